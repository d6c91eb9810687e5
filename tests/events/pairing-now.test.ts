// A pairing now: us, them or the pair, agreement, who took part, and the gap quarter by quarter.
import { describe, expect, test } from 'vitest';
import { twoQuarters } from '../../events/comparison.ts';
import type { PublishedTeam } from '../../events/figures.ts';
import { matrixOf } from '../../events/matrix.ts';
import { agreementIn, pairingNow } from '../../events/pairing-now.ts';
import { pairingQuarter } from '../../events/pairing-quarters.ts';
import { readPublished } from '../../events/projections/figures.ts';
import type { Readings } from '../../events/projections/tables.ts';
import { figurePointsOf } from '../../events/quarter-points.ts';
import { quarterParts } from '../../events/quarter-participation.ts';
import { choose, comparedOf } from '../../events/quarters.ts';
import {
  everyWay,
  figuresPublished,
  publishedRow,
  sealedRound,
  teamsAdded,
} from '../support/published.ts';
import type { Telling } from '../support/published.ts';
import { givenEvents } from '../support/project.ts';

const points = (...rounds: readonly Telling['directions'][]) =>
  figurePointsOf(
    rounds.map((_, i) => publishedRow(`${i}`, '2026-Q1')),
    rounds.map(
      (directions) => figuresPublished('1', { quarter: '2026-Q1', directions }).directions,
    ),
    'index',
  );
const teams = ['a', 'b', 'c', 'd'];
const calm = everyWay(teams, 40);

describe('is it us, them, or the pair?', () => {
  const explained = (told: Telling['directions'], key = 'a>b') => {
    const four = [told, told, told, told];
    return matrixOf(twoQuarters(points(...four), null, () => 0)).get(key);
  };
  const where = (change: (key: string) => number) =>
    Object.fromEntries(Object.keys(calm).map((key) => [key, change(key)]));

  test('us, where a team finds everyone harder than others do', () => {
    const harsh = explained(where((key) => (key.startsWith('a') ? 70 : 40)));
    expect(harsh).toMatchObject({ answer: 'us', parts: { pair: { value: 0 } }, estimate: 70 });
    expect(harsh?.parts?.us.low).toBeGreaterThan(0);
  });

  test('them, where everyone finds a team harder', () => {
    expect(explained(where((key) => (key.endsWith('b') ? 70 : 40)))?.answer).toBe('them');
  });

  test('the pair, where one direction stands out', () => {
    const alone = explained(where((key) => (key === 'a>b' ? 80 : 40)));
    expect(alone).toMatchObject({ answer: 'pair' });
    expect(alone?.estimate).toBeGreaterThan(40);
    expect(alone?.estimate).toBeLessThanOrEqual(80);
  });

  test('unclear, where nothing stands out; parts add up to the figure', () => {
    const flat = explained(calm);
    const none = { value: 0 };
    expect(flat).toMatchObject({
      answer: 'unclear',
      parts: { mean: 40, us: none, them: none, pair: none },
    });
    expect(flat?.parts?.us.low).toBeLessThan(0);
    expect(flat?.parts?.us.high).toBeGreaterThan(0);
  });

  test('not to be told with fewer than six directions; the estimate is there all the same', () => {
    expect(explained({ 'a>b': 40, 'b>a': 60 })).toMatchObject({ parts: null, answer: null });
    expect(explained({ 'a>b': 40, 'b>a': 60 })?.estimate).toBeGreaterThanOrEqual(40);
    expect(explained({ ...calm, 'a>b': null })).toBeUndefined();
  });
});

describe('participation in a quarter', () => {
  const part = (team: string, from: number | null): PublishedTeam => ({
    team,
    participation: from === null ? null : { from, to: from === 100 ? 100 : from + 9 },
    stayed: [],
    priorities: { withheld: 'too-few' },
  });
  const parts = (now: (number | null)[], before: (number | null)[]) =>
    quarterParts(
      now.map((from) => [part('a', from)]),
      before.map((from) => [part('a', from)]),
    )[0];

  test('is the mean of what was told, rounded outward', () => {
    expect(parts([70, 60, null, 60], [100])).toMatchObject({
      now: { from: 63, to: 73 },
      before: { from: 100, to: 100 },
    });
  });

  test('asks for caution under 60 per cent, and where it moved by more than 15', () => {
    expect(parts([60], [60])).toMatchObject({ caution: false, comparable: true });
    expect(parts([50], [60])).toMatchObject({ caution: true, comparable: true });
    expect(parts([80], [60])).toMatchObject({ caution: false, comparable: false });
    expect(parts([60], [80])).toMatchObject({ comparable: false });
  });

  test('that is not known speaks neither for nor against', () => {
    const unknown = { now: null, before: null, caution: false, comparable: true };
    expect(parts([null], [null])).toEqual({ team: 'a', ...unknown });
    expect(parts([80], [])).toMatchObject({ before: null, comparable: true });
  });
});

