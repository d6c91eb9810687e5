/** The past: rounds that were held elsewhere, taken in through the same publishing. */
import type { Ballot, BallotEvent } from './ballot.ts';
import { catalogue } from './catalogue.ts';
import { quarterBefore, quarterOf } from './day.ts';
import type { Quarter } from './day.ts';
import { currentStatementKeys } from './dimension.ts';
import type { Asked } from './figures.ts';
import type { PastRound, PastRounds } from './import.ts';
import { carryOut, newId, pulseNow, randomHex, roundsNow, teamsNow } from './installation.ts';
import type { Installation } from './installation.ts';
import { appendOf, fold } from './kernel/decider.ts';
import { quartersTold } from './roster.ts';
import { roundDecider, roundStream } from './round.ts';
import { sealed } from './sealing.ts';
import { teamDecider, teamStream } from './team.ts';

const fingerprintKey = 'fingerprint key';

/** The key that fingerprints are made with; beside the log, so that the log alone tells nothing. */
export async function fingerprintKeyOf(at: Installation): Promise<Uint8Array> {
  const kept = (await at.directory.secret(fingerprintKey)) ?? randomHex(at.random, 32);
  await at.directory.keepSecret(fingerprintKey, kept);
  return Buffer.from(kept, 'hex');
}

/** What the import may know of an installation, and do to it. */
export async function pastRoundsOf(at: Installation): Promise<PastRounds> {
  const rounds = await roundsNow(at);
  const fingerprints = new Map(
    rounds.map(({ round, fingerprint }) => [round, fingerprint ?? 'native']),
  );
  const teams = (await teamsNow(at)).filter((team) => !team.retired);
  return {
    teams: () => teams,
    fingerprintOf: (round) => fingerprints.get(round) ?? null,
    addTeam: async (name) => {
      const command = { do: 'add', name, site: null } as const;
      const added = (await carryOut(at, teamDecider, teamStream, command)).at(-1);
      if (added === undefined) throw new Error('a team was added, yet there is none');
      return added;
    },
    takeRound: (past) => at.rounds.take(() => takeRound(at, past)),
  };
}

/** The teams that answered, as far as the ballots tell; how many were asked is not known. */
function askedIn(ballots: readonly Ballot[], stayed: Asked['stayed']): readonly Asked[] {
  const rates = new Map<string, Set<string>>();
  for (const { from, toward } of ballots) {
    rates.set(from, (rates.get(from) ?? new Set()).add(toward));
  }
  return [...rates].map(([team, towards]) => ({
    team,
    people: null,
    tookPart: null,
    changed: 0,
    stayed,
    rates: [...towards],
  }));
}

/** The share that an import states, for every quarter that it is told for. */
export const stayedSince = (quarter: Quarter, share: number | null): Asked['stayed'] =>
  share === null
    ? []
    : Array.from({ length: quartersTold }, (_, i) => ({
        quarter: quarterBefore(quarter, i + 1),
        share,
      }));

/** An order that says nothing: by a random key each. */
function shuffled(at: Installation, ballots: readonly BallotEvent[]): readonly BallotEvent[] {
  const keyed = ballots.map((ballot) => ({ key: randomHex(at.random, 16), ballot }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ ballot }) => ballot);
}

async function takeRound(at: Installation, past: PastRound): Promise<void> {
  const { round, sealedOn, fingerprint, stayed } = past;
  const { state, version } = await fold(at.store, catalogue, roundDecider, roundStream);
  const { threshold, yearStart } = await pulseNow(at);
  const quarter = quarterOf(sealedOn, yearStart);
  const imported = { round, day: sealedOn, quarter, fingerprint, stayed };
  const end = roundDecider.decide(state, { do: 'import', imported });
  const ballots = [...past.ballots];
  const events = ballots.map(({ from, toward, scores }): BallotEvent => ({
    type: 'BallotCounted',
    data: { round, from, toward, scores: { ...scores } },
  }));
  const published = {
    ...{ round, label: round, sealedOn, quarter, imported: true, threshold, priorities: [] },
    statements: currentStatementKeys(),
  };
  const asked = askedIn(ballots, stayedSince(quarter, stayed));
  const ending = appendOf(roundStream, version, end, newId(at));
  // The events carry the day of the past round: when it was imported is nobody's clue.
  const recorded = sealed(at, published, asked, shuffled(at, events));
  await at.store.append([...recorded, ending], sealedOn);
  await at.projections.catchUp();
}
