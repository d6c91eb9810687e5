// Verdicts between two quarters: what is called, what is not, and what is said beside it.
import { describe, expect, test } from 'vitest';
import type { Point } from '../../../events/measure/point.ts';
import { changeOf, verdictsOf, type Change, type Side } from '../../../events/measure/verdict.ts';

const points = (values: readonly number[], of: Partial<Point> = {}): Point[] =>
  values.map((value) => ({ value, ballots: 20, step: 2, s: 19, ...of }));
const side = (before: number[], after: number[], stayed = 1): Side => {
  return { before: points(before), after: points(after), stayed };
};
const squared = (change: Change | null) => (change?.error ?? Number.NaN) ** 2;

/** A change as it might have been worked out. */
const moved = (before: number, after: number, error: number): Change => {
  const change = after - before;
  return { before, after, least: change, most: change, error, cut: null };
};
const still = (count: number) => Array.from({ length: count }, () => moved(40, 40, 2));
const words = (changes: readonly (Change | null)[]) =>
  verdictsOf(changes).map(({ verdict }) => verdict);
const alone = (change: Change) => verdictsOf([change])[0];

describe('the error of a change', () => {
  test('has the noise of both quarters’ rounds and twice a step’s', () => {
    const change = changeOf([side([40, 42, 41], [50, 50, 52])], 300);
    expect(squared(change)).toBeCloseTo((300 / 20) * (1 / 3 + 1 / 3) + 4 / 6, 10);
    expect(change).toMatchObject({ before: 41, cut: null });
    expect(change?.after).toBeCloseTo(152 / 3, 10);
  });

  test('has people’s own spread by as much as they are not the same people', () => {
    const [all, half, none] = [1, 0.5, 0].map((stayed) =>
      squared(changeOf([side([40, 42], [50, 50], stayed)], 200)),
    );
    expect((half ?? 0) - (all ?? 0)).toBeCloseTo(361 / 40, 10);
    expect((none ?? 0) - (all ?? 0)).toBeCloseTo(361 / 20, 10);
  });

  test('rests on the fewest ballots of both quarters, and on their step', () => {
    const few = points([45, 45, 45], { ballots: 10, step: 5 });
    const change = changeOf([{ before: points([40, 40, 40]), after: few, stayed: 0 }], 200);
    expect(squared(change)).toBeCloseTo((200 / 10) * (2 / 3) + 361 / 10 + 25 / 6, 10);
  });

  test('grows by what hits a whole round at once where a quarter has one round, by half where it has two', () => {
    const [one, two] = [side([40], [50, 50, 50]), side([40, 40], [50, 50, 50])];
    const plain = (200 / 20) * (1 + 1 / 3) + 4 / 6;
    expect(squared(changeOf([one], 200))).toBeCloseTo(plain + 9 * (1 + 1 / 3), 10);
    expect(squared(changeOf([side([50, 50, 50], [40])], 200))).toBeCloseTo(plain + 12, 10);
    const plainTwo = (200 / 20) * (1 / 2 + 1 / 3) + 4 / 6;
    expect(squared(changeOf([two], 200))).toBeCloseTo(plainTwo + 4.5 * (1 / 2 + 1 / 3), 10);
    const three = side([40, 40, 40], [50, 50, 50]);
    expect(squared(changeOf([three], 200))).toBeCloseTo((200 / 20) * (2 / 3) + 4 / 6, 10);
    // It hits both directions together: taking their mean does not make it smaller.
    expect(squared(changeOf([one, one], 200))).toBeCloseTo(plain / 2 + 12, 10);
    expect(squared(changeOf([one, side([40], [50])], 0))).toBeCloseTo(4 / 12 + 18, 10);
  });

  test('of a mean adds the variances of its sides', () => {
    const [one, two] = [side([40, 40, 40], [50, 50, 50], 0.5), side([60, 60, 60], [30, 30, 30], 0)];
    const apart = [one, two].map((each) => squared(changeOf([each], 200)));
    const together = changeOf([one, two], 200);
    expect(squared(together)).toBeCloseTo(((apart[0] ?? 0) + (apart[1] ?? 0)) / 4, 10);
    expect(together).toMatchObject({ before: 50, after: 40 });
  });

  test('is not worked out where a side has no rounds', () => {
    expect(changeOf([], 200)).toBeNull();
    expect(changeOf([side([], [40])], 200)).toBeNull();
    expect(changeOf([side([40], [])], 200)).toBeNull();
    expect(changeOf([side([40], [40]), side([40], [])], 200)).toBeNull();
  });
});

