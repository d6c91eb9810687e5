/** Checks that nothing beside the log is left over: no box, key or name of a round that is over. */
import type { DirectoryTables } from './directory-tables.ts';
import { envelopesStream, envelopesTaken } from './envelopes-taken.ts';
import type { Installation } from './installation.ts';
import { insist } from './kernel/difference.ts';
import type { RoundFacts } from './verify-round.ts';

type Entry = DirectoryTables['asked'];

const isOpen = (facts: RoundFacts | undefined): boolean =>
  facts?.RoundOpened !== undefined &&
  facts.RoundSealed === undefined &&
  facts.RoundVoided === undefined;

export async function verifyAround(
  at: Installation,
  rounds: ReadonlyMap<string, RoundFacts>,
): Promise<void> {
  const mend = 'Start the server once; it clears what is left of a round.';
  const box = await at.letterbox.round();
  const fits = box === null || isOpen(rounds.get(box));
  insist(fits, `There is a box of round "${box}", which is not open. ${mend}`);
  for (const round of at.keys.rounds()) {
    const open = isOpen(rounds.get(round));
    insist(open, `There are keys of round "${round}", which is not open. ${mend}`);
  }
  const { asked, rolls } = await at.directory.rounds();
  const strange = asked.find((round) => !rounds.has(round));
  insist(strange === undefined, `People are asked in round "${strange}"; the log knows none.`);
  const left = rolls.find((round) => !isOpen(rounds.get(round)));
  insist(left === undefined, `The names of round "${left}" are kept; it is not open. ${mend}`);
  for (const [round, facts] of rounds) await verifyAsked(at, round, facts);
}

/** Who was asked and who took envelopes is the same in the directory and in the log. */
async function verifyAsked(at: Installation, round: string, facts: RoundFacts): Promise<void> {
  if (facts.RoundOpened?.keys === undefined) return;
  const entries = await at.directory.asked(round);
  const teams = new Map(facts.RoundOpened.asked.map(({ team, people }) => [team, people]));
  for (const [team, people] of teams) {
    const here = entries.filter((entry) => entry.team === team).length;
    insist(
      here === people,
      `Round "${round}" opened with ${people} people of ${team}; the directory names ${here}.`,
    );
  }
  if (facts.RoundSealed !== undefined) await verifyTook(at, round, entries);
  const stray = entries.find((entry) => !teams.has(entry.team));
  insist(stray === undefined, `The directory asks ${stray?.team} in round "${round}"; it was not.`);
}

/** The names that the log gives for those who took part are the directory's. */
async function verifyTook(at: Installation, round: string, entries: readonly Entry[]) {
  const took = entries.filter((entry) => entry.took === 1).map(({ person }) => person);
  const [event] = await at.store.readStream(envelopesStream(round));
  const { teams } = envelopesTaken.parse(JSON.parse(event?.data ?? 'null'));
  const people = teams.flatMap((team) => team.people);
  const same = people.sort().join() === took.sort().join();
  insist(same, `Log and directory name different people who took envelopes in round "${round}".`);
}
