// What monitoring reads: whether all is well, and nothing that moves when somebody answers.
import { afterEach, expect, test } from 'vitest';
import { metricsOf } from '../../api/metrics.ts';
import { setupSecretOf } from '../../events/signing-in.ts';
import { folderOfOwn, served } from '../support/house.ts';
import { startServer } from '../support/process.ts';
import type { Running } from '../support/process.ts';
import * as wire from '../support/wire.ts';

const running: Running[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.end('SIGKILL')));
});

/** All but what other work of this machine moves. */
const still = (text: string): string =>
  text
    .split('\n')
    .filter((line) => !/^crosspulse_(memory|data_free)_bytes/.test(line))
    .join('\n');

test('They tell of rounds, events and faults; taking envelopes and posting moves none', async () => {
  const { house, at, send } = await served();
  const admin = await wire.setUp(send, (await setupSecretOf(at)) ?? '');
  const lines = wire.peopleLines({ product: 5, sales: 5 });
  await wire.told(send('POST', '/api/people', { lines }, admin));
  const days = { opensOn: '2026-03-10', sealsOn: '2026-03-20' };
  const { round, links } = await wire.openRound(send, admin, days);
  const registry = metricsOf(house);
  const before = await registry.metrics();
  expect(before).toContain('crosspulse_rounds{status="open"} 1');
  expect(before).toContain('crosspulse_ready 1');
  for (const link of links.filter(({ team }) => team === 'product')) {
    for (const envelope of await wire.envelopesOf(send, round, link)) {
      await wire.told(wire.post(send, round, envelope), 201);
    }
  }
  expect(still(await registry.metrics())).toBe(still(before));
  await wire.told(send('POST', `/api/rounds/${round}/seal`, undefined, admin));
  expect(await registry.metrics()).toContain('crosspulse_rounds{status="sealed"} 1');
});

test('They have a port of their own; the public one knows nothing of them', async () => {
  const free = await startServer(folderOfOwn());
  const METRICS_PORT = new URL(free.url).port;
  await free.end('SIGTERM');
  const server = await startServer(folderOfOwn(), { METRICS_PORT });
  running.push(server);
  const own = await fetch(`http://127.0.0.1:${METRICS_PORT}/metrics`);
  expect([own.status, await own.text()]).toEqual([200, expect.stringContaining('_events ')]);
  expect((await fetch(`http://127.0.0.1:${METRICS_PORT}/api/health`)).status).toBe(404);
  expect(await (await fetch(`${server.url}/metrics`)).text()).not.toContain('crosspulse_events');
});
