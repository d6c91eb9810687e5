/** The outbox: letters that wait or are on their way. Of what was sent nothing stays. */
import type { Kysely, Selectable } from 'kysely';
import { pages } from './directory-tables.ts';
import type { DirectoryTables } from './directory-tables.ts';
import type { LetterKind } from './letter.ts';
import { Undelivered } from './undelivered.ts';

type Row = Selectable<DirectoryTables['letter']>;

/** A letter as it is put: what it says is written when it is sent. */
export interface NewLetter extends Pick<Row, 'kind' | 'person' | 'address' | 'round' | 'after'> {
  readonly payload: object;
}
/** A letter that is to be sent now. */
export type DueLetter = Omit<Row, 'state' | 'problem'>;

/** Minutes until the next try, after each that failed. */
const patience = [1, 5, 15, 60, 240] as const;
export class Outbox extends Undelivered {
  readonly #db: Kysely<DirectoryTables>;

  constructor(db: Kysely<DirectoryTables>) {
    super(db);
    this.#db = db;
  }

  async put(letters: readonly NewLetter[]): Promise<void> {
    await this.#db.transaction().execute((tx) => insert(tx, letters));
    this.tell();
  }

  /** Puts the letters of a batch, unless that was done before. */
  async putOnce(round: string, kind: string, letters: readonly NewLetter[]): Promise<void> {
    await this.#db.transaction().execute(async (tx) => {
      const fresh = await tx
        .insertInto('batch')
        .values({ round, kind, count: letters.length })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst();
      if (fresh.numInsertedOrUpdatedRows === 1n) await insert(tx, letters);
    });
  }

  /** The batches of a round that were put, by their kind, with how many letters they had. */
  async batches(round: string): Promise<ReadonlyMap<string, number>> {
    const rows = this.#db.selectFrom('batch').selectAll().where('round', '=', round);
    return new Map((await rows.execute()).map(({ kind, count }) => [kind, count]));
  }

  /** Lets a batch be put anew: its links are dead. */
  async renew(round: string, kind: LetterKind): Promise<void> {
    await this.#db.transaction().execute(async (tx) => {
      await tx.deleteFrom('batch').where('round', '=', round).where('kind', '=', kind).execute();
      await tx.deleteFrom('letter').where('round', '=', round).where('kind', '=', kind).execute();
    });
  }

  /** Takes letters that are due; until it is said what became of them they are on their way. */
  claim(minute: number, most: number): Promise<readonly DueLetter[]> {
    return this.#db.transaction().execute(async (tx) => {
      const due = await tx
        .selectFrom('letter')
        .select(['id', 'kind', 'person', 'address', 'round', 'after', 'tries', 'payload'])
        .where('state', '=', 'waiting')
        .where('after', '<=', minute)
        .orderBy('id')
        .limit(most)
        .execute();
      const ids = due.map(({ id }) => id);
      if (ids.length === 0) return [];
      // What another sender has taken meanwhile is not taken twice.
      const taken = await tx
        .updateTable('letter')
        .set({ state: 'handed' })
        .where('id', 'in', ids)
        .where('state', '=', 'waiting')
        .returning('id')
        .execute();
      return due.filter(({ id }) => taken.some((each) => each.id === id));
    });
  }

  /** It was sent, or nobody needs it any more. */
  async done(id: string): Promise<void> {
    await this.#db.deleteFrom('letter').where('id', '=', id).execute();
  }

  /** It could not be sent now: it is tried again later, and given up after the last try. */
  async again({ id, tries, kind }: DueLetter, minute: number, problem: string): Promise<void> {
    const wait = patience[tries];
    if (wait === undefined) return this.giveUp({ id, kind }, 'failed', problem);
    await this.#db
      .updateTable('letter')
      .set({ state: 'waiting', tries: tries + 1, after: minute + wait, problem })
      .where('id', '=', id)
      .execute();
  }

  /** How many wait, by kind. */
  async waiting(): Promise<readonly { readonly kind: LetterKind; readonly count: number }[]> {
    const rows = await this.#db
      .selectFrom('letter')
      .select(({ fn }) => ['kind', fn.countAll<number>().as('count')])
      .where('state', 'in', ['waiting', 'handed'])
      .groupBy('kind')
      .orderBy('kind')
      .execute();
    return rows.map(({ kind, count }) => ({ kind, count: Number(count) }));
  }

  /** Forgets the invitations and reminders of rounds that do not take answers any more. */
  async keepOnly(round: string | null): Promise<void> {
    await this.#db
      .deleteFrom('letter')
      .where('kind', 'in', ['invitation', 'reminder'])
      .where('round', '!=', round ?? '')
      .execute();
  }

  /** Forgets whatever was to go to a person. */
  async forget(person: string): Promise<void> {
    await this.#db.deleteFrom('letter').where('person', '=', person).execute();
  }
}

async function insert(tx: Kysely<DirectoryTables>, letters: readonly NewLetter[]): Promise<void> {
  const rows = letters.map(({ payload, ...row }) => ({ ...row, payload: JSON.stringify(payload) }));
  for (const page of pages(rows)) {
    await tx
      .insertInto('letter')
      .values([...page])
      .execute();
  }
}
