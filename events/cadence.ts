/** The cadence: how often a round opens, from which day on, and when it is sealed. */
import { z } from 'zod';
import { addDays, day } from './day.ts';
import type { Day } from './day.ts';
import { isWeekday, workingDayBefore, workingDayFrom } from './holiday.ts';
import type { Holiday } from './holiday.ts';
import { Refusal } from './refusal.ts';
import type { Fault } from './refusal.ts';
import { hour, isZone, zoneName } from './zone.ts';

export const cadences = ['week', 'fortnight', 'month', 'quarter'] as const;
export type Every = (typeof cadences)[number];

/** A round takes so many days at most, so that the next one finds room. */
const daysMost: Readonly<Record<Every, number>> = {
  week: 6,
  fortnight: 13,
  month: 27,
  quarter: 60,
};

export const cadence = z.strictObject({
  /** Null: the admin opens and seals each round by hand. */
  every: z.enum(cadences).nullable(),
  /**
   * The day of the first round. Every other one opens on the same day of the week; by month or
   * quarter in the same week of the month, where the fifth is the last.
   */
  from: day,
  opensAt: hour,
  /** It is sealed so many days after the day it opens. */
  days: z.int().min(1).max(60),
  sealsAt: hour,
  zone: zoneName,
});
export type Cadence = z.output<typeof cadence>;

/** A cadence as it holds: what it would have opened before that day is none of its rounds. */
export interface HeldCadence extends Cadence {
  readonly since: Day;
}

/** @throws {Refusal} `cadence-wrong`, field by field. */
export function mustHold({ every, from, days, zone }: Cadence): void {
  const faults: Fault[] = [];
  if (!isZone(zone)) {
    faults.push({ field: 'zone', message: `There is no time zone “${zone}”.` });
  }
  if (!isWeekday(from)) {
    faults.push({ field: 'from', message: 'Rounds open from Monday to Friday.' });
  }
  if (every !== null && days > daysMost[every]) {
    const message = `A round may take ${daysMost[every]} days at most, so that rounds never overlap.`;
    faults.push({ field: 'days', message });
  }
  if (faults.length > 0) {
    const sentence = faults.map(({ message }) => message).join(' ');
    throw new Refusal('cadence-wrong', sentence, faults);
  }
}

const months: Readonly<Partial<Record<Every, number>>> = { month: 1, quarter: 3 };

const monthOf = (on: Day): number => Number(on.slice(0, 4)) * 12 + Number(on.slice(5, 7)) - 1;

const weekdayOf = (on: Day): number => new Date(`${on}T00:00:00Z`).getUTCDay();

/** The day of that week of a month, counted by its weekday from 1; the fifth is the last. */
function inMonth(month: number, weekday: number, week: number): Day {
  const first = (of: number): Day => {
    const year = String(Math.floor(of / 12)).padStart(4, '0');
    return `${year}-${String((of % 12) + 1).padStart(2, '0')}-01`;
  };
  if (week < 5) {
    const begins = first(month);
    return addDays(begins, ((weekday - weekdayOf(begins) + 7) % 7) + 7 * (week - 1));
  }
  const ends = addDays(first(month + 1), -1);
  return addDays(ends, -((weekdayOf(ends) - weekday + 7) % 7));
}

/** The day on which round `index` (from 0) would open if there were no holidays. */
export function plannedDay(
  { every, from }: Pick<Cadence, 'from'> & { every: Every },
  index: number,
) {
  const step = months[every];
  if (step === undefined) return addDays(from, index * (every === 'week' ? 7 : 14));
  const week = Math.ceil(Number(from.slice(8)) / 7);
  return inMonth(monthOf(from) + index * step, weekdayOf(from), week);
}

/** The last round that would open on that day or before it; under 0 before the first. */
export function indexOn(cadence: Pick<Cadence, 'from'> & { every: Every }, on: Day): number {
  const { every, from } = cadence;
  const step = months[every];
  if (step === undefined) {
    const days = (Date.parse(`${on}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000;
    return Math.floor(days / (every === 'week' ? 7 : 14));
  }
  const index = Math.floor((monthOf(on) - monthOf(from)) / step);
  return plannedDay(cadence, index) > on ? index - 1 : index;
}

/** The days of a round. */
export interface Days {
  readonly opensOn: Day;
  readonly sealsOn: Day;
}

/**
 * The days of round `index`, moved past weekends and holidays. It keeps at least half of its days,
 * and ends before the next one would open; null where no room is left, and the next takes its place.
 */
export function daysOf(
  cadence: Pick<Cadence, 'from' | 'days'> & { readonly every: Every },
  holidays: readonly Holiday[],
  index: number,
): Days | null {
  const planned = plannedDay(cadence, index);
  const next = plannedDay(cadence, index + 1);
  const opensOn = workingDayFrom(holidays, planned);
  const [wished, least] = [
    addDays(planned, cadence.days),
    addDays(opensOn, Math.ceil(cadence.days / 2)),
  ];
  const moved = workingDayFrom(holidays, wished > least ? wished : least);
  const sealsOn = moved < next ? moved : workingDayBefore(holidays, next);
  return opensOn < sealsOn ? { opensOn, sealsOn } : null;
}
