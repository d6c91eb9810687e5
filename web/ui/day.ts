/** Days and quarters as people write them. */
import { language, locale } from '../language/language.ts';
import { words } from '../language/words.ts';

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** By `Intl` but in English: its tables take a slow phone a quarter second. */
const inOther = (day: string, how: Intl.DateTimeFormatOptions): string =>
  // A mark keeps an Arabic date in its order on charts, whose lines run from the left.
  (language === 'ar' ? '\u200f' : '') +
  new Intl.DateTimeFormat(locale, { ...how, timeZone: 'UTC' }).format(new Date(day));

/** `2026-09-21` as `21 Sep`, with the year on request. */
export const dayWords = (day: string, withYear = true): string => {
  if (language !== 'en') {
    return inOther(day, { day: 'numeric', month: 'short', ...(withYear && { year: 'numeric' }) });
  }
  const [year, month, date] = day.split('-').map(Number);
  const short = `${date} ${months[(month ?? 1) - 1]}`;
  return withYear ? `${short} ${year}` : short;
};

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);

/** A round's name; an imported one that is named after a day reads as that day. */
export const roundName = (label: string): string => (isDay(label) ? dayWords(label) : label);

/** A round's name with the day it was sealed, unless the name says it already. */
export const roundWords = (round: {
  readonly label: string;
  readonly sealedOn: string | null;
}): string => {
  const name = roundName(round.label);
  const day = round.sealedOn && dayWords(round.sealedOn);
  return day && day !== name ? words.reading.sealed(name, day) : name;
};

/** `2026-Q3` as `Q3 2026`. */
export const quarterWords = (quarter: string): string => {
  const [year = '', number = ''] = quarter.split('-Q');
  return words.reading.quarter(number, year);
};

/** `2026-Q3` as `Q3`, where its year is clear. */
export const quarterAlone = (quarter: string): string =>
  words.reading.quarterAlone(quarter.split('-Q')[1] ?? '');

/** Today where the reader sits, as the API writes days. */
export const today = (): string => localDay(new Date());

/** A day so many days from another. */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/** A day some days from today. */
export const daysAhead = (days: number): string => {
  const date = new Date();
  date.setDate(date.getDate() + days);
  return localDay(date);
};

const localDay = (date: Date): string =>
  [
    date.getFullYear(),
    `${date.getMonth() + 1}`.padStart(2, '0'),
    `${date.getDate()}`.padStart(2, '0'),
  ].join('-');

const weekdays = 'Sun Mon Tue Wed Thu Fri Sat'.split(' ');

/** `2026-09-21` as `Mon 21 Sep`, with the year on request. */
export const dayName = (day: string, withYear = false): string =>
  language === 'en'
    ? `${weekdays[new Date(day).getUTCDay()]} ${dayWords(day, withYear)}`
    : inOther(day, {
        ...{ weekday: 'short', day: 'numeric', month: 'short' },
        ...(withYear && { year: 'numeric' }),
      });

/** The first month as `January`. */
export const monthName = (month: number): string =>
  inOther(`2026-${`${month}`.padStart(2, '0')}-01`, { month: 'long' });
