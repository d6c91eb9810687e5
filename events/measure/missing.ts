/** Those who did not answer: what they would have to feel for a change to vanish. */
import { wholeOf } from './point.ts';

/**
 * The mean friction that the missing would have to feel now, so that the change from `before` to
 * `after` would vanish, when the share `answered` (0 to 1) took part: after + (before − after) /
 * (1 − answered), in whole points. Null where no such answer exists (outside 0 to 100) or nobody
 * is missing: then the missing cannot explain the change away. Source: field.md C8, "tipping bound".
 */
export const vanishesAt = (before: number, after: number, answered: number): number | null => {
  if (answered >= 1) return null;
  const score = wholeOf(after + (before - after) / (1 - answered));
  return score >= 0 && score <= 100 ? score : null;
};

/** Participation that moved by more than this makes two quarters hard to compare, in per cent. */
const comparableWithin = 15;

/** Whether so different a share took part that a change may be theirs. Source: field.md C8. */
export const comparable = (before: number, after: number): boolean =>
  Math.abs(after - before) <= comparableWithin;
