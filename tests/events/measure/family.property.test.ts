// Whatever is published: order tells nothing, hiding changes no verdict, the border is the border.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { survivors, tailNeeded } from '../../../events/measure/discovery.ts';
import { roundNoise } from '../../../events/measure/noise.ts';
import type { Point } from '../../../events/measure/point.ts';
import { quarterFigureOf } from '../../../events/measure/quarter-figure.ts';
import { changeOf, verdictsOf, type Change, type Side } from '../../../events/measure/verdict.ts';

/** Ballots with their step, and with the coarser one of a team that has just changed. */
const rungs = [
  { ballots: 5, step: 10 },
  { ballots: 5, step: 20 },
  { ballots: 10, step: 5 },
  { ballots: 10, step: 10 },
  { ballots: 20, step: 2 },
  { ballots: 60, step: 2 },
  { ballots: 60, step: 5 },
];
const point = fc
  .record({
    rung: fc.constantFrom(...rungs),
    at: fc.nat(100),
    s: fc.integer({ min: 12, max: 26 }),
  })
  .map(({ rung, at, s }): Point => {
    const value = Math.round(at / rung.step) * rung.step;
    return { ...rung, s, value: Math.min(90, Math.max(10, value)) };
  });
const quarter = fc.array(point, { minLength: 1, maxLength: 5 });
const side: fc.Arbitrary<Side> = fc.record({
  before: quarter,
  after: quarter,
  stayed: fc.nat(10).map((tenth) => tenth / 10),
});
const sides = fc.array(side, { minLength: 1, maxLength: 14 });
const change: fc.Arbitrary<Change> = fc
  .record({
    before: fc.double({ min: 20, max: 70, noNaN: true }),
    by: fc.oneof(
      fc.double({ min: -30, max: 30, noNaN: true }),
      fc.double({ min: -7, max: 7, noNaN: true }),
    ),
    error: fc.double({ min: 0.8, max: 12, noNaN: true }),
  })
  .map(({ before, by, error }) => {
    return { before, after: before + by, least: by, most: by, error, cut: null };
  });
const family = fc.array(change, { minLength: 1, maxLength: 20 });

const judge = (all: readonly Side[]) => {
  const noise = roundNoise(all.flatMap(({ before, after }) => [before, after]));
  return verdictsOf(all.map((each) => changeOf([each], noise)));
};
const words = (changes: readonly Change[]) => verdictsOf(changes).map(({ verdict }) => verdict);

