/** One process per data folder: a second one is told so, at once. */
import { join } from 'node:path';
import Database from 'better-sqlite3';

/** Another process works on the folder. */
export class FolderTaken extends Error {
  constructor(folder: string) {
    super(`another Crosspulse already works on ${folder}; stop it first, or set CROSSPULSE_DATA`);
    this.name = 'FolderTaken';
  }
}

/**
 * Holds the folder until `release` is called or the process ends, however it ends: the lock is
 * the operating system's, taken by an exclusive transaction on a file of its own.
 * @throws {FolderTaken}
 */
export function takeFolder(folder: string): { release(): void } {
  const db = new Database(join(folder, 'lock.db'), { timeout: 0 });
  try {
    db.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    db.close();
    if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')) {
      throw new FolderTaken(folder);
    }
    throw error;
  }
  return { release: () => db.close() };
}
