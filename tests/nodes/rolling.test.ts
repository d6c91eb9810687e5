// One server after the other is stopped and started anew, as for a new version: behind a balancer
// that asks who is ready, no request fails.
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { hasPostgres } from '../support/postgres.ts';
import type { Running } from '../support/process.ts';
import * as wire from '../support/wire.ts';
import { clusterOf } from './cluster.ts';
import { Crowd } from './crowd.ts';

/** As often as a balancer looks. */
const lookMs = 200;

describe.runIf(hasPostgres)('Servers that are started anew', () => {
  test('fail no request, one after the other', { timeout: 60_000 }, async () => {
    const { cluster, admin } = await clusterOf(2, Math.random);
    const lines = wire.peopleLines({ product: 12, sales: 12 });
    await wire.told(cluster.send('POST', '/api/people', { lines }, admin));
    const { round, links } = await wire.openRound(cluster.send, admin, wire.fromToday());

    let ready: readonly Running[] = await cluster.ready();
    let rolling = true;
    const looking = (async () => {
      for (; rolling; await wait(lookMs)) ready = await cluster.ready();
    })();
    const asked = { times: 0, failed: [] as string[] };
    const send: wire.Send = async (method, path, body, as) => {
      const node = ready[asked.times % ready.length];
      asked.times += 1;
      const answer = await node?.send(method, path, body, as).catch(() => undefined);
      if (answer !== undefined && answer.status < 500) return answer;
      asked.failed.push(`${method} ${path}: ${answer?.status ?? 'no answer'}`);
      throw new Error(asked.failed.at(-1));
    };
    const keys = await wire.published(send);
    const people = links.filter(({ team }) => team !== null);
    const answering = (async () => {
      const waiting = [...people];
      for (; rolling || waiting.length > 0; await wait(20)) {
        const next = waiting.splice(0, 1);
        if (next.length > 0) await new Crowd(send, keys, next).answers();
        else await wire.told(send('GET', '/api/rounds', undefined, admin));
      }
    })();
    for (const place of [0, 1]) await cluster.restart(place, 'SIGTERM');
    rolling = false;
    await Promise.all([looking, answering]);
    expect(asked.failed).toEqual([]);
    expect(asked.times).toBeGreaterThan(100);
    await wire.told(send('POST', `/api/rounds/${round}/seal`, undefined, admin));
  });
});
