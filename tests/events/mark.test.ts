// Marks on a trend: where interventions started, were decided and ended, as far as it is known.
import { describe, expect, test } from 'vitest';
import { marksOf } from '../../events/mark.ts';
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
    });
  });

  test('know a round that was imported later, of an earlier day, to lie before the start', () => {
    const late = shotOf({ after: null, day: dayOf(3) });
    expect(told([late], 4)).toEqual(['started 2']);
  });
});
