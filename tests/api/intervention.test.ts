// Interventions over HTTP: called, watched, reviewed; what is due is told to nobody beforehand.
import { beforeEach, describe, expect, test } from 'vitest';
import { carryOut } from '../../events/installation.ts';
import { pulseDecider, pulseStream } from '../../events/pulse.ts';
import * as wire from '../support/wire.ts';
import { goodBodies } from './good-bodies.ts';
import { call, company } from './trying-company.ts';

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
  readonly records: readonly { readonly falls: readonly number[] | null }[];
  readonly due: number;
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

  test('tells what its method brought to nobody who may not see its pairing', async () => {
    const { shot } = await calledBy(here.mia);
    await here.hold(4, 44);
    await wire.told(post(`/${shot}/review`, { carriedOut: 'as meant' }, here.mia));
    const brought = async (as: string) => (await page(as)).records.map(({ falls }) => falls);
    const [falls] = await brought(here.mia);
    expect(falls).toHaveLength(1);
    for (const as of [here.rob, here.sam, here.lea]) expect(await brought(as)).toEqual([falls]);
    expect(await brought(here.sue)).toEqual([null]);
    await carryOut(here.at, pulseDecider, pulseStream, {
      ...{ do: 'set sight', respondents: 'company', managers: 'own' },
    } as const);
    expect(await brought(here.sam)).toEqual([null]);
    expect(await brought(here.mia)).toEqual([falls]);
    expect(await brought(here.lea)).toEqual([falls]);
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
