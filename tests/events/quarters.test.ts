// Quarters: which are compared, what was known when, and that nothing old is told after a new round.
import { describe, expect, test } from 'vitest';
import type { CrosspulseEvent } from '../../events/catalogue.ts';
import { readPublished } from '../../events/projections/figures.ts';
import { projections } from '../../events/projections/index.ts';
import type { Readings } from '../../events/projections/tables.ts';
import { quartersOf } from '../../events/quarter-view.ts';
import { choose, chooseRound, comparedOf, quartersIn } from '../../events/quarters.ts';
import { refusalOf } from '../support/given.ts';
import { everyWay, publishedRow, sealedRound, teamsAdded } from '../support/published.ts';
import type { Telling } from '../support/published.ts';
import { givenEvents, happen, logOfOwn, readingsOver } from '../support/project.ts';

const rows = (...quarters: readonly string[]) =>
  quarters.map((quarter, i) => publishedRow(`${i}`, quarter));
const years = rows('2025-Q4', '2026-Q1', '2026-Q1', '2026-Q3', '2026-Q3');
const named = ({ quarter, now, against, before }: ReturnType<typeof choose>) => {
  const rounds = (all: typeof now) => all.map(({ round }) => round).join();
  return [quarter, rounds(now), against, rounds(before)];
};

describe('what is compared', () => {
  test('is the newest quarter with the newest before it that has rounds', () => {
    expect(named(choose(years))).toEqual(['2026-Q3', '3,4', '2026-Q1', '1,2']);
    expect(named(choose(years, '2026-Q1'))).toEqual(['2026-Q1', '1,2', '2025-Q4', '0']);
    expect(named(choose(years, '2025-Q4'))).toEqual(['2025-Q4', '0', null, '']);
  });

  test('is whatever is asked for, backwards too', () => {
    expect(named(choose(years, '2026-Q3', '2025-Q4'))).toEqual(['2026-Q3', '3,4', '2025-Q4', '0']);
    expect(named(choose(years, '2025-Q4', '2026-Q1'))).toEqual(['2025-Q4', '0', '2026-Q1', '1,2']);
  });

  test('at a round is what was known when it was sealed', () => {
    expect(named(chooseRound(years, '3'))).toEqual(['2026-Q3', '3', '2026-Q1', '1,2']);
    expect(named(chooseRound(years, '1'))).toEqual(['2026-Q1', '1', '2025-Q4', '0']);
    expect(named(chooseRound(years))).toEqual(['2026-Q3', '3,4', '2026-Q1', '1,2']);
  });

  test('is nothing where there are no rounds', () => {
    for (const nothing of [
      () => choose([]),
      () => chooseRound([]),
      () => chooseRound(years, '9'),
      () => choose(years, '2026-Q2'),
      () => choose(years, '2026-Q3', '2026-Q2'),
      () => choose(years, '2026-Q3', '2026-Q3'),
    ]) {
      expect(refusalOf(nothing)).toBe('no-readings');
    }
  });

  test('can be chosen from all quarters that have rounds, newest first', () => {
    expect(quartersIn(years)).toEqual(['2026-Q3', '2026-Q1', '2025-Q4']);
  });
});

const teams = ['a', 'b', 'c'];
const round = (name: string, quarter: string, told: number, more: Partial<Telling> = {}) =>
  sealedRound(name, { quarter, directions: everyWay(teams, told), ...more });

/** Readings over a log that goes on. */
async function company(...events: readonly CrosspulseEvent[]) {
  const store = logOfOwn();
  const { readings, projections } = readingsOver(store);
  const more = async (...next: readonly CrosspulseEvent[]) => {
    await happen(store, ...next);
    await projections.catchUp();
  };
  await more(...teamsAdded(...teams), ...events);
  return { readings, more };
}

/** Change of the pairing a, b in words. */
async function changeAt({ readings }: Awaited<ReturnType<typeof company>>, id?: string) {
  const compared = await comparedOf(readings, chooseRound(await readPublished(readings), id));
  const verdict = compared.pairings().get('a>b')?.verdict;
  return verdict && 'change' in verdict ? `${verdict.before} to ${verdict.after}` : verdict;
}