describe('a family', () => {
  test('is judged the same in any order', () => {
    fc.assert(
      fc.property(sides, fc.nat(13), (all, by) => {
        const turn = <Item>(list: readonly Item[]) => {
          const at = by % all.length;
          return [...list.slice(at), ...list.slice(0, at)].reverse();
        };
        expect(judge(turn(all))).toEqual(turn(judge(all)));
      }),
    );
  });

  test('with rounds in any order, too', () => {
    fc.assert(
      fc.property(sides, (all) => {
        const turned = all.map(({ before, after, stayed }) => {
          return { before: before.toReversed(), after: after.toReversed(), stayed };
        });
        expect(judge(turned)).toEqual(judge(all));
      }),
    );
  });

  test('is moved by nothing that is hidden in one quarter', () => {
    fc.assert(
      fc.property(family, fc.nat(20), (all, at) => {
        const besides = [...all.slice(0, at), null, ...all.slice(at)];
        const told = verdictsOf(besides);
        expect(told.filter(({ verdict }) => verdict !== 'too few answers')).toEqual(
          verdictsOf(all),
        );
        expect(told[Math.min(at, all.length)]).toEqual({ verdict: 'too few answers' });
      }),
    );
  });

  test('read backwards in time says worse for better, and the same of size', () => {
    const turned = { better: 'worse', worse: 'better', 'no clear change': 'no clear change' };
    const cuts = { 'or less': 'or more', 'or more': 'or less', 'either way': 'either way' };
    const back = (number: number) => 0 - number;
    fc.assert(
      fc.property(sides, (all) => {
        const there = judge(all);
        const again = judge(
          all.map(({ before, after, stayed }) => ({ before: after, after: before, stayed })),
        );
        there.forEach((each, at) => {
          if (each.verdict === 'too few answers') throw new Error('every side was shown');
          expect(again[at]).toEqual({
            verdict: turned[each.verdict],
            before: each.after,
            after: each.before,
            change: back(each.change),
            low: back(each.high),
            high: back(each.low),
            seenFrom: each.seenFrom,
            cut: each.cut === null ? null : cuts[each.cut],
          });
        });
      }),
    );
  });

  test('calls a change exactly where it is as large as what could be seen', () => {
    fc.assert(
      fc.property(family, (all) => {
        for (const told of verdictsOf(all)) {
          if (told.verdict === 'too few answers') throw new Error('every change was known');
          const called = told.verdict !== 'no clear change';
          expect(called).toBe(Math.abs(told.change) >= told.seenFrom);
          expect(told.seenFrom).toBeGreaterThanOrEqual(5);
          if (called) expect(Math.sign(told.change)).toBe(told.verdict === 'worse' ? 1 : -1);
          if (told.verdict === 'worse') expect(told.low).toBeGreaterThanOrEqual(0);
          if (told.verdict === 'better') expect(told.high).toBeLessThanOrEqual(0);
          expect(Object.values(told).some((each) => Object.is(each, -0))).toBe(false);
        }
      }),
    );
  });

  test('would call a change of that size, and none a point smaller, the others as they are', () => {
    fc.assert(
      fc.property(family, fc.nat(19), fc.boolean(), (all, pick, rises) => {
        const at = pick % all.length;
        const resized = (size: number) =>
          all.map((each, here) => {
            if (here !== at) return each;
            const by = rises ? size : -size;
            return { ...each, before: 50, after: 50 + by, least: by, most: by };
          });
        const border = verdictsOf(resized(0))[at];
        if (border === undefined || !('seenFrom' in border)) throw new Error('no border');
        const called = (size: number) => words(resized(size))[at];
        expect(called(border.seenFrom)).toBe(rises ? 'worse' : 'better');
        expect(called(border.seenFrom - 1)).toBe('no clear change');
      }),
    );
  });

  test('loses no verdict when another change becomes clearer', () => {
    fc.assert(
      fc.property(family, fc.nat(19), (all, pick) => {
        const at = pick % all.length;
        const clearer = all.map((each, here) =>
          here === at ? { ...each, error: each.error / 3 } : each,
        );
        const [before, after] = [words(all), words(clearer)];
        before.forEach((word, here) => {
          if (word !== 'no clear change') expect(after[here]).toBe(word);
        });
      }),
    );
  });
});

describe('a tail', () => {
  test('survives up to the one it needs, and no further', () => {
    const tail = fc.oneof(
      fc.double({ min: 1e-9, max: 1, noNaN: true }),
      fc.double({ min: 1e-9, max: 0.05, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(tail, { minLength: 1, maxLength: 25 }), fc.nat(24), (tails, pick) => {
        const at = pick % tails.length;
        const needed = tailNeeded(tails)[at] ?? 0;
        const tried = (own: number) => survivors(tails.with(at, own))[at];
        expect([tried(needed * (1 - 1e-9)), tried(needed * (1 + 1e-9))]).toEqual([true, false]);
        expect(survivors(tails)[at]).toBe((tails[at] ?? 1) <= needed);
      }),
    );
  });
});

describe('a pairing', () => {
  test('lies between its directions, seen from either', () => {
    fc.assert(
      fc.property(quarter, quarter, (one, other) => {
        const both = quarterFigureOf([one, other], 200);
        expect(quarterFigureOf([other, one], 200)).toEqual(both);
        const values = [one, other].map((each) => quarterFigureOf([each], 200)?.value ?? 0);
        expect(both?.value).toBeGreaterThanOrEqual(Math.min(...values));
        expect(both?.value).toBeLessThanOrEqual(Math.max(...values));
        expect(both?.low).toBeLessThanOrEqual(both?.value ?? -1);
        expect(both?.high).toBeGreaterThanOrEqual(both?.value ?? 101);
      }),
    );
  });
});
