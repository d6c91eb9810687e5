// The noise from round to round: read off single directions, and off pairings as they are told.
import { describe, expect, test } from 'vitest';
import { jointNoise, roundNoise } from '../../../events/measure/noise.ts';
import { sumVariance } from '../../../events/measure/point.ts';
import type { Point } from '../../../events/measure/point.ts';

const rounds = (ballots: number, ...values: readonly number[]): readonly Point[] =>
  values.map((value) => ({ value, ballots, step: 2, s: 19 }));

describe('the noise of a pairing', () => {
  test('is what its mean varies by, for each ballot', () => {
    // Residuals of the mean: −10 and 10; 20 and 20 ballots, so 4 / (1/20 + 1/20) = 40 times each.
    const pair = [rounds(20, 30, 50), rounds(20, 40, 60)];
    expect(jointNoise([pair])).toBeCloseTo((1200 + 40 * 200) / 7, 10);
    // 4 / (1/20 + 1/60) = 60 times.
    const uneven = [rounds(20, 30, 50), rounds(60, 40, 60)];
    expect(jointNoise([uneven])).toBeCloseTo((1200 + 60 * 200) / 7, 10);
  });

  test('sees what hits both sides at once, and lets cancel what does not', () => {
    const together = jointNoise([[rounds(20, 30, 50), rounds(20, 30, 50)]]);
    const against = jointNoise([[rounds(20, 30, 50), rounds(20, 50, 30)]]);
    expect(together).toBeGreaterThan(roundNoise([rounds(20, 30, 50)]));
    expect(against).toBeCloseTo(1200 / 7, 10);
  });

  test('of directions alone is the same as theirs', () => {
    const quarters = [rounds(20, 30, 50, 44), rounds(10, 40, 60), rounds(5, 50)];
    expect(jointNoise(quarters.map((points) => [points]))).toBeCloseTo(roundNoise(quarters), 10);
  });

  test('is the prior where nothing is shown, or one side is not', () => {
    expect(jointNoise([])).toBe(200);
    expect(jointNoise([[rounds(20, 30, 50), []], [[]]])).toBe(200);
  });
});

describe('the variance of a sum', () => {
  test('adds squares for different people, errors for the same', () => {
    expect(sumVariance([9, 16])).toBe(25);
    expect(sumVariance([9, 16], ['sales', 'support'])).toBe(25);
    expect(sumVariance([9, 16], ['sales', 'sales'])).toBe(49);
    expect(sumVariance([9, 16, 4], ['sales', 'support', 'sales'])).toBe(41);
  });
});
