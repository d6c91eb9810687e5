// Track records: results by method, tries that ended without one, and who may see what they brought.
import { describe, expect, test } from 'vitest';
import { library } from '../../events/library/library.ts';
import { recordsOf } from '../../events/method-record.ts';
import { endedAs, judgedAs, rounds, shotOf } from './shots.ts';

const effect = {
  ...{ value: -8, low: -12, high: -4, after: 50, baseline: 58, elsewhere: 0, controls: 5 },
};
const hit = shotOf(judgedAs('hit', { effect }));
const elsewhere = shotOf({
  teams: ['sales', 'support'],
  ...judgedAs('missed', { effect: { ...effect, value: -2 } }),
});

describe('a record', () => {
  test('counts what its owner ended after a round was sealed, beside the results', () => {
    const early = shotOf(endedAs('retired', 5));
    expect(recordsOf([early], library, rounds(6))).toMatchObject([
      { tried: 1, ended: { 'ended early': 1 }, within: 0, falls: [] },
    ]);
    expect(recordsOf([hit, early], library, rounds(6))).toMatchObject([
      { tried: 2, ended: { hit: 1, 'ended early': 1 }, within: 1, falls: [8] },
    ]);
  });

  test('has no place for what ended before anything could be seen, or was not carried out', () => {
    const before = shotOf(endedAs('changed', 4));
    expect(recordsOf([before], library, rounds(6))).toEqual([]);
    const never = shotOf({ delivery: 'not', ...endedAs('retired', 5) });
    expect(recordsOf([never], library, rounds(6))).toEqual([]);
  });

  test('counts what ran out and was never reviewed, until it is', () => {
    const left = shotOf();
    expect(recordsOf([left], library, rounds(6))).toEqual([]);
    expect(recordsOf([left], library, rounds(7))).toMatchObject([
      { tried: 1, ended: { 'not reviewed': 1 }, falls: [] },
    ]);
    expect(recordsOf([hit], library, rounds(7))).toMatchObject([{ tried: 1, ended: { hit: 1 } }]);
  });

  test('tells what a method brought to those alone who see all its pairings', () => {
    const own = ([a, b]: readonly [string, string]) => a === 'sales' && b === 'support';
    const both = recordsOf([hit, elsewhere], library, rounds(6));
    expect(both).toMatchObject([{ tried: 2, within: 1, falls: [2, 8] }]);
    for (const shots of [[hit], [hit, elsewhere]]) {
      const [record] = recordsOf(shots, library, rounds(6), own);
      expect(record).toMatchObject({ tried: shots.length, within: null, falls: null });
      expect(record?.ended).toMatchObject({ hit: 1 });
    }
    expect(recordsOf([elsewhere], library, rounds(6), own)).toMatchObject([{ falls: [2] }]);
  });
});
