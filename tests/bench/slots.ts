// Making the box of a large round: two hundred thousand slots of noise, in one commit.
import { randomBytes } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Box } from '../../events/box.ts';
import { ownCpuMs } from './machine.ts';
import { median } from './median.ts';

const slots = 200_000;

export interface SlotSpeed {
  readonly slots: number;
  readonly seconds: number;
  /** Seconds of processor time. */
  readonly cpu: number;
  /** Seconds to open it with its key, as after a restart. */
  readonly unlocking: number;
}

export function measureSlots(within: string, times: number): SlotSpeed {
  const folder = join(within, 'slots');
  mkdirSync(folder);
  const key = randomBytes(32).toString('hex');
  const runs = Array.from({ length: times }, () => {
    const box = new Box(join(folder, 'box.db'), randomBytes);
    const [begun, before] = [performance.now(), ownCpuMs()];
    box.prepare('1', key, slots);
    const [filled, cpu] = [performance.now(), (ownCpuMs() - before) / 1000];
    box.unlock(key);
    const unlocked = performance.now();
    box.clear();
    box.close();
    return { filling: (filled - begun) / 1000, cpu, unlocking: (unlocked - filled) / 1000 };
  });
  rmSync(folder, { recursive: true });
  return {
    slots,
    seconds: median(runs.map(({ filling }) => filling)),
    cpu: median(runs.map(({ cpu }) => cpu)),
    unlocking: median(runs.map(({ unlocking }) => unlocking)),
  };
}
