// The log on PostgreSQL has the very tree that it has in a file, and whoever alters it is found out.
import { join } from 'node:path';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import type { Catalogue } from '../../events/kernel/catalogue.ts';
import { openPostgres } from '../../events/kernel/postgres.ts';
import { openPostgresStore } from '../../events/kernel/postgres-store.ts';
import { openSqliteStore } from '../../events/kernel/sqlite-store.ts';
import type { EventStore } from '../../events/kernel/store.ts';
import type { Signer } from '../../events/kernel/tree-head.ts';
import { folderOfOwn, tuesday } from '../support/house.ts';
import { cornerOf, databaseOfOwn, hasPostgres, past } from '../support/postgres.ts';
import { signerOfOwn } from '../support/signer.ts';

const types: Catalogue = {
  Noted: { version: 1, data: z.strictObject({ text: z.string() }), golden: [1] },
};

describe.skipIf(!hasPostgres)('The tree of a log on PostgreSQL', () => {
  let database: string;
  let url: string;
  beforeAll(async () => {
    database = await databaseOfOwn();
  });

  async function opened(signer?: Signer): Promise<EventStore> {
    url = await cornerOf(database);
    const pool = await openPostgres(url);
    const store = await openPostgresStore(pool, types, signer);
    onTestFinished(async () => {
      await store.close();
      await pool.end();
    });
    return store;
  }

  const notes = (stream: string, count: number) => ({
    stream,
    expected: 0,
    events: Array.from({ length: count }, (_, i) => {
      return { id: `${stream} ${i}`, type: 'Noted', data: { text: `Zoë “${i}” \u{1f9ed}\u0000` } };
    }),
  });

  test('is that of the same log in a file: roots, proofs and signed heads', async () => {
    const signer = signerOfOwn();
    const file = openSqliteStore(join(folderOfOwn(), 'log.db'), types, signer);
    onTestFinished(() => file.close());
    const both = [await opened(signer), file] as const;
    for (const store of both) {
      await store.append([notes('a', 300)], tuesday);
      await store.append([notes('b', 1)], tuesday);
      await store.append([notes('c', 211), notes('d', 1)], '2026-03-11');
      await store.append([notes('e', 100)], tuesday);
      await store.append([notes('f', 1)], '2026-01-31', { head: true });
      await store.append([notes('f', 1)], '2026-01-31', { head: true });
    }
    const [there, here] = both;
    expect(await there.readLog(0, 999)).toEqual(await here.readLog(0, 999));
    const heads = await there.heads();
    expect(heads.map(({ size, day }) => [size, day])).toEqual([
      [300, tuesday],
      [513, '2026-03-11'],
      [614, '2026-01-31'],
    ]);
    expect(heads).toEqual(await here.heads());
    for (const size of [1, 2, 255, 256, 257, 512, 513, 614]) {
      expect(await there.root(size)).toBe(await here.root(size));
      for (const from of [1, 200, 256, 300, 512].filter((each) => each <= size)) {
        expect(await there.inclusion(from, size)).toEqual(await here.inclusion(from, size));
        expect(await there.consistency(from, size)).toEqual(await here.consistency(from, size));
      }
    }
    expect(await there.firstDifference()).toBeNull();
    for (const [from, size] of [
      [0, 3],
      [4, 3],
      [1, 615],
      [1.5, 3],
    ] as const) {
      await expect(there.inclusion(from, size)).rejects.toThrow(RangeError);
      await expect(there.consistency(from, size)).rejects.toThrow(RangeError);
    }
    await expect(there.root(0)).rejects.toThrow(RangeError);
  });

  /** As somebody does who may take the triggers away, and puts them back. */
  const altered = (table: string, statement: string) =>
    past(
      url,
      `ALTER TABLE ${table} DISABLE TRIGGER USER; ${statement};
        ALTER TABLE ${table} ENABLE TRIGGER USER`,
    );

  test.each([
    ['event', `UPDATE event SET data = '{"text":"no"}' WHERE position = 7`, 'Events 1 to 256'],
    ['event', `UPDATE event SET day = '2026-03-09' WHERE position = 290`, 'Events 1 to 300'],
    ['event', 'DELETE FROM event WHERE position = 9', 'Event 9 is missing'],
    ['event', 'DELETE FROM event WHERE position = 300', 'A head was signed over 300'],
    ['event', 'UPDATE event SET version = 400 WHERE position = 298', 'Event 298 is version 400'],
    ['log_head', 'UPDATE log_head SET position = 299', 'The log counts 299 events; 300'],
    ['log_head', 'UPDATE log_head SET peaks = sha256(peaks)', 'The tree of the log is not'],
    ['tree_tile', 'UPDATE tree_tile SET hash = sha256(hash)', 'Events 1 to 256'],
    ['tree_tile', 'UPDATE tree_tile SET tile = 1', 'Events 1 to 256'],
    ['tree_head', `UPDATE tree_head SET root = 'ab'`, 'does not bear its signature'],
  ])('tells of %s: %s', async (table, statement, told) => {
    const store = await opened(signerOfOwn());
    await store.append([notes('a', 300)], tuesday);
    expect(await store.firstDifference()).toBeNull();
    await altered(table, statement);
    expect(await store.firstDifference()).toContain(told);
  });

  test.each([
    ['DROP TRIGGER event_no_update ON event', 'event_no_update'],
    ['ALTER TABLE event DISABLE TRIGGER event_no_delete', 'event_no_delete'],
    [
      `CREATE OR REPLACE FUNCTION log_never() RETURNS trigger LANGUAGE plpgsql
        AS $$ BEGIN RETURN NEW; END $$`,
      'log_head_no_delete',
    ],
  ])('tells what no longer keeps it from being altered: %s', async (statement, name) => {
    const store = await opened();
    await past(url, statement);
    expect(await store.firstDifference()).toBe(`The log's trigger "${name}" was altered.`);
  });

  test('is not even its owner’s to alter', async () => {
    await opened();
    const rights = await past(
      url,
      `SELECT table_name AS name, privilege_type AS may FROM information_schema.role_table_grants
        WHERE table_schema = current_schema() AND grantee = current_user
          AND privilege_type IN ('UPDATE', 'DELETE', 'TRUNCATE')`,
    );
    expect(rights).toEqual([{ name: 'log_head', may: 'UPDATE' }]);
  });
});
