// A quarter's figure: the mean of its rounds, as sure as its ballots, rounds and steps allow.
import { describe, expect, test } from 'vitest';
import { roundNoise } from '../../../events/measure/noise.ts';
import { pooled, wholeOf, type Point } from '../../../events/measure/point.ts';
import { quarterFigureOf } from '../../../events/measure/quarter-figure.ts';
import { readingOf } from '../../../events/reading.ts';

const point = (value: number, of: Partial<Point> = {}): Point => {
  return { value, ballots: 20, step: 2, s: 19, ...of };
};
const rounds = (...values: number[]) => values.map((value) => point(value));

describe('rounds pooled', () => {
  test('rest on the fewest ballots and on their step', () => {
    const points = [point(40), point(45, { ballots: 10, step: 5 }), point(60, { ballots: 60 })];
    const expected = { ballots: 10, stepSquared: 25, rounds: 3, variance: 361 };
    expect(pooled(points)).toMatchObject(expected);
    const coarse = point(60, { ballots: 60, step: 10 });
    expect(pooled([point(40, { step: 5 }), coarse])?.stepSquared).toBe(25);
  });

  test('average the squared steps where several have as few ballots', () => {
    const few = { ballots: 10 };
    const points = [point(40, { ...few, step: 5 }), point(40, { ...few, step: 10 }), point(40)];
    expect(pooled(points)?.stepSquared).toBe(62.5);
    expect(pooled(points.toReversed())?.stepSquared).toBe(62.5);
  });

  test('average values and squared deviations', () => {
    expect(pooled([point(40, { s: 10 }), point(50, { s: 20 })])).toMatchObject({
      mean: 45,
      variance: 250,
    });
    expect(pooled([])).toBeNull();
  });

  test('know which way a cut round may lie out, and how far that takes the mean', () => {
    expect(pooled(rounds(10, 50))).toMatchObject({ cutLow: true, cutHigh: false, least: 25 });
    expect(pooled(rounds(90, 50))).toMatchObject({ cutLow: false, cutHigh: true, most: 75 });
    const uncut = { cutLow: false, cutHigh: false, least: 50, most: 50 };
    expect(pooled(rounds(12, 88))).toMatchObject(uncut);
  });
});

describe('the noise from round to round', () => {
  test('is its prior where nothing tells of it', () => {
    expect([roundNoise([]), roundNoise([[]]), roundNoise([rounds(40)])]).toEqual([200, 200, 200]);
  });

  test('is read off the residuals around each quarter’s mean, times the ballots', () => {
    // (200·6 + 20·(5² + 5²)) / (6 + 1)
    expect(roundNoise([rounds(40, 50)])).toBeCloseTo(2200 / 7, 10);
    // A change between quarters is no noise.
    expect(roundNoise([rounds(40, 40), rounds(80, 80)])).toBe(150);
    const few = [point(40, { ballots: 5 }), point(50, { ballots: 100 })];
    expect(roundNoise([few])).toBeCloseTo((1200 + 5 * 50) / 7, 10);
  });
});

describe('whole points', () => {
  test('are half up, on both sides of zero and where thirds do not add up', () => {
    expect([42.5, 42.49, -0.5, -1.5, -1.6].map(wholeOf)).toEqual([43, 42, 0, -1, -2]);
    const thirds = [122, 122, 144, 122].reduce((sum, each) => sum + each / 3, 0) / 4;
    expect(thirds).toBeLessThan(42.5);
    expect(wholeOf(thirds)).toBe(43);
    expect([wholeOf(-0), wholeOf(-0.4)].map((zero) => Object.is(zero, 0))).toEqual([true, true]);
  });
});

describe('a quarter’s figure', () => {
  test('is the mean of its rounds, whole, with its 90 % range and band', () => {
    // √(200/(20·4) + 361/(2·20) + 4/12) · 1.645 = 5.65
    expect(quarterFigureOf([rounds(40, 42, 44, 40)], 200)).toEqual({
      value: 42,
      cut: null,
      range: 6,
      low: 36,
      high: 48,
      band: 'strained',
      rounds: 4,
    });
    expect(quarterFigureOf([rounds(40, 45)], 200)).toMatchObject({ value: 43 });
  });

  test('of a pairing is the mean of its directions, each of them as heavy', () => {
    const both = [rounds(40, 40), [point(70, { ballots: 5, step: 10 })]];
    // √(200/40 + 361/40 + 4/12 + 200/5 + 361/10 + 100/12) / 2 · 1.645 = 8.18
    expect(quarterFigureOf(both, 200)).toMatchObject({ value: 55, range: 9, rounds: 1 });
    expect(quarterFigureOf(both.toReversed(), 200)).toEqual(quarterFigureOf(both, 200));
  });

  test('is no figure where a side was never shown', () => {
    expect(quarterFigureOf([], 200)).toBeNull();
    expect(quarterFigureOf([[]], 200)).toBeNull();
    expect(quarterFigureOf([rounds(40), []], 200)).toBeNull();
  });

  test('is surer with every round, but never surer than half its people and its step', () => {
    const range = (count: number) =>
      quarterFigureOf([rounds(...Array.from({ length: count }, () => 40))], 200)?.range;
    expect([1, 2, 6, 1000].map(range)).toEqual([8, 7, 6, 6]);
  });

  test('reaches further where rounds were cut, by as far as those may lie out', () => {
    const [low, high] = [rounds(10, 12, 10, 12), rounds(90, 90, 88, 88)];
    expect(quarterFigureOf([low], 0)).toMatchObject({ value: 11, cut: 'or less', range: 6 });
    expect(quarterFigureOf([low], 0)).toMatchObject({ low: 0, high: 17 });
    expect(quarterFigureOf([high], 0)).toMatchObject({ cut: 'or more', low: 83, high: 100 });
    expect(quarterFigureOf([low, high], 0)).toMatchObject({ cut: 'either way' });
    const once = rounds(10, 50, 50, 50);
    expect(quarterFigureOf([once], 0)).toMatchObject({ value: 40, low: 32, high: 46 });
    expect(quarterFigureOf([rounds(90, 50, 50, 50)], 0)).toMatchObject({ low: 54, high: 69 });
  });

  test('of one round reaches to the end of the scale where its reading does', () => {
    for (const value of [10, 90, 50]) {
      const figure = quarterFigureOf([[point(value)]], 361 / 2);
      const reading = readingOf({ value, ballots: 20, step: 2 }, 19);
      if (!reading.shown) throw new Error('the reading is shown');
      const { cut, low, high, range } = reading;
      expect(figure).toMatchObject({ cut, low, high, range });
    }
  });
});