describe('agreement', () => {
  const first = (team: string, shares: Record<string, number> | null): PublishedTeam => ({
    team,
    participation: null,
    stayed: [],
    priorities: shares === null ? { withheld: 'too-few' } : { shares, step: 10, ballots: 20 },
  });

  test('is the overlap of both teams’ shares, without “something else”', () => {
    const one = first('a', { growth: 60, quality: 40, 'something-else': 90 });
    const other = first('b', { growth: 30, quality: 60, 'something-else': 90 });
    expect(agreementIn([one, other], ['a', 'b'])?.value).toBe(0.7);
  });

  test('is withheld unless both are shown', () => {
    const one = first('a', { growth: 60 });
    expect(agreementIn([one, first('b', null)], ['a', 'b'])).toBeNull();
    expect(agreementIn([one], ['a', 'b'])).toBeNull();
    expect(agreementIn([], ['a', 'b'])).toBeNull();
  });
});

describe('the gap of a quarter', () => {
  const gap = (...rounds: readonly Telling['directions'][]) =>
    pairingQuarter('2026-Q1', points(...rounds), ['a', 'b'], 200).gap;

  test('is the first team’s direction less the second’s', () => {
    expect(gap({ 'a>b': 70, 'b>a': 40 }, { 'a>b': 71, 'b>a': 40 })).toMatchObject({
      shown: true,
      value: 31,
      cut: null,
    });
    expect(gap({ 'a>b': 40, 'b>a': 70 }, { 'a>b': 40, 'b>a': 71 })).toMatchObject({ value: -31 });
  });

  test('reaches as far as a cut round may lie out', () => {
    expect(gap({ 'a>b': 10, 'b>a': 50 })).toMatchObject({ cut: 'or less', value: -40 });
    expect(gap({ 'a>b': 50, 'b>a': 10 })).toMatchObject({ cut: 'or more', value: 40 });
    const wide = gap({ 'a>b': 10, 'b>a': 90 });
    expect(wide).toMatchObject({ cut: 'or less', low: -100 });
    expect(gap({ 'a>b': 10, 'b>a': 10 })).toMatchObject({ cut: 'either way', value: 0 });
  });

  test('is hidden with the pairing', () => {
    expect(gap({ 'a>b': null, 'b>a': 50 })).toEqual({ shown: false, reason: 'too-few' });
  });
});

describe('given events, a pairing now shows', () => {
  const now = (pair: readonly [string, string]) => async (readings: Readings) => {
    const compared = await comparedOf(readings, choose(await readPublished(readings)));
    const { directions, ...rest } = await pairingNow(compared, pair);
    const [there, back] = directions;
    return { rest, there, back };
  };
  const part = (from: number) => ({ participation: { from, to: from + 9 } });
  const quarter = (of: string, told: Telling['directions'], share: number) =>
    ['1', '2', '3', '4'].flatMap((name) =>
      sealedRound(`${of} ${name}`, { quarter: of, directions: told, teams: { a: part(share) } }),
    );

  test('what those who did not answer would have to feel, where a change is called', async () => {
    await givenEvents(
      ...teamsAdded(...teams),
      ...quarter('2026-Q1', calm, 70),
      ...quarter('2026-Q2', { ...calm, 'a>b': 24, 'b>a': 20 }, 70),
    ).shows(
      async (readings) => {
        const { there, back, rest } = await now(['a', 'b'])(readings);
        return [there.verdict?.verdict, there.vanishesAt, back.vanishesAt, rest.comparable];
      },
      // 24 + (40 − 24) / (1 − 0.7); of team b nobody knows how many took part.
      ['better', 77, null, true],
    );
  });

  test('no such thing where nothing is called, and a caution where others took part', async () => {
    await givenEvents(
      ...teamsAdded(...teams),
      ...quarter('2026-Q1', calm, 90),
      ...quarter('2026-Q2', calm, 70),
    ).shows(
      async (readings) => {
        const { there, rest } = await now(['a', 'b'])(readings);
        const turned = await now(['b', 'a'])(readings);
        const others = await now(['b', 'c'])(readings);
        const comparable = [rest, turned.rest, others.rest].map((each) => each.comparable);
        return [there.vanishesAt, there.participation, ...comparable];
      },
      [null, { from: 70, to: 79 }, false, false, true],
    );
  });

  test('a pairing that nobody was asked about as not there', async () => {
    const few = { verdict: 'too few answers' } as const;
    const hidden = { shown: false, reason: 'not-asked' } as const;
    await givenEvents(
      ...teamsAdded(...teams, 'e'),
      ...quarter('2026-Q1', calm, 70),
      ...quarter('2026-Q2', calm, 70),
    ).shows(
      async (readings) => {
        const { rest, there } = await now(['a', 'e'])(readings);
        return [rest.index, rest.verdict, rest.dimensions[3], there.estimate, there.parts];
      },
      [hidden, few, { dimension: 'load', index: hidden, verdict: few }, null, null],
    );
  });
});
