// Replaying a million events into all projections, beside reading, parsing and folding them raw.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue } from '../../events/catalogue.ts';
import { openSqliteStore } from '../../events/kernel/sqlite-store.ts';
import { Child } from './child.ts';
import { largeCompany } from './company.ts';
import { recordTeams, recordYears } from './history.ts';
import { median } from './median.ts';
import type { Replayed } from './replay-run.ts';

export interface ReplaySpeed {
  readonly events: number;
  readonly perSecond: number;
  readonly perCpuSecond: number;
  readonly peakRss: number;
}

export interface ReplaySpeeds {
  readonly ours: ReplaySpeed;
  readonly raw: ReplaySpeed;
}

const middle = (runs: readonly Replayed[]): ReplaySpeed => ({
  events: runs[0]?.events ?? 0,
  perSecond: median(runs.map((run) => (run.events * 1000) / run.ms)),
  perCpuSecond: median(runs.map((run) => (run.events * 1000) / run.cpuMs)),
  peakRss: Math.max(...runs.map((run) => run.peakRss ?? NaN)),
});

export async function measureReplay(
  within: string,
  times: number,
  say: (line: string) => void,
): Promise<ReplaySpeeds> {
  const folder = join(within, 'replay');
  mkdirSync(folder);
  const store = openSqliteStore(join(folder, 'log.db'), catalogue);
  await recordTeams(store, largeCompany);
  await recordYears(store, largeCompany, {
    ballotsPerDirection: 19,
    prioritiesPerRound: 90,
    keepBallots: true,
  });
  await store.close();
  const runs = { ours: [] as Replayed[], raw: [] as Replayed[] };
  for (let time = 1; time <= times; time += 1) {
    for (const mode of ['ours', 'raw'] as const) {
      const { first } = await Child.start('replay-run.js', [mode, folder]);
      const run = first as Replayed;
      runs[mode].push(run);
      say(
        `replay ${mode} ${time}: ${run.ms.toFixed(0)} ms, ${run.cpuMs.toFixed(0)} ms CPU, ` +
          `peak ${run.peakRss?.toFixed(0)} MB`,
      );
    }
  }
  return { ours: middle(runs.ours), raw: middle(runs.raw) };
}
