/** Checks a round: its keys, its ballots and their envelopes, and its figures made once more. */
import type { BallotEvent } from './ballot.ts';
import { ballotStream } from './ballot.ts';
import { catalogue, figuresStream } from './catalogue.ts';
import type { CrosspulseEvent } from './catalogue.ts';
import { fingerprintOf, publicationOf, publicationText } from './envelope/publication.ts';
import { questionsOf } from './envelope/exponent.ts';
import { checkTeamKey } from './envelope/team-key.ts';
import { envelopesStream } from './envelopes-taken.ts';
import type { EnvelopesTaken } from './envelopes-taken.ts';
import type { Installation } from './installation.ts';
import { decode } from './kernel/catalogue.ts';
import { insist } from './kernel/difference.ts';
import { leavesStream } from './leaves.ts';
import type { LeavesPublished } from './leaves.ts';
import type { RoundEvent } from './round.ts';
import { verifyBallots } from './verify-ballots.ts';
import { verifyFigures } from './verify-figures.ts';

/** What happened to a round, by the type of event. */
export type RoundFacts = {
  readonly [T in RoundEvent['type']]?: Extract<RoundEvent, { type: T }>['data'];
};

export async function verifyRound(
  at: Installation,
  round: string,
  facts: RoundFacts,
): Promise<void> {
  const { RoundOpened: opened, RoundSealed: sealed, RoundVoided: voided } = facts;
  const { RoundImported: imported, RoundKeysDestroyed: destroyed } = facts;
  const keys = opened?.keys;
  insist(
    sealed === undefined || opened !== undefined,
    `Round "${round}" was sealed, never opened.`,
  );
  insist(sealed === undefined || voided === undefined, `Round "${round}" was sealed and voided.`);
  const ended = sealed !== undefined || voided !== undefined;
  const gone = destroyed !== undefined;
  insist(!gone || ended, `The keys of round "${round}" were destroyed before its end.`);
  insist(!ended || gone || keys === undefined, `The keys of round "${round}" were not destroyed.`);
  insist(
    !gone || destroyed.fingerprint === keys?.fingerprint,
    `Other keys of round "${round}" were destroyed than it opened with.`,
  );
  if (opened !== undefined) verifyKeys(opened);
  if (sealed === undefined && imported === undefined) return;
  const ballots = (await dataIn(at, ballotStream(round))) as readonly BallotEvent[];
  const [figures, ...more] = await dataIn(at, figuresStream(round));
  insist(figures?.type === 'FiguresPublished' && more.length === 0, `${named(round)} once.`);
  const [taken] = (await dataIn(at, envelopesStream(round))).map(({ data }) => data);
  const pages = (await dataIn(at, leavesStream(round))).map(({ data }) => data);
  const inside = {
    ...{ facts, ballots, figures: figures.data, taken: (taken ?? null) as EnvelopesTaken | null },
    pages: pages as readonly LeavesPublished[],
  };
  await verifyBallots(round, inside);
  verifyFigures(round, inside);
}

const named = (round: string): string => `The figures of round "${round}" were not published`;

/** Everything that a sealed round left in the log. */
export interface SealedRound {
  readonly facts: RoundFacts;
  readonly ballots: readonly BallotEvent[];
  readonly figures: Extract<CrosspulseEvent, { type: 'FiguresPublished' }>['data'];
  readonly taken: EnvelopesTaken | null;
  readonly pages: readonly LeavesPublished[];
}

async function dataIn(at: Installation, stream: string): Promise<readonly CrosspulseEvent[]> {
  return (await at.store.readStream(stream)).map((event) => decode(catalogue, event));
}

/** The keys are what their fingerprint was made from, and fit the questions that are asked. */
function verifyKeys(opened: NonNullable<RoundFacts['RoundOpened']>): void {
  const { round, keys, asked } = opened;
  if (keys === undefined) return;
  const teams = (some: readonly { team: string }[]) =>
    some
      .map(({ team }) => team)
      .sort()
      .join();
  insist(
    teams(keys.teams) === teams(asked),
    `Round "${round}" has keys of other teams than asked.`,
  );
  const publication = publicationOf(opened);
  insist(
    publication !== null && fingerprintOf(publicationText(publication)) === keys.fingerprint,
    `The keys of round "${round}" are not those of their fingerprint.`,
  );
  for (const team of publication.teams) {
    const fits = checkTeamKey(team, questionsOf(team).length);
    insist(fits, `The key of ${team.team} in round "${round}" is not made as it must be.`);
  }
}
