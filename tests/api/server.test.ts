// The built server as an operator runs it: how it starts, stops, refuses to start, and survives.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { folderOfOwn } from '../support/house.ts';
import { run, startServer } from '../support/process.ts';
import type { Environment, Running } from '../support/process.ts';
import * as wire from '../support/wire.ts';
import type { Envelope } from '../support/wire.ts';

const running: Running[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.end('SIGKILL')));
});

async function start(folder: string, env: Environment = {}): Promise<Running> {
  const server = await startServer(folder, env);
  running.push(server);
  return server;
}

const portOf = ({ url }: Running): string => new URL(url).port;

describe('What keeps it from starting is told in one line', () => {
  /** Starts what cannot start; answers its one line. */
  async function refusedLine(env: Environment): Promise<string> {
    const { code, out, err } = await run('main', env);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/^[^\n]+\n$/);
    return err;
  }

  test('a port that is taken', async () => {
    const PORT = portOf(await start(folderOfOwn()));
    const line = await refusedLine({ CROSSPULSE_DATA: folderOfOwn(), PORT });
    expect(line).toBe(`Port ${PORT} is taken; set PORT to another one.\n`);
  });

  test('another process on the same folder', async () => {
    const folder = folderOfOwn();
    const { send } = await start(folder);
    const line = await refusedLine({ CROSSPULSE_DATA: folder, PORT: '0' });
    expect(line).toContain(`another Crosspulse already works on ${folder}`);
    // The first one is none the worse for it.
    expect((await send('GET', '/api/ready')).status).toBe(200);
  });

  test.each(['nonsense', '70000', '-1', '80.5', '0x'])('PORT=%s', async (PORT) => {
    const line = await refusedLine({ CROSSPULSE_DATA: folderOfOwn(), PORT });
    expect(line).toBe('PORT: must be a number from 0 to 65535\n');
  });

  test.each(['log.db', 'directory.db', 'box.db'])('%s is no database', async (file) => {
    const folder = folderOfOwn();
    writeFileSync(join(folder, file), 'Not a database at all. '.repeat(500));
    const line = await refusedLine({ CROSSPULSE_DATA: folder, PORT: '0' });
    expect(line).toContain(file);
  });
});

describe('The setup link', () => {
  const me = { name: 'Ada', email: 'ada@example.org' };

  test('is printed beside the address, works once, and is dead after a restart', async () => {
    const folder = folderOfOwn();
    const first = await start(folder);
    const secret = await first.setup();
    await wire.setUp(first.send, secret);
    const again = await first.send('POST', '/api/setup', { secret, ...me });
    expect([again.status, await again.json()]).toMatchObject([404, { code: 'setup-done' }]);
    const { out } = await first.end('SIGINT');
    expect(out).toBe(
      `Crosspulse listens on ${first.url}\nSet it up here, once, within 60 minutes: ${first.url}/setup#${secret}\n`,
    );
    const second = await start(folder);
    expect((await second.send('POST', '/api/setup', { secret, ...me })).status).toBe(404);
    expect((await second.end('SIGINT')).out).toBe(`Crosspulse listens on ${second.url}\n`);
  });

  test('is another one at each start until it is used', async () => {
    const folder = folderOfOwn();
    const first = await start(folder);
    const old = await first.setup();
    await first.end('SIGKILL');
    const { send, setup } = await start(folder);
    const answer = await send('POST', '/api/setup', { secret: old, ...me });
    expect([answer.status, await answer.json()]).toMatchObject([
      ...[401, { code: 'setup-secret-unknown' }],
    ]);
    await wire.setUp(send, await setup());
  });

  test('tried twice at once makes one admin', async () => {
    const { send, setup } = await start(folderOfOwn());
    const secret = await setup();
    const both = [1, 2].map((n) =>
      send('POST', '/api/setup', { secret, name: 'Ada', email: `ada${n}@example.org` }),
    );
    const statuses = (await Promise.all(both)).map(({ status }) => status);
    expect(statuses.sort()).toEqual([201, 404]);
  });
});

