// What may be shown of a figure: its range, the smallest change, its band, or why it is hidden.
import { describe, expect, test } from 'vitest';
import { bandInWords, normalBelow } from '../../events/certainty.ts';
import type { ShownFigure } from '../../events/figures.ts';
import { readingOf } from '../../events/reading.ts';
import { readings } from '../oracle/cases.ts';

const figure = (value: number, step: ShownFigure['step'], ballots: number): ShownFigure => {
  return { value, step, ballots };
};

describe('a reading', () => {
  test('carries its range, the smallest visible change, its band and its ballots as a band', () => {
    const split = { low: 10, mid: 40, high: 50 };
    expect(readingOf({ ...figure(54, 2, 20), split }, 19)).toEqual({
      shown: true,
      value: 54,
      cut: null,
      step: 2,
      ballots: { from: 20, to: 29 },
      range: 8,
      low: 46,
      high: 62,
      least: 10,
      band: 'breaking down',
      split,
    });
  });

  test('is less sure the fewer the ballots and the coarser the step', () => {
    const range = (step: ShownFigure['step'], ballots: number) => {
      const reading = readingOf(figure(40, step, ballots), 19);
      return reading.shown ? [reading.range, reading.least] : [];
    };
    expect(range(10, 5)).toEqual([15, 21]);
    expect(range(20, 5)).toEqual([17, 24]);
    expect(range(5, 10)).toEqual([11, 15]);
    expect(range(2, 100)).toEqual([4, 5]);
  });

  test('of a cut figure may lie anywhere beyond the cut', () => {
    const low = readingOf(figure(10, 2, 100), 19);
    const high = readingOf(figure(90, 2, 100), 19);
    expect(low).toMatchObject({ cut: 'or less', low: 0, high: 14, range: 4 });
    expect(high).toMatchObject({ cut: 'or more', low: 86, high: 100, range: 4 });
  });

  test('stays on the scale', () => {
    expect(readingOf(figure(20, 20, 5), 34)).toMatchObject({ low: 0, range: 27 });
    expect(readingOf(figure(80, 20, 5), 34)).toMatchObject({ high: 100, cut: null });
  });

  test('is withheld with its reason', () => {
    expect(readingOf({ withheld: 'too-few' }, 19)).toEqual({ shown: false, reason: 'too-few' });
    expect(readingOf(undefined, 19)).toEqual({ shown: false, reason: 'not-asked' });
  });

  test('of a dimension has no split', () => {
    expect(readingOf(figure(50, 5, 10), 19)).toMatchObject({ split: null });
  });
});

describe('a band of friction', () => {
  test.each([
    [10, 3, 'strong tie'],
    [31.25, 3, 'workable'],
    [44, 3, 'strained'],
    [60, 3, 'breaking down'],
    [90, 12, 'breaking down'],
    [25, 1, 'between strong tie and workable'],
    [37, 3, 'between workable and strained'],
    [50, 5, 'between strained and breaking down'],
    [38, 9, 'between workable and strained'],
    [44, 10, 'between workable and breaking down'],
    [38, 20, 'between strong tie and breaking down'],
  ])('%d points with an error of %d are "%s"', (value, error, words) => {
    expect(bandInWords(value, error)).toBe(words);
  });

  test('is named from 80 % certainty on', () => {
    expect(bandInWords(50 + 0.8416 * 10 + 0.01, 10)).toBe('breaking down');
    expect(bandInWords(50 + 0.8416 * 10 - 0.01, 10)).toBe('between strained and breaking down');
    expect(() => bandInWords(Number.NaN, 10)).toThrow(RangeError);
  });
});

test('the normal distribution has its textbook values', () => {
  expect(normalBelow(0)).toBe(0.5);
  expect(normalBelow(1.96)).toBeCloseTo(0.9750021048517795, 12);
  expect(normalBelow(-1.2815515655446004)).toBeCloseTo(0.1, 12);
  expect(normalBelow(-6)).toBeCloseTo(9.865876450377e-10, 12);
  expect([normalBelow(-40), normalBelow(Infinity)]).toEqual([0, 1]);
});

describe('readings computed by other software', () => {
  test('agree, all of them', () => {
    expect(readings).toHaveLength(160);
    for (const { figure: published, s, expected } of readings) {
      expect(readingOf(published, s)).toMatchObject(expected);
    }
  });
});
