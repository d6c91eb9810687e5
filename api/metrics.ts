// Figures for an operator's monitoring, on a port of their own. None of them moves when somebody
// answers: no requests are counted, no processor time, nothing of box, ballots or envelopes.
import { statfsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { Counter, Gauge, Registry } from 'prom-client';
import { readRounds } from '../events/projections/rounds.ts';
import type { House } from './house.ts';
import { faultsSoFar } from './problem.ts';
import type { Settings } from './settings.ts';

/** Memory is told this coarsely, so that no single request shows in it. */
const memoryStep = 16 * 1024 * 1024;

export function metricsOf(house: House): Registry {
  const { at } = house;
  const registry = new Registry();
  const gauge = (name: string, help: string, value: () => Promise<number> | number) =>
    new Gauge({
      ...{ name: `crosspulse_${name}`, help, registers: [registry] },
      async collect() {
        this.set(await value());
      },
    });
  gauge('ready', '1 while the server takes answers', () => (house.turning() ? 1 : 0));
  gauge('events', 'Events in the log', () => at.store.head());
  gauge('projections_parked', 'Projections that wait for better software', async () => {
    return (await at.projections.checkpoints()).filter(({ parked }) => parked !== null).length;
  });
  gauge('data_free_bytes', 'Free space where the data lies', () => {
    const { bavail, bsize } = statfsSync(at.folder);
    return Math.floor((bavail * bsize) / memoryStep) * memoryStep;
  });
  gauge('memory_bytes', 'Memory of the process, in steps of 16 MiB', () => {
    return Math.round(process.memoryUsage.rss() / memoryStep) * memoryStep;
  });
  new Gauge({
    name: 'crosspulse_rounds',
    help: 'Rounds by status',
    labelNames: ['status'],
    registers: [registry],
    async collect() {
      const rounds = await readRounds(at.readings);
      for (const status of ['scheduled', 'open', 'sealed', 'voided'] as const) {
        this.set({ status }, rounds.filter((round) => round.status === status).length);
      }
    },
  });
  new Counter({
    name: 'crosspulse_faults_total',
    help: 'Requests that broke; the log has each with its id',
    registers: [registry],
    collect() {
      this.reset();
      this.inc(faultsSoFar());
    },
  });
  return registry;
}

/** Serves them where the settings say; null where they say nothing. */
export async function serveMetrics(
  house: House,
  where: Settings['metrics'],
): Promise<Server | null> {
  if (where === null) return null;
  const registry = metricsOf(house);
  const server = createServer((request, reply) => {
    if (request.url !== '/metrics' || request.method !== 'GET') {
      reply.writeHead(404).end();
      return;
    }
    registry.metrics().then(
      (text) => reply.writeHead(200, { 'content-type': registry.contentType }).end(text),
      () => reply.writeHead(500).end(),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(where.port, where.host, resolve);
  });
  return server;
}
