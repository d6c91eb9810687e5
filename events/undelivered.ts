/** Letters that could not be sent: the part of the outbox that an admin sees. */
import type { Kysely, Selectable } from 'kysely';
import type { DirectoryTables } from './directory-tables.ts';

type Row = Selectable<DirectoryTables['letter']>;

export interface FailedLetter extends Pick<Row, 'id' | 'kind' | 'problem'> {
  /** Null for what went to a channel, and for reminders: that somebody was due one is not told. */
  readonly person: string | null;
  readonly address: string;
  /** It may have arrived: nobody gets it a second time unless an admin says so. */
  readonly unclear: boolean;
}

/** Failed letters told at once; more would not be read. */
const toldMost = 100;
export const interrupted = 'Crosspulse was stopped while it was sent';

export class Undelivered {
  readonly #db: Kysely<DirectoryTables>;
  #told: () => void = () => undefined;

  constructor(db: Kysely<DirectoryTables>) {
    this.#db = db;
  }

  /** Whoever sends is told as soon as something was put. */
  onPut(told: () => void): void {
    this.#told = told;
  }

  protected tell(): void {
    this.#told();
  }

  /** It is not tried again by itself. */
  async giveUp(
    { id, kind }: Pick<Row, 'id' | 'kind'>,
    state: 'failed' | 'unclear',
    problem: string,
  ): Promise<void> {
    await this.#db.transaction().execute(async (tx) => {
      await tx.updateTable('letter').set({ state, problem }).where('id', '=', id).execute();
      if (kind === 'reminder') await forgetWhom(tx);
    });
  }

  /** What was on its way when everything stopped may have arrived. */
  async recover(): Promise<void> {
    await this.#db.transaction().execute(async (tx) => {
      const stopped = tx.updateTable('letter').where('state', '=', 'handed');
      await stopped.set({ state: 'unclear', problem: interrupted }).execute();
      await forgetWhom(tx);
    });
  }

  /** What could not be sent, and how many of all are told. */
  async failed(): Promise<{ readonly count: number; readonly letters: readonly FailedLetter[] }> {
    const all = this.#db.selectFrom('letter').where('state', 'in', ['failed', 'unclear']);
    const { count } = await all
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow();
    const rows = await all
      .select(['id', 'kind', 'person', 'address', 'problem', 'state'])
      .orderBy('id')
      .limit(toldMost)
      .execute();
    const letters = rows.map(({ person, state, ...row }): FailedLetter => {
      return { ...row, person: person === '' ? null : person, unclear: state === 'unclear' };
    });
    return { count: Number(count), letters };
  }

  /** Tries one that failed once more; false where there is none, or nobody is known to send it to. */
  async retry(id: string, minute: number): Promise<boolean> {
    const tried = await this.#failed()
      .set({ state: 'waiting', tries: 0, after: minute })
      .where('id', '=', id)
      .executeTakeFirst();
    this.tell();
    return tried.numUpdatedRows === 1n;
  }

  /** Tries all once more that surely did not arrive. */
  async retryAll(minute: number): Promise<void> {
    await this.#failed()
      .set({ state: 'waiting', tries: 0, after: minute })
      .where('state', '=', 'failed')
      .execute();
    this.tell();
  }

  /** Takes one that failed off the list. */
  async dismiss(id: string): Promise<boolean> {
    const gone = await this.#db
      .deleteFrom('letter')
      .where('id', '=', id)
      .where('state', 'in', ['failed', 'unclear'])
      .executeTakeFirst();
    return gone.numDeletedRows === 1n;
  }

  readonly #failed = () =>
    this.#db
      .updateTable('letter')
      .where('state', 'in', ['failed', 'unclear'])
      .where('kind', '!=', 'reminder');
}

/** Who was due a reminder had no envelopes by then: of one that failed nobody's name stays. */
async function forgetWhom(tx: Kysely<DirectoryTables>): Promise<void> {
  const failed = () =>
    tx
      .selectFrom('letter')
      .where('kind', '=', 'reminder')
      .where('state', 'in', ['failed', 'unclear']);
  const kept = await failed()
    .select(({ fn }) => fn.min('id').as('id'))
    .groupBy(['round', 'problem'])
    .execute();
  const ids = kept.map(({ id }) => id);
  if (ids.length === 0) return;
  await tx
    .deleteFrom('letter')
    .where('id', 'in', failed().select('id').where('id', 'not in', ids))
    .execute();
  await tx
    .updateTable('letter')
    .set({ person: '', state: 'failed' })
    .where('id', 'in', ids)
    .execute();
}