/** An open round with all envelopes taken. */
async function openCompany(server: Running) {
  const { send } = server;
  const admin = await wire.setUp(send, await server.setup());
  const lines = wire.peopleLines({ product: 8, sales: 8 });
  await wire.told(send('POST', '/api/people', { lines }, admin));
  const { round, links } = await wire.openRound(send, admin, wire.fromToday());
  const asked = links.filter(({ team }) => team !== null);
  const envelopes = await Promise.all(asked.map((link) => wire.envelopesOf(send, round, link)));
  return { admin, round, envelopes: envelopes.flat() };
}

test('A stop under load leaves no request in doubt', { timeout: 60_000 }, async () => {
  const folder = folderOfOwn();
  const server = await start(folder);
  const { round, envelopes } = await openCompany(server);
  const answered = new Map<Envelope, number>();
  const refused = new Set<Envelope>();

  /** Posts without a pause, first its own ballots, then the same ones again, until nobody listens. */
  async function client(own: readonly Envelope[]): Promise<number> {
    for (let sent = 0; ; sent += 1) {
      const envelope = own[sent % own.length];
      if (envelope === undefined) return sent;
      try {
        const { status } = await wire.post(server.send, round, envelope);
        // Whoever is asked to come again has not been answered yet.
        if (status === 429) continue;
        if (!answered.has(envelope)) answered.set(envelope, status);
        else expect(status).toBe(201);
      } catch {
        if (!answered.has(envelope)) refused.add(envelope);
        return sent;
      }
    }
  }

  const clients = Array.from({ length: 6 }, (_, n) =>
    client(envelopes.filter((_each, i) => i % 6 === n)),
  );
  const [any] = envelopes;
  if (any !== undefined) await wire.post(server.send, '99', any);
  const { code } = await server.end('SIGTERM');
  const sent = await Promise.all(clients);
  expect(code).toBe(0);
  expect(Math.min(...sent)).toBeGreaterThan(2);
  expect(new Set(answered.values())).toEqual(new Set([201]));

  // What was answered is in the box; what found nobody listening never got there.
  const { send } = await start(folder);
  for (const envelope of envelopes) {
    // Another answer shows whether the envelope is spent: the same would be answered the same.
    const other = envelope.toward === null ? {} : wire.scores(5);
    const { status } = await wire.post(send, round, envelope, other);
    const spent = answered.has(envelope) && envelope.toward !== null;
    expect(status).toBe(spent ? 409 : 201);
  }
});

test('While it stops it says that it is not ready, and still answers', async () => {
  const server = await start(folderOfOwn());
  expect((await server.send('GET', '/api/ready')).status).toBe(200);
  const ended = server.end('SIGTERM');
  let answer = await server.send('GET', '/api/ready');
  while (answer.status === 200) answer = await server.send('GET', '/api/ready');
  expect(answer.status).toBe(503);
  expect(await answer.json()).toMatchObject({ ready: false });
  expect((await server.send('GET', '/api/health')).status).toBe(200);
  expect(await ended).toMatchObject({ code: 0, err: '' });
});

test('It survives being killed: sessions, rounds and the box are as they were', async () => {
  const folder = folderOfOwn();
  const first = await start(folder);
  const { admin, round, envelopes } = await openCompany(first);
  const [posted, waiting] = envelopes;
  if (posted === undefined || waiting === undefined) throw new Error('no envelopes');
  const promised = await wire.told(wire.post(first.send, round, posted), 201);
  expect((await first.end('SIGKILL')).signal).toBe('SIGKILL');

  const second = await start(folder);
  expect(second.startedIn).toBeLessThan(5_000);
  const again = await wire.told(wire.post(second.send, round, posted), 201);
  expect(again).toEqual(promised);
  const other = wire.post(second.send, round, posted, wire.scores(5));
  expect((await other).status).toBe(409);
  expect((await wire.post(second.send, round, waiting)).status).toBe(201);
  const seal = second.send('POST', `/api/rounds/${round}/seal`, undefined, admin);
  expect(await wire.told(seal)).toMatchObject({ status: 'sealed' });
  expect((await second.end('SIGINT')).err).toBe('');
  const replay = await run('replay', { CROSSPULSE_DATA: folder });
  expect(replay.out).toContain('The tables are the same as before');
});
