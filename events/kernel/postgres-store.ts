/** The event store on PostgreSQL: plain statements and one row lock, so that any number of nodes append. */
import type { Day } from '../day.ts';
import { Batch, callOf } from './batch.ts';
import type { Call, Held, Place } from './batch.ts';
import type { Catalogue } from './catalogue.ts';
import type { RecordedEvent } from './event.ts';
import { differenceInLog } from './postgres-check.ts';
import { unguarded } from './postgres-guard.ts';
import { keep, lockHead } from './postgres-rows.ts';
import { isMoving, makeLog } from './postgres-schema.ts';
import { PostgresTree } from './postgres-tree.ts';
import { transaction } from './postgres.ts';
import type { Connection, Pool } from './postgres.ts';
import { isPassing, retried } from './retry.ts';
import { Unusable } from './sqlite.ts';
import { GuardLost } from './store.ts';
import type { Appended, EventStore } from './store.ts';
import type { Signer } from './tree-head.ts';

/** Events of one batch beyond which the next call waits. */
const eventsAtOnce = 5000;

/**
 * Opens the log of a database, making its tables where they are missing. What is appended is checked
 * against the catalogue first; with a signer, tree heads are signed. The pool stays its opener's.
 * @throws {Unusable} while an installation is being moved into the database.
 */
export async function openPostgresStore(
  pool: Pool,
  catalogue: Catalogue,
  signer?: Signer,
): Promise<EventStore> {
  if (await isMoving(pool)) {
    throw new Unusable('the database', 'a move into it has not ended; run "npm run migrate" again');
  }
  await makeLog(pool);
  return storeIn(pool, catalogue, signer);
}

/** The store over a log that is there, whether or not all of it has been moved. */
export function storeIn(pool: Pool, catalogue: Catalogue, signer?: Signer): EventStore {
  const tree = new PostgresTree(pool);
  const queue = new Queue((calls) => transaction(pool, (on) => write(on, calls, signer)));
  const read = async (statement: string, values: unknown[]): Promise<readonly RecordedEvent[]> =>
    (await retried(() => pool.query<RecordedEvent>(statement, values))).rows;
  return {
    append: async (appends, day, wishes = {}) =>
      queue.wait(callOf(catalogue, appends, day, wishes)),
    readStream: (stream, version = 0) =>
      read('SELECT * FROM event WHERE stream = $1 AND version > $2 ORDER BY version', [
        stream,
        version,
      ]),
    readLog: (after, until, types) =>
      read(
        `SELECT * FROM event WHERE position > $1 AND position <= $2
          AND ($3::text[] IS NULL OR type = ANY($3)) ORDER BY position`,
        [after, until, types ?? null],
      ),
    head: () => tree.head(),
    heads: () => tree.heads(),
    root: (size) => tree.root(size),
    inclusion: (position, size) => tree.inclusion(position, size),
    consistency: (from, size) => tree.consistency(from, size),
    firstDifference: () => differenceInLog(pool),
    close: () => queue.idle(),
  };
}

/** How one call ended. */
type Outcome = { readonly results: readonly Appended[] } | { readonly refused: unknown };

interface Waiting {
  readonly call: Call;
  readonly resolve: (results: readonly Appended[]) => void;
  readonly reject: (error: unknown) => void;
}

/** Calls that come while a batch is under way go into the next one together. */
class Queue {
  readonly #write: (calls: readonly Call[]) => Promise<readonly Outcome[]>;
  readonly #waiting: Waiting[] = [];
  #work: Promise<void> | undefined;

  constructor(write: (calls: readonly Call[]) => Promise<readonly Outcome[]>) {
    this.#write = write;
  }

  wait(call: Call): Promise<readonly Appended[]> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ call, resolve, reject });
      this.#work ??= this.#all();
    });
  }

  async idle(): Promise<void> {
    await this.#work;
  }

  async #all(): Promise<void> {
    while (this.#waiting.length > 0) await this.#settle(this.#next());
    // At once: a call that came between this and the end of the promise would wait for ever.
    this.#work = undefined;
  }

  #next(): readonly Waiting[] {
    let [calls, events] = [0, 0];
    for (const { call } of this.#waiting) {
      for (const append of call.appends) events += append.events.length;
      if (calls > 0 && events > eventsAtOnce) break;
      calls += 1;
    }
    return this.#waiting.splice(0, calls);
  }

  async #settle(batch: readonly Waiting[]): Promise<void> {
    try {
      const outcomes = await this.#write(batch.map(({ call }) => call));
      for (const [i, { resolve, reject }] of batch.entries()) {
        const outcome = outcomes[i];
        if (outcome !== undefined && 'results' in outcome) resolve(outcome.results);
        else reject(outcome?.refused);
      }
    } catch (error) {
      // What the database refuses of one call must not be refused to the others.
      const alone = batch.length === 1 || isPassing(error);
      for (const each of batch) {
        if (alone) each.reject(error);
        else await this.#settle([each]);
      }
    }
  }
}

/** One transaction: the lock, what the log holds, what is new, and the head at its new place. */
async function write(
  on: Connection,
  calls: readonly Call[],
  signer: Signer | undefined,
): Promise<readonly Outcome[]> {
  const batch = new Batch(await heldBy(on, calls), signer);
  const before = batch.peaks.size;
  const lost = await unguarded(on, calls);
  const outcomes = calls.map((call): Outcome => {
    try {
      if (lost.has(call)) throw new GuardLost();
      return { results: batch.take(call) };
    } catch (refused) {
      return { refused };
    }
  });
  if (batch.peaks.size > before) await keep(on, batch);
  return outcomes;
}

async function heldBy(on: Connection, calls: readonly Call[]): Promise<Held> {
  const appends = calls.flatMap((call) => call.appends);
  const streams = [...new Set(appends.map(({ stream }) => stream))];
  const ids = appends.flatMap(({ events }) => events.map(({ id }) => id));
  const peaks = await lockHead(on);
  const { rows } = await on.query<{ id: string | null } & Place>(
    `SELECT NULL AS id, stream, 0 AS position, coalesce((SELECT version FROM event
        WHERE event.stream = asked.stream ORDER BY version DESC LIMIT 1), 0) AS version
      FROM unnest($1::text[]) AS asked (stream)
      UNION ALL SELECT id, stream, position, version FROM event WHERE id = ANY($2)`,
    [streams, ids],
  );
  const newest = await on.query<{ day: Day }>(
    'SELECT day FROM tree_head ORDER BY size DESC LIMIT 1',
  );
  const versions = new Map<string, number>();
  const places = new Map<string, Place>();
  for (const { id, stream, position, version } of rows) {
    if (id === null) versions.set(stream, version);
    else places.set(id, { stream, position, version });
  }
  return { peaks, versions, places, signedOn: newest.rows[0]?.day };
}
