// A decision told as a story: given what happened, when somebody wishes, then this happens or a no.
import { expect } from 'vitest';
import { Refusal } from '../../events/refusal.ts';
import type { RefusalCode } from '../../events/refusal.ts';

/** A decider that may fold other events than it decides: a ballot is judged by its round. */
interface Judge<State, Command, Past, Event> {
  readonly initial: State;
  readonly evolve: (state: State, event: Past) => State;
  readonly decide: (state: State, command: Command) => readonly Event[];
}

export function given<State, Command, Past, Event>(
  decider: Judge<State, Command, Past, Event>,
  ...past: readonly Past[]
) {
  const state = past.reduce<State>(decider.evolve, decider.initial);
  return {
    state,
    when: (command: Command) => {
      const before = structuredClone(state);
      const decide = () => decider.decide(state, command);
      const untouched = () => {
        expect(state).toEqual(before);
      };
      return {
        /** These events, every time it is asked, and nothing else is changed. */
        then: (...events: readonly Event[]) => {
          expect(decide()).toEqual(events);
          expect(decide()).toEqual(events);
          untouched();
        },
        thenRefuses: (code: RefusalCode) => {
          expect(refusalOf(decide)).toBe(code);
          untouched();
        },
        /** The state that the decided events lead to. */
        leadsTo: (after: (state: State) => void) => {
          after((decide() as readonly unknown[] as readonly Past[]).reduce(decider.evolve, state));
        },
      };
    },
  };
}

/** The code of a refusal; anything else that is thrown goes on, and no refusal is null. */
export function refusalOf(work: () => unknown): RefusalCode | null {
  try {
    work();
  } catch (error) {
    if (error instanceof Refusal && error.message !== '') return error.code;
    throw error;
  }
  return null;
}

/** The same for work that takes its time. */
export async function refusalIn(work: Promise<unknown>): Promise<RefusalCode | null> {
  try {
    await work;
  } catch (error) {
    if (error instanceof Refusal && error.message !== '') return error.code;
    throw error;
  }
  return null;
}
