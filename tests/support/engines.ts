// The engines that tables can be kept on, for tests that hold on each of them.
import Database from 'better-sqlite3';
import { PostgresDialect, SqliteDialect } from 'kysely';
import type { Dialect } from 'kysely';
import { openPostgres } from '../../events/kernel/postgres.ts';
import { databaseOfOwn, hasPostgres } from './postgres.ts';

/** An empty database; whoever has it closes it. */
export type DialectOf = () => Promise<Dialect>;

export const inMemory: DialectOf = async () =>
  new SqliteDialect({ database: new Database(':memory:') });

const onPostgres: DialectOf = async () =>
  new PostgresDialect({ pool: await openPostgres(await databaseOfOwn()) });

/** By name; those that can be had here. */
export const engines: readonly (readonly [name: string, dialectOf: DialectOf])[] = [
  ['SQLite', inMemory],
  ...(hasPostgres ? [['PostgreSQL', onPostgres] as const] : []),
];
