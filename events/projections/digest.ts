/** One hash over all rows of all projections, to compare a replay with what was there. */
import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { projections } from './index.ts';
import type { Readings } from './tables.ts';

/** SHA-256, hex, over every table in the order of its name and of its rows. */
export async function digestOf(readings: Readings): Promise<string> {
  const hash = createHash('sha256');
  const tables = projections.flatMap((projection) => Object.keys(projection.tables)).sort();
  for (const table of tables) {
    const { rows } = await sql<Record<string, unknown>>`SELECT * FROM ${sql.table(table)}`.execute(
      readings,
    );
    const lines = rows.map((row) => JSON.stringify(Object.entries(row).sort())).sort();
    hash.update(`${table}\n${lines.join('\n')}\n`);
  }
  return hash.digest('hex');
}
