/** Guards: what an append rests on is asked for in its own transaction, and stays so until the commit. */
import type { Call } from './batch.ts';
import type { Connection } from './postgres.ts';

/** The calls that rest on what is not so any more; what the others rest on stays so. */
export async function unguarded(
  on: Connection,
  calls: readonly Call[],
): Promise<ReadonlySet<Call>> {
  const lost = new Set<Call>();
  for (const call of calls) {
    if (call.guard === undefined) continue;
    const { text, values } = call.guard;
    if ((await on.query(text, [...values])).rows.length === 0) lost.add(call);
  }
  return lost;
}
