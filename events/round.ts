/** Rounds: scheduled, opened, sealed or voided; imported ones come in sealed. They never overlap. */
import { z } from 'zod';
import { dimensions } from './dimension.ts';
import { isDay } from './day.ts';
import type { Day } from './day.ts';
import type { EventType } from './kernel/catalogue.ts';
import type { Decider } from './kernel/decider.ts';
import { priority } from './pulse.ts';
import { Refusal } from './refusal.ts';
import { ratesMost, teamId, teamsMost } from './team.ts';
import { line } from './text.ts';

export const roundId = line(60);
export const day = z.string().refine(isDay, 'a day is written YYYY-MM-DD');
export const quarter = z.string().regex(/^\d{4}-Q[1-4]$/);

/** A team as it is asked in a round, frozen when the round opens. */
export const askedTeam = z.strictObject({
  team: teamId,
  /** How many people are asked. */
  people: z.int().min(1),
  rates: z.array(teamId).max(ratesMost),
});
export type AskedTeam = z.output<typeof askedTeam>;

const statementKeys = z.strictObject(
  Object.fromEntries(dimensions.map((dimension) => [dimension, z.string()])) as Record<
    (typeof dimensions)[number],
    z.ZodString
  >,
);

const one = <S extends z.ZodRawShape>(shape: S) =>
  ({ version: 1, data: z.strictObject(shape), golden: [1] }) satisfies EventType;

/** One stream for all rounds, because they must not overlap. */
export const roundStream = 'round';

export const roundEvents = {
  RoundScheduled: one({ round: roundId, label: line(80), opensOn: day, sealsOn: day }),
  RoundOpened: one({
    round: roundId,
    day,
    threshold: z.int().min(1),
    asked: z.array(askedTeam).min(2).max(teamsMost),
    statements: statementKeys,
    priorities: z.array(priority),
  }),
  RoundSealed: one({ round: roundId, day, quarter }),
  RoundVoided: one({ round: roundId, day, reason: line(300) }),
  RoundImported: one({
    round: roundId,
    day,
    quarter,
    fingerprint: z.string(),
    stayed: z.number().min(0).max(100).nullable(),
  }),
};
type Data<T extends keyof typeof roundEvents> = z.output<(typeof roundEvents)[T]['data']>;
export type RoundEvent = {
  [T in keyof typeof roundEvents]: { readonly type: T; readonly data: Data<T> };
}[keyof typeof roundEvents];
export type RoundOpened = Data<'RoundOpened'>;

/** A round as it is now. `opened` holds what was frozen when it opened. */
export interface Round {
  readonly round: string;
  readonly label: string;
  readonly status: 'scheduled' | 'open' | 'sealed' | 'voided';
  readonly opensOn: Day | null;
  readonly sealsOn: Day | null;
  readonly sealedOn: Day | null;
  readonly opened: RoundOpened | null;
  /** The fingerprint of an imported round; null for one that was held here. */
  readonly fingerprint: string | null;
}
export type Rounds = readonly Round[];

export type RoundCommand =
  | { readonly do: 'schedule'; readonly opensOn: Day; readonly sealsOn: Day; readonly today: Day }
  | { readonly do: 'open'; readonly opened: RoundOpened }
  | { readonly do: 'seal'; readonly round: string; readonly day: Day; readonly quarter: string }
  | { readonly do: 'void'; readonly round: string; readonly day: Day; readonly reason: string }
  | { readonly do: 'import'; readonly imported: Data<'RoundImported'> };

/** The round of that name. */
export function roundNamed(rounds: Rounds, id: string): Round {
  const round = rounds.find((other) => other.round === id);
  if (round === undefined) throw new Refusal('round-unknown', `There is no round "${id}".`);
  return round;
}

/** The round that takes answers now, if one does; there is never more than one. */
export const openRound = (rounds: Rounds): Round | undefined =>
  rounds.find((round) => round.status === 'open');

/** The number of the next round: one more than there are, and free. */
function nextId(rounds: Rounds): string {
  for (let n = rounds.length + 1; ; n += 1) {
    if (!rounds.some((round) => round.round === String(n))) return String(n);
  }
}

