/** Holidays: days on which nothing opens, is sealed or is reminded; and the working days between. */
import { z } from 'zod';
import { addDays, day } from './day.ts';
import type { Day } from './day.ts';
import { plainLine } from './text.ts';

/** A day on which the company does not work, and what it is called, if anything. */
export const holiday = z.strictObject({ day, name: plainLine(60).or(z.literal('')) });
export type Holiday = z.output<typeof holiday>;

/** So many are kept: five years of a company with forty. */
export const holidaysMost = 200;

/** Whether the company has put this day down as a holiday. */
export const isHoliday = (holidays: readonly Holiday[], on: Day): boolean =>
  holidays.some((each) => each.day === on);

/** Monday to Friday. */
export const isWeekday = (on: Day): boolean =>
  ![0, 6].includes(new Date(`${on}T00:00:00Z`).getUTCDay());

/** Neither a holiday nor of a weekend. */
export const isWorkingDay = (holidays: readonly Holiday[], on: Day): boolean =>
  isWeekday(on) && !isHoliday(holidays, on);

/** A chain of holidays is never longer than all of them with their weekends. */
const daysMost = 2 * holidaysMost;

function workingDay(holidays: readonly Holiday[], on: Day, step: 1 | -1): Day {
  let found = on;
  for (let tried = 0; tried < daysMost && !isWorkingDay(holidays, found); tried += 1) {
    found = addDays(found, step);
  }
  return found;
}

/** The day itself where it is a working day, else the next one. */
export const workingDayFrom = (holidays: readonly Holiday[], on: Day): Day =>
  workingDay(holidays, on, 1);

/** The last working day before a day. */
export const workingDayBefore = (holidays: readonly Holiday[], on: Day): Day =>
  workingDay(holidays, addDays(on, -1), -1);

/** In the order of their days, each day once. */
export const inOrder = (holidays: readonly Holiday[]): readonly Holiday[] =>
  [...new Map(holidays.map((each) => [each.day, each])).values()].sort((a, b) =>
    a.day < b.day ? -1 : 1,
  );
