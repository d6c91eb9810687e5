/** The estimate: a figure drawn toward what the whole matrix says of it. */
import { onScale } from '../reading.ts';
import { wholeOf } from './point.ts';
import { twoWayFit } from './two-way-fit.ts';
import type { Fit, FitCell } from './two-way-fit.ts';

/** How far directions differ from the company's mean where too few of them tell: points. */
const spreadUnknown = 8;

/** `cells` are the estimates in whole points, in the order of what was given. */
export interface Estimates {
  /** Null where the matrix is too small or falls into parts that nothing connects. */
  readonly fit: Fit | null;
  readonly cells: readonly number[];
}

/**
 * Each direction's figure shrunk toward tone + reputation + mean: fit + B · (value − fit), where
 * B = spread / (spread + variance); the less certain the figure, the nearer to the fit. Without a
 * fit it is shrunk toward the mean, with a spread of 8 points. It stays on the scale of 0 to 100.
 * Source: product.md, "Estimate"; field.md C6.3.
 */
export const estimatesOf = (cells: readonly FitCell[]): Estimates => {
  const fit = twoWayFit(cells);
  const mean = cells.reduce((sum, { value }) => sum + value, 0) / cells.length;
  const spread = fit === null ? spreadUnknown ** 2 : fit.spread;
  return {
    fit,
    cells: cells.map(({ value, variance }, i) => {
      const expected = fit === null ? mean : value - (fit.cells[i]?.pair.value ?? 0);
      const kept = spread / (spread + variance);
      return onScale(wholeOf(expected + kept * (value - expected)));
    }),
  };
};