function schedule(rounds: Rounds, opensOn: Day, sealsOn: Day, today: Day) {
  if (sealsOn < opensOn) {
    throw new Refusal('round-days-reversed', 'A round is sealed on or after the day it opens.');
  }
  if (sealsOn < today) {
    throw new Refusal('round-day-past', 'That round would be over already; choose later days.');
  }
  const other = rounds.find(
    (round) =>
      (round.status === 'scheduled' || round.status === 'open') &&
      (round.opensOn ?? '') <= sealsOn &&
      opensOn <= (round.sealsOn ?? ''),
  );
  if (other !== undefined) {
    throw new Refusal(
      'round-overlaps',
      `${other.label} runs from ${other.opensOn} to ${other.sealsOn}; rounds never overlap.`,
    );
  }
  const before = rounds.find((round) => (round.sealedOn ?? '') > opensOn);
  if (before !== undefined) {
    const { label, sealedOn } = before;
    throw new Refusal('round-overlaps', `${label} ran until ${sealedOn}; rounds never overlap.`);
  }
  const round = nextId(rounds);
  return { round, label: `Round ${round}`, opensOn, sealsOn };
}

function mustBeOpen(round: Round): void {
  if (round.status === 'sealed') {
    throw new Refusal('round-already-sealed', `${round.label} is sealed; its figures stand.`);
  }
  if (round.status === 'voided') {
    throw new Refusal('round-already-voided', `${round.label} was voided.`);
  }
}

function decide(rounds: Rounds, command: RoundCommand): readonly RoundEvent[] {
  switch (command.do) {
    case 'schedule':
      return [
        {
          type: 'RoundScheduled',
          data: schedule(rounds, command.opensOn, command.sealsOn, command.today),
        },
      ];
    case 'open': {
      const round = roundNamed(rounds, command.opened.round);
      mustBeOpen(round);
      if (round.status === 'open') {
        throw new Refusal('round-not-scheduled', `${round.label} is open already.`);
      }
      const other = openRound(rounds);
      if (other !== undefined) {
        throw new Refusal('round-in-the-way', `${other.label} is open; seal or void it first.`);
      }
      if (command.opened.asked.length < 2) {
        throw new Refusal('nobody-to-ask', 'Put people into at least two teams first.');
      }
      return [{ type: 'RoundOpened', data: command.opened }];
    }
    case 'seal': {
      const round = roundNamed(rounds, command.round);
      mustBeOpen(round);
      if (round.status !== 'open') {
        throw new Refusal('round-not-open', `${round.label} is not open yet.`);
      }
      const { round: id, day: on, quarter: of } = command;
      return [{ type: 'RoundSealed', data: { round: id, day: on, quarter: of } }];
    }
    case 'void': {
      mustBeOpen(roundNamed(rounds, command.round));
      const { round: id, day: on, reason } = command;
      return [{ type: 'RoundVoided', data: { round: id, day: on, reason } }];
    }
    case 'import':
      if (rounds.some((round) => round.round === command.imported.round)) {
        throw new Refusal('round-exists', `There is a round "${command.imported.round}" already.`);
      }
      return [{ type: 'RoundImported', data: command.imported }];
  }
}

const none = { opensOn: null, sealsOn: null, sealedOn: null, opened: null, fingerprint: null };

function evolve(rounds: Rounds, event: RoundEvent): Rounds {
  const { data } = event;
  const changed = (change: Partial<Round>) =>
    rounds.map((round) => (round.round === data.round ? { ...round, ...change } : round));
  switch (event.type) {
    case 'RoundScheduled':
      return [...rounds, { ...none, ...event.data, status: 'scheduled' }];
    case 'RoundImported': {
      const { round, day: sealedOn, fingerprint } = event.data;
      return [...rounds, { ...none, round, label: round, status: 'sealed', sealedOn, fingerprint }];
    }
    case 'RoundOpened':
      return changed({ status: 'open', opened: event.data });
    case 'RoundSealed':
      return changed({ status: 'sealed', sealedOn: event.data.day });
    case 'RoundVoided':
      return changed({ status: 'voided' });
  }
}

export const roundDecider: Decider<Rounds, RoundCommand, RoundEvent> = {
  initial: [],
  evolve,
  decide,
};
