/** The calendar in words. */
import type { Body, client } from '../client.ts';
import { words } from '../language/words.ts';
import { dayName } from '../ui/day.ts';

type Api = typeof client.api;
export type Calendar = Body<Awaited<ReturnType<Api['calendar']['$get']>>>;
type Coming = Calendar['coming'][number];
type Past = Calendar['past'][number];

/** How often, and in which zone: `Every two weeks, Europe/Berlin`. */
export function zoneWords({ every, zone }: Pick<Calendar, 'every' | 'zone'>): string {
  const { often } = words.calendar;
  const how = often[every ?? 'hand'];
  return zone === null ? how : often.in(how, zone.replaceAll('_', ' '));
}

/** `Mon 4 Jan 2027`: with the year where it is another one. */
export const dayWith = (day: string, other: string): string =>
  dayName(day, day.slice(0, 4) !== other.slice(0, 4));

/** `, 10:00 to Fri 20 Mar, 18:00`, after the day on which the round opens. */
export function untilWords({ opensOn, opensAt, sealsOn, sealsAt }: Coming): string {
  return words.calendar.until(opensAt, dayWith(sealsOn, opensOn), sealsAt);
}

/** What is more than planned: `Round 3 is open`. */
export function statusWords({ status, label, opensAt }: Coming): string {
  if (status === 'planned') return '';
  const { status: says } = words.calendar;
  const byHand = { open: says.openByHand, scheduled: says.scheduledByHand };
  return (opensAt === null ? byHand : says)[status](label ?? '');
}

/** Past rounds under the year in which they ended, as they come. */
export function byYear(past: readonly Past[]) {
  const years = [...new Set(past.map(({ endedOn }) => endedOn.slice(0, 4)))];
  return years.map((year) => {
    return { year, rounds: past.filter(({ endedOn }) => endedOn.startsWith(year)) };
  });
}
