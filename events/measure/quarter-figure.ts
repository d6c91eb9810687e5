/** A quarter's figure: the mean of its rounds, with its 90 % range and band. */
import { bandInWords, rangeOf } from '../certainty.ts';
import type { PairingCut } from '../pairing.ts';
import { onScale } from '../reading.ts';
import { pooled, sumVariance, wholeOf } from './point.ts';
import type { Point, Pooled } from './point.ts';

export interface QuarterFigure {
  /** Whole points, half up. */
  readonly value: number;
  /** Which way it may lie further out, because a round's figure was cut. */
  readonly cut: PairingCut | null;
  /** Half the width of the 90 % range, in whole points, rounded up. */
  readonly range: number;
  readonly low: number;
  readonly high: number;
  readonly band: string;
  /** Rounds that it is the mean of. */
  readonly rounds: number;
}

/**
 * The variance of a direction's quarter: e²/(n·m) + s²/(2n) + step²/12, in squared points.
 * Source: product.md, "A quarter's 90 % range".
 */
export const quarterVariance = (quarter: Pooled, noise: number): number =>
  noise / (quarter.ballots * quarter.rounds) +
  quarter.variance / (2 * quarter.ballots) +
  quarter.stepSquared / 12;

/** The standard error of the mean of directions over a quarter, in points. */
export const quarterError = (
  sides: readonly Pooled[],
  noise: number,
  people?: readonly string[],
): number => {
  const variances = sides.map((side) => quarterVariance(side, noise));
  return Math.sqrt(sumVariance(variances, people)) / sides.length;
};

/** Which way a mean may lie further out, because a value of it was cut. */
export const cutOfAll = (
  sides: readonly Pick<Pooled, 'cutLow' | 'cutHigh'>[],
): PairingCut | null => {
  const low = sides.some(({ cutLow }) => cutLow);
  const high = sides.some(({ cutHigh }) => cutHigh);
  if (low && high) return 'either way';
  if (low) return 'or less';
  return high ? 'or more' : null;
};

/**
 * The quarter's figure of a direction (one side), of a pairing (two), or of any mean of
 * directions; `people` names the rating team of each side where several share one. Null where a
 * side has no points. `noise` is e². A cut round widens the range by as far as it may lie out, as
 * it does for a reading. Source: product.md, "The measure"; field.md C6.
 */
export const quarterFigureOf = (
  sides: readonly (readonly Point[])[],
  noise: number,
  people?: readonly string[],
): QuarterFigure | null => {
  const all = sides.map(pooled);
  const known = all.filter((side) => side !== null);
  if (known.length === 0 || known.length < all.length) return null;
  const meanOf = (end: 'mean' | 'least' | 'most') =>
    known.reduce((sum, side) => sum + side[end], 0) / known.length;
  const mean = meanOf('mean');
  const error = quarterError(known, noise, people);
  const range = rangeOf(error);
  return {
    value: wholeOf(mean),
    cut: cutOfAll(known),
    range,
    low: onScale(wholeOf(meanOf('least')) - range),
    high: onScale(wholeOf(meanOf('most')) + range),
    band: bandInWords(mean, error),
    rounds: Math.min(...known.map(({ rounds }) => rounds)),
  };
};
