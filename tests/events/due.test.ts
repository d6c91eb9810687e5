// What is due: rounds open and seal once, at their hour, and what was missed is caught up once.
import { describe, expect, test } from 'vitest';
import type { Cadence } from '../../events/cadence.ts';
import { comingRounds } from '../../events/due.ts';
import { isZone } from '../../events/zone.ts';
import { Rounding, fortnightly } from '../support/rounds-by-themselves.ts';

const off = (...days: readonly string[]) => days.map((day) => ({ day, name: '' }));
const rounding = (change: Partial<Cadence> = {}, ...holidays: readonly string[]) =>
  new Rounding({ cadence: { ...fortnightly, ...change }, holidays: off(...holidays) });
const at = (moment: string) => Date.parse(moment);

describe('rounds by themselves', () => {
  test('open and seal at their hour in the company’s zone, before and after clocks change', () => {
    const told = rounding().run('2026-03-10T00:00Z', '2026-04-05T00:00Z').told;
    expect(told).toEqual([
      ...['2026-03-16T09:00 open 1', '2026-03-20T17:00 seal 1'],
      ...['2026-03-30T08:00 open 2', '2026-04-03T16:00 seal 2'],
    ]);
  });

  test.each([
    ['does not exist, later by the hour', 'Asia/Jerusalem', '2026-03-27', '02:30', '00:30'],
    ['is left out at midnight', 'Africa/Cairo', '2026-04-24', '00:30', '2026-04-23T22:30'],
    ['comes twice, the first time and no more', 'Africa/Cairo', '2026-10-29', '23:30', '20:30'],
  ])('open at an hour that %s', (_, zone, from, opensAt, moment) => {
    const here = rounding({ every: 'week', from, opensAt, zone });
    here.run(new Date(at(`${from}T00:00Z`) - 86_400_000).toISOString(), `${from}T23:59Z`);
    const utc = moment.length > 5 ? moment : `${from}T${moment}`;
    expect(here.told).toEqual([`${utc} open 1`]);
  });

  test('seal once at an hour that comes twice', () => {
    const here = rounding();
    const hours = { opensAt: '10:00', sealsAt: '02:30', zone: 'Europe/Berlin' };
    const days = { opensOn: '2026-10-21', sealsOn: '2026-10-25', today: '2026-10-20', hours };
    here.do({ do: 'schedule', ...days });
    here.run('2026-10-21T07:00Z', '2026-10-25T06:00Z');
    expect(here.told).toEqual(['2026-10-21T08:00 open 1', '2026-10-25T00:30 seal 1']);
  });

  test('go by zones of half and of quarter hours', () => {
    const india = rounding({ zone: 'Asia/Kolkata' }).run('2026-03-16T00:00Z', '2026-03-21T00:00Z');
    expect(india.told).toEqual(['2026-03-16T04:30 open 1', '2026-03-20T12:30 seal 1']);
    const nepal = rounding({ zone: 'Asia/Kathmandu' });
    nepal.run('2026-03-16T00:00Z', '2026-03-21T00:00Z', 15);
    expect(nepal.told).toEqual(['2026-03-16T04:15 open 1', '2026-03-20T12:15 seal 1']);
  });

  test('do nothing by hand, and nothing before a cadence is set', () => {
    expect(rounding({ every: null }).run('2026-03-10T00:00Z', '2026-05-01T00:00Z').told).toEqual(
      [],
    );
    const none = new Rounding({ cadence: null, holidays: [] });
    expect(none.run('2026-03-10T00:00Z', '2026-05-01T00:00Z').told).toEqual([]);
  });

  test('move past holidays', () => {
    const here = rounding({}, '2026-03-16', '2026-03-17', '2026-03-20');
    expect(here.run('2026-03-10T00:00Z', '2026-03-29T00:00Z').told).toEqual([
      ...['2026-03-18T09:00 open 1', '2026-03-23T17:00 seal 1'],
    ]);
  });

  test('begin with the day on which the cadence was set', () => {
    const here = rounding({ from: '2026-03-02' });
    here.rhythm = {
      ...here.rhythm,
      cadence: { ...fortnightly, from: '2026-03-02', since: '2026-03-17' },
    };
    expect(here.run('2026-03-17T00:00Z', '2026-04-01T00:00Z').told).toEqual([
      '2026-03-30T08:00 open 1',
    ]);
  });
});

