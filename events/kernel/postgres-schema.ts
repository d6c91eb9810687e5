/** The tables of a log in PostgreSQL: events, their order, and their tree; nothing is taken out. */
import { transaction } from './postgres.ts';
import type { Connection, Pool } from './postgres.ts';

/**
 * The head row orders all appends: it is locked first, and holds the tree's peaks, so that order and
 * tree cannot part. Texts are compared by their bytes, whatever the language of the database.
 */
const tables = `
  CREATE TABLE log_head (log integer PRIMARY KEY CHECK (log = 1), position bigint NOT NULL,
    peaks bytea NOT NULL) WITH (fillfactor = 10);
  INSERT INTO log_head VALUES (1, 0, '');
  CREATE TABLE event (
    position bigint PRIMARY KEY,
    stream text COLLATE "C" NOT NULL,
    version integer NOT NULL,
    id text COLLATE "C" NOT NULL UNIQUE,
    type text COLLATE "C" NOT NULL,
    schema integer NOT NULL,
    data text COLLATE "C" NOT NULL,
    day text COLLATE "C" NOT NULL,
    UNIQUE (stream, version)
  );
  CREATE TABLE tree_tile (tile bigint PRIMARY KEY, hash bytea NOT NULL);
  CREATE TABLE tree_head (size bigint PRIMARY KEY, root text NOT NULL, day text NOT NULL,
    key text NOT NULL, signature text NOT NULL);`;

export const logTables = ['log_head', 'event', 'tree_tile', 'tree_head'] as const;

/** What keeps a log from being altered, by name. */
export const guards = {
  log_never: " BEGIN RAISE EXCEPTION 'the log is append-only'; END ",
  log_forward: ` BEGIN IF NEW.position > OLD.position THEN RETURN NEW; END IF;
    RAISE EXCEPTION 'the log is append-only'; END `,
} as const;

interface Trigger {
  readonly name: string;
  readonly when: string;
  readonly each: 'ROW' | 'STATEMENT';
  readonly guard: keyof typeof guards;
}

export const triggersOf = (table: (typeof logTables)[number]): readonly Trigger[] => [
  {
    name: `${table}_no_update`,
    when: 'UPDATE',
    each: 'ROW',
    guard: table === 'log_head' ? 'log_forward' : 'log_never',
  },
  { name: `${table}_no_delete`, when: 'DELETE', each: 'ROW', guard: 'log_never' },
  { name: `${table}_no_truncate`, when: 'TRUNCATE', each: 'STATEMENT', guard: 'log_never' },
];

/** A trigger as PostgreSQL tells it, but for the schema that the table is in. */
export const triggerText = (table: string, { name, when, each, guard }: Trigger): string =>
  `CREATE TRIGGER ${name} BEFORE ${when} ON ${table} FOR EACH ${each} EXECUTE FUNCTION ${guard}()`;

const schema = [
  tables,
  ...Object.entries(guards).map(
    ([name, body]) => `CREATE FUNCTION ${name}() RETURNS trigger LANGUAGE plpgsql AS $$${body}$$;`,
  ),
  ...logTables.flatMap((table) =>
    triggersOf(table).map((trigger) => `${triggerText(table, trigger)};`),
  ),
  // Who owns a table may do all to it: what the log never does is taken from its owner as well.
  'REVOKE UPDATE, DELETE, TRUNCATE ON event, tree_tile, tree_head FROM PUBLIC, CURRENT_USER;',
  'REVOKE DELETE, TRUNCATE ON log_head FROM PUBLIC, CURRENT_USER;',
].join('\n');

/** The table that is there as long as a log is being moved into the database. */
export const movingMark = 'moving';

/** The tables of the schema that is worked in. */
export async function tablesIn(on: Pool | Connection): Promise<readonly string[]> {
  const { rows } = await on.query<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.tables
      WHERE table_schema = current_schema()`,
  );
  return rows.map(({ name }) => name);
}

/** Whether a move into the database was begun and has not ended. */
export const isMoving = async (on: Pool | Connection): Promise<boolean> =>
  (await tablesIn(on)).includes(movingMark);

/** Makes the tables where they are missing: all of them, or none, however many nodes begin at once. */
export async function makeLog(pool: Pool): Promise<void> {
  await transaction(pool, async (connection) => {
    const tables = await tablesIn(connection);
    if (!tables.includes('log_head')) await connection.query(schema);
  });
}
