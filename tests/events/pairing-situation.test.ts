// The situation of a pairing, from published rounds, and what it has methods suggested for.
import { expect, test } from 'vitest';
import type { Installation } from '../../events/installation.ts';
import { callShot, endShot, reviewShot } from '../../events/interventions.ts';
import { situationOf, suggestionsOf } from '../../events/pairing-situation.ts';
import { readPublished } from '../../events/projections/figures.ts';
import { chooseRound, comparedOf } from '../../events/quarters.ts';
import { refusalIn } from '../support/given.ts';
import { installed } from '../support/house.ts';
import { happen } from '../support/project.ts';
import { everyWay, sealedRound } from '../support/published.ts';

const teams = ['engineering', 'product', 'sales', 'support'] as const;
const pair = ['engineering', 'product'] as const;
let rounds = 0;

/** Rounds of a quarter: all at 30, engineering toward product and back as told. */
async function hold(
  at: Installation,
  quarter: string,
  count: number,
  there: number | null,
  back: number | null = there,
): Promise<void> {
  for (let i = 0; i < count; i += 1) {
    rounds += 1;
    const directions = {
      ...everyWay<number | null>(teams, 30),
      'engineering>product': there,
      'product>engineering': back,
    };
    await happen(at.store, ...sealedRound(`r${rounds}`, { quarter, directions }));
  }
  await at.projections.catchUp();
}

const situation = async (at: Installation, sees = () => true) => {
  const compared = await comparedOf(at.readings, chooseRound(await readPublished(at.readings)));
  return situationOf(at, compared, pair, [], sees, 'en');
};

test('Both sides, their gap, and how many quarters it lasts are read off the rounds', async () => {
  const at = await installed();
  await hold(at, '2025-Q2', 4, 60);
  await hold(at, '2025-Q4', 4, 60);
  await hold(at, '2026-Q1', 4, 70, 50);
  const seen = await situation(at);
  expect(seen).toMatchObject({ index: { value: 60, high: true }, agreement: null, lasting: 2 });
  expect(seen.pairing.trust).toEqual({ value: 60, high: true });
  expect(seen.directions.map(({ figures }) => figures.goals?.value)).toEqual([70, 50]);
  expect(seen.gap).toMatchObject({ value: 20, more: 'engineering' });
  expect(seen.gap?.low).toBeGreaterThan(0);
  expect(seen.highDirections).toHaveLength(2 * 4);
  expect((await situation(at, () => false)).highDirections).toEqual([]);
});

test('A pairing that is hidden has no figures, and nothing is suggested', async () => {
  const at = await installed();
  expect(await suggestionsOf(at, pair, 'en')).toMatchObject({ strained: false, suggestions: [] });
  await hold(at, '2026-Q1', 2, 60, null);
  expect(await situation(at)).toMatchObject({ index: null, gap: null, lasting: 0 });
  expect(await suggestionsOf(at, pair, 'en')).toMatchObject({ strained: false, suggestions: [] });
  expect(await refusalIn(suggestionsOf(at, ['product', 'nobody'], 'en'))).toBe('not-here');
});

test('What missed here is left out for two quarters', async () => {
  const at = await installed({ today: () => '2025-03-31' });
  await hold(at, '2025-Q1', 4, 60);
  const [first] = (await suggestionsOf(at, pair, 'en')).suggestions;
  const { method = '', name = '' } = first?.method ?? {};
  const call = { method, teams: pair, from: null, figure: 'index', near: 20, far: 30 } as const;
  const { shot } = await callShot(at, {
    ...call,
    ...{ stop: 3, rounds: 4, decides: 'Head of Product', note: null },
  });
  await hold(at, '2025-Q2', 4, 60);
  expect((await reviewShot(at, shot, 'as meant')).judged?.outcome).toBe('missed');
  const told = async () => {
    const { suggestions, missed } = await suggestionsOf(at, pair, 'en');
    expect(suggestions.length).toBeGreaterThan(0);
    return [missed, suggestions.some((each) => each.method.method === method)] as const;
  };
  expect(await told()).toEqual([[{ method, name, until: '2025-Q4', how: 'missed' }], false]);
  await hold(at, '2025-Q4', 1, 60);
  expect((await told())[1]).toBe(false);
  await hold(at, '2026-Q1', 1, 60);
  expect((await told())[0]).toEqual([]);
});

test.each([
  ['2025-03-31', null],
  ['2025-05-20', '2025-Q4'],
] as const)('What its owner ended on %s is left out until %s', async (day, until) => {
  const at = await installed({ today: () => '2025-03-31' });
  await hold(at, '2025-Q1', 4, 60);
  const [first] = (await suggestionsOf(at, pair, 'en')).suggestions;
  const { method = '', name = '' } = first?.method ?? {};
  const call = { method, teams: pair, from: null, figure: 'index', near: 20, far: 30 } as const;
  const { shot } = await callShot(at, {
    ...call,
    ...{ stop: 3, rounds: 4, decides: 'Head of Product', note: null },
  });
  await hold(at, '2025-Q2', 3, 60);
  await endShot({ ...at, today: () => day }, shot, 'retired', 'Not what we hoped.');
  const { suggestions, missed } = await suggestionsOf(at, pair, 'en');
  expect(missed).toEqual(until === null ? [] : [{ method, name, until, how: 'ended early' }]);
  expect(suggestions.some((each) => each.method.method === method)).toBe(until === null);
});

test.each([
  ['kept', false],
  ['retired', true],
] as const)('What came true and was %s is suggested there again: %s', async (how, again) => {
  const at = await installed({ today: () => '2025-03-31' });
  await hold(at, '2025-Q1', 4, 76);
  const suggested = async () =>
    (await suggestionsOf(at, pair, 'en')).suggestions.map((each) => each.method.method);
  const [method = ''] = await suggested();
  const call = { method, teams: pair, from: null, figure: 'index', near: 2, far: 14 } as const;
  const { shot } = await callShot(at, {
    ...call,
    ...{ stop: 1, rounds: 4, decides: 'Head of Product', note: null },
  });
  await hold(at, '2025-Q2', 4, 66);
  expect((await reviewShot(at, shot, 'as meant')).judged?.outcome).toBe('hit');
  await endShot(at, shot, how, 'We talked about it.');
  expect((await suggested()).includes(method)).toBe(again);
  // What it brought is told with a suggestion only where the pairing that it came from is seen.
  const tried = async (sees: boolean) =>
    (await suggestionsOf(at, pair, 'en', () => sees)).suggestions.find(
      (each) => each.method.method === method,
    )?.tried;
  expect([await tried(true), await tried(false)]).toEqual(again ? [1, 0] : [undefined, undefined]);
});
