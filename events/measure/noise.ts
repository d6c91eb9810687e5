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
export const roundNoise = (quarters: Iterable<readonly Point[]>): number =>
  jointNoise([...quarters].map((points) => [points]));

/**
 * The same, read off the means of directions taken together: each entry holds the two directions
 * of a pairing in one quarter, in the same rounds. What hits both sides of a round at once does
 * not cancel in their mean, and this sees it. k directions with nᵢ ballots each have a mean that
 * varies by e² · Σ(1/nᵢ) / k², so a squared residual counts k² / Σ(1/nᵢ) times.
 */
export const jointNoise = (quarters: Iterable<readonly (readonly Point[])[]>): number => {
  let sum = prior.noise * prior.weight;
  let freedom = prior.weight;
  for (const sides of quarters) {
    const all = sides.map(pooled);
    const known = all.filter((side) => side !== null);
    if (known.length === 0 || known.length < all.length) continue;
    const weight = known.length ** 2 / known.reduce((total, { ballots }) => total + 1 / ballots, 0);
    const mean = known.reduce((total, side) => total + side.mean, 0) / known.length;
    const [first = []] = sides;
    first.forEach((_, round) => {
      const values = sides.map((side) => side[round]?.value ?? 0);
      const value = values.reduce((total, each) => total + each, 0) / values.length;
      sum += weight * (value - mean) ** 2;
    });
    freedom += first.length - 1;
  }
  return sum / freedom;
};
