// Accepting ballots: the four servers side by side, under the same load, in turns.
import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { KeyFolder } from '../../events/key-folder.ts';
import { openRoundId, requestsOf, unsignedRequests } from './ballots.ts';
import { Child, freePort } from './child.ts';
import { load } from './load.ts';
import { busyMs, ownCpuMs } from './machine.ts';
import { median, quantile } from './median.ts';
import { keysBeside } from './whole.ts';

export const variants = ['a', 'b', 'c', 'd'] as const;
export type Variant = (typeof variants)[number];
const connections = 50;

interface Running {
  readonly child: Child;
  readonly port: number;
  readonly restRss: number;
  readonly requests: readonly Buffer[];
}

export interface Run {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  /** Microseconds of the server's processor time a request, all its threads. */
  readonly cpu: number;
  readonly rss: number;
  /** Processors kept busy by others meanwhile. */
  readonly foreign: number;
}

export type Writes = Readonly<Record<Variant, Run & { readonly restRss: number }>>;

async function begin(variant: Variant, within: string): Promise<Running> {
  const port = await freePort();
  const folder = join(within, `writes-${variant}`);
  mkdirSync(folder);
  const { child } = await Child.start('server.js', [variant, String(port), folder], {
    HOST: '127.0.0.1',
  });
  const { rss: restRss } = await child.usage();
  if (variant !== 'd') return { child, port, restRss, requests: unsignedRequests(1000) };
  const secrets = new KeyFolder(keysBeside(folder), randomBytes).read(openRoundId);
  if (secrets === null) throw new Error('the round opened without keys');
  return { child, port, restRss, requests: requestsOf(secrets) };
}

async function once(
  { child, port, requests }: Running,
  variant: Variant,
  seconds: number,
): Promise<Run> {
  const stores = variant === 'd';
  if (stores) await child.ask({ ask: 'renew' });
  const before = await child.usage();
  const [busy, own] = [busyMs(), ownCpuMs()];
  const {
    answered,
    seconds: took,
    latencies,
  } = await load({
    port,
    requests,
    again: !stores,
    connections,
    seconds,
  });
  const after = await child.usage();
  const served = after.cpuMs - before.cpuMs;
  const others = (busyMs() ?? NaN) - (busy ?? NaN) - served - (ownCpuMs() - own);
  return {
    perSecond: answered / took,
    p50: quantile(latencies, 0.5),
    p99: quantile(latencies, 0.99),
    cpu: (served * 1000) / answered,
    rss: after.rss,
    foreign: Math.max(0, others / (took * 1000)),
  };
}

const middle = (runs: readonly Run[], restRss: number): Run & { readonly restRss: number } => {
  const of = (name: keyof Run) => median(runs.map((run) => run[name]));
  return {
    perSecond: of('perSecond'),
    p50: of('p50'),
    p99: of('p99'),
    cpu: of('cpu'),
    rss: of('rss'),
    foreign: of('foreign'),
    restRss,
  };
};

/** Nothing is compiled yet in the first seconds; servers run for months. */
const warmUps = 2;

/** Medians of `times` rounds a b c d a b c d …, after some that only warm up. */
export async function measureWrites(
  within: string,
  times: number,
  seconds: number,
  only: readonly Variant[],
  say: (line: string) => void,
): Promise<Partial<Writes>> {
  const running = new Map<Variant, Running>();
  const runs = new Map<Variant, Run[]>(only.map((variant) => [variant, []]));
  try {
    for (const variant of only) running.set(variant, await begin(variant, within));
    for (let time = 1 - warmUps; time <= times; time += 1) {
      for (const variant of only) {
        const server = running.get(variant);
        if (server === undefined) continue;
        const run = await once(server, variant, seconds);
        if (time > 0) runs.get(variant)?.push(run);
        say(
          `${variant}${time <= 0 ? ' (warm-up)' : ` ${time}`}: ${Math.round(run.perSecond)}/s, ` +
            `p99 ${run.p99.toFixed(1)} ms, ${run.cpu.toFixed(0)} µs, ` +
            `others ${run.foreign.toFixed(2)} cores`,
        );
      }
    }
  } finally {
    for (const { child } of running.values()) await child.stop();
  }
  return Object.fromEntries(
    only.map((variant) => [
      variant,
      middle(runs.get(variant) ?? [], running.get(variant)?.restRss ?? NaN),
    ]),
  );
}
