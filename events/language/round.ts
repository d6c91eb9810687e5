/** A round's name in a language. */
import { isDay } from '../day.ts';
import type { Language } from '../language.ts';
import { dateIn } from './count.ts';

const numbered: Readonly<Record<Exclude<Language, 'en'>, (number: string) => string>> = {
  de: (number) => `Runde ${number}`,
  fr: (number) => `Tour ${number}`,
  es: (number) => `Ronda ${number}`,
  ja: (number) => `ラウンド${number}`,
  ar: (number) => `الجولة ${number}`,
};

/** Rounds of Crosspulse's own are numbered; others keep their name. */
export function labelIn(language: Language, label: string): string {
  const number = language === 'en' ? undefined : /^Round (\d+)$/.exec(label)?.[1];
  return language === 'en' || number === undefined ? label : numbered[language](number);
}

/** In a sentence: imported rounds may be named after their day. */
export const roundIn = (language: Language, label: string): string =>
  language !== 'en' && isDay(label) ? dateIn(language)(label) : labelIn(language, label);

/** Whatever carries a round's name, with the one that it has in a language. */
export const labelledIn = <Labelled extends { readonly label: string }>(
  language: Language,
  all: readonly Labelled[],
): readonly Labelled[] => all.map((each) => ({ ...each, label: labelIn(language, each.label) }));