describe('a server that was down', () => {
  test('over the opening opens late, where half of the time is left', () => {
    const here = rounding().run('2026-03-17T11:10Z', '2026-03-31T00:00Z');
    expect(here.told.slice(0, 2)).toEqual(['2026-03-17T11:10 open 1', '2026-03-20T17:10 seal 1']);
  });

  test('for longer than that leaves the round out', () => {
    const here = rounding().run('2026-03-18T13:10Z', '2026-04-01T00:00Z');
    expect(here.told).toEqual(['2026-03-30T08:10 open 1']);
  });

  test('and comes back at night or on a holiday, opens at the next working day’s hour', () => {
    const night = rounding().run('2026-03-17T01:00Z', '2026-03-18T00:00Z');
    expect(night.told).toEqual(['2026-03-17T09:00 open 1']);
    const away = rounding({ days: 11 }, '2026-03-17').run('2026-03-17T10:00Z', '2026-03-19T00:00Z');
    expect(away.told).toEqual(['2026-03-18T09:00 open 1']);
  });

  test('over the sealing seals at once, at any hour and on any day', () => {
    const here = rounding().run('2026-03-16T09:00Z', '2026-03-16T10:00Z');
    here.run('2026-03-22T02:00Z', '2026-03-23T00:00Z');
    expect(here.told).toEqual(['2026-03-16T09:00 open 1', '2026-03-22T02:00 seal 1']);
  });

  test('over both seals the old one and opens the new one', () => {
    const here = rounding().run('2026-03-16T09:00Z', '2026-03-16T10:00Z');
    here.run('2026-03-31T09:00Z', '2026-04-11T00:00Z');
    expect(here.told).toEqual([
      ...['2026-03-16T09:00 open 1', '2026-03-31T09:00 seal 1', '2026-03-31T09:00 open 2'],
      ...['2026-04-03T16:00 seal 2'],
    ]);
  });

  test('for half a year catches up once', () => {
    const here = rounding().run('2026-03-16T09:00Z', '2026-03-16T10:00Z');
    here.run('2026-09-15T07:00Z', '2026-09-16T00:00Z');
    expect(here.told.slice(1)).toEqual(['2026-09-15T07:00 seal 1', '2026-09-15T08:00 open 2']);
  });
});

describe('people’s own hands', () => {
  test('a round scheduled by hand stands in the way of those it overlaps', () => {
    const here = rounding();
    const days = { opensOn: '2026-03-19', sealsOn: '2026-03-30', today: '2026-03-10' };
    here.do({ do: 'schedule', ...days });
    expect(here.run('2026-03-10T00:00Z', '2026-04-15T00:00Z').told).toEqual([
      '2026-04-13T08:00 open 2',
    ]);
  });

  test('with hours it opens by itself; opened earlier, it is sealed on its day all the same', () => {
    const hours = { opensAt: '10:00', sealsAt: '18:00', zone: 'Europe/Berlin' };
    const days = { opensOn: '2026-03-19', sealsOn: '2026-03-24', today: '2026-03-10', hours };
    const waits = rounding();
    waits.do({ do: 'schedule', ...days });
    waits.run('2026-03-10T00:00Z', '2026-03-28T00:00Z');
    expect(waits.told).toEqual(['2026-03-19T09:00 open 1', '2026-03-24T17:00 seal 1']);
    const early = rounding();
    early.do({ do: 'schedule', ...days });
    early.open('1', '2026-03-12');
    early.run('2026-03-12T00:00Z', '2026-03-28T00:00Z');
    expect(early.told).toEqual(['2026-03-24T17:00 seal 1']);
  });

  test('a round that was opened by hand when its days were over is sealed by hand', () => {
    const here = rounding();
    const hours = { opensAt: '10:00', sealsAt: '18:00', zone: 'Europe/Berlin' };
    const days = { opensOn: '2026-03-11', sealsOn: '2026-03-13', today: '2026-03-10', hours };
    here.do({ do: 'schedule', ...days });
    here.open('1', '2026-03-13');
    expect(here.run('2026-03-13T10:00Z', '2026-04-15T00:00Z').told).toEqual([]);
  });

  test('a round voided while open does not open again; one that was sealed early neither', () => {
    const here = rounding().run('2026-03-16T09:00Z', '2026-03-16T10:00Z');
    here.do({ do: 'void', round: '1', day: '2026-03-16', reason: 'Wrong teams.' });
    here.run('2026-03-16T10:00Z', '2026-03-30T08:00Z');
    here.do({ do: 'seal', round: '2', day: '2026-03-30', quarter: '2026-Q1' });
    here.run('2026-03-30T08:30Z', '2026-04-12T00:00Z');
    expect(here.told).toEqual(['2026-03-16T09:00 open 1', '2026-03-30T08:00 open 2']);
  });

  test('an open round keeps its days and hours when the cadence changes, or ends', () => {
    for (const every of ['week', null] as const) {
      const here = rounding().run('2026-03-16T09:00Z', '2026-03-16T10:00Z');
      const changed = { every, from: '2026-03-18', sealsAt: '12:00', days: 2, since: '2026-03-17' };
      here.rhythm = { ...here.rhythm, cadence: { ...fortnightly, ...changed } };
      here.run('2026-03-16T10:30Z', '2026-03-26T00:00Z');
      expect(here.told[1]).toBe('2026-03-20T17:00 seal 1');
      expect(here.told[2]).toBe(every === 'week' ? '2026-03-25T09:00 open 2' : undefined);
    }
  });

  test('a clock that is put back neither opens nor seals again', () => {
    const here = rounding({ every: 'week' }).run('2026-03-16T09:00Z', '2026-03-23T09:00Z');
    const before = [...here.told];
    expect(before).toHaveLength(3);
    here.run('2026-03-16T00:00Z', '2026-03-23T09:30Z');
    here.run('2026-03-09T00:00Z', '2026-03-12T00:00Z');
    expect(here.told).toEqual(before);
    here.do({ do: 'void', round: '2', day: '2026-03-23', reason: 'Wrong teams.' });
    here.run('2026-03-16T00:00Z', '2026-03-20T00:00Z');
    expect(here.told).toEqual(before);
  });
});

