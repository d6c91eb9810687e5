/** The directory: people, their links and sessions, beside the log; and who is asked in a round. */
import { Kysely } from 'kysely';
import { Accounts } from './account.ts';
import { makeDirectory, pages, personColumns } from './directory-tables.ts';
import type { DirectoryTables, Roll } from './directory-tables.ts';
import { KnownPeople } from './known-people.ts';
import { openSqlite, sqliteDialect } from './kernel/sqlite.ts';
import { together } from './kernel/together.ts';
import type { Writing } from './kernel/together.ts';
import { Outbox } from './outbox.ts';
import type { Person } from './person.ts';
import { Sessions } from './session.ts';

export type { DirectoryTables, Roll };

type Link = DirectoryTables['link'];

/** People and their rights, wherever their tables are. */
export class Directory extends KnownPeople {
  readonly #db: Kysely<DirectoryTables>;
  readonly sessions: Sessions;
  readonly accounts: Accounts;
  /** The letters that wait, or could not be sent. */
  readonly outbox: Outbox;

  constructor(db: Kysely<DirectoryTables>, write: Writing<DirectoryTables>) {
    super(db, write);
    this.#db = db;
    this.sessions = new Sessions(db, write);
    this.accounts = new Accounts(db);
    this.outbox = new Outbox(db);
  }

  /** Replaces personal links and codes: all old ones are dead from now on. */
  async relink(links: readonly Omit<Link, 'kind'>[]): Promise<void> {
    await this.#db.transaction().execute(async (tx) => {
      await tx.deleteFrom('link').where('kind', '!=', 'stop').execute();
      for (const page of pages(links)) {
        await tx
          .insertInto('link')
          .values(page.map((link) => ({ ...link, kind: 'link' as const })))
          .execute();
      }
    });
  }

  /** Adds links beside those that there are. */
  async link(links: readonly Link[]): Promise<void> {
    for (const page of pages(links)) {
      await this.#db
        .insertInto('link')
        .values([...page])
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    }
  }

  personByLink(hash: string, kind: Link['kind'] = 'link'): Promise<Person | undefined> {
    return this.#db
      .selectFrom('link')
      .innerJoin('person', 'person.person', 'link.person')
      .select(personColumns)
      .where('link.hash', '=', hash)
      .where('person.active', '=', 1)
      .where('link.kind', '=', kind)
      .executeTakeFirst();
  }

  /** Somebody who is active by their address, in lower case. */
  personByEmail(email: string): Promise<Person | undefined> {
    return this.#db
      .selectFrom('person')
      .select(personColumns)
      .where('email', '=', email)
      .where('active', '=', 1)
      .executeTakeFirst();
  }

  /** Ends all sessions of a person at once. */
  endSessionsOf(person: string): Promise<void> {
    return this.sessions.endOf(person);
  }

  /** Notes whether somebody wants no reminders. */
  async stop(person: string, stops: boolean): Promise<void> {
    await this.#db
      .updateTable('person')
      .set({ stops: stops ? 1 : 0 })
      .where('person', '=', person)
      .execute();
  }

  /** Everybody who wants no reminders. */
  async stopped(): Promise<ReadonlySet<string>> {
    const rows = this.#db.selectFrom('person').select('person').where('stops', '=', 1);
    return new Set((await rows.execute()).map(({ person }) => person));
  }

  async secret(name: string): Promise<string | undefined> {
    const row = this.#db.selectFrom('secret').select('value').where('name', '=', name);
    return (await row.executeTakeFirst())?.value;
  }

  /** Keeps, replaces or (with null) forgets a secret. */
  async keepSecret(name: string, value: string | null): Promise<void> {
    if (value === null) await this.#db.deleteFrom('secret').where('name', '=', name).execute();
    else {
      await this.#db
        .insertInto('secret')
        .values({ name, value })
        .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
        .execute();
    }
  }

  close(): Promise<void> {
    return this.#db.destroy();
  }
}

/** The directory in a file of its own without a write-ahead log: it keeps no order. */
export function openDirectory(file: string): Directory {
  const database = openSqlite(file, 'truncate');
  makeDirectory(database);
  const db = new Kysely<DirectoryTables>({ dialect: sqliteDialect(database) });
  return new Directory(db, together(db));
}
