// The measure beside figures that other software computed: tests/oracle/measure.py.
import { describe, expect, test } from 'vitest';
import { agreementOf } from '../../../events/measure/agreement.ts';
import {
  beyondTail,
  survivors,
  tailBeyond,
  tailNeeded,
} from '../../../events/measure/discovery.ts';
import { estimatesOf } from '../../../events/measure/estimate.ts';
import { vanishesAt } from '../../../events/measure/missing.ts';
import { roundNoise } from '../../../events/measure/noise.ts';
import { quarterFigureOf } from '../../../events/measure/quarter-figure.ts';
import { changeOf, verdictsOf } from '../../../events/measure/verdict.ts';
import * as oracle from '../../oracle/measure.ts';

/** Within 1e-9 of the number itself, or of 1 where that is smaller. */
const near = (found: number, expected: number) => {
  expect(Math.abs(found - expected)).toBeLessThan(1e-9 * Math.max(1, Math.abs(expected)));
};

test('a normal distribution’s tails are scipy’s, there and back', () => {
  const pairs = oracle.normals.flatMap((each) => each.pairs);
  expect(pairs).toHaveLength(12);
  for (const [z, tail] of pairs) {
    expect(Math.abs(tailBeyond(z) - tail)).toBeLessThan(1e-12);
    expect(tailBeyond(-z)).toBe(tailBeyond(z));
    if (z > 0 && z < 5) expect(Math.abs(beyondTail(tail) - z)).toBeLessThan(2e-9);
  }
});

test('the same tails survive, and the border is where trying one after another finds it', () => {
  expect(oracle.tailLists).toHaveLength(9);
  for (const { tails, survive, needed } of oracle.tailLists) {
    expect(survivors(tails)).toEqual(survive);
    const found = tailNeeded(tails);
    expect(found).toHaveLength(tails.length);
    needed.forEach((border, at) => near(found[at] ?? Number.NaN, border));
  }
});

describe('verdicts', () => {
  const words = (word: string) =>
    oracle.families.flatMap(({ expected }) =>
      expected.filter(({ verdict }) => verdict.verdict === word),
    );

  test('are given often enough of each kind to tell', () => {
    expect(oracle.families).toHaveLength(39);
    expect(words('better').length).toBeGreaterThan(50);
    expect(words('worse').length).toBeGreaterThan(30);
    expect(words('no clear change').length).toBeGreaterThan(400);
    expect(words('too few answers').length).toBeGreaterThan(10);
    expect(Math.max(...oracle.families.map(({ members }) => members.length))).toBe(400);
  });

  test.each(oracle.families.map((family, at) => ({ at, ...family })))(
    'of family $at agree, each with its noise and its error',
    ({ members, noise, expected }) => {
      const quarters = members.flat().flatMap(({ before, after }) => [before, after]);
      near(roundNoise(quarters), noise);
      const changes = members.map((sides) => changeOf(sides, roundNoise(quarters)));
      expected.forEach(({ error }, at) => {
        const found = changes[at]?.error ?? null;
        if (found === null || error === null) expect(found).toBe(error);
        else near(found, error);
      });
      expect(verdictsOf(changes)).toEqual(expected.map(({ verdict }) => verdict));
    },
  );
});

test('quarters agree, with range, cut and band', () => {
  expect(oracle.quarters).toHaveLength(120);
  for (const { sides, noise, expected } of oracle.quarters) {
    expect(quarterFigureOf(sides, noise)).toEqual(expected);
  }
  const cuts = oracle.quarters.map(({ expected }) => expected?.cut);
  expect(new Set(cuts)).toEqual(new Set([undefined, null, 'or less', 'or more', 'either way']));
});

describe('the two-way fit', () => {
  test('is tried whole, with holes, disconnected and with fifty teams', () => {
    expect(oracle.fits).toHaveLength(24);
    expect(oracle.fits.filter(({ fit }) => fit === null)).toHaveLength(7);
    expect(Math.max(...oracle.fits.map(({ cells }) => cells.length))).toBe(400);
  });

  test.each(oracle.fits.map((each, at) => ({ at, ...each })))(
    'of matrix $at is that of numpy, with its errors and estimates',
    ({ cells, fit, estimates }) => {
      const found = estimatesOf(cells);
      expect(found.cells).toEqual(estimates);
      if (fit === null || found.fit === null) {
        expect(found.fit).toBe(fit);
        return;
      }
      near(found.fit.mean, fit.mean);
      near(found.fit.spread, fit.spread);
      expect(found.fit.cells).toHaveLength(cells.length);
      found.fit.cells.forEach(({ us, them, pair }, at) => {
        const parts = [us.value, us.error, them.value, them.error, pair.value, pair.error];
        fit.parts[at]?.forEach((expected, of) => near(parts[of] ?? Number.NaN, expected));
      });
    },
  );
});

test('what the missing would have to feel is worked out alike', () => {
  const rows = oracle.vanishing.flatMap((each) => each.rows);
  expect(rows).toHaveLength(153);
  for (const [before, after, answered, expected] of rows) {
    expect(vanishesAt(before, after, answered / 100)).toBe(expected);
  }
});

test('agreement is worked out alike', () => {
  const [cases] = oracle.agreements;
  expect(cases?.rows).toHaveLength(60);
  for (const [one, other, [value, low, high]] of cases?.rows ?? []) {
    expect(agreementOf(one, other, cases?.never ?? [])).toEqual({ value, low, high });
  }
});
