/** The rhythm: what is due is carried out, once, and what holds the next round up is told. */
import { mustHold } from './cadence.ts';
import type { Cadence } from './cadence.ts';
import { dueNow, hoursOf, sealingMoment } from './due.ts';
import type { Due } from './due.ts';
import type { Days } from './cadence.ts';
import type { Holiday } from './holiday.ts';
import { carryOut, pulseNow, roundsNow } from './installation.ts';
import type { Installation } from './installation.ts';
import { drafted, openInTurn } from './opening.ts';
import type { Booth } from './opening.ts';
import { pulseDecider, pulseStream } from './pulse.ts';
import { Refusal } from './refusal.ts';
import { openRound, roundDecider, roundStream } from './round.ts';
import type { RoundCommand, Rounds } from './round.ts';
import { seal } from './sealing.ts';
import { dayIn } from './zone.ts';

/**
 * Sets the cadence and the holidays, and the company's zone with them.
 * @throws {Refusal} `cadence-wrong`; then nothing is changed.
 */
export async function setRhythm(
  at: Installation,
  { cadence, holidays }: { readonly cadence: Cadence; readonly holidays: readonly Holiday[] },
  by: string,
): Promise<void> {
  mustHold(cadence);
  const day = dayIn(cadence.zone, at.now());
  await carryOut(at, pulseDecider, pulseStream, { do: 'set cadence', cadence, day }, by);
  await carryOut(at, pulseDecider, pulseStream, { do: 'set holidays', holidays }, by);
  at.clock.keep(cadence.zone);
}

/** Schedules a round by hand. Where a cadence holds, it opens and is sealed at the cadence's hours. */
export const scheduleByHand = (at: Installation, days: Days, by?: string): Promise<Rounds> =>
  at.rounds.take(async () => {
    const hours = hoursOf((await pulseNow(at)).cadence, days);
    const when = { ...days, today: at.today(), ...(hours && { hours }) };
    return carryOut(at, roundDecider, roundStream, { do: 'schedule', ...when }, by);
  });

const dueOf = async (at: Installation): Promise<Due | null> =>
  dueNow(await pulseNow(at), await roundsNow(at), at.now());

/**
 * Opens and seals what is due, one after the other; `changed` is called after each.
 * @throws {Refusal} where a round may not open; it stays due until it may, or its time is over.
 */
export async function carryOutDue(
  at: Installation,
  booth: Booth,
  changed: () => void,
): Promise<void> {
  for (let due = await dueOf(at); due !== null; due = await dueOf(at)) {
    try {
      if (due.do === 'seal') await seal(at, due.round);
      else await at.rounds.take(() => openDue(at, booth));
    } finally {
      changed();
    }
  }
}

/** Looks again in its turn: somebody may have been quicker. */
async function openDue(at: Installation, booth: Booth): Promise<void> {
  const due = await dueOf(at);
  if (due === null || due.do === 'seal') return;
  if (due.do === 'open') return void (await openInTurn(at, due.round, booth));
  const rounds = await roundsNow(at);
  const { opensOn, sealsOn, hours } = due;
  const when = { opensOn, sealsOn, hours, today: at.today() };
  const command: RoundCommand = { do: 'schedule', ...when };
  const after = roundDecider.decide(rounds, command).reduce(roundDecider.evolve, rounds);
  const round = after.at(-1)?.round ?? '';
  // Refused before it is scheduled: no round is left behind that never opened.
  await drafted(at, after, round, booth);
  await carryOut(at, roundDecider, roundStream, command);
  await openInTurn(at, round, booth);
}

/** Why the next round would not open by itself as things are; null where nothing holds it up. */
export async function hindranceOf(at: Installation, booth: Booth): Promise<Refusal | null> {
  const { cadence } = await pulseNow(at);
  if (cadence === null || cadence.every === null) return null;
  const open = openRound(await roundsNow(at));
  if (open !== undefined && sealingMoment(open) === null) {
    const sentence = `${open.label} was started by hand. No other opens until you seal or void it.`;
    return new Refusal('round-in-the-way', sentence);
  }
  const day = at.today();
  const next = { round: 'next', label: 'The next round', opensOn: day, sealsOn: day };
  const rounds = roundDecider.evolve([], { type: 'RoundScheduled', data: next });
  try {
    await drafted(at, rounds, next.round, booth);
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}
