// The audit: sentences that name who did what, for admins and leadership, a page at a time.
import { expect, test } from 'vitest';
import { auditBefore, entriesMost } from '../../events/audit.ts';
import { erase } from '../../events/erasure.ts';
import { carryOut } from '../../events/installation.ts';
import { putPeople } from '../../events/people.ts';
import { pulseDecider, pulseStream } from '../../events/pulse.ts';
import { setupSecretOf } from '../../events/signing-in.ts';
import { companyOf } from '../support/cast.ts';
import { served } from '../support/house.ts';
import { openRound, peopleLines, setUp, told } from '../support/wire.ts';

interface Entry {
  readonly day: string;
  readonly who: string | null;
  readonly what: string;
}
interface Page {
  readonly entries: readonly Entry[];
  readonly before: number | null;
}

test('What an admin does stands there with their name and the day, the newest first', async () => {
  const { send, at } = await served();
  const admin = await setUp(send, (await setupSecretOf(at)) ?? '');
  const lines = peopleLines({ product: 5, sales: 5 }, ['Lea,lea@example.org,,leadership']);
  await told(send('POST', '/api/people', { lines }, admin));
  await told(send('POST', '/api/teams', { name: 'Legal' }, admin), 201);
  const days = { opensOn: '2026-03-10', sealsOn: '2026-03-20' };
  const { round } = await openRound(send, admin, days);
  await told(send('POST', `/api/rounds/${round}/void`, { reason: 'Too early.' }, admin));
  const { entries, before } = await told<Page>(send('GET', '/api/audit', undefined, admin));
  const by = 'Ada Admin';
  expect(before).toBeNull();
  expect(entries.map(({ who, what }) => [who, what])).toEqual([
    [null, 'The keys of round 1 were destroyed.'],
    [by, 'voided round 1: Too early.'],
    [by, 'opened round 1.'],
    [by, 'scheduled Round 1 from 2026-03-10 to 2026-03-20.'],
    [by, 'added the team Legal.'],
    [by, 'changed the list of people: 11 added.'],
    [by, 'made Lea part of leadership.'],
    [by, 'signed in as an admin.'],
    [null, 'Ada Admin became an admin.'],
    ...['Sales', 'Support', 'Engineering', 'Product'].map((team) => [
      null,
      `The team ${team} was added.`,
    ]),
  ]);
  expect(new Set(entries.map(({ day }) => day))).toEqual(new Set(['2026-03-10']));
  expect(JSON.stringify(entries)).not.toMatch(/[0-9a-f]{32}/);
});

test('It comes a page at a time, and misses and repeats nothing', async () => {
  const { at } = await companyOf({});
  for (let n = 0; n < 60; n += 1) {
    const command = { do: 'start year in', month: (n % 12) + 1 } as const;
    await carryOut(at, pulseDecider, pulseStream, command);
  }
  const first = await auditBefore(at, 'en');
  expect(first.entries).toHaveLength(entriesMost);
  const second = await auditBefore(at, 'en', first.before ?? 0);
  expect(second.before).toBeNull();
  const positions = [...first.entries, ...second.entries].map(({ position }) => position);
  const head = await at.store.head();
  expect(positions).toEqual(Array.from({ length: head }, (_, i) => head - i));
  expect((await auditBefore(at, 'en', 1)).entries).toEqual([]);
});

test('Of somebody who was erased it keeps what they did, and not who they were', async () => {
  const { at, admin } = await companyOf({});
  await putPeople(at, 'Lee Quill,lee@cast.example,,admin', admin);
  const lee = (await at.directory.people()).find(({ name }) => name === 'Lee Quill');
  if (lee === undefined) throw new Error('Lee is not there');
  await putPeople(at, 'Mia,mia@cast.example,,leadership', lee);
  await erase(at, lee.person, admin);
  const { entries } = await auditBefore(at, 'en');
  expect(JSON.stringify(entries)).not.toContain('Quill');
  expect(entries.map(({ who, what }) => `${who ?? ''} ${what}`).slice(0, 4)).toEqual([
    'Noor Haddad changed the list of people: 1 erased.',
    'Somebody who was erased changed the list of people: 1 added.',
    'Somebody who was erased made Mia part of leadership.',
    'Noor Haddad changed the list of people: 1 added.',
  ]);
});
