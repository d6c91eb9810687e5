// A manager compares the rounds before and after one person left, when all others answer as before.
import { describe, expect, test } from 'vitest';
import { Tally } from '../../events/publish/tally.ts';
import { Seeded } from '../../events/seeded.ts';

const threshold = 5;
const scale = 100;
const sizes = [6, 7, 8, 9, 10, 11, 12, 15, 19, 20, 21, 22, 25, 29, 30];
const tries = 1000;

/** How a figure of `n` ballots, which add up to `sum` parts of the scale, is told. */
type Telling = (n: number, sum: number, changed: number) => string;

/** As the product publishes it. */
const published =
  (parts: number): Telling =>
  (n, sum, changed) => {
    const tally = new Tally();
    for (let left = sum, i = 0; i < n; i += 1) {
      const own = Math.min(parts, left);
      tally.addTwelfths((own * 1200) / parts);
      left -= own;
    }
    return JSON.stringify(tally.figure(threshold, changed));
  };

/** The control: one decimal of the answers from 1 to 5, beside the number of ballots. */
const inTenths =
  (parts: number): Telling =>
  (n, sum) =>
    n < threshold ? 'hidden' : `${n}: ${Math.round((sum * scale) / parts / n / 2.5)}`;

/** What the attacker sees: before, the round after (with one changed), and the one after that. */
const seen =
  (telling: Telling) =>
  (n: number, sum: number, own: number): string =>
    [telling(n, sum, 0), telling(n - 1, sum - own, 1), telling(n - 1, sum - own, 0)].join();

/**
 * How often, in per cent, what is seen leaves a single answer that the leaver can have given; by
 * the number of ballots. An answer has so many parts: 4 of one dimension, 16 of a ballot's index.
 */
function certainty(parts: number, telling: Telling): readonly number[] {
  const kept = new Map<string, string>();
  const view = seen((n, sum, changed) => {
    const key = `${n} ${sum} ${changed}`;
    const known = kept.get(key) ?? telling(n, sum, changed);
    kept.set(key, known);
    return known;
  });
  const possible = new Map<string, Set<number>>();
  for (let n = threshold; n <= Math.max(...sizes) + 10; n += 1) {
    for (let sum = 0; sum <= parts * n; sum += 1) {
      for (let own = 0; own <= parts; own += 1) {
        if (sum < own || sum - own > parts * (n - 1)) continue;
        const key = view(n, sum, own);
        const answers = possible.get(key) ?? new Set();
        possible.set(key, answers.add(own));
      }
    }
  }
  const chance = new Seeded(4);
  const dimensions = parts / 4;
  const answer = () => {
    let sum = 0;
    for (let i = 0; i < dimensions; i += 1) sum += Math.floor(chance.next() * 5);
    return sum;
  };
  return sizes.map((n) => {
    let certain = 0;
    for (let i = 0; i < tries; i += 1) {
      const answers = Array.from({ length: n }, answer);
      const sum = answers.reduce((all, each) => all + each, 0);
      if (possible.get(view(n, sum, answers[0] ?? 0))?.size === 1) certain += 1;
    }
    return (100 * certain) / tries;
  });
}

const worst = (rates: readonly number[]) => Math.max(...rates);
const mean = (rates: readonly number[]) => rates.reduce((all, each) => all + each) / rates.length;

describe('Of one who left, three rounds give away', () => {
  test('the index of the ballot in at most one of a hundred, whatever the size of the team', () => {
    expect(worst(certainty(16, published(16)))).toBeLessThanOrEqual(1);
  });

  // A limit, told in SECURITY.md: nobody else may have changed an answer for this to hold.
  test('one of its four answers in few; in tenths, beside the number of ballots, they give all', () => {
    const product = certainty(4, published(4));
    expect(mean(product)).toBeLessThan(7);
    const control = certainty(4, inTenths(4));
    expect(control[0]).toBe(100);
    expect(mean(control)).toBeGreaterThan(6 * mean(product));
  });
});
