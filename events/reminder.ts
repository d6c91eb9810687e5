/** On which days a round reminds: two at most, never at a weekend or on a holiday. */
import { addDays } from './day.ts';
import type { Day } from './day.ts';

/** Whether the company does not work on a day. */
export type IsHoliday = (day: Day) => boolean;

const saturday = 6;
const sunday = 0;
/** So many are looked at, however long a round is planned for. */
const daysMost = 400;

const isWeekend = (day: Day): boolean => {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday === saturday || weekday === sunday;
};

/**
 * The first reminder comes in the middle of the working days between opening and sealing, the
 * second on the last of them; on both of these days themselves there is none.
 */
export function reminderDays(
  { opensOn, sealsOn }: { readonly opensOn: Day; readonly sealsOn: Day },
  most: number,
  isHoliday: IsHoliday,
): readonly Day[] {
  const days: Day[] = [];
  for (let day = addDays(opensOn, 1), n = 0; day < sealsOn && n < daysMost; n += 1) {
    if (!isWeekend(day) && !isHoliday(day)) days.push(day);
    day = addDays(day, 1);
  }
  const middle = days[Math.floor((days.length - 1) / 2)];
  const last = days.at(-1);
  return [...new Set([middle, last])].filter((day) => day !== undefined).slice(0, most);
}
