// Starting the built product: how long until it listens, and what it holds when nothing happens.
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { beside, freePort } from './child.ts';
import { rssOf } from './machine.ts';
import { median } from './median.ts';

/** Memory is read when the process has been idle for so long. */
const restMs = 2000;

export interface Startup {
  /** Milliseconds from starting the process to its line "listens on": empty folder, known one. */
  readonly first: number;
  readonly again: number;
  readonly restRss: number;
}

async function once(folder: string): Promise<{ readonly ms: number; readonly rss: number }> {
  const port = await freePort();
  const begun = performance.now();
  const server = spawn(process.execPath, [beside('../api/main.js')], {
    env: { ...process.env, CROSSPULSE_DATA: folder, PORT: String(port), HOST: '127.0.0.1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const gone = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const ms = await new Promise<number>((resolve, reject) => {
    server.stdout.on('data', (text: Buffer) => {
      if (text.includes('listens on')) resolve(performance.now() - begun);
    });
    server.once('exit', (code) => reject(new Error(`the server ended with ${code}`)));
  });
  await after(restMs);
  const rss = rssOf(server.pid ?? 0) ?? NaN;
  server.kill('SIGINT');
  await gone;
  return { ms, rss };
}

export async function measureStartup(within: string, times: number): Promise<Startup> {
  const first: number[] = [];
  const again: number[] = [];
  const rss: number[] = [];
  for (let time = 0; time < times; time += 1) {
    const folder = join(within, `startup-${time}`);
    mkdirSync(folder);
    const fresh = await once(folder);
    const known = await once(folder);
    first.push(fresh.ms);
    again.push(known.ms);
    rss.push(fresh.rss, known.rss);
  }
  return { first: median(first), again: median(again), restRss: median(rss) };
}
