// Several processes fold one log into one database: each event once, whoever is quicker or dies.
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { catalogue } from '../../events/catalogue.ts';
import type { CrosspulseEvent } from '../../events/catalogue.ts';
import type { Catalogue } from '../../events/kernel/catalogue.ts';
import { openPostgres } from '../../events/kernel/postgres.ts';
import { openPostgresStore } from '../../events/kernel/postgres-store.ts';
import { Projections } from '../../events/kernel/projection.ts';
import type { Projection } from '../../events/kernel/projection.ts';
import type { EventStore } from '../../events/kernel/store.ts';
import { digestOf } from '../../events/projections/digest.ts';
import { projections } from '../../events/projections/index.ts';
import type { Tables as CompanyTables } from '../../events/projections/tables.ts';
import { tuesday } from '../support/house.ts';
import { cornerOf, databaseOfOwn, hasPostgres } from '../support/postgres.ts';
import { happen, readingsOver } from '../support/project.ts';
import { everyWay, sealedRound } from '../support/published.ts';

interface Tables {
  counted: { word: string };
}
interface Said {
  readonly type: 'Said';
  readonly data: { readonly word: string };
}
const types = {
  Said: { version: 1, data: z.strictObject({ word: z.string() }), golden: [1] },
} satisfies Catalogue;

const counter = (version: number): Projection<Tables, Said> => ({
  name: 'counter',
  version,
  tables: { counted: 'CREATE TABLE counted (word TEXT NOT NULL) STRICT' },
  on: { Said: ({ word }, tables) => tables.insertInto('counted').values({ word }).execute() },
});

/** A process on a database: its log, and the tables of the projections. */
async function process<T>(url: string, of: Catalogue) {
  const pool = await openPostgres(url);
  const store = await openPostgresStore(pool, of);
  const db = new Kysely<T>({ dialect: new PostgresDialect({ pool }) });
  onTestFinished(async () => {
    await store.close();
    await db.destroy();
  });
  return { store, db };
}

describe.skipIf(!hasPostgres)('Several processes over one database', () => {
  let database: string;
  let url: string;
  beforeAll(async () => {
    database = await databaseOfOwn();
  });

  const listener = async (version = 1) => {
    const { store, db } = await process<Tables>(url, types);
    const all = new Projections(store, types, db, [counter(version)] as never);
    const words = async () =>
      (await db.selectFrom('counted').selectAll().execute()).map((r) => r.word);
    return { store, all, words };
  };
  let said = 0;
  const say = async (store: EventStore, words: number): Promise<readonly string[]> => {
    const ids = Array.from({ length: words }, () => `w${(said += 1)}`);
    const events = ids.map((id) => ({ id, type: 'Said', data: { word: id } }));
    await store.append([{ stream: `s${said}`, expected: 0, events }], tuesday);
    return ids;
  };

  test('fold each event once, however many ask at once, and whoever asked sees their own', async () => {
    url = await cornerOf(database);
    const nodes = await Promise.all(Array.from({ length: 4 }, () => listener()));
    await Promise.all(
      nodes.map(async ({ store, all, words }) => {
        for (let i = 0; i < 5; i += 1) {
          const own = await say(store, 5);
          await all.catchUp();
          const seen = new Set(await words());
          expect(own.filter((word) => !seen.has(word))).toEqual([]);
        }
      }),
    );
    const [first] = nodes;
    const words = (await first?.words()) ?? [];
    expect([words.length, new Set(words).size]).toEqual([100, 100]);
    expect(await first?.all.checkpoints()).toMatchObject([{ position: 100, parked: null }]);
  });

  test('go on where one died in the middle, and take its death for nothing else', async () => {
    url = await cornerOf(database);
    const [one, other] = [await listener(), await listener()];
    await say(one.store, 3);
    await one.all.catchUp();
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    onTestFinished(() => client.end());
    const waiting = async (count: number): Promise<readonly number[]> => {
      for (;;) {
        const { rows } = await client.query<{ pid: number }>(
          `SELECT pid FROM pg_stat_activity WHERE datname = current_database()
            AND application_name = 'crosspulse' AND wait_event_type = 'Lock'`,
        );
        if (rows.length === count) return rows.map(({ pid }) => pid);
      }
    };
    await say(one.store, 2);
    await client.query('BEGIN; LOCK TABLE counted IN SHARE ROW EXCLUSIVE MODE');
    const dies = one.all.catchUp();
    const [pid] = await waiting(1);
    const waits = other.all.catchUp();
    await waiting(2);
    await client.query('SELECT pg_terminate_backend($1)', [pid]);
    await client.query('COMMIT');
    await Promise.all([dies, waits]);
    expect(await one.words()).toHaveLength(5);
    expect(await one.all.checkpoints()).toMatchObject([{ position: 5, parked: null }]);
  });

  test('make new tables once, and leave those of newer software to it', async () => {
    url = await cornerOf(database);
    const old = await listener(1);
    const words = await say(old.store, 4);
    await old.all.catchUp();
    const [one, other] = [await listener(2), await listener(2)];
    await Promise.all([one.all.catchUp(), other.all.catchUp()]);
    expect(await one.words()).toEqual(words);
    await old.all.catchUp();
    expect(await one.all.checkpoints()).toMatchObject([{ version: 2, position: 4 }]);
    expect(await one.words()).toEqual(words);
  });

  test('show the same as files do, after the same events, live and replayed', async () => {
    url = await cornerOf(database);
    const { store, db } = await process<CompanyTables>(url, catalogue);
    const all = new Projections(store, catalogue, db, projections);
    const teams = ['engineering', 'product', 'sales'];
    const added = (team: string): CrosspulseEvent => {
      return { type: 'TeamAdded', data: { team, name: team.toUpperCase(), site: null } };
    };
    await happen(store, ...teams.map(added));
    await happen(
      store,
      { type: 'RatedTeamsSet', data: { team: 'sales', rates: ['product'] } },
      { type: 'TeamRetired', data: { team: 'engineering' } },
    );
    for (const round of ['1', '2', '3']) {
      const directions = { ...everyWay<number | null>(teams, 40), 'product>sales': null };
      const day = `2026-03-0${round}`;
      await happen(store, ...sealedRound(round, { quarter: '2026-Q1', day, directions }));
      await all.catchUp();
    }
    const { readings, projections: files } = readingsOver(store);
    await files.catchUp();
    const due = await digestOf(readings);
    expect(await digestOf(db)).toBe(due);
    await all.replay();
    expect(await digestOf(db)).toBe(due);
    expect(await db.selectFrom('figure').selectAll().execute()).not.toEqual([]);
  });
});
