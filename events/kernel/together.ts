/** Writes that come at the same time share one commit: what costs is the disk's answer, not the rows. */
import type { Kysely } from 'kysely';

/** Runs something that writes; on the disk when it answers. */
export type Writing<T> = <R>(work: (db: Kysely<T>) => Promise<R>) => Promise<R>;

/** Each for itself, where the engine gathers commits on its own. */
export const apart =
  <T>(db: Kysely<T>): Writing<T> =>
  (work) =>
    work(db);

/**
 * So many turns of the loop are waited for company. At rest that is nothing; the more there is to
 * do, the longer a turn takes and the more writes share the commit after it.
 */
const turnsOfTheLoop = 24;

/** Whether one of the writes is to blame; what fails of the disk fails for all, and is not tried again. */
function isOfOne(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return !code.startsWith('SQLITE_') || code.startsWith('SQLITE_CONSTRAINT');
}

interface Waiting<T> {
  /** Answers what settles it once the transaction is committed. */
  readonly work: (db: Kysely<T>) => Promise<() => void>;
  readonly reject: (error: unknown) => void;
}

/**
 * Gathers writes into transactions of one connection. Where one of them fails, all are taken back
 * and done again each for itself, so that nobody fails by another's fault. So a work may run twice,
 * and must do nothing but write through what it is given.
 */
export function together<T>(db: Kysely<T>): Writing<T> {
  let waiting: Waiting<T>[] = [];

  const commit = async (works: readonly Waiting<T>[]): Promise<void> => {
    try {
      const settled = await db.transaction().execute(async (tx) => {
        const done: (() => void)[] = [];
        for (const { work } of works) done.push(await work(tx));
        return done;
      });
      for (const settle of settled) settle();
    } catch (error) {
      const alone = works.length === 1 || !isOfOne(error);
      for (const each of works) {
        if (alone) each.reject(error);
        else await commit([each]);
      }
    }
  };
  const wait = (turns: number): void => {
    setImmediate(() => {
      if (turns > 1) return wait(turns - 1);
      const works = waiting;
      waiting = [];
      void commit(works);
    });
  };

  return <R>(work: (db: Kysely<T>) => Promise<R>) =>
    new Promise<R>((resolve, reject) => {
      waiting.push({
        work: async (tx) => {
          const result = await work(tx);
          return () => resolve(result);
        },
        reject,
      });
      if (waiting.length === 1) wait(turnsOfTheLoop);
    });
}
