/** The directory: people, their links and sessions, beside the log. The only place that knows names. */
import { Kysely, SqliteDialect } from 'kysely';
import type { Day } from './day.ts';
import { openSqlite } from './kernel/sqlite.ts';
import type { Person, Role } from './person.ts';

export interface DirectoryTables {
  person: { person: string; name: string; email: string; team: string | null; role: Role };
  /** A personal link: only the hash of its secret is kept. */
  link: { hash: string; person: string };
  /** The day is the finest time a session has. */
  session: { hash: string; person: string; day: Day };
  /** Who is asked in a round, written when it opens; `took` turns 1 in place, without a time. */
  asked: { round: string; person: string; team: string; took: 0 | 1 };
  secret: { name: string; value: string };
}

const schema = `
  CREATE TABLE IF NOT EXISTS person (person TEXT PRIMARY KEY, name TEXT NOT NULL,
    email TEXT NOT NULL UNIQUE, team TEXT, role TEXT NOT NULL) WITHOUT ROWID, STRICT;
  CREATE TABLE IF NOT EXISTS link (hash TEXT PRIMARY KEY, person TEXT NOT NULL UNIQUE
    REFERENCES person ON DELETE CASCADE) WITHOUT ROWID, STRICT;
  CREATE TABLE IF NOT EXISTS session (hash TEXT PRIMARY KEY, person TEXT NOT NULL
    REFERENCES person ON DELETE CASCADE, day TEXT NOT NULL) WITHOUT ROWID, STRICT;
  CREATE TABLE IF NOT EXISTS asked (round TEXT NOT NULL, person TEXT NOT NULL, team TEXT NOT NULL,
    took INTEGER NOT NULL, PRIMARY KEY (round, person)) WITHOUT ROWID, STRICT;
  CREATE TABLE IF NOT EXISTS secret (name TEXT PRIMARY KEY, value TEXT NOT NULL)
    WITHOUT ROWID, STRICT;`;

/** Rows written by one statement. */
const rowsAtOnce = 1000;

function* pages<T>(rows: readonly T[]): Iterable<readonly T[]> {
  for (let i = 0; i < rows.length; i += rowsAtOnce) yield rows.slice(i, i + rowsAtOnce);
}

/** People and their rights, in a file of its own without a write-ahead log: it keeps no order. */
export class Directory {
  readonly #db: Kysely<DirectoryTables>;

  constructor(file: string) {
    const database = openSqlite(file, 'truncate');
    database.exec(schema);
    this.#db = new Kysely<DirectoryTables>({ dialect: new SqliteDialect({ database }) });
  }

  people(): Promise<readonly Person[]> {
    return this.#db.selectFrom('person').selectAll().orderBy('name').orderBy('email').execute();
  }

  person(person: string): Promise<Person | undefined> {
    return this.#db
      .selectFrom('person')
      .selectAll()
      .where('person', '=', person)
      .executeTakeFirst();
  }

  /** Writes people as they are now; whoever changed role or team keeps their links. */
  async put(people: readonly Person[]): Promise<void> {
    await this.#db.transaction().execute(async (tx) => {
      for (const page of pages(people)) {
        await tx
          .insertInto('person')
          .values([...page])
          .onConflict((conflict) =>
            conflict.column('person').doUpdateSet((row) => ({
              name: row.ref('excluded.name'),
              email: row.ref('excluded.email'),
              team: row.ref('excluded.team'),
              role: row.ref('excluded.role'),
            })),
          )
          .execute();
      }
    });
  }

  /** Replaces personal links: the old ones of these people are dead from now on. */
  async relink(links: readonly { readonly hash: string; readonly person: string }[]) {
    await this.#db.transaction().execute(async (tx) => {
      for (const page of pages(links)) {
        await tx
          .deleteFrom('link')
          .where(
            'person',
            'in',
            page.map((link) => link.person),
          )
          .execute();
        await tx
          .insertInto('link')
          .values([...page])
          .execute();
      }
    });
  }

  personByLink(hash: string): Promise<Person | undefined> {
    return this.#db
      .selectFrom('link')
      .innerJoin('person', 'person.person', 'link.person')
      .selectAll('person')
      .where('link.hash', '=', hash)
      .executeTakeFirst();
  }

  async startSession(hash: string, person: string, day: Day): Promise<void> {
    await this.#db.insertInto('session').values({ hash, person, day }).execute();
  }

  /** The person of a session that began on `since` or later. */
  personBySession(hash: string, since: Day): Promise<Person | undefined> {
    return this.#db
      .selectFrom('session')
      .innerJoin('person', 'person.person', 'session.person')
      .selectAll('person')
      .where('session.hash', '=', hash)
      .where('session.day', '>=', since)
      .executeTakeFirst();
  }

  async endSession(hash: string): Promise<void> {
    await this.#db.deleteFrom('session').where('hash', '=', hash).execute();
  }

  /** Freezes who is asked in a round. */
  async ask(round: string, people: readonly { person: string; team: string }[]): Promise<void> {
    const rows = people.map(({ person, team }) => ({ round, person, team, took: 0 as const }));
    await this.#db.transaction().execute(async (tx) => {
      await tx.deleteFrom('asked').where('round', '=', round).execute();
      for (const page of pages(rows)) {
        await tx
          .insertInto('asked')
          .values([...page])
          .execute();
      }
    });
  }

  /** Everybody asked in a round, in no order that means anything. */
  asked(round: string): Promise<readonly DirectoryTables['asked'][]> {
    return this.#db.selectFrom('asked').selectAll().where('round', '=', round).execute();
  }

  askedPerson(round: string, person: string): Promise<DirectoryTables['asked'] | undefined> {
    return this.#db
      .selectFrom('asked')
      .selectAll()
      .where('round', '=', round)
      .where('person', '=', person)
      .executeTakeFirst();
  }

  /** Whoever took part in any of these rounds, once for each team they did it in. */
  tookPart(rounds: readonly string[]): Promise<readonly { person: string; team: string }[]> {
    return this.#db
      .selectFrom('asked')
      .select(['person', 'team'])
      .distinct()
      .where('round', 'in', [...rounds])
      .where('took', '=', 1)
      .execute();
  }

  /** How many took their envelopes in a round. */
  async countTook(round: string): Promise<number> {
    const { count } = await this.#db
      .selectFrom('asked')
      .select(({ fn }) => fn.sum<number>('took').as('count'))
      .where('round', '=', round)
      .executeTakeFirstOrThrow();
    return Number(count ?? 0);
  }

  /** Notes that somebody took their envelopes. */
  async took(round: string, person: string): Promise<void> {
    await this.#db
      .updateTable('asked')
      .set({ took: 1 })
      .where('round', '=', round)
      .where('person', '=', person)
      .execute();
  }

  async secret(name: string): Promise<string | undefined> {
    const row = this.#db.selectFrom('secret').select('value').where('name', '=', name);
    return (await row.executeTakeFirst())?.value;
  }

  /** Keeps, replaces or (with null) forgets a secret. */
  async keepSecret(name: string, value: string | null): Promise<void> {
    if (value === null) await this.#db.deleteFrom('secret').where('name', '=', name).execute();
    else await this.#db.replaceInto('secret').values({ name, value }).execute();
  }

  close(): Promise<void> {
    return this.#db.destroy();
  }
}
