/** Whether a person is asked in the open round, and as whom. */
import type { Directory, DirectoryTables } from './directory.ts';
import type { Person } from './person.ts';
import { Refusal } from './refusal.ts';
import type { AskedTeam, Round } from './round.ts';

export interface AskedNow {
  readonly team: AskedTeam;
  readonly entry: DirectoryTables['asked'];
}

/**
 * The team for which a person answers in the open round, as frozen when it opened.
 * @throws {Refusal} `not-asked` or `team-small`.
 */
export async function askedNow(
  directory: Directory,
  round: Round,
  person: Person,
): Promise<AskedNow> {
  const entry = await directory.askedPerson(round.round, person.person);
  if (entry === undefined && round.opened?.keys?.small.includes(person.team ?? '')) {
    throw new Refusal(
      'team-small',
      `Your team had fewer than ${round.opened.threshold} people when ${round.label} opened. ` +
        'So few are not asked: an answer could be guessed. The others still rate your team.',
    );
  }
  const team = round.opened?.asked.find((each) => each.team === entry?.team);
  if (entry === undefined || team === undefined || person.active === 0) {
    throw new Refusal('not-asked', `You are not asked in ${round.label}; you are in the next.`);
  }
  if (person.team !== entry.team) {
    const moved = `You changed teams after ${round.label} opened; you are in the next round.`;
    throw new Refusal('not-asked', moved);
  }
  if (entry.barred === 1) {
    const changed =
      `Your address was changed after ${round.label} opened, so nobody takes envelopes in your ` +
      'name in this round; you are in the next.';
    throw new Refusal('not-asked', changed);
  }
  return { team, entry };
}
