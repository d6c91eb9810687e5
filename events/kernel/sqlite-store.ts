/** The event store on SQLite: gapless, idempotent, append-only inside the database as well. */
import type { Statement } from 'better-sqlite3';
import { Kysely, sql } from 'kysely';
import type { Transaction } from 'kysely';
import type { Day } from '../day.ts';
import { encode } from './catalogue.ts';
import type { Catalogue } from './catalogue.ts';
import { textOf } from './event.ts';
import type { RecordedEvent } from './event.ts';
import { differenceOf } from './difference.ts';
import { checkLog } from './sqlite-check.ts';
import { logSchema } from './log-schema.ts';
import { Unusable, openSqlite, sqliteDialect } from './sqlite.ts';
import type { SqliteFile } from './sqlite.ts';
import { HalfKnown, VersionConflict } from './store.ts';
import type { Append, Appended, EventStore } from './store.ts';
import { TreeFile } from './tree-file.ts';
import type { Signer } from './tree-head.ts';
import type { Peaks } from './tree.ts';

interface Tables {
  log_head: { log: 1; position: number };
  event: RecordedEvent;
}

/**
 * Opens the log in a file. What is appended is checked against the catalogue first; with a signer,
 * tree heads are signed.
 * @throws {Unusable} when the file is damaged, or its tree is not that of its events.
 */
export function openSqliteStore(file: string, catalogue: Catalogue, signer?: Signer): EventStore {
  const database = openSqlite(file, 'wal');
  const tree = treeOf(file, database, signer);
  // Bound once and run for each event: half the work of one statement for many rows.
  const insert = database.prepare('INSERT INTO event VALUES (?, ?, ?, ?, ?, ?, ?, ?)');
  const db = new Kysely<Tables>({ dialect: sqliteDialect(database) });
  /** Reads the tree between two appends, never within one. */
  const between = <T>(read: () => T): Promise<T> =>
    db.connection().execute(() => Promise.resolve().then(read));
  return {
    append: (appends, day, wishes = {}) =>
      db.transaction().execute(async (tx) => {
        // The head row moves first: its write lock is what orders all appends.
        const { position } = await tx
          .updateTable('log_head')
          .set((row) => ({ position: row.ref('position') }))
          .returning('position')
          .executeTakeFirstOrThrow();
        const writing = new Writing(tx, catalogue, { day, head: position, tree, insert });
        return writing.all(appends, wishes.head === true);
      }),
    heads: () => between(() => tree.heads()),
    root: (size) => between(() => tree.root(size).toString('hex')),
    inclusion: (position, size) =>
      between(() => {
        const { leaf, path } = tree.inclusion(position, size);
        const root = tree.root(size).toString('hex');
        return { leaf: leaf.toString('hex'), position, size, root, path: path.map(inHex) };
      }),
    consistency: (from, size) =>
      between(() => {
        const [first, root] = [tree.root(from).toString('hex'), tree.root(size).toString('hex')];
        return { from, size, first, root, path: tree.consistency(from, size).map(inHex) };
      }),
    firstDifference: () => differenceOf(() => between(() => checkLog(database))),
    readStream: (stream, version = 0) =>
      db
        .selectFrom('event')
        .selectAll()
        .where('stream', '=', stream)
        .where('version', '>', version)
        .orderBy('version')
        .execute(),
    readLog: (after, until, types) =>
      db
        .selectFrom('event')
        .selectAll()
        .where('position', '>', after)
        .where('position', '<=', until)
        .$if(types !== undefined, (query) => query.where('type', 'in', types ?? []))
        .orderBy('position')
        .execute(),
    head: async () =>
      (await db.selectFrom('log_head').select('position').executeTakeFirstOrThrow()).position,
    close: () => db.destroy(),
  };
}

const inHex = (hash: Buffer): string => hash.toString('hex');

