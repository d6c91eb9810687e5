/** The event store: one small interface, so that a second engine can be added. */
import type { Day } from '../day.ts';
import type { NewEvent, RecordedEvent } from './event.ts';
import type { TreeHead } from './tree-head.ts';

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

/** That one event is in the log as long as it was at `size`. All hashes are hex. */
export interface Inclusion {
  readonly leaf: string;
  readonly position: number;
  readonly size: number;
  readonly root: string;
  readonly path: readonly string[];
}

/** That the log at `size` begins with the log at `from`, whose root is `first`, unaltered. */
export interface Consistency {
  readonly from: number;
  readonly size: number;
  readonly first: string;
  readonly root: string;
  readonly path: readonly string[];
}

/**
 * A question to the database that the log is in. Where several servers write, it is asked in the
 * transaction of an append and has to find a row, which stays as it is until the commit.
 */
export interface Guard {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** What else an append asks for. */
export interface AppendWishes {
  /** Signs the tree's head with the append, whatever the day. */
  readonly head?: boolean;
  readonly guard?: Guard | undefined;
}

export interface EventStore {
  /**
   * Records all appends in one transaction, or none.
   * Idempotent by event id: sent again, the same appends answer the first result.
   * @throws {VersionConflict} when a stream is not at the expected version.
   * @throws {HalfKnown} when only some of an append's events are already there.
   */
  append(appends: readonly Append[], day: Day, wishes?: AppendWishes): Promise<readonly Appended[]>;
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
  /** Every signed head of the tree over all events, oldest first. */
  heads(): Promise<readonly TreeHead[]>;
  /**
   * The root of the tree over the first `size` events, hex.
   * @throws {RangeError} outside 1 ≤ size ≤ head.
   */
  root(size: number): Promise<string>;
  /** @throws {RangeError} outside 1 ≤ position ≤ size ≤ head. */
  inclusion(position: number, size: number): Promise<Inclusion>;
  /** @throws {RangeError} outside 1 ≤ from ≤ size ≤ head. */
  consistency(from: number, size: number): Promise<Consistency>;
  /** Reads everything that is kept, and answers the first thing that does not fit; null: all fits. */
  firstDifference(): Promise<string | null>;
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

/** What an append rested on does not hold any more: another server went on in between. */
export class GuardLost extends Error {
  constructor() {
    super('what was to be recorded is not so any more');
    this.name = 'GuardLost';
  }
}

/** An append holds both known and new events: whoever sent it changed it in between. */
export class HalfKnown extends Error {
  constructor(stream: string) {
    super(`an append to ${stream} holds events that are already recorded beside new ones`);
    this.name = 'HalfKnown';
  }
}
