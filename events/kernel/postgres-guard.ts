/** Guards: what an append rests on is asked for in its own transaction, and stays so until the commit. */
import type { Call } from './batch.ts';
import type { Connection, Pool } from './postgres.ts';
import { GuardLost } from './store.ts';
import type { Guard } from './store.ts';

/** The calls that rest on what is not so any more; what the others rest on stays so. */
export async function unguarded(
  on: Connection,
  calls: readonly Call[],
): Promise<ReadonlySet<Call>> {
  const lost = new Set<Call>();
  for (const call of calls) {
    if (!(await holds(on, call.guard))) lost.add(call);
  }
  return lost;
}

async function holds(on: Connection | Pool, guard: Guard | undefined): Promise<boolean> {
  if (guard === undefined) return true;
  return (await on.query(guard.text, [...guard.values])).rows.length > 0;
}

/** @throws {GuardLost} where a guard does not hold; in a transaction it holds until its end. */
export async function insistOn(on: Connection | Pool, guard: Guard | undefined): Promise<void> {
  if (!(await holds(on, guard))) throw new GuardLost();
}
