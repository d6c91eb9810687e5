/** Days and quarters: the finest time that the log knows. */
import { z } from 'zod';

/** A calendar day, `YYYY-MM-DD`. Days compare as text. */
export type Day = string;

/** A company's quarter, `2026-Q3`, named after the calendar year in which its year starts. */
export type Quarter = string;

const dayPattern = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** True only for days that exist: 2026-02-30 does not. */
export const isDay = (text: string): text is Day => {
  if (!dayPattern.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
};

/** A day as it comes from outside. */
export const day = z.string().refine(isDay, 'a day is written YYYY-MM-DD');

/** The day `days` later (earlier when negative). */
export const addDays = (day: Day, days: number): Day =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/**
 * The quarter that holds a day, for a company whose year starts in `firstMonth` (1 to 12).
 * With `firstMonth` 4, 2026-02-10 lies in 2025-Q4.
 */
export const quarterOf = (day: Day, firstMonth: number): Quarter => {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7));
  const since = (month - firstMonth + 12) % 12;
  return `${month < firstMonth ? year - 1 : year}-Q${Math.floor(since / 3) + 1}`;
};

/** The quarter `count` before the given one. */
export const quarterBefore = (quarter: Quarter, count = 1): Quarter => {
  const index = Number(quarter.slice(0, 4)) * 4 + Number(quarter.slice(6)) - 1 - count;
  return `${Math.floor(index / 4)}-Q${(index % 4) + 1}`;
};
