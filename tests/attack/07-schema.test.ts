// Tables, columns and rows: nothing is written for a ballot but its slot, and nothing has a time.
import fs from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test, vi } from 'vitest';
import { folderOfOwn } from '../support/house.ts';
import { scores, signedFor, told, voterOf } from '../support/wire.ts';
import { openRound } from './round.ts';

// People answer in full, on a machine that may be busy.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

interface Column {
  readonly name: string;
  readonly type: string;
}

/** Every table of every database file of a folder, read from a copy. */
function tablesIn<T>(data: string, look: (db: Database.Database, table: string) => T) {
  const found = new Map<string, T>();
  const folder = folderOfOwn();
  fs.cpSync(data, folder, { recursive: true });
  for (const file of fs.readdirSync(folder).filter((name) => name.endsWith('.db'))) {
    const db = new Database(join(folder, file));
    const names = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all();
    for (const table of names as string[]) found.set(`${file} ${table}`, look(db, table));
    db.close();
  }
  return found;
}

const rowsOf = (db: Database.Database, table: string) =>
  db.prepare(`SELECT count(*) FROM "${table}"`).pluck().get() as number;
const columnsOf = (db: Database.Database, table: string) =>
  (db.pragma(`table_info("${table}")`) as Column[]).map(({ name }) => name);
const contentOf = (db: Database.Database, table: string) =>
  JSON.stringify(db.prepare(`SELECT * FROM "${table}"`).all());

/** Names that a column has where somebody or some moment is remembered. */
const telling =
  /time|stamp|_at$|created|updated|modified|address|^ip$|agent|browser|device|trace|correlation|causation|request_id|sequence|xmin|serial/i;

test('A ballot is written into a slot that was there before, and nowhere else', async () => {
  const here = await openRound({ product: 5, sales: 5 });
  const { send, round, folder } = here;
  const bodies: string[] = [];
  for (const person of here.people('product')) {
    const as = await here.signIn(person);
    const envelopes = await signedFor(send, round, await voterOf(send, as), as);
    bodies.push(
      ...envelopes.map((each) => each.body((each.toward === null ? 'growth' : scores(2)) as never)),
    );
  }
  const rows = tablesIn(folder, rowsOf);
  const content = tablesIn(folder, contentOf);
  for (const body of bodies) await told(send('POST', `/api/rounds/${round}/ballots`, body), 201);
  expect(tablesIn(folder, rowsOf)).toEqual(rows);
  const after = tablesIn(folder, contentOf);
  expect([...after.keys()].filter((table) => after.get(table) !== content.get(table))).toEqual([
    'box.db ballot',
  ]);

  await here.seal();
  const events = (await here.at.store.readLog(0, await here.at.store.head())).filter(({ type }) =>
    /^(BallotCounted|PriorityCounted|LeavesPublished)$/.test(type),
  );
  expect(events.length).toBeGreaterThan(5);
  // One day for all, positions in the order of the keys' hashes, ids that sort by nothing.
  expect(new Set(events.map(({ day }) => day)).size).toBe(1);
  for (const { id } of events) expect(id).toMatch(/^[0-9a-f]{32}$/);
  expect(new Set(events.map(({ id }) => id.slice(0, 3))).size).toBeGreaterThan(5);
});

test('No column of any table remembers a moment, an address or a request', async () => {
  const { folder } = await openRound({ product: 5, sales: 5 });
  const columns = tablesIn(folder, columnsOf);
  expect(columns.size).toBeGreaterThan(8);
  const guilty = [...columns].flatMap(([table, names]) =>
    names.filter((name) => telling.test(name)).map((name) => `${table} ${name}`),
  );
  // A letter that tells of a changed mail address goes to the old one; it is gone once it is sent.
  expect(guilty).toEqual(['directory.db letter address']);
  // The control: what such tables usually look like.
  const usual = ['id', 'created_at', 'ip', 'user_agent', 'correlation_id'];
  expect(usual.filter((name) => telling.test(name))).toHaveLength(4);
});
