/** The box's file: slots of ballots, written over in place and never moved. */
import { closeSync, existsSync, fstatSync, openSync, writeSync } from 'node:fs';
import { openSqlite } from './kernel/sqlite.ts';
import { noise } from './slot.ts';
import type { Random } from './slot.ts';

/** Small pages: a ballot touches one, and a commit writes little. */
const pageSize = 2048;
/** Bytes of the journal beside the pages that a commit changes: one page for each put, at most. */
const journalHead = 16_384;
const pageHead = 8;
const zeros = Buffer.alloc(65_536);
/** Slots filled with noise at a time. */
const filledAtOnce = 5_000;

export interface BoxFile {
  /** The round whose slots these are; null when there are none. */
  round(): string | null;
  /** Makes the slots of a round, full of noise, in one commit. */
  fill(round: string, slots: number, random: Random): void;
  /** Every slot, in order. */
  all(): Iterable<Buffer>;
  put(slot: number, v: Buffer): void;
  /** One commit for all that is put meanwhile, or none of it. */
  together<T>(puts: () => T): T;
  close(): void;
}

/**
 * Zeroes what a commit left in the journal: pages as they were before tell what came last. By then
 * the journal's header is void and on the disk, so nothing reads it, whenever the power fails.
 * Cutting the file off instead would make each commit wait for the file system's own journal.
 */
function wipe(journal: string, most: number): void {
  if (!existsSync(journal)) return;
  const file = openSync(journal, 'r+');
  try {
    const end = Math.min(most, fstatSync(file).size);
    for (let at = 0; at < end; at += zeros.length) {
      writeSync(file, zeros, 0, Math.min(zeros.length, end - at), at);
    }
  } finally {
    closeSync(file);
  }
}

/** `wiped` is what wipes the journal: a test passes one that fails. */
export function openBoxFile(file: string, wiped = wipe): BoxFile {
  const db = openSqlite(file, 'persist', pageSize);
  // A kill between a commit and its wiping has left the pages of the last ballots there.
  wiped(`${file}-journal`, Infinity);
  db.exec(`
    CREATE TABLE IF NOT EXISTS round (round TEXT PRIMARY KEY) WITHOUT ROWID, STRICT;
    CREATE TABLE IF NOT EXISTS ballot (slot INTEGER PRIMARY KEY, v BLOB NOT NULL) STRICT;`);
  // Prepared once: a commit of one ballot would else spend its time on preparing.
  const update = db.prepare('UPDATE ballot SET v = ? WHERE slot = ?');
  let [putsNow, putsLeft] = [0, 0];
  /** What is committed stays so where wiping fails: the next commit wipes it as well. */
  const wipeJournal = () => {
    const puts = Math.max(putsNow, putsLeft);
    try {
      wiped(`${file}-journal`, journalHead + puts * (pageSize + pageHead));
      putsLeft = 0;
    } catch {
      putsLeft = puts;
    }
  };
  const together = <T>(work: () => T): T => {
    putsNow = 0;
    try {
      return db.transaction(work)();
    } finally {
      wipeJournal();
    }
  };
  return {
    round: () => {
      const round = db.prepare('SELECT round FROM round').pluck().get();
      return typeof round === 'string' ? round : null;
    },
    fill: (round, slots, random) =>
      together(() => {
        putsNow = Infinity;
        db.prepare('INSERT INTO round (round) VALUES (?)').run(round);
        const insert = db.prepare('INSERT INTO ballot (slot, v) VALUES (?, ?)');
        for (let slot = 0; slot < slots;) {
          for (const v of noise(Math.min(filledAtOnce, slots - slot), random)) {
            insert.run(slot, v);
            slot += 1;
          }
        }
      }),
    *all() {
      const rows = db.prepare('SELECT v FROM ballot ORDER BY slot').pluck().iterate();
      for (const v of rows) yield v as Buffer;
    },
    put: (slot, v) => {
      putsNow += 1;
      update.run(v, slot);
    },
    together,
    close: () => void db.close(),
  };
}
