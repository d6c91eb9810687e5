// Serves web and API on one port, and stops without failing a request.
import type { Server } from 'node:http';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { serve as listen } from '@hono/node-server';
import { noteBooth } from '../events/booth.ts';
import type { Installation } from '../events/installation.ts';
import { appOf } from './app.ts';
import { boothHash } from './booth.ts';
import { Clockwork } from './clockwork.ts';
import { Following } from './following.ts';
import { houseOf } from './house.ts';
import type { House } from './house.ts';
import { mailerOf } from './mailer.ts';
import { serveMetrics } from './metrics.ts';
import { readPages } from './pages.ts';
import type { Settings } from './settings.ts';
import { Unmet } from './start.ts';

/** After a stop was asked for, a balancer has this long to look elsewhere. */
const graceMs = 2_000;
/** So many turns of the loop it is waited for one in which nobody comes: some seconds under load. */
const turnsMost = 2_000;
/** What is still running then is cut off. */
const patienceMs = 10_000;

/** Where nothing else is said. */
const usualPort = 3000;

/** Left alone, Node looks every half minute which requests took too long. */
const serverOptions = {
  headersTimeout: 5_000,
  requestTimeout: 10_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 1_000,
};
const connectionsMost = 10_000;
/** Opening a round makes a key for each of fifty teams, and says nothing meanwhile. */
const idleMs = 120_000;
const lateStepMs = 100;

type Fetch = Parameters<typeof listen>[0]['fetch'];

export interface Serving {
  readonly url: string;
  /** The port that was taken, also where the system chose it. */
  readonly port: number;
  /** Ends gracefully: says it is not ready, takes what still comes, answers all, closes. */
  stop(graceful: boolean): Promise<void>;
}

interface Wanted extends Partial<Pick<House, 'setupLinkRenewed'>> {
  readonly settings: Settings;
  readonly sample: boolean;
}

/** Starts listening. The sample company sends nothing to anybody. */
export async function serve(
  at: Installation,
  { settings, sample, ...told }: Wanted,
): Promise<Serving> {
  let turning = true;
  const mailer = settings.mail === null || sample ? null : mailerOf(settings.mail);
  // Port 0 lets the system choose: links need the port that it chose, so it is taken first.
  let fetch: Fetch = () => new Response(null, { status: 503 });
  const server = await listening((request, env) => fetch(request, env), settings);
  const { port: taken } = server.address() as AddressInfo;
  const url = settings.url ?? `http://localhost:${taken}`;
  const files = readPages(fileURLToPath(new URL('../web', import.meta.url)));
  const bundle = boothHash(files);
  await noteBooth(at, bundle);
  const turns = { turning: () => turning, ...told };
  const lateness = latenessOfLoop();
  const late = lateness.now;
  const house = houseOf(at, { url, sample, bundle, settings, mailer, late, ...turns });
  const app = appOf(house, files);
  fetch = app.fetch;
  const metrics = await serveMetrics(house, settings.metrics);
  if (!sample) house.post.start();
  const clockwork = new Clockwork(house);
  void clockwork.start();
  const following = new Following(house);
  following.start();
  return {
    url,
    port: taken,
    stop: async (graceful) => {
      turning = false;
      const wound = Promise.all([clockwork.stop(), following.stop()]);
      if (graceful) await new Promise((resolve) => setTimeout(resolve, graceMs));
      if (graceful) await nobodyAtTheDoor(server);
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeIdleConnections();
      const cut = setTimeout(() => server.closeAllConnections(), patienceMs);
      await closed;
      clearTimeout(cut);
      await house.later.done();
      await house.post.stop();
      await wound;
      lateness.stop();
      mailer?.close();
      metrics?.close();
      await at.close();
    },
  };
}

const listening = (fetch: Fetch, { port: wanted, host }: Settings): Promise<Server> =>
  new Promise((resolve, reject) => {
    const port = wanted ?? usualPort;
    // Where no host is set, Node listens on all addresses that there are, with or without IPv6.
    const on = { port, ...(host !== null && { hostname: host }) };
    const server = listen({ fetch, ...on, serverOptions }, () => resolve(server)) as Server;
    server.maxConnections = connectionsMost;
    // Whoever neither sends nor takes anything is let go.
    server.timeout = idleMs;
    server.on('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE';
      reject(taken ? new Unmet(`Port ${port} is taken; set PORT to another one.`) : error);
    });
  });

/**
 * A turn of the loop takes in one connection. Whoever waits at the door when it is shut is cut off,
 * so it is shut right after a turn in which nobody came.
 */
async function nobodyAtTheDoor(server: Server): Promise<void> {
  let came = true;
  const comes = () => (came = true);
  server.on('connection', comes);
  for (let turns = 0; came && turns < turnsMost; turns += 1) {
    came = false;
    await new Promise((resolve) => setImmediate(resolve));
  }
  server.off('connection', comes);
}

/** How late the process came to its work, on the average of the last second. */
function latenessOfLoop(): { now(): number; stop(): void } {
  const delay = monitorEventLoopDelay({ resolution: lateStepMs });
  delay.enable();
  let late = 0;
  const look = setInterval(() => {
    // Where it never came to it, there is no average.
    late = delay.count > 0 ? Math.max(0, delay.mean / 1e6 - lateStepMs) : lateStepMs;
    delay.reset();
  }, 1_000);
  look.unref();
  return {
    now: () => late,
    stop: () => {
      clearInterval(look);
      delay.disable();
    },
  };
}

/** Stops on the signals that supervisors and people send. */
export function stopOnSignals(serving: Serving): void {
  let stopping = false;
  const stop = (graceful: boolean) => {
    if (stopping) process.exit(1);
    stopping = true;
    serving.stop(graceful).then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGTERM', () => stop(true));
  process.on('SIGINT', () => stop(false));
}
