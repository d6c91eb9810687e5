/** The event store: one small interface, so that a second engine can be added. */
import type { Day } from '../day.ts';
import type { NewEvent, RecordedEvent } from './event.ts';

/** Events for one stream, refused unless the stream is at `expected` (0: it does not exist). */
export interface Append {
  readonly stream: string;
  readonly expected: number;
  readonly events: readonly NewEvent[];
}

/** Where an append ended: positions and versions of its last event. */
export interface Appended {
  readonly stream: string;
  readonly position: number;
  readonly version: number;
  /** True when every event of the append was already there; nothing was written. */
  readonly duplicate: boolean;
}

/** What else an append asks for. */
export interface AppendWishes {
  /** Signs the tree's head with the append, whatever the day. */
  readonly head?: boolean;
}

export interface EventStore {
  /**
   * Records all appends in one transaction, or none.
   * Idempotent by event id: sent again, the same appends answer the first result.
   * @throws {VersionConflict} when a stream is not at the expected version.
   * @throws {HalfKnown} when only some of an append's events are already there.
   */
  append(
    appends: readonly Append[],
    day: Day,
    wishes?: AppendWishes,
  ): Promise<readonly Appended[]>;
  /** A stream's events after `version` (0: all), oldest first. */
  readStream(stream: string, version?: number): Promise<readonly RecordedEvent[]>;
  /**
   * Events with `after` < position ≤ `until`, oldest first; where `types` is given, only those.
   */
  readLog(
    after: number,
    until: number,
    types?: readonly string[],
  ): Promise<readonly RecordedEvent[]>;
  /** The position of the newest event; 0 when the log is empty. */
  head(): Promise<number>;
  close(): Promise<void>;
}

/** Somebody else appended first. Read the stream again and decide anew. */
export class VersionConflict extends Error {
  readonly stream: string;
  constructor(stream: string, expected: number, actual: number) {
    super(`stream ${stream} is at version ${actual}, not ${expected}`);
    this.name = 'VersionConflict';
    this.stream = stream;
  }
}

/** An append holds both known and new events: whoever sent it changed it in between. */
export class HalfKnown extends Error {
  constructor(stream: string) {
    super(`an append to ${stream} holds events that are already recorded beside new ones`);
    this.name = 'HalfKnown';
  }
}
