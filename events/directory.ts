/** The directory: people, their links and sessions, beside the log; and who is asked in a round. */
import { Kysely, SqliteDialect } from 'kysely';
import { Accounts } from './account.ts';
import { makeDirectory, pages, personColumns } from './directory-tables.ts';
import type { DirectoryTables, Roll } from './directory-tables.ts';
import { KnownPeople } from './known-people.ts';
import { openSqlite } from './kernel/sqlite.ts';
import type { Person } from './person.ts';
import { Sessions } from './session.ts';

export type { DirectoryTables, Roll };

/** People and their rights, in a file of its own without a write-ahead log: it keeps no order. */
export class Directory extends KnownPeople {
  readonly #db: Kysely<DirectoryTables>;
  readonly sessions: Sessions;
  readonly accounts: Accounts;

  constructor(file: string) {
    const database = openSqlite(file, 'truncate');
    makeDirectory(database);
    const db = new Kysely<DirectoryTables>({ dialect: new SqliteDialect({ database }) });
    super(db);
    this.#db = db;
    this.sessions = new Sessions(db);
    this.accounts = new Accounts(db);
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
      .select(personColumns)
      .where('link.hash', '=', hash)
      .where('person.active', '=', 1)
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
