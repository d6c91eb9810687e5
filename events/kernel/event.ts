/** What an event is, before and after it is recorded. */
import type { Day } from '../day.ts';

/** A fact about to be recorded. */
export interface NewEvent {
  /** Made once by whoever decides, random: the same id twice is the same fact. */
  readonly id: string;
  /** Past tense, noun first: `RoundOpened`. */
  readonly type: string;
  readonly data: unknown;
}

/** A fact as the log keeps it. */
export interface RecordedEvent {
  /** 1, 2, 3 … over the whole log, without gaps, in the order of commits. */
  readonly position: number;
  /** What it is about: `category` or `category-id`. */
  readonly stream: string;
  /** 1, 2, 3 … within the stream. */
  readonly version: number;
  readonly id: string;
  readonly type: string;
  /** The version of the type's schema that `data` was written in. */
  readonly schema: number;
  /** The exact JSON text that was written; never parsed and written anew, so it can be hashed. */
  readonly data: string;
  /** The finest time an event has. */
  readonly day: Day;
}

/**
 * The text that the tree holds of an event. Its id, 128 random bits, keeps anyone with the hash
 * alone from trying out what it says.
 */
export const textOf = (event: RecordedEvent): string => {
  const { position, stream, version, id, type, schema, day } = event;
  return `${JSON.stringify([position, stream, version, id, type, schema, day])}\n${event.data}`;
};
