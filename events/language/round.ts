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

/**
 * Rounds of Crosspulse's own are numbered; imported ones may be named after their day, and keep any
 * other name.
 */
export function roundIn(language: Language, label: string): string {
  if (language === 'en') return label;
  const number = /^Round (\d+)$/.exec(label)?.[1];
  if (number !== undefined) return numbered[language](number);
  return isDay(label) ? dateIn(language)(label) : label;
}
