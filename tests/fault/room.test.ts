// Little room on the disk: the admin is told, and where there is hardly any, no answers are taken, so
// that what was answered can still be sealed.
import { expect, test } from 'vitest';
import { roomIn, roomOn } from '../../api/room.ts';
import type { Room } from '../../api/room.ts';
import { setupSecretOf } from '../../events/signing-in.ts';
import { served } from '../support/house.ts';
import * as wire from '../support/wire.ts';

const megabyte = 2 ** 20;

test.each([
  ['enough', 500, 5_000],
  ['enough', 600, 5_000],
  ['little', 499, 600],
  ['little', 900, 10_000],
  ['little', 100, 300],
  ['none', 99, 300],
  ['none', 0, 10_000],
] as const)('%s: %i MB of %i', (room, free, all) => {
  expect(roomOn({ free: free * megabyte, all: all * megabyte })).toBe(room);
});

test('The disk is looked at again when a second has passed', () => {
  const disk = { free: 900 * megabyte, all: 1_000 * megabyte };
  let [now, looks] = [0, 0];
  const room = roomIn(
    'anywhere',
    () => now,
    () => {
      looks += 1;
      return { ...disk };
    },
  );
  disk.free = 50 * megabyte;
  now = 999;
  expect([room(), looks]).toEqual(['enough', 1]);
  now = 1_000;
  expect([room(), room(), looks]).toEqual(['none', 'none', 2]);
});

test('Without room no answers are taken; all else goes on, and the admin is told', async () => {
  let left: Room = 'enough';
  const { at, send } = await served({ room: () => left });
  const admin = await wire.setUp(send, (await setupSecretOf(at)) ?? '');
  const lines = wire.peopleLines({ product: 5, sales: 5 });
  await wire.told(send('POST', '/api/people', { lines }, admin));
  const days = { opensOn: '2026-03-10', sealsOn: '2026-03-20' };
  const { round, links } = await wire.openRound(send, admin, days);
  const asked = links.filter(({ team }) => team !== null);
  const [first, second] = [asked[0] ?? { link: '' }, asked[1] ?? { link: '' }];
  const [one, other] = await wire.envelopesOf(send, round, first);
  if (one === undefined || other === undefined) throw new Error('there are no envelopes');
  await wire.told(wire.post(send, round, one), 201);

  left = 'little';
  expect(await wire.told(send('GET', '/api/room', undefined, admin))).toEqual({ room: 'little' });
  expect(await wire.told(send('GET', '/api/ready'))).toMatchObject({ ready: true, room: 'little' });
  const promised = await wire.told(wire.post(send, round, other), 201);

  left = 'none';
  expect(await wire.told(send('GET', '/api/room', undefined, admin))).toEqual({ room: 'none' });
  const ready = await wire.told(send('GET', '/api/ready'), 503);
  expect(ready).toMatchObject({ ready: false, room: 'none' });
  const refused = await wire.post(send, round, other);
  expect(refused.headers.get('retry-after')).toBe('60');
  expect(await wire.told(refused, 503)).toMatchObject({
    code: 'disk-full',
    title: 'Not now',
    detail: expect.stringContaining('Nothing is lost') as string,
  });
  const as = await wire.signIn(send, wire.secretOf(second));
  const voter = await wire.voterOf(send, as);
  expect((await wire.take(send, round, voter, as)).status).toBe(503);
  const next = await wire.told<{ round: string }>(send('POST', '/api/rounds', days, admin), 409);
  expect(next).toMatchObject({ code: 'round-overlaps' });
  expect((await send('POST', `/api/rounds/${round}/open`, undefined, admin)).status).toBe(503);

  // It comes back by itself: nobody has to start anything.
  left = 'enough';
  expect(await wire.told(wire.post(send, round, other), 201)).toEqual(promised);
  left = 'none';
  const seal = send('POST', `/api/rounds/${round}/seal`, undefined, admin);
  expect(await wire.told(seal)).toMatchObject({ status: 'sealed' });
});
