/** The directory on PostgreSQL: several servers share it, so its rows say who was quicker. */
import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { noteTaken } from './asked-people.ts';
import type { Took } from './asked-people.ts';
import { makePostgresDirectory, pages } from './directory-tables.ts';
import type { DirectoryTables } from './directory-tables.ts';
import { Directory } from './directory.ts';
import { apart } from './kernel/together.ts';

/** What an engine answers that has no VACUUM: it cleans up by itself. */
const withoutVacuum = ['42601', '0A000'];

class PostgresDirectory extends Directory {
  readonly #db: Kysely<DirectoryTables>;

  constructor(db: Kysely<DirectoryTables>) {
    super(db, apart(db));
    this.#db = db;
  }

  /** The box's row stands against a sealing: once it is shut, whoever took envelopes is known. */
  override took(round: string, person: string, request: string): Promise<Took> {
    return this.#db.transaction().execute(async (tx) => {
      const open =
        await sql`SELECT 1 FROM box WHERE round = ${round} AND shut IS NULL FOR SHARE`.execute(tx);
      if (open.rows.length === 0) return 'sealing';
      return noteTaken(tx, round, person, request);
    });
  }

  /**
   * A row that is changed is written anew behind the others, under the number of its transaction:
   * both tell who took envelopes when. So the round's rows are written once more, all in one
   * transaction and in the order of random pseudonyms, and the old ones are given free.
   */
  override async forgetOrder(round: string): Promise<void> {
    await this.#db.transaction().execute(async (tx) => {
      const rows = tx.selectFrom('asked').selectAll().where('round', '=', round);
      const all = await rows.orderBy('person').forUpdate().execute();
      await tx.deleteFrom('asked').where('round', '=', round).execute();
      for (const page of pages(all)) {
        await tx
          .insertInto('asked')
          .values([...page])
          .execute();
      }
    });
    try {
      await sql`VACUUM asked`.execute(this.#db);
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : '';
      if (!withoutVacuum.includes(code)) throw error;
    }
  }
}

/** The directory in a database that may have been empty until now. */
export async function openPostgresDirectory(db: Kysely<DirectoryTables>): Promise<Directory> {
  await makePostgresDirectory(db);
  return new PostgresDirectory(db);
}
