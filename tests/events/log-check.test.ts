// A log in which anything at all was altered is found out: every bit of every kind of row.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Catalogue } from '../../events/kernel/catalogue.ts';
import { checkLog } from '../../events/kernel/sqlite-check.ts';
import { openSqliteStore } from '../../events/kernel/sqlite-store.ts';
import { folderOfOwn, tuesday } from '../support/house.ts';
import { signerOfOwn } from '../support/signer.ts';

const made: Catalogue = {
  Noted: { version: 1, data: z.strictObject({ text: z.string() }), golden: [1] },
};

/** The bytes of a log with so many events in two streams, and a signed head. */
async function logOf(events: number): Promise<Buffer> {
  const file = join(folderOfOwn(), 'log.db');
  const store = openSqliteStore(file, made, signerOfOwn());
  const note = (_: unknown, i: number) => ({
    id: `id${i}`,
    type: 'Noted',
    data: { text: `t${i}` },
  });
  const notes = Array.from({ length: events }, note);
  await store.append([{ stream: 'some', expected: 0, events: notes.slice(0, -2) }], tuesday);
  const [stream, expected] = ['other', 0];
  await store.append([{ stream, expected, events: notes.slice(-2, -1) }], '2026-03-11');
  const head = { head: true };
  await store.append([{ stream, expected: 1, events: notes.slice(-1) }], '2026-03-11', head);
  await store.close();
  return inMemory(readFileSync(file));
}

/** A database in memory has no write-ahead log; two bytes of the file say that there is one. */
const inMemory = (bytes: Buffer): Buffer => Buffer.from(bytes.fill(1, 18, 20));

/** The first difference, or why the file cannot even be read. */
function differenceOf(bytes: Buffer): string | null {
  const db = new Database(bytes);
  try {
    checkLog(db);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    db.close();
  }
}

/** Everything that can be read from the log, as one text. */
function contentOf(bytes: Buffer): string {
  const db = new Database(bytes);
  const tables = ['event', 'log_head', 'log_tree', 'tree_tile', 'tree_head'];
  const rows = tables.map((table) => db.prepare(`SELECT rowid, * FROM ${table}`).all());
  db.close();
  return JSON.stringify(rows);
}

