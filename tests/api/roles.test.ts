// Who may do what: every route, every role, own and foreign pairings. A route without a row fails.
import { beforeAll, describe, expect, test } from 'vitest';
import { carryOut } from '../../events/installation.ts';
import { pulseDecider, pulseStream } from '../../events/pulse.ts';
import { setupSecretOf } from '../../events/signing-in.ts';
import { served } from '../support/house.ts';
import type { InProcess } from '../support/house.ts';
import { openRound, peopleLines, secretOf, setUp, signIn, told } from '../support/wire.ts';
import { no, out, roles, table } from './roles.ts';
import type { Line, Outcome, Role } from './roles.ts';

interface Company extends InProcess {
  readonly cookies: Readonly<Record<Role, string | undefined>>;
}

async function company(): Promise<Company> {
  const here = await served();
  const { send, at } = here;
  const ada = await setUp(send, (await setupSecretOf(at)) ?? '');
  const lines = peopleLines({ product: 5, sales: 5, support: 5, engineering: 5 }, [
    'Mia,mia@example.org,product,manager',
    'Lea,lea@example.org,,leadership',
  ]);
  await told(send('POST', '/api/people', { lines }, ada));
  const first = await openRound(send, ada, { opensOn: '2026-03-10', sealsOn: '2026-03-12' });
  await told(send('POST', `/api/rounds/${first.round}/seal`, undefined, ada));
  const { links } = await openRound(send, ada, { opensOn: '2026-03-13', sealsOn: '2026-03-20' });
  const as = (email: string) => {
    const link = links.find((each) => each.email === email);
    return link === undefined ? Promise.reject(new Error(email)) : signIn(send, secretOf(link));
  };
  const cookies = {
    nobody: undefined,
    respondent: await as('product1@example.org'),
    manager: await as('mia@example.org'),
    leadership: await as('lea@example.org'),
    admin: ada,
  };
  return { ...here, cookies };
}

async function outcome(answer: Response): Promise<Outcome> {
  const text = await answer.text();
  const problem = answer.headers.get('content-type') === 'application/problem+json';
  return problem
    ? `${answer.status} ${(JSON.parse(text) as { code: string }).code}`
    : `${answer.status}`;
}

/** A route's path with its objects put in. */
const pathOf = ({ route, on = '' }: Line): string => {
  const objects = on.split('/');
  return (route.split(' ')[1] ?? '').replace(/:\w+/g, () => objects.shift() ?? '');
};

test('Every route has a row', async () => {
  const { app } = await served();
  const routes = app.routes
    .filter(({ method, path }) => method !== 'ALL' && path !== '*' && path !== '/*')
    .map(({ method, path }) => `${method} ${path}`);
  expect([...new Set(table.map(({ route }) => route))].sort()).toEqual([...new Set(routes)].sort());
});

test('Every role gets at every route what the table says', async () => {
  const { send, cookies } = await company();
  for (const line of table) {
    const method = line.route.split(' ')[0] ?? '';
    const got: Outcome[] = [];
    for (const role of roles) {
      got.push(await outcome(await send(method, pathOf(line), line.body, cookies[role])));
    }
    expect(got, `${line.route} on ${line.on ?? 'all'}`).toEqual(line.may);
  }
});

test('After signing out the session is dead, and so is an invented one', async () => {
  const { send, cookies } = await company();
  await send('DELETE', '/api/session', undefined, cookies.leadership);
  const name = cookies.admin?.split('=')[0] ?? '';
  for (const cookie of [cookies.leadership, `${name}=${'0'.repeat(64)}`, `${name}=`]) {
    expect((await send('GET', '/api/friction', undefined, cookie)).status).toBe(401);
  }
});

test('A re-organisation counts with the next request, and so does a change of role', async () => {
  const { send, at, cookies } = await company();
  const narrowed = { do: 'set sight', respondents: 'own', managers: 'own' } as const;
  await carryOut(at, pulseDecider, pulseStream, narrowed);
  const seen = async (pair: string) =>
    outcome(await send('GET', `/api/pairings/${pair}/trend`, undefined, cookies.manager));
  const mia = (await at.directory.personByEmail('mia@example.org'))?.person;
  const change = (wish: object) => send('PATCH', `/api/people/${mia}`, wish, cookies.admin);
  expect([await seen('product/sales'), await seen('support/sales')]).toEqual(['200', no]);
  await told(change({ team: 'support' }));
  expect([await seen('product/sales'), await seen('support/sales')]).toEqual([no, '200']);
  const methods = async () =>
    outcome(await send('POST', '/api/methods/shared-success/retire', undefined, cookies.manager));
  expect(await methods()).toBe(no);
  await told(change({ role: 'leadership' }));
  expect([await seen('product/sales'), await methods()]).toEqual(['200', '200']);
  await told(change({ active: false }));
  expect(await seen('product/sales')).toBe(out);
});

describe('What each role finds in the matrix', () => {
  interface Seen {
    readonly directions: readonly { readonly from: string; readonly toward: string }[];
    readonly pairings: readonly { readonly teams: readonly string[] }[];
  }
  let seen: Record<'wide' | 'narrow', Partial<Record<Role, Seen | Outcome>>>;
  const readersOf = ['respondent', 'manager', 'leadership'] as const;

  async function look({ send, cookies }: Company) {
    const found: Partial<Record<Role, Seen>> = {};
    for (const role of readersOf) {
      found[role] = await told<Seen>(send('GET', '/api/friction', undefined, cookies[role]));
    }
    return found;
  }

  beforeAll(async () => {
    const here = await company();
    const wide = await look(here);
    const narrowed = { do: 'set sight', respondents: 'company', managers: 'own' } as const;
    await carryOut(here.at, pulseDecider, pulseStream, narrowed);
    const narrow = await look(here);
    seen = { wide, narrow };
    const trend = async (role: Role, pair: string) =>
      outcome(await here.send('GET', `/api/pairings/${pair}/trend`, undefined, here.cookies[role]));
    // Narrowed while they are signed in: the next request feels it.
    expect(await trend('manager', 'product/sales')).toBe('200');
    expect(await trend('manager', 'support/sales')).toBe(no);
    expect(await trend('respondent', 'product/sales')).toBe(no);
    expect(await trend('leadership', 'support/sales')).toBe('200');
  });

  const teamsIn = (found: Seen | Outcome | undefined) => {
    if (found === undefined || typeof found === 'string') throw new Error('saw nothing');
    const pairs = found.directions.map(({ from, toward }) => [from, toward]);
    return [...pairs, ...found.pairings.map(({ teams }) => teams)];
  };
  const own = (pairs: readonly (readonly string[])[]) =>
    pairs.every((teams) => teams.includes('product'));

  test('a respondent: their own team’s; none where the company turned that off', () => {
    expect(teamsIn(seen.wide.respondent)).toHaveLength(6 + 3);
    expect(own(teamsIn(seen.wide.respondent))).toBe(true);
    expect(teamsIn(seen.narrow.respondent)).toEqual([]);
  });

  test('a manager: all; where narrowed, their own team’s', () => {
    expect(teamsIn(seen.wide.manager)).toHaveLength(12 + 6);
    expect(teamsIn(seen.narrow.manager)).toHaveLength(6 + 3);
    expect(own(teamsIn(seen.narrow.manager))).toBe(true);
  });

  test('leadership: all, always', () => {
    expect(teamsIn(seen.wide.leadership)).toHaveLength(12 + 6);
    expect(teamsIn(seen.narrow.leadership)).toHaveLength(12 + 6);
  });
});
