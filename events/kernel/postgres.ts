/** Opens PostgreSQL so that what is acknowledged is on its disk, and refuses where it would not be. */
import type pg from 'pg';
import { isBroken, retried } from './retry.ts';
import { Unusable } from './sqlite.ts';

export type Pool = pg.Pool;
export type Connection = pg.PoolClient;

/** The oldest version that is tried; engines that speak its language name one as well. */
const oldest = 13_0000;

/** Each setting with what it must be, and why. */
const due: readonly (readonly [name: string, holds: (value: string) => boolean, why: string])[] = [
  ['server_version_num', (value) => Number(value) >= oldest, 'it is older than PostgreSQL 13'],
  ['fsync', (value) => value === 'on', 'fsync is off: a power cut would lose what was recorded'],
  [
    'full_page_writes',
    (value) => value === 'on',
    'full_page_writes is off: a power cut could tear pages',
  ],
  [
    'synchronous_commit',
    (value) => value === 'on' || value.startsWith('remote_'),
    'synchronous_commit is neither on nor remote: a power cut would lose what was recorded',
  ],
  ['server_encoding', (value) => value === 'UTF8', 'its encoding is not UTF8'],
  ['transaction_read_only', (value) => value === 'off', 'it takes no writes (a standby?)'],
];

/** Counts and positions come as numbers: they are exact far beyond any log. */
const bigint = 20;
const parsersOf = (types: typeof pg.types): pg.CustomTypesConfig => ({
  getTypeParser: (oid, format) =>
    Number(oid) === bigint && format !== 'binary' ? Number : types.getTypeParser(oid, format),
});

/** A database without its password, as it may be told. */
export function nameOf(url: string): string {
  try {
    const { hostname, port, pathname } = new URL(url);
    return `postgres://${hostname}${port === '' ? '' : `:${port}`}${pathname}`;
  } catch {
    return 'the database';
  }
}

/** How many connections one process may have. */
const connections = 10;
/** No lock is held while anything but statements runs: who waits longer meets a node that hangs. */
const lockMs = 10_000;
/** A node that stands still within a transaction gives its locks free. */
const idleMs = 15_000;
const connectMs = 10_000;

/**
 * A pool of connections to a database that was looked at: versions, encoding, and that it loses
 * nothing it has acknowledged. Whoever opened it ends it.
 * @throws {Unusable} when it cannot be reached, or is not set up so; the message is one line.
 */
export async function openPostgres(url: string): Promise<Pool> {
  // Loaded where it is needed: most servers work over files.
  const { default: postgres } = await import('pg');
  const pool = new postgres.Pool({
    connectionString: url,
    application_name: 'crosspulse',
    max: connections,
    types: parsersOf(postgres.types),
    keepAlive: true,
    connectionTimeoutMillis: connectMs,
    lock_timeout: lockMs,
    idle_in_transaction_session_timeout: idleMs,
  });
  // A connection may break while nobody uses it; whoever uses it next gets another, or the error.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  try {
    for (const [name, holds, why] of due) {
      const { rows } = await pool.query<Record<string, string>>(`SHOW ${name}`);
      if (!holds(rows[0]?.[name] ?? '')) throw new Error(why);
    }
    return pool;
  } catch (error) {
    await pool.end();
    throw new Unusable(nameOf(url), reasonOf(error));
  }
}

/** An address with several machines behind it fails with one error each. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return reasonOf(error.errors[0]);
  return error instanceof Error && error.message !== '' ? error.message : String(error);
}

/** Runs work in a transaction, and all of it again where it fails for a reason that passes. */
export function transaction<T>(
  pool: Pool,
  work: (connection: Connection) => Promise<T>,
  begin = 'BEGIN',
): Promise<T> {
  return retried(async () => {
    const connection = await pool.connect();
    try {
      await connection.query(begin);
      const done = await work(connection);
      await connection.query('COMMIT');
      connection.release();
      return done;
    } catch (error) {
      await giveBack(connection, error);
      throw error;
    }
  });
}

/** A connection that cannot even roll back is closed, which rolls back as well. */
async function giveBack(connection: Connection, error: unknown): Promise<void> {
  if (isBroken(error)) return connection.release(true);
  try {
    await connection.query('ROLLBACK');
    connection.release();
  } catch {
    connection.release(true);
  }
}
