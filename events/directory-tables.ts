/** The directory's tables: the only place that knows names. */
import type { Generated, Kysely } from 'kysely';
import { sql } from 'kysely';
import type { Day } from './day.ts';
import type { SqliteFile } from './kernel/sqlite.ts';
import type { LetterKind, LetterState } from './letter.ts';
import type { Person, Role } from './person.ts';
import type { Scope } from './session.ts';

export interface DirectoryTables {
  person: Person & {
    /** What the company's own directory calls them: its id, and their name at signing in there. */
    external: Generated<string>;
    username: Generated<string>;
    /** 1: wants no reminders. */
    stops: Generated<0 | 1>;
  };
  /**
   * A personal link, a code to type, or what stops reminders: only the hash of its secret is kept.
   * A person may have several at once: each letter has its own.
   */
  link: { hash: string; person: string; kind: LinkKind };
  /** The day is the finest time a session has. Of one from before `id` and `role` are empty. */
  session: {
    hash: string;
    id: string;
    person: string;
    role: Role | '';
    scope: Scope;
    day: Day;
  };
  /** Who somebody is at the company's own sign-in. */
  account: { issuer: string; subject: string; person: string };
  /**
   * Who is asked in a round, written when it opens. `took` turns 1 and `request`, random until
   * then, becomes the hash of what was asked for, both in place: the file keeps no order.
   */
  asked: {
    round: string;
    person: string;
    team: string;
    took: 0 | 1;
    request: string;
    /** Whether they were told that the round was voided. */
    told: 0 | 1;
    /** 1: their address was changed while the round was open, so nobody takes their envelopes. */
    barred: 0 | 1;
  };
  /** The names asked in a team and the salt of their hash, as JSON, until the round ends. */
  roll: { round: string; team: string; salt: string; names: string };
  secret: { name: string; value: string };
  /** Who is in a group of the company's own directory that gives a role. */
  role_group: { name: string; person: string };
  /** A letter that waits or could not be sent; of what was sent nothing stays. */
  letter: {
    id: Generated<string>;
    kind: LetterKind;
    /** Empty for what goes to a channel, and where nobody is to be named. */
    person: string;
    /** Empty: the person's at the time of sending. */
    address: string;
    round: string;
    /** Not before this minute, counted from 1970. */
    after: number;
    tries: Generated<number>;
    state: Generated<LetterState>;
    problem: Generated<string>;
    /** As JSON; no secret is in it. */
    payload: string;
  };
  /** Which letters of a round were put already, and how many they were. */
  batch: { round: string; kind: string; count: number };
}

export type LinkKind = 'link' | 'code' | 'stop';

const schema = `
  CREATE TABLE IF NOT EXISTS person (person TEXT PRIMARY KEY, name TEXT NOT NULL,
    email TEXT NOT NULL UNIQUE, team TEXT, role TEXT NOT NULL) WITHOUT ROWID, STRICT;
  CREATE TABLE IF NOT EXISTS link (hash TEXT PRIMARY KEY, person TEXT NOT NULL
    REFERENCES person ON DELETE CASCADE, kind TEXT NOT NULL) WITHOUT ROWID, STRICT;
  CREATE TABLE IF NOT EXISTS session (hash TEXT PRIMARY KEY, person TEXT NOT NULL
    REFERENCES person ON DELETE CASCADE, day TEXT NOT NULL) WITHOUT ROWID, STRICT;
  CREATE TABLE IF NOT EXISTS account (issuer TEXT NOT NULL, subject TEXT NOT NULL,
    person TEXT NOT NULL REFERENCES person ON DELETE CASCADE, PRIMARY KEY (issuer, subject),
    UNIQUE (issuer, person)) WITHOUT ROWID, STRICT;
  CREATE TABLE IF NOT EXISTS asked (round TEXT NOT NULL, person TEXT NOT NULL, team TEXT NOT NULL,
    took INTEGER NOT NULL, request TEXT NOT NULL, told INTEGER NOT NULL,
    PRIMARY KEY (round, person)) WITHOUT ROWID, STRICT;
  CREATE TABLE IF NOT EXISTS roll (round TEXT NOT NULL, team TEXT NOT NULL, salt TEXT NOT NULL,
    names TEXT NOT NULL, PRIMARY KEY (round, team)) WITHOUT ROWID, STRICT;
  CREATE TABLE IF NOT EXISTS role_group (name TEXT NOT NULL, person TEXT NOT NULL
    REFERENCES person ON DELETE CASCADE, PRIMARY KEY (name, person)) WITHOUT ROWID, STRICT;
  CREATE TABLE IF NOT EXISTS secret (name TEXT PRIMARY KEY, value TEXT NOT NULL)
    WITHOUT ROWID, STRICT;
  CREATE TABLE IF NOT EXISTS letter (id TEXT PRIMARY KEY DEFAULT (lower(hex(randomblob(16)))),
    kind TEXT NOT NULL, person TEXT NOT NULL, address TEXT NOT NULL, round TEXT NOT NULL,
    after INTEGER NOT NULL, tries INTEGER NOT NULL DEFAULT 0,
    state TEXT NOT NULL DEFAULT 'waiting', problem TEXT NOT NULL DEFAULT '',
    payload TEXT NOT NULL) WITHOUT ROWID, STRICT;
  CREATE TABLE IF NOT EXISTS batch (round TEXT NOT NULL, kind TEXT NOT NULL, count INTEGER NOT NULL,
    PRIMARY KEY (round, kind)) WITHOUT ROWID, STRICT;`;

