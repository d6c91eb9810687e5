// Whatever the API tells comes from what was published: other ballots behind it change no reply.
import { expect, test, vi } from 'vitest';
import { catalogue } from '../../events/catalogue.ts';
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

/** On which the last of three rounds was held. */
const lastDay = '2026-03-03';

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
  return all.filter((path) => !/\/(leaves|keys)$|^\/api\/log\//.test(path));
}

/** The same log, but for what every ballot in it says. */
async function otherwise(from: EventStore, to: EventStore): Promise<number> {
  const chance = new Seeded(99);
  const score = () => (1 + Math.floor(chance.next() * 5)) as Score;
  let changed = 0;
  for (const event of await from.readLog(0, await from.head())) {
    const { stream, version, type, schema, day, id } = event;
    const data = JSON.parse(event.data) as Record<string, unknown>;
    if (type === 'BallotCounted') {
      changed += 1;
      data['scores'] = { trust: score(), goals: score(), blame: score(), load: score() };
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
      for (const role of ['respondent', 'leadership', 'admin'] as const) {
        const answer = await send('GET', path, undefined, there.cookies[role]);
        found.set(`${role} ${path}`, `${answer.status} ${await answer.text()}`);
      }
    }
    return found;
  };
  const told = await replies(there.send);
  const { store, folder } = there.at;
  const ballots = async (from: EventStore) =>
    (await from.readLog(0, await from.head(), ['BallotCounted'])).map(({ data }) => data).join();

  // Another folder, with other ballots in the log and nothing but the log to build readings from.
  const other = folderOfOwn();
  fs.copyFileSync(join(folder, 'directory.db'), join(other, 'directory.db'));
  const log = openSqliteStore(join(other, 'log.db'), catalogue);
  expect(await otherwise(store, log)).toBeGreaterThan(100);
  await log.close();
  const here = await served({ folder: other, today: () => lastDay });
  expect(await ballots(here.at.store)).not.toBe(await ballots(store));
  const again = await replies(here.send);
  const differing = [...told.keys()].filter((path) => again.get(path) !== told.get(path));
  expect(differing).toEqual([]);
  expect([...told.values()].filter((text) => text.startsWith('200')).length).toBeGreaterThan(60);

  // The control: one total worked out from ballots, and it would have been seen.
  const total = async (from: EventStore) => {
    const counted = await from.readLog(0, await from.head(), ['BallotCounted']);
    const scores = counted.map(
      ({ data }) => (JSON.parse(data) as { scores: { trust: number } }).scores,
    );
    return scores.reduce((sum, { trust }) => sum + trust, 0) / scores.length;
  };
  expect(await total(here.at.store)).not.toBe(await total(store));
});
