/** The rounds that a person was asked in: whether envelopes were taken in their name, and the end. */
import { roundsNow } from './installation.ts';
import type { Installation } from './installation.ts';
import type { Person } from './person.ts';
import { Refusal } from './refusal.ts';
import { roundNamed } from './round.ts';

/** A person's rounds, newest first. */
export async function roundsOf(at: Installation, { person }: Person) {
  const entries = new Map(
    (await at.directory.askedIn(person)).map((entry) => [entry.round, entry]),
  );
  const rounds = (await roundsNow(at)).toReversed();
  return rounds.flatMap(({ round, label, status, opensOn, sealedOn, voidedOn, reason }) => {
    const entry = entries.get(round);
    // Before it opens a round asks nobody; what a stop at opening left behind is not told.
    if (entry === undefined || status === 'scheduled') return [];
    const day = sealedOn ?? voidedOn ?? opensOn ?? '';
    const [taken, told] = [entry.took === 1, entry.told === 1];
    return [{ round, label, status, day, taken, told, reason }];
  });
}

/** Notes that a person was told how a round ended. */
export async function tell(at: Installation, id: string, { person }: Person): Promise<void> {
  const { round, label } = roundNamed(await roundsNow(at), id);
  if ((await at.directory.askedPerson(round, person)) === undefined) {
    throw new Refusal('not-asked', `You were not asked in ${label}.`);
  }
  await at.directory.told(round, person);
}
