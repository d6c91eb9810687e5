/**
 * The box: where ballots wait, unordered and undated, until their round is sealed.
 *
 * A table without times is not enough: SQLite's write-ahead log and the free space of its pages
 * give the order of arrival back. So the box has a file of its own, no write-ahead log, and slots
 * that are all written with noise when the round opens; what comes in overwrites a random one in
 * place (annex/anonymity, decision 6).
 */
import { rmSync } from 'node:fs';
import { openSqlite } from './kernel/sqlite.ts';
import type { SqliteFile } from './kernel/sqlite.ts';

/** Bytes of a ballot's slot: a state byte, two bytes of length, the ballot as JSON, noise. */
const ballotBytes = 256;
const tagBytes = 32;
/** The first byte of a slot; every other value is noise. */
const used = 1;
const spent = 2;
/** Small pages: a ballot touches one, and a commit writes little. */
const pageSize = 1024;
/** Slots filled with noise at a time. */
const filledAtOnce = 10_000;

export type Posted = 'posted' | 'token-unknown' | 'token-spent' | 'round-not-open';

/** 32 bytes, one character each: cheap to look up and to hand to another thread. */
export type Tag = string;

/** A ballot on its way in: the tag of its token, and what it will be in the log. */
export interface Posting {
  readonly tag: Tag;
  readonly ballot: string;
}

/** Cryptographically secure random bytes. */
export type Random = (bytes: number) => Uint8Array;

/** A token's slot: a state byte and the tag. */
const entry = (state: number, tag: Tag): Buffer => {
  const bytes = Buffer.allocUnsafe(tagBytes + 1);
  bytes[0] = state;
  bytes.write(tag, 1, 'latin1');
  return bytes;
};

/** The box of one round at a time, in one file. Synchronous: it lives in a thread of its own. */
export class Box {
  readonly #file: string;
  readonly #random: Random;
  #db: SqliteFile;
  #round: string | null = null;
  #shut = false;
  /** Tag to the slot of its token. */
  readonly #tokens = new Map<string, number>();
  readonly #spent = new Set<string>();
  #freeTokens: number[] = [];
  #freeBallots: number[] = [];

  constructor(file: string, random: Random) {
    this.#file = file;
    this.#random = random;
    this.#db = this.#open();
    this.#recall();
  }

  /** The round whose ballots wait here; null when the box is empty. */
  get round(): string | null {
    return this.#round;
  }

