/** Which quarters the verdicts compare, in words. */
import type { Friction } from '../reading/friction.ts';
import { words } from '../language/words.ts';
import { quarterWords } from '../ui/day.ts';

type Compared = Pick<Friction, 'against' | 'round'>;

/** `2026-Q3` as a running number of quarters. */
const placeOf = (quarter: string): number => {
  const [year, number] = quarter.split('-Q').map(Number);
  return (year ?? 0) * 4 + (number ?? 1) - 1;
};
const quarterAt = (place: number): string => `${Math.floor(place / 4)}-Q${(place % 4) + 1}`;

/** "Q3 2026 against Q2 2026"; null where there is nothing to compare with. */
export const comparisonWords = ({ round, against }: Compared): string | null =>
  round.quarter !== null && against !== null
    ? words.map.against(quarterWords(round.quarter), quarterWords(against))
    : null;

/** The quarters without any round between the two: "in Q2 2026", "from Q1 2026 to Q3 2026". */
export const skippedWords = ({ round, against }: Compared): string | null => {
  if (round.quarter === null || against === null) return null;
  const [first, last] = [placeOf(against) + 1, placeOf(round.quarter) - 1];
  if (last < first) return null;
  const [from, to] = [quarterWords(quarterAt(first)), quarterWords(quarterAt(last))];
  const { skipped, skippedOne } = words.map.list;
  return first === last ? skippedOne(from) : skipped(from, to);
};
