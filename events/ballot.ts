/** Ballots: one person's answers about one other team in one round, or their first priority. */
import { z } from 'zod';
import { dimensions } from './dimension.ts';
import type { Scores } from './dimension.ts';
import type { EventType } from './kernel/catalogue.ts';
import type { Decider } from './kernel/decider.ts';
import { Refusal } from './refusal.ts';
import { bytesInText, roundId, withoutKeys } from './round.ts';
import type { RoundEvent, RoundOpened } from './round.ts';
import { teamId } from './team.ts';

/** What one person of team `from` says about working with team `toward`. */
export interface Ballot {
  readonly from: string;
  readonly toward: string;
  readonly scores: Scores;
}

/** What one person of team `from` would put first. */
export interface PriorityBallot {
  readonly from: string;
  readonly priority: string;
}

/** The envelope of a ballot: its one-time key, the signed right to it, and what the key signed. */
export const sealedBallot = z.strictObject({
  key: bytesInText(32),
  token: bytesInText(256),
  signature: bytesInText(64),
});
export type SealedBallot = z.output<typeof sealedBallot>;

const score = z.union(
  [z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)],
  'must be a whole number from 1 to 5, or null',
);

export const scoresSchema = z.strictObject({
  trust: score.nullable(),
  goals: score.nullable(),
  blame: score.nullable(),
  load: score.nullable(),
});

const one = <S extends z.ZodRawShape>(shape: S) =>
  ({ version: 1, data: z.strictObject(shape), golden: [1] }) satisfies EventType;

/** The ballots of a round enter this stream together when it is sealed. */
export const ballotStream = (round: string): string => `ballot-${round}`;

/** Ballots from elsewhere, and from before there were envelopes, come without one. */
const envelope = sealedBallot.exactOptional();
export const ballotEvents = {
  BallotCounted: one({
    ...{ round: roundId, from: teamId, toward: teamId, scores: scoresSchema },
    envelope,
  }),
  PriorityCounted: one({ round: roundId, from: teamId, priority: z.string(), envelope }),
};
export type BallotEvent = {
  [T in keyof typeof ballotEvents]: {
    readonly type: T;
    readonly data: z.output<(typeof ballotEvents)[T]['data']>;
  };
}[keyof typeof ballotEvents];

/** What a ballot is judged by: the round it is meant for. */
export interface Polling {
  readonly status: 'unknown' | 'open' | 'sealed' | 'voided';
  readonly opened: RoundOpened | null;
}

export type BallotCommand =
  ({ readonly do: 'post' } & Ballot) | ({ readonly do: 'post priority' } & PriorityBallot);

function opened({ status, opened: round }: Polling): RoundOpened {
  if (status === 'open' && round !== null) return round;
  const now = { unknown: 'has not opened', sealed: 'is sealed', voided: 'was voided', open: '' };
  throw new Refusal('round-not-open', `This round ${now[status]}; it takes no answers.`);
}

function fromAsked(round: RoundOpened, from: string) {
  const asked = round.asked.find((team) => team.team === from);
  if (asked === undefined) {
    throw new Refusal('team-unknown', `Team "${from}" is not asked in this round.`);
  }
  return asked;
}

/**
 * Decides what a ballot will be in the log once its round is sealed; until then the box keeps it.
 * The rules: the round is open, both teams are asked, nobody rates their own team, every score is
 * 1 to 5, and at least one statement is answered.
 */
function decide(polling: Polling, command: BallotCommand): readonly BallotEvent[] {
  const round = opened(polling);
  const asked = fromAsked(round, command.from);
  if (command.do === 'post priority') {
    const { from, priority } = command;
    if (!round.priorities.some((choice) => choice.priority === priority)) {
      throw new Refusal('priority-unknown', `"${priority}" is not on this round's list.`);
    }
    return [{ type: 'PriorityCounted', data: { round: round.round, from, priority } }];
  }
  const { from, toward, scores } = command;
  if (from === toward) {
    throw new Refusal('own-team', 'A team does not rate itself.');
  }
  if (!asked.rates.includes(toward)) {
    const isTeam = round.asked.some((team) => team.team === toward || team.rates.includes(toward));
    if (!isTeam) throw new Refusal('team-unknown', `There is no team "${toward}" in this round.`);
    throw new Refusal('direction-not-asked', `Team "${from}" is not asked about "${toward}".`);
  }
  const parsed = scoresSchema.safeParse(scores);
  if (!parsed.success) {
    throw new Refusal('score-out-of-range', 'Every score is a whole number from 1 to 5, or empty.');
  }
  if (dimensions.every((dimension) => scores[dimension] === null)) {
    throw new Refusal('ballot-empty', 'A ballot answers at least one statement.');
  }
  return [
    { type: 'BallotCounted', data: { round: round.round, from, toward, scores: parsed.data } },
  ];
}

function evolve(polling: Polling, event: RoundEvent): Polling {
  switch (event.type) {
    case 'RoundOpened':
      return { status: 'open', opened: event.data };
    case 'RoundSealed':
      return { status: 'sealed', opened: withoutKeys(polling.opened) };
    case 'RoundVoided':
      return { status: 'voided', opened: withoutKeys(polling.opened) };
    default:
      return polling;
  }
}

/** Folds the events of one round, and decides on one ballot for it. */
export const ballotDecider: Omit<Decider<Polling, BallotCommand, BallotEvent>, 'evolve'> & {
  readonly evolve: (polling: Polling, event: RoundEvent) => Polling;
} = { initial: { status: 'unknown', opened: null }, evolve, decide };
