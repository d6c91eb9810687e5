/**
 * The box on PostgreSQL, for several servers at once. A ballot is one row of fixed size, encrypted
 * under the round's key and found under a hash that takes the same key: what the database keeps
 * beside it (the number of its transaction, its place, the log of writes, copies) leads to bytes
 * that nobody can read once the key is destroyed.
 */
import { BoxLocked } from './box.ts';
import type { Posted, Posting } from './box.ts';
import { BoxKey, emptied, opened, putInto, takeAgain } from './box-row.ts';
import type { Closed } from './box-row.ts';
import { transaction } from './kernel/postgres.ts';
import type { Connection, Pool } from './kernel/postgres.ts';
import { retried } from './kernel/retry.ts';
import type { Guard } from './kernel/store.ts';
import type { Letterbox } from './letterbox.ts';
import { randomFor } from './slot.ts';
import type { Random } from './slot.ts';

/** `shut` is null while ballots are taken, else a random word of whoever seals. */
const schema = `
  CREATE TABLE IF NOT EXISTS box (box SMALLINT PRIMARY KEY CHECK (box = 1),
    round TEXT NOT NULL, proof BYTEA NOT NULL, shut TEXT);
  CREATE TABLE IF NOT EXISTS box_ballot (
    id BYTEA PRIMARY KEY CHECK (octet_length(id) = 32),
    v BYTEA NOT NULL CHECK (octet_length(v) = 960))`;

/** A commit takes at most so many ballots, so that none waits long for the others. */
const batchMost = 256;
/** Rows read at a time when the box is emptied. */
const page = 5_000;

interface Row {
  readonly round: string;
  readonly proof: Buffer;
  readonly shut: string | null;
}

interface Waiting {
  readonly posting: Posting;
  readonly resolve: (posted: Posted) => void;
  readonly reject: (error: unknown) => void;
}

export interface Around {
  /** Where the round's key is read: each server opens the box by itself. */
  readonly keyOf: (round: string) => string | null;
  readonly random: Random;
  /** That whoever prepares or empties the box has the rounds' turn. */
  readonly turn: () => Guard | undefined;
}

export class PostgresBox implements Letterbox {
  readonly #pool: Pool;
  readonly #at: Around;
  #key: BoxKey | null = null;
  /** The word that this server shut the box with. */
  #word: string | null = null;
  #queue: Waiting[] = [];
  #posting: Promise<void> | null = null;

  constructor(pool: Pool, at: Around) {
    this.#pool = pool;
    this.#at = at;
  }

  async round(): Promise<string | null> {
    return (await retried(() => this.#row(this.#pool)))?.round ?? null;
  }

  async prepare(round: string, key: string): Promise<void> {
    const made = new BoxKey(round, key);
    await transaction(this.#pool, async (db) => {
      await emptied(db, this.#at.turn());
      const insert = 'INSERT INTO box (box, round, proof, shut) VALUES (1, $1, $2, NULL)';
      await db.query(insert, [round, made.proof]);
    });
    this.#key = made;
  }

  /** In the rounds' turn: whoever shut the box without ending the round is gone. */
  async unlock(key: string): Promise<number> {
    return transaction(this.#pool, async (db) => {
      const row = await this.#row(db, 'FOR UPDATE');
      if (row === null) return 0;
      const fits = new BoxKey(row.round, key);
      if (!row.proof.equals(fits.proof)) throw new BoxLocked(row.round);
      this.#key = fits;
      if (row.shut !== null) await takeAgain(db, row.round);
      const count = 'SELECT count(*)::int AS count FROM box_ballot';
      return (await db.query<{ count: number }>(count)).rows[0]?.count ?? 0;
    });
  }

  post(posting: Posting): Promise<Posted> {
    return new Promise((resolve, reject) => {
      this.#queue.push({ posting, resolve, reject });
      // Whatever arrives in this turn of the loop goes into the same commit.
      this.#posting ??= new Promise<void>((done) => {
        setImmediate(() => void this.#pump().finally(done));
      });
    });
  }

