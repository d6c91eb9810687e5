/** Points: a shown figure of one direction in one round, and what several of them give together. */
import { cutOf, extentOf } from '../reading.ts';

/** One direction's shown figure of one round, as it was published. */
export interface Point {
  /** Points of friction, 10 to 90, in its step. */
  readonly value: number;
  /** The lower end of the band of ballots. */
  readonly ballots: number;
  readonly step: number;
  /** The round's deviation of this figure, in points. */
  readonly s: number;
}

/** Rounds of one direction taken together. */
export interface Pooled {
  /** The mean of the values, in points. */
  readonly mean: number;
  /** Between which points the mean lies: a cut value may reach to the end of the scale. */
  readonly least: number;
  readonly most: number;
  readonly rounds: number;
  /** The smallest of the bands' lower ends. */
  readonly ballots: number;
  /** The step that goes with the fewest ballots; the coarsest where several have as few. */
  readonly step: number;
  /** The mean of the squared deviations. */
  readonly variance: number;
  /** Whether a value stands for all beyond it: 10 "or less", 90 "or more". */
  readonly cutLow: boolean;
  readonly cutHigh: boolean;
}

/** Means of thirds and sixths, added up, are off by less than this, in points. */
export const inexact = 1e-9;

/** Whole points, half up, also where the sum lies a hair below its half; never −0. */
export const wholeOf = (points: number): number => Math.round(points + inexact) + 0;

const meanOf = (numbers: readonly number[]): number =>
  numbers.reduce((sum, each) => sum + each, 0) / numbers.length;

/**
 * The points of one direction pooled; null for none. "Whatever is computed from readings uses the
 * band's lower end; over several rounds the smallest, and its step." Source: product.md,
 * "Ballots as bands".
 */
export const pooled = (points: readonly Point[]): Pooled | null => {
  if (points.length === 0) return null;
  const values = points.map(({ value }) => value);
  const ballots = Math.min(...points.map((point) => point.ballots));
  const fewest = points.filter((point) => point.ballots === ballots);
  return {
    mean: meanOf(values),
    least: meanOf(values.map((value) => extentOf(value).least)),
    most: meanOf(values.map((value) => extentOf(value).most)),
    rounds: points.length,
    ballots,
    step: Math.max(...fewest.map(({ step }) => step)),
    variance: meanOf(points.map(({ s }) => s ** 2)),
    cutLow: values.some((value) => cutOf(value) === 'or less'),
    cutHigh: values.some((value) => cutOf(value) === 'or more'),
  };
};