/** Columns that came later: new files get them the same way as those from before. */
const laterColumns = [
  ['asked', 'request', "TEXT NOT NULL DEFAULT ''"],
  ['asked', 'told', 'INTEGER NOT NULL DEFAULT 1'],
  ['session', 'id', "TEXT NOT NULL DEFAULT ''"],
  ['session', 'role', "TEXT NOT NULL DEFAULT ''"],
  ['session', 'scope', "TEXT NOT NULL DEFAULT 'all'"],
  ['asked', 'barred', 'INTEGER NOT NULL DEFAULT 0'],
  ['person', 'active', 'INTEGER NOT NULL DEFAULT 1'],
  ['person', 'locale', "TEXT NOT NULL DEFAULT ''"],
  ['person', 'external', "TEXT NOT NULL DEFAULT ''"],
  ['person', 'username', "TEXT NOT NULL DEFAULT ''"],
  ['person', 'stops', 'INTEGER NOT NULL DEFAULT 0'],
] as const;

/** The tables there are. */
const tableNames = [...schema.matchAll(/CREATE TABLE IF NOT EXISTS (\w+)/g)].map(
  ([, name]) => name,
);

/** Tables and their columns, as they are: whatever is added later is among them. */
export async function tablesIn(db: Kysely<DirectoryTables>) {
  const tables = await db.introspection.getTables();
  return tables
    .filter(({ name }) => tableNames.includes(name))
    .map(({ name, columns }) => ({ name, columns: columns.map((column) => column.name) }));
}

/** The people of a team as they are shown to each other, and the salt of the hash in the log. */
export interface Roll {
  readonly team: string;
  readonly salt: string;
  readonly names: readonly string[];
}

/** Rows written by one statement. */
const rowsAtOnce = 1000;

export function* pages<T>(rows: readonly T[]): Iterable<readonly T[]> {
  for (let i = 0; i < rows.length; i += rowsAtOnce) yield rows.slice(i, i + rowsAtOnce);
}

/** In a file from before, a person had one link at most, and it was of the one kind there was. */
function manyLinks(database: SqliteFile): void {
  const columns = database.pragma('table_info(link)') as readonly { name: string }[];
  if (columns.length === 0 || columns.some(({ name }) => name === 'kind')) return;
  const rows = database.prepare('SELECT hash, person FROM link').all() as readonly object[];
  database.transaction(() => {
    database.exec(`DROP TABLE link; ${schema}`);
    const put = database.prepare(`INSERT INTO link VALUES (:hash, :person, 'link')`);
    for (const row of rows) put.run(row);
  })();
}

/** Makes what is missing; a file from before gets the columns that came later. */
export function makeDirectory(database: SqliteFile): void {
  manyLinks(database);
  database.exec(schema);
  for (const [table, column, type] of laterColumns) {
    const columns = database.pragma(`table_info(${table})`) as readonly { name: string }[];
    if (columns.some(({ name }) => name === column)) continue;
    database.exec(`ALTER TABLE ${table} ADD COLUMN ${column} ${type}`);
  }
}

/**
 * The same on PostgreSQL, from the same words. Text is ordered by its bytes there as well, in
 * whatever language the database was made; several servers may start at once.
 */
export async function makePostgresDirectory(db: Kysely<DirectoryTables>): Promise<void> {
  const spoken = (statement: string): string =>
    statement
      .replaceAll(' WITHOUT ROWID, STRICT', '')
      .replaceAll(/\bTEXT\b/g, 'TEXT COLLATE "C"')
      .replaceAll('lower(hex(randomblob(16)))', "replace(gen_random_uuid()::text, '-', '')");
  for (const statement of schema.split(';').filter((each) => each.trim() !== '')) {
    await sql.raw(spoken(statement)).execute(db);
  }
  for (const [table, column, type] of laterColumns) {
    const added = `ALTER TABLE ${table} ADD COLUMN IF NOT EXISTS ${column} ${type}`;
    await sql.raw(spoken(added)).execute(db);
  }
}

/** A person as everybody else knows them: the columns of `Person`. */
export const personColumns = [
  'person.person',
  'person.name',
  'person.email',
  'person.team',
  'person.role',
  'person.active',
  'person.locale',
] as const;
