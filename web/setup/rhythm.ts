/** The rhythm as the setup asks for it: how often, on which days, and lines of holidays. */
import type { Body, client } from '../client.ts';
import { words } from '../language/words.ts';
import { addDays, dayName, dayWords } from '../ui/day.ts';

type Api = typeof client.api;
export type Rhythm = Body<Awaited<ReturnType<Api['cadence']['$get']>>>;
export type Cadence = NonNullable<Rhythm['cadence']>;
export type Every = Cadence['every'];

/** How often, in words, with what it means for the figures. */
export function choices(): readonly {
  readonly every: Every;
  readonly name: string;
  readonly more: string;
}[] {
  const { fortnight, month, week, quarter, hand } = words.rhythm.choices;
  return [
    { every: 'fortnight', ...fortnight },
    { every: 'month', ...month },
    { every: 'week', ...week },
    { every: 'quarter', ...quarter },
    { every: null, ...hand },
  ];
}

export const weekdayOf = (day: string): number => new Date(day).getUTCDay();

const longest = { week: 6, fortnight: 13, month: 27, quarter: 60 };

/** The days on which the first round may open: so many weeks ahead. */
const weeksAhead = { week: 4, fortnight: 4, month: 9, quarter: 26 };

/**
 * After how many days a round that opens on that weekday, counted as JavaScript does, may be sealed:
 * no weekends.
 */
export function lengths(every: Every, weekday: number) {
  const most = every === null ? 13 : longest[every];
  return Array.from({ length: most }, (_, index) => index + 1)
    .filter((days) => ![0, 6].includes((weekday + days) % 7))
    .map((days) => {
      const { weekdays, later } = words.rhythm;
      const name = weekdays[((weekday + days) % 7) - 1] ?? '';
      return { days, words: later(name, Math.floor(days / 7)) };
    });
}

/** Days of that weekday from `today` on, of which one is the first round's. */
export function firstDays(every: Every, weekday: number, today: string) {
  const next = addDays(today, (weekday - weekdayOf(today) + 7) % 7);
  return Array.from({ length: weeksAhead[every ?? 'week'] }, (_, week) => {
    const day = addDays(next, 7 * week);
    return { day, words: dayName(day, true) };
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
      wrong.push(words.rhythm.wrong(index + 1, written.trim()));
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
  const w = words.rhythm.next;
  const name = next.label ?? w.unnamed;
  const at = (day: string, hour: string | null) =>
    hour === null ? dayName(day) : w.at(dayName(day), hour);
  const seals = at(next.sealsOn, next.sealsAt);
  if (next.opensAt === null) {
    const says = next.status === 'open' ? w.byHand.open : w.byHand.scheduled;
    return says(name, dayWords(next.sealsOn));
  }
  if (next.status === 'open') return w.open(name, seals);
  return w.coming(name, at(next.opensOn, next.opensAt), seals);
}
