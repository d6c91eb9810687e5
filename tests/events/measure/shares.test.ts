// Agreement about what comes first, and those who did not answer.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agreementOf } from '../../../events/measure/agreement.ts';
import { comparable, vanishesAt } from '../../../events/measure/missing.ts';

const never = ['else', 'unknown'];

describe('agreement', () => {
  test('is the overlap of the shares, in steps of a tenth', () => {
    const one = { growth: 60, cost: 40, quality: 10 };
    const other = { growth: 40, cost: 20, quality: 40 };
    // 40 + 20 + the middle of "10 or less".
    expect(agreementOf(one, other, never)).toEqual({ value: 0.7, low: 0.6, high: 0.7 });
    expect(agreementOf(one, one, never)).toEqual({ value: 1, low: 1, high: 1 });
  });

  test('is nothing where one loves what the other does not, but may be a little', () => {
    const one = { growth: 90, cost: 10 };
    const other = { growth: 10, cost: 90 };
    expect(agreementOf(one, other, never)).toEqual({ value: 0.1, low: 0, high: 0.2 });
    expect(agreementOf({ growth: 10 }, { growth: 10 }, never)).toEqual({
      value: 0.1,
      low: 0,
      high: 0.1,
    });
  });

  test('never comes from what says nothing, nor from what only one could choose', () => {
    const shares = { else: 40, unknown: 40, growth: 20 };
    expect(agreementOf(shares, shares, never).value).toBe(0.2);
    expect(agreementOf({ growth: 90 }, { cost: 90 }, never)).toEqual({ value: 0, low: 0, high: 0 });
  });

  test('is the same seen from either team, never more than all, and within its ends', () => {
    const keys = ['growth', 'cost', 'quality', 'stability', 'customers', 'else', 'unknown'];
    const share = fc.constantFrom(10, 20, 30, 40, 60, 80, 90);
    const shares = fc.dictionary(fc.constantFrom(...keys), share, { noNullPrototype: true });
    fc.assert(
      fc.property(shares, shares, (one, other) => {
        const there = agreementOf(one, other, never);
        expect(agreementOf(other, one, never)).toEqual(there);
        expect(there.low).toBeLessThanOrEqual(there.value);
        expect(there.value).toBeLessThanOrEqual(there.high);
        expect(there.high).toBeLessThanOrEqual(1);
        const tenths = Object.values(there).map((each) => each * 10);
        for (const each of tenths) expect(each).toBeCloseTo(Math.round(each), 9);
      }),
    );
  });
});

describe('the missing', () => {
  test('would have to feel what makes the whole team’s mean the one before', () => {
    // 0.6 · 50 + 0.4 · 65 = 56
    expect(vanishesAt(56, 50, 0.6)).toBe(65);
    expect(vanishesAt(50, 56, 0.6)).toBe(41);
    expect(vanishesAt(56, 50, 0)).toBe(56);
    expect(vanishesAt(51, 50, 0.6)).toBe(53);
  });

  test('cannot explain a change away that is too large, or where nobody is missing', () => {
    expect(vanishesAt(70, 50, 0.6)).toBe(100);
    expect(vanishesAt(71, 50, 0.6)).toBeNull();
    expect(vanishesAt(30, 50, 0.6)).toBe(0);
    expect(vanishesAt(29, 50, 0.6)).toBeNull();
    expect([vanishesAt(50, 40, 1), vanishesAt(40, 40, 1.1)]).toEqual([null, null]);
    expect(Object.is(vanishesAt(29.9, 50, 0.6), 0)).toBe(true);
  });

  test('put in, leave the team as it was', () => {
    const points = fc.integer({ min: 10, max: 90 });
    fc.assert(
      fc.property(points, points, fc.integer({ min: 0, max: 95 }), (before, after, percent) => {
        const answered = percent / 100;
        const score = vanishesAt(before, after, answered);
        const whole = (missing: number) => answered * after + (1 - answered) * missing;
        if (score !== null) expect(Math.abs(whole(score) - before)).toBeLessThanOrEqual(0.51);
        else expect(before < whole(0) || before > whole(100)).toBe(true);
      }),
    );
  });

  test('make two quarters hard to compare where participation moved by more than 15', () => {
    expect([comparable(60, 75), comparable(75, 60), comparable(50, 50)]).toEqual([
      true,
      true,
      true,
    ]);
    expect([comparable(60, 76), comparable(76, 60)]).toEqual([false, false]);
  });
});
