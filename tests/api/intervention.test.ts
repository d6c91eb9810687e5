// Interventions over HTTP: called, watched, reviewed; what is due is told to nobody beforehand.
import { beforeEach, describe, expect, test } from 'vitest';
import { setupSecretOf } from '../../events/signing-in.ts';
import { served } from '../support/house.ts';
import { happen } from '../support/project.ts';
import { everyWay, sealedRound } from '../support/published.ts';
import * as wire from '../support/wire.ts';
import { goodBodies, goodCall } from './good-bodies.ts';

const teams = ['engineering', 'product', 'sales', 'support'];
const call = { ...goodCall, teams: ['engineering', 'product'], figure: 'goals' };

interface Told {
  readonly shot: string;
  readonly standing: string;
  readonly own: boolean;
  readonly sealed: number;
  readonly soFar: object | null;
  readonly result: { readonly outcome: string } | null;
  readonly start: string | null;
}
interface Page {
  readonly shots: readonly Told[];
  readonly records: readonly object[];
  readonly due: number;
}

/** Mia manages engineering, Sam sales; Rob answers for product, Sue for sales. */
async function company() {
  const here = await served();
  const { send, at } = here;
  const admin = await wire.setUp(send, (await setupSecretOf(at)) ?? '');
  const lines = wire.peopleLines({ support: 5 }, [
    'Rob,rob@example.org,product,respondent',
    'Sue,sue@example.org,sales,respondent',
    'Mia,mia@example.org,engineering,manager',
    'Sam,sam@example.org,sales,manager',
    'Lea,lea@example.org,,leadership',
  ]);
  await wire.told(send('POST', '/api/people', { lines }, admin));
  const days = { opensOn: '2026-03-10', sealsOn: '2026-03-12' };
  const { links } = await wire.openRound(send, admin, days);
  const as = (name: string) => {
    const link = links.find(({ email }) => email === `${name}@example.org`) ?? { link: '' };
    return wire.signIn(send, wire.secretOf(link));
  };
  const [rob, sue] = [await as('rob'), await as('sue')];
  const [mia, sam, lea] = [await as('mia'), await as('sam'), await as('lea')];
  let rounds = 0;
  const hold = async (count: number, friction: number) => {
    for (let i = 0; i < count; i += 1) {
      rounds += 1;
      const directions = {
        ...everyWay(teams, 30),
        'engineering>product': friction,
        'product>engineering': friction,
      };
      const day = `2026-02-${String(rounds).padStart(2, '0')}`;
      const telling = { quarter: '2026-Q1', day, directions };
      await happen(at.store, ...sealedRound(`past-${rounds}`, telling));
    }
    await at.projections.catchUp();
  };
  await hold(4, 60);
  return { ...here, admin, rob, sue, mia, sam, lea, hold };
}

let here: Awaited<ReturnType<typeof company>>;
beforeEach(async () => {
  here = await company();
});

const page = (as: string) => wire.told<Page>(here.send('GET', '/api/interventions', undefined, as));
const post = (path: string, body: object, as: string) =>
  here.send('POST', `/api/interventions${path}`, body, as);
const calledBy = (as: string) => wire.told<Told>(post('', call, as), 201);

