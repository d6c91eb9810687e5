/** What is due: a round to be sealed or opened now, and the rounds that come. Pure: time is an argument. */
import { daysOf, indexOn } from './cadence.ts';
import type { Days, HeldCadence } from './cadence.ts';
import { addDays } from './day.ts';
import type { Day } from './day.ts';
import { isWorkingDay } from './holiday.ts';
import type { Holiday } from './holiday.ts';
import type { Pulse } from './pulse.ts';
import { openRound } from './round.ts';
import type { Hours, Round, Rounds } from './round.ts';
import { dayIn, momentIn } from './zone.ts';

/** The rhythm that holds: of the pulse, what rounds open and seal by. */
export type Rhythm = Pick<Pulse, 'cadence' | 'holidays'>;

/** Days with the hours at which a round goes by itself. */
export interface Span extends Days {
  readonly hours: Hours;
}

export type Due =
  | { readonly do: 'seal'; readonly round: string }
  | { readonly do: 'open'; readonly round: string }
  | ({ readonly do: 'schedule and open' } & Span);

/** The hours that a cadence gives its rounds; null where they go by hand. */
export function hoursOf(cadence: HeldCadence | null, { opensOn, sealsOn }: Days): Hours | null {
  if (cadence === null || cadence.every === null || opensOn >= sealsOn) return null;
  const { opensAt, sealsAt, zone } = cadence;
  return { opensAt, sealsAt, zone };
}

const spanOf = ({ opensOn, sealsOn, hours }: Round): Span | null =>
  opensOn !== null && sealsOn !== null && hours !== null ? { opensOn, sealsOn, hours } : null;

const sealingOf = ({ sealsOn, hours }: Span): number =>
  momentIn(hours.zone, sealsOn, hours.sealsAt);

/**
 * The first moment from `now` on at which a round may open: on a working day, not before its hour,
 * and while at least half of its time is left. Null where it can only be missed.
 */
export function openingOf(span: Span, holidays: readonly Holiday[], now: number): number | null {
  const { opensOn, sealsOn, hours } = span;
  const sealing = sealingOf(span);
  const latest = (sealing + momentIn(hours.zone, opensOn, hours.opensAt)) / 2;
  const today = dayIn(hours.zone, now);
  for (let day = today > opensOn ? today : opensOn; day < sealsOn; day = addDays(day, 1)) {
    const moment = Math.max(now, momentIn(hours.zone, day, hours.opensAt));
    if (moment > latest) return null;
    if (isWorkingDay(holidays, day) && dayIn(hours.zone, moment) < sealsOn) return moment;
  }
  return null;
}

/** The same for a round that was scheduled by hand while a cadence held; null for any other. */
function openingByItself({ cadence, holidays }: Rhythm, round: Round, now: number): number | null {
  const span = spanOf(round);
  if (round.status !== 'scheduled' || span === null || (cadence?.every ?? null) === null)
    return null;
  return openingOf(span, holidays, now);
}

/** The moment at which an open round is sealed by itself; null where it is sealed by hand. */
export function sealingMoment(round: Round): number | null {
  const span = spanOf(round);
  // One that was opened by hand when its time was over already is not sealed under people's hands.
  if (span === null || round.opened === null || round.opened.day >= span.sealsOn) return null;
  return sealingOf(span);
}

/** The days that a round has taken or will take; null where it stands in nobody's way. */
function takenBy({ opensOn, sealsOn, opened, status, sealedOn, hours }: Round): Days | null {
  if (opensOn === null || sealsOn === null) return null;
  if (status === 'voided' && opened === null) return null;
  const begins = opened !== null && opened.day < opensOn ? opened.day : opensOn;
  // A round that was sealed late by itself was late because nobody was here; the next need not be.
  const ends = hours === null && sealedOn !== null && sealedOn > sealsOn ? sealedOn : sealsOn;
  return { opensOn: begins, sealsOn: ends };
}

const isFree = ({ opensOn, sealsOn }: Days, rounds: Rounds): boolean =>
  rounds.every((round) => {
    const taken = takenBy(round);
    return taken === null || taken.sealsOn < opensOn || sealsOn < taken.opensOn;
  });

