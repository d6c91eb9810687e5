/**
 * Turns that several servers take: whoever has one holds a row locked. A server that dies lets it
 * go with its connection, and one that hangs when the database has heard nothing of it for a while.
 * What must hold even then is asked for where it is written: by a stream's version, or by a guard.
 */
import type { Connection, Pool } from './postgres.ts';
import { retried } from './retry.ts';
import { Turn } from './turn.ts';
import type { Turns } from './turn.ts';

/** Often enough that the database does not take a server for dead that works. */
const beatMs = 4_000;

export class PostgresTurn implements Turns {
  readonly #pool: Pool;
  readonly #name: string;
  /** One connection for each turn at most, however much waits here. */
  readonly #here = new Turn();

  constructor(pool: Pool, name: string) {
    this.#pool = pool;
    this.#name = name;
  }

  take<T>(work: () => Promise<T>): Promise<T> {
    return this.#here.take(async () => {
      const held = await retried(() => this.#lock(''));
      if (held === null) throw new Error(`there is no turn ${this.#name}`);
      return this.#within(held, work);
    });
  }

  tryTake(work: () => Promise<unknown>): Promise<boolean> {
    return this.#here.take(async () => {
      const held = await retried(() => this.#lock('SKIP LOCKED'));
      if (held === null) return false;
      await this.#within(held, work);
      return true;
    });
  }

  share<T>(work: () => Promise<T>): Promise<T> {
    return work();
  }

  /** Null where the row is not to be had. */
  async #lock(how: 'SKIP LOCKED' | ''): Promise<Connection | null> {
    const connection = await this.#pool.connect();
    try {
      await connection.query('BEGIN');
      const lock = `SELECT 1 FROM turn WHERE name = $1 FOR UPDATE ${how}`;
      if ((await connection.query(lock, [this.#name])).rows.length > 0) return connection;
      await connection.query('ROLLBACK');
      connection.release();
      return null;
    } catch (error) {
      // Closed, it holds nothing, whatever became of it.
      connection.release(true);
      throw error;
    }
  }

  async #within<T>(held: Connection, work: () => Promise<T>): Promise<T> {
    const beat = setInterval(() => {
      held.query('SELECT 1').catch(() => undefined);
    }, beatMs);
    try {
      return await work();
    } finally {
      clearInterval(beat);
      // What was done is done, whether or not the row is still held.
      await held.query('COMMIT').then(
        () => held.release(),
        () => held.release(true),
      );
    }
  }
}

/** The turns of these names, in a database that may have been empty until now. */
export async function openTurns<Name extends string>(
  pool: Pool,
  names: readonly Name[],
): Promise<Readonly<Record<Name, Turns>>> {
  await retried(() => pool.query('CREATE TABLE IF NOT EXISTS turn (name TEXT PRIMARY KEY)'));
  const missing = 'INSERT INTO turn SELECT unnest($1::text[]) ON CONFLICT DO NOTHING';
  await retried(() => pool.query(missing, [names]));
  const turns: Partial<Record<Name, Turns>> = {};
  for (const name of names) turns[name] = new PostgresTurn(pool, name);
  return turns as Record<Name, Turns>;
}
