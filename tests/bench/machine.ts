// What this machine is, how busy it is beside us, and what memory a process holds.
import { readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import Database from 'better-sqlite3';

/** A line of a file under /proc; null where there is none (not Linux). */
function procfs(path: string, line: RegExp): readonly number[] | null {
  try {
    const found = line.exec(readFileSync(`/proc/${path}`, 'utf8'));
    return found === null ? null : (found[1] ?? '').trim().split(/\s+/).map(Number);
  } catch {
    return null;
  }
}

/**
 * Milliseconds of processor time spent by everything since the machine started, and what a host
 * took away from it (steal): both are missing to whoever is measured.
 */
export function busyMs(): number | null {
  const all = procfs('stat', /^cpu (.*)$/m);
  if (all === null) return null;
  const [user = 0, nice = 0, system = 0, , , irq = 0, soft = 0, steal = 0] = all;
  return (user + nice + system + irq + soft + steal) * 10;
}

const megabytes = (pid: number | 'self', field: string): number | null => {
  const kilobytes = procfs(`${pid}/status`, new RegExp(`^${field}:(.*) kB$`, 'm'))?.[0];
  return kilobytes === undefined ? null : kilobytes / 1024;
};
export const rssOf = (pid: number): number | null => megabytes(pid, 'VmRSS');
/** Milliseconds of processor time that another process has had; null where that cannot be read. */
export function cpuMsOf(pid: number): number | null {
  // Its name stands in brackets before the numbers; the 14th and 15th field are ticks of 10 ms.
  const ticks = procfs(`${pid}/stat`, /\) \S+ (.*)$/m);
  return ticks === null ? null : ((ticks[10] ?? 0) + (ticks[11] ?? 0)) * 10;
}

export const peakRss = (): number | null => megabytes('self', 'VmHWM');

export const ownCpuMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

export function machine(): string {
  const memory = new Database(':memory:');
  const sqlite = String(memory.prepare('SELECT sqlite_version()').pluck().get());
  memory.close();
  const gigabytes = Math.round(totalmem() / 1024 ** 3);
  const model = cpus()[0]?.model.trim() ?? 'unknown processor';
  return `${cpus().length} × ${model}, ${gigabytes} GB, Node ${process.versions.node}, SQLite ${sqlite}`;
}
