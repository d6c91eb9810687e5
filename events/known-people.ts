/** The people of the directory, and all that is kept in the name of one of them. */
import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { AskedPeople } from './asked-people.ts';
import { pages, personColumns, tablesIn } from './directory-tables.ts';
import type { DirectoryTables } from './directory-tables.ts';
import type { Writing } from './kernel/together.ts';
import type { Person } from './person.ts';

/** What the company's own directory calls a person; empty where it does not know them. */
export interface Provisioned {
  readonly person: string;
  readonly external: string;
  readonly username: string;
}

/** A change of people, written all at once. */
export interface Rewriting {
  readonly people: readonly Person[];
  /** Whose sessions and personal links end with it. */
  readonly out: readonly string[];
  /** Who takes no envelopes any more in a round that is open. */
  readonly barred: { readonly round: string; readonly people: readonly string[] } | null;
  readonly provisioned?: readonly Provisioned[];
  /** Who is in a group that gives a role, from now on. */
  readonly roleGroup?: { readonly name: string; readonly people: readonly string[] };
}

/** Who was asked stays, by pseudonym: figures and the log's own check rest on it. */
const stays = 'asked';

export class KnownPeople extends AskedPeople {
  readonly #db: Kysely<DirectoryTables>;

  constructor(db: Kysely<DirectoryTables>, write: Writing<DirectoryTables>) {
    super(db, write);
    this.#db = db;
  }

  people(): Promise<readonly Person[]> {
    return this.#db
      .selectFrom('person')
      .select(personColumns)
      .orderBy('name')
      .orderBy('email')
      .execute();
  }

  person(person: string): Promise<Person | undefined> {
    return this.#db
      .selectFrom('person')
      .select(personColumns)
      .where('person', '=', person)
      .executeTakeFirst();
  }

  /** What the company's own directory calls everybody. */
  provisioned(): Promise<readonly Provisioned[]> {
    return this.#db.selectFrom('person').select(['person', 'external', 'username']).execute();
  }

  /** Who is in which group that gives a role. */
  roleGroups(): Promise<readonly { readonly name: string; readonly person: string }[]> {
    return this.#db.selectFrom('role_group').selectAll().execute();
  }

  /** Writes people as they are now; whoever changed role or team keeps their links. */
  put(people: readonly Person[]): Promise<void> {
    return this.rewrite({ people, out: [], barred: null });
  }

  /** Writes people as they are now, and ends what must not outlive the change: all or nothing. */
  async rewrite({ people, out, barred, provisioned = [], roleGroup }: Rewriting): Promise<void> {
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
              active: row.ref('excluded.active'),
              locale: row.ref('excluded.locale'),
            })),
          )
          .execute();
      }
      for (const { person, external, username } of provisioned) {
        const set = tx.updateTable('person').set({ external, username });
        await set.where('person', '=', person).execute();
      }
      if (roleGroup !== undefined) {
        const { name } = roleGroup;
        await tx.deleteFrom('role_group').where('name', '=', name).execute();
        for (const page of pages(roleGroup.people)) {
          const rows = page.map((person) => ({ name, person }));
          await tx.insertInto('role_group').values(rows).execute();
        }
      }
      for (const person of out) {
        await tx.deleteFrom('session').where('person', '=', person).execute();
        await tx.deleteFrom('link').where('person', '=', person).execute();
      }
      for (const person of barred?.people ?? []) {
        const set = tx.updateTable('asked').set({ barred: 1 }).where('person', '=', person);
        await set.where('round', '=', barred?.round ?? '').execute();
      }
    });
  }

  /** Removes all that is kept in somebody's name, whichever table it stands in. */
  async remove(person: string): Promise<void> {
    await this.#db.transaction().execute(async (tx) => {
      const theirs = (await tablesOf(tx)).filter(({ name }) => name !== stays);
      // Whoever points to a person goes before them.
      theirs.sort((a, b) => Number(a.name === 'person') - Number(b.name === 'person'));
      for (const { name } of theirs) {
        await sql`DELETE FROM ${sql.table(name)} WHERE person = ${person}`.execute(tx);
      }
    });
  }

  /** All that is kept in somebody's name, by table; of secrets there are hashes only, left out. */
  async keptOf(person: string): Promise<Readonly<Record<string, readonly KeptRow[]>>> {
    const kept: Record<string, readonly KeptRow[]> = {};
    for (const { name, columns } of await tablesOf(this.#db)) {
      const told = columns.filter((column) => !hashes.has(column));
      const { rows } = await sql<KeptRow>`SELECT ${sql.join(told.map((each) => sql.ref(each)))}
        FROM ${sql.table(name)} WHERE person = ${person}`.execute(this.#db);
      kept[name] = rows;
    }
    return kept;
  }
}

export type KeptRow = Readonly<Record<string, string | number | null>>;

/** Columns that hold the hash of a secret: they open nothing, and say nothing about anybody. */
const hashes = new Set(['hash', 'browser', 'request']);

/** The tables whose rows belong to somebody. */
const tablesOf = async (db: Kysely<DirectoryTables>) =>
  (await tablesIn(db)).filter(({ columns }) => columns.includes('person'));
