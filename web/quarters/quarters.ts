/** The reply of the quarters, and what is read off it: what can be compared, and why the rest cannot. */
import type { Body, client } from '../client.ts';
import { words } from '../language/words.ts';
import { figureWords } from '../reading/reading.ts';
import { isJudged, type Judged, type VerdictWord } from '../reading/verdict.ts';
import { quarterAlone, quarterWords } from '../ui/day.ts';

type Api = typeof client.api;

export type Quarters = Body<Awaited<ReturnType<Api['quarters'][':quarter']['$get']>>>;
/** A pairing or a direction, in two quarters side by side. */
export type Compared = Pick<Quarters['pairings'][number], 'now' | 'before' | 'verdict'>;
export type ComparedPairing = Quarters['pairings'][number];
export type ComparedDirection = Quarters['directions'][number];
export type Mover = Quarters['movers'][number];
export type TookPart = Quarters['participation'][number];
type Reading = Compared['now'];

/** "Q3" where both quarters lie in one year, else "Q3 2026". */
export const shortQuarter = (quarter: string, beside: string | null): string =>
  beside?.slice(0, 4) === quarter.slice(0, 4) ? quarterAlone(quarter) : quarterWords(quarter);

/** The two quarters as they are named in charts and tables; `before` is empty in the first one. */
export const quarterNames = ({
  quarter,
  against,
  threshold,
}: Pick<Quarters, 'quarter' | 'against' | 'threshold'>) => ({
  threshold,
  now: shortQuarter(quarter, against ?? quarter),
  before: against === null ? '' : shortQuarter(against, quarter),
});
export type QuarterNames = ReturnType<typeof quarterNames>;

export const readingWords = (reading: Reading | null): string =>
  reading?.shown ? figureWords(reading) : (reading && missingWord(reading)) || '–';

const missingWord = (reading: Extract<Reading, { shown: false }>): string =>
  reading.reason === 'too-few' ? words.reading.hidden : words.reading.notAsked;

/** "68 → 62". */
export const movementWords = ({ before, now }: Compared): string =>
  before === null
    ? readingWords(now)
    : words.quarters.changes.moved(readingWords(before), readingWords(now));

/**
 * Why two quarters cannot be compared; empty where they can. A pairing rests on two directions, a
 * direction on itself.
 */
export const reasonWords = (
  { now, before }: Compared,
  names: QuarterNames,
  what: 'pairing' | 'direction' = 'pairing',
): string => {
  const { hiddenDirection, hiddenPairing, notAsked } = words.quarters.changes;
  const missing = (reading: Reading | null, quarter: string): string => {
    if (reading === null || reading.shown) return '';
    if (reading.reason === 'not-asked') return notAsked(quarter);
    return (what === 'pairing' ? hiddenPairing : hiddenDirection)(quarter, names.threshold);
  };
  return missing(now, names.now) || missing(before, names.before);
};

export interface Counts {
  readonly better: number;
  readonly worse: number;
  readonly unclear: number;
  /** Without a verdict: something is hidden, or was not asked. */
  readonly none: number;
  /** True where all of those are hidden, none merely not asked. */
  readonly hidden: boolean;
}

const isHidden = ({ now, before }: Compared): boolean =>
  [now, before].some((reading) => reading?.shown === false && reading.reason === 'too-few');

/** Counts the verdicts; in the first quarter, against null, there are none, only what is hidden. */
export const countsOf = (pairings: readonly Compared[], against: string | null): Counts => {
  const count = (word: VerdictWord) =>
    pairings.filter(({ verdict }) => verdict?.verdict === word).length;
  const none = pairings.filter(({ verdict, now }) =>
    against === null ? !now.shown : !isJudged(verdict),
  );
  return {
    better: count('better'),
    worse: count('worse'),
    unclear: count('no clear change'),
    none: none.length,
    hidden: none.every(isHidden),
  };
};

/** Which way a clear change went. */
export const turnOf = ({ verdict }: Compared): 'down' | 'up' | null => {
  if (verdict?.verdict === 'better') return 'down';
  return verdict?.verdict === 'worse' ? 'up' : null;
};

/** The rows that stand while a long list is folded: what clearly changed first, in the list's order. */
export const folded = (pairings: readonly ComparedPairing[], most: number): ComparedPairing[] => {
  const clear = pairings.filter((pairing) => turnOf(pairing) !== null);
  const kept = new Set(
    [...clear, ...pairings.filter((pairing) => !clear.includes(pairing))].slice(0, most),
  );
  return pairings.filter((pairing) => kept.has(pairing));
};

/** The smallest changes that could have been seen, from the least to the most; null without any. */
export const seenFromOf = (
  pairings: readonly Compared[],
): { readonly least: number; readonly most: number } | null => {
  const all = pairings
    .map(({ verdict }) => verdict)
    .filter((verdict): verdict is Judged => isJudged(verdict))
    .map(({ seenFrom }) => seenFrom);
  return all.length === 0 ? null : { least: Math.min(...all), most: Math.max(...all) };
};

/** The calendar quarters between two that have no round of their own, oldest first. */
export const skippedBetween = (quarters: readonly string[], from: string, to: string): string[] => {
  const skipped: string[] = [];
  const [first, last] = from < to ? [from, to] : [to, from];
  for (let at = nextQuarter(first); at < last; at = nextQuarter(at)) {
    if (!quarters.includes(at)) skipped.push(at);
  }
  return skipped;
};

const nextQuarter = (quarter: string): string => {
  const [year = 0, turn = 0] = quarter.split('-Q').map(Number);
  return turn === 4 ? `${year + 1}-Q1` : `${year}-Q${turn + 1}`;
};
