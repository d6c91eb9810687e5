// Interventions over real readings: called, watched, reviewed at their round, kept in the record.
import { describe, expect, test } from 'vitest';
import type { Sight, Viewer } from '../../events/access.ts';
import {
  amendShot,
  callShot,
  canTell,
  changeMethods,
  endShot,
  methodsNow,
  ownShot,
  reviewShot,
  shotsFor,
  shotsNow,
} from '../../events/interventions.ts';
import { library } from '../../events/library/library.ts';
import { recordsOf } from '../../events/method-record.ts';
import type { Installation } from '../../events/installation.ts';
import { readPublished } from '../../events/projections/figures.ts';
import { refusalIn } from '../support/given.ts';
import { call, dayOf, held, hold } from './held.ts';

const leader: Viewer = { role: 'leadership', team: null };
const seller: Viewer = { role: 'manager', team: 'sales' };
const sight: Sight = { respondents: 'own', managers: 'all' };

const recordsIn = async (at: Installation) =>
  recordsOf(await shotsNow(at), library, await readPublished(at.readings));

describe('a shot', () => {
  test('that came true is a hit: its fall is clear, and reaches the near end', async () => {
    const at = await held();
    const { shot } = await callShot(at, call);
    await hold(at, 5, 4, 48);
    const judged = (await reviewShot(at, shot, 'as meant')).judged;
    expect(judged).toMatchObject({ outcome: 'hit', round: '8', stopRuleMet: false });
    expect(judged?.effect).toMatchObject({ after: 48, elsewhere: 0, controls: 5 });
    expect(judged?.effect?.value).toBeLessThanOrEqual(-6);
    expect(judged?.effect?.value).toBeGreaterThanOrEqual(-12);
  });

  test.each([
    [72, 'backfired', true],
    [60, 'missed', true],
  ] as const)('that went to %i has %s, and met its stop rule', async (friction, outcome, stop) => {
    const at = await held();
    const { shot } = await callShot(at, call);
    await hold(at, 5, 4, friction);
    const { judged } = await reviewShot(at, shot, 'partly');
    expect(judged).toMatchObject({ outcome, stopRuleMet: stop });
    const [shown] = await shotsFor(at, leader, sight);
    expect(shown).toMatchObject({ standing: 'judged', toStop: stop });
  });

  test('that nobody can read is no miss', async () => {
    const at = await held();
    const { shot } = await callShot(at, call);
    await hold(at, 5, 4, null);
    expect((await reviewShot(at, shot, 'as meant')).judged?.outcome).toBe("can't be read");
  });

  test('is too early before its round, then due, and ends by itself after one more', async () => {
    const at = await held();
    const { shot } = await callShot(at, call);
    const standing = async () => (await shotsFor(at, leader, sight))[0]?.standing;
    await hold(at, 5, 3, 48);
    expect(await standing()).toBe('running');
    expect(await refusalIn(reviewShot(at, shot, 'as meant'))).toBe('shot-too-early');
    await hold(at, 8, 1, 48);
    expect(await standing()).toBe('due');
    expect(await refusalIn(endShot(at, shot, 'kept', 'It works.'))).toBe('shot-due');
    await hold(at, 9, 1, 48);
    expect(await standing()).toBe('ran out');
  });

  test('is judged by what was known when its round was sealed, whenever that is told', async () => {
    const controlsWhere = async (day: string) => {
      const at = await held();
      const { shot } = await callShot(at, call);
      const beside = await callShot(at, { ...call, teams: ['product', 'sales'] });
      await hold(at, 5, 4, 48);
      await reviewShot({ ...at, today: () => day }, beside.shot, 'not');
      return (await reviewShot(at, shot, 'as meant')).judged?.effect?.controls;
    };
    expect(await controlsWhere(dayOf(7))).toBe(5);
    expect(await controlsWhere(dayOf(8))).toBe(4);
  });

  test('is judged without the past rounds that came in after its round was sealed', async () => {
    const baseline = async (late: boolean) => {
      const at = await held();
      const { shot } = await callShot(at, call);
      await hold(at, 5, 4, 48);
      if (late) await hold(at, 4, 1, 90, 'late');
      return (await reviewShot(at, shot, 'as meant')).judged?.effect?.baseline;
    };
    expect(await baseline(true)).toBe(await baseline(false));
  });

  test('that ran out is over: kept, ended or amended no more, its result told all the same', async () => {
    const at = await held();
    const { shot } = await callShot(at, call);
    await hold(at, 5, 5, 48);
    const ending = endShot(at, shot, 'kept', 'It works.');
    await expect(ending).rejects.toThrow(/ended by itself one round after its deciding round/);
    expect(await refusalIn(endShot(at, shot, 'retired', 'Enough.'))).toBe('shot-ended');
    expect(await refusalIn(amendShot(at, shot, 'Later.'))).toBe('shot-ended');
    const { judged, ended } = await reviewShot(at, shot, 'as meant');
    expect([judged?.outcome, judged?.round, ended]).toEqual(['hit', '8', null]);
    expect((await shotsFor(at, leader, sight))[0]?.standing).toBe('ran out');
    expect(await recordsIn(at)).toMatchObject([{ tried: 1 }]);
  });

  test('that ran out may be said never to have been tried, once and for all', async () => {
    const at = await held();
    const { shot } = await callShot(at, call);
    await hold(at, 5, 6, 72);
    expect((await reviewShot(at, shot, 'not')).judged).toBeNull();
    expect((await shotsFor(at, leader, sight))[0]?.standing).toBe('not tried');
    expect(await refusalIn(reviewShot(at, shot, 'as meant'))).toBe('shot-ended');
    expect(await recordsIn(at)).toEqual([]);
  });

  test('that was not carried out has no result and no place in the record', async () => {
    const at = await held();
    const { shot } = await callShot(at, call);
    await hold(at, 5, 4, 48);
    expect((await reviewShot(at, shot, 'not')).judged).toBeNull();
    expect((await shotsFor(at, leader, sight))[0]?.standing).toBe('not tried');
    expect(await recordsIn(at)).toEqual([]);
  });

  test('is kept in the record of its method, which names nobody', async () => {
    const at = await held();
    const { shot } = await callShot(at, call);
    await hold(at, 5, 4, 48);
    const { judged } = await reviewShot(at, shot, 'as meant');
    expect((await endShot(at, shot, 'kept', 'It works.')).ended?.how).toBe('kept');
    const fall = -(judged?.effect?.value ?? 0);
    expect(await recordsIn(at)).toEqual([
      {
        method: 'shared-success',
        name: 'One definition of success',
        tried: 1,
        ended: { hit: 1 },
        within: 1,
        falls: [fall],
      },
    ]);
  });
});

