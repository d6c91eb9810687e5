// Numbers and lists as words.
import { locale } from '../language/language.ts';

const numbers = () =>
  'No One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve'.split(' ');

/** "three", from thirteen on in figures: for the middle of an English sentence. */
export const inWords = (count: number): string => (numbers()[count] ?? `${count}`).toLowerCase();

/** "ballot", "ballots". */
export const plural = (count: number, noun: string, many = `${noun}s`): string =>
  count === 1 ? noun : many;

/** "One ballot", "Two ballots": for the beginning of a sentence. */
export const counted = (count: number, noun: string): string =>
  `${numbers()[count] ?? count} ${plural(count, noun)}`;

/** "Product, Sales and Support". */
export const listed = (names: readonly string[]): string =>
  new Intl.ListFormat(locale).format(names);
