// What was called, runs and ended: of one quarter, and of the company as everybody sees it.
import { describe, expect, test } from 'vitest';
import { shotsIn, triedOf } from '../../events/tried.ts';
import { dayOf, endedAs, judgedAs, rounds, shotOf } from './shots.ts';

const effect = {
  ...{ value: -8, low: -12, high: -4, after: 50, baseline: 58, elsewhere: 0, controls: 5 },
};

describe('the shots of a quarter', () => {
  // The company's year starts in May, the fifth month: all days of May are of its first quarter.
  const inQuarter = (quarter: string, count: number, ...shots: ReturnType<typeof shotOf>[]) =>
    shotsIn(quarter, shots, rounds(count), 5);

  test('are those that were called in it, by the day', () => {
    const [called] = inQuarter('2026-Q1', 4, shotOf());
    expect(called).toMatchObject({ called: true, standing: 'running', near: 6, far: 12 });
    expect(called).toMatchObject({ outcome: null, effect: null, toStop: false });
    expect(inQuarter('2026-Q2', 5, shotOf())).toEqual([]);
  });

  test('are those whose deciding round it holds, with their result once it is told', () => {
    expect(inQuarter('2026-Q2', 6, shotOf())).toMatchObject([
      { called: false, standing: 'due', outcome: null, effect: null },
    ]);
    const judged = shotOf(judgedAs('hit', { effect }));
    expect(inQuarter('2026-Q2', 6, judged)).toMatchObject([
      { called: false, standing: 'judged', outcome: 'hit', effect },
    ]);
  });

  test('are those that ended in it, by a decision or by themselves', () => {
    const early = shotOf({ ...endedAs('retired', 5), day: '2026-04-30' });
    expect(inQuarter('2026-Q1', 5, early)).toMatchObject([{ called: false, standing: 'retired' }]);
    const earlier = rounds(7).map((row, at) => (at === 6 ? { ...row, quarter: '2026-Q3' } : row));
    expect(shotsIn('2026-Q3', [shotOf()], earlier, 5)).toMatchObject([{ standing: 'ran out' }]);
    expect(shotsIn('2026-Q3', [shotOf()], earlier.slice(0, 6), 5)).toEqual([]);
  });

  test('say where the stop rule is met and nobody has decided', () => {
    const met = shotOf(judgedAs('missed', { stopRuleMet: true }));
    expect(inQuarter('2026-Q2', 6, met)).toMatchObject([{ toStop: true }]);
    const gone = { ...met, ...endedAs('retired', 6) };
    expect(inQuarter('2026-Q2', 6, gone)).toMatchObject([{ toStop: false, standing: 'retired' }]);
  });
});

describe('what the company tries', () => {
  test('is what runs or is due; newest first, with the rounds that are left', () => {
    const due = shotOf({ name: 'First' });
    const running = shotOf({ name: 'Second', rounds: 5, figure: 'load', from: 'product' });
    const { trying, tried } = triedOf([due, running], rounds(6));
    expect(trying).toEqual([
      {
        ...{ shot: running.shot, name: 'Second', teams: running.teams, from: 'product' },
        ...{ figure: 'load', since: dayOf(4), deciding: null, left: 3 },
      },
      {
        ...{ shot: due.shot, name: 'First', teams: due.teams, from: null },
        ...{ figure: 'goals', since: dayOf(4), deciding: 'Round 6', left: 0 },
      },
    ]);
    expect(tried).toEqual([]);
  });

  test('tells what came of it, without any range; what was not carried out is neither', () => {
    const met = { effect, stopRuleMet: true };
    const shots = [
      shotOf({ name: 'Kept', ...judgedAs('hit', { effect }), ...endedAs('kept', 6) }),
      shotOf({ name: 'Judged', rounds: 3, ...judgedAs('missed', { ...met, day: dayOf(8) }) }),
      shotOf({ name: 'Left alone' }),
      shotOf({ name: 'Never done', delivery: 'not' }),
    ];
    const { trying, tried } = triedOf(shots, rounds(7));
    expect(trying).toEqual([]);
    expect(
      tried.map(({ name, ended, outcome, day, toStop }) => [name, ended, outcome, day, toStop]),
    ).toEqual([
      ['Judged', null, 'missed', dayOf(8), true],
      ['Left alone', 'ran out', null, dayOf(7), false],
      ['Kept', 'kept', 'hit', dayOf(6), false],
    ]);
    expect(JSON.stringify(tried)).not.toMatch(/value|low|high|near|far|Head of/);
  });

  test('keeps to the six that were tried last', () => {
    const shots = Array.from({ length: 9 }, (_, i) =>
      shotOf({ name: `Shot ${i}`, ...endedAs('retired', 5) }),
    );
    const { tried } = triedOf(shots, rounds(7));
    expect(tried.map(({ name }) => name)).toEqual([8, 7, 6, 5, 4, 3].map((each) => `Shot ${each}`));
  });
});
