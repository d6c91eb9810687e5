// Several nodes append to one log: whoever reads up to its head has missed nothing, whatever breaks.
import pg from 'pg';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import type { Catalogue } from '../../events/kernel/catalogue.ts';
import { openPostgres } from '../../events/kernel/postgres.ts';
import { openPostgresStore } from '../../events/kernel/postgres-store.ts';
import { VersionConflict } from '../../events/kernel/store.ts';
import type { Append, EventStore } from '../../events/kernel/store.ts';
import { tuesday } from '../support/house.ts';
import { cornerOf, databaseOfOwn, hasPostgres, past } from '../support/postgres.ts';
import { wireTo } from '../support/severed.ts';

const types: Catalogue = {
  Noted: { version: 1, data: z.strictObject({ text: z.string() }), golden: [1] },
};
const note = (id: string) => ({ id, type: 'Noted', data: { text: id } });
const to = (stream: string, expected: number, ...ids: string[]): Append => {
  return { stream, expected, events: ids.map(note) };
};

/** A process of its own, as far as the database can tell. */
async function node(url: string): Promise<EventStore> {
  const pool = await openPostgres(url);
  const store = await openPostgresStore(pool, types);
  onTestFinished(async () => {
    await store.close();
    await pool.end();
  });
  return store;
}

async function connected(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  onTestFinished(() => client.end());
  return client;
}

/** Holds every append of a log in its middle, after it has its place and before it is written. */
async function holding(
  url: string,
): Promise<{ client: pg.Client; release: () => Promise<unknown> }> {
  const client = await connected(url);
  await client.query('BEGIN; LOCK TABLE tree_head IN ACCESS EXCLUSIVE MODE');
  return { client, release: () => client.query('COMMIT') };
}

/** Waits until so many sessions of nodes wait for a lock; answers their ids. */
async function waiting(client: pg.Client, count: number): Promise<readonly number[]> {
  for (;;) {
    const { rows } = await client.query<{ pid: number }>(
      `SELECT pid FROM pg_stat_activity WHERE datname = current_database()
        AND application_name = 'crosspulse' AND wait_event_type = 'Lock'`,
    );
    if (rows.length === count) return rows.map(({ pid }) => pid);
  }
}

const idsOf = async (store: EventStore) =>
  (await store.readLog(0, await store.head())).map(({ id }) => id);

/** Gapless, each id once, versions in order, and a tree that is that of the events. */
async function fits(store: EventStore, count: number): Promise<void> {
  const events = await store.readLog(0, await store.head());
  expect(events.map(({ position }) => position)).toEqual(events.map((_, i) => i + 1));
  expect(events).toHaveLength(count);
  expect(new Set(events.map(({ id }) => id)).size).toBe(count);
  expect(await store.firstDifference()).toBeNull();
}

