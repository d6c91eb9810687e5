// Two quarters side by side: what is judged together, what counts as shown, and the company's mean.
import { describe, expect, test } from 'vitest';
import { companyOf, directionsIn, pairingsIn, twoQuarters } from '../../events/comparison.ts';
import { figurePointsOf, quarterReadingOf } from '../../events/quarter-points.ts';
import type { QuarterPoints } from '../../events/quarter-points.ts';
import { everyWay, figuresPublished, publishedRow } from '../support/published.ts';
import type { Telling } from '../support/published.ts';

/** The points of a quarter's rounds, each told by its directions. */
const points = (...rounds: readonly Telling['directions'][]): QuarterPoints =>
  figurePointsOf(
    rounds.map((_, i) => publishedRow(`${i}`, '2026-Q1')),
    rounds.map(
      (directions) => figuresPublished('1', { quarter: '2026-Q1', directions }).directions,
    ),
    'index',
  );
const nobodyStayed = () => 0;
const times = <T>(count: number, each: T): T[] => Array.from({ length: count }, () => each);

describe('a quarter of a direction', () => {
  test('is the mean of the rounds that show it', () => {
    const quarter = points({ 'a>b': 40 }, { 'a>b': null }, { 'a>b': 50 });
    expect(quarterReadingOf(quarter, ['a>b'], 200)).toMatchObject({
      shown: true,
      value: 45,
      rounds: 2,
    });
  });

  test('is hidden where none does: for too few where any round had too few, else not asked', () => {
    const quarter = points({ 'a>b': null, 'b>a': 40 }, { 'b>a': 40 });
    const hidden = (reason: string) => ({ shown: false, reason });
    expect(quarterReadingOf(quarter, ['a>b'], 200)).toEqual(hidden('too-few'));
    expect(quarterReadingOf(quarter, ['a>c'], 200)).toEqual(hidden('not-asked'));
    expect(quarterReadingOf(new Map(), ['a>b'], 200)).toEqual(hidden('not-asked'));
  });

  test('that began half-way has the rounds since', () => {
    const quarter = points({ 'a>b': 40 }, { 'a>b': 40, 'c>a': 60 });
    expect(quarterReadingOf(quarter, ['c>a'], 200)).toMatchObject({ value: 60, rounds: 1 });
  });
});

describe('a quarter of a pairing', () => {
  test('takes the rounds that show both directions, and no other', () => {
    const quarter = points(
      { 'a>b': 40, 'b>a': 60 },
      { 'a>b': 90, 'b>a': null },
      { 'a>b': 44, 'b>a': 64 },
    );
    const pairing = quarterReadingOf(quarter, ['a>b', 'b>a'], 200);
    expect(pairing).toMatchObject({ value: 52, rounds: 2, cut: null });
    expect(quarterReadingOf(quarter, ['a>b'], 200)).toMatchObject({ value: 58, cut: 'or more' });
  });

  test('is hidden where no round shows both', () => {
    const turns = points({ 'a>b': 40, 'b>a': null }, { 'a>b': null, 'b>a': 40 });
    expect(quarterReadingOf(turns, ['a>b', 'b>a'], 200)).toEqual({
      shown: false,
      reason: 'too-few',
    });
    const oneWay = points({ 'a>b': 40 });
    expect(quarterReadingOf(oneWay, ['a>b', 'b>a'], 200)).toMatchObject({ reason: 'not-asked' });
  });
});