/** Makes the tables that are missing; a log from before the tree is hashed now. */
function treeOf(file: string, database: SqliteFile, signer: Signer | undefined): TreeFile {
  try {
    database.exec(logSchema);
    const tree = new TreeFile(database, signer);
    const head = database.prepare<[], number>('SELECT position FROM log_head').pluck().get() ?? 0;
    if (tree.peaks().size < head) database.transaction(() => tree.catchUp(head)).immediate();
    return tree;
  } catch (error) {
    database.close();
    throw new Unusable(file, error instanceof Error ? error.message : String(error));
  }
}

/** What an append transaction begins with. */
interface WritingAt {
  readonly day: Day;
  readonly head: number;
  readonly tree: TreeFile;
  readonly insert: Statement;
}

/** One append transaction. */
class Writing {
  readonly #tx: Transaction<Tables>;
  readonly #catalogue: Catalogue;
  readonly #day: Day;
  readonly #tree: TreeFile;
  readonly #insert: Statement;
  readonly #peaks: Peaks;
  #head: number;

  constructor(tx: Transaction<Tables>, catalogue: Catalogue, at: WritingAt) {
    this.#tx = tx;
    this.#catalogue = catalogue;
    this.#day = at.day;
    this.#head = at.head;
    this.#tree = at.tree;
    this.#insert = at.insert;
    this.#peaks = at.tree.peaks();
    // A tree that lost its log must not grow on: its heads would vouch for something else.
    if (this.#peaks.size !== at.head)
      throw new Error('the tree of the log is not as long as the log');
  }

  async all(appends: readonly Append[], asked: boolean): Promise<readonly Appended[]> {
    const before = this.#head;
    const results: Appended[] = [];
    for (const append of appends) {
      results.push(await this.#one(append));
    }
    if (this.#head > before) {
      await this.#tx.updateTable('log_head').set({ position: this.#head }).execute();
      this.#tree.keep(this.#peaks);
      this.#tree.sign(this.#peaks, this.#day, asked);
    }
    return results;
  }

  async #one(append: Append): Promise<Appended> {
    const { stream, expected, events } = append;
    const before = this.#head;
    const actual = await this.#versionOf(stream);
    if (actual !== expected) {
      const known = await this.#known(append, before);
      if (known === null) throw new VersionConflict(stream, expected, actual);
      return known;
    }
    // Only a changed append holds what is known already, so the table is left to notice it.
    try {
      this.#write(append);
    } catch (error) {
      const known = await this.#known(append, before);
      if (known === null) throw error;
      return known;
    }
    const version = expected + events.length;
    return { stream, position: this.#head, version, duplicate: false };
  }

  async #versionOf(stream: string): Promise<number> {
    const newest = await this.#tx
      .selectFrom('event')
      .select('version')
      .where('stream', '=', stream)
      .orderBy('version', 'desc')
      .limit(1)
      .executeTakeFirst();
    return newest?.version ?? 0;
  }

  /** The first result of an append that was recorded up to `until`; null when none of it was. */
  async #known({ stream, events }: Append, until: number): Promise<Appended | null> {
    const ids = JSON.stringify(events.map((event) => event.id));
    const { rows } = await sql<{ known: number; position: number; version: number }>`
      SELECT count(*) AS known, max(position) AS position, max(version) AS version FROM event
      WHERE id IN (SELECT value FROM json_each(${ids})) AND stream = ${stream}
        AND position <= ${until}`.execute(this.#tx);
    const found = rows[0];
    if (found === undefined || found.known === 0) return null;
    if (found.known < events.length) throw new HalfKnown(stream);
    const { position, version } = found;
    return { stream, position, version, duplicate: true };
  }

  #write({ stream, expected, events }: Append): void {
    for (const [i, event] of events.entries()) {
      const { id, type } = event;
      const { schema, data } = encode(this.#catalogue, event);
      const [position, version] = [this.#head + 1, expected + i + 1];
      this.#insert.run(position, stream, version, id, type, schema, data, this.#day);
      const text = textOf({ position, stream, version, id, type, schema, data, day: this.#day });
      this.#tree.add(this.#peaks, text);
      this.#head = position;
    }
  }
}
