/** The rhythm as the setup asks for it: how often, on which days, and lines of holidays. */
import type { Body, client } from '../client.ts';
import { addDays, dayName, dayWords } from '../ui/day.ts';

type Api = typeof client.api;
export type Rhythm = Body<Awaited<ReturnType<Api['cadence']['$get']>>>;
export type Cadence = NonNullable<Rhythm['cadence']>;
export type Every = Cadence['every'];

/** How often, in words, with what it means for the figures. */
export const choices: readonly {
  readonly every: Every;
  readonly name: string;
  readonly more: string;
}[] = [
  {
    every: 'fortnight',
    name: 'Every two weeks',
    more: '6 or 7 rounds a quarter. Clear verdicts in one quarter.',
  },
  {
    every: 'month',
    name: 'Every month',
    more: '3 rounds a quarter. Only big changes will be clear.',
  },
  { every: 'week', name: 'Every week', more: '13 rounds a quarter. People may tire of it.' },
  { every: 'quarter', name: 'Every quarter', more: 'One round. A quarter tells little by itself.' },
  {
    every: null,
    name: 'By hand',
    more: 'You open and seal each round. Nothing happens by itself.',
  },
];

/** Rounds open and are sealed on these, counted as JavaScript does. */
export const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];

export const weekdayOf = (day: string): number => new Date(day).getUTCDay();

const longest = { week: 6, fortnight: 13, month: 27, quarter: 60 };

/** The days on which the first round may open: so many weeks ahead. */
const weeksAhead = { week: 4, fortnight: 4, month: 9, quarter: 26 };

/** After how many days a round that opens on that weekday may be sealed: no weekends. */
export function lengths(every: Every, weekday: number) {
  const most = every === null ? 13 : longest[every];
  return Array.from({ length: most }, (_, index) => index + 1)
    .filter((days) => ![0, 6].includes((weekday + days) % 7))
    .map((days) => {
      const name = weekdays[((weekday + days) % 7) - 1] ?? '';
      const weeks = Math.floor(days / 7);
      const later = weeks === 0 ? '' : weeks === 1 ? ', a week later' : `, ${weeks} weeks later`;
      return { days, words: `${name}${later}` };
    });
}

/** Days of that weekday from `today` on, of which one is the first round's. */
export function firstDays(every: Every, weekday: number, today: string) {
  const next = addDays(today, (weekday - weekdayOf(today) + 7) % 7);
  return Array.from({ length: weeksAhead[every ?? 'week'] }, (_, week) => {
    const day = addDays(next, 7 * week);
    return { day, words: `${dayName(day)} ${day.slice(0, 4)}` };
  });
}

export interface Holiday {
  readonly day: string;
  readonly name: string;
}

export const holidayText = (holidays: readonly Holiday[]): string =>
  holidays.map(({ day, name }) => `${day} ${name}`.trim()).join('\n');

const line = /^(\d{4}-\d{2}-\d{2})(?:\s*(?:–|-|to|\.\.)\s*(\d{4}-\d{2}-\d{2}))?(?:[\s,;]+(.*))?$/;
const exists = (day: string): boolean => {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
};

/** A chain of days off is rarely longer than a summer. */
const chainMost = 62;

/** One day or a span of days per line, with a name or without; and which lines are neither. */
export function holidaysIn(text: string): { holidays: Holiday[]; wrong: string[] } {
  const wrong: string[] = [];
  const holidays = text.split('\n').flatMap((written, index) => {
    if (written.trim() === '') return [];
    const [, from = '', to = from, name = ''] = line.exec(written.trim()) ?? [];
    const last = addDays(from || '2000-01-01', chainMost);
    if (!exists(from) || !exists(to) || to < from || to > last) {
      wrong.push(`Line ${index + 1}, “${written.trim()}”, is not like 2026-12-25 Christmas.`);
      return [];
    }
    const days: Holiday[] = [];
    for (let day = from; day <= to; day = addDays(day, 1)) days.push({ day, name: name.trim() });
    return days;
  });
  return { holidays, wrong };
}

/** `Round 3 opens Mon 16 Mar, 10:00, and is sealed Fri 20 Mar, 18:00.` */
export function nextWords(next: NonNullable<Rhythm['next']>): string {
  const name = next.label ?? 'The next round';
  const seals = `${dayName(next.sealsOn)}${next.sealsAt ? `, ${next.sealsAt}` : ''}`;
  if (next.opensAt === null) {
    return `${name} is ${next.status} until ${dayWords(next.sealsOn)}, and goes by hand.`;
  }
  if (next.status === 'open') return `${name} is open and is sealed ${seals}.`;
  return `${name} opens ${dayName(next.opensOn)}, ${next.opensAt}, and is sealed ${seals}.`;
}