describe('the calendar', () => {
  test('tells the rounds that come, moved where somebody is off, without those in the way', () => {
    const here = rounding({}, '2026-03-16', '2026-04-13', '2026-04-14');
    const by = { opensOn: '2026-03-30', sealsOn: '2026-04-02', today: '2026-03-10' };
    here.do({ do: 'schedule', ...by });
    const coming = comingRounds(here.rhythm, here.rounds, at('2026-03-12T00:00Z'), 4);
    expect(coming.map(({ round, opensOn, sealsOn }) => [round, opensOn, sealsOn])).toEqual([
      [null, '2026-03-17', '2026-03-20'],
      ['1', '2026-03-30', '2026-04-02'],
      [null, '2026-04-15', '2026-04-17'],
      [null, '2026-04-27', '2026-05-01'],
    ]);
    expect(coming.map(({ hours }) => hours?.opensAt ?? null)).toEqual([
      ...['10:00', null, '10:00', '10:00'],
    ]);
  });

  test('tells of a round that was scheduled for a weekend when it will open', () => {
    const here = rounding();
    const hours = { opensAt: '10:00', sealsAt: '18:00', zone: 'Europe/Berlin' };
    const days = { opensOn: '2026-03-14', sealsOn: '2026-03-26', today: '2026-03-10', hours };
    here.do({ do: 'schedule', ...days });
    const coming = comingRounds(here.rhythm, here.rounds, at('2026-03-12T00:00Z'), 1);
    expect(coming).toMatchObject([{ opensOn: '2026-03-16', sealsOn: '2026-03-26' }]);
  });

  test('tells what then happens', () => {
    const here = rounding({ every: 'month', from: '2026-03-31' }, '2026-04-28', '2026-05-01');
    const coming = comingRounds(here.rhythm, [], at('2026-03-12T00:00Z'), 6);
    here.run('2026-03-12T00:00Z', '2026-08-26T12:00Z', 60);
    const held = here.rounds.map(({ opensOn, sealsOn }) => [opensOn, sealsOn]);
    expect(held).toEqual(coming.map(({ opensOn, sealsOn }) => [opensOn, sealsOn]));
  });

  test('has no end of years to come, and none by hand', () => {
    const coming = (change: Partial<Cadence>) =>
      comingRounds(rounding(change).rhythm, [], at('2026-03-12T00:00Z'), 12);
    expect(coming({})).toHaveLength(12);
    expect(coming({ every: 'quarter' })).toHaveLength(12);
    expect(coming({ every: null })).toEqual([]);
  });
});

test('zones are those of the list, not offsets', () => {
  for (const zone of ['Europe/Berlin', 'Asia/Kathmandu', 'UTC', 'Etc/GMT+5']) {
    expect(isZone(zone)).toBe(true);
  }
  for (const zone of ['', '+02:00', 'Europe', 'Mars/Phobos', '../etc', 'UTC[x]']) {
    expect(isZone(zone)).toBe(false);
  }
});
