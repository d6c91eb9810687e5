// Damaged, foreign and unwritable files: told in one line, and nothing is written over them.
import { chmodSync, cpSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../events/catalogue.ts';
import { carryOut, teamsNow } from '../../events/installation.ts';
import { formatOf } from '../../events/kernel/log-format.ts';
import { openSqliteStore } from '../../events/kernel/sqlite-store.ts';
import { teamDecider, teamStream } from '../../events/team.ts';
import { installed, folderOfOwn, keysBeside } from '../support/house.ts';
import { cannotMount, mounted } from '../support/mount.ts';
import { run, startServer } from '../support/process.ts';

/** A folder of a company that has some pages in each file, closed. */
async function company(): Promise<string> {
  const at = await installed();
  for (let n = 0; n < 30; n += 1) {
    const add = { do: 'add', name: `Team ${n} ${'x'.repeat(20)}`, site: null } as const;
    await carryOut(at, teamDecider, teamStream, add);
  }
  await at.directory.put(
    Array.from({ length: 200 }, (_, n) => ({
      ...{ person: `${n}`.padStart(32, '0'), name: `Person ${n}`, email: `p${n}@example.org` },
      ...{ team: 'product', role: 'respondent' as const, active: 1 as const, locale: '' },
    })),
  );
  await at.close();
  return at.folder;
}

/** What stands in the way of a start, in its one line. */
async function refusedLine(folder: string): Promise<string> {
  const keys = keysBeside(folder);
  const { code, out, err } = await run('main', {
    ...{ CROSSPULSE_DATA: folder, CROSSPULSE_KEYS: keys, PORT: '0' },
  });
  expect([code, out]).toEqual([1, '']);
  expect(err).toMatch(/^[^\n]+\n$/);
  return err;
}

/** Spoils the page in the middle of a file. */
function spoil(file: string): Buffer {
  const bytes = readFileSync(file);
  const middle = Math.floor(bytes.length / 4096 / 2) * 4096;
  bytes.fill(0xa5, middle, middle + 4096);
  writeFileSync(file, bytes);
  return bytes;
}

describe('a page that is spoilt', () => {
  test.each(['log.db', 'directory.db', 'readings.db'])(
    'in %s keeps it from starting',
    async (name) => {
      const folder = await company();
      const file = join(folder, name);
      const spoilt = spoil(file);
      const line = await refusedLine(folder);
      expect(line).toMatch(new RegExp(`^cannot use \\S+${name}: it is damaged \\(.+\\)\n$`));
      // Whoever mends it finds it as it was.
      expect(readFileSync(file).equals(spoilt)).toBe(true);
    },
  );
});

describe('a log that newer software wrote to', () => {
  const mark = (folder: string, format?: number): number => {
    const db = new Database(join(folder, 'log.db'));
    if (format !== undefined) db.pragma(`user_version = ${format}`);
    const now = Number(db.pragma('user_version', { simple: true }));
    db.close();
    return now;
  };

  test('is refused before anything is written, and taken again by that software', async () => {
    const folder = await company();
    const ours = mark(folder);
    expect(ours).toBe(formatOf(catalogue));
    mark(folder, ours + 1);
    const before = ['log.db', 'directory.db', 'readings.db', 'box.db'].map((name) => {
      return readFileSync(join(folder, name));
    });
    const line = await refusedLine(folder);
    expect(line).toContain(
      `newer software wrote to it (format ${ours + 1}, this one knows ${ours})`,
    );
    const after = ['log.db', 'directory.db', 'readings.db', 'box.db'].map((name) => {
      return readFileSync(join(folder, name));
    });
    expect(after.map((bytes, i) => bytes.equals(before[i] ?? Buffer.alloc(0)))).toEqual(
      before.map(() => true),
    );
    mark(folder, ours);
    expect((await teamsNow(await installed({ folder }))).length).toBe(34);
  });

  test('from before there was a format is marked when it is opened', async () => {
    const folder = await company();
    mark(folder, 0);
    await (await installed({ folder })).close();
    expect(mark(folder)).toBe(formatOf(catalogue));
  });

  test('has a greater format with each type and each version', () => {
    const [one] = Object.values(catalogue);
    if (one === undefined) throw new Error('there are no events');
    expect(formatOf({ A: one, B: one })).toBeGreaterThan(formatOf({ A: one }));
    const next = { ...one, version: one.version + 1 };
    expect(formatOf({ A: next })).toBeGreaterThan(formatOf({ A: one }));
  });
});

describe('a folder that cannot be written to', () => {
  test('is told in one line, and served again once it can', async (context) => {
    const disk = mounted(40);
    if (disk === null && process.getuid?.() === 0) return context.skip(cannotMount);
    const folder = disk === null ? folderOfOwn() : disk.folder;
    cpSync(await company(), folder, { recursive: true });
    if (disk === null) chmodSync(folder, 0o555);
    else disk.readOnly();
    const line = await refusedLine(folder);
    expect(line).toBe(`cannot use ${folder}: it cannot be written to\n`);
    expect(statSync(join(folder, 'log.db')).size).toBeGreaterThan(0);
    if (disk === null) chmodSync(folder, 0o755);
  });

  test('nor made', async () => {
    const file = join(folderOfOwn(), 'a-file');
    writeFileSync(file, '');
    const line = await refusedLine(join(file, 'data'));
    expect(line).toMatch(/^cannot use \S+: it cannot be made \(ENOTDIR[^\n]+\)\n$/);
  });
});

describe('a migration that fails half-way', () => {
  /** A log as it was before there was a tree. */
  async function older(): Promise<string> {
    const folder = await company();
    const db = new Database(join(folder, 'log.db'));
    db.exec(`DROP TABLE log_tree; DROP TABLE tree_tile; DROP TABLE tree_head`);
    db.close();
    return join(folder, 'log.db');
  }

  test('leaves the log as it was, and succeeds once what was in its way is gone', async () => {
    const file = await older();
    const rows = (name: string) => {
      const db = new Database(file, { readonly: true });
      const all = db.prepare(`SELECT * FROM ${name}`).all();
      db.close();
      return all;
    };
    const events = rows('event');
    const obstacle = new Database(file);
    obstacle.exec(`
      CREATE TABLE log_tree (log INTEGER PRIMARY KEY CHECK (log = 1), size INTEGER NOT NULL,
        peaks BLOB NOT NULL) STRICT;
      CREATE TRIGGER full BEFORE UPDATE ON log_tree
      BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END`);
    obstacle.close();
    const attempt = () => openSqliteStore(file, catalogue);
    expect(attempt).toThrow(/^cannot use \S+log\.db: database or disk is full$/);
    expect(rows('event')).toEqual(events);
    expect(rows('log_tree')).toMatchObject([{ size: 0 }]);
    expect(rows('tree_tile')).toEqual([]);
    const mended = new Database(file);
    mended.exec('DROP TRIGGER full; DROP TABLE log_tree');
    mended.close();
    const store = attempt();
    expect(await store.firstDifference()).toBeNull();
    expect(await store.head()).toBe(events.length);
    await store.close();
  });
});

test('A start after all of this is a start like any other', async () => {
  const folder = await company();
  const keys = keysBeside(folder);
  const server = await startServer(folder, { CROSSPULSE_KEYS: keys });
  expect((await server.send('GET', '/api/ready')).status).toBe(200);
  expect(await server.end('SIGINT')).toMatchObject({ code: 0, err: '' });
});
