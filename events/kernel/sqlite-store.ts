/** The event store on SQLite: gapless, idempotent, append-only inside the database as well. */
import { Kysely, SqliteDialect, sql } from 'kysely';
import type { Transaction } from 'kysely';
import type { Day } from '../day.ts';
import { encode } from './catalogue.ts';
import type { Catalogue } from './catalogue.ts';
import type { NewEvent, RecordedEvent } from './event.ts';
import { openSqlite } from './sqlite.ts';
import { HalfKnown, VersionConflict } from './store.ts';
import type { Append, Appended, EventStore } from './store.ts';

interface Tables {
  log_head: { log: 1; position: number };
  event: RecordedEvent;
}

const schema = `
  CREATE TABLE IF NOT EXISTS log_head (log INTEGER PRIMARY KEY CHECK (log = 1), position INTEGER NOT NULL) STRICT;
  INSERT INTO log_head SELECT 1, 0 WHERE NOT EXISTS (SELECT 1 FROM log_head);
  CREATE TABLE IF NOT EXISTS event (
    position INTEGER PRIMARY KEY,
    stream TEXT NOT NULL,
    version INTEGER NOT NULL,
    id TEXT NOT NULL UNIQUE,
    type TEXT NOT NULL,
    schema INTEGER NOT NULL,
    data TEXT NOT NULL,
    day TEXT NOT NULL,
    UNIQUE (stream, version)
  ) STRICT;
  CREATE TRIGGER IF NOT EXISTS event_no_update BEFORE UPDATE ON event
    BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
  CREATE TRIGGER IF NOT EXISTS event_no_delete BEFORE DELETE ON event
    BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
  -- REPLACE takes rows away without asking the triggers above.
  CREATE TRIGGER IF NOT EXISTS event_no_replace BEFORE INSERT ON event
    WHEN EXISTS (SELECT 1 FROM event WHERE position = NEW.position)
      OR EXISTS (SELECT 1 FROM event WHERE id = NEW.id)
      OR EXISTS (SELECT 1 FROM event WHERE stream = NEW.stream AND version = NEW.version)
    BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
  CREATE TRIGGER IF NOT EXISTS log_head_no_replace BEFORE INSERT ON log_head
    WHEN EXISTS (SELECT 1 FROM log_head)
    BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
  CREATE TRIGGER IF NOT EXISTS log_head_no_delete BEFORE DELETE ON log_head
    BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
  CREATE TRIGGER IF NOT EXISTS log_head_only_forward BEFORE UPDATE ON log_head
    WHEN NEW.position < OLD.position
    BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;`;

/** Rows written by one statement: few enough to stay small in memory, enough to be quick. */
const rowsPerInsert = 1000;

/** Opens the log in a file. What is appended is checked against the catalogue first. */
export function openSqliteStore(file: string, catalogue: Catalogue): EventStore {
  const database = openSqlite(file, 'wal');
  database.exec(schema);
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database }) });
  return {
    append: (appends, day) =>
      db.transaction().execute(async (tx) => {
        // The head row moves first: its write lock is what orders all appends.
        const { position } = await tx
          .updateTable('log_head')
          .set((row) => ({ position: row.ref('position') }))
          .returning('position')
          .executeTakeFirstOrThrow();
        return new Writing(tx, catalogue, day, position).all(appends);
      }),
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

/** One append transaction. */
class Writing {
  readonly #tx: Transaction<Tables>;
  readonly #catalogue: Catalogue;
  readonly #day: Day;
  #head: number;

  constructor(tx: Transaction<Tables>, catalogue: Catalogue, day: Day, head: number) {
    this.#tx = tx;
    this.#catalogue = catalogue;
    this.#day = day;
    this.#head = head;
  }

  async all(appends: readonly Append[]): Promise<readonly Appended[]> {
    const before = this.#head;
    const results: Appended[] = [];
    for (const append of appends) {
      results.push((await this.#known(append)) ?? (await this.#write(append)));
    }
    if (this.#head > before) {
      await this.#tx.updateTable('log_head').set({ position: this.#head }).execute();
    }
    return results;
  }

  /** The first result of an append that is already recorded; null when none of it is. */
  async #known(append: Append): Promise<Appended | null> {
    const ids = JSON.stringify(append.events.map((event) => event.id));
    const { rows } = await sql<{ known: number; position: number; version: number }>`
      SELECT count(*) AS known, max(position) AS position, max(version) AS version FROM event
      WHERE id IN (SELECT value FROM json_each(${ids})) AND stream = ${append.stream}`.execute(
      this.#tx,
    );
    const found = rows[0];
    if (found === undefined || found.known === 0) return null;
    if (found.known < append.events.length) throw new HalfKnown(append.stream);
    const { position, version } = found;
    return { stream: append.stream, position, version, duplicate: true };
  }

  async #write({ stream, expected, events }: Append): Promise<Appended> {
    const actual = await this.#versionOf(stream);
    if (actual !== expected) throw new VersionConflict(stream, expected, actual);
    for (let start = 0; start < events.length; start += rowsPerInsert) {
      const page = events.slice(start, start + rowsPerInsert);
      await this.#insert(stream, expected + start, page);
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

  /** One statement for many rows: JSON in, rows out; a third less work than long value lists. */
  async #insert(stream: string, after: number, events: readonly NewEvent[]): Promise<void> {
    const rows = JSON.stringify(
      events.map((event) => {
        const { schema, data } = encode(this.#catalogue, event);
        return [event.id, event.type, schema, data];
      }),
    );
    await sql`
      INSERT INTO event (position, stream, version, id, type, schema, data, day)
      SELECT ${this.#head} + key + 1, ${stream}, ${after} + key + 1,
        value ->> 0, value ->> 1, value ->> 2, value ->> 3, ${this.#day}
      FROM json_each(${rows})`.execute(this.#tx);
    this.#head += events.length;
  }
}
