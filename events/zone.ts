/** Time zones: which day it is in one, and at which moment its clocks show a time. */
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import type { Day } from './day.ts';

/** A time of day, `09:30`. */
export const hour = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time is written HH:MM, from 00:00 to 23:59');

/** A name of the IANA's list, `Europe/Berlin`. What was written stays readable when that changes. */
export const zoneName = z
  .string()
  .max(60)
  .regex(/^[A-Za-z][\w+-]*(\/[\w+-]+)*$/, 'a time zone is written like Europe/Berlin');

/** True only for zones whose clocks are known here. */
export function isZone(name: string): boolean {
  if (!zoneName.safeParse(name).success) return false;
  try {
    return dayIn(name, 0) !== '';
  } catch {
    return false;
  }
}

/** The day that it is there at a moment, in milliseconds since 1970. */
export const dayIn = (zone: string, moment: number): Day =>
  Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(zone).toPlainDate().toString();

/** The hour that it is there at a moment, 0 to 23. */
export const hourIn = (zone: string, moment: number): number =>
  Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(zone).hour;

/**
 * The moment at which clocks there show a time. One that is left out in spring comes so much later
 * as clocks jump; of one that comes twice in autumn it is the first.
 */
export const momentIn = (zone: string, day: Day, time: string): number =>
  Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(zone).epochMilliseconds;
