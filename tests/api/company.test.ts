// The company page over HTTP: everybody at once, each with their own team and nobody else's.
import { beforeEach, describe, expect, test } from 'vitest';
import { carryOut } from '../../events/installation.ts';
import { pulseDecider, pulseStream } from '../../events/pulse.ts';
import { setupSecretOf } from '../../events/signing-in.ts';
import { served } from '../support/house.ts';
import type { InProcess } from '../support/house.ts';
import * as wire from '../support/wire.ts';

interface Page {
  readonly round: { readonly round: string };
  readonly index: { readonly shown: boolean; readonly value?: number };
  readonly trend: readonly (number | null)[];
  readonly counts: Readonly<Record<string, number>>;
  readonly participation: readonly { readonly team: string }[];
  readonly ownTeam: string | null;
  readonly own:
    | readonly {
        readonly teams: readonly string[];
        readonly now: { readonly shown: boolean; readonly reason?: string };
        readonly directions: readonly { readonly from: string; readonly toward: string }[];
      }[]
    | null;
}

const everybody = {
  respondent: 'rob@example.org',
  manager: 'mia@example.org',
  leadership: 'lea@example.org',
} as const;
type Reader = keyof typeof everybody;
const readers = Object.keys(everybody) as Reader[];

async function company() {
  const here = await served();
  const { send, at } = here;
  const admin = await wire.setUp(send, (await setupSecretOf(at)) ?? '');
  const lines = wire.peopleLines({ product: 5, engineering: 5, sales: 5 }, [
    'Rob,rob@example.org,product,respondent',
    'Mia,mia@example.org,product,manager',
    'Lea,lea@example.org,,leadership',
  ]);
  await wire.told(send('POST', '/api/people', { lines }, admin));
  const days = { opensOn: '2026-03-10', sealsOn: '2026-03-12' };
  const { round, links } = await wire.openRound(send, admin, days);
  for (const link of links.filter(({ team }) => team === 'product' || team === 'engineering')) {
    for (const envelope of await wire.envelopesOf(send, round, link)) {
      await wire.told(wire.post(send, round, envelope, wire.scores(4)), 201);
    }
  }
  const cookies = new Map<Reader, string>();
  for (const [role, email] of Object.entries(everybody)) {
    const link = links.find((each) => each.email === email) ?? { link: '' };
    cookies.set(role as Reader, await wire.signIn(send, wire.secretOf(link)));
  }
  const seal = () => wire.told(send('POST', `/api/rounds/${round}/seal`, undefined, admin));
  return { ...here, admin, cookies, seal };
}

let here: InProcess & Awaited<ReturnType<typeof company>>;
beforeEach(async () => {
  here = await company();
});

const ask = (role: Reader) => here.send('GET', '/api/company', undefined, here.cookies.get(role));
const page = (role: Reader) => wire.told<Page>(ask(role));

test('While the first round is open nobody sees anything; sealed, everybody at once', async () => {
  for (const role of readers) {
    const answer = await ask(role);
    expect([answer.status, await answer.json()]).toMatchObject([404, { code: 'no-readings' }]);
  }
  await here.seal();
  for (const role of readers) {
    const seen = await page(role);
    expect(seen.round.round, role).toBe('1');
    expect(seen.index, role).toMatchObject({ shown: true, value: 50, rounds: 1 });
    expect(seen.trend, role).toEqual([50]);
    expect(seen.counts, role).toEqual({ better: 0, worse: 0, unclear: 0, hidden: 5 });
  }
});

describe('Once a round is sealed', () => {
  beforeEach(() => here.seal());

  test('a respondent and a manager find their own team first, and no other pairing', async () => {
    for (const role of ['respondent', 'manager'] as const) {
      const { ownTeam, own } = await page(role);
      expect(ownTeam).toBe('product');
      expect(own?.map(({ teams, now }) => [teams, now.shown])).toEqual([
        [['product', 'engineering'], true],
        [['product', 'support'], false],
        [['product', 'sales'], false],
      ]);
      expect(own?.[0]?.directions).toMatchObject([
        { from: 'product', toward: 'engineering' },
        { from: 'engineering', toward: 'product' },
      ]);
    }
    const text = JSON.stringify({ ...(await page('respondent')), teams: [] });
    expect(text).toMatch(/product","(toward":")?support/);
    expect(text).not.toMatch(/(engineering|sales)","(toward":")?support/);
  });

  test('leadership without a team finds the company alone', async () => {
    expect(await page('leadership')).toMatchObject({ ownTeam: null, own: null, pairings: 6 });
  });

  test('an admin finds nothing, and nobody without a session', async () => {
    expect((await here.send('GET', '/api/company', undefined, here.admin)).status).toBe(404);
    expect((await here.send('GET', '/api/company')).status).toBe(401);
  });

  test('respondents lose their own pairings where that is turned off, and the page stays', async () => {
    await page('respondent');
    const off = { do: 'set sight', respondents: 'company', managers: 'all' } as const;
    await carryOut(here.at, pulseDecider, pulseStream, off);
    expect(await page('respondent')).toMatchObject({ ownTeam: 'product', own: null });
    expect((await page('respondent')).index).toMatchObject({ value: 50 });
    expect((await page('manager')).own).toHaveLength(3);
  });

  test('nothing is told that was withheld', async () => {
    const text = await (await ask('respondent')).text();
    expect(text).toContain('{"shown":false,"reason":"too-few"}');
    expect(text).not.toContain('"people"');
  });
});
