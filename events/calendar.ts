/** The calendar: the rounds that were, and those that come. */
import type { Every } from './cadence.ts';
import type { Day } from './day.ts';
import { comingRounds } from './due.ts';
import type { Coming } from './due.ts';
import type { Holiday } from './holiday.ts';
import { pulseNow, roundsNow } from './installation.ts';
import type { Installation } from './installation.ts';
import type { Rounds } from './round.ts';

/** A round that is over. */
export interface PastRound {
  readonly round: string;
  readonly label: string;
  readonly status: 'sealed' | 'voided';
  /** Null for an imported one, and for one that never opened. */
  readonly openedOn: Day | null;
  readonly endedOn: Day;
}

/** So many rounds are told ahead. */
const comingMost = 12;

/** The rounds that are over, newest first. */
export const pastRounds = (rounds: Rounds): readonly PastRound[] =>
  rounds
    .flatMap(({ round, label, status, opened, sealedOn, voidedOn }): readonly PastRound[] => {
      const endedOn = sealedOn ?? voidedOn;
      if ((status !== 'sealed' && status !== 'voided') || endedOn === null) return [];
      return [{ round, label, status, openedOn: opened?.day ?? null, endedOn }];
    })
    .reverse()
    .sort((one, other) => (one.endedOn < other.endedOn ? 1 : one.endedOn > other.endedOn ? -1 : 0));

/** Null for the zone and the cadence where none were set. */
export interface Calendar {
  readonly today: Day;
  readonly zone: string | null;
  readonly every: Every | null;
  readonly coming: readonly Coming[];
  readonly past: readonly PastRound[];
  /** From today on. */
  readonly holidays: readonly Holiday[];
}

/** The company's calendar as it is now. */
export async function calendarOf(at: Installation): Promise<Calendar> {
  const [pulse, rounds] = await Promise.all([pulseNow(at), roundsNow(at)]);
  const today = at.today();
  return {
    today,
    zone: pulse.cadence?.zone ?? null,
    every: pulse.cadence?.every ?? null,
    coming: comingRounds(pulse, rounds, at.now(), comingMost),
    past: pastRounds(rounds),
    holidays: pulse.holidays.filter(({ day }) => day >= today),
  };
}
