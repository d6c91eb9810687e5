// Signals: set whole, replaced by name, removed; and lines of CSV that come in all or not at all.
import { describe, expect, test } from 'vitest';
import { Refusal } from '../../events/refusal.ts';
import { signalDecider } from '../../events/signal.ts';
import type { SignalEvent, WantedSignal } from '../../events/signal.ts';
import { readSignals } from '../../events/signal-lines.ts';
import type { SignalTerms } from '../../events/signal-lines.ts';
import { given } from '../support/given.ts';

const id = (letter: string) => letter.repeat(32);
const day = '2026-03-10';
const teams = ['product', 'sales'] as const;
const points = [
  { week: '2026-W08', value: 12 },
  { week: '2026-W09', value: 14.5 },
];
const queue: WantedSignal = { name: 'Queue', unit: 'tickets', teams, points };
const set = (letter: string, told: Partial<WantedSignal> = {}): SignalEvent => {
  return { type: 'SignalSet', data: { signal: id(letter), day, ...queue, ...told } };
};
const upload = (...signals: readonly WantedSignal[]) => {
  return { do: 'set', day, signals, ids: signals.map((_, i) => id('def'[i] ?? '0')) } as const;
};

describe('a signal', () => {
  test('is set with an id of its own', () => {
    given(signalDecider).when(upload(queue)).then(set('d'));
  });

  test('of the same name on the same pairing is replaced whole, and keeps its id', () => {
    const fewer = { ...queue, name: 'QUEUE', points: points.slice(1) };
    given(signalDecider, set('a')).when(upload(fewer)).then(set('a', fewer));
    const turned = { ...queue, unit: 'calls', teams: ['sales', 'product'] as const };
    given(signalDecider, set('a')).when(upload(turned)).then(set('a', turned));
  });

  test('that says what is there already changes nothing', () => {
    given(signalDecider, set('a')).when(upload(queue)).then();
  });

  test('of the same name elsewhere is another', () => {
    const other = { ...queue, teams: ['product', 'support'] as const };
    given(signalDecider, set('a')).when(upload(other)).then(set('d', other));
  });

  test('is removed, once', () => {
    const remove = { do: 'remove', signal: id('a'), day } as const;
    const removed: SignalEvent = { type: 'SignalRemoved', data: { signal: id('a'), day } };
    given(signalDecider, set('a')).when(remove).then(removed);
    given(signalDecider, set('a'), removed).when(remove).thenRefuses('not-here');
    given(signalDecider, set('a'), removed).when(upload(queue)).then(set('d'));
  });

  test('is one of six on its pairing; none of an upload comes in where one is too many', () => {
    const six = [...'123456'].map((each) => set(each, { name: `Signal ${each}` }));
    const pairing = given(signalDecider, ...six);
    pairing.when(upload(queue)).thenRefuses('signals-too-many');
    pairing.when(upload({ ...queue, name: 'signal 3' })).then(set('3', { name: 'signal 3' }));
    const elsewhere = { ...queue, teams: ['product', 'support'] as const };
    pairing.when(upload(elsewhere, queue)).thenRefuses('signals-too-many');
    pairing.when(upload(elsewhere)).then(set('d', elsewhere));
  });
});

