// Many organisations on one machine, each a server of its own, while nobody asks them anything.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { median } from '../bench/median.ts';
import type { Line } from '../bench/table.ts';
import { Served } from './served.ts';

const idleSeconds = 10;

/** Megabytes of memory that would be free without a process: what it shares counts in parts. */
function ownMemory(pid: number): number {
  const kilobytes = /^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'));
  return Number(kilobytes?.[1]) / 1024;
}

/** What so many organisations cost that nobody asks. */
export async function atRest(within: string, count: number): Promise<readonly Line[]> {
  const folder = mkdtempSync(join(within, 'rest-'));
  const all: Served[] = [];
  const starts: number[] = [];
  try {
    for (let n = 0; n < count; n += 1) {
      const begun = performance.now();
      all.push(await Served.on(join(folder, `${n}`), 1));
      starts.push(performance.now() - begun);
    }
    await wait(idleSeconds * 1000);
    const before = all.map(({ cpu }) => cpu);
    await wait(idleSeconds * 1000);
    const busy = all.reduce((sum, { cpu }, n) => sum + cpu - (before[n] ?? 0), 0) / count;
    const memory = all.flatMap(({ pids }) => pids).map(ownMemory);
    const what = `${count} organisations at rest, each`;
    return [
      { what: `${what}: first start`, value: `${(median(starts) / 1000).toFixed(2)} s` },
      { what: `${what}: memory of its own`, value: `${median(memory).toFixed(0)} MB` },
      {
        what: `${what}: processor`,
        value: `${(busy / idleSeconds).toFixed(2)} ms a second`,
      },
    ];
  } finally {
    await Promise.all(all.map((served) => served.close()));
    rmSync(folder, { recursive: true, force: true });
  }
}
