/** Where each projection stands: the row that whoever folds moves first, and holds until it is done. */
import { PostgresAdapter, sql } from 'kysely';
import type { Kysely } from 'kysely';
import { retried } from './retry.ts';

/** Where a projection stands. A parked one met an event that it could not fold, and waits. */
export interface Checkpoint {
  readonly projection: string;
  readonly version: number;
  readonly position: number;
  readonly parked: string | null;
}

interface CheckpointTable {
  checkpoint: Checkpoint;
}

/** What only SQLite knows: without it, a table is any engine's. */
const onlySqlite = /\s*(WITHOUT ROWID, )?STRICT$/;

/** No version of a projection. */
const none = -1;

/** The checkpoints in the database of the projections, which several processes may share. */
export class Checkpoints<T> {
  readonly #db: Kysely<T>;
  /** Whether several processes may share the database. */
  readonly isShared: boolean;
  #made = false;

  constructor(db: Kysely<T>) {
    this.#db = db;
    this.isShared = db.getExecutor().adapter instanceof PostgresAdapter;
  }

  async make(): Promise<void> {
    if (this.#made) return;
    const [integer, end] = this.isShared ? ['bigint', ''] : ['INTEGER', ' STRICT'];
    const create = `CREATE TABLE IF NOT EXISTS checkpoint (projection TEXT PRIMARY KEY,
      version INTEGER NOT NULL, position ${integer} NOT NULL, parked TEXT)${end}`;
    await retried(() => sql.raw(create).execute(this.#db));
    this.#made = true;
  }

  all(): Promise<readonly Checkpoint[]> {
    return this.#in(this.#db).selectFrom('checkpoint').selectAll().orderBy('projection').execute();
  }

  one(projection: string): Promise<Checkpoint | undefined> {
    return this.#in(this.#db)
      .selectFrom('checkpoint')
      .selectAll()
      .where('projection', '=', projection)
      .executeTakeFirst();
  }

  /**
   * Moves a checkpoint on from where it was; false where it is no longer there, as somebody else
   * folded what comes next. Until the transaction ends, nobody else moves it.
   */
  async move(tx: Kysely<T>, from: Checkpoint, to: Partial<Checkpoint>): Promise<boolean> {
    const { numUpdatedRows } = await this.#in(tx)
      .updateTable('checkpoint')
      .set(to)
      .where('projection', '=', from.projection)
      .where('version', '=', from.version)
      .where('position', '=', from.position)
      .executeTakeFirst();
    return numUpdatedRows === 1n;
  }

  /**
   * Makes tables anew and puts their checkpoint to the start; where the version is there already,
   * somebody else has just done so, and only `wished` does it again.
   */
  async anew(
    projection: string,
    version: number,
    tables: Readonly<Record<string, string>>,
    wished: boolean,
  ): Promise<void> {
    const start = { version, position: 0, parked: null };
    const done = wished ? none : version;
    await retried(() =>
      this.#db.transaction().execute(async (tx) => {
        const { numInsertedOrUpdatedRows } = await this.#in(tx)
          .insertInto('checkpoint')
          .values({ projection, ...start })
          .onConflict((row) =>
            row.column('projection').doUpdateSet(start).where('checkpoint.version', '!=', done),
          )
          .executeTakeFirstOrThrow();
        if (numInsertedOrUpdatedRows !== 1n) return;
        for (const [table, create] of Object.entries(tables)) {
          await sql`DROP TABLE IF EXISTS ${sql.table(table)}`.execute(tx);
          await sql.raw(this.isShared ? create.replace(onlySqlite, '') : create).execute(tx);
        }
      }),
    );
  }

  #in = (db: Kysely<T>) => db as unknown as Kysely<CheckpointTable>;
}
