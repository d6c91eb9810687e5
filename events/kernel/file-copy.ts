/** Copies of a database file that somebody else may be writing to. */
import { chmodSync, closeSync, fsyncSync, openSync } from 'node:fs';
import Database from 'better-sqlite3';

/** Pages copied at a time; in between, the writer goes on. */
const pagesAtOnce = 250;
const patienceMs = 5000;

/** Makes what was written to a file, or renamed in a folder, stay so. */
export function settle(path: string): void {
  const open = openSync(path, 'r');
  try {
    fsyncSync(open);
  } finally {
    closeSync(open);
  }
}

/** Copies a database as it is at one moment; only the owner may read the copy. */
export async function copyDatabase(from: string, to: string): Promise<void> {
  const source = new Database(from, { fileMustExist: true, timeout: patienceMs });
  try {
    await source.backup(to, { progress: () => pagesAtOnce });
  } finally {
    source.close();
  }
  chmodSync(to, 0o600);
  settle(to);
}

/** How many events a stream of a log has, whoever writes to it. */
export function streamLength(log: string, stream: string): number {
  const source = new Database(log, { fileMustExist: true, timeout: patienceMs });
  try {
    const count = 'SELECT count(*) FROM event WHERE stream = ?';
    return source.prepare<[string], number>(count).pluck().get(stream) ?? 0;
  } finally {
    source.close();
  }
}
