/** Adds up one figure of one direction, and lets out only what may be published. */
import { dimensions, friction, type Scores } from '../dimension.ts';
import {
  bandOfBallots,
  cutEnds,
  roundedTo,
  shareBallotsMin,
  shareTold,
  stepFor,
} from '../rounding.ts';

/** Friction is added in twelfths of a point: a mean of three or four answers is whole in them. */
const unit = 12;
/** A ballot has an index from so many answered dimensions on. */
const answeredMin = 3;
/** The prior of the pooled deviation: 19 points, as heavy as ten ballots. */
const prior = { points: 19, weight: 10 };
/** Up to where a ballot's index is low, and up to where it is in the middle. */
const lowBelow = 37.5 * unit;
const midUpTo = 62.5 * unit;

export const withheld = { withheld: 'too-few' as const };

/**
 * A ballot's index in twelfths of a point (0 to 1200): the mean friction of its answered
 * dimensions, or null where fewer than three are answered. Source: product.md; field.md C3.
 */
export const indexTwelfths = (scores: Scores): number | null => {
  let sum = 0;
  let answered = 0;
  for (const dimension of dimensions) {
    const score = scores[dimension];
    if (score === null) continue;
    sum += friction(dimension, score);
    answered += 1;
  }
  return answered < answeredMin ? null : (sum * unit) / answered;
};

/** Sums nobody may see: the private fields reach no reply, no log line and no JSON. */
export class Tally {
  #ballots = 0;
  #sum = 0;
  #squares = 0;
  #low = 0;
  #mid = 0;
  #high = 0;

  /** Counts one ballot, whose figure is 0 to 100 points in quarters of the scale. */
  addPoints(points: number): void {
    this.addTwelfths(points * unit);
  }

  /** The same in twelfths of a point, 0 to 1200, whole: sums are exact in any order. */
  addTwelfths(twelfths: number): void {
    this.#ballots += 1;
    this.#sum += twelfths;
    this.#squares += twelfths * twelfths;
    if (twelfths < lowBelow) this.#low += 1;
    else if (twelfths <= midUpTo) this.#mid += 1;
    else this.#high += 1;
  }

  /** The figure as published: in its step, with its band of ballots; under the threshold withheld. */
  figure(threshold: number, changed: number) {
    if (this.#ballots < threshold) return withheld;
    const step = stepFor(this.#ballots, changed);
    const value = cutEnds(roundedTo(step, this.#sum, unit * this.#ballots));
    return { value, step, ballots: bandOfBallots(this.#ballots) };
  }

  /** The figure with the three-way split of its ballots, from ten ballots on. */
  figureWithSplit(threshold: number, changed: number) {
    const figure = this.figure(threshold, changed);
    if ('withheld' in figure || this.#ballots < shareBallotsMin) return figure;
    const share = (count: number) => shareTold(count, this.#ballots);
    const split = { low: share(this.#low), mid: share(this.#mid), high: share(this.#high) };
    return { ...figure, split };
  }

  /**
   * *s*: the deviation of ballots around their direction's mean, pooled over the shown figures
   * with a prior of 19 points and weight 10, in whole points (half up):
   * √((10·19² + Σ Σ(x − mean)²) / (10 + Σ(n − 1))). Source: product.md; field.md C6.1.
   */
  static deviation(tallies: readonly Tally[], threshold: number): number {
    let squares = prior.weight * prior.points ** 2;
    let freedom = prior.weight;
    for (const tally of tallies) {
      const ballots = tally.#ballots;
      if (ballots < threshold) continue;
      squares += (ballots * tally.#squares - tally.#sum ** 2) / ballots / unit ** 2;
      freedom += ballots - 1;
    }
    return Math.round(Math.sqrt(squares / freedom));
  }
}
