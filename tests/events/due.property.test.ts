// Whatever the cadence, the zone, the holidays and the server's absences: what holds of rounds always.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cadences, daysOf, indexOn, mustHold, plannedDay } from '../../events/cadence.ts';
import type { HeldCadence } from '../../events/cadence.ts';
import { addDays } from '../../events/day.ts';
import { openingOf } from '../../events/due.ts';
import { isWeekday, isWorkingDay } from '../../events/holiday.ts';
import { dayIn, momentIn } from '../../events/zone.ts';
import { Rounding } from '../support/rounds-by-themselves.ts';

const zones = [
  ...['UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Asia/Kathmandu'],
  ...[
    'Australia/Lord_Howe',
    'Pacific/Apia',
    'Pacific/Honolulu',
    'Africa/Cairo',
    'America/St_Johns',
  ],
];
const day = (from: string, within: number) => fc.nat(within).map((days) => addDays(from, days));
const hour = fc
  .tuple(fc.nat(23), fc.constantFrom(0, 15, 30, 45))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));

const cadence = fc
  .record({
    every: fc.constantFrom(...cadences),
    from: day('2026-01-01', 1500).filter(isWeekday),
    opensAt: hour,
    days: fc.integer({ min: 1, max: 13 }),
    sealsAt: hour,
    zone: fc.constantFrom(...zones),
  })
  .map((each): HeldCadence & { readonly every: (typeof cadences)[number] } => {
    const days = each.every === 'week' ? Math.min(each.days, 6) : each.days;
    return { ...each, days, since: each.from };
  });

/** Single days and whole weeks off, most of them near the beginning. */
const holidaysFrom = (from: string) =>
  fc
    .array(fc.tuple(fc.nat(70), fc.integer({ min: 1, max: 12 })), { maxLength: 4 })
    .map((chains) =>
      chains.flatMap(([start, length]) =>
        Array.from({ length }, (_, step) => ({ day: addDays(from, start + step), name: '' })),
      ),
    );

const rhythm = cadence.chain((each) =>
  holidaysFrom(each.from).map((holidays) => ({ cadence: each, holidays })),
);

test('planned days follow each other, and each is the newest on its own day', () => {
  fc.assert(
    fc.property(cadence, fc.nat(60), (each, index) => {
      mustHold(each);
      const [planned, next] = [plannedDay(each, index), plannedDay(each, index + 1)];
      expect(planned < next).toBe(true);
      expect(isWeekday(planned)).toBe(true);
      expect(indexOn(each, planned)).toBe(index);
      expect(indexOn(each, addDays(next, -1))).toBe(index);
    }),
  );
});

test('a round’s days are working days, in order, before the next one’s', () => {
  fc.assert(
    fc.property(rhythm, fc.nat(10), ({ cadence: each, holidays }, index) => {
      const days = daysOf(each, holidays, index);
      if (days === null) return;
      expect(plannedDay(each, index) <= days.opensOn).toBe(true);
      expect(days.opensOn < days.sealsOn).toBe(true);
      expect(days.sealsOn < plannedDay(each, index + 1)).toBe(true);
      for (const on of [days.opensOn, days.sealsOn]) expect(isWorkingDay(holidays, on)).toBe(true);
    }),
  );
});

const hours = 3_600_000;

/** When the server looks at its clock: it is there for a while, away for a while, and its clock jumps. */
const looks = (from: number) =>
  fc
    .array(
      fc.tuple(
        fc.oneof(
          { weight: 5, arbitrary: fc.integer({ min: 1, max: 30 }) },
          { weight: 2, arbitrary: fc.integer({ min: 31, max: 900 }) },
          { weight: 1, arbitrary: fc.integer({ min: -400, max: -1 }) },
        ),
        fc.integer({ min: 1, max: 12 }),
      ),
      { minLength: 5, maxLength: 40 },
    )
    .map((steps) => {
      let now = from;
      return steps.flatMap(([pause, there]) => {
        now += pause * hours;
        return Array.from({ length: there }, () => (now += hours / 2));
      });
    });

