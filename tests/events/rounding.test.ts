// Steps, cuts and bands: each number beside the one where the rule turns.
import { describe, expect, test } from 'vitest';
import * as rounding from '../../events/rounding.ts';

const { bandOfBallots, cutEnds, endOfBand, roundedTo, shareStepFor, shareTold, stepFor } = rounding;

describe('a figure is rounded half up to its step', () => {
  test.each([
    [10, 25, 1, 30],
    [10, 24.9 * 10, 10, 20],
    [20, 50, 1, 60],
    [5, 475, 10, 50],
    [5, 474, 10, 45],
    [2, 53, 1, 54],
    [2, 0, 7, 0],
    [10, 95, 1, 100],
  ])('in steps of %i, %d/%d is told as %i', (step, part, whole, told) => {
    expect(roundedTo(step, part, whole)).toBe(told);
  });

  test('a third never falls on the wrong side of a half', () => {
    for (let ballots = 1; ballots < 3000; ballots += 1) {
      expect(roundedTo(2, 3 * 12 * ballots, 12 * ballots)).toBe(4);
      expect(roundedTo(2, 3 * 12 * ballots - 1, 12 * ballots)).toBe(2);
    }
  });
});

test('ends are cut to 10 and 90', () => {
  expect([0, 10, 12, 88, 90, 100].map(cutEnds)).toEqual([10, 10, 12, 88, 90, 90]);
});

describe('steps follow the ballots', () => {
  test.each([
    [5, 10, 20],
    [9, 10, 20],
    [10, 5, 10],
    [19, 5, 10],
    [20, 2, 5],
    [5000, 2, 5],
  ])('%i ballots are told in steps of %i, of %i after a small change', (ballots, step, coarser) => {
    expect([0, 5, 12].map((changed) => stepFor(ballots, changed))).toEqual([step, step, step]);
    expect([1, 4].map((changed) => stepFor(ballots, changed))).toEqual([coarser, coarser]);
  });
});

describe('shares follow the ballots', () => {
  test('in steps of 20 per cent, of 10 from 20 ballots', () => {
    expect([10, 19, 20, 300].map(shareStepFor)).toEqual([20, 20, 10, 10]);
  });

  test.each([
    [0, 10, 10],
    [1, 10, 20],
    [3, 10, 40],
    [10, 10, 90],
    [2, 19, 20],
    [1, 20, 10],
    [3, 20, 20],
    [19, 20, 90],
  ])('%i of %i are told as %i per cent', (count, ballots, told) => {
    expect(shareTold(count, ballots)).toBe(told);
  });
});

describe('ballots are told as bands', () => {
  test.each([
    [5, 5, 9],
    [9, 5, 9],
    [10, 10, 19],
    [19, 10, 19],
    [20, 20, 29],
    [99, 90, 99],
    [100, 100, 199],
    [199, 100, 199],
    [1234, 1200, 1299],
  ])('%i ballots are %i to %i', (ballots, from, to) => {
    expect(bandOfBallots(ballots)).toBe(from);
    expect(endOfBand(from)).toBe(to);
  });
});
