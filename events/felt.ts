/** How high a figure of a quarter is felt: in points, and whether it is high for certain. */
import type { Dimension } from './dimension.ts';
import { roundNoise } from './measure/noise.ts';
import { pooled, wholeOf } from './measure/point.ts';
import { quarterError } from './measure/quarter-figure.ts';
import { readRoundFigures } from './projections/figures.ts';
import type { PublishedRow } from './projections/figures.ts';
import type { Readings } from './projections/tables.ts';
import { figurePointsOf, shownIn, sidesOf } from './quarter-points.ts';
import type { QuarterPoints } from './quarter-points.ts';
import { isHigh } from './situation.ts';
import type { Felt } from './situation.ts';

/** One figure of a quarter: its points, and e². */
export interface QuarterOf {
  readonly points: QuarterPoints;
  readonly noise: number;
}
export type QuarterDimensions = Readonly<Record<Dimension, QuarterOf>>;

/** The mean of directions in a quarter, judged by its standard error; null where one is hidden. */
export const feltIn = ({ points, noise }: QuarterOf, keys: readonly string[]): Felt | null => {
  const sides = sidesOf(points, keys).map(pooled);
  const known = sides.filter((side) => side !== null);
  if (known.length === 0 || known.length < sides.length) return null;
  const mean = known.reduce((sum, side) => sum + side.mean, 0) / known.length;
  return { value: wholeOf(mean), high: isHigh(mean, quarterError(known, noise)) };
};

/** One of each dimension. */
export const byDimension = <T>(of: (dimension: Dimension) => T): Readonly<Record<Dimension, T>> => {
  const [trust, goals, blame, load] = [of('trust'), of('goals'), of('blame'), of('load')];
  return { trust, goals, blame, load };
};

/** The four dimensions of a quarter, from its rounds. */
export async function dimensionsIn(
  readings: Readings,
  rounds: readonly PublishedRow[],
): Promise<QuarterDimensions> {
  const all = await Promise.all(rounds.map(({ round }) => readRoundFigures(readings, round)));
  return byDimension((dimension) => {
    const points = figurePointsOf(rounds, all, dimension);
    return { points, noise: roundNoise([...points.values()].map(shownIn)) };
  });
}
