/** One process per data folder: a second one is told so, at once. */
import { accessSync, constants, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { Unusable } from './sqlite.ts';

/** Another process works on the folder. */
export class FolderTaken extends Error {
  constructor(folder: string) {
    super(`another Crosspulse already works on ${folder}; stop it first, or set CROSSPULSE_DATA`);
    this.name = 'FolderTaken';
  }
}

/** Makes the folder where there is none; @throws {Unusable} where nothing can be written to it. */
function writable(folder: string): void {
  const refuse = (what: string, error: unknown) =>
    new Unusable(folder, what.replace('…', error instanceof Error ? error.message : String(error)));
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw refuse('it cannot be made (…)', error);
  }
  try {
    accessSync(folder, constants.W_OK);
  } catch (error) {
    throw refuse('it cannot be written to', error);
  }
}

/**
 * Holds the folder until `release` is called or the process ends, however it ends: the lock is
 * the operating system's, taken by an exclusive transaction on a file of its own.
 * @throws {FolderTaken}
 * @throws {Unusable} when the folder cannot be written to.
 */
export function takeFolder(folder: string): { release(): void } {
  writable(folder);
  const file = join(folder, 'lock.db');
  let db: Database.Database | undefined;
  try {
    db = new Database(file, { timeout: 0 });
    db.exec('BEGIN EXCLUSIVE');
    const held = db;
    return { release: () => held.close() };
  } catch (error) {
    db?.close();
    if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')) {
      throw new FolderTaken(folder);
    }
    throw new Unusable(file, error instanceof Error ? error.message : String(error));
  }
}
