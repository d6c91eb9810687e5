// SQLite keeps the store's promises, and what only a file can go wrong with is told in one line.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../events/catalogue.ts';
import { FolderTaken, takeFolder } from '../../events/kernel/lock.ts';
import { openSqlite, Unusable } from '../../events/kernel/sqlite.ts';
import { openSqliteStore } from '../../events/kernel/sqlite-store.ts';
import { folderOfOwn, installed } from '../support/house.ts';
import { keepsItsPromises } from './store.contract.ts';

keepsItsPromises({
  name: 'SQLite',
  place: async () => {
    const file = join(folderOfOwn(), 'log.db');
    return {
      open: async (types) => openSqliteStore(file, types),
      tamper: async (statement) => {
        const db = new Database(file);
        try {
          db.exec(statement);
        } finally {
          db.close();
        }
      },
    };
  },
  tampering: [
    ['changed', `UPDATE event SET data = '{"text":"other"}' WHERE position = 1`],
    ['moved to another day', `UPDATE event SET day = '2020-01-01'`],
    ['taken out', 'DELETE FROM event WHERE position = 2'],
    [
      'replaced',
      `REPLACE INTO event SELECT 1, stream, 1, id, type, schema, 'x', day FROM event
        WHERE position = 1`,
    ],
    [
      'replaced by its id',
      `REPLACE INTO event SELECT 9, 'b', 1, id, type, schema, 'x', day
        FROM event WHERE position = 1`,
    ],
    ['forgotten by moving the head back', 'UPDATE log_head SET position = 1'],
    ['forgotten by taking the head away', 'DELETE FROM log_head'],
    ['forgotten by replacing the head', 'REPLACE INTO log_head (log, position) VALUES (1, 0)'],
  ],
});

const settingsOf = (db: Database.Database) => [
  db.pragma('journal_mode', { simple: true }),
  db.pragma('synchronous', { simple: true }),
];
const full = 2;

describe('a file of SQLite', () => {
  test.each(['wal', 'truncate'] as const)('in %s is on the disk, also reopened', (journal) => {
    const file = join(folderOfOwn(), 'some.db');
    for (const when of ['made', 'opened again']) {
      const db = openSqlite(file, journal);
      db.exec('CREATE TABLE IF NOT EXISTS t (a)');
      expect([when, ...settingsOf(db)]).toEqual([when, journal, full]);
      db.close();
    }
  });

  test('reopened without our care would not be', () => {
    const file = join(folderOfOwn(), 'some.db');
    openSqlite(file, 'wal').close();
    const bare = new Database(file);
    expect(settingsOf(bare)).not.toEqual(['wal', full]);
    bare.close();
  });

  test('that is no database is told in one line, and left alone', () => {
    const file = join(folderOfOwn(), 'log.db');
    const garbage = 'this is not a database, but somebody’s letter\n'.repeat(200);
    writeFileSync(file, garbage);
    const attempt = () => openSqliteStore(file, catalogue);
    expect(attempt).toThrow(Unusable);
    expect(attempt).toThrow(/^cannot use \S+log\.db: [^\n]+$/);
    expect(readFileSync(file, 'utf8')).toBe(garbage);
  });

  test('that is damaged is found out when it is opened', () => {
    const file = join(folderOfOwn(), 'some.db');
    const db = openSqlite(file, 'truncate');
    db.exec('CREATE TABLE t (a); CREATE INDEX i ON t (a)');
    const insert = db.prepare('INSERT INTO t VALUES (?)');
    db.transaction(() => {
      for (let i = 0; i < 500; i += 1) insert.run(`row ${i} ${'x'.repeat(80)}`);
    })();
    db.close();
    const bytes = readFileSync(file);
    bytes.fill(0xff, 3 * 4096, 6 * 4096);
    writeFileSync(file, bytes);
    expect(() => openSqlite(file, 'truncate')).toThrow(/^cannot use \S+some\.db: [^\n]+$/);
  });

  test('in a folder that does not exist is told', () => {
    expect(() => openSqlite(join(folderOfOwn(), 'nowhere', 'a.db'), 'wal')).toThrow(Unusable);
  });
});

describe('the folder', () => {
  test('belongs to one at a time, and is free again afterwards', () => {
    const folder = folderOfOwn();
    const lock = takeFolder(folder);
    expect(() => takeFolder(folder)).toThrow(FolderTaken);
    expect(() => takeFolder(folder)).toThrow(/^another Crosspulse already works on [^\n]+$/);
    lock.release();
    takeFolder(folder).release();
  });

  test('is refused to a second installation, and free again after a failed opening', async () => {
    const at = await installed();
    await expect(installed({ folder: at.folder })).rejects.toThrow(FolderTaken);
    await at.close();
    const log = join(at.folder, 'log.db');
    const good = readFileSync(log);
    writeFileSync(log, 'garbage'.repeat(1000));
    await expect(installed({ folder: at.folder })).rejects.toThrow(Unusable);
    writeFileSync(log, good);
    expect(await (await installed({ folder: at.folder })).store.head()).toBeGreaterThan(0);
  });

  test('is refused to a second process, and free when the first one dies', () => {
    const folder = folderOfOwn();
    const lock = takeFolder(folder);
    const attempt = () => {
      const source = `
        import Database from 'better-sqlite3';
        const db = new Database(${JSON.stringify(join(folder, 'lock.db'))}, { timeout: 0 });
        try { db.exec('BEGIN EXCLUSIVE'); console.log('taken'); }
        catch (error) { console.log(error.code); }
        process.kill(process.pid, 'SIGKILL');`;
      const child = ['--input-type=module', '--eval', source];
      try {
        return execFileSync(process.execPath, child, { encoding: 'utf8' }).trim();
      } catch (died) {
        return String((died as { stdout: string }).stdout).trim();
      }
    };
    expect(attempt()).toBe('SQLITE_BUSY');
    lock.release();
    expect(attempt()).toBe('taken');
    takeFolder(folder).release();
  });
});