describe('A shot', () => {
  test('is called by a manager of the pairing, and seen by whoever sees the pairing', async () => {
    const { shot, ...told } = await calledBy(here.mia);
    expect(told).toMatchObject({ standing: 'running', own: true, sealed: 0, result: null });
    expect(told.start).toBe('Round past-4');
    for (const [as, own] of [[here.sam, false] as const, [here.lea, true] as const]) {
      expect((await page(as)).shots).toMatchObject([{ shot, own }]);
    }
    expect((await page(here.rob)).shots).toHaveLength(1);
    expect((await page(here.sue)).shots).toEqual([]);
  });

  test('that is due tells its result to nobody before delivery is told', async () => {
    const { shot } = await calledBy(here.mia);
    await here.hold(1, 44);
    expect((await page(here.mia)).shots).toMatchObject([{ sealed: 1, soFar: null }]);
    await here.hold(1, 44);
    expect((await page(here.mia)).shots[0]?.soFar).toMatchObject({ after: 44, controls: 5 });
    await here.hold(2, 44);
    for (const as of [here.mia, here.lea, here.rob]) {
      const { shots, records } = await page(as);
      expect(shots).toMatchObject([{ standing: 'due', soFar: null, result: null }]);
      expect(JSON.stringify(shots)).not.toMatch(/outcome|controls|stopRuleMet/);
      expect(records).toEqual([]);
    }
    expect([(await page(here.mia)).due, (await page(here.sam)).due]).toEqual([1, 0]);
    const reviewed = await wire.told<Told>(
      post(`/${shot}/review`, { carriedOut: 'as meant' }, here.mia),
    );
    expect(reviewed.result?.outcome).toMatch(/^(hit|can't tell)$/);
    expect((await page(here.rob)).shots[0]).toMatchObject({
      standing: 'judged',
      result: { effect: { after: 44 } },
      deciding: { round: 'past-8' },
    });
    expect((await page(here.lea)).records).toMatchObject([{ method: call.method, tried: 1 }]);
    const again = await post(`/${shot}/review`, { carriedOut: 'not' }, here.mia);
    expect(again.status).toBe(409);
  });

  test('is amended and ended, and both are told', async () => {
    const { shot } = await calledBy(here.mia);
    await wire.told(post(`/${shot}/amendments`, { note: 'A week late.' }, here.mia), 201);
    const ending = { how: 'retired', reason: 'Too much.' };
    const ended = await wire.told(post(`/${shot}/end`, ending, here.lea));
    expect(ended).toMatchObject({
      standing: 'retired',
      ended: ending,
      amendments: [{ day: '2026-03-10', note: 'A week late.' }],
    });
    expect((await post(`/${shot}/end`, ending, here.lea)).status).toBe(409);
  });

  test('of others is not there for those who may not act on it', async () => {
    const { shot } = await calledBy(here.mia);
    for (const as of [here.sam, here.rob, here.sue, here.admin]) {
      expect((await post('', call, as)).status).toBe(404);
      for (const [act, body] of [
        ['amendments', { note: 'No.' }] as const,
        ['review', { carriedOut: 'not' }] as const,
        ['end', { how: 'kept', reason: 'No.' }] as const,
      ]) {
        expect((await post(`/${shot}/${act}`, body, as)).status, act).toBe(404);
      }
    }
    expect((await page(here.mia)).shots).toMatchObject([{ standing: 'running', amendments: [] }]);
  });

  test('that contradicts itself is refused, one of another shape is told by field', async () => {
    for (const [wrong, code] of [
      [{ far: 5 }, 'shot-range'],
      [{ stop: 6 }, 'shot-stop-rule'],
    ] as const) {
      const answer = await post('', { ...call, ...wrong }, here.mia);
      expect([answer.status, await answer.json()]).toMatchObject([422, { code }]);
    }
    const answer = await post('', { ...call, near: 0 }, here.mia);
    expect([answer.status, await answer.json()]).toMatchObject([
      400,
      { errors: [{ field: 'near' }] },
    ]);
  });
});

test('Before one commits it is told from which fall on it can be seen', async () => {
  const told = await wire.told<{ clearFrom: number; tells: boolean }>(
    post('/can-tell', call, here.mia),
  );
  expect(told).toMatchObject({ controls: 5, running: [] });
  expect(told.tells).toBe(told.clearFrom <= call.far);
  await calledBy(here.mia);
  expect(await wire.told(post('/can-tell', call, here.mia))).toMatchObject({
    running: ['One definition of success'],
  });
});

describe('Suggestions', () => {
  const suggested = (pair: string, as: string) =>
    wire.told<{ suggestions: { method: string; because: string }[] }>(
      here.send('GET', `/api/pairings/${pair}/suggestions`, undefined, as),
    );

  test('are two at most for a strained pairing, each with its readings, and none for a calm one', async () => {
    const told = await suggested('engineering/product', here.rob);
    expect(told).toMatchObject({ strained: true, missed: [] });
    expect(told.suggestions).toHaveLength(2);
    for (const { because } of told.suggestions) expect(because).toMatch(/60|high/);
    const calm = await suggested('sales/support', here.lea);
    expect(calm).toEqual({ strained: false, suggestions: [], missed: [] });
  });

  test('leave out what runs already', async () => {
    const [first] = (await suggested('engineering/product', here.mia)).suggestions;
    await wire.told(post('', { ...call, method: first?.method }, here.mia), 201);
    const next = await suggested('engineering/product', here.mia);
    expect(next.suggestions.map(({ method }) => method)).not.toContain(first?.method);
  });
});

test('Leadership alone keeps the library; a method of one’s own can be called', async () => {
  const own = goodBodies['POST /api/methods'] ?? {};
  expect((await here.send('POST', '/api/methods', own, here.mia)).status).toBe(404);
  const added = await wire.told(here.send('POST', '/api/methods', own, here.lea), 201);
  expect(added).toMatchObject({ method: 'deal-desk', own: true, retired: false, version: 1 });
  await wire.told(post('', { ...call, method: 'deal-desk' }, here.mia), 201);
  await wire.told(here.send('POST', '/api/methods/deal-desk/retire', undefined, here.lea));
  expect((await post('', { ...call, method: 'deal-desk' }, here.mia)).status).toBe(404);
  expect((await page(here.mia)).shots).toHaveLength(1);
});
