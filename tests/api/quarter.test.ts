// Quarters over the API: the map's and a pairing's verdicts, leadership's page, and who is told what.
import { describe, expect, test } from 'vitest';
import { carryOut } from '../../events/installation.ts';
import { hashOf } from '../../events/link.ts';
import type { Person } from '../../events/person.ts';
import { pulseDecider, pulseStream } from '../../events/pulse.ts';
import { served } from '../support/house.ts';
import { happen } from '../support/project.ts';
import { everyWay, sealedRound } from '../support/published.ts';
import { told } from '../support/wire.ts';

const teams = ['product', 'engineering', 'support', 'sales'];
const calm = everyWay(teams, 40);
const fallen = { ...calm, 'product>sales': 20, 'sales>product': 20 };

interface Verdict {
  readonly verdict: string;
  readonly change?: number;
}
interface Paired {
  readonly teams: readonly string[];
  readonly verdict: Verdict | null;
}
interface Map {
  readonly against: string | null;
  readonly pairings: readonly (Paired & { readonly own: boolean })[];
}
interface Trend {
  readonly rounds: readonly unknown[];
  readonly quarters: readonly { readonly quarter: string; readonly index: object }[];
  readonly now: {
    readonly quarter: string;
    readonly against: string | null;
    readonly rounds: number;
    readonly verdict: Verdict | null;
    readonly dimensions: readonly { readonly dimension: string; readonly verdict: Verdict }[];
    readonly directions: readonly { readonly from: string; readonly answer: string | null }[];
  };
}

/** A company with two quarters of three rounds; `as` signs somebody in. */
async function company() {
  const { at, app, send } = await served();
  const round = async (name: string, quarter: string, directions: typeof calm) => {
    await happen(at.store, ...sealedRound(name, { quarter, directions }));
    await at.projections.catchUp();
  };
  for (const name of ['1', '2', '3']) await round(name, '2025-Q3', calm);
  for (const name of ['4', '5', '6']) await round(name, '2025-Q4', fallen);
  let people = 0;
  const as = async (role: Person['role'], team: string | null) => {
    const person = `${(people += 1)}`.padStart(32, '0');
    const lasting = { name: role, active: 1, locale: '' } as const;
    await at.directory.put([{ person, email: `${person}@a.example`, team, role, ...lasting }]);
    const session = person.repeat(2);
    const row = { hash: hashOf(session), id: person, person, role, day: at.today() };
    await at.directory.sessions.start({ ...row, scope: 'all' });
    return `session=${session}`;
  };
  return { at, app, send, round, as };
}
const verdictsIn = (pairings: readonly Paired[]) =>
  pairings
    .filter(({ verdict }) => verdict?.verdict !== 'no clear change')
    .map(({ teams: pair, verdict }) => `${pair.join('-')} ${verdict?.verdict}`);

describe('the map', () => {
  test('says of every pairing what changed since the quarter before', async () => {
    const { send, as } = await company();
    const manager = await as('manager', 'support');
    const map = await told<Map>(send('GET', '/api/friction', undefined, manager));
    expect(map.against).toBe('2025-Q3');
    expect(map.pairings).toHaveLength(6);
    expect(verdictsIn(map.pairings)).toEqual(['product-sales better']);
  });

  test('of an earlier round says what was known then', async () => {
    const { send, as } = await company();
    const manager = await as('manager', 'support');
    const ask = (round: string) =>
      told<Map>(send('GET', `/api/friction?round=${round}`, undefined, manager));
    const first = await ask('3');
    expect(first.against).toBeNull();
    expect(first.pairings.map(({ verdict }) => verdict)).toEqual(Array(6).fill(null));
    expect((await ask('4')).against).toBe('2025-Q3');
  });

  test('is told to each as they may see it, however often and in whatever order', async () => {
    const { send, as, at } = await company();
    const seen = async (cookie: string) => {
      const map = await told<Map>(send('GET', '/api/friction', undefined, cookie));
      return map.pairings.map(({ teams: pair, own }) => `${pair.join('-')}${own ? ' own' : ''}`);
    };
    const [boss, mine, other] = [
      await as('manager', null),
      await as('respondent', 'support'),
      await as('respondent', 'sales'),
    ];
    for (let again = 0; again < 2; again += 1) {
      expect((await seen(boss)).filter((each) => each.endsWith('own'))).toEqual([]);
      expect(await seen(mine)).toHaveLength(3);
      expect((await seen(mine)).every((each) => /support.* own$/.test(each))).toBe(true);
      expect((await seen(other)).every((each) => /sales.* own$/.test(each))).toBe(true);
    }
    const narrowed = { do: 'set sight', respondents: 'company', managers: 'own' } as const;
    await carryOut(at, pulseDecider, pulseStream, narrowed);
    expect(await seen(boss)).toEqual([]);
    expect(await seen(mine)).toEqual([]);
  });
});

