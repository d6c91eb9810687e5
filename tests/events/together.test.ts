import { join } from 'node:path';
import { Kysely } from 'kysely';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { openSqlite, sqliteDialect } from '../../events/kernel/sqlite.ts';
import { together } from '../../events/kernel/together.ts';
import type { Writing } from '../../events/kernel/together.ts';
import { newFolder } from '../support/folder.ts';

interface Tables {
  note: { name: string };
}

let db: Kysely<Tables>;
let write: Writing<Tables>;
/** How often the file was written to, as SQLite counts it for whoever only reads. */
let commits: () => number;
const opened: { destroy(): Promise<void> }[] = [];

beforeEach(() => {
  const file = join(newFolder('together'), 'notes.db');
  const database = openSqlite(file, 'truncate');
  database.exec('CREATE TABLE note (name TEXT PRIMARY KEY) STRICT');
  db = new Kysely<Tables>({ dialect: sqliteDialect(database) });
  opened.push(db);
  const reader = openSqlite(file, 'truncate');
  opened.push({ destroy: () => Promise.resolve(void reader.close()) });
  let [seen, count] = [reader.pragma('data_version', { simple: true }), 0];
  commits = () => {
    const now = reader.pragma('data_version', { simple: true });
    if (now !== seen) [seen, count] = [now, count + 1];
    return count;
  };
  write = together(db);
});
afterAll(() => Promise.all(opened.map((each) => each.destroy())));

const note = (name: string) =>
  write(async (tx) => {
    await tx.insertInto('note').values({ name }).execute();
    return name;
  });
const noted = async () => (await db.selectFrom('note').selectAll().execute()).map((r) => r.name);

describe('Writes that come together', () => {
  test('share one commit, and each gets its own answer once it is there', async () => {
    const before = commits();
    const seen: number[] = [];
    const answers = await Promise.all(
      ['a', 'b', 'c'].map(async (name) => {
        const answer = await note(name);
        seen.push(commits() - before);
        return answer;
      }),
    );
    expect(answers).toEqual(['a', 'b', 'c']);
    // All three were there when the first was answered, by one commit.
    expect(seen).toEqual([1, 1, 1]);
    expect(await noted()).toEqual(['a', 'b', 'c']);
  });

  test('do not fail by the fault of one of them', async () => {
    await note('a');
    const results = await Promise.allSettled([note('b'), note('a'), note('c')]);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(results[1]).toMatchObject({ reason: { code: 'SQLITE_CONSTRAINT_PRIMARYKEY' } });
    expect(await noted()).toEqual(['a', 'b', 'c']);
  });

  test('leave nothing of one that fails half-way', async () => {
    const half = write(async (tx) => {
      await tx.insertInto('note').values({ name: 'half' }).execute();
      throw new Error('no further');
    });
    await expect(Promise.all([half, note('a')])).rejects.toThrow('no further');
    await note('b');
    expect(await noted()).toEqual(['a', 'b']);
  });

  test('go on after others, also those that come while a commit runs', async () => {
    const first = note('a').then(() => note('c'));
    await Promise.all([first, note('b')]);
    expect((await noted()).sort()).toEqual(['a', 'b', 'c']);
  });
});

test('What a rollback says is not kept: it takes back each time that there is something', async () => {
  const fails = (name: string) =>
    db.transaction().execute(async (tx) => {
      await tx.insertInto('note').values({ name }).execute();
      throw new Error('no further');
    });
  await expect(fails('a')).rejects.toThrow('no further');
  await expect(fails('b')).rejects.toThrow('no further');
  await note('c');
  expect(await noted()).toEqual(['c']);
});
