// The effect of an intervention: what moved beyond the others, from a baseline that allows for luck.
import { describe, expect, test } from 'vitest';
import {
  clearFrom,
  effectOf,
  effectRange,
  meetsStopRule,
  outcomeOf,
  wholeEffect,
} from '../../../events/measure/effect.ts';
import type { Watched } from '../../../events/measure/effect.ts';
import { changeOf } from '../../../events/measure/verdict.ts';
import type { Point } from '../../../events/measure/point.ts';

const rounds = (value: number, count = 6): readonly Point[] =>
  Array.from({ length: count }, () => ({ value, ballots: 30, step: 2, s: 19 }));
const watched = (from: string, toward: string, before: number, after: number): Watched => ({
  from,
  toward,
  before: rounds(before),
  after: rounds(after),
  stayed: 1,
});
const noise = 200;
/** Four pairings that go from 40 to `after`, and one that was tried. */
const company = (before: number, after: number, elsewhere = 40) => {
  const tried = [watched('a', 'b', before, after), watched('b', 'a', before, after)];
  const controls = ['cd', 'ce', 'de', 'cf'].map(([one = '', two = '']) => [
    watched(one, two, 40, elsewhere),
    watched(two, one, 40, elsewhere),
  ]);
  return { all: [...tried, ...controls.flat()], tried, controls };
};
const effect = (before: number, after: number, elsewhere = 40) => {
  const { all, tried, controls } = company(before, after, elsewhere);
  return effectOf(all, tried, controls, noise);
};

describe('the effect', () => {
  test('is what moved beyond the others', () => {
    expect(effect(40, 30)?.value).toBeCloseTo(-10, 10);
    expect(effect(40, 30, 34)?.value).toBeCloseTo(-4, 10);
    expect(effect(40, 40, 46)).toMatchObject({ after: 40, controls: 4 });
  });

  test('starts from a baseline drawn toward the company, the more the less is known', () => {
    const told = effect(60, 60);
    expect(told?.baseline).toBeLessThan(60);
    expect(told?.baseline).toBeGreaterThan(55);
    const few = company(60, 60);
    const unsure = (each: Watched): Watched => ({ ...each, before: each.before.slice(0, 1) });
    const [all, tried] = [few.all.map(unsure), few.tried.map(unsure)];
    const alone = effectOf(
      all,
      tried,
      few.controls.map((sides) => sides.map(unsure)),
      noise,
    );
    expect(alone?.baseline).toBeLessThan(told?.baseline ?? 0);
  });

  test('has the variance of its own change and of the mean of the others', () => {
    const { tried, controls } = company(40, 30);
    const squared = (sides: readonly Watched[]) => (changeOf(sides, noise)?.error ?? NaN) ** 2;
    const others = controls.reduce((sum, sides) => sum + squared(sides), 0) / 16;
    expect((effect(40, 30)?.error ?? NaN) ** 2).toBeCloseTo(squared(tried) + others, 10);
  });

  test('cannot be read where a side is hidden, or nothing is left to compare with', () => {
    const { all, tried, controls } = company(40, 30);
    const hidden = tried.map((side) => ({ ...side, after: [] }));
    expect(effectOf(all, hidden, controls, noise)).toBeNull();
    expect(effectOf(all, tried, [], noise)).toBeNull();
  });
});

describe('how a shot ends', () => {
  const call = { near: 6, far: 12 };
  const outcome = (value: number, error: number, controls = 3) =>
    outcomeOf(wholeEffect({ value, error, controls }), call);

  test.each([
    [-6, 3, 'hit'],
    [-6, 3.7, "can't tell"],
    [-20, 3, 'hit'],
    [6, 3, 'backfired'],
    [0, 3, 'missed'],
    [0, 3.7, "can't tell"],
    [-3, 1, 'missed'],
    [5, 3.6, 'missed'],
  ] as const)('an effect of %d with an error of %d: %s', (value, error, ended) => {
    expect(outcome(value, error)).toBe(ended);
  });

  test.each([
    // Shown as −6, which is the near end; as −5, which is short of it.
    [-5.6, 2, 'hit'],
    [-5.4, 2, "can't tell"],
    // Shown as −12 to 0, as 0 to 12, and as −6 to 6: none of these is clear of its border.
    [-6, 3.6, "can't tell"],
    [6, 3.6, 'missed'],
    [0, 3.6, "can't tell"],
  ] as const)('goes by the whole points shown: %d with an error of %d is %s', (...told) => {
    const [value, error, ended] = told;
    expect(outcome(value, error)).toBe(ended);
  });

  test('meets its stop rule by the whole points shown', () => {
    const meets = (value: number) =>
      meetsStopRule(wholeEffect({ value, error: 3, controls: 3 }), { stop: 5 });
    expect([-4.4, -4.6, -5, -5.4].map(meets)).toEqual([true, false, false, false]);
  });

  test('with fewer than three untouched pairings nobody can tell', () => {
    expect(outcome(-20, 3, 2)).toBe("can't tell");
    expect(outcome(20, 3, 2)).toBe("can't tell");
  });
});

test('What can be clear by the deciding round is what will be clear, should it be as certain', () => {
  const { tried, controls } = company(40, 40);
  const seen = clearFrom(tried, controls, noise, 6);
  const { low, high } = effectRange({ value: 0, error: effect(40, 40)?.error ?? NaN });
  expect(seen).toBe(Math.ceil((high - low) / 2));
  expect(clearFrom(tried, controls, noise, 1)).toBeGreaterThan(seen ?? Infinity);
  expect(clearFrom([], controls, noise, 6)).toBeNull();
  expect(clearFrom(tried, [], noise, 6)).toBeNull();
});
