/** Tables of a pool that others use as well: it stays open, and what is only read is read once more. */
import { Kysely, PostgresDialect } from 'kysely';
import type { PostgresCursor, PostgresPoolClient, PostgresQueryResult } from 'kysely';
import type { Connection, Pool } from './postgres.ts';
import { isBroken, retried } from './retry.ts';

/**
 * A connection that is lent to Kysely. A statement that reads, outside of a transaction, changes
 * nothing: where its connection breaks, it is asked again on another one. Whatever writes is not,
 * as nobody knows whether it went through.
 */
class Lent implements PostgresPoolClient {
  readonly #pool: Pool;
  /** Null once it was given back, or broke and there is no other one. */
  #own: Connection | null;
  #inTransaction = false;

  constructor(pool: Pool, own: Connection) {
    this.#pool = pool;
    this.#own = own;
  }

  query<R>(sql: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<R>>;
  query<R>(cursor: PostgresCursor<R>): PostgresCursor<R>;
  query<R>(
    asked: string | PostgresCursor<R>,
    parameters: readonly unknown[] = [],
  ): Promise<PostgresQueryResult<R>> | PostgresCursor<R> {
    if (typeof asked !== 'string') throw new Error('nothing is read by cursors here');
    return this.#ask<R>(asked, parameters);
  }

  release(): void {
    this.#own?.release();
    this.#own = null;
  }

  #ask<R>(sql: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<R>> {
    if (/^(begin|start transaction)/i.test(sql)) this.#inTransaction = true;
    const ask = async () => {
      this.#own ??= await this.#pool.connect();
      const { command, rowCount, rows } = await this.#own.query(sql, [...parameters]);
      return { command, rowCount: rowCount ?? 0, rows } as PostgresQueryResult<R>;
    };
    if (this.#inTransaction || !/^select\b/i.test(sql)) return ask();
    return retried(() => ask().catch((error: unknown) => this.#drop(error)));
  }

  #drop(error: unknown): never {
    if (isBroken(error)) {
      this.#own?.release(true);
      this.#own = null;
    }
    throw error;
  }
}

/** Whoever opened the pool ends it. */
export function tablesOf<T>(pool: Pool): Kysely<T> {
  const connect = async () => new Lent(pool, await retried(() => pool.connect()));
  return new Kysely<T>({
    dialect: new PostgresDialect({ pool: { connect, end: () => Promise.resolve() } }),
  });
}
