/** Signals: a company's own weekly numbers, laid under a pairing's trend. Never part of the index. */
import { z } from 'zod';
import type { EventType } from './kernel/catalogue.ts';
import type { Decider } from './kernel/decider.ts';
import { Refusal } from './refusal.ts';
import { day } from './round.ts';
import { teamId } from './team.ts';
import { plainLine, sameName } from './text.ts';
import { isWeek } from './week.ts';

const signalId = z.string().regex(/^[0-9a-f]{32}$/);
export const signalName = plainLine(60);
export const signalUnit = plainLine(20);

/** Weeks of one signal, at most: ten years. */
export const weeksMost = 530;
/** More lines under one trend could not be told apart. */
const signalsMost = 6;
/** A larger number is a mistake; so is one finer than a thousandth. */
export const valueMost = 1_000_000_000;

const point = z.strictObject({
  week: z.string().refine(isWeek, 'is not a week such as 2026-W07'),
  value: z.number().min(-valueMost).max(valueMost),
});

/** What is uploaded of one signal: its name is its own within a pairing. */
const wanted = {
  name: signalName,
  unit: signalUnit,
  teams: z.tuple([teamId, teamId]).readonly(),
  /** By week, oldest first. */
  points: z.array(point).min(1).max(weeksMost).readonly(),
};
const one = <S extends z.ZodRawShape>(shape: S) =>
  ({ version: 1, data: z.strictObject(shape), golden: [1] }) satisfies EventType;

/** One stream for all: a name is one signal's within its pairing, and their number is bounded. */
export const signalStream = 'signal';

export const signalEvents = {
  /** All of it as it is from now on; earlier numbers stay in the log. */
  SignalSet: one({ signal: signalId, day, ...wanted }),
  SignalRemoved: one({ signal: signalId, day }),
};
type Data<T extends keyof typeof signalEvents> = z.output<(typeof signalEvents)[T]['data']>;
export type SignalEvent = {
  [T in keyof typeof signalEvents]: { readonly type: T; readonly data: Data<T> };
}[keyof typeof signalEvents];

export type Signal = Data<'SignalSet'>;
export type WantedSignal = Pick<Signal, keyof typeof wanted>;
export type Signals = readonly Signal[];

export type SignalCommand =
  /** Sets each whole; `ids` are for those that are new, one for each at least. */
  | {
      readonly do: 'set';
      readonly day: string;
      readonly signals: readonly WantedSignal[];
      readonly ids: readonly string[];
    }
  | { readonly do: 'remove'; readonly signal: string; readonly day: string };

export const onPairing = (teams: readonly [string, string]) => (signal: Pick<Signal, 'teams'>) =>
  signal.teams.every((team) => teams.includes(team));

const sameAs = (signals: Signals, { name, teams }: WantedSignal): Signal | undefined =>
  signals.find((each) => sameName(each.name, name) && onPairing(teams)(each));

const unchanged = (known: Signal, { name, unit, points }: WantedSignal): boolean =>
  known.name === name &&
  known.unit === unit &&
  JSON.stringify(known.points) === JSON.stringify(points);

function decide(signals: Signals, command: SignalCommand): readonly SignalEvent[] {
  const { day: on } = command;
  if (command.do === 'remove') {
    const { signal } = command;
    if (!signals.some((each) => each.signal === signal)) {
      throw new Refusal('not-here', 'There is nothing here for you.');
    }
    return [{ type: 'SignalRemoved', data: { signal, day: on } }];
  }
  const events: SignalEvent[] = [];
  let after = signals;
  for (const [at, each] of command.signals.entries()) {
    const known = sameAs(after, each);
    if (known !== undefined && unchanged(known, each)) continue;
    const signal = known?.signal ?? command.ids[at];
    if (signal === undefined) throw new Error('a new signal has no id');
    if (known === undefined && after.filter(onPairing(each.teams)).length >= signalsMost) {
      throw new Refusal(
        'signals-too-many',
        `A pairing has at most ${signalsMost} signals; remove one before you add “${each.name}”.`,
      );
    }
    const event: SignalEvent = { type: 'SignalSet', data: { signal, day: on, ...each } };
    events.push(event);
    after = evolve(after, event);
  }
  return events;
}

function evolve(signals: Signals, event: SignalEvent): Signals {
  const { data } = event;
  const at = signals.findIndex(({ signal }) => signal === data.signal);
  switch (event.type) {
    case 'SignalSet':
      return at === -1 ? [...signals, event.data] : signals.with(at, event.data);
    case 'SignalRemoved':
      return signals.filter(({ signal }) => signal !== data.signal);
  }
}

export const signalDecider: Decider<Signals, SignalCommand, SignalEvent> = {
  initial: [],
  evolve,
  decide,
};