/** Flips every bit from `start` to `end` in turn; answers those that nobody noticed. */
function unnoticed(log: Buffer, start: number, end: number): number[] {
  const bits: number[] = [];
  const before = contentOf(log);
  for (let bit = start * 8; bit < end * 8; bit += 1) {
    const altered = Buffer.from(log);
    altered[bit >> 3] = (altered[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    if (differenceOf(altered) !== null) continue;
    // SQLite itself reads past a few bits: what they say stands elsewhere as well.
    if (contentOf(altered) !== before) bits.push(bit);
  }
  return bits;
}

/** Sets what a statement says, as somebody with the file in their hands and time would. */
function altered(log: Buffer, ...statements: readonly string[]): Buffer {
  const db = new Database(Buffer.from(log));
  const triggers = db
    .prepare<[], string>("SELECT sql FROM sqlite_schema WHERE type = 'trigger'")
    .pluck()
    .all();
  const names = triggers.map((sql) => /TRIGGER (\w+)/.exec(sql)?.[1] ?? '');
  for (const name of names) db.exec(`DROP TRIGGER ${name}`);
  for (const statement of statements) db.exec(statement);
  for (const sql of triggers) db.exec(sql);
  const bytes = db.serialize();
  db.close();
  return bytes;
}

let small: Buffer;
let large: Buffer;
beforeAll(async () => {
  small = await logOf(4);
  large = await logOf(300);
});

test('A log that nobody touched has no difference', () => {
  expect([differenceOf(small), differenceOf(large)]).toEqual([null, null]);
  expect(differenceOf(altered(large))).toBeNull();
});

/** Bytes of a row before the first text in it: its length, its number, and its columns' kinds. */
const headed = 14;
const textIn = (log: Buffer, text: string | Buffer, bytes: number): readonly [number, number] => {
  const at = log.indexOf(text);
  expect(at).toBeGreaterThan(0);
  return [at - headed, at + bytes];
};
const one = <T>(log: Buffer, query: string): T => {
  const db = new Database(Buffer.from(log));
  const value = db.prepare<[], T>(query).pluck().get();
  db.close();
  if (value === undefined) throw new Error(`nothing: ${query}`);
  return value;
};

describe('One flipped bit is found', () => {
  test('in an event', () => {
    const row = 'some\u0002id1Noted{"text":"t1"}2026-03-10';
    expect(unnoticed(small, ...textIn(small, row, row.length))).toEqual([]);
  });

  test('in a head', () => {
    const root = one<string>(small, 'SELECT root FROM tree_head');
    expect(unnoticed(small, ...textIn(small, root, 64 + 10 + 43 + 86))).toEqual([]);
  });

  test('in the tree', () => {
    const peaks = one<Buffer>(small, 'SELECT peaks FROM log_tree');
    expect(unnoticed(small, ...textIn(small, peaks, peaks.length))).toEqual([]);
  });

  test('in a tile', () => {
    const tile = one<Buffer>(large, 'SELECT hash FROM tree_tile');
    expect(unnoticed(large, ...textIn(large, tile, tile.length))).toEqual([]);
  });

  test('in what keeps events from being altered', () => {
    const trigger = 'CREATE TRIGGER event_no_update';
    expect(unnoticed(small, ...textIn(small, trigger, 90))).toEqual([]);
  });
});

describe('Somebody with the file in their hands is found out', () => {
  const told = (log: Buffer, ...statements: readonly string[]) =>
    differenceOf(altered(log, ...statements));
  const fewer = 'UPDATE log_head SET position = 299; UPDATE log_tree SET size = 299';

  test.each([
    [
      'who rewords an event',
      `UPDATE event SET data = '{"text":"no"}' WHERE position = 7`,
      'Events 1 to 256',
    ],
    [
      'who rewords a late one',
      `UPDATE event SET data = '{"text":"no"}' WHERE position = 290`,
      'Events 1 to 298',
    ],
    [
      'who moves one to another day',
      `UPDATE event SET day = '2026-03-09' WHERE position = 3`,
      'Events 1 to 256',
    ],
    [
      'who gives one another id',
      `UPDATE event SET id = 'id' WHERE position = 3`,
      'Events 1 to 256',
    ],
    ['who takes one out', 'DELETE FROM event WHERE position = 9', 'Event 9 is missing'],
    [
      'who takes the last one out',
      `DELETE FROM event WHERE position = 300; ${fewer}`,
      'A head was signed over 300',
    ],
    [
      'who says there are fewer',
      'UPDATE log_head SET position = 299',
      'The log counts 299 events; 300',
    ],
    [
      'who adds one past the tree',
      `INSERT INTO event VALUES (301, 'x', 1, 'x', 'Noted', 1, '{}', '2026-03-10')`,
      'The log counts 300 events; 301',
    ],
    [
      'who leaves a gap in a stream',
      'UPDATE event SET version = 400 WHERE position = 298',
      'Event 298 is version 400 of some; 298',
    ],
    [
      'who writes a day that is none',
      `UPDATE event SET day = '2026-02-30' WHERE position = 2`,
      'Event 2 has the day',
    ],
    [
      'who forges a root',
      `UPDATE tree_head SET root = '${'ab'.repeat(32)}'`,
      'does not bear its signature',
    ],
    ['who alters a tile', `UPDATE tree_tile SET hash = x'${'ab'.repeat(32)}'`, 'Events 1 to 256'],
    ['who takes a tile away', 'DELETE FROM tree_tile', 'Events 1 to 256'],
    [
      'who adds a tile',
      `INSERT INTO tree_tile VALUES (9, x'00')`,
      'The log keeps 2 tiles; its events make 1',
    ],
    ['who alters the peaks', 'UPDATE log_tree SET peaks = zeroblob(128)', 'The tree of the log'],
    ['who adds a table', 'CREATE TABLE more (a)', 'table or trigger "more"'],
    [
      'who lets events be altered',
      'DROP INDEX IF EXISTS none; CREATE TRIGGER quiet AFTER INSERT ON event BEGIN DELETE FROM tree_head; END',
      'table or trigger "quiet"',
    ],
  ])('%s', (_, statement, difference) => {
    expect(told(large, statement)).toContain(difference);
  });

  test('who takes a trigger away', () => {
    const db = new Database(Buffer.from(small));
    db.exec('DROP TRIGGER event_no_delete');
    expect(() => checkLog(db)).toThrow('"event_no_delete" was altered');
    db.close();
  });
});