  /** Prepares the box for a round in which at most `envelopes` envelopes are given out. */
  prepare(round: string, envelopes: number): void {
    if (this.#round !== null) this.clear();
    this.#db.transaction(() => {
      this.#db.prepare('INSERT INTO round (round) VALUES (?)').run(round);
      this.#fill('token', envelopes, tagBytes + 1);
      this.#fill('ballot', envelopes, ballotBytes);
    })();
    this.#recall();
  }

  /** Whether all these tokens were registered before. */
  knows(tags: readonly Tag[]): boolean {
    return tags.every((tag) => this.#tokens.has(tag));
  }

  /**
   * Registers the tokens of one person, all or none.
   * 'same' when all of them are known already: the request was sent twice.
   */
  register(tags: readonly Tag[]): 'registered' | 'same' | 'clash' | 'round-not-open' {
    if (this.#round === null || this.#shut) return 'round-not-open';
    if (this.knows(tags)) return 'same';
    if (tags.some((tag) => this.#tokens.has(tag))) return 'clash';
    if (tags.length > this.#freeTokens.length) return 'clash';
    const free = [...this.#freeTokens];
    const slots = tags.map(() => this.#draw(free));
    const write = this.#db.prepare('UPDATE token SET v = ? WHERE slot = ?');
    this.#db.transaction(() => {
      tags.forEach((tag, i) => write.run(entry(used, tag), slots[i]));
    })();
    this.#freeTokens = free;
    tags.forEach((tag, i) => this.#tokens.set(tag, slots[i] ?? 0));
    return 'registered';
  }

  /** Takes a batch in one commit: each ballot spends its token in the same transaction. */
  post(batch: readonly Posting[]): readonly Posted[] {
    if (this.#round === null || this.#shut) return batch.map(() => 'round-not-open');
    const spending = new Set<string>();
    const taken: number[] = [];
    const spend = this.#db.prepare('UPDATE token SET v = ? WHERE slot = ?');
    const put = this.#db.prepare('UPDATE ballot SET v = ? WHERE slot = ?');
    try {
      const results = this.#db.transaction(() =>
        batch.map(({ tag, ballot }): Posted => {
          const slot = this.#tokens.get(tag);
          if (slot === undefined) return 'token-unknown';
          if (this.#spent.has(tag) || spending.has(tag)) return 'token-spent';
          const record = this.#record(ballot);
          const free = this.#draw(this.#freeBallots);
          taken.push(free);
          spending.add(tag);
          spend.run(entry(spent, tag), slot);
          put.run(record, free);
          return 'posted';
        }),
      )();
      for (const tag of spending) this.#spent.add(tag);
      return results;
    } catch (error) {
      this.#freeBallots.push(...taken);
      throw error;
    }
  }

  /** From now on nothing goes in; answers the ballots inside, in the order of their slots. */
  shut(): readonly string[] {
    this.#shut = true;
    const ballots: string[] = [];
    for (const v of this.#slots('ballot')) {
      if (v[0] === used) ballots.push(v.subarray(3, 3 + v.readUInt16LE(1)).toString('utf8'));
    }
    return ballots;
  }

  /** Takes ballots again after a sealing that did not come about. */
  reopen(): void {
    this.#shut = false;
  }

  /** Leaves nothing behind: the file itself goes. */
  clear(): void {
    this.close();
    for (const suffix of ['', '-journal']) rmSync(this.#file + suffix, { force: true });
    this.#db = this.#open();
    this.#recall();
  }

  close(): void {
    this.#db.close();
  }

  #open(): SqliteFile {
    const db = openSqlite(this.#file, 'truncate', pageSize);
    db.exec(`
      CREATE TABLE IF NOT EXISTS round (round TEXT PRIMARY KEY) WITHOUT ROWID, STRICT;
      CREATE TABLE IF NOT EXISTS token (slot INTEGER PRIMARY KEY, v BLOB NOT NULL) STRICT;
      CREATE TABLE IF NOT EXISTS ballot (slot INTEGER PRIMARY KEY, v BLOB NOT NULL) STRICT;`);
    return db;
  }

  *#slots(table: 'token' | 'ballot'): Iterable<Buffer> {
    const rows = this.#db.prepare(`SELECT v FROM ${table} ORDER BY slot`).pluck().iterate();
    for (const v of rows) yield v as Buffer;
  }

  /** Reads back which slots are free, so that a restart goes on where the file stands. */
  #recall(): void {
    const row = this.#db.prepare('SELECT round FROM round').pluck().get();
    this.#round = typeof row === 'string' ? row : null;
    this.#shut = false;
    this.#tokens.clear();
    this.#spent.clear();
    this.#freeTokens = [];
    this.#freeBallots = [];
    let slot = 0;
    for (const v of this.#slots('token')) {
      const tag = v.toString('latin1', 1);
      if (v[0] === used || v[0] === spent) this.#tokens.set(tag, slot);
      else this.#freeTokens.push(slot);
      if (v[0] === spent) this.#spent.add(tag);
      slot += 1;
    }
    slot = 0;
    for (const v of this.#slots('ballot')) {
      if (v[0] !== used) this.#freeBallots.push(slot);
      slot += 1;
    }
  }

  #fill(table: 'token' | 'ballot', slots: number, bytes: number): void {
    const insert = this.#db.prepare(`INSERT INTO ${table} (slot, v) VALUES (?, ?)`);
    for (let start = 0; start < slots; start += filledAtOnce) {
      const count = Math.min(filledAtOnce, slots - start);
      const noise = Buffer.from(this.#random(count * bytes));
      for (let i = 0; i < count; i += 1) {
        const v = noise.subarray(i * bytes, (i + 1) * bytes);
        v[0] = 0;
        insert.run(start + i, v);
      }
    }
  }

  /** Takes a random free slot out of the list. */
  #draw(free: number[]): number {
    const last = free.length - 1;
    if (last < 0) throw new Error('the box has no free slot');
    const at = Buffer.from(this.#random(6)).readUIntLE(0, 6) % free.length;
    const slot = free[at] ?? 0;
    free[at] = free[last] ?? 0;
    free.pop();
    return slot;
  }

  #record(ballot: string): Buffer {
    const text = Buffer.from(ballot, 'utf8');
    const record = Buffer.from(this.#random(ballotBytes));
    if (text.length + 3 > ballotBytes) throw new Error('a ballot does not fit its slot');
    record[0] = used;
    record.writeUInt16LE(text.length, 1);
    text.copy(record, 3);
    return record;
  }
}
