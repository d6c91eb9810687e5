/** Takes a log over into PostgreSQL, to the byte; a mark keeps servers away until all of it is there. */
import { Batch } from './batch.ts';
import { keep, lockHead } from './postgres-rows.ts';
import { transaction } from './postgres.ts';
import type { Pool } from './postgres.ts';
import { makeLog, movingMark as mark, tablesIn } from './postgres-schema.ts';
import { Unusable } from './sqlite.ts';
import type { EventStore } from './store.ts';

/** Begins a move, or goes on with one; false where the database holds a log of its own. */
export async function beginMove(pool: Pool): Promise<boolean> {
  const begun = await transaction(pool, async (on) => {
    const tables = await tablesIn(on);
    if (tables.includes(mark)) return true;
    if (tables.includes('log_head')) return false;
    await on.query(`CREATE TABLE ${mark} (${mark} integer PRIMARY KEY)`);
    return true;
  });
  if (begun) await makeLog(pool);
  return begun;
}

/** All is there: servers may open the database from now on. */
export const endMove = (pool: Pool): Promise<unknown> => pool.query(`DROP TABLE IF EXISTS ${mark}`);

/**
 * Takes on so many events of a log from where the move stands, with the heads signed over them;
 * answers how many are there then.
 * @throws {Unusable} where what is there already is not how that log begins.
 */
export function takeOn(pool: Pool, from: EventStore, atOnce: number): Promise<number> {
  return transaction(pool, async (on) => {
    const peaks = await lockHead(on);
    const { size } = peaks;
    const head = await from.head();
    const begins =
      size === 0 || (size <= head && (await from.root(size)) === peaks.root().toString('hex'));
    if (!begins) throw new Unusable('the database', 'the log that is there already is another one');
    const events = await from.readLog(size, size + atOnce);
    if (events.length === 0) return size;
    const batch = new Batch(
      { peaks, versions: new Map(), places: new Map(), signedOn: undefined },
      undefined,
    );
    batch.add(events);
    const until = size + events.length;
    batch.heads.push(
      ...(await from.heads()).filter((each) => each.size > size && each.size <= until),
    );
    await keep(on, batch);
    return until;
  });
}