/** A clock that was put back undoes nothing: it is at least the day of the last round's event. */
function notBack(zone: string, rounds: Rounds, now: number): number {
  const last = rounds.reduce<Day>((latest, { opened, sealedOn, voidedOn }) => {
    const days = [latest, opened?.day ?? '', sealedOn ?? '', voidedOn ?? ''];
    return days.reduce((one, other) => (other > one ? other : one));
  }, '');
  return last === '' ? now : Math.max(now, momentIn(zone, last, '00:00'));
}

/** The cadence's round `index`, if the cadence ever held for it and nothing is in its way. */
function plannedSpan({ cadence, holidays }: Rhythm, rounds: Rounds, index: number): Span | null {
  if (cadence === null || cadence.every === null || index < 0) return null;
  const days = daysOf({ ...cadence, every: cadence.every }, holidays, index);
  if (days === null || days.opensOn < cadence.since || !isFree(days, rounds)) return null;
  const hours = hoursOf(cadence, days);
  return hours && { ...days, hours };
}

/**
 * What is to be done now, one thing at a time; null for nothing. What was missed comes once at most:
 * of the cadence's rounds only the newest can still open.
 */
export function dueNow(rhythm: Rhythm, rounds: Rounds, time: number): Due | null {
  const { cadence, holidays } = rhythm;
  if (cadence === null) return null;
  const now = notBack(cadence.zone, rounds, time);
  const open = openRound(rounds);
  if (open !== undefined) {
    const sealing = sealingMoment(open);
    return sealing !== null && sealing <= now ? { do: 'seal', round: open.round } : null;
  }
  if (cadence.every === null) return null;
  for (const round of rounds) {
    const opening = openingByItself(rhythm, round, now);
    if (opening !== null && opening <= now) return { do: 'open', round: round.round };
  }
  const today = dayIn(cadence.zone, now);
  const newest = indexOn({ ...cadence, every: cadence.every }, today);
  const span = plannedSpan(rhythm, rounds, newest);
  const opening = span && openingOf(span, holidays, now);
  if (span === null || opening === null || opening > now) return null;
  return { do: 'schedule and open', ...span, opensOn: dayIn(cadence.zone, opening) };
}

/** A round that is under way or comes. */
export interface Coming extends Days {
  /** Null for one that is planned: it gets its number when it opens. */
  readonly round: string | null;
  readonly label: string | null;
  readonly status: 'open' | 'scheduled' | 'planned';
  /** Null where it goes by hand. */
  readonly hours: Hours | null;
}

/** Rounds planned further ahead than so many steps of the cadence are nobody's business yet. */
const stepsMost = 120;

/** The rounds that are under way or scheduled, and planned ones up to `count` in all, by day. */
export function comingRounds(
  rhythm: Rhythm,
  rounds: Rounds,
  time: number,
  count: number,
): readonly Coming[] {
  const { cadence, holidays } = rhythm;
  const now = cadence === null ? time : notBack(cadence.zone, rounds, time);
  const known = rounds.flatMap((round): readonly Coming[] => {
    const { label, status, opensOn, sealsOn, hours } = round;
    if ((status !== 'open' && status !== 'scheduled') || !opensOn || !sealsOn) return [];
    const goes = status === 'open' ? sealingMoment(round) : openingByItself(rhythm, round, now);
    // Scheduled for a day on which nothing opens, it opens later.
    const opens = goes === null || hours === null || status === 'open' ? null : goes;
    const days = {
      opensOn: opens === null || hours === null ? opensOn : dayIn(hours.zone, opens),
      ...{ sealsOn, hours: goes === null ? null : hours },
    };
    return [{ round: round.round, label, status, ...days }];
  });
  const planned: Coming[] = [];
  if (cadence !== null && cadence.every !== null) {
    const newest = indexOn({ ...cadence, every: cadence.every }, dayIn(cadence.zone, now));
    for (let step = 0; step < stepsMost && planned.length + known.length < count; step += 1) {
      const span = plannedSpan(rhythm, rounds, Math.max(newest, 0) + step);
      const opening = span && openingOf(span, holidays, now);
      if (span === null || opening === null) continue;
      const opensOn = dayIn(cadence.zone, opening);
      planned.push({ ...span, opensOn, round: null, label: null, status: 'planned' });
    }
  }
  return [...known, ...planned].sort((one, other) => (one.opensOn < other.opensOn ? -1 : 1));
}
