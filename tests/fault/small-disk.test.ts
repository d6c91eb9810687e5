// A disk that is really full, under the real server: what was acknowledged stays, what was not is
// told calmly, and once there is room all goes on by itself.
import { appendFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { cannotMount, mounted } from '../support/mount.ts';
import { run, startServer } from '../support/process.ts';
import type { Running } from '../support/process.ts';
import * as wire from '../support/wire.ts';

const running: Running[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.end('SIGKILL')));
});

async function started(folder: string): Promise<Running> {
  const server = await startServer(folder);
  running.push(server);
  return server;
}

/** Writes until nothing more goes onto the disk. */
function fill(file: string): void {
  for (const piece of [2 ** 20, 4096, 1]) {
    const bytes = Buffer.alloc(piece, 1);
    try {
      for (;;) appendFileSync(file, bytes);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error;
    }
  }
}

/** Asks until the server has looked at its disk and says so; it looks once a second. */
async function until(send: wire.Send, room: string): Promise<void> {
  for (;;) {
    const told = (await (await send('GET', '/api/ready')).json()) as { room: string };
    if (told.room === room) return;
    await wait(50);
  }
}

test('A full disk loses nothing, and all goes on once there is room', async (context) => {
  const disk = mounted(250);
  if (disk === null) return context.skip(cannotMount);
  const data = join(disk.folder, 'data');
  const { send, setup, end } = await started(data);
  const admin = await wire.setUp(send, await setup());
  const lines = wire.peopleLines({ product: 6, sales: 6 });
  await wire.told(send('POST', '/api/people', { lines }, admin));
  const { round, links } = await wire.openRound(send, admin, wire.fromToday());
  const asked = links.filter(({ team }) => team !== null);
  const sets = await Promise.all(asked.map((link) => wire.envelopesOf(send, round, link)));
  const [first, second, ...others] = sets.flat();
  if (first === undefined || second === undefined) throw new Error('there are no envelopes');
  const promised = await wire.told(wire.post(send, round, first), 201);

  const filler = join(disk.folder, 'filler');
  fill(filler);
  // Before the server has looked: a ballot overwrites its slot, and is acknowledged or refused.
  const between = await wire.post(send, round, second);
  expect([201, 503]).toContain(between.status);
  await until(send, 'none');
  for (const each of others) {
    const refused = await wire.post(send, round, each);
    expect(await wire.told(refused, 503)).toMatchObject({ code: 'disk-full' });
  }
  // Commands go on until nothing more goes in, and then change nothing.
  const team = (n: number) => send('POST', '/api/teams', { name: `Team ${n}` }, admin);
  let n = 0;
  let answer = await team(n);
  while (answer.status === 201) answer = await team((n += 1));
  expect(await wire.told(answer, 503)).toMatchObject({ code: 'disk-full' });
  expect((await send('GET', '/api/rounds', undefined, admin)).status).toBe(200);

  rmSync(filler);
  await until(send, 'little');
  expect(await wire.told(wire.post(send, round, first), 201)).toEqual(promised);
  for (const each of [second, ...others]) {
    await wire.told(wire.post(send, round, each), 201);
  }
  await wire.told(team(n), 201);
  await end('SIGKILL');
  const again = await started(data);
  expect(await wire.told(wire.post(again.send, round, first), 201)).toEqual(promised);
  const seal = again.send('POST', `/api/rounds/${round}/seal`, undefined, admin);
  expect(await wire.told(seal)).toMatchObject({ status: 'sealed' });
  await again.end('SIGTERM');
  const verified = await run('verify', { CROSSPULSE_DATA: data });
  expect([verified.code, verified.err]).toEqual([0, '']);
}, 60_000);
