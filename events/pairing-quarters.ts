/** A pairing quarter by quarter: its index, and the gap between its directions. */
import { rangeOf } from './certainty.ts';
import { bothWays } from './comparison.ts';
import type { Quarter } from './day.ts';
import { pooled, wholeOf } from './measure/point.ts';
import type { Pooled } from './measure/point.ts';
import { cutOfAll, quarterVariance } from './measure/quarter-figure.ts';
import { roundNoise } from './measure/noise.ts';
import type { PairingCut } from './pairing.ts';
import type { Indexes, PublishedRow } from './projections/figures.ts';
import { indexPointsOf, quarterReadingOf, shownIn, sidesOf } from './quarter-points.ts';
import type { QuarterPoints, QuarterReading } from './quarter-points.ts';
import type { WithheldReading } from './reading.ts';

/** The first direction less the second, in whole points, with its 90 % range. */
export type QuarterGap =
  | {
      readonly shown: true;
      readonly value: number;
      readonly cut: PairingCut | null;
      readonly low: number;
      readonly high: number;
    }
  | WithheldReading;

/** A pairing in one quarter. */
export interface PairingQuarter {
  readonly quarter: Quarter;
  readonly index: QuarterReading;
  readonly gap: QuarterGap;
}

/** Half away from zero, so that the gap seen from the other team is the same turned round. */
const evenly = (points: number): number => Math.sign(points) * wholeOf(Math.abs(points)) + 0;

/** What is taken off pulls the other way. */
const turned = ({ cutLow, cutHigh }: Pooled) => ({ cutLow: cutHigh, cutHigh: cutLow });

/**
 * The gap of a quarter: the difference of the directions' means, over the rounds that show both;
 * variances add, as the directions rest on different people, and a cut round widens the range by
 * as far as it may lie out. Source: product.md, "gap"; field.md C3.
 */
const gapOf = (one: Pooled, two: Pooled, noise: number): QuarterGap => {
  const error = Math.sqrt(quarterVariance(one, noise) + quarterVariance(two, noise));
  const range = rangeOf(error);
  return {
    shown: true,
    value: evenly(one.mean - two.mean),
    cut: cutOfAll([one, turned(two)]),
    low: Math.max(-100, evenly(one.least - two.most) - range),
    high: Math.min(100, evenly(one.most - two.least) + range),
  };
};

/** One quarter of a pairing, from the points of all directions or of its own two. */
export const pairingQuarter = (
  quarter: Quarter,
  points: QuarterPoints,
  teams: readonly [string, string],
  noise: number,
): PairingQuarter => {
  const keys = bothWays(teams);
  const index = quarterReadingOf(points, keys, noise);
  const [one = null, two = null] = sidesOf(points, keys).map(pooled);
  if (!index.shown) return { quarter, index, gap: index };
  if (one === null || two === null) throw new RangeError('a shown pairing has two sides');
  return { quarter, index, gap: gapOf(one, two, noise) };
};

/** The noise of quarters, by the rounds' list, quarter and count: worked out from all directions. */
const noises = new WeakMap<readonly PublishedRow[], Map<string, number>>();

/**
 * The quarters in which the pairing was asked, oldest first. `known` is how many of the published
 * rounds count; each quarter has the noise of its own rounds, over all directions.
 */
export const pairingQuarters = (
  published: readonly PublishedRow[],
  indexes: Indexes,
  teams: readonly [string, string],
  known: number,
): readonly PairingQuarter[] => {
  const kept = noises.get(published) ?? new Map<string, number>();
  noises.set(published, kept);
  const rounds = published.slice(0, known);
  const own: Indexes = new Map(
    bothWays(teams).flatMap((key) => {
      const byRound = indexes.get(key);
      return byRound === undefined ? [] : [[key, byRound]];
    }),
  );
  return [...new Set(rounds.map(({ quarter }) => quarter))].toSorted().flatMap((quarter) => {
    const within = rounds.filter((row) => row.quarter === quarter);
    const points = indexPointsOf(within, own);
    if (points.size === 0) return [];
    const key = `${quarter} ${within.length}`;
    const noise =
      kept.get(key) ?? roundNoise([...indexPointsOf(within, indexes).values()].map(shownIn));
    kept.set(key, noise);
    return [pairingQuarter(quarter, points, teams, noise)];
  });
};
