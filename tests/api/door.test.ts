// Too many at once: whoever comes then is asked to come again, before anything of theirs is read.
import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { Door } from '../../api/door.ts';

const ballots = '/api/rounds/1/ballots';
const envelopes = '/api/rounds/1/envelopes';

/** A door before work that lasts until it is let go. */
function busyHouse() {
  const now = { clock: 0, late: 0 };
  const going: (() => void)[] = [];
  const door = new Door({ clock: () => now.clock, late: () => now.late, room: () => 'enough' });
  const app = new Hono();
  app.use(door.guard);
  const work = () => new Promise<Response>((done) => going.push(() => done(new Response('done'))));
  app.post(ballots, door.within('ballots'), work);
  app.post(envelopes, door.within('envelopes'), work);
  app.get('/api/friction', work);
  app.get('/api/health', () => new Response('turns'));
  const begun = async (count: number, path = ballots) => {
    const before = going.length;
    const all = Array.from({ length: count }, () =>
      app.request(path, { method: 'POST', body: '{}' }),
    );
    while (going.length < before + count) await Promise.resolve();
    return all;
  };
  return { now, going, app, begun };
}

/** A body that tells whether anybody began to read it. */
function unread() {
  const seen = { read: false };
  const body = new ReadableStream(
    {
      pull: (controller) => {
        seen.read = true;
        controller.enqueue(new TextEncoder().encode('{}'));
        controller.close();
      },
    },
    { highWaterMark: 0 },
  );
  return { seen, request: { method: 'POST', body, duplex: 'half' } as RequestInit };
}

test('A full line turns away with a moment to come again, and reads nothing', async () => {
  const { app, begun, going } = busyHouse();
  const waiting = await begun(500);
  const { seen, request } = unread();
  const refused = await app.request(ballots, request);
  expect([refused.status, seen.read]).toEqual([429, false]);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThanOrEqual(1);
  expect(Number(refused.headers.get('retry-after'))).toBeLessThanOrEqual(4);
  expect(await refused.json()).toMatchObject({
    code: 'busy',
    detail: expect.stringContaining('Nothing is lost') as string,
  });
  // Another line has its own places, and whoever asks how it goes is always told.
  const [envelope] = await begun(1, envelopes);
  expect((await app.request('/api/health')).status).toBe(200);
  for (const done of going.splice(0)) done();
  expect((await Promise.all([...waiting, envelope])).map((each) => each?.status)).toEqual(
    Array.from({ length: 501 }, () => 200),
  );
  const [again] = await begun(1);
  going[0]?.();
  expect((await again)?.status).toBe(200);
});

test('Nobody joins a line in which somebody has waited for two seconds', async () => {
  const { app, begun, going, now } = busyHouse();
  const [first] = await begun(1);
  now.clock = 2_000;
  const [second] = await begun(1);
  now.clock = 2_001;
  expect((await app.request(ballots, { method: 'POST', body: '{}' })).status).toBe(429);
  for (const done of going.splice(0)) done();
  await Promise.all([first, second]);
  const [third] = await begun(1);
  going[0]?.();
  expect((await third)?.status).toBe(200);
});

test('A process that comes late to its work takes no more of it, unless few come', async () => {
  const { app, begun, going, now } = busyHouse();
  now.late = 201;
  const waiting = await begun(49);
  expect((await app.request(ballots, { method: 'POST', body: '{}' })).status).toBe(429);
  now.late = 200;
  waiting.push(...(await begun(1)));
  for (const done of going.splice(0)) done();
  await Promise.all(waiting);
  // A second in which one came, and then another: a late process is only slow then.
  [now.late, now.clock] = [201, 1_001];
  expect((await app.request(ballots, { method: 'POST', body: '{}' })).status).toBe(429);
  now.clock = 2_002;
  const [last] = await begun(1);
  for (const done of going.splice(0)) done();
  expect((await last)?.status).toBe(200);
});

test('Whoever sends slowly takes nobody’s place', async () => {
  const { app, begun, going } = busyHouse();
  const open: ReadableStreamDefaultController[] = [];
  const slow = Array.from({ length: 600 }, () => {
    const body = new ReadableStream({ start: (controller) => void open.push(controller) });
    return app.request(ballots, { method: 'POST', body, duplex: 'half' } as RequestInit);
  });
  const [good] = await begun(1);
  going.splice(0).forEach((done) => done());
  expect((await good)?.status).toBe(200);
  for (const controller of open) {
    controller.enqueue(new TextEncoder().encode('{}'));
    controller.close();
  }
  while (going.length < 500) await Promise.resolve();
  // All of them at once are too many again: the line is as long as for anybody.
  for (const done of going.splice(0)) done();
  const statuses = (await Promise.all(slow)).map(({ status }) => status);
  expect(statuses.filter((status) => status === 200)).toHaveLength(500);
  expect(statuses.filter((status) => status === 429)).toHaveLength(100);
});