describe('lines of signals', () => {
  const header = 'name,unit,team a,team b,week,value';
  const known = ['Product', 'Sales', 'Support'].map((name) => {
    return { team: name.toLowerCase(), name };
  });
  const terms: SignalTerms = { teams: known, today: day, mayFor: () => true };
  const read = (...lines: readonly string[]) => readSignals(lines.join('\n'), terms);
  const faultsOf = (text: string, told = terms) => {
    try {
      readSignals(text, told);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      expect(error.code).toBe('signal-lines');
      return error.faults.map(({ field, message }) => `${field}: ${message}`);
    }
    return [];
  };

  test('make signals, their weeks in order, whatever the order of lines and columns', () => {
    expect(
      read(
        'week;value;unit;Name;team b;TEAM A',
        '2026-W09;14.5;tickets;Queue;sales;Product',
        '2026-W08;12;tickets;queue;Product;Sales',
        '',
        '2026-W08;-3;days;"Age of debt; oldest";Support;Product',
      ),
    ).toEqual([
      queue,
      {
        ...{ name: 'Age of debt; oldest', unit: 'days', teams: ['product', 'support'] },
        points: [{ week: '2026-W08', value: -3 }],
      },
    ]);
  });

  const good = 'Queue,tickets,Product,Sales,2026-W08,12';
  test.each([
    ['Queue,tickets,Product,Sales,2026-W8,1', 'is not a week such as 2026-W07'],
    ['Queue,tickets,Product,Sales,2025-W53,1', 'is not a week'],
    ['Queue,tickets,Product,Sales,2026-W12,1', 'the week 2026-W12 lies in the future'],
    ['Queue,tickets,Product,Sales,1999-W52,1', 'too long ago'],
    ['Queue,tickets,Product,Sales,2026-W09,', '"" is not a number'],
    ['Queue,tickets,Product,Sales,2026-W09,NaN', '"NaN" is not a number'],
    ['Queue,tickets,Product,Sales,2026-W09,1e308', '"1e308" is not a number'],
    ['Queue,tickets,Product,Sales,2026-W09,9999999999', 'a billion is the most'],
    ['Queue,tickets,Product,Sales,2026-W09,0.0001', 'a thousandth the finest'],
    ['Queue,tickets,Product,Sales,2026-W09,"1,234"', '"1,234" is not a number'],
    ['Queue,tickets,Product,Sales,2026-W09,=1+1', '"=1+1" is not a number'],
    ['Queue,tickets,Product,Sales,2026-W08,13', '“Queue” has the week 2026-W08 twice'],
    ['Queue,calls,Product,Sales,2026-W09,13', 'is in "tickets" further up, and in "calls" here'],
    ['Queue,tickets,Product,Sale,2026-W09,13', 'no team called "Sale"; did you mean "Sales"?'],
    ['Queue,tickets,Product,,2026-W09,13', 'the team in "team b" is missing'],
    ['Queue,tickets,Product,product,2026-W09,13', 'a pairing needs two teams'],
    [',tickets,Product,Sales,2026-W09,13', 'the name "": must not be empty'],
    ['<b>,tickets,Product,Sales,2026-W09,13', 'must not contain < or >'],
    ['Queue,,Product,Sales,2026-W09,13', 'the unit "": must not be empty'],
    ['Queue,tickets,Product,Sales,2026-W09', 'it has 5 fields where the first line has 6'],
    ['Queue,tickets,Product,Sales,2026-W09,1"3', 'a quote stands inside a field'],
  ])('are refused, all of them, for %s', (bad, why) => {
    const [fault, ...others] = faultsOf([header, good, bad].join('\n'));
    expect(fault).toMatch(/^line 3: /);
    expect(fault).toContain(why);
    expect(others).toEqual([]);
    expect(faultsOf([header, good].join('\n'))).toEqual([]);
  });

  test.each([
    ['', 'line 1: the first line names'],
    ['name,unit,team a,week,value', 'line 1: the first line names'],
    [`${header},value`, 'line 1: the first line names'],
    [header, 'line 1: no numbers follow'],
  ])('are refused without their columns or numbers: %o', (text, why) => {
    expect(faultsOf(text)).toEqual([expect.stringContaining(why)]);
  });

  test('tell every wrong line, a hundred at most, and what is not the uploader’s', () => {
    const bad = Array.from({ length: 120 }, () => 'Queue,tickets,Product,Sales,now,1');
    expect(faultsOf([header, ...bad].join('\n'))).toHaveLength(100);
    const own = { ...terms, mayFor: (pair: readonly [string, string]) => pair.includes('sales') };
    const foreign = 'Queue,tickets,Product,Support,2026-W08,12';
    expect(faultsOf([header, good, foreign].join('\n'), own)).toEqual([
      'line 3: numbers come from a manager of one of the two teams, or from leadership',
    ]);
  });

  test('hold at most ten years of one signal', () => {
    const weeks = Array.from({ length: 26 }, (_, year) =>
      Array.from({ length: 52 }, (_, week) => {
        return `Queue,tickets,Product,Sales,${2000 + year}-W${String(week + 1).padStart(2, '0')},1`;
      }),
    ).flat();
    expect(faultsOf([header, ...weeks.slice(0, 530)].join('\n'))).toEqual([]);
    expect(faultsOf([header, ...weeks.slice(0, 531)].join('\n'))).toEqual([
      'line 532: “Queue” has more than 530 weeks',
    ]);
  });
});
