/**
 * The move of an installation from its folder into a PostgreSQL database: the log to the byte, with
 * its tree and signed heads, the directory as it stands, and the readings worked out from the log.
 * The keys stay where they are. What was begun and not ended can be begun again.
 */
import { join } from 'node:path';
import { Kysely } from 'kysely';
import { catalogue } from './catalogue.ts';
import { makePostgresDirectory, pages, tablesIn } from './directory-tables.ts';
import type { DirectoryTables } from './directory-tables.ts';
import { roundsNow } from './installation.ts';
import type { Installation } from './installation.ts';
import { nameOf, openPostgres } from './kernel/postgres.ts';
import type { Pool } from './kernel/postgres.ts';
import { beginMove, endMove, takeOn } from './kernel/postgres-move.ts';
import { storeIn } from './kernel/postgres-store.ts';
import { tablesOf } from './kernel/postgres-tables.ts';
import { Projections } from './kernel/projection.ts';
import { openSqlite, sqliteDialect, Unusable } from './kernel/sqlite.ts';
import type { EventStore } from './kernel/store.ts';
import { digestOf } from './projections/digest.ts';
import { projections } from './projections/index.ts';
import type { Tables } from './projections/tables.ts';
import { openRound } from './round.ts';
import { verifyFolder } from './verify.ts';

export interface Moved {
  readonly events: number;
  /** The root of the tree, the same on both sides; null of an empty log. */
  readonly root: string | null;
  readonly heads: number;
  /** Rows of the directory. */
  readonly rows: number;
}

export interface Moving {
  /** Events that are carried over together. */
  readonly atOnce?: number;
  /** Told how many events are over there. */
  readonly told?: (events: number) => void;
}

/**
 * Carries an installation over, which nobody else works on meanwhile, into a database that is empty
 * or into which it was begun to be carried; nothing in the folder is changed.
 * @throws {Unusable} where a round is open, as its ballots lie in a box that only its folder has;
 *   where the folder does not fit together, or the database holds something else.
 */
export async function migrate(at: Installation, url: string, moving: Moving = {}): Promise<Moved> {
  const open = openRound(await roundsNow(at));
  if (open !== undefined) {
    throw new Unusable(at.folder, `${open.label} is open; move when it is sealed or voided`);
  }
  const difference = await verifyFolder(at);
  if (difference !== null) throw new Unusable(at.folder, difference);
  const pool = await openPostgres(url);
  const insist = (holds: boolean, otherwise: string): void => {
    if (!holds) throw new Unusable(nameOf(url), otherwise);
  };
  try {
    insist(await beginMove(pool), 'it holds an installation already');
    const { atOnce = 5000, told = () => undefined } = moving;
    for (let over = 0; ;) {
      const next = await takeOn(pool, at.store, atOnce);
      if (next === over) break;
      over = next;
      told(over);
    }
    const rows = await moveDirectory(at.folder, pool);
    const store = storeIn(pool, catalogue);
    await sameLog(at.store, store, insist);
    await sameReadings(at, store, pool, insist);
    const [events, heads] = [await store.head(), (await store.heads()).length];
    const root = events === 0 ? null : await store.root(events);
    await endMove(pool);
    return { events, root, heads, rows };
  } finally {
    await pool.end();
  }
}

type Insist = (holds: boolean, otherwise: string) => void;

/** Root and heads are those of the folder, and every event over there is that of its tree. */
async function sameLog(from: EventStore, to: EventStore, insist: Insist): Promise<void> {
  const size = await from.head();
  insist((await to.head()) === size, 'its log has another length than that of the folder');
  const same = size === 0 || (await from.root(size)) === (await to.root(size));
  insist(same, 'its log has another fingerprint than that of the folder');
  const heads = [await from.heads(), await to.heads()].map((each) => JSON.stringify(each));
  insist(heads[0] === heads[1], 'its signed heads are not those of the folder');
  const difference = await to.firstDifference();
  insist(difference === null, difference ?? '');
}

/** The readings that the log makes over there are those of the folder. */
async function sameReadings(at: Installation, store: EventStore, pool: Pool, insist: Insist) {
  const readings = tablesOf<Tables>(pool);
  await new Projections(store, catalogue, readings, projections).replay();
  const same = (await digestOf(readings)) === (await digestOf(at.readings));
  insist(same, 'its readings are not those of the folder');
}

/** Any table, by its name. */
type AnyTables = Record<string, Record<string, string | number | null>>;

/** All tables in one transaction: those of a move that was begun before are replaced. */
async function moveDirectory(folder: string, pool: Pool): Promise<number> {
  const database = openSqlite(join(folder, 'directory.db'), 'truncate');
  const from = new Kysely<AnyTables>({ dialect: sqliteDialect(database) });
  try {
    await makePostgresDirectory(tablesOf<DirectoryTables>(pool));
    const names = (await tablesIn(from as unknown as Kysely<DirectoryTables>)).map(
      ({ name }) => name,
    );
    // Other tables point to people: they come first, and go last.
    const ordered = ['person', ...names.filter((name) => name !== 'person')];
    let moved = 0;
    await tablesOf<AnyTables>(pool)
      .transaction()
      .execute(async (to) => {
        moved = 0;
        for (const name of [...ordered].reverse()) await to.deleteFrom(name).execute();
        for (const name of ordered) {
          const rows = await from.selectFrom(name).selectAll().execute();
          for (const page of pages(rows))
            await to
              .insertInto(name)
              .values([...page])
              .execute();
          const over = await to.selectFrom(name).selectAll().execute();
          if (asText(over) !== asText(rows))
            throw new Error(`the rows of ${name} are not the same`);
          moved += rows.length;
        }
      });
    return moved;
  } finally {
    await from.destroy();
  }
}

/** Rows as one text, whatever their order and that of their columns. */
const asText = (rows: readonly object[]): string =>
  rows
    .map((row) => JSON.stringify(Object.entries(row).sort()))
    .sort()
    .join('\n');
