// Serves web and API on one port, and stops without failing a request.
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { serve as listen } from '@hono/node-server';
import { noteBooth } from '../events/booth.ts';
import type { Installation } from '../events/installation.ts';
import { appOf } from './app.ts';
import { boothHash } from './booth.ts';
import { houseOf } from './house.ts';
import { readPages } from './pages.ts';
import { Unmet } from './start.ts';

/** After a stop was asked for, a balancer has this long to look elsewhere. */
const graceMs = 2_000;
/** What is still running then is cut off. */
const patienceMs = 10_000;

export const portOf = (otherwise: number): number => {
  const text = process.env['PORT'];
  if (text === undefined || text === '') return otherwise;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new Unmet(`PORT must be a number from 0 to 65535, not "${text}".`);
};

type Fetch = Parameters<typeof listen>[0]['fetch'];

export interface Serving {
  readonly url: string;
  /** The port that was taken, also where the system chose it. */
  readonly port: number;
  /** Ends gracefully: says it is not ready, takes what still comes, answers all, closes. */
  stop(graceful: boolean): Promise<void>;
}

/** Starts listening. */
export async function serve(
  at: Installation,
  { port, sample }: { readonly port: number; readonly sample: boolean },
): Promise<Serving> {
  let turning = true;
  // Port 0 lets the system choose: links need the port that it chose, so it is taken first.
  let fetch: Fetch = () => new Response(null, { status: 503 });
  const server = await listening((request, env) => fetch(request, env), port);
  const { port: taken } = server.address() as AddressInfo;
  const url = (process.env['PUBLIC_URL'] ?? `http://localhost:${taken}`).replace(/\/+$/, '');
  const files = readPages(fileURLToPath(new URL('../web', import.meta.url)));
  const bundle = boothHash(files);
  await noteBooth(at, bundle);
  const house = houseOf(at, { url, sample, bundle, turning: () => turning });
  const app = appOf(house, files);
  fetch = app.fetch;
  return {
    url,
    port: taken,
    stop: async (graceful) => {
      turning = false;
      if (graceful) await new Promise((resolve) => setTimeout(resolve, graceMs));
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeIdleConnections();
      const cut = setTimeout(() => server.closeAllConnections(), patienceMs);
      await closed;
      clearTimeout(cut);
      await at.close();
    },
  };
}

const listening = (fetch: Fetch, port: number): Promise<Server> =>
  new Promise((resolve, reject) => {
    // Where no host is set, Node listens on all addresses that there are, with or without IPv6.
    const host = process.env['HOST'] ? { hostname: process.env['HOST'] } : {};
    const server = listen({ fetch, port, ...host }, () => resolve(server)) as Server;
    server.headersTimeout = 5_000;
    server.requestTimeout = 10_000;
    server.keepAliveTimeout = 5_000;
    server.on('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE';
      reject(taken ? new Unmet(`Port ${port} is taken; set PORT to another one.`) : error);
    });
  });

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
