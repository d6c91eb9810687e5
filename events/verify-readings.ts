/** Checks that the readings are those that the log makes when it is folded from the start. */
import { Kysely, sql } from 'kysely';
import { catalogue } from './catalogue.ts';
import type { Installation } from './installation.ts';
import { insist } from './kernel/difference.ts';
import { Projections } from './kernel/projection.ts';
import { openMemory, sqliteDialect } from './kernel/sqlite.ts';
import { projections } from './projections/index.ts';
import type { Readings, Tables } from './projections/tables.ts';

export async function verifyReadings(at: Installation): Promise<void> {
  for (const { projection, parked } of await at.projections.checkpoints()) {
    insist(parked === null, `The projection ${projection} is parked at ${parked}.`);
  }
  const fresh = new Kysely<Tables>({ dialect: sqliteDialect(openMemory()) });
  try {
    await new Projections(at.store, catalogue, fresh, projections).replay();
    for (const table of projections.flatMap((projection) => Object.keys(projection.tables))) {
      const [kept, due] = [await rowsOf(at.readings, table), await rowsOf(fresh, table)];
      const stray = [...kept].find((row) => !due.has(row));
      insist(stray === undefined, `Nothing in the log makes this row of ${table}: ${stray}.`);
      const lost = [...due].find((row) => !kept.has(row));
      insist(lost === undefined, `The readings lack a row of ${table}: ${lost}.`);
    }
  } finally {
    await fresh.destroy();
  }
}

async function rowsOf(readings: Readings, table: string): Promise<ReadonlySet<string>> {
  const query = sql<Record<string, unknown>>`SELECT * FROM ${sql.table(table)}`;
  const { rows } = await query.execute(readings);
  const lines = rows.map((row) => JSON.stringify(Object.entries(row).sort()));
  const seen = new Map<string, number>();
  // The same row twice is not the same as once.
  return new Set(
    lines.map((line) => {
      const times = (seen.get(line) ?? 0) + 1;
      seen.set(line, times);
      return times === 1 ? line : `${line} (${times})`;
    }),
  );
}
