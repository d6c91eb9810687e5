// The cadence: on which days its rounds open and are sealed, past weekends, holidays and odd months.
import { describe, expect, test } from 'vitest';
import { daysOf, indexOn, plannedDay } from '../../events/cadence.ts';
import type { Cadence } from '../../events/cadence.ts';
import type { Every } from '../../events/cadence.ts';
import { pulseDecider } from '../../events/pulse.ts';
import type { PulseEvent } from '../../events/pulse.ts';
import { given } from '../support/given.ts';

const rhythm = (every: Every, from: string, days = 4) => ({ every, from, days });
const planned = (every: Every, from: string, count: number) =>
  Array.from({ length: count }, (_, index) => plannedDay(rhythm(every, from), index));
const off = (...days: readonly string[]) => days.map((day) => ({ day, name: '' }));

describe('the days on which rounds would open', () => {
  test('each week, over the end of the year', () => {
    expect(planned('week', '2026-12-21', 3)).toEqual(['2026-12-21', '2026-12-28', '2027-01-04']);
  });

  test('each fortnight, over a leap day', () => {
    expect(planned('fortnight', '2028-02-21', 3)).toEqual([
      ...['2028-02-21', '2028-03-06', '2028-03-20'],
    ]);
  });

  test('each month, in the same week on the same weekday', () => {
    expect(planned('month', '2026-11-10', 4)).toEqual([
      ...['2026-11-10', '2026-12-08', '2027-01-12', '2027-02-09'],
    ]);
  });

  test('each month, the fifth is the last, leap day included', () => {
    expect(planned('month', '2027-12-30', 4)).toEqual([
      ...['2027-12-30', '2028-01-27', '2028-02-24', '2028-03-30'],
    ]);
    expect(planned('month', '2028-02-29', 3)).toEqual(['2028-02-29', '2028-03-28', '2028-04-25']);
  });

  test('each quarter, in the first week of every third month', () => {
    expect(planned('quarter', '2026-10-05', 4)).toEqual([
      ...['2026-10-05', '2027-01-04', '2027-04-05', '2027-07-05'],
    ]);
  });

  test('and which of them is the newest on a day', () => {
    for (const every of ['week', 'fortnight', 'month', 'quarter'] as const) {
      const cadence = rhythm(every, '2026-11-30');
      for (let index = 0; index < 40; index += 1) {
        expect(indexOn(cadence, plannedDay(cadence, index))).toBe(index);
      }
      expect(indexOn(cadence, '2026-11-29')).toBeLessThan(0);
    }
  });
});

describe('the days of a round', () => {
  const week = rhythm('week', '2026-03-16');
  const at = (index: number, ...holidays: readonly string[]) =>
    daysOf(week, off(...holidays), index);

  test('are as they were set where nobody is off', () => {
    expect(at(0)).toEqual({ opensOn: '2026-03-16', sealsOn: '2026-03-20' });
  });

  test('begin a day later after a holiday, and end as they would have', () => {
    expect(at(0, '2026-03-16')).toEqual({ opensOn: '2026-03-17', sealsOn: '2026-03-20' });
  });

  test('end earlier where the next round would open by then', () => {
    expect(at(0, '2026-03-20')).toEqual({ opensOn: '2026-03-16', sealsOn: '2026-03-19' });
  });

  test('end later, past the weekend, where there is room', () => {
    const fortnight = rhythm('fortnight', '2026-03-16');
    const days = daysOf(fortnight, off('2026-03-20'), 0);
    expect(days).toEqual({ opensOn: '2026-03-16', sealsOn: '2026-03-23' });
    const weekend = daysOf(rhythm('fortnight', '2026-03-16', 5), [], 0);
    expect(weekend).toEqual({ opensOn: '2026-03-16', sealsOn: '2026-03-23' });
  });

  test('keep at least half of their number after a chain of holidays', () => {
    const easter = off('2026-04-03', '2026-04-06', '2026-04-07', '2026-04-08', '2026-04-09');
    const fortnight = daysOf(rhythm('fortnight', '2026-04-03', 6), easter, 0);
    expect(fortnight).toEqual({ opensOn: '2026-04-10', sealsOn: '2026-04-13' });
  });

  test('are none where a chain of holidays reaches the next round', () => {
    const closed = ['2026-12-28', '2026-12-29', '2026-12-30', '2026-12-31', '2027-01-01'];
    expect(daysOf(rhythm('week', '2026-12-28'), off(...closed), 0)).toBeNull();
    const shut = ['2026-03-17', '2026-03-18', '2026-03-19', '2026-03-20'];
    expect(at(0, ...shut)).toBeNull();
  });
});

describe('setting the cadence', () => {
  const cadence: Cadence = {
    ...{ every: 'fortnight', from: '2026-03-16', opensAt: '10:00', days: 4, sealsAt: '18:00' },
    ...{ zone: 'Europe/Berlin' },
  };
  const wish = (change: Partial<Cadence> = {}) =>
    ({ do: 'set cadence', cadence: { ...cadence, ...change }, day: '2026-03-10' }) as const;
  const set: PulseEvent = { type: 'CadenceSet', data: { ...cadence, day: '2026-03-10' } };

  test('is told with the day from which on it holds, and once', () => {
    given(pulseDecider).when(wish()).then(set);
    given(pulseDecider, set)
      .when({ ...wish(), day: '2026-05-01' })
      .then();
    given(pulseDecider, set)
      .when(wish({ every: null, days: 60 }))
      .leadsTo((pulse) => {
        expect(pulse.cadence).toEqual({ ...cadence, every: null, days: 60, since: '2026-03-10' });
      });
  });

  test.each([
    ['a zone that is nowhere', { zone: 'Europe/Crosspulse' }],
    ['an offset instead of a zone', { zone: '+02:00' }],
    ['a Saturday', { from: '2026-03-14' }],
    ['a week that is longer than a week', { every: 'week', days: 7 } as const],
    ['a fortnight of fourteen days', { days: 14 }],
    ['a month of four weeks', { every: 'month', days: 28 } as const],
  ])('refuses %s', (_, change) => {
    given(pulseDecider).when(wish(change)).thenRefuses('cadence-wrong');
  });

  test('keeps holidays by day, each once', () => {
    const holidays = [
      { day: '2026-12-25', name: 'Christmas' },
      { day: '2026-04-06', name: '' },
      { day: '2026-12-25', name: 'Christmas Day' },
    ];
    const kept: PulseEvent = {
      type: 'HolidaysSet',
      data: { holidays: [holidays[1], holidays[2]].flatMap((each) => each ?? []) },
    };
    const command = { do: 'set holidays', holidays } as const;
    given(pulseDecider).when(command).then(kept);
    given(pulseDecider, kept).when(command).then();
  });
});