describe('given events, the comparison shows', () => {
  test('only what was known at a round, and a new round at once', async () => {
    const here = await company(
      ...[...round('1', '2026-Q1', 40), ...round('2', '2026-Q1', 60), ...round('3', '2026-Q2', 40)],
    );
    expect(await changeAt(here, '1')).toBeNull();
    expect(await changeAt(here)).toBe('50 to 40');
    await here.more(...round('4', '2026-Q2', 20));
    expect(await changeAt(here)).toBe('50 to 30');
    expect(await changeAt(here, '3')).toBe('50 to 40');
    expect(await changeAt(here, '2')).toBeNull();
  });

  test('who stayed as the later quarter’s newest round tells it, from either side', async () => {
    const stayed = (share: number) => {
      const told = { stayed: [{ quarter: '2026-Q1', share }] };
      return { teams: { a: told, b: { stayed: [{ quarter: '2025-Q4', share: 10 }] } } };
    };
    const { readings } = await company(
      ...round('1', '2026-Q1', 40),
      ...round('2', '2026-Q2', 40, stayed(50)),
      ...round('3', '2026-Q2', 40, stayed(80)),
    );
    const published = await readPublished(readings);
    for (const chosen of [choose(published), choose(published, '2026-Q1', '2026-Q2')]) {
      const { stayed: told, index } = await comparedOf(readings, chosen);
      expect([...told]).toEqual([['a', 80]]);
      expect([index.stayed('a'), index.stayed('b')]).toEqual([0.8, 0]);
    }
    const then = await comparedOf(readings, chooseRound(published, '2'));
    expect([...then.stayed]).toEqual([['a', 50]]);
  });

  test('who stayed as soon as it is written, and keeps nothing from before', async () => {
    const store = logOfOwn();
    const withoutTeams = projections.map((each) =>
      each.name === 'participation' ? { ...each, on: {} } : each,
    );
    const { readings, projections: all } = readingsOver(store, withoutTeams);
    await happen(store, ...round('1', '2026-Q1', 40), ...round('2', '2026-Q2', 40));
    await all.catchUp();
    const stayed = async () =>
      (await comparedOf(readings, choose(await readPublished(readings)))).stayed.get('a');
    expect(await stayed()).toBeUndefined();
    const told = { stayed: JSON.stringify([{ quarter: '2026-Q1', share: 90 }]) };
    const row = { round: '2', team: 'a', share: 'null', priorities: '{}', ...told };
    await readings.insertInto('participation').values(row).execute();
    expect(await stayed()).toBe(90);
    await readings.deleteFrom('participation').execute();
    expect(await stayed()).toBe(90);
  });

  test('the dimensions each by themselves', async () => {
    const apart = (load: number) => ({ directions: everyWay(teams, { index: 40, load }) });
    const { readings } = await company(
      ...['1', '2', '3', '4'].flatMap((name) => round(name, '2026-Q1', 0, apart(70))),
      ...['5', '6', '7', '8'].flatMap((name) => round(name, '2026-Q2', 0, apart(40))),
    );
    const compared = await comparedOf(readings, choose(await readPublished(readings)));
    const verdicts = [...(await compared.dimensions())].map(([dimension, pairings]) => {
      return `${dimension} ${pairings.get('a>b')?.verdict?.verdict}`;
    });
    expect(verdicts).toEqual([
      'trust no clear change',
      'goals no clear change',
      'blame no clear change',
      'load better',
    ]);
    expect(compared.pairings().get('a>b')?.verdict?.verdict).toBe('no clear change');
  });
});

describe('given events, quarter over quarter shows', () => {
  const verdicts = async (readings: Readings) =>
    (await quartersOf({ readings }, undefined, undefined)).pairings.map(
      ({ teams: pair, now, verdict }) => {
        const value = now.shown ? now.value : now.reason;
        return `${pair.join('-')} ${value} ${verdict?.verdict ?? 'nothing before'}`;
      },
    );

  test('one pairing only, two rounds only', async () => {
    await givenEvents(
      ...teamsAdded('a', 'b'),
      ...sealedRound('1', { quarter: '2026-Q1', directions: { 'a>b': 60, 'b>a': 60 } }),
      ...sealedRound('2', { quarter: '2026-Q2', directions: { 'a>b': 20, 'b>a': 20 } }),
    ).shows(verdicts, ['a-b 20 better']);
  });

  test('a skipped quarter as though it were not there, imported rounds like all', async () => {
    const compared = async (readings: Readings) => {
      const { against, quarters, rounds } = await quartersOf({ readings }, undefined, undefined);
      return { against, quarters, rounds };
    };
    await givenEvents(
      ...teamsAdded('a', 'b', 'c'),
      ...round('1', '2025-Q4', 40, { imported: true }),
      ...round('2', '2026-Q2', 40),
    ).shows(compared, {
      against: '2025-Q4',
      quarters: ['2026-Q2', '2025-Q4'],
      rounds: { now: 1, before: 1 },
    });
  });

  test('everything hidden, with the reason', async () => {
    await givenEvents(
      ...teamsAdded('a', 'b'),
      ...sealedRound('1', { quarter: '2026-Q1', directions: { 'a>b': null, 'b>a': null } }),
      ...sealedRound('2', { quarter: '2026-Q2', directions: { 'a>b': null, 'b>a': null } }),
    ).shows(verdicts, ['a-b too-few too few answers']);
  });

  test('a team that came half-way and one that went, hidden ones last', async () => {
    const before = { 'a>b': 30, 'b>a': 30, 'a>old': 60, 'old>a': 60 };
    const now = { 'a>b': 30, 'b>a': 30 };
    await givenEvents(
      ...teamsAdded('a', 'b', 'old', 'new'),
      ...sealedRound('1', { quarter: '2026-Q1', directions: before }),
      { type: 'TeamRetired', data: { team: 'old' } },
      ...sealedRound('2', { quarter: '2026-Q2', directions: now }),
      ...sealedRound('3', { quarter: '2026-Q2', directions: { ...now, 'b>new': 50, 'new>b': 50 } }),
    ).shows(verdicts, [
      'b-new 50 too few answers',
      'a-b 30 no clear change',
      'a-old not-asked too few answers',
    ]);
  });
});
