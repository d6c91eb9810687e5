// Whatever the API tells comes from what was published: other ballots behind it change no reply.
import { sign } from 'node:crypto';
import { expect, test, vi } from 'vitest';
import { catalogue } from '../../events/catalogue.ts';
import { rawOf } from '../../events/ed25519.ts';
import { b64 } from '../../events/envelope/number.ts';
import { Seeded } from '../../events/seeded.ts';
import { openSqliteStore } from '../../events/kernel/sqlite-store.ts';
import type { Score } from '../../events/dimension.ts';
import type { EventStore } from '../../events/kernel/store.ts';
import fs from 'node:fs';
import { join } from 'node:path';
import { folderOfOwn, served } from '../support/house.ts';
import type { Send } from '../support/wire.ts';
import { holdRounds, teams } from './company.ts';

// Rounds are held in full, on a machine that may be busy.
vi.setConfig({ testTimeout: 120_000 });

/** Paths of the API that answer something; what stands in braces is filled in with all there is. */
async function paths(send: Send, rounds: readonly string[]): Promise<readonly string[]> {
  const document = (await (await send('GET', '/api/openapi.json')).json()) as {
    paths: Record<string, { get?: object }>;
  };
  const pairs = teams.flatMap((a) => teams.filter((b) => b > a).map((b) => [a, b] as const));
  const all = Object.entries(document.paths).flatMap(([path, { get }]) => {
    if (get === undefined) return [];
    if (path.includes('{a}')) {
      return pairs.flatMap(([a, b]) => {
        const one = path.replace('{a}', a).replace('{b}', b);
        return [one, `${one}?round=${rounds[0]}`];
      });
    }
    if (path.includes('{quarter}')) {
      return ['latest', '2026-Q1'].map((quarter) => path.replace('{quarter}', quarter));
    }
    if (path.includes('{round}')) return rounds.map((round) => path.replace('{round}', round));
    const byRound = path === '/api/friction' ? rounds.map((round) => `${path}?round=${round}`) : [];
    return [path, ...byRound];
  });
  // Leaves and proofs are hashes of the very ballots, which tell nothing: tests of the tree hold them.
  // The audit and what is stored about oneself tell who did what: asking for exports is told there.
  const apart = /\/(leaves|keys)$|^\/api\/(log\/|audit$|session\/data$)/;
  return all.filter((path) => !apart.test(path));
}

/** The same log, but for what every ballot in it says. */
async function otherwise(from: EventStore, to: EventStore) {
  const chance = new Seeded(99);
  const score = () => (1 + Math.floor(chance.next() * 5)) as Score;
  const changed = { scores: 0, priorities: 0 };
  for (const event of await from.readLog(0, await from.head())) {
    const { stream, version, type, schema, day, id } = event;
    const data = JSON.parse(event.data) as Record<string, unknown>;
    if (type === 'BallotCounted') {
      changed.scores += 1;
      data['scores'] = { trust: score(), goals: score(), blame: score(), load: score() };
    }
    if (type === 'PriorityCounted') {
      changed.priorities += 1;
      data['priority'] = 'unsure';
    }
    const own = { id, type, schema, data };
    await to.append([{ stream, expected: version - 1, events: [own] }], day);
  }
  return changed;
}

test('Every figure of every route is a function of FiguresPublished', async () => {
  const there = await holdRounds(3, 11);
  const asked = await paths(there.send, there.rounds);
  expect(asked.length).toBeGreaterThan(40);
  const replies = async (send: Send) => {
    const found = new Map<string, string>();
    for (const path of asked) {
      for (const role of ['respondent', 'manager', 'leadership', 'admin'] as const) {
        const answer = await send('GET', path, undefined, there.cookies[role]);
        // Letters carry the newest tree head, a hash over the very ballots.
        const text = (await answer.text()).replace(
          /([0-9a-f]{4} ){3}[0-9a-f]{4}|#head=[0-9a-f]{16}/g,
          '',
        );
        found.set(`${role} ${path}`, `${answer.status} ${text}`);
      }
    }
    return found;
  };
  const told = await replies(there.send);
  const { store, folder } = there.at;

  // Another folder, with other ballots in the log and nothing but the log to build readings from.
  const other = folderOfOwn();
  fs.copyFileSync(join(folder, 'directory.db'), join(other, 'directory.db'));
  const logKey = there.at.keys.logKey();
  const log = openSqliteStore(join(other, 'log.db'), catalogue, {
    key: b64(rawOf(logKey)),
    sign: (text) => b64(sign(null, Buffer.from(text), logKey)),
  });
  const { scores, priorities } = await otherwise(store, log);
  expect(scores).toBeGreaterThan(100);
  expect(priorities).toBeGreaterThan(20);
  await log.close();
  const here = await served({ folder: other, today: there.at.today });
  const differing = (again: ReadonlyMap<string, string>, before = told) =>
    [...before.keys()].filter((path) => again.get(path) !== before.get(path));
  expect(differing(await replies(here.send))).toEqual([]);
  expect([...told.values()].filter((text) => text.startsWith('200')).length).toBeGreaterThan(60);

  // The control: a route that says one thing more, worked out from ballots, is seen to do so.
  const path = '/api/company';
  const who = ['respondent', 'manager', 'leadership', 'admin'].map((role) => `${role} ${path}`);
  for (const total of [meanOfTrust, countOfGrowth]) {
    const leaking = (send: Send, from: EventStore): Send => {
      return async (...request) => {
        const answer = await send(...request);
        return request[1] === path ? new Response(`${await total(from)}`) : answer;
      };
    };
    const leaked = await replies(leaking(there.send, store));
    expect(differing(await replies(leaking(here.send, here.at.store)), leaked)).toEqual(who);
  }
});

const ballotsOf = async <T>(from: EventStore, type: string): Promise<readonly T[]> =>
  (await from.readLog(0, await from.head(), [type])).map(({ data }) => JSON.parse(data) as T);

async function meanOfTrust(from: EventStore): Promise<number> {
  const all = await ballotsOf<{ scores: { trust: number } }>(from, 'BallotCounted');
  return all.reduce((sum, { scores }) => sum + scores.trust, 0) / all.length;
}

async function countOfGrowth(from: EventStore): Promise<number> {
  const all = await ballotsOf<{ priority: string }>(from, 'PriorityCounted');
  return all.filter(({ priority }) => priority === 'growth').length;
}