describe('a change of cut figures', () => {
  const change = (before: number[], after: number[]) => changeOf([side(before, after)], 200);

  test('says which way the change may lie out, not the figure', () => {
    expect(change([50, 50], [10, 10])).toMatchObject({ cut: 'or less', least: -50, most: -40 });
    expect(change([10, 10], [50, 50])).toMatchObject({ cut: 'or more', least: 40, most: 50 });
    expect(change([50, 50], [90, 90])).toMatchObject({ cut: 'or more', least: 40, most: 50 });
    expect(change([90, 90], [50, 50])).toMatchObject({ cut: 'or less', least: -50, most: -40 });
    expect(change([90, 90], [90, 90])).toMatchObject({ cut: 'either way', least: -10, most: 10 });
    expect(change([50, 52], [12, 88])).toMatchObject({ cut: null, least: -1, most: -1 });
    expect(change([50, 50], [10, 50])).toMatchObject({ cut: 'or less', least: -25, most: -20 });
  });

  test('reaches as far in its range, and is judged as it was read', () => {
    const [told] = verdictsOf([change([10, 10], [50, 50])]);
    // 1.645 · √(200/20 + 4/6 + 9/2) = 6.41
    expect(told).toMatchObject({ verdict: 'worse', change: 40, low: 33, high: 57, cut: 'or more' });
  });

  test('of several sides may lie out to either side', () => {
    const sides = [side([50, 50], [10, 10]), side([50, 50], [90, 90])];
    expect(changeOf(sides, 200)).toMatchObject({ cut: 'either way', least: -5, most: 5 });
  });
});

describe('a verdict', () => {
  test('is better where friction fell, worse where it rose', () => {
    expect(words([moved(60, 40, 2), moved(40, 60, 2), moved(40, 42, 2), null])).toEqual([
      'better',
      'worse',
      'no clear change',
      'too few answers',
    ]);
    expect(verdictsOf([])).toEqual([]);
    expect(verdictsOf([null])).toEqual([{ verdict: 'too few answers' }]);
  });

  test('tells both quarters, the change between them, its range and what could be seen', () => {
    // Alone in its family a change must be 1.96 errors.
    expect(alone(moved(60.4, 51.5, 3))).toEqual({
      verdict: 'better',
      before: 60,
      after: 52,
      change: -8,
      low: -14,
      high: -3,
      seenFrom: 6,
      cut: null,
    });
  });

  test('is called from 5 points on, however certain a smaller change is', () => {
    expect(words([moved(40, 45, 0.1), moved(40, 44.9, 0.1)])).toEqual(['worse', 'no clear change']);
    expect(words([moved(45, 40, 0.1), moved(44.9, 40, 0.1)])).toEqual([
      'better',
      'no clear change',
    ]);
    expect(alone(moved(40, 40, 0.1))).toMatchObject({ seenFrom: 5 });
  });

  test('is called at 5 points of thirds, whose difference is a hair less', () => {
    const thirds = moved(110 / 3, 95 / 3, 1);
    expect(thirds.before - thirds.after).toBeLessThan(5);
    expect(alone(thirds)).toMatchObject({ verdict: 'better', change: -5 });
  });

  test('asks more of a change among many', () => {
    const change = moved(40, 50, 4);
    expect(words([change])).toEqual(['worse']);
    expect(words([change, ...still(11)])[0]).toBe('no clear change');
    expect(words([moved(40, 52, 4), ...still(11)])[0]).toBe('worse');
    expect(verdictsOf([change, ...still(11)])[0]).toMatchObject({ seenFrom: 12 });
  });

  test('asks less the more of the others moved', () => {
    const change = moved(40, 50, 4);
    const others = Array.from({ length: 11 }, () => moved(70, 40, 4));
    expect(words([change, ...others])[0]).toBe('worse');
    expect(verdictsOf([change, ...others])[0]).toMatchObject({ seenFrom: 8 });
  });

  test('does not count what is hidden as a member of the family', () => {
    const hidden = Array.from({ length: 11 }, () => null);
    expect(words([...hidden, moved(40, 50, 4)])[11]).toBe('worse');
  });

  test('is never belied by the rounded figures beside it', () => {
    // 6.4 points are called, shown as 44 and 38.
    expect(alone(moved(44.4, 38, 3.2))).toMatchObject({
      verdict: 'better',
      change: -6,
      seenFrom: 6,
    });
    // 6.6 points are not, shown as 44 and 37.
    expect(alone(moved(43.5, 36.9, 3.45))).toMatchObject({
      verdict: 'no clear change',
      change: -7,
      seenFrom: 8,
    });
    expect(alone(moved(44.5, 39.9, 0.1))).toMatchObject({
      verdict: 'no clear change',
      change: -5,
      seenFrom: 6,
    });
  });

  test('never has a zero with a sign', () => {
    const told = alone(moved(50, 45, 2.7));
    expect(told).toMatchObject({ low: -10, high: 0 });
    expect(Object.values(told ?? {}).some((each) => Object.is(each, -0))).toBe(false);
  });
});
