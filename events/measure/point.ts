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
  /** The mean of the squared steps of the rounds with the fewest ballots. */
  readonly stepSquared: number;
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
 * band's lower end; over several rounds the smallest, and its step." Rounds with as few ballots may
 * differ in their step, coarser where a few people left; then it is the mean of its square. Source: product.md,
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
    stepSquared: meanOf(fewest.map(({ step }) => step ** 2)),
    variance: meanOf(points.map(({ s }) => s ** 2)),
    cutLow: values.some((value) => cutOf(value) === 'or less'),
    cutHigh: values.some((value) => cutOf(value) === 'or more'),
  };
};

/**
 * The variance of a sum, in squared points, from those of its parts. `people[i]` names whose
 * answers part i rests on: parts of the same people may all be off the same way, so their errors
 * add up; those of different people, and of whom nothing is said, add in squares.
 */
export const sumVariance = (
  variances: readonly number[],
  people: readonly string[] = [],
): number => {
  const errors = new Map<string | number, number>();
  variances.forEach((variance, i) => {
    const whose = people[i] ?? i;
    errors.set(whose, (errors.get(whose) ?? 0) + Math.sqrt(variance));
  });
  return [...errors.values()].reduce((sum, error) => sum + error ** 2, 0);
};