describe('before one commits', () => {
  test('it is told what could be seen, and what runs there already', async () => {
    const at = await held();
    const alone = await canTell(at, call);
    expect(alone).toMatchObject({ controls: 5, running: [] });
    expect(alone.clearFrom).toBeGreaterThan(0);
    const sooner = await canTell(at, { ...call, rounds: 1 });
    expect(sooner.clearFrom).toBeGreaterThan(alone.clearFrom ?? Infinity);
    await callShot(at, call);
    expect((await canTell(at, call)).running).toEqual(['One definition of success']);
    const elsewhere = { ...call, teams: ['product', 'sales'] as const };
    expect((await canTell(at, elsewhere)).running).toEqual([]);
  });

  test('what ended, by itself or not, runs no longer, and touches no later round', async () => {
    const at = await held();
    await callShot(at, { ...call, rounds: 1 });
    const running = async () => (await canTell(at, call)).running.length;
    await hold(at, 5, 1, 48);
    expect(await running()).toBe(1);
    await hold(at, 6, 1, 48);
    expect(await running()).toBe(0);
    const other = { ...call, teams: ['product', 'sales'] as const };
    expect((await canTell(at, other)).controls).toBe(4);
    await hold(at, 7, 4, 48);
    expect((await canTell(at, other)).controls).toBe(5);
    const { shot } = await callShot(at, call);
    expect(await running()).toBe(1);
    await endShot(at, shot, 'retired', 'Enough.');
    expect(await running()).toBe(0);
  });

  test('what contradicts itself or is unknown is refused, and nothing is kept', async () => {
    const at = await held();
    expect(await refusalIn(canTell(at, { ...call, far: 5 }))).toBe('shot-range');
    expect(await refusalIn(callShot(at, { ...call, stop: 6 }))).toBe('shot-stop-rule');
    expect(await refusalIn(callShot(at, { ...call, method: 'nothing' }))).toBe('method-unknown');
    const strangers = { ...call, teams: ['engineering', 'nobody'] as const };
    expect(await refusalIn(callShot(at, strangers))).toBe('not-here');
    expect(await shotsNow(at)).toEqual([]);
  });

  test('others’ shots are not there for those who may not act on them', async () => {
    const at = await held();
    const { shot } = await callShot(at, call);
    expect(await refusalIn(ownShot(at, shot, seller, sight))).toBe('not-here');
    expect((await ownShot(at, shot, leader, sight)).shot).toBe(shot);
    expect((await shotsFor(at, seller, sight))[0]).toMatchObject({ own: false });
    expect(await shotsFor(at, seller, { ...sight, managers: 'own' })).toEqual([]);
  });
});

test('A company adds, edits and retires methods; the library stays what it was', async () => {
  const at = await held();
  const [first] = library;
  if (first === undefined) throw new Error('the library is empty');
  const own = { ...first, method: 'deal-desk', name: 'Deal desk' };
  await changeMethods(at, { do: 'add', method: own });
  expect(await refusalIn(changeMethods(at, { do: 'add', method: own }))).toBe('method-exists');
  await changeMethods(at, { do: 'edit', method: { ...own, name: 'Deal desk, weekly' } });
  await changeMethods(at, { do: 'retire', method: first.method });
  const methods = await methodsNow(at);
  const told = methods.find(({ method }) => method === 'deal-desk');
  expect(told).toMatchObject({ own: true, version: 2, name: 'Deal desk, weekly' });
  expect(methods).toHaveLength(library.length + 1);
  expect(await refusalIn(callShot(at, call))).toBe('method-unknown');
});
