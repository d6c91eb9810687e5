/**
 * Turns that several servers take: whoever has one holds a row locked. A server that dies lets it
 * go with its connection, and one that hangs when the database has heard nothing of it for a while.
 * What must hold even then is asked for where it is written: by a stream's version, or by a guard.
 * That of a turn counts how often it was taken: whoever took it last may write.
 */
import { insistOn } from './postgres-guard.ts';
import type { Connection, Pool } from './postgres.ts';
import { retried } from './retry.ts';
import type { Guard } from './store.ts';
import { Turn } from './turn.ts';
import type { Turns } from './turn.ts';

/** Often enough that the database does not take a server for dead that works. */
const beatMs = 4_000;

export class PostgresTurn implements Turns {
  readonly #pool: Pool;
  readonly #name: string;
  /** One connection for each turn at most, however much waits here. */
  readonly #here = new Turn();
  /** How often it had been taken when this server took it; null while it has no turn. */
  #times: number | null = null;

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

  guard(): Guard | undefined {
    if (this.#times === null) return undefined;
    const text = 'SELECT 1 FROM turn_taken WHERE name = $1 AND times = $2 FOR SHARE';
    return { text, values: [this.#name, this.#times] };
  }

  insist(): Promise<void> {
    return retried(() => insistOn(this.#pool, this.guard()));
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

  /** In a row of its own: that of the turn is locked as long as somebody has it. */
  async #count(): Promise<number> {
    const count = `INSERT INTO turn_taken VALUES ($1, 1)
      ON CONFLICT (name) DO UPDATE SET times = turn_taken.times + 1 RETURNING times`;
    const counted = () => this.#pool.query<{ times: number }>(count, [this.#name]);
    return (await retried(counted)).rows[0]?.times ?? 0;
  }

  async #within<T>(held: Connection, work: () => Promise<T>): Promise<T> {
    const beat = setInterval(() => {
      held.query('SELECT 1').catch(() => undefined);
    }, beatMs);
    try {
      this.#times = await this.#count();
      return await work();
    } finally {
      this.#times = null;
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
  const tables = `CREATE TABLE IF NOT EXISTS turn (name TEXT PRIMARY KEY);
    CREATE TABLE IF NOT EXISTS turn_taken (name TEXT PRIMARY KEY, times BIGINT NOT NULL)`;
  await retried(() => pool.query(tables));
  const missing = 'INSERT INTO turn SELECT unnest($1::text[]) ON CONFLICT DO NOTHING';
  await retried(() => pool.query(missing, [names]));
  const turns: Partial<Record<Name, Turns>> = {};
  for (const name of names) turns[name] = new PostgresTurn(pool, name);
  return turns as Record<Name, Turns>;
}
