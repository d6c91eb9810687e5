// Projections: the tables follow the log, stop in plain sight where they cannot, and skip nothing.
import { Kysely } from 'kysely';
import { describe, expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import type { CrosspulseEvent } from '../../events/catalogue.ts';
import type { Catalogue } from '../../events/kernel/catalogue.ts';
import { Projections } from '../../events/kernel/projection.ts';
import type { Projection } from '../../events/kernel/projection.ts';
import { openSqliteStore } from '../../events/kernel/sqlite-store.ts';
import { readTeams } from '../../events/projections/teams.ts';
import { readOwnSealed, readRounds } from '../../events/projections/rounds.ts';
import { folderOfOwn, tuesday } from '../support/house.ts';
import { engines, inMemory } from '../support/engines.ts';
import type { DialectOf } from '../support/engines.ts';
import { givenEvents, happen, logOfOwn, readingsOver } from '../support/project.ts';

const added = (team: string): CrosspulseEvent => ({
  type: 'TeamAdded',
  data: { team, name: team.toUpperCase(), site: null },
});

describe('given events, the readings show', () => {
  test('the teams as they are now', async () => {
    await givenEvents(
      added('a'),
      added('b'),
      { type: 'TeamRenamed', data: { team: 'a', name: 'First' } },
      { type: 'TeamPlaced', data: { team: 'b', site: 'Lisbon' } },
      added('c'),
      { type: 'RatedTeamsSet', data: { team: 'a', rates: ['b'] } },
      { type: 'TeamRetired', data: { team: 'c' } },
    ).shows(readTeams, [
      { team: 'a', name: 'First', site: null, retired: false, rates: ['b'], order: 0 },
      { team: 'b', name: 'B', site: 'Lisbon', retired: false, rates: ['a'], order: 1 },
      { team: 'c', name: 'C', site: null, retired: true, rates: [], order: 2 },
    ]);
  });

  const scheduled = (round: string, opensOn: string, sealsOn: string): CrosspulseEvent => ({
    type: 'RoundScheduled',
    data: { round, label: `Round ${round}`, opensOn, sealsOn },
  });
  const imported = (round: string, day: string): CrosspulseEvent => ({
    type: 'RoundImported',
    data: { round, day, quarter: '2025-Q4', fingerprint: 'f', stayed: null },
  });
  const rounds = [
    imported('b', '2025-12-01'),
    imported('a', '2025-11-01'),
    scheduled('3', '2026-03-10', '2026-03-12'),
    { type: 'RoundSealed', data: { round: '3', day: '2026-03-12', quarter: '2026-Q1' } },
    scheduled('4', '2026-03-20', '2026-03-22'),
    { type: 'RoundVoided', data: { round: '4', day: '2026-03-20', reason: 'Away.' } },
    scheduled('5', '2026-04-20', '2026-04-22'),
  ] as const satisfies readonly CrosspulseEvent[];

  test('the rounds, newest first, whenever they came in', async () => {
    await givenEvents(...rounds).shows(
      async (readings) => (await readRounds(readings)).map((row) => `${row.round} ${row.status}`),
      ['5 scheduled', '4 voided', '3 sealed', 'b sealed', 'a sealed'],
    );
  });

  test('which rounds were held here', async () => {
    await givenEvents(...rounds).shows(
      async (readings) => (await readOwnSealed(readings)).map(({ round }) => round),
      ['3'],
    );
  });
});

interface Tables {
  heard: { word: string };
  counted: { words: number };
}
interface Said {
  readonly type: 'Said';
  readonly data: { readonly word: string };
}

const types = {
  Said: { version: 1, data: z.strictObject({ word: z.string() }), golden: [1] },
  Sighed: { version: 1, data: z.strictObject({}), golden: [1] },
} satisfies Catalogue;

/** Keeps every word, and cannot bear some. */
const listener = (version: number, unbearable: string | null): Projection<Tables, Said> => ({
  name: 'listener',
  version,
  tables: { heard: 'CREATE TABLE heard (word TEXT NOT NULL) STRICT' },
  on: {
    Said: async ({ word }, tables) => {
      await tables
        .insertInto('heard')
        .values({ word: `${word}${version}` })
        .execute();
      if (word === unbearable) throw new Error(`cannot bear "${word}"`);
    },
  },
});
const counter: Projection<Tables, Said> = {
  name: 'counter',
  version: 1,
  tables: { counted: 'CREATE TABLE counted (words INTEGER NOT NULL) STRICT' },
  on: { Said: (_, tables) => tables.insertInto('counted').values({ words: 1 }).execute() },
};

/** A log of words, and a process that listens to it. */
async function conversation(dialectOf: DialectOf = inMemory) {
  const store = openSqliteStore(`${folderOfOwn()}/log.db`, types);
  const db = new Kysely<Tables>({ dialect: await dialectOf() });
  onTestFinished(async () => {
    await store.close();
    await db.destroy();
  });
  let n = 0;
  return {
    say: async (...words: readonly string[]) => {
      const events = words.map((word) => ({ id: `${(n += 1)}`, type: 'Said', data: { word } }));
      await store.append([{ stream: 's', expected: n - words.length, events }], tuesday);
    },
    sigh: async () => {
      const events = [{ id: `sigh ${n}`, type: 'Sighed', data: {} }];
      await store.append([{ stream: `sigh-${n}`, expected: 0, events }], tuesday);
    },
    /** A process that has just started, with these projections. */
    process: (...all: Projection<Tables, Said>[]) =>
      new Projections(store, types, db, all as never),
    heard: async () =>
      (await db.selectFrom('heard').select('word').execute()).map((row) => row.word),
    counted: async () => (await db.selectFrom('counted').selectAll().execute()).length,
  };
}

describe.each(engines)('an event that cannot be folded on %s', (_, dialectOf) => {
  test('parks its projection where everybody can see it, and nothing is skipped', async () => {
    const { say, process, heard, counted } = await conversation(dialectOf);
    const all = process(listener(1, 'no'), counter);
    await say('yes', 'no', 'maybe');
    await all.catchUp();
    await say('later');
    await all.catchUp();
    expect(await heard()).toEqual(['yes1']);
    expect(await all.checkpoints()).toEqual([
      { projection: 'counter', version: 1, position: 4, parked: null },
      { projection: 'listener', version: 1, position: 1, parked: 'event 2: cannot bear "no"' },
    ]);
    expect(await counted()).toBe(4);
  });

  test('gets one new chance in each process, and goes on once it is mended', async () => {
    const { say, process, heard } = await conversation(dialectOf);
    await say('yes', 'no', 'maybe');
    await process(listener(1, 'no')).catchUp();
    let tries = 0;
    const again = { ...listener(1, null) };
    const still = process({
      ...again,
      on: {
        Said: () => {
          tries += 1;
          throw new Error('still not');
        },
      },
    });
    for (let i = 0; i < 3; i += 1) await still.catchUp();
    expect(tries).toBe(1);
    const mended = process(again);
    await mended.catchUp();
    expect(await heard()).toEqual(['yes1', 'no1', 'maybe1']);
    expect(await mended.checkpoints()).toMatchObject([{ position: 3, parked: null }]);
  });

  test('is one of newer software as well: it waits for the upgrade', async () => {
    const store = logOfOwn();
    await happen(store, added('a'));
    const newer = { ...(await store.readLog(0, 1))[0], schema: 2, position: 2 };
    const readLog: typeof store.readLog = async (after, until, wanted) => {
      const events = await store.readLog(after, until, wanted);
      return after < 2 && until >= 2 && wanted?.includes('TeamAdded')
        ? [...events, newer as (typeof events)[number]]
        : events;
    };
    const { projections } = readingsOver({ ...store, head: async () => 2, readLog });
    await projections.catchUp();
    const parked = (await projections.checkpoints()).filter((each) => each.parked !== null);
    expect(parked).toMatchObject([{ projection: 'teams', position: 1 }]);
    expect(parked[0]?.parked).toContain('newer software');
  });
});

describe.each(engines)('a projection on %s', (_, dialectOf) => {
  test('that changes is built anew from the start', async () => {
    const { say, process, heard } = await conversation(dialectOf);
    await say('one', 'two');
    await process(listener(1, null)).catchUp();
    await say('three');
    const changed = process(listener(2, null));
    await changed.catchUp();
    expect(await heard()).toEqual(['one2', 'two2', 'three2']);
    expect(await changed.checkpoints()).toMatchObject([{ version: 2, position: 3 }]);
  });

  test('folds each event once, however often and however many at once ask', async () => {
    const { say, process, counted } = await conversation(dialectOf);
    const all = process(counter);
    await say('one', 'two');
    await Promise.all([all.catchUp(), say('three'), all.catchUp(), all.catchUp()]);
    await all.catchUp();
    expect(await counted()).toBe(3);
  });

  test('moves on over events it does not know', async () => {
    const { say, sigh, process, counted } = await conversation(dialectOf);
    await say('one');
    await sigh();
    const all = process(counter);
    await all.catchUp();
    expect(await all.checkpoints()).toMatchObject([{ position: 2, parked: null }]);
    expect(await counted()).toBe(1);
  });

  test('replays to the same, parked or not', async () => {
    const { say, process, heard } = await conversation(dialectOf);
    await say('yes', 'no', 'maybe');
    const parked = process(listener(1, 'no'));
    await parked.catchUp();
    await parked.replay();
    expect(await heard()).toEqual(['yes1']);
    const mended = process(listener(1, null));
    await mended.replay();
    expect(await heard()).toEqual(['yes1', 'no1', 'maybe1']);
  });
});

test('A projection folds windows of thousands, and stops inside one', async () => {
  const { say, process, counted, heard } = await conversation();
  await say(...Array.from({ length: 5200 }, (_, i) => (i === 5100 ? 'no' : 'word')));
  const all = process(counter, listener(1, 'no'));
  await all.catchUp();
  expect(await counted()).toBe(5200);
  expect(await heard()).toHaveLength(5100);
  expect((await all.checkpoints())[1]).toMatchObject({ position: 5100 });
});
