/** Weeks of the calendar, `2026-W07`: Monday to Sunday, as ISO 8601 counts them. */
import { addDays } from './day.ts';
import type { Day } from './day.ts';

export type Week = string;

const pattern = /^(\d{4})-W(0[1-9]|[1-4]\d|5[0-3])$/;

/** Days since Monday, 0 to 6. */
const sinceMonday = (day: Day): number => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;

/** The Monday on which a week starts; the first week of a year is the one with 4 January in it. */
export const weekStart = (week: Week): Day => {
  const [, year = '', number = ''] = pattern.exec(week) ?? [];
  const fourth = `${year}-01-04`;
  return addDays(fourth, 7 * (Number(number) - 1) - sinceMonday(fourth));
};

/** The week that a day lies in; around New Year it may bear the number of the other year. */
export const weekOf = (day: Day): Week => {
  const thursday = addDays(day, 3 - sinceMonday(day));
  const year = thursday.slice(0, 4);
  const days =
    (Date.parse(`${thursday}T00:00:00Z`) - Date.parse(`${year}-01-01T00:00:00Z`)) / 864e5;
  return `${year}-W${String(1 + Math.floor(days / 7)).padStart(2, '0')}`;
};

/** True only for weeks that exist: few years have a 53rd. */
export const isWeek = (text: string): text is Week =>
  pattern.test(text) && weekOf(weekStart(text)) === text;
