// One replay in a process of its own, ours or raw: `replay-run.js <ours|raw> <folder>`.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { Kysely, SqliteDialect } from 'kysely';
import { catalogue } from '../../events/catalogue.ts';
import { Projections } from '../../events/kernel/projection.ts';
import { openSqlite } from '../../events/kernel/sqlite.ts';
import { openSqliteStore } from '../../events/kernel/sqlite-store.ts';
import { projections } from '../../events/projections/index.ts';
import type { Tables } from '../../events/projections/tables.ts';
import { ownCpuMs, peakRss } from './machine.ts';
import { foldRaw } from './raw-fold.ts';

export interface Replayed {
  readonly events: number;
  readonly ms: number;
  readonly cpuMs: number;
  readonly peakRss: number | null;
}

const [mode = 'ours', folder = '.'] = process.argv.slice(2);

async function timed(work: () => Promise<number> | number): Promise<Replayed> {
  const [begun, cpu] = [performance.now(), ownCpuMs()];
  const events = await work();
  const [ms, cpuMs] = [performance.now() - begun, ownCpuMs() - cpu];
  return { events, ms, cpuMs, peakRss: peakRss() };
}

async function ours(): Promise<Replayed> {
  const store = openSqliteStore(join(folder, 'log.db'), catalogue);
  const file = join(folder, 'readings.db');
  for (const suffix of ['', '-wal', '-shm']) rmSync(file + suffix, { force: true });
  const database = openSqlite(file, 'wal');
  const tables = new Kysely<Tables>({ dialect: new SqliteDialect({ database }) });
  const all = new Projections(store, catalogue, tables, projections);
  const replayed = await timed(async () => {
    await all.replay();
    return store.head();
  });
  const parked = (await all.checkpoints()).filter((each) => each.parked !== null);
  if (parked.length > 0) throw new Error(`parked: ${JSON.stringify(parked)}`);
  await tables.destroy();
  await store.close();
  return replayed;
}

async function raw(): Promise<Replayed> {
  const db = openSqlite(join(folder, 'log.db'), 'wal');
  const replayed = await timed(() => foldRaw(db));
  db.close();
  return replayed;
}

process.send?.(await (mode === 'ours' ? ours() : raw()));
process.disconnect();
