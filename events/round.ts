/** Rounds: scheduled, opened, sealed or voided; imported ones come in sealed. They never overlap. */
import type { Day } from './day.ts';
import type { Decider } from './kernel/decider.ts';
import { Refusal } from './refusal.ts';
import type { Hours, RoundEvent, RoundImported, RoundOpened } from './round-event.ts';

export * from './round-event.ts';

/** A round as it is now. `opened` holds what was frozen when it opened; its keys while it is open. */
export interface Round {
  readonly round: string;
  readonly label: string;
  readonly status: 'scheduled' | 'open' | 'sealed' | 'voided';
  readonly opensOn: Day | null;
  readonly sealsOn: Day | null;
  /** Null for a round that opens and is sealed by hand. */
  readonly hours: Hours | null;
  readonly sealedOn: Day | null;
  readonly voidedOn: Day | null;
  /** Why it was voided. */
  readonly reason: string | null;
  readonly opened: RoundOpened | null;
  /** Teams that had fewer people than the threshold when it opened: rated, not asked. */
  readonly small: readonly string[];
  /** The fingerprint of an imported round; null for one that was held here. */
  readonly fingerprint: string | null;
  /** The fingerprint of the keys that it opened with; null for one that opened without. */
  readonly keyed: string | null;
  /** Whether those keys are gone. */
  readonly destroyed: boolean;
  /** The hash of the pages that were served for it last. */
  readonly bundle: string | null;
}
export type Rounds = readonly Round[];

interface Schedule {
  readonly opensOn: Day;
  readonly sealsOn: Day;
  readonly today: Day;
  readonly hours?: Hours;
}

export type RoundCommand =
  | (Schedule & { readonly do: 'schedule' })
  | { readonly do: 'open'; readonly opened: RoundOpened }
  | { readonly do: 'seal'; readonly round: string; readonly day: Day; readonly quarter: string }
  | { readonly do: 'void'; readonly round: string; readonly day: Day; readonly reason: string }
  | { readonly do: 'change booth'; readonly day: Day; readonly bundle: string }
  | { readonly do: 'destroy keys'; readonly round: string; readonly day: Day }
  | { readonly do: 'import'; readonly imported: RoundImported };

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

function schedule(rounds: Rounds, { opensOn, sealsOn, today, hours }: Schedule) {
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
  return { round, label: `Round ${round}`, opensOn, sealsOn, ...(hours && { hours }) };
}

function mustBeOpen(round: Round): void {
  if (round.status === 'sealed') {
    throw new Refusal('round-already-sealed', `${round.label} is sealed; its figures stand.`);
  }
  if (round.status === 'voided') {
    throw new Refusal('round-already-voided', `${round.label} was voided.`);
  }
}

function mustAskSomebody({ asked, threshold, keys }: RoundOpened): void {
  if (asked.length === 0) {
    const sentence = `Put at least ${threshold} people into a team first; smaller ones are not asked.`;
    throw new Refusal('nobody-to-ask', sentence);
  }
  if (asked.length + (keys?.small.length ?? 0) < 2) {
    throw new Refusal('nobody-to-ask', 'Put people into at least two teams first.');
  }
}

function decide(rounds: Rounds, command: RoundCommand): readonly RoundEvent[] {
  switch (command.do) {
    case 'schedule':
      return [{ type: 'RoundScheduled', data: schedule(rounds, command) }];
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
      mustAskSomebody(command.opened);
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
    case 'change booth': {
      const open = openRound(rounds);
      const { day: on, bundle } = command;
      if (open === undefined || open.keyed === null || open.bundle === bundle) return [];
      return [{ type: 'BoothChanged', data: { round: open.round, day: on, bundle } }];
    }
    case 'destroy keys': {
      const { round: id, status, keyed, destroyed } = roundNamed(rounds, command.round);
      if (status === 'open' || keyed === null || destroyed) return [];
      const data = { round: id, day: command.day, fingerprint: keyed };
      return [{ type: 'RoundKeysDestroyed', data }];
    }
    case 'import':
      if (rounds.some((round) => round.round === command.imported.round)) {
        throw new Refusal('round-exists', `There is a round "${command.imported.round}" already.`);
      }
      return [{ type: 'RoundImported', data: command.imported }];
  }
}

const none = {
  ...{ opensOn: null, sealsOn: null, hours: null, sealedOn: null, voidedOn: null, reason: null },
  ...{ opened: null, small: [], fingerprint: null, keyed: null, destroyed: false, bundle: null },
};

/** What was frozen, without its keys: nobody needs those once the round is over. */
export function withoutKeys(opened: RoundOpened | null): RoundOpened | null {
  if (opened === null) return null;
  const { keys: _, ...rest } = opened;
  return rest;
}

function evolve(rounds: Rounds, event: RoundEvent): Rounds {
  const { data } = event;
  const changed = (change: (round: Round) => Partial<Round>) =>
    rounds.map((round) => (round.round === data.round ? { ...round, ...change(round) } : round));
  switch (event.type) {
    case 'RoundScheduled':
      return [...rounds, { ...none, ...event.data, status: 'scheduled' }];
    case 'RoundImported': {
      const { round, day: sealedOn, fingerprint } = event.data;
      return [...rounds, { ...none, round, label: round, status: 'sealed', sealedOn, fingerprint }];
    }
    case 'RoundOpened': {
      const { keys } = event.data;
      const known = {
        ...{ small: keys?.small ?? [], keyed: keys?.fingerprint ?? null },
        bundle: keys?.bundle ?? null,
      };
      return changed(() => ({ status: 'open', opened: event.data, ...known }));
    }
    case 'BoothChanged':
      return changed(() => ({ bundle: event.data.bundle }));
    case 'RoundSealed':
      return changed((round) => {
        return { status: 'sealed', sealedOn: event.data.day, opened: withoutKeys(round.opened) };
      });
    case 'RoundVoided': {
      const { day: voidedOn, reason } = event.data;
      return changed((round) => {
        return { status: 'voided', voidedOn, reason, opened: withoutKeys(round.opened) };
      });
    }
    case 'RoundKeysDestroyed':
      return changed(() => ({ destroyed: true }));
  }
}

export const roundDecider: Decider<Rounds, RoundCommand, RoundEvent> = {
  initial: [],
  evolve,
  decide,
};
