/** Which software may write to a log: none that is older than what wrote there before. */
import { existsSync } from 'node:fs';
import Database from 'better-sqlite3';
import type { Catalogue } from './catalogue.ts';
import { transaction } from './postgres.ts';
import type { Pool } from './postgres.ts';
import { tablesIn } from './postgres-schema.ts';
import { Unusable } from './sqlite.ts';

/**
 * Grows with each event type and each version of one, as neither is ever taken out: what is older
 * has a smaller one.
 */
export const formatOf = (catalogue: Catalogue): number =>
  Object.values(catalogue).reduce((sum, { version }) => sum + version, 0);

/** Asks a log's file for its format, or sets it; null where it is no database. */
function pragma(file: string, format?: number): number | null {
  if (!existsSync(file)) return null;
  let db: Database.Database | undefined;
  try {
    db = new Database(file, { fileMustExist: true });
    if (format !== undefined) db.pragma(`user_version = ${format}`);
    return Number(db.pragma('user_version', { simple: true }));
  } catch {
    // Whoever opens it next says what is wrong with it.
    return null;
  } finally {
    db?.close();
  }
}

/**
 * Refuses a log that newer software wrote to, before anything is done with it.
 * @throws {Unusable}
 */
export function insistOnFormat(file: string, catalogue: Catalogue): void {
  insist(file, pragma(file) ?? 0, formatOf(catalogue));
}

function insist(where: string, theirs: number, ours: number): void {
  if (theirs <= ours) return;
  throw new Unusable(
    where,
    `newer software wrote to it (format ${theirs}, this one knows ${ours}). Nothing was changed. ` +
      'Install that version again, or put back a backup from before it',
  );
}

/** Says in the file that this software writes to it. */
export function markFormat(file: string, catalogue: Catalogue): void {
  const ours = formatOf(catalogue);
  if (pragma(file) !== ours) pragma(file, ours);
}

/**
 * The same for a database, which servers of several versions may share for the time of an upgrade:
 * those that run go on, and none that is older than the newest starts again.
 * @throws {Unusable} when newer software wrote there; nothing was changed then.
 */
export const claimFormat = (pool: Pool, catalogue: Catalogue): Promise<void> =>
  transaction(pool, async (on) => {
    const ours = formatOf(catalogue);
    if (!(await tablesIn(on)).includes('log_format')) {
      await on.query('CREATE TABLE log_format (format integer NOT NULL)');
      await on.query('INSERT INTO log_format VALUES (0)');
    }
    const { rows } = await on.query<{ format: number }>('SELECT format FROM log_format FOR UPDATE');
    const theirs = rows[0]?.format ?? 0;
    insist('the database', theirs, ours);
    if (theirs < ours) await on.query('UPDATE log_format SET format = $1', [ours]);
  });
