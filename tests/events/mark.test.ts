// Marks on a trend: where interventions started, were decided and ended, as far as it is known.
import { describe, expect, test } from 'vitest';
import { marksOf, marksWithin } from '../../events/mark.ts';
import type { Shot } from '../../events/shot.ts';
import { dayOf, endedAs, judgedAs, rounds, shotOf } from './shots.ts';

const axis = (count: number, without: readonly string[] = []) =>
  new Set(
    rounds(count)
      .map(({ round }) => round)
      .filter((round) => !without.includes(round)),
  );

/** Each mark in a line: its kind, its round, its words. */
const told = (shots: readonly Shot[], count: number, known = count) =>
  marksOf(shots, rounds(count), axis(known), known).map(({ kind, round, words }) =>
    [kind, round ?? 'before', words].filter((each) => each !== null).join(' '),
  );

describe('the marks of a shot', () => {
  test('begin after the newest round at its start, or before the first one', () => {
    expect(told([shotOf()], 5)).toEqual(['started 4']);
    expect(told([shotOf({ after: null, day: dayOf(1) })], 1)).toEqual(['started before']);
  });

  test('leave out what is due until delivery is told, then say the outcome at its round', () => {
    expect(told([shotOf()], 6)).toEqual(['started 4']);
    expect(told([shotOf(judgedAs('hit'))], 6)).toEqual(['started 4', 'decided 6 hit']);
  });

  test('end where somebody ended it, also before its round, and never before its start', () => {
    const kept = shotOf({ ...judgedAs('hit'), ...endedAs('kept', 7) });
    expect(told([kept], 8)).toEqual(['started 4', 'decided 6 hit', 'ended 7 kept']);
    expect(told([shotOf(endedAs('retired', 5))], 8)).toEqual(['started 4', 'ended 5 retired']);
    expect(told([shotOf(endedAs('changed', 2))], 8)).toEqual(['started 4', 'ended 4 changed']);
  });

  test('end by themselves one round after the deciding one', () => {
    expect(told([shotOf()], 9)).toEqual(['started 4', 'ended 7 ran out']);
    const judged = shotOf(judgedAs("can't tell"));
    expect(told([judged], 7)).toEqual(['started 4', "decided 6 can't tell", 'ended 7 ran out']);
  });

  test('are none where it was never carried out', () => {
    expect(told([shotOf({ delivery: 'not' })], 6)).toEqual([]);
  });

  test('say where it was decided that its stop rule is met, until somebody decides', () => {
    const stops = (shot: Shot, count: number) =>
      marksOf([shot], rounds(count), axis(count)).map(({ kind, toStop }) => `${kind} ${toStop}`);
    const met = judgedAs('missed', { stopRuleMet: true });
    expect(stops(shotOf(met), 6)).toEqual(['started false', 'decided true']);
    expect(stops(shotOf(judgedAs('missed')), 6)).toEqual(['started false', 'decided false']);
    const over = ['started false', 'decided false', 'ended false'];
    expect(stops(shotOf(met), 7)).toEqual(over);
    expect(stops(shotOf({ ...met, ...endedAs('kept', 6) }), 6)).toEqual(over);
  });

  test('of several shots stand in the order of time, on a round before after it', () => {
    const early = shotOf({ ...judgedAs('missed'), ...endedAs('retired', 6) });
    const late = shotOf({ shot: 'cd'.repeat(16), after: '5', day: dayOf(5), rounds: 4 });
    expect(told([late, early], 6)).toEqual([
      'started 4',
      'started 5',
      'decided 6 missed',
      'ended 6 retired',
    ]);
  });

  test('of an earlier round tell nothing that was said after it', () => {
    const kept = shotOf({ ...judgedAs('hit'), ...endedAs('kept', 7) });
    expect(told([kept], 8, 4)).toEqual([]);
    expect(told([kept], 8, 5)).toEqual(['started 4']);
    expect(told([kept], 8, 7)).toEqual(['started 4', 'decided 6 hit']);
  });

  test('stand at the nearest round before, where the trend lacks theirs', () => {
    const all = rounds(7);
    const place = (without: readonly string[]) =>
      marksOf([shotOf(judgedAs('hit'))], all, axis(7, without)).map(({ round }) => round);
    expect(place(['6'])).toEqual(['4', '5', '7']);
    expect(place(['1', '2', '3', '4'])).toEqual([null, '6', '7']);
  });

  test('tell the shot and its pairing, and no person', () => {
    const [mark] = marksOf([shotOf({ from: 'product' })], rounds(5), axis(5));
    expect(mark).toEqual({
      shot: 'ab'.repeat(16),
      name: 'One definition of success',
      teams: ['engineering', 'product'],
      figure: 'goals',
      from: 'product',
      kind: 'started',
      round: '4',
      words: null,
      toStop: false,
    });
  });

  test('know a round that was imported later, of an earlier day, to lie before the start', () => {
    const late = shotOf({ after: null, day: dayOf(3) });
    expect(told([late], 4)).toEqual(['started 2']);
  });
});

describe('on lines that begin after the first round', () => {
  const within = (shots: readonly Shot[], from: number, count: number, id?: string) => {
    const all = rounds(count);
    return marksWithin(shots, all, all.slice(from - 1), id).map(
      ({ kind, round }) => `${kind} ${round ?? 'before'}`,
    );
  };

  test('is nothing of what was over before', () => {
    const over = shotOf({ ...judgedAs('hit'), ...endedAs('kept', 7) });
    const all = ['started 4', 'decided 6', 'ended 7'];
    expect(within([over], 1, 12)).toEqual(all);
    expect(within([over], 4, 12)).toEqual(all);
    expect(within([over], 6, 12)).toEqual(['started before', 'decided 6', 'ended 7']);
    expect(within([over], 8, 12)).toEqual([]);
    expect(within([shotOf({ rounds: 8 })], 8, 12)).toEqual(['started before']);
  });

  test('is no more than was known at the round that was chosen', () => {
    const kept = shotOf({ ...judgedAs('hit'), ...endedAs('kept', 7) });
    expect(within([kept], 1, 12, '5')).toEqual(['started 4']);
    expect(within([kept], 1, 12, '4')).toEqual([]);
  });

  test('stands what was called before there was any round', () => {
    expect(within([shotOf({ after: null, day: dayOf(1) })], 1, 1)).toEqual(['started before']);
  });
});
