/** The box's file: slots of tokens and ballots, written over in place and never moved. */
import { closeSync, existsSync, fstatSync, openSync, writeSync } from 'node:fs';
import { openSqlite } from './kernel/sqlite.ts';
import { noise, slotBytes } from './slot.ts';
import type { Random } from './slot.ts';
import { partBytes, partsFor } from './spent.ts';

/** Small pages: a ballot touches one, and a commit writes little. */
const pageSize = 1024;
/** Bytes of the journal beside the pages that a commit changes: one page for each put, at most. */
const journalHead = 16_384;
const pageHead = 8;
const zeros = Buffer.alloc(65_536);
/** Slots filled with noise at a time. */
const filledAtOnce = 10_000;

type Slots = keyof typeof slotBytes | 'spent';

export interface BoxFile {
  /** The round whose slots these are; null when there are none. */
  round(): string | null;
  /** Makes the slots of a round, full of noise, in one commit. */
  fill(round: string, slots: number, random: Random): void;
  /** Every slot, in order. */
  all(of: Slots): Iterable<Buffer>;
  put(of: Slots, slot: number, v: Buffer): void;
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

export function openBoxFile(file: string): BoxFile {
  const db = openSqlite(file, 'persist', pageSize);
  db.exec(`
    CREATE TABLE IF NOT EXISTS round (round TEXT PRIMARY KEY) WITHOUT ROWID, STRICT;
    CREATE TABLE IF NOT EXISTS token (slot INTEGER PRIMARY KEY, v BLOB NOT NULL) STRICT;
    CREATE TABLE IF NOT EXISTS ballot (slot INTEGER PRIMARY KEY, v BLOB NOT NULL) STRICT;
    CREATE TABLE IF NOT EXISTS spent (slot INTEGER PRIMARY KEY, v BLOB NOT NULL) STRICT;`);
  // Prepared once: a commit of one ballot would else spend its time on preparing.
  const puts = {
    token: db.prepare('UPDATE token SET v = ? WHERE slot = ?'),
    ballot: db.prepare('UPDATE ballot SET v = ? WHERE slot = ?'),
    spent: db.prepare('UPDATE spent SET v = ? WHERE slot = ?'),
  };
  let putsNow = 0;
  const together = <T>(work: () => T): T => {
    putsNow = 0;
    try {
      return db.transaction(work)();
    } finally {
      wipe(`${file}-journal`, journalHead + putsNow * (pageSize + pageHead));
    }
  };
  const fill = (of: keyof typeof slotBytes, slots: number, random: Random) => {
    const insert = db.prepare(`INSERT INTO ${of} (slot, v) VALUES (?, ?)`);
    for (let start = 0; start < slots; start += filledAtOnce) {
      const count = Math.min(filledAtOnce, slots - start);
      let slot = start;
      for (const v of noise(count, slotBytes[of], random)) {
        insert.run(slot, v);
        slot += 1;
      }
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
        fill('token', slots, random);
        fill('ballot', slots, random);
        const insert = db.prepare('INSERT INTO spent (slot, v) VALUES (?, ?)');
        for (let part = 0; part < partsFor(slots); part += 1) {
          insert.run(part, Buffer.alloc(partBytes));
        }
      }),
    *all(of) {
      const rows = db.prepare(`SELECT v FROM ${of} ORDER BY slot`).pluck().iterate();
      for (const v of rows) yield v as Buffer;
    },
    put: (of, slot, v) => {
      putsNow += 1;
      puts[of].run(v, slot);
    },
    together,
    close: () => void db.close(),
  };
}
