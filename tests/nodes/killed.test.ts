// Four servers as processes of their own, killed at random while people answer and while the round
// is opened and sealed: every ballot that was acknowledged is counted, exactly once.
import { readdirSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { chanceFrom } from '../crash/seed.ts';
import { hasPostgres, past } from '../support/postgres.ts';
import { run } from '../support/process.ts';
import * as wire from '../support/wire.ts';
import { clusterOf } from './cluster.ts';
import type { Cluster } from './cluster.ts';
import { Crowd } from './crowd.ts';
import type { Promised } from './crowd.ts';

const ballots = Number(process.env['CROSSPULSE_BALLOTS'] ?? 160);
const nodes = Number(process.env['CROSSPULSE_NODES'] ?? 4);
const seed = Number(process.env['CROSSPULSE_SEED'] ?? Date.now() % 1_000_000);
/** Milliseconds before each kill, at most: while people answer, and while the round is sealed. */
const calmMs = { answering: ballots > 1_000 ? 6_000 : 800, sealing: 120 };

/** Kills one server after the other until the work is done. */
async function killedDuring(cluster: Cluster, calm: () => Promise<void>, work: Promise<unknown>) {
  const over = { yet: false };
  const ended = work.finally(() => (over.yet = true));
  const killing = (async () => {
    while (!over.yet) {
      await Promise.race([calm(), ended.catch(() => undefined)]);
      if (!over.yet) await cluster.kill();
    }
  })();
  await Promise.all([ended, killing]);
}

/** Orders it until it is so: an answer may be lost with its server. */
async function ordered(cluster: Cluster, path: string, admin: string, after: RegExp) {
  for (;;) {
    const answer = await cluster.send('POST', path, undefined, admin);
    if (answer.status === 200) return answer;
    const { code } = (await answer.json()) as { code: string };
    expect(code).toMatch(after);
    if (code !== 'round-sealing') return answer;
  }
}

describe.runIf(hasPostgres)('Servers that are killed', () => {
  const name = `lose none of ${ballots} ballots and count none twice (${nodes} servers, seed ${seed})`;
  test(name, { timeout: 60_000 + ballots * 60 }, async () => {
    const chance = chanceFrom(seed);
    const { cluster, admin } = await clusterOf(nodes, () => chance.some(1));
    const { send } = cluster;
    const people = Math.ceil(ballots / 16);
    const teams = ['product', 'engineering', 'support', 'sales'];
    const lines = wire.peopleLines(Object.fromEntries(teams.map((team) => [team, people])));
    await wire.told(send('POST', '/api/people', { lines }, admin));
    const { round, links } = await wire.openRound(send, admin, wire.fromToday());
    const asked = links.filter(({ team }) => team !== null);
    const crowd = new Crowd(send, await wire.published(send), asked);
    const begun = performance.now();
    const calm = (most: number) => () => wait(chance.some(most));
    await killedDuring(cluster, calm(calmMs.answering), crowd.answers());
    const took = (performance.now() - begun) / 1000;
    expect(crowd.promised.size).toBe(people * 16);
    const sealing = ordered(cluster, `/api/rounds/${round}/seal`, admin, /^round-(already-)?seal/);
    await killedDuring(cluster, calm(calmMs.sealing), sealing);

    const { DATABASE_URL: url = '', CROSSPULSE_KEYS: keys = '' } = cluster.env;
    const data = (type: string) =>
      past<{ data: string }>(url, 'SELECT data FROM event WHERE type = $1', [type]);
    const counted = await data('BallotCounted');
    const prioritized = await data('PriorityCounted');
    expect(counted.length + prioritized.length).toBe(crowd.promised.size);
    const published = (await data('LeavesPublished')).flatMap(
      (row) => (JSON.parse(row.data) as { counted: readonly (readonly string[])[] }).counted,
    );
    const due = [...crowd.promised.values()].map(
      ({ leaf, promise }: Promised) => `${leaf} ${promise}`,
    );
    expect(published.map((pair) => pair.join(' ')).sort()).toEqual(due.sort());
    expect(await data('RoundSealed')).toHaveLength(1);
    // What a server that was killed left of the round, another one clears away.
    await expect.poll(() => readdirSync(keys), { timeout: 20_000 }).toEqual(['log.key']);
    // It works all readings out anew, and finds them the same.
    const verified = await run('verify', cluster.env);
    expect([verified.code, verified.out]).toEqual([0, expect.stringContaining('All fits')]);
    expect(cluster.kills).toBeGreaterThan(1);
    console.log(
      `seed ${seed}: ${due.length} ballots in ${took.toFixed(0)} s over ${nodes} servers, ` +
        `${cluster.kills} kills, ${crowd.twice} asked again`,
    );
  });
});
