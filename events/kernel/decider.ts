/** Past events and a wish make new events: the shape of every decision, and how one is carried out. */
import type { Day } from '../day.ts';
import { decode } from './catalogue.ts';
import type { Catalogue, EventOf } from './catalogue.ts';
import { VersionConflict } from './store.ts';
import type { Append, EventStore, Guard } from './store.ts';

/** Pure: no clock, no randomness, no reading. `decide` throws a Refusal when the answer is no. */
export interface Decider<State, Command, Event> {
  readonly initial: State;
  readonly evolve: (state: State, event: Event) => State;
  readonly decide: (state: State, command: Command) => readonly Event[];
}

/** A stream folded to its newest state. */
export interface Folded<State> {
  readonly state: State;
  readonly version: number;
}

/** Reads a stream and folds it; where an earlier fold is given, only what came after it. */
export async function fold<C extends Catalogue, State, Command, Event extends EventOf<C>>(
  store: EventStore,
  catalogue: C,
  decider: Decider<State, Command, Event>,
  stream: string,
  earlier: Folded<State> = { state: decider.initial, version: 0 },
): Promise<Folded<State>> {
  const events = await store.readStream(stream, earlier.version);
  const state = events.reduce(
    (before, event) => decider.evolve(before, decode(catalogue, event) as Event),
    earlier.state,
  );
  return { state, version: earlier.version + events.length };
}

/** What was decided about a stream, ready to be appended. */
export function appendOf(
  stream: string,
  version: number,
  events: readonly { readonly type: string; readonly data: unknown }[],
  newId: () => string,
): Append {
  return { stream, expected: version, events: events.map((e) => ({ ...e, id: newId() })) };
}

/** Events with who did them, where that is told; deciders need not know. */
export const signed = (
  events: readonly { readonly type: string; readonly data: unknown }[],
  by: string | undefined,
): readonly { readonly type: string; readonly data: unknown }[] =>
  by === undefined
    ? events
    : events.map(({ type, data }) => ({ type, data: { ...(data as object), by } }));

/** Losing to another process is rare; losing five times in a row means something is wrong. */
const attempts = 5;

/**
 * Carries a command out: fold, decide, append; once more from the start when somebody was quicker.
 * Where it is said `by` whom, the events say so too.
 * Returns the state after it.
 */
export async function handle<C extends Catalogue, State, Command, Event extends EventOf<C>>(
  store: EventStore,
  catalogue: C,
  decider: Decider<State, Command, Event>,
  stream: string,
  command: Command,
  at: {
    readonly day: Day;
    readonly newId: () => string;
    readonly by?: string | undefined;
    readonly guard?: Guard | undefined;
  },
): Promise<State> {
  for (let attempt = 1; ; attempt += 1) {
    const { state, version } = await fold(store, catalogue, decider, stream);
    const events = decider.decide(state, command);
    if (events.length === 0) return state;
    try {
      const append = appendOf(stream, version, signed(events, at.by), at.newId);
      await store.append([append], at.day, { guard: at.guard });
      return events.reduce(decider.evolve, state);
    } catch (error) {
      if (!(error instanceof VersionConflict) || attempt === attempts) throw error;
    }
  }
}
