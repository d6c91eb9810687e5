// Who answers leaves an address, a browser, a name and a moment: all of them are looked for afterwards.
import fs from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, expect, test, vi } from 'vitest';
import { folderOfOwn } from '../support/house.ts';
import { startServer } from '../support/process.ts';
import type { Running } from '../support/process.ts';
import * as wire from '../support/wire.ts';
import { filesIn } from './round.ts';

// People answer in full, on a machine that may be busy.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

const planted = {
  address: '203.0.113.77',
  agent: 'PlantedBrowser/7.7',
  name: 'Zenobia Plantagenet',
  referrer: 'planted-referrer.example',
};
const headers: Readonly<Record<string, string>> = {
  'x-forwarded-for': planted.address,
  'x-real-ip': planted.address,
  forwarded: `for=${planted.address}`,
  'user-agent': planted.agent,
  referer: `https://${planted.referrer}/`,
  'x-request-id': planted.name,
  'accept-language': planted.name.replace(' ', '-'),
};

let server: Running | undefined;
afterAll(() => server?.end('SIGKILL'));

/** Moments of this hour as programs write them: with colons, in seconds, and as sortable ids begin. */
function momentsIn(text: string): readonly string[] {
  const now = Date.now();
  const near = (seconds: number) => Math.abs(seconds - now / 1000) < 86_400;
  const clocks = [...text.matchAll(/\b\d\d:\d\d:\d\d\b|\dT\d\d:\d\d/g)].map(([found]) => found);
  const counts = [...text.matchAll(/(?<!\d)1\d{9}(?=\d{3}(?!\d)|(?!\d))/g)]
    .map(([found]) => found)
    .filter((found) => near(Number(found)));
  const sortable = now.toString(16).padStart(12, '0').slice(0, 7);
  return [...clocks, ...counts, ...(text.includes(sortable) ? [sortable] : [])];
}

/** What of all that was planted, and which moments, a text holds. */
const tracesIn = (text: string, names: readonly string[]): readonly string[] => [
  ...names.filter((name) => text.toLowerCase().includes(name.toLowerCase())),
  ...momentsIn(text),
];

/** Sends as `send` does, with everything that a browser and a proxy could tell of somebody. */
const telling =
  (url: string): wire.Send =>
  (method, path, body, as) =>
    fetch(url + path, {
      method,
      headers: {
        ...headers,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(as === undefined ? {} : { cookie: as }),
      },
      ...wire.bodyOf(body),
    });

/** Backups as an operator makes them: with SQLite's own means, the box left out. */
async function backedUp(folder: string): Promise<string> {
  const backup = folderOfOwn();
  for (const name of ['log.db', 'directory.db', 'readings.db']) {
    const db = new Database(join(folder, name), { readonly: true });
    await db.backup(join(backup, name));
    db.close();
  }
  return backup;
}

test('No file, backup, log line or refusal keeps who answered, from where, with what, or when', async () => {
  const [folder, keys] = [folderOfOwn(), folderOfOwn()];
  server = await startServer(folder, { CROSSPULSE_KEYS: keys });
  const { send, url } = server;
  const admin = await wire.setUp(send, await server.setup());
  const person = `${planted.name},zenobia@example.org,product,respondent`;
  const lines = wire.peopleLines({ product: 5, sales: 5 }, [person]);
  await wire.told(send('POST', '/api/people', { lines }, admin));
  const { round, links } = await wire.openRound(send, admin, wire.fromToday());

  const asSomebody = telling(url);
  const refusals: string[] = [];
  const refused = async (answer: Promise<Response>) => {
    const response = await answer;
    expect(response.ok).toBe(false);
    const told = [...response.headers].filter(([name]) => name !== 'date');
    refusals.push(JSON.stringify(told) + (await response.text()));
  };
  const ballots = `/api/rounds/${round}/ballots`;
  for (const link of links.filter(({ team }) => team === 'product')) {
    const as = await wire.signIn(asSomebody, wire.secretOf(link));
    const voter = await wire.voterOf(asSomebody, as);
    for (const envelope of await wire.signedFor(asSomebody, round, voter, as)) {
      const body = envelope.body((envelope.toward === null ? 'growth' : wire.scores(2)) as never);
      await refused(asSomebody('POST', ballots, body, as));
      await refused(asSomebody('POST', ballots, `${body} `));
      await refused(asSomebody('POST', ballots, body.replace('"signature":"', '"signature":"A')));
      await wire.told(asSomebody('POST', ballots, body), 201);
    }
    await refused(asSomebody('POST', `/api/rounds/${round}/envelopes`, { envelopes: [] }, as));
  }
  await refused(asSomebody('POST', '/api/session', { link: 'ab'.repeat(16) }));

  const names = Object.values(planted);
  const look = (at: readonly string[], state: string) => {
    for (const [path, content] of filesIn(...at)) {
      // The directory knows names, and nothing else does; noise and keys may look like anything.
      const known = /directory\.db/.test(path)
        ? names.filter((name) => name !== planted.name)
        : names;
      const text = content.toString('latin1');
      const found = /box\.db|\.key$|\.mark$/.test(path)
        ? known.filter((name) => text.includes(name))
        : tracesIn(text, known);
      expect(found, `${path}, ${state}`).toEqual([]);
    }
  };
  look([folder, keys, await backedUp(folder)], 'open');
  await wire.told(send('POST', `/api/rounds/${round}/seal`, undefined, admin));
  look([folder, keys, await backedUp(folder)], 'sealed');
  const { out, err } = await server.end('SIGTERM');
  look([folder, keys], 'stopped');
  expect(tracesIn(out + err, names)).toEqual([]);
  expect(refusals.length).toBeGreaterThan(60);
  for (const each of refusals) expect(tracesIn(each, names)).toEqual([]);

  // What is looked for is found where it may be: the directory knows the person by name.
  const directory = filesIn(folder).get(join(folder, 'directory.db'))?.toString('latin1') ?? '';
  expect(tracesIn(directory, names)).toEqual([planted.name]);

  // The control: one line of an ordinary access log has it all.
  const moment = new Date();
  const line = `${planted.address} - ${planted.name} [${moment.toISOString()}] "POST ${ballots}" 201 "https://${planted.referrer}/" "${planted.agent}" ${moment.getTime()}`;
  const log = join(folderOfOwn(), 'access.log');
  fs.writeFileSync(log, line);
  const found = tracesIn(fs.readFileSync(log, 'latin1'), names);
  expect(found).toEqual(expect.arrayContaining(names));
  expect(found.length).toBeGreaterThanOrEqual(names.length + 2);
});