test('absences and jumping clocks: each opens and seals once, in its time, and none overlap', () => {
  const lives = rhythm.chain((each) =>
    looks(momentIn(each.cadence.zone, each.cadence.from, '00:00')).map((moments) => {
      return { ...each, moments };
    }),
  );
  let opened = 0;
  fc.assert(
    fc.property(lives, ({ cadence: each, holidays, moments }) => {
      const here = new Rounding({ cadence: each, holidays });
      for (const now of moments) {
        const before = here.told.length;
        here.tick(now);
        // One that ends and one that begins: never a pile.
        const happened = here.told.slice(before).map((line) => line.split(' ')[1]);
        expect([[], ['open'], ['seal'], ['seal', 'open']]).toContainEqual(happened);
        // Asked again at the same moment, nothing more is due.
        here.tick(now);
        expect(here.told.length - before).toBe(happened.length);
      }
      const verbs = here.told.map((line) => line.split(' ').slice(1).join(' '));
      expect(new Set(verbs).size).toBe(verbs.length);
      opened += here.rounds.length;
      for (const [place, round] of here.rounds.entries()) {
        const { opensOn, sealsOn } = round;
        const next = here.rounds[place + 1];
        if (opensOn === null || sealsOn === null) throw new Error('it has no days');
        if (next !== undefined) expect(sealsOn < (next.opensOn ?? '')).toBe(true);
        expect(isWorkingDay(holidays, opensOn)).toBe(true);
        const planned = daysOf(each, holidays, indexOn(each, opensOn));
        expect(planned?.sealsOn).toBe(sealsOn);
      }
    }),
    { numRuns: 80 },
  );
  expect(opened).toBeGreaterThan(30);
});

test('a server that is always there opens and seals at the minute', () => {
  fc.assert(
    fc.property(rhythm, ({ cadence: each, holidays }) => {
      const here = new Rounding({ cadence: each, holidays });
      const days = daysOf(each, holidays, 0);
      if (days === null) return;
      const { opensAt, sealsAt, zone } = each;
      const span = { ...days, hours: { opensAt, sealsAt, zone } };
      const opens = momentIn(zone, days.opensOn, opensAt);
      const seals = momentIn(zone, days.sealsOn, sealsAt);
      expect(openingOf(span, holidays, opens - 1)).toBe(opens);
      for (const now of [opens - 60_000, opens, opens + 60_000, seals - 60_000, seals]) {
        here.tick(now);
      }
      const at = (moment: number) => new Date(moment).toISOString().slice(0, 16);
      expect(here.told).toEqual([`${at(opens)} open 1`, `${at(seals)} seal 1`]);
    }),
    { numRuns: 150 },
  );
});

test('a late opening leaves at least half of the time, on a working day, not before its hour', () => {
  fc.assert(
    fc.property(rhythm, fc.integer({ min: -48, max: 400 }), ({ cadence: each, holidays }, late) => {
      const days = daysOf(each, holidays, 0);
      if (days === null) return;
      const { opensAt, sealsAt, zone } = each;
      const [opens, seals] = [
        momentIn(zone, days.opensOn, opensAt),
        momentIn(zone, days.sealsOn, sealsAt),
      ];
      const now = opens + late * hours;
      const opening = openingOf({ ...days, hours: { opensAt, sealsAt, zone } }, holidays, now);
      if (opening === null) {
        expect(now).toBeGreaterThan(opens);
        return;
      }
      expect(opening).toBeGreaterThanOrEqual(Math.max(now, opens));
      expect(2 * (seals - opening)).toBeGreaterThanOrEqual(seals - opens);
      const on = dayIn(zone, opening);
      expect(isWorkingDay(holidays, on)).toBe(true);
      expect(opening).toBeGreaterThanOrEqual(momentIn(zone, on, opensAt));
    }),
    { numRuns: 150 },
  );
});
