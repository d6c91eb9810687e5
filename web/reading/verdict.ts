/** A verdict between two quarters in words: the word, the signed change, its range, what could be seen. */
import { language } from '../language/language.ts';
import { words } from '../language/words.ts';
import type { Pairing } from './friction.ts';
import { numberWords } from './reading.ts';

/** Better, worse or no clear change between two quarters, or why nothing is worked out. */
export type Verdict = NonNullable<Pairing['verdict']>;
export type Judged = Extract<Verdict, { change: number }>;
/** A change that is called. */
export type Called = Judged & { readonly verdict: 'better' | 'worse' };
export type VerdictWord = Verdict['verdict'];

export const verdictWords: readonly VerdictWord[] = [
  'better',
  'worse',
  'no clear change',
  'too few answers',
];

/** "Better", "No clear change": the word as a chip begins it. */
export const verdictName = (word: VerdictWord): string => words.reading.verdicts[word];

/** True where there is a change to speak of, clear or not. */
export const isJudged = (verdict: Verdict | null): verdict is Judged =>
  verdict !== null && verdict.verdict !== 'too few answers';

/** True where the change is clear: better or worse. */
export const isClear = (verdict: Verdict | null): verdict is Called =>
  verdict?.verdict === 'better' || verdict?.verdict === 'worse';

/** `−6`, `+5`, `0`: with the minus sign that lines up with figures. */
export const changeWords = (change: number): string =>
  `${change > 0 ? rise : ''}${numberWords(change)}`;

/** Where words run from the right, a mark keeps the sign before its figure. */
const rise = language === 'ar' ? '\u200e+' : '+';

/** "Better −6", "No clear change −3", "Too few answers". */
export const chipWords = (verdict: Verdict): string =>
  isJudged(verdict)
    ? `${verdictName(verdict.verdict)} ${changeWords(verdict.change)}`
    : verdictName(verdict.verdict);

/** The 90 % range of the change: "−8 to −4", "−4 to +4". */
export const changeRangeWords = ({ low, high }: Pick<Judged, 'low' | 'high'>): string =>
  words.reading.range(changeWords(low), changeWords(high));

/** "could see ± 5": the smallest change that would have been called. */
export const couldSeeWords = ({ seenFrom }: Pick<Judged, 'seenFrom'>): string =>
  words.reading.couldSee(seenFrom);

/** "fell from 68 to 62", "rose from 47 to 52", "was 44 both times": only how the figure moved. */
export const movedWords = ({ before, after }: Pick<Judged, 'before' | 'after'>): string => {
  const { fell, rose, stayed } = words.reading.moved;
  if (before === after) return stayed(after);
  return (after < before ? fell : rose)(before, after);
};
