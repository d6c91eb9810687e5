/** The verdict between two quarters: better, worse, no clear change, or too few answers. */
import { ninety } from '../certainty.ts';
import type { PairingCut } from '../pairing.ts';
import { beyondTail, survivors, tailBeyond, tailNeeded } from './discovery.ts';
import { inexact, pooled, sumVariance, wholeOf } from './point.ts';
import type { Point } from './point.ts';
import { cutOfAll } from './quarter-figure.ts';

/** One direction in two quarters. */
export interface Side {
  readonly before: readonly Point[];
  readonly after: readonly Point[];
  /** The share of the rating team's participants who took part in both quarters, 0 to 1. */
  readonly stayed: number;
}

/** How a figure moved from one quarter to another, before anybody judges it; in points. */
export interface Change {
  readonly before: number;
  readonly after: number;
  /** Between which points the change itself lies: a cut value may reach to the end of the scale. */
  readonly least: number;
  readonly most: number;
  readonly error: number;
  /** Which way the change may lie further out: 'or less' where it may have fallen further. */
  readonly cut: PairingCut | null;
}

/** A smaller change is never called, however certain it is. */
const leastCalled = 5;
/** What hits a whole round at once: three points, squared. */
export const wobble = 9;
/** How much of it cannot be read off so few rounds of a quarter: all off one, half off two. */
export const unreadOf: Readonly<Record<number, number>> = { 1: 1, 2: 0.5 };

/**
 * The change of a direction (one side), a pairing (two) or any mean of directions; null where a
 * quarter of a side has no points. Per side the variance is
 * e²/n · (1/m₁ + 1/m₂) + (1 − stayed) · s²/n + step²/6; `people` names the rating team of each
 * side where several share one. Where a quarter has a single round, 9 · (1/m₁ + 1/m₂) is added once, as it moves all
 * sides together; half of it where one has two, which product.md leaves out: without it two rounds
 * a quarter lie more than one company in ten (CONTRIBUTING, "What the verdict sees").
 * `noise` is e². A cut widens the change by as far as a round may lie out, as it does a gap.
 * Source: product.md, "Verdict between two quarters".
 */
export const changeOf = (
  sides: readonly Side[],
  noise: number,
  people?: readonly string[],
): Change | null => {
  let [before, after, least, most, shaken] = [0, 0, 0, 0, 0];
  const variances = [];
  const cuts = [];
  for (const side of sides) {
    const [one, two, both] = [
      pooled(side.before),
      pooled(side.after),
      pooled([...side.before, ...side.after]),
    ];
    if (one === null || two === null || both === null) return null;
    const perRound = 1 / one.rounds + 1 / two.rounds;
    before += one.mean;
    after += two.mean;
    least += two.least - one.most;
    most += two.most - one.least;
    variances.push(
      (noise / both.ballots) * perRound +
        ((1 - side.stayed) * both.variance) / both.ballots +
        both.stepSquared / 6,
    );
    const unread = unreadOf[Math.min(one.rounds, two.rounds)] ?? 0;
    shaken = Math.max(shaken, unread * wobble * perRound);
    cuts.push(two, { cutLow: one.cutHigh, cutHigh: one.cutLow });
  }
  const count = sides.length;
  if (count === 0) return null;
  return {
    before: before / count,
    after: after / count,
    least: least / count,
    most: most / count,
    error: Math.sqrt(sumVariance(variances, people) / count ** 2 + shaken),
    cut: cutOfAll(cuts),
  };
};

export interface Judged {
  readonly verdict: 'better' | 'worse' | 'no clear change';
  /** Whole points, half up; `change` is their difference. */
  readonly before: number;
  readonly after: number;
  readonly change: number;
  /** The 90 % range of the change, in whole points, rounded outward; a cut widens it. */
  readonly low: number;
  readonly high: number;
  /**
   * The smallest change that would have been called, in whole points: one is called exactly where
   * the `change` shown is as large.
   */
  readonly seenFrom: number;
  readonly cut: PairingCut | null;
}

export interface Unjudged {
  readonly verdict: 'too few answers';
}

export type Verdict = Judged | Unjudged;

/**
 * The verdicts of one family (all directions, all pairings, or one dimension), in its order.
 * Better or worse only where the change is at least 5 points and survives Benjamini–Hochberg at
 * 0.05; what cannot be worked out (null) is no member of the family.
 * Source: product.md, "Verdict between two quarters"; `tests/measure` shows what the rule sees.
 */
export const verdictsOf = (changes: readonly (Change | null)[]): readonly Verdict[] => {
  const members = changes.filter((change) => change !== null);
  const tails = members.map(({ before, after, error }) => tailBeyond((after - before) / error));
  const [clear, needed] = [survivors(tails), tailNeeded(tails)];
  let member = -1;
  return changes.map((change) => {
    if (change === null) return { verdict: 'too few answers' };
    member += 1;
    return judged(change, clear[member] === true, needed[member] ?? 0);
  });
};

const judged = (change: Change, clear: boolean, needed: number): Judged => {
  const { error, cut } = change;
  const difference = change.after - change.before;
  const called = clear && Math.abs(difference) >= leastCalled - inexact;
  const [before, after] = [wholeOf(change.before), wholeOf(change.after)];
  const shown = Math.abs(after - before);
  const border = Math.max(leastCalled, Math.ceil(beyondTail(needed) * error));
  return {
    verdict: called ? (difference < 0 ? 'better' : 'worse') : 'no clear change',
    before,
    after,
    change: after - before,
    low: Math.floor(change.least - ninety * error),
    // A sum with 0 is never −0, which would be shown with its sign.
    high: Math.ceil(change.most + ninety * error) + 0,
    // The change shown is a difference of two rounded figures: it must not belie its own verdict.
    seenFrom: called ? Math.min(border, shown) : Math.max(border, shown + 1),
    cut,
  };
};
