// Who may do what: every route, every role, own and foreign pairings. A route without a row fails.
import { beforeAll, describe, expect, test } from 'vitest';
import { carryOut } from '../../events/installation.ts';
import { pulseDecider, pulseStream } from '../../events/pulse.ts';
import { setupSecretOf } from '../../events/signing-in.ts';
import { served } from '../support/house.ts';
import type { InProcess } from '../support/house.ts';
import { openRound, peopleLines, scores, secretOf, setUp, signIn, told } from '../support/wire.ts';

const roles = ['nobody', 'respondent', 'manager', 'leadership', 'admin'] as const;
type Role = (typeof roles)[number];

/** A status, with the code of the problem where it is one. */
type Outcome = string;
type Row = readonly [
  nobody: Outcome,
  respondent: Outcome,
  manager: Outcome,
  leadership: Outcome,
  admin: Outcome,
];

interface Line {
  /** The route as the app has it. */
  readonly route: string;
  /** The object that it is asked about, where the route has one. */
  readonly on?: string;
  readonly body?: object;
  readonly may: Row;
}

const all = (outcome: Outcome): Row => [outcome, outcome, outcome, outcome, outcome];
const no = '404 not-here';
const out = '401 not-signed-in';
const signedIn: Row = [out, '200', '200', '200', '200'];
const admin = (outcome: Outcome): Row => [out, no, no, no, outcome];
const inATeam = (outcome: Outcome): Row => [out, outcome, outcome, no, no];
const readers: Row = [out, '200', '200', '200', no];

const hex = 'ab'.repeat(16);
const ballot = { token: hex, from: 'product', toward: 'sales', scores: scores(3) };
const taking = { envelopes: [{ toward: null, hash: hex + hex }] };
const me = { name: 'Eve', email: 'eve@example.org' };
const reversed = { opensOn: '2026-05-02', sealsOn: '2026-05-01' };
const known = { lines: peopleLines({ product: 1 }) };

/** Round 1 is sealed, round 2 is open; the respondent and the manager are of product. */
const table: readonly Line[] = [
  { route: 'GET /api/health', may: all('200') },
  { route: 'GET /api/ready', may: all('200') },
  { route: 'GET /api/openapi.json', may: all('200') },
  { route: 'GET /api/docs', may: all('200') },
  { route: 'GET /api/docs.css', may: all('200') },
  { route: 'POST /api/session', body: { link: hex }, may: all('401 link-unknown') },
  { route: 'GET /api/session', may: signedIn },
  { route: 'POST /api/session/sample', body: { role: 'admin' }, may: all(no) },
  { route: 'POST /api/setup', body: { secret: hex, ...me }, may: all('404 setup-done') },
  { route: 'GET /api/teams', may: signedIn },
  { route: 'POST /api/teams', body: { name: 'Legal' }, may: admin('201') },
  { route: 'PATCH /api/teams/:team', on: 'product', body: {}, may: admin('200') },
  { route: 'POST /api/teams/:team/retire', on: 'nobody', may: admin('404 team-unknown') },
  { route: 'GET /api/people', may: admin('200') },
  { route: 'POST /api/people', body: known, may: admin('200') },
  { route: 'GET /api/rounds', may: signedIn },
  { route: 'POST /api/rounds', body: reversed, may: admin('422 round-days-reversed') },
  { route: 'POST /api/rounds/:round/open', on: '1', may: admin('409 round-already-sealed') },
  { route: 'POST /api/rounds/:round/links', on: '2', may: admin('200') },
  { route: 'POST /api/rounds/:round/seal', on: '1', may: admin('409 round-already-sealed') },
  {
    route: 'POST /api/rounds/:round/void',
    on: '1',
    body: { reason: 'Why not.' },
    may: admin('409 round-already-sealed'),
  },
  { route: 'GET /api/rounds/:round/questions', on: 'open', may: inATeam('200') },
  { route: 'GET /api/rounds/:round/questions', on: '1', may: inATeam('409 round-not-open') },
  {
    route: 'POST /api/rounds/:round/envelopes',
    on: '2',
    body: taking,
    may: inATeam('422 envelopes-wrong'),
  },
  {
    route: 'POST /api/rounds/:round/ballots',
    on: '2',
    body: ballot,
    may: ['409 token-unknown', ...named(), '400 ballot-with-name'],
  },
  { route: 'GET /api/friction', may: readers },
  { route: 'GET /api/trends', may: readers },
  { route: 'GET /api/pairings/:a/:b/trend', on: 'product/sales', may: readers },
  { route: 'GET /api/pairings/:a/:b/trend', on: 'support/sales', may: [out, no, '200', '200', no] },
  { route: 'GET /api/pairings/:a/:b/trend', on: 'product/nobody', may: [out, no, no, no, no] },
  { route: 'GET /api/pairings/:a/:b/trend', on: 'product/product', may: [out, no, no, no, no] },
  { route: 'GET /api/company', may: readers },
  { route: 'GET /api/quarters/:quarter', on: 'latest', may: [out, no, no, '200', no] },
  { route: 'GET /api/quarters/:quarter', on: '2019-Q1', may: [out, no, no, '404 no-readings', no] },
  { route: 'GET /api/export/readings.csv', may: readers },
  { route: 'GET /api/export/readings.json', may: readers },
  {
    route: 'GET /api/export/quarters/:quarter.csv',
    on: 'latest',
    may: [out, no, no, '200', no],
  },
  // Last, because it ends the sessions.
  { route: 'DELETE /api/session', may: all('204') },
];

/** Whoever signs a ballot with their cookie is stopped, whatever their role. */
function named(): readonly [Outcome, Outcome, Outcome] {
  return ['400 ballot-with-name', '400 ballot-with-name', '400 ballot-with-name'];
}

interface Company extends InProcess {
  readonly cookies: Readonly<Record<Role, string | undefined>>;
}

async function company(): Promise<Company> {
  const here = await served();
  const { send, at } = here;
  const ada = await setUp(send, (await setupSecretOf(at)) ?? '');
  const lines = peopleLines({ product: 2, sales: 2, support: 2, engineering: 2 }, [
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
