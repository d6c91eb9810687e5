/** Company accounts: who somebody is at the company's own sign-in. */
import type { Kysely } from 'kysely';
import type { DirectoryTables } from './directory-tables.ts';

/** The directory's company accounts. */
export class Accounts {
  readonly #db: Kysely<DirectoryTables>;

  constructor(db: Kysely<DirectoryTables>) {
    this.#db = db;
  }

  /** Whose account this is. */
  async personOf(issuer: string, subject: string): Promise<string | undefined> {
    const row = this.#db
      .selectFrom('account')
      .select('person')
      .where('issuer', '=', issuer)
      .where('subject', '=', subject);
    return (await row.executeTakeFirst())?.person;
  }

  /** Links an account to a person; false where they have another one at the same provider. */
  async link(account: DirectoryTables['account']): Promise<boolean> {
    const made = this.#db
      .insertInto('account')
      .values(account)
      .onConflict((conflict) => conflict.doNothing());
    return (await made.executeTakeFirst()).numInsertedOrUpdatedRows === 1n;
  }
}
