// Rounds by themselves, through the whole house: opened and sealed once, held up where they must be.
import { describe, expect, test } from 'vitest';
import { Clockwork } from '../../api/clockwork.ts';
import { setupSecretOf } from '../../events/signing-in.ts';
import { folderOfOwn, installed, served } from '../support/house.ts';
import type { InProcess } from '../support/house.ts';
import { peopleLines, setUp, told } from '../support/wire.ts';

/** Each fortnight from Monday the sixteenth, ten in Berlin, until Friday at six. */
const fortnight = {
  ...{ every: 'fortnight', from: '2026-03-16', opensAt: '10:00', days: 4, sealsAt: '18:00' },
  ...{ zone: 'Europe/Berlin', holidays: [] },
};

interface Rhythm {
  readonly today: string;
  readonly next: Record<string, unknown> | null;
  readonly hindrance: { readonly code: string; readonly detail: string } | null;
}

interface Here extends InProcess {
  readonly admin: string;
  readonly clockwork: Clockwork;
  /** The clock shows this from now on, and is looked at. */
  readonly looksAt: (moment: string) => Promise<void>;
  /** The rounds by number, as `1 open`. */
  readonly rounds: () => Promise<readonly string[]>;
  readonly rhythm: () => Promise<Rhythm>;
}

async function company(people = 5, url = 'http://localhost:3000'): Promise<Here> {
  const clock = { now: Date.parse('2026-03-10T09:00Z') };
  const here = await served({ url, now: () => clock.now });
  const admin = await setUp(here.send, (await setupSecretOf(here.at)) ?? '');
  const lines = peopleLines({ product: people, sales: people });
  await told(here.send('POST', '/api/people', { lines }, admin));
  const clockwork = new Clockwork(here.house);
  return {
    ...{ ...here, admin, clockwork },
    looksAt: (moment) => {
      clock.now = Date.parse(moment);
      return clockwork.look();
    },
    rounds: async () => {
      const all = told<{ rounds: readonly { round: string; status: string }[] }>(
        here.send('GET', '/api/rounds', undefined, admin),
      );
      return (await all).rounds.map(({ round, status }) => `${round} ${status}`).reverse();
    },
    rhythm: () => told<Rhythm>(here.send('GET', '/api/cadence', undefined, admin)),
  };
}

const set = ({ send, admin }: Here, change: object = {}) =>
  send('PUT', '/api/cadence', { ...fortnight, ...change }, admin);

describe('a company with a cadence', () => {
  test('has its rounds opened and sealed, each once, and reads of them in its own days', async () => {
    const here = await company();
    await told(set(here));
    expect(await here.rhythm()).toMatchObject({
      ...{ cadence: { every: 'fortnight', zone: 'Europe/Berlin' }, hindrance: null },
      next: { round: null, status: 'planned', opensOn: '2026-03-16', opensAt: '10:00' },
    });
    await here.looksAt('2026-03-16T08:59Z');
    expect(await here.rounds()).toEqual([]);
    await here.looksAt('2026-03-16T09:00Z');
    await Promise.all([here.clockwork.look(), here.clockwork.look()]);
    expect(await here.rounds()).toEqual(['1 open']);
    expect((await here.send('GET', '/api/rounds/open/keys')).status).toBe(200);
    const { next } = await here.rhythm();
    expect(next).toMatchObject({ round: '1', status: 'open', sealsOn: '2026-03-20' });
    await here.looksAt('2026-03-20T17:00Z');
    await here.clockwork.look();
    expect(await here.rounds()).toEqual(['1 sealed']);
    expect((await here.send('GET', '/api/rounds/open/keys')).status).not.toBe(200);
    const calendar = await told(here.send('GET', '/api/calendar', undefined, here.admin));
    expect(calendar).toMatchObject({
      ...{ today: '2026-03-20', zone: 'Europe/Berlin', every: 'fortnight' },
      past: [{ round: '1', status: 'sealed', openedOn: '2026-03-16', endedOn: '2026-03-20' }],
    });
  });

  test('where an admin seals at the very moment, it is sealed once', async () => {
    const here = await company();
    await told(set(here));
    await here.looksAt('2026-03-16T09:00Z');
    const byHand = () => here.send('POST', '/api/rounds/1/seal', undefined, here.admin);
    const [, answer] = await Promise.all([here.looksAt('2026-03-20T17:00Z'), byHand()]);
    expect([200, 409]).toContain(answer.status);
    expect(await here.rounds()).toEqual(['1 sealed']);
    expect(await here.at.store.readStream('round', 0)).toHaveLength(4);
  });

  test('a round by hand opens and is sealed at the cadence’s hours, unless somebody is quicker', async () => {
    const here = await company();
    await told(set(here));
    const days = { opensOn: '2026-03-12', sealsOn: '2026-03-17' };
    await told(here.send('POST', '/api/rounds', days, here.admin), 201);
    await here.looksAt('2026-03-12T09:00Z');
    expect(await here.rounds()).toEqual(['1 open']);
    await here.looksAt('2026-03-17T17:00Z');
    await here.looksAt('2026-03-20T12:00Z');
    expect(await here.rounds()).toEqual(['1 sealed']);
  });

  test('by hand nothing happens by itself', async () => {
    const here = await company();
    await told(set(here, { every: null }));
    const days = { opensOn: '2026-03-12', sealsOn: '2026-03-17' };
    await told(here.send('POST', '/api/rounds', days, here.admin), 201);
    await here.looksAt('2026-03-12T12:00Z');
    expect(await here.rounds()).toEqual(['1 scheduled']);
    expect((await here.rhythm()).hindrance).toBeNull();
  });
});

