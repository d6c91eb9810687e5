/** Who is asked in a round and took envelopes: the part of the directory that rounds move. */
import type { Kysely } from 'kysely';
import { pages } from './directory-tables.ts';
import type { DirectoryTables, Roll } from './directory-tables.ts';
import type { Writing } from './kernel/together.ts';

type Entry = DirectoryTables['asked'];

/**
 * 'before': envelopes were taken in their name already. 'sealing': nobody takes any just now, as
 * another server ends the round.
 */
export type Took = 'now' | 'before' | 'sealing';

export class AskedPeople {
  readonly #db: Kysely<DirectoryTables>;

  readonly #write: Writing<DirectoryTables>;

  constructor(db: Kysely<DirectoryTables>, write: Writing<DirectoryTables>) {
    this.#db = db;
    this.#write = write;
  }

  /** Freezes who is asked in a round, and which names they are shown; `request` is random. */
  async ask(
    round: string,
    people: readonly { person: string; team: string; request: string }[],
    rolls: readonly Roll[],
  ): Promise<void> {
    const rows = people.map(({ person, team, request }) => {
      return {
        round,
        person,
        team,
        took: 0 as const,
        request,
        told: 0 as const,
        barred: 0 as const,
      };
    });
    await this.#db.transaction().execute(async (tx) => {
      await tx.deleteFrom('asked').where('round', '=', round).execute();
      await tx.deleteFrom('roll').where('round', '=', round).execute();
      for (const page of pages(rows)) {
        await tx
          .insertInto('asked')
          .values([...page])
          .execute();
      }
      for (const { names, ...roll } of rolls) {
        const row = { round, ...roll, names: JSON.stringify(names) };
        await tx.insertInto('roll').values(row).execute();
      }
    });
  }

  /** Whom a team's people are shown. */
  async roll(round: string, team: string): Promise<Roll | undefined> {
    const row = await this.#db
      .selectFrom('roll')
      .select(['team', 'salt', 'names'])
      .where('round', '=', round)
      .where('team', '=', team)
      .executeTakeFirst();
    return row && { ...row, names: JSON.parse(row.names) as string[] };
  }

  /** Forgets the names of a round that is over. */
  async forgetRolls(round: string): Promise<void> {
    await this.#db.deleteFrom('roll').where('round', '=', round).execute();
  }

  /** The rounds that anybody was asked in, and those whose names are still kept. */
  async rounds(): Promise<{
    readonly asked: readonly string[];
    readonly rolls: readonly string[];
  }> {
    const of = async (table: 'asked' | 'roll') => {
      const rows = await this.#db.selectFrom(table).select('round').distinct().execute();
      return rows.map(({ round }) => round).sort();
    };
    return { asked: await of('asked'), rolls: await of('roll') };
  }

  /** Everybody asked in a round, in no order that means anything. */
  asked(round: string): Promise<readonly Entry[]> {
    return this.#db.selectFrom('asked').selectAll().where('round', '=', round).execute();
  }

  askedPerson(round: string, person: string): Promise<Entry | undefined> {
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

  /** Every round that a person was asked in. */
  askedIn(person: string): Promise<readonly Entry[]> {
    return this.#db.selectFrom('asked').selectAll().where('person', '=', person).execute();
  }

  /** Notes that somebody takes their envelopes, and the hash of what they asked for. */
  async took(round: string, person: string, request: string): Promise<Took> {
    return this.#write((db) => noteTaken(db, round, person, request));
  }

  /** Leaves no order of the notes about a round that is over; a file that keeps none needs nothing. */
  async forgetOrder(_round: string): Promise<void> {
    await Promise.resolve();
  }

  /** Notes that somebody was told that a round was voided. */
  async told(round: string, person: string): Promise<void> {
    await this.#db
      .updateTable('asked')
      .set({ told: 1 })
      .where('round', '=', round)
      .where('person', '=', person)
      .execute();
  }
}

/** Notes it in place, once: of two who ask at the same moment one was before the other. */
export async function noteTaken(
  db: Kysely<DirectoryTables>,
  round: string,
  person: string,
  request: string,
): Promise<Exclude<Took, 'sealing'>> {
  const { numUpdatedRows } = await db
    .updateTable('asked')
    .set({ took: 1, request })
    .where('round', '=', round)
    .where('person', '=', person)
    .where('took', '=', 0)
    .executeTakeFirst();
  return numUpdatedRows === 1n ? 'now' : 'before';
}
