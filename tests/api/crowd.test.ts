// A crowd before the real server: too many at once, and a thousand who send a byte now and then.
import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { folderOfOwn } from '../support/house.ts';
import { startServer } from '../support/process.ts';
import type { Running } from '../support/process.ts';
import * as wire from '../support/wire.ts';

const running: Running[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.end('SIGKILL')));
});

/** A server over an open round, with somebody's envelopes. */
async function openRound() {
  const server = await startServer(folderOfOwn());
  running.push(server);
  const { send } = server;
  const admin = await wire.setUp(send, await server.setup());
  const lines = wire.peopleLines({ product: 8, sales: 8 });
  await wire.told(send('POST', '/api/people', { lines }, admin));
  const { round, links } = await wire.openRound(send, admin, wire.fromToday());
  const asked = links.filter(({ team }) => team !== null);
  const sets = await Promise.all(asked.map((link) => wire.envelopesOf(send, round, link)));
  return { server, send, round, envelopes: sets.flat() };
}

test('Far too many at once: each is served or asked to come again, and none is lost', async () => {
  const { send, round, envelopes } = await openRound();
  const waiting = Array.from({ length: 15 }, () => envelopes).flat();
  const refusals = new Set<string>();
  const statuses = new Set<number>();
  // Where the machine itself comes late, a connection may time out before: a page tries again then too.
  const post = (each: wire.Envelope) => wire.post(send, round, each).catch(() => null);
  const answers = await Promise.all(waiting.map(post));
  for (const answer of answers) {
    if (answer === null) continue;
    statuses.add(answer.status);
    if (answer.status !== 429) continue;
    const { code } = (await answer.json()) as { code: string };
    refusals.add(`${code}, again in ${answer.headers.get('retry-after')}`);
  }
  // How many are asked to come again, the machine decides.
  expect([...statuses].filter((status) => status !== 201 && status !== 429)).toEqual([]);
  for (const each of refusals) expect(each).toMatch(/^busy, again in [1-4]$/);
  // Whoever comes again is served, and has the same promise as before.
  const comeAgain = async (...posting: [wire.Envelope, ReturnType<typeof wire.scores>?]) => {
    for (;;) {
      const { status } = await wire.post(send, round, ...posting);
      if (status !== 429) return status;
    }
  };
  for (const each of envelopes) {
    expect(await comeAgain(each)).toBe(201);
    expect(await comeAgain(each, wire.scores(5))).toBe(each.toward === null ? 201 : 409);
  }
}, 60_000);

test('A thousand slow sockets take nobody’s place, and are let go', async () => {
  const { server, send, round, envelopes } = await openRound();
  const port = Number(new URL(server.url).port);
  const head = 'POST /api/rounds/1/ballots HTTP/1.1\r\nhost: localhost\r\n';
  const whole = `${head}content-type: application/json\r\ncontent-length: 1024\r\n\r\n{`;
  const sockets: Socket[] = [];
  const closed = (text: string, more: string) =>
    new Promise<void>((resolve) => {
      const socket = connect(port, 'localhost', () => socket.write(text));
      const dripping = setInterval(() => socket.write(more), 500);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        clearInterval(dripping);
        resolve();
      });
      sockets.push(socket);
    });
  const heads = Array.from({ length: 500 }, () => closed(head, 'x-a: b\r\n'));
  const bodies = Array.from({ length: 500 }, () => closed(whole, ' '));
  await Promise.all(
    sockets.map((socket) => new Promise((resolve) => socket.once('connect', resolve))),
  );
  for (const each of envelopes) {
    expect((await wire.post(send, round, each)).status).toBe(201);
  }
  // Nothing of a request was ever whole: the server lets it go by itself.
  await Promise.all(heads);
  for (const socket of sockets) socket.destroy();
  await Promise.all(bodies);
  // Who broke off is no fault of the server's: its log has nothing of it.
  expect(await server.end('SIGINT')).toMatchObject({ code: 0, err: '' });
}, 60_000);