describe('a pairing', () => {
  test('has its quarters, and now: verdict, dimensions, both directions', async () => {
    const { send, as } = await company();
    const path = '/api/pairings/sales/product/trend';
    const trend = await told<Trend>(send('GET', path, undefined, await as('manager', 'sales')));
    expect(trend.quarters).toMatchObject([
      { quarter: '2025-Q3', index: { value: 40, rounds: 3 }, gap: { value: 0 } },
      { quarter: '2025-Q4', index: { value: 20, rounds: 3 } },
    ]);
    expect(trend.now).toMatchObject({
      quarter: '2025-Q4',
      against: '2025-Q3',
      rounds: 3,
      verdict: { verdict: 'better', change: -20 },
      agreement: null,
      comparable: true,
    });
    expect(
      trend.now.dimensions.map(({ dimension, verdict }) => [dimension, verdict.change]),
    ).toEqual(['trust', 'goals', 'blame', 'load'].map((dimension) => [dimension, -20]));
    expect(trend.now.directions).toMatchObject([
      { from: 'sales', toward: 'product', answer: 'pair', participation: null },
      { from: 'product', toward: 'sales', answer: 'pair' },
    ]);
  });

  test('as it was known at an earlier round, which is told apart from now', async () => {
    const { send, as } = await company();
    const manager = await as('manager', 'sales');
    const ask = (query: string) =>
      told<Trend>(send('GET', `/api/pairings/product/sales/trend${query}`, undefined, manager));
    const now = await ask('');
    const then = await ask('?round=2');
    expect(then.rounds).toHaveLength(2);
    expect(then.quarters).toMatchObject([{ quarter: '2025-Q3', index: { rounds: 2 } }]);
    expect(then.now).toMatchObject({ against: null, rounds: 2, verdict: null });
    expect(await ask('')).toEqual(now);
    const path = '/api/pairings/product/sales/trend?round=9';
    const unknown = await send('GET', path, undefined, manager);
    expect([unknown.status, await unknown.json()]).toMatchObject([404, { code: 'no-readings' }]);
  });
});

describe('quarter over quarter', () => {
  const ask = async (path: string) => {
    const { send, as } = await company();
    return send('GET', `/api/quarters/${path}`, undefined, await as('leadership', null));
  };

  test('is the newest or the one that is named, against the one before or another', async () => {
    for (const [path, quarter, against] of [
      ['latest', '2025-Q4', '2025-Q3'],
      ['2025-Q4', '2025-Q4', '2025-Q3'],
      ['2025-Q3', '2025-Q3', null],
      ['2025-Q3?against=2025-Q4', '2025-Q3', '2025-Q4'],
    ] as const) {
      const seen = await told<{ pairings: readonly Paired[] }>(ask(path));
      expect(seen).toMatchObject({ quarter, against, quarters: ['2025-Q4', '2025-Q3'] });
      expect(seen.pairings).toHaveLength(6);
    }
  });

  test('names what moved', async () => {
    const { movers } = await told<{ movers: readonly object[] }>(ask('latest'));
    expect(movers).toHaveLength(6);
    expect(movers[0]).toMatchObject({ what: 'direction', verdict: { change: -20 } });
    expect(movers.at(-1)).toMatchObject({ what: 'dimension', teams: ['product', 'sales'] });
  });

  test('says what is wrong with a quarter that is none', async () => {
    for (const [path, status, code, about] of [
      ['2019-Q1', 404, 'no-readings', 'That quarter has no readings.'],
      ['soon', 404, 'no-readings', 'That quarter has no readings.'],
      ['__proto__', 404, 'no-readings', 'That quarter has no readings.'],
      ['%00', 404, 'no-readings', 'That quarter has no readings.'],
      ['%252e%252e', 404, 'no-readings', 'That quarter has no readings.'],
      ['latest?against=2019-Q1', 404, 'no-readings', 'to compare with'],
      ['2025-Q4?against=2025-Q4', 404, 'no-readings', 'not with itself'],
      ['latest?against=soon', 400, 'malformed', ''],
      ['latest?against=', 400, 'malformed', ''],
      ['latest?since=2025-Q3', 400, 'malformed', ''],
    ] as const) {
      const answer = await ask(path);
      const problem = (await answer.json()) as { detail: string; errors?: { field: string }[] };
      expect([answer.status, problem], path).toMatchObject([status, { code }]);
      expect(problem.detail).toContain(about);
      if (status === 400) expect(problem.errors?.[0]?.field).toMatch(/^(against|since)$/);
    }
  });

  test('is asked for in vain before any round is sealed', async () => {
    const { at, send } = await served();
    await at.projections.catchUp();
    const lea = { person: 'ab'.repeat(16), name: 'Lea', email: 'lea@a.example', team: null };
    await at.directory.put([{ ...lea, role: 'leadership', active: 1, locale: '' }]);
    const row = { hash: hashOf('cd'.repeat(32)), id: lea.person, person: lea.person };
    const leading = { role: 'leadership', scope: 'all', day: at.today() } as const;
    await at.directory.sessions.start({ ...row, ...leading });
    const cookie = `session=${'cd'.repeat(32)}`;
    for (const path of ['quarters/latest', 'friction', 'pairings/product/sales/trend']) {
      const answer = await send('GET', `/api/${path}`, undefined, cookie);
      expect([answer.status, await answer.json()]).toMatchObject([404, { code: 'no-readings' }]);
    }
  });

  test('is for leadership alone, also once it was told, and new with a new round', async () => {
    const { send, as, round } = await company();
    const leadership = await as('leadership', 'sales');
    const look = (cookie?: string) => send('GET', '/api/quarters/latest', undefined, cookie);
    expect(await told(look(leadership))).toMatchObject({ rounds: { now: 3, before: 3 } });
    for (const role of ['respondent', 'manager', 'admin'] as const) {
      expect((await look(await as(role, 'sales'))).status).toBe(404);
    }
    expect((await look()).status).toBe(401);
    await round('7', '2025-Q4', fallen);
    expect(await told(look(leadership))).toMatchObject({ rounds: { now: 4, before: 3 } });
  });
});
