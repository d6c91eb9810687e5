/** Projections fold the log into tables; live, restart and replay run the same code. */
import type { Kysely } from 'kysely';
import { decode } from './catalogue.ts';
import type { Catalogue, EventOf } from './catalogue.ts';
import { Checkpoints } from './checkpoint.ts';
import type { Checkpoint } from './checkpoint.ts';
import type { RecordedEvent } from './event.ts';
import { isPassing, retried } from './retry.ts';
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
  /** `CREATE TABLE` statements, as SQLite has them. */
  readonly tables: Readonly<Record<string, string>>;
  readonly on: {
    readonly [Type in Event['type']]?: (
      data: Extract<Event, { type: Type }>['data'],
      tables: Kysely<T>,
    ) => Promise<unknown>;
  };
}

/** The disk failed, not the event: once there is room again, it is folded like any other. */
const isOfDisk = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  /^(SQLITE_(FULL|IOERR|BUSY)|ENOSPC|EIO)/.test(String(error.code));

/** Positions read at a time: memory stays flat however long the log is. */
const window = 5000;

/**
 * All projections over one log and one database, caught up on request. Any number of processes may
 * share the database: a fold begins by moving the checkpoint on from where it was, so that one of
 * them has the row until all that belongs to it is written, and another one finds it moved.
 */
export class Projections<C extends Catalogue, T> {
  readonly #store: EventStore;
  readonly #catalogue: C;
  readonly #db: Kysely<T>;
  readonly #checkpoints: Checkpoints<T>;
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
    this.#checkpoints = new Checkpoints(db);
    this.#all = all;
  }

  /** Folds whatever is new in the log into every projection; calls wait for one another. */
  catchUp(): Promise<void> {
    return this.#turn.take(() => this.#catchUpAll());
  }

  /** Empties every table and folds the log from position 0. */
  replay(): Promise<void> {
    return this.#turn.take(async () => {
      await this.#checkpoints.make();
      for (const projection of this.#all) await this.#anew(projection, true);
      await this.#catchUpAll();
    });
  }

  /** Where every projection stands. */
  checkpoints(): Promise<readonly Checkpoint[]> {
    return this.#checkpoints.all();
  }

  async #catchUpAll(): Promise<void> {
    await this.#checkpoints.make();
    const head = await this.#store.head();
    const stands = new Map((await this.checkpoints()).map((each) => [each.projection, each]));
    for (const projection of this.#all) {
      await this.#catchUp(projection, head, stands.get(projection.name));
    }
  }

  async #catchUp(
    projection: Projection<T, EventOf<C>>,
    head: number,
    known: Checkpoint | undefined,
  ): Promise<void> {
    const { name, version } = projection;
    for (let at = known; ; at ??= await this.#checkpoints.one(name)) {
      if (at === undefined || this.#isOld(at, projection)) {
        await this.#anew(projection, false);
        at = undefined;
        continue;
      }
      const waits = at.parked !== null && this.#tried.has(name);
      if (waits || at.version !== version || at.position >= head) return;
      at = await this.#foldWindow(projection, at, Math.min(at.position + window, head));
    }
  }

  /**
   * Whether tables have to be made anew. Where processes share them, those of newer software are
   * left to it: during an upgrade the two would empty them for one another for ever.
   */
  #isOld({ version }: Checkpoint, projection: Projection<T, EventOf<C>>): boolean {
    return this.#checkpoints.isShared
      ? version < projection.version
      : version !== projection.version;
  }

  /**
   * Answers where the projection stands then; nothing where somebody else moved it. Rows and
   * checkpoint move in one transaction.
   */
  async #foldWindow(
    projection: Projection<T, EventOf<C>>,
    from: Checkpoint,
    until: number,
  ): Promise<Checkpoint | undefined> {
    const events = await this.#read(projection, from, until);
    let reached: RecordedEvent | undefined;
    try {
      return await retried(() => {
        reached = undefined;
        return this.#move(from, { position: until, parked: null }, async (tx) => {
          for (const event of events) {
            reached = event;
            await this.#foldOne(projection, event, tx);
          }
        });
      });
    } catch (error) {
      // A disk that is full or a connection that broke says nothing about the event.
      if (reached === undefined || isOfDisk(error) || isPassing(error)) throw error;
      const reason = error instanceof Error ? error.message : String(error);
      return await this.#park(projection, from, reached, reason);
    } finally {
      this.#tried.add(projection.name);
    }
  }

  /** Keeps what came before the poison event, and says where and why it stopped. */
  async #park(
    projection: Projection<T, EventOf<C>>,
    from: Checkpoint,
    poison: RecordedEvent,
    reason: string,
  ): Promise<Checkpoint | undefined> {
    const position = poison.position - 1;
    const events = await this.#read(projection, from, position);
    const parked = `event ${poison.position}: ${reason}`;
    return retried(() =>
      this.#move(from, { position, parked }, async (tx) => {
        for (const event of events) await this.#foldOne(projection, event, tx);
      }),
    );
  }

  #read(projection: Projection<T, EventOf<C>>, { position }: Checkpoint, until: number) {
    return this.#store.readLog(position, until, Object.keys(projection.on));
  }

  /** The checkpoint moves first: whoever is second waits there, and finds it moved. */
  #move(
    from: Checkpoint,
    to: Pick<Checkpoint, 'position' | 'parked'>,
    work: (tx: Kysely<T>) => Promise<void>,
  ): Promise<Checkpoint | undefined> {
    return this.#db.transaction().execute(async (tx) => {
      if (!(await this.#checkpoints.move(tx, from, to))) return undefined;
      await work(tx);
      return { ...from, ...to };
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

  #anew({ name, version, tables }: Projection<T, EventOf<C>>, wished: boolean): Promise<void> {
    return this.#checkpoints.anew(name, version, tables, wished);
  }
}
