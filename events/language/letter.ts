/** The words of letters and of chat channels, in every language. */
import { isDay } from '../day.ts';
import type { Language } from '../language.ts';
import ar from './ar/letter.ts';
import { dateIn } from './count.ts';
import de from './de/letter.ts';
import en from './en/letter.ts';
import es from './es/letter.ts';
import fr from './fr/letter.ts';
import ja from './ja/letter.ts';

export const letterWords: Readonly<Record<Language, typeof en>> = { ar, de, en, es, fr, ja };

/**
 * A round's name as it is told in a language. Rounds of Crosspulse's own are numbered; imported
 * ones may be named after their day, and keep any other name.
 */
export function roundIn(language: Language, label: string): string {
  if (language === 'en') return label;
  const number = /^Round (\d+)$/.exec(label)?.[1];
  if (number !== undefined) return letterWords[language].round(number);
  return isDay(label) ? dateIn(language)(label) : label;
}
