/** The calendar in words. */
import type { Body, client } from '../client.ts';
import { dayName } from '../ui/day.ts';

type Api = typeof client.api;
export type Calendar = Body<Awaited<ReturnType<Api['calendar']['$get']>>>;
type Coming = Calendar['coming'][number];
type Past = Calendar['past'][number];

const often = {
  week: 'Every week',
  fortnight: 'Every two weeks',
  month: 'Every month',
  quarter: 'Every quarter',
};

/** How often, and in which zone: `Every two weeks, Europe/Berlin`. */
export const zoneWords = ({ every, zone }: Pick<Calendar, 'every' | 'zone'>): string =>
  [every === null ? 'By hand' : often[every], zone?.replaceAll('_', ' ')]
    .filter(Boolean)
    .join(', ');

/** `Mon 4 Jan 2027`: with the year where it is another one. */
export const dayWith = (day: string, other: string): string =>
  dayName(day) + (day.slice(0, 4) === other.slice(0, 4) ? '' : ` ${day.slice(0, 4)}`);

/** `, 10:00 to Fri 20 Mar, 18:00`, after the day on which the round opens. */
export function untilWords({ opensOn, opensAt, sealsOn, sealsAt }: Coming): string {
  const [from, to] = [opensAt, sealsAt].map((hour) => (hour === null ? '' : `, ${hour}`));
  return `${from} to ${dayWith(sealsOn, opensOn)}${to}`;
}

const byHand = { open: 'is open, sealed by hand', scheduled: 'opened by hand' };
const byItself = { open: 'is open', scheduled: 'scheduled' };

/** What is more than planned: `Round 3 is open`. */
export function statusWords({ status, label, opensAt }: Coming): string {
  if (status === 'planned') return '';
  return `${label} ${(opensAt === null ? byHand : byItself)[status]}`;
}

/** Past rounds under the year in which they ended, as they come. */
export function byYear(past: readonly Past[]) {
  const years = [...new Set(past.map(({ endedOn }) => endedOn.slice(0, 4)))];
  return years.map((year) => {
    return { year, rounds: past.filter(({ endedOn }) => endedOn.startsWith(year)) };
  });
}
