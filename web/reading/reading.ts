/** A reading in words: the figure with its cut, the range, the band of ballots, the ground colour. */
import { language, locale } from '../language/language.ts';
import { words } from '../language/words.ts';
import type { Friction } from './friction.ts';

/** One figure of one direction: shown, or hidden with the reason. */
export type Reading = Friction['directions'][number]['figures']['index'];
export type ShownReading = Extract<Reading, { shown: true }>;
export type Figure = keyof Friction['directions'][number]['figures'];
export type Dimension = Exclude<Figure, 'index'>;

export const dimensions = ['trust', 'goals', 'blame', 'load'] as const satisfies Dimension[];

/** `54`, `10 or less`, and for a pairing of two cut figures `50 either way`. */
export const figureWords = (figure: {
  readonly value: number;
  readonly cut: ShownReading['cut'] | 'either way';
}): string => {
  const number = numberWords(figure.value);
  return figure.cut === null ? number : words.reading.cut[figure.cut](number);
};

/** `62 ± 3`, never broken across two lines. */
export const figureWithRange = (
  figure: Parameters<typeof figureWords>[0] & { readonly range: number },
): string => words.reading.withRange(figureWords(figure), numberWords(figure.range));

export const ballotWords = ({ from, to }: ShownReading['ballots']): string =>
  words.reading.band(from, to);

let numbers: Intl.NumberFormat | undefined;

/** `5`, or `5.5` where the API sends a part; a minus sign that lines up with figures. */
export const numberWords = (value: number): string => {
  // Adding 0 turns a minus zero into a plain one.
  const rounded = Math.round(value * 10) / 10 + 0;
  if (language === 'en') return `${rounded}`.replace('-', '−');
  numbers ??= new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  return numbers.format(rounded).replace('-', '−');
};

/** `± 5`, never broken across two lines. */
export const plusMinus = (range: number): string => words.reading.plusMinus(numberWords(range));

export const rangeWords = (range: { readonly low: number; readonly high: number }): string =>
  words.reading.range(numberWords(range.low), numberWords(range.high));

/** `50–59%`, or `100%` where both ends meet. */
export const shareWords = (share: { readonly from: number; readonly to: number }): string =>
  words.reading.share(share.from, share.to);

export const hiddenWords = (reason: 'too-few' | 'not-asked', threshold: number): string =>
  reason === 'too-few' ? words.reading.few(threshold) : words.reading.notAsked;

/** Why a pairing has no figure, though one of its directions may have one. */
export const noPairingWords = (reason: 'too-few' | 'not-asked', threshold: number): string =>
  reason === 'too-few' ? words.reading.fewThere(threshold) : words.reading.oneWay;

const tones = [25, 37.5, 44, 50, 65];

/** The class of the ground, f1 to f6: the four bands, strained and breaking down split in two. */
export const toneOf = (value: number): string =>
  `f${1 + tones.filter((end) => value >= end).length}`;