describe.skipIf(!hasPostgres)('A log that several nodes append to', () => {
  let database: string;
  let url: string;
  beforeAll(async () => {
    database = await databaseOfOwn();
  });
  const corner = async () => (url = await cornerOf(database));

  test('would lose an event to its readers, if a sequence gave the places', async () => {
    await corner();
    await past(url, 'CREATE TABLE naive (position bigserial PRIMARY KEY, id text NOT NULL)');
    const [slow, quick] = [await connected(url), await connected(url)];
    let checkpoint = 0;
    const read = async () => {
      const rows = await past<{ position: string; id: string }>(
        url,
        'SELECT position, id FROM naive WHERE position > $1 ORDER BY position',
        [checkpoint],
      );
      checkpoint = Number(rows.at(-1)?.position ?? checkpoint);
      return rows.map(({ id }) => id);
    };
    await slow.query(`BEGIN; INSERT INTO naive (id) VALUES ('first')`);
    await quick.query(`INSERT INTO naive (id) VALUES ('second')`);
    expect(await read()).toEqual(['second']);
    await slow.query('COMMIT');
    expect(await past(url, 'SELECT id FROM naive')).toHaveLength(2);
    expect(await read()).toEqual([]);
  });

  test('loses none, as nobody has a place before those ahead of it have theirs', async () => {
    await corner();
    const [slow, quick, reader] = [await node(url), await node(url), await node(url)];
    let checkpoint = 0;
    const read = async () => {
      const events = await reader.readLog(checkpoint, await reader.head());
      checkpoint = events.at(-1)?.position ?? checkpoint;
      return events.map(({ id }) => id);
    };
    const { client, release } = await holding(url);
    const first = slow.append([to('a', 0, 'first')], tuesday);
    await waiting(client, 1);
    const second = quick.append([to('b', 0, 'second')], tuesday);
    await waiting(client, 2);
    expect(await read()).toEqual([]);
    await release();
    expect(await second).toMatchObject([{ position: 2 }]);
    expect(await first).toMatchObject([{ position: 1 }]);
    expect(await read()).toEqual(['first', 'second']);
  });

  test('holds what four nodes append at once: races, repeats, and streams of all', async () => {
    await corner();
    const nodes = await Promise.all(Array.from({ length: 4 }, () => node(url)));
    /** Reads and appends until nobody was quicker. */
    const insist = async (store: EventStore, id: string): Promise<void> => {
      for (;;) {
        const expected = (await store.readStream('all')).length;
        try {
          await store.append([to('all', expected, id)], tuesday);
          return;
        } catch (error) {
          if (!(error instanceof VersionConflict)) throw error;
        }
      }
    };
    await Promise.all(
      nodes.flatMap((store, n) => [
        ...Array.from({ length: 15 }, (_, i) =>
          store.append([to(`own ${n} ${i}`, 0, `own ${n} ${i} a`, `own ${n} ${i} b`)], tuesday),
        ),
        // The same of all four: one records it, the others hear where.
        ...Array.from({ length: 15 }, (_, i) =>
          store.append([to(`same ${i}`, 0, `same ${i}`)], tuesday),
        ),
        ...Array.from({ length: 4 }, (_, i) => insist(store, `all ${n} ${i}`)),
      ]),
    );
    const [store] = nodes;
    if (store === undefined) throw new Error('there is no node');
    await fits(store, 4 * 15 * 2 + 15 + 4 * 4);
    expect(await store.readStream('all')).toHaveLength(16);
  });

  test('takes an append on again whose connection was ended in its middle', async () => {
    await corner();
    const store = await node(url);
    const { client, release } = await holding(url);
    const append = store.append([to('a', 0, '1', '2')], tuesday);
    const [pid] = await waiting(client, 1);
    await client.query('SELECT pg_terminate_backend($1)', [pid]);
    await release();
    expect(await append).toMatchObject([{ position: 2, version: 2 }]);
    await fits(store, 2);
  });

  test('loses nothing acknowledged, wherever in an append connections are ended', async () => {
    await corner();
    const store = await node(url);
    const client = await connected(url);
    const ids = Array.from({ length: 30 }, (_, i) => `n${i}`);
    let killed = 0;
    for (const [i, id] of ids.entries()) {
      const append = store.append([to(id, 0, id)], tuesday);
      // Each a little later than the one before: at every statement in turn.
      for (let step = 0; step < i % 10; step += 1) await client.query('SELECT 1');
      const { rows } = await client.query(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
          WHERE application_name = 'crosspulse' AND datname = current_database()`,
      );
      killed += rows.length;
      await append;
    }
    expect(killed).toBeGreaterThan(10);
    expect(await idsOf(store)).toEqual(ids);
    await fits(store, ids.length);
  });

  test('finds a commit again whose answer was lost', async () => {
    await corner();
    const wire = await wireTo(url);
    const store = await node(wire.url);
    await store.append([to('a', 0, '1')], tuesday);
    wire.cutAfter('COMMIT');
    const [result] = await store.append([to('a', 1, '2')], tuesday);
    expect([wire.cuts(), result]).toEqual([
      1,
      { stream: 'a', position: 2, version: 2, duplicate: true },
    ]);
    await fits(store, 2);
  });
});