describe('what holds a round up is told, and leaves nothing behind', () => {
  test('an address that is not https', async () => {
    const here = await company(5, 'http://pulse.example');
    await told(set(here));
    await here.looksAt('2026-03-16T09:00Z');
    expect(await here.rounds()).toEqual([]);
    expect((await here.rhythm()).hindrance?.code).toBe('needs-https');
  });

  test('too few people, until there are enough', async () => {
    const here = await company(4);
    await told(set(here));
    await here.looksAt('2026-03-16T09:00Z');
    await here.looksAt('2026-03-16T09:01Z');
    expect(await here.rounds()).toEqual([]);
    expect((await here.rhythm()).hindrance?.code).toBe('nobody-to-ask');
    const lines = peopleLines({ product: 5, sales: 5 });
    await told(here.send('POST', '/api/people', { lines }, here.admin));
    expect((await here.rhythm()).hindrance).toBeNull();
    await here.looksAt('2026-03-16T09:30Z');
    expect(await here.rounds()).toEqual(['1 open']);
  });

  test('a round that was started by hand before there was a cadence', async () => {
    const here = await company();
    const days = { opensOn: '2026-03-10', sealsOn: '2026-03-13' };
    await told(here.send('POST', '/api/rounds', days, here.admin), 201);
    await told(here.send('POST', '/api/rounds/1/open', undefined, here.admin));
    await told(set(here));
    await here.looksAt('2026-03-16T09:00Z');
    expect(await here.rounds()).toEqual(['1 open']);
    expect((await here.rhythm()).hindrance?.code).toBe('round-in-the-way');
  });

  test('a cadence that cannot be, field by field, and nothing is kept of it', async () => {
    const here = await company();
    const wrong = set(here, { zone: 'Europe/Crosspulse', from: '2026-03-14', days: 14 });
    const { code, errors } = await told<{ code: string; errors: readonly { field: string }[] }>(
      wrong,
      422,
    );
    expect([code, ...errors.map(({ field }) => field)]).toEqual([
      ...['cadence-wrong', 'zone', 'from', 'days'],
    ]);
    expect(await here.rhythm()).toMatchObject({ cadence: null, holidays: [] });
  });
});

test('once stopped it does nothing any more; once started it catches up at once', async () => {
  const here = await company();
  await told(set(here));
  await here.looksAt('2026-03-13T09:00Z');
  const second = new Clockwork(here.house);
  await here.clockwork.stop();
  await here.looksAt('2026-03-17T09:00Z');
  expect(await here.rounds()).toEqual([]);
  await second.start();
  await second.stop();
  expect(await here.rounds()).toEqual(['1 open']);
});

test('today is the day in the company’s zone, after a restart as well', async () => {
  const folder = folderOfOwn();
  const now = () => Date.parse('2026-03-10T23:30Z');
  const here = await served({ folder, now });
  expect(here.at.today()).toBe('2026-03-10');
  const admin = await setUp(here.send, (await setupSecretOf(here.at)) ?? '');
  await told(here.send('PUT', '/api/cadence', { ...fortnight, zone: 'Pacific/Auckland' }, admin));
  expect(here.at.today()).toBe('2026-03-11');
  await here.at.close();
  const again = await installed({ folder, now });
  expect(again.today()).toBe('2026-03-11');
});
