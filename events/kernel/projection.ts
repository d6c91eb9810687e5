/** Projections fold the log into tables; live, restart and replay run the same code. */
import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { decode } from './catalogue.ts';
import type { Catalogue, EventOf } from './catalogue.ts';
import type { RecordedEvent } from './event.ts';
import type { EventStore } from './store.ts';
import { Turn } from './turn.ts';

/**
 * One projection: its tables, and what it does with the events it knows.
 * `T` is the union of all projections' tables; a projection writes its own only.
 */
export interface Projection<T, Event extends { type: string; data: unknown }> {
  readonly name: string;
  /** Raised when tables or folding change: the projection then rebuilds itself from position 0. */
  readonly version: number;
  /** `CREATE TABLE` statements. */
  readonly tables: Readonly<Record<string, string>>;
  readonly on: {
    readonly [Type in Event['type']]?: (
      data: Extract<Event, { type: Type }>['data'],
      tables: Kysely<T>,
    ) => Promise<unknown>;
  };
}

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

/** The disk failed, not the event: once there is room again, it is folded like any other. */
const isOfDisk = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  /^(SQLITE_(FULL|IOERR|BUSY)|ENOSPC|EIO)/.test(String(error.code));

/** Positions read at a time: memory stays flat however long the log is. */
const window = 5000;

/** All projections over one log and one database, caught up on request. */
export class Projections<C extends Catalogue, T> {
  readonly #store: EventStore;
  readonly #catalogue: C;
  readonly #db: Kysely<T>;
  readonly #checkpoints: Kysely<CheckpointTable>;
  readonly #all: readonly Projection<T, EventOf<C>>[];
  readonly #turn = new Turn();
  /** Parked projections get one new chance per process: an upgrade may have mended them. */
  readonly #tried = new Set<string>();

  constructor(
    store: EventStore,
    catalogue: C,
    db: Kysely<T>,
    all: readonly Projection<T, EventOf<C>>[],
  ) {
    this.#store = store;
    this.#catalogue = catalogue;
    this.#db = db;
    this.#checkpoints = db as unknown as Kysely<CheckpointTable>;
    this.#all = all;
  }

  /** Folds whatever is new in the log into every projection; calls wait for one another. */
  catchUp(): Promise<void> {
    return this.#turn.take(() => this.#catchUpAll());
  }

  /** Empties every table and folds the log from position 0. */
  replay(): Promise<void> {
    return this.#turn.take(async () => {
      await this.#makeCheckpoints();
      for (const projection of this.#all) await this.#empty(projection);
      await this.#catchUpAll();
    });
  }

  /** Where every projection stands. */
  async checkpoints(): Promise<readonly Checkpoint[]> {
    return this.#checkpoints.selectFrom('checkpoint').selectAll().orderBy('projection').execute();
  }

  async #makeCheckpoints(): Promise<void> {
    await sql`CREATE TABLE IF NOT EXISTS checkpoint (projection TEXT PRIMARY KEY,
      version INTEGER NOT NULL, position INTEGER NOT NULL, parked TEXT) STRICT`.execute(this.#db);
  }

  async #catchUpAll(): Promise<void> {
    await this.#makeCheckpoints();
    const head = await this.#store.head();
    for (const projection of this.#all) {
      const { position, parked } = await this.#checkpoint(projection);
      if (parked !== null && this.#tried.has(projection.name)) continue;
      this.#tried.add(projection.name);
      for (let after = position; after < head; after += window) {
        if (!(await this.#foldWindow(projection, after, Math.min(after + window, head)))) break;
      }
    }
  }

  /** False when the projection was parked. Rows and checkpoint move in one transaction. */
  async #foldWindow(
    projection: Projection<T, EventOf<C>>,
    after: number,
    until: number,
  ): Promise<boolean> {
    const events = await this.#store.readLog(after, until, Object.keys(projection.on));
    let reached: RecordedEvent | undefined;
    try {
      await this.#db.transaction().execute(async (tx) => {
        for (const event of events) {
          reached = event;
          await this.#foldOne(projection, event, tx);
        }
        await this.#move(tx, projection.name, until, null);
      });
      return true;
    } catch (error) {
      if (reached === undefined || isOfDisk(error)) throw error;
      const reason = error instanceof Error ? error.message : String(error);
      await this.#park(projection, after, reached, reason);
      return false;
    }
  }

  /** Keeps what came before the poison event, and says where and why it stopped. */
  async #park(
    projection: Projection<T, EventOf<C>>,
    after: number,
    poison: RecordedEvent,
    reason: string,
  ): Promise<void> {
    const before = poison.position - 1;
    const events = await this.#store.readLog(after, before, Object.keys(projection.on));
    await this.#db.transaction().execute(async (tx) => {
      for (const event of events) await this.#foldOne(projection, event, tx);
      await this.#move(tx, projection.name, before, `event ${poison.position}: ${reason}`);
    });
  }

  async #foldOne(
    projection: Projection<T, EventOf<C>>,
    event: RecordedEvent,
    tables: Kysely<T>,
  ): Promise<void> {
    const { type, data } = decode(this.#catalogue, event);
    const on = projection.on as Record<string, (data: unknown, tables: Kysely<T>) => unknown>;
    await on[type]?.(data, tables);
  }

  async #move(db: Kysely<T>, name: string, position: number, parked: string | null) {
    await (db as unknown as Kysely<CheckpointTable>)
      .updateTable('checkpoint')
      .set({ position, parked })
      .where('projection', '=', name)
      .execute();
  }

  async #checkpoint(projection: Projection<T, EventOf<C>>): Promise<Checkpoint> {
    const read = () =>
      this.#checkpoints
        .selectFrom('checkpoint')
        .selectAll()
        .where('projection', '=', projection.name)
        .executeTakeFirst();
    const known = await read();
    if (known !== undefined && known.version === projection.version) return known;
    await this.#empty(projection);
    const fresh = await read();
    if (fresh === undefined) throw new Error(`no checkpoint for ${projection.name}`);
    return fresh;
  }

  async #empty({ name, version, tables }: Projection<T, EventOf<C>>): Promise<void> {
    await this.#db.transaction().execute(async (tx) => {
      for (const [table, create] of Object.entries(tables)) {
        await sql`DROP TABLE IF EXISTS ${sql.table(table)}`.execute(tx);
        await sql.raw(create).execute(tx);
      }
      await (tx as unknown as Kysely<CheckpointTable>)
        .replaceInto('checkpoint')
        .values({ projection: name, version, position: 0, parked: null })
        .execute();
    });
  }
}
