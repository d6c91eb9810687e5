/** The noise from round to round, read off the readings themselves. */
import { pooled } from './point.ts';
import type { Point } from './point.ts';

const prior = { noise: 200, weight: 6 } as const;

/**
 * *e²*: what one ballot's figure varies by from round to round, in squared points. Residuals
 * around each quarter's mean, times the ballots *n*, pooled over directions and quarters, with a
 * prior of 200 and weight 6. Each entry holds the points of one direction in one quarter.
 * Source: product.md, "Verdict between two quarters".
 */
export const roundNoise = (quarters: Iterable<readonly Point[]>): number => {
  let sum = prior.noise * prior.weight;
  let freedom = prior.weight;
  for (const points of quarters) {
    const all = pooled(points);
    if (all === null) continue;
    for (const { value } of points) sum += all.ballots * (value - all.mean) ** 2;
    freedom += points.length - 1;
  }
  return sum / freedom;
};
