// What leadership sees of two quarters: movers, the slowest part, labels, who took part and stayed.
import { describe, expect, test } from 'vitest';
import type { Dimension } from '../../events/dimension.ts';
import type { ComparedDirection, ComparedPairing } from '../../events/comparison.ts';
import type { Verdict } from '../../events/measure/verdict.ts';
import type { Readings } from '../../events/projections/tables.ts';
import { moversOf, quartersOf } from '../../events/quarter-view.ts';
import type { Pairings } from '../../events/quarters.ts';
import { everyWay, sealedRound, teamsAdded } from '../support/published.ts';
import type { Telling } from '../support/published.ts';
import { givenEvents } from '../support/project.ts';

const few: Verdict = { verdict: 'too few answers' };
const judged = (change: number, verdict?: 'no clear change'): Verdict => ({
  verdict: verdict ?? (change < 0 ? 'better' : 'worse'),
  before: 50,
  after: 50 + change,
  change,
  low: change - 3,
  high: change + 3,
  seenFrom: 5,
  cut: null,
});
const hidden = { shown: false, reason: 'too-few' } as const;
const direction = (from: string, verdict: Verdict | null): ComparedDirection => {
  return { from, toward: 'z', now: hidden, before: hidden, verdict };
};
const pairings = (verdict: Verdict | null): Pairings =>
  new Map<string, ComparedPairing>([
    ['a>b', { teams: ['a', 'b'], now: hidden, before: hidden, verdict }],
  ]);

describe('the movers', () => {
  const changes = (...all: Parameters<typeof moversOf>) =>
    moversOf(...all).map(({ what, verdict }) => `${what} ${verdict.change}`);

  test('are what is called, directions and dimensions together, largest first', () => {
    const directions = [
      direction('a', judged(-6)),
      direction('b', judged(-20, 'no clear change')),
      direction('c', few),
      direction('d', null),
      direction('e', judged(12)),
    ];
    const byDimension = new Map<Dimension, Pairings>([
      ['trust', pairings(judged(-8))],
      ['load', pairings(few)],
    ]);
    expect(changes(directions, byDimension)).toEqual([
      ...['direction 12', 'dimension -8', 'direction -6'],
    ]);
  });

  test('are six at most', () => {
    const many = Array.from({ length: 9 }, (_, i) => direction(`t${i}`, judged(-10 - i)));
    expect(changes(many, new Map())).toEqual([
      ...['direction -18', 'direction -17', 'direction -16'],
      ...['direction -15', 'direction -14', 'direction -13'],
    ]);
  });
});

describe('given events, quarter over quarter shows', () => {
  const look =
    (quarter?: string, against?: string) =>
    async (readings: Readings): Promise<Awaited<ReturnType<typeof quartersOf>>> =>
      quartersOf({ readings }, quarter, against);
  const told = (from: number, ...stayed: readonly (readonly [string, number])[]) => ({
    participation: { from, to: from + 9 },
    stayed: stayed.map(([quarter, share]) => ({ quarter, share })),
  });
  const teams = ['a', 'b', 'c'];
  const round = (name: string, quarter: string, directions: Telling['directions'], s = 19) => [
    ...sealedRound(name, {
      quarter,
      directions,
      s,
      teams: { a: told(70, ['2026-Q1', 80]), b: told(50, ['2026-Q1', 60]) },
    }),
  ];
  const calm = everyWay(teams, 40);
  const rubbing = { ...calm, 'a>b': 60, 'b>a': 60 };
  const events = [
    ...teamsAdded(...teams),
    ...round('1', '2026-Q1', calm, 10),
    ...round('2', '2026-Q1', calm, 11),
    ...round('3', '2026-Q2', calm, 20),
    ...round('4', '2026-Q2', rubbing, 21),
    ...round('5', '2026-Q2', rubbing, 23),
  ];

  test('its rounds, their labels, and what the readings rest on', async () => {
    const facts = async (readings: Readings) => {
      const { quarter, against, rounds, labels, slowest, s, stayed } = await look()(readings);
      return { quarter, against, rounds, labels, slowest, s, stayed };
    };
    await givenEvents(...events).shows(facts, {
      quarter: '2026-Q2',
      against: '2026-Q1',
      rounds: { now: 3, before: 2 },
      labels: { now: ['Round 3', 'Round 5'], before: ['Round 1', 'Round 2'] },
      slowest: ['a', 'b'],
      s: 21,
      stayed: 60,
    });
  });

  test('the first quarter without anything to compare with', async () => {
    const facts = async (readings: Readings) => {
      const first = await look('2026-Q1')(readings);
      return {
        against: first.against,
        before: first.labels.before,
        rounds: first.rounds,
        stayed: first.stayed,
        slowest: first.slowest,
        movers: first.movers,
        verdicts: [...first.pairings, ...first.directions].map(({ verdict }) => verdict),
        parts: first.participation.map(({ before }) => before),
      };
    };
    await givenEvents(...events).shows(facts, {
      against: null,
      before: null,
      rounds: { now: 2, before: 0 },
      stayed: null,
      slowest: null,
      movers: [],
      verdicts: Array.from({ length: 9 }, () => null),
      parts: [null, null, null],
    });
  });

  test('backwards what has become better as worse, resting on the later quarter', async () => {
    const facts = async (readings: Readings) => {
      const { s, stayed, pairings: all } = await look('2026-Q1', '2026-Q2')(readings);
      const there = await look()(readings);
      const change = (each: typeof all) =>
        each.map(({ verdict }) => (verdict && 'change' in verdict ? verdict.change : null));
      return { s, stayed, back: change(all), there: change(there.pairings) };
    };
    await givenEvents(...events).shows(facts, {
      s: 21,
      stayed: 60,
      back: [-13, 0, 0],
      there: [13, 0, 0],
    });
  });

  test('pairings and directions with most friction first, in each dimension by itself', async () => {
    const apart = {
      ...calm,
      'b>c': { index: 50, load: 20 },
      'c>b': { index: 46, load: 20 },
      'a>c': { index: null, load: 90 },
    };
    const order = async (readings: Readings) => {
      const seen = await look()(readings);
      const load = seen.dimensions.find(({ dimension }) => dimension === 'load');
      return {
        pairings: seen.pairings.map(({ teams: pair }) => pair.join('-')),
        directions: seen.directions.slice(0, 2).map(({ from, toward }) => `${from}>${toward}`),
        last: seen.directions.at(-1)?.from,
        load: load?.pairings.map(({ teams: pair }) => pair.join('-')),
      };
    };
    await givenEvents(...teamsAdded(...teams), ...round('1', '2026-Q1', apart)).shows(order, {
      pairings: ['b-c', 'a-b', 'a-c'],
      directions: ['b>c', 'c>b'],
      last: 'a',
      load: ['a-c', 'a-b', 'b-c'],
    });
  });
});
