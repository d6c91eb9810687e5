// A flush that fails: what was not kept is not acknowledged, and the process ends instead of going on
// with a disk of which nobody knows what it holds.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { flushes } from '../support/compiled.ts';
import { folderOfOwn } from '../support/house.ts';
import { startServer } from '../support/process.ts';
import type { Running } from '../support/process.ts';
import * as wire from '../support/wire.ts';

const running: Running[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.end('SIGKILL')));
});

/** A server over an open round with its envelopes, whose flushes fail when it is said. */
async function failing() {
  const around = folderOfOwn();
  const [folder, broken] = [join(around, 'data'), join(around, 'broken')];
  const shim = flushes(around);
  if (shim === null) return null;
  const server = await startServer(folder, { LD_PRELOAD: shim, CROSSPULSE_FLUSH: broken });
  running.push(server);
  const { send } = server;
  const admin = await wire.setUp(send, await server.setup());
  const lines = wire.peopleLines({ product: 5, sales: 5 });
  await wire.told(send('POST', '/api/people', { lines }, admin));
  const { round, links } = await wire.openRound(send, admin, wire.fromToday());
  const asked = links.filter(({ team }) => team === 'product');
  const all = await Promise.all(asked.map((link) => wire.envelopesOf(send, round, link)));
  const fail = () => writeFileSync(broken, '');
  return { server, folder, admin, round, envelopes: all.flat(), fail };
}

const skipped = 'there is no compiler for the failing flushes: nothing was shown';

test('of a ballot ends the process, and no ballot that was acknowledged is lost', async (context) => {
  const here = await failing();
  if (here === null) return context.skip(skipped);
  const { server, folder, round, envelopes, fail } = here;
  const [first, ...others] = envelopes;
  if (first === undefined) throw new Error('there are no envelopes');
  const promised = await wire.told(wire.post(server.send, round, first), 201);
  fail();
  const answers = await Promise.allSettled(
    others.map((each) => wire.post(server.send, round, each)),
  );
  expect(answers.map(({ status }) => status)).toEqual(others.map(() => 'rejected'));
  const { code, err } = await server.ended;
  expect([code, err]).toEqual([
    1,
    expect.stringMatching(/^\{"level":"error","fault":"thread",.*SQLITE_IOERR.*\n$/),
  ]);

  const again = await startServer(folder);
  running.push(again);
  expect(await wire.told(wire.post(again.send, round, first), 201)).toEqual(promised);
  for (const each of others) {
    expect((await wire.post(again.send, round, each)).status).toBe(201);
  }
});

test('of the log ends the process as well; what was ordered has happened or has not', async (context) => {
  const here = await failing();
  if (here === null) return context.skip(skipped);
  const { server, folder, admin, fail } = here;
  await wire.told(server.send('POST', '/api/teams', { name: 'Legal' }, admin), 201);
  fail();
  const team = server.send('POST', '/api/teams', { name: 'Design' }, admin);
  await expect(team).rejects.toThrow();
  const { code, err } = await server.ended;
  expect([code, err]).toEqual([1, expect.stringContaining('"reason":"SQLITE_IOERR')]);

  const again = await startServer(folder);
  running.push(again);
  const { teams } = await wire.told<{ teams: { team: string }[] }>(
    again.send('GET', '/api/teams', undefined, admin),
  );
  expect(teams.map(({ team }) => team)).toContain('legal');
});