  async shut(): Promise<readonly string[]> {
    const row = await retried(() => this.#row(this.#pool));
    const key = row === null ? null : this.#keyFor(row.round);
    if (row === null || key === null) throw new BoxLocked(row?.round ?? '');
    const word = Buffer.from(this.#at.random(16)).toString('hex');
    const shut = 'UPDATE box SET shut = $1 WHERE round = $2';
    await retried(() => this.#pool.query(shut, [word, row.round]));
    this.#word = word;
    const records: string[] = [];
    for (let after: Buffer = Buffer.alloc(0); ;) {
      const rows = await retried(() => this.#page(after));
      for (const { v } of rows) records.push(opened(key, v).record);
      const last = rows.at(-1);
      if (last === undefined || rows.length < page) return records;
      after = last.id;
    }
  }

  /** As long as this holds, no ballot came in after `shut` answered. */
  guard(): Guard {
    return { text: 'SELECT 1 FROM box WHERE shut = $1 FOR SHARE', values: [this.#word] };
  }

  async reopen(): Promise<void> {
    await transaction(this.#pool, async (db) => {
      const row = await this.#row(db, 'FOR UPDATE');
      if (row !== null && row.shut === this.#word) await takeAgain(db, row.round);
    });
    this.#word = null;
  }

  async clear(): Promise<void> {
    await transaction(this.#pool, (db) => emptied(db, this.#at.turn()));
    this.forget();
  }

  /** Drops the key from memory: another server has ended the round. */
  forget(): void {
    this.#key = null;
    this.#word = null;
  }

  /** Whether it was shut, here or by another server. */
  async isShut(): Promise<boolean> {
    return ((await retried(() => this.#row(this.#pool)))?.shut ?? null) !== null;
  }

  /** The pool is whoever's opened it. */
  async close(): Promise<void> {
    await this.#posting;
    this.forget();
  }

  async #row(db: Pool | Connection, lock = ''): Promise<Row | null> {
    return (await db.query<Row>(`SELECT round, proof, shut FROM box ${lock}`)).rows[0] ?? null;
  }

  async #page(after: Buffer): Promise<readonly { readonly id: Buffer; readonly v: Buffer }[]> {
    const next = 'SELECT id, v FROM box_ballot WHERE id > $1 ORDER BY id LIMIT $2';
    return (await this.#pool.query<{ id: Buffer; v: Buffer }>(next, [after, page])).rows;
  }

  #keyFor(round: string): BoxKey | null {
    if (this.#key?.round === round) return this.#key;
    const key = this.#at.keyOf(round);
    this.#key = key === null ? null : new BoxKey(round, key);
    return this.#key;
  }

  async #pump(): Promise<void> {
    while (this.#queue.length > 0) {
      const batch = this.#queue.slice(0, batchMost);
      this.#queue = this.#queue.slice(batchMost);
      try {
        const posted = await this.#post(batch.map(({ posting }) => posting));
        batch.forEach(({ resolve }, i) => resolve(posted[i] ?? 'round-not-open'));
      } catch (error) {
        for (const { reject } of batch) reject(error);
      }
    }
    this.#posting = null;
  }

  /** Takes a batch in one commit; a commit whose answer was lost is found again by its ballots. */
  #post(batch: readonly Posting[]): Promise<readonly Posted[]> {
    const random = randomFor(batch.length, this.#at.random);
    const closed = batch.map((posting): Closed | null => {
      const key = this.#keyFor(posting.round);
      return key && { posting, id: key.idOf(posting.key), v: key.slot.close(posting, random) };
    });
    return transaction(this.#pool, async (db) => {
      const row = await this.#row(db, 'FOR UPDATE');
      if (row === null) return batch.map(() => 'round-not-open');
      const key = this.#keyFor(row.round);
      if (key === null) throw new BoxLocked(row.round);
      if (row.shut !== null) return batch.map(() => 'round-sealing');
      const here = closed.flatMap((each) => (each?.posting.round === row.round ? [each] : []));
      return putInto(db, key, here, batch);
    });
  }
}

/** The box in a database that may have been empty until now. */
export async function openPostgresBox(pool: Pool, at: Around): Promise<PostgresBox> {
  await retried(() => pool.query(schema));
  return new PostgresBox(pool, at);
}
