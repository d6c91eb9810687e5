/** Where an installation keeps what outlives its process: in files of one folder, or a database. */
import { join } from 'node:path';
import { Kysely } from 'kysely';
import type { Random } from './box.ts';
import { catalogue } from './catalogue.ts';
import { openDirectory } from './directory.ts';
import type { Directory } from './directory.ts';
import type { KeyFolder } from './key-folder.ts';
import { takeFolder } from './kernel/lock.ts';
import { claimFormat, insistOnFormat, markFormat } from './kernel/log-format.ts';
import { openPostgres } from './kernel/postgres.ts';
import type { Pool } from './kernel/postgres.ts';
import { openPostgresStore } from './kernel/postgres-store.ts';
import { tablesOf } from './kernel/postgres-tables.ts';
import { openTurns } from './kernel/postgres-turn.ts';
import { openSqlite, sqliteDialect } from './kernel/sqlite.ts';
import { openSqliteStore } from './kernel/sqlite-store.ts';
import type { EventStore } from './kernel/store.ts';
import type { Signer } from './kernel/tree-head.ts';
import { Turn } from './kernel/turn.ts';
import type { Turns } from './kernel/turn.ts';
import type { Letterbox } from './letterbox.ts';
import { PassingHere } from './passing.ts';
import type { Passing } from './passing.ts';
import { openPostgresBox } from './postgres-box.ts';
import type { PostgresBox } from './postgres-box.ts';
import { openPostgresDirectory } from './postgres-directory.ts';
import { openPostgresPassing } from './postgres-passing.ts';
import type { Readings, Tables } from './projections/tables.ts';

/**
 * What is done by one at a time: starting, moving rounds, changing people, sending letters, looking
 * at the clock.
 */
const turnNames = ['start', 'rounds', 'people', 'post', 'clockwork'] as const;

/** What several servers share, and one that is alone with its folder has no need of. */
export interface Shared {
  readonly pool: Pool;
  readonly box: PostgresBox;
  /** The round whose keys this server's desk holds. */
  desk: string | null;
}

export interface Keeping {
  readonly store: EventStore;
  readonly directory: Directory;
  readonly readings: Readings;
  readonly letterbox: Letterbox;
  readonly turns: Readonly<Record<(typeof turnNames)[number], Turns>>;
  readonly passing: Passing;
  readonly shared: Shared | null;
}

/** As the package counts that slows down whoever tries too much. */
const throttle = `CREATE TABLE IF NOT EXISTS throttle (key VARCHAR(255) PRIMARY KEY,
  points INTEGER NOT NULL, expire BIGINT)`;

interface Wanted {
  readonly folder: string;
  readonly random: Random;
  readonly signer: Signer;
  /** Told of each thing that was opened, how it is closed. */
  readonly closing: (close: () => unknown) => void;
}

/**
 * Opens the files of a folder, making what is missing.
 * @throws {FolderTaken} when another process works on the folder.
 */
export async function keptInFolder(
  { folder, signer, closing }: Wanted,
  letterboxIn: (file: string) => Letterbox,
): Promise<Keeping> {
  const lock = takeFolder(folder);
  closing(() => lock.release());
  const log = join(folder, 'log.db');
  insistOnFormat(log, catalogue);
  const store = openSqliteStore(log, catalogue, signer);
  closing(() => store.close());
  markFormat(log, catalogue);
  const directory = openDirectory(join(folder, 'directory.db'));
  closing(() => directory.close());
  const database = openSqlite(join(folder, 'readings.db'), 'wal');
  const readings: Readings = new Kysely<Tables>({ dialect: sqliteDialect(database) });
  closing(() => readings.destroy());
  const letterbox = letterboxIn(join(folder, 'box.db'));
  closing(() => letterbox.close());
  const turns = { start: new Turn(), rounds: new Turn(), people: new Turn() };
  const alone = { post: new Turn(), clockwork: new Turn() };
  const passing = new PassingHere();
  const none = { passing, shared: null };
  return { store, directory, readings, letterbox, turns: { ...turns, ...alone }, ...none };
}

/** Opens a database that any number of servers share, making what is missing. */
export async function keptInDatabase(
  { random, signer, closing }: Wanted,
  url: string,
  keys: KeyFolder,
): Promise<Keeping> {
  const pool = await openPostgres(url);
  closing(() => pool.end());
  const turns = await openTurns(pool, turnNames);
  return turns.start.take(async () => {
    await claimFormat(pool, catalogue);
    const store = await openPostgresStore(pool, catalogue, signer);
    closing(() => store.close());
    const keyOf = (round: string) => keys.read(round)?.box ?? null;
    const turn = () => turns.rounds.guard();
    const box = await openPostgresBox(pool, { keyOf, random, turn });
    closing(() => box.close());
    const directory = await openPostgresDirectory(tablesOf(pool));
    closing(() => directory.close());
    const readings = tablesOf<Tables>(pool);
    closing(() => readings.destroy());
    const passing = await openPostgresPassing(pool);
    await pool.query(throttle);
    const shared = { pool, box, desk: null };
    return { store, directory, readings, letterbox: box, turns, passing, shared };
  });
}
