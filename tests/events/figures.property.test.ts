// Whatever is answered: order tells nothing, nothing withheld shows, no count gets out.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Ballot } from '../../events/ballot.ts';
import { dimensions, figureNames, friction, type Scores } from '../../events/dimension.ts';
import { figuresPublishedSchema, publishFigures, type Asked } from '../../events/figures.ts';

const teams = ['product', 'engineering', 'support'];
const statements = { trust: 'trust-1', goals: 'goals-1', blame: 'blame-1', load: 'load-1' };
const priorities = ['growth', 'stability', 'cost'];
const others = (name: string) => teams.filter((other) => other !== name);

const score = fc.constantFrom(1, 2, 3, 4, 5, null);
const scores: fc.Arbitrary<Scores> = fc.record({
  trust: score,
  goals: score,
  blame: score,
  load: score,
});
/** What one direction was answered: often too little to be shown. */
const answers = fc.oneof(
  fc.array(scores, { maxLength: 8 }),
  fc.array(scores, { minLength: 5, maxLength: 30 }),
);
const directions = teams.flatMap((from) => others(from).map((toward) => ({ from, toward })));
const polled = fc.tuple(...directions.map(() => answers));
const asked: fc.Arbitrary<Asked[]> = fc.tuple(
  ...teams.map((team) =>
    fc.record({
      team: fc.constant(team),
      people: fc.constantFrom(null, 3, 12, 40),
      tookPart: fc.constantFrom(null, 0, 2, 3),
      changed: fc.nat({ max: 7 }),
      stayed: fc.array(fc.record({ quarter: fc.constant('2026-Q2'), share: fc.nat(100) }), {
        maxLength: 1,
      }),
      rates: fc.shuffledSubarray(others(team)),
    }),
  ),
);
const votes = fc.array(
  fc.record({ from: fc.constantFrom(...teams), priority: fc.constantFrom(...priorities) }),
  { maxLength: 60 },
);
const threshold = fc.constantFrom(5, 6, 9);

const round = (atLeast: number) => {
  return {
    round: '20',
    label: 'Round 20',
    sealedOn: '2026-09-29',
    quarter: '2026-Q3',
    imported: false,
    threshold: atLeast,
    statements,
    priorities,
  };
};
const ballotsOf = (poll: Scores[][]): Ballot[] =>
  directions.flatMap((way, at) => (poll[at] ?? []).map((each) => ({ ...way, scores: each })));
const shuffled = <Item>(list: readonly Item[], keys: readonly number[]): Item[] =>
  list
    .map((item, at) => ({ item, key: keys[at % keys.length] ?? 0 }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);

describe('publishing', () => {
  test('gives the same event whatever the order', () => {
    const keys = fc.array(fc.nat(), { minLength: 1, maxLength: 97 });
    fc.assert(
      fc.property(polled, asked, votes, keys, threshold, (poll, who, first, order, atLeast) => {
        const ballots = ballotsOf(poll);
        const published = publishFigures(round(atLeast), who, ballots, first);
        const again = publishFigures(
          round(atLeast),
          shuffled(who, order),
          shuffled(ballots, order),
          shuffled(first, order),
        );
        expect(JSON.stringify(again)).toBe(JSON.stringify(published));
      }),
    );
  });

  test('is moved by no ballot of a direction under the threshold', () => {
    fc.assert(
      fc.property(polled, polled, asked, threshold, (poll, other, who, atLeast) => {
        const changed = poll.map((list, at) =>
          list.length < atLeast ? (other[at] ?? []).slice(0, atLeast - 1) : list,
        );
        const published = publishFigures(round(atLeast), who, ballotsOf(poll), []);
        expect(publishFigures(round(atLeast), who, ballotsOf(changed), [])).toEqual(published);
      }),
    );
  });

  test('is moved by no answer of a withheld dimension beside a withheld index', () => {
    const half = fc.constantFrom(1, 2, 3, 4, 5);
    const thin: fc.Arbitrary<Scores> = fc.record({
      trust: half,
      goals: score,
      blame: fc.constant(null),
      load: fc.constant(null),
    });
    const list = fc.array(thin, { minLength: 5, maxLength: 12 });
    fc.assert(
      fc.property(list, half, asked, (given, instead, who) => {
        const of = (each: Scores[]) => publishFigures(round(5), who, ballotsOf([each]), []);
        const few = given.filter(({ goals }) => goals !== null).length < 5;
        fc.pre(few);
        const changed = given.map((each) =>
          each.goals === null ? each : { ...each, goals: instead },
        );
        expect(of(changed)).toEqual(of(given));
      }),
    );
  });

  test('is moved by no priority of a team that is withheld', () => {
    fc.assert(
      fc.property(fc.nat(9), fc.nat(9), asked, (some, more, who) => {
        const of = (count: number, priority: string) =>
          publishFigures(
            round(5),
            who,
            [],
            Array.from({ length: count }, () => ({ from: 'support', priority })),
          );
        expect(of(some, 'growth')).toEqual(of(more, 'cost'));
      }),
    );
  });

  test('tells bands and steps only, and every figure within half a step of the mean', () => {
    fc.assert(
      fc.property(polled, asked, votes, threshold, (poll, who, first, atLeast) => {
        const published = publishFigures(round(atLeast), who, ballotsOf(poll), first);
        expect(figuresPublishedSchema.parse(published)).toEqual(published);
        for (const { from, toward, figures } of published.directions) {
          const at = directions.findIndex((way) => way.from === from && way.toward === toward);
          for (const name of dimensions) {
            const points = (poll[at] ?? []).flatMap(({ [name]: each }) =>
              each === null ? [] : [friction(name, each)],
            );
            const figure = figures[name];
            expect('withheld' in figure).toBe(points.length < atLeast);
            if ('withheld' in figure) continue;
            const mean = points.reduce((sum, each) => sum + each, 0) / points.length;
            const off = figure.value - Math.min(90, Math.max(10, mean));
            expect(Math.abs(off)).toBeLessThanOrEqual(figure.step / 2);
          }
        }
      }),
    );
  });

  test('with a higher threshold hides more and changes no figure that stays', () => {
    fc.assert(
      fc.property(polled, asked, fc.integer({ min: 6, max: 30 }), (poll, who, atLeast) => {
        const low = publishFigures(round(5), who, ballotsOf(poll), []);
        const high = publishFigures(round(atLeast), who, ballotsOf(poll), []);
        high.directions.forEach(({ figures }, at) => {
          for (const name of figureNames) {
            if ('withheld' in figures[name]) continue;
            expect(figures[name]).toEqual(low.directions[at]?.figures[name]);
          }
        });
      }),
    );
  });
});
