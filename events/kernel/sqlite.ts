/** Opens SQLite files so that what is acknowledged is on the disk, on every open. */
import { existsSync } from 'node:fs';
import Database from 'better-sqlite3';
import { SqliteDialect } from 'kysely';

export type SqliteFile = Database.Database;

/**
 * WAL for files that may tell the order of their rows; TRUNCATE for files that must not. PERSIST is
 * as safe and twice as quick as TRUNCATE, and leaves old pages behind: whoever uses it wipes them.
 */
export type Journal = 'wal' | 'truncate' | 'persist';

/** The file cannot be used as a database; the message is one line for the operator. */
export class Unusable extends Error {
  constructor(file: string, reason: string) {
    super(`cannot use ${file}: ${reason.replace(/\s+/g, ' ')}`);
    this.name = 'Unusable';
  }
}

/**
 * Opens (or makes) a database file with synchronous=FULL and reads both settings back:
 * better-sqlite3 is compiled so that reopened WAL files silently fall to NORMAL, which loses
 * acknowledged commits when power fails (annex/reliability, decision 1).
 * @throws {Unusable} when the file is no database, damaged, or the folder not writable.
 */
export function openSqlite(file: string, journal: Journal, pageSize = 4096): SqliteFile {
  const isNew = !existsSync(file);
  let db: SqliteFile | undefined;
  try {
    db = new Database(file);
    if (isNew) db.pragma(`page_size = ${pageSize}`);
    db.pragma('busy_timeout = 5000');
    db.pragma(`journal_mode = ${journal}`);
    db.pragma('synchronous = FULL');
    db.pragma('foreign_keys = ON');
    db.pragma('trusted_schema = OFF');
    db.pragma('cell_size_check = ON');
    db.pragma('secure_delete = ON');
    if (db.pragma('journal_mode', { simple: true }) !== journal) {
      throw new Error(`its journal cannot be ${journal} (a network folder?)`);
    }
    if (db.pragma('synchronous', { simple: true }) !== 2)
      throw new Error('synchronous is not FULL');
    const check = db.pragma('quick_check(1)', { simple: true });
    if (check !== 'ok') throw new Error(`it is damaged (${String(check)})`);
    return keepingReasons(db);
  } catch (error) {
    db?.close();
    throw new Unusable(file, error instanceof Error ? error.message : String(error));
  }
}

/**
 * Where the disk fails, SQLite takes a transaction back by itself. Kysely then asks for the same once
 * more, and what SQLite says to that would stand in the place of what went wrong.
 */
function keepingReasons(db: SqliteFile): SqliteFile {
  const prepare = db.prepare.bind(db) as (source: string) => Database.Statement;
  const instead = (source: string) =>
    prepare(source === 'rollback' && !db.inTransaction ? 'SELECT 1' : source);
  return Object.assign(db, { prepare: instead as SqliteFile['prepare'] });
}

/** So many statements are kept; lists of varying length make ever new ones. */
const statementsMost = 300;

/** Prepares each statement once: Kysely would do it at every use, which costs more than most uses. */
export function sqliteDialect(db: SqliteFile): SqliteDialect {
  const prepared = new Map<string, Database.Statement>();
  const prepare = (source: string): Database.Statement => {
    const known = prepared.get(source);
    if (known !== undefined) return known;
    const statement = db.prepare(source);
    // What a rollback is prepared to depends on the moment.
    if (source === 'rollback') return statement;
    const [oldest] = prepared.keys();
    if (prepared.size >= statementsMost && oldest !== undefined) prepared.delete(oldest);
    prepared.set(source, statement);
    return statement;
  };
  return new SqliteDialect({ database: { prepare, close: () => db.close() } });
}

/** A database that is gone when it is closed, to make something anew and compare. */
export const openMemory = (): SqliteFile => new Database(':memory:');