describe('two quarters', () => {
  const teams = ['a', 'b', 'c'];
  const calm = everyWay(teams, 40);
  const fallen = { ...calm, 'a>b': 20, 'b>a': 20 };

  test('of which nothing comes before have readings and no verdicts', () => {
    const [first] = directionsIn(twoQuarters(points(calm), null, nobodyStayed)).values();
    expect(first).toMatchObject({ now: { shown: true, value: 40 }, before: null, verdict: null });
    const company = companyOf(twoQuarters(points(calm), null, nobodyStayed));
    expect(company).toMatchObject({ index: { value: 40 }, verdict: null });
  });

  test('show what fell, and leave alone what did not', () => {
    const two = twoQuarters(points(...times(6, fallen)), points(...times(6, calm)), nobodyStayed);
    const verdicts = [...directionsIn(two).values()].map(({ from, toward, verdict }) => {
      return `${from}>${toward} ${verdict?.verdict}`;
    });
    expect(verdicts.filter((each) => !each.endsWith('no clear change'))).toEqual([
      'a>b better',
      'b>a better',
    ]);
    expect(pairingsIn(two).get('a>b')?.verdict).toMatchObject({
      verdict: 'better',
      before: 40,
      after: 20,
      change: -20,
    });
  });

  test('judge all directions together: the more there are, the more must one change', () => {
    const seenFrom = (size: number) => {
      const all = everyWay(
        Array.from({ length: size }, (_, i) => `t${i}`),
        40,
      );
      const two = twoQuarters(points(all, all), points(all, all), nobodyStayed);
      const [first] = directionsIn(two).values();
      return first?.verdict && 'seenFrom' in first.verdict ? first.verdict.seenFrom : 0;
    };
    expect(seenFrom(10)).toBeGreaterThan(seenFrom(2));
  });

  test('are surer of a change where the same people answered', () => {
    const range = (stayed: number) => {
      const two = twoQuarters(points(calm), points(calm), () => stayed);
      const { verdict } = pairingsIn(two).get('a>b') ?? {};
      return verdict && 'low' in verdict ? verdict.high - verdict.low : 0;
    };
    expect(range(0)).toBeGreaterThan(range(1));
  });

  test('ask for who stayed by the team that answers', () => {
    const asked: string[] = [];
    const stayed = (team: string) => {
      asked.push(team);
      return 0;
    };
    const one = points({ 'a>b': 40, 'c>b': 40 });
    directionsIn(twoQuarters(one, one, stayed));
    expect(asked).toEqual(['a', 'c']);
  });

  test('keep what came and what went, each as too few answers', () => {
    const before = points({ 'a>b': 40, 'b>a': 40, 'a>old': 30, 'old>a': 30 });
    const now = points({ 'a>b': 40, 'b>a': 40, 'a>new': 50, 'new>a': 50 });
    const pairings = pairingsIn(twoQuarters(now, before, nobodyStayed));
    const few = { verdict: 'too few answers' };
    const gone = { shown: false, reason: 'not-asked' };
    expect([...pairings.keys()]).toEqual(['a>b', 'a>new', 'a>old']);
    expect(pairings.get('a>new')).toMatchObject({ before: gone, verdict: few });
    expect(pairings.get('a>old')).toMatchObject({ now: gone, verdict: few });
  });

  test('of a quarter with the noise of its own rounds', () => {
    const noisy = points({ 'a>b': 20 }, { 'a>b': 60 });
    const still = points({ 'a>b': 40 }, { 'a>b': 40 });
    const { noise } = twoQuarters(still, noisy, nobodyStayed);
    expect(noise.now).toBeCloseTo(1200 / 7);
    expect(noise.before).toBeCloseTo((1200 + 20 * 800) / 7);
  });
});

describe('the company', () => {
  const both = { 'a>b': 40, 'b>a': 60 };

  test('is the mean over the pairings shown in both quarters', () => {
    const before = points(...times(4, { ...both, 'a>old': 90, 'old>a': 90 }));
    const now = points(...times(4, { ...both, 'a>new': 10, 'new>a': 10 }));
    expect(companyOf(twoQuarters(now, before, nobodyStayed))).toMatchObject({
      index: { shown: true, value: 50, cut: null },
      verdict: { verdict: 'no clear change', before: 50, after: 50 },
    });
  });

  test('takes of each pairing the rounds that show it, whatever another one shows', () => {
    const now = points({ ...both, 'a>c': 20, 'c>a': 20 }, { ...both, 'a>c': 20, 'c>a': null });
    expect(companyOf(twoQuarters(now, null, nobodyStayed)).index).toMatchObject({ value: 35 });
    const split = points(
      { ...both, 'a>c': null, 'c>a': 20 },
      { 'a>c': 20, 'c>a': 20, 'a>b': null },
    );
    expect(companyOf(twoQuarters(split, null, nobodyStayed)).index).toMatchObject({ value: 35 });
  });

  test('is one claim, so that it sees more than a direction does', () => {
    const fell = (by: number) => Object.fromEntries(Object.keys(calm).map((key) => [key, 40 - by]));
    const calm = everyWay(['a', 'b', 'c', 'd'], 40);
    const two = twoQuarters(points(...times(6, fell(6))), points(...times(6, calm)), nobodyStayed);
    expect(companyOf(two).verdict).toMatchObject({ verdict: 'better', change: -6 });
  });

  test('shown in no pairing that was shown before has an index and too few answers', () => {
    const two = twoQuarters(points(both), points({ 'a>b': null, 'b>a': 60 }), nobodyStayed);
    expect(companyOf(two)).toMatchObject({
      index: { shown: true, value: 50 },
      verdict: { verdict: 'too few answers' },
    });
  });

  test('of which nothing is shown says why', () => {
    const hidden = points({ 'a>b': null, 'b>a': 60 });
    expect(companyOf(twoQuarters(hidden, points(both), nobodyStayed))).toEqual({
      index: { shown: false, reason: 'too-few' },
      verdict: { verdict: 'too few answers' },
    });
  });
});
