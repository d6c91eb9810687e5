/** What a batch of appends writes, decided from what the log holds before anything is written. */
import type { Day } from '../day.ts';
import { encode } from './catalogue.ts';
import type { Catalogue } from './catalogue.ts';
import { textOf } from './event.ts';
import type { RecordedEvent } from './event.ts';
import { HalfKnown, VersionConflict } from './store.ts';
import type { Append, AppendWishes, Appended, Guard } from './store.ts';
import { leafHash, tileLeaves } from './tree.ts';
import type { Hash, Peaks } from './tree.ts';
import { headText } from './tree-head.ts';
import type { Signer, TreeHead } from './tree-head.ts';

/** An event whose place is all that is still to be found. */
type Encoded = Pick<RecordedEvent, 'id' | 'type' | 'schema' | 'data' | 'day'>;

/** The appends of one call, checked and as text: all are recorded, or none. */
export interface Call {
  readonly appends: readonly {
    readonly stream: string;
    readonly expected: number;
    readonly events: readonly Encoded[];
  }[];
  readonly day: Day;
  /** Whether the head is to be signed, whatever the day. */
  readonly head: boolean;
  readonly guard: Guard | undefined;
}

/** @throws {z.ZodError} when an event is not of its type's newest schema. */
export const callOf = (
  catalogue: Catalogue,
  appends: readonly Append[],
  day: Day,
  wishes: AppendWishes,
): Call => ({
  appends: appends.map(({ stream, expected, events }) => ({
    stream,
    expected,
    events: events.map((event) => {
      const { id, type } = event;
      return { id, type, ...encode(catalogue, event), day };
    }),
  })),
  day,
  head: wishes.head === true,
  guard: wishes.guard,
});

/** Where an event is recorded. */
export type Place = Pick<RecordedEvent, 'stream' | 'position' | 'version'>;

/** What the log holds of what a batch is about. */
export interface Held {
  readonly peaks: Peaks;
  /** The newest version of each stream that is there. */
  readonly versions: ReadonlyMap<string, number>;
  /** The events that are there already, by their ids. */
  readonly places: ReadonlyMap<string, Place>;
  /** The day of the newest signed head. */
  readonly signedOn: Day | undefined;
}

/** Takes calls one after the other; what they write is added up. */
export class Batch {
  readonly #peaks: Peaks;
  readonly #signer: Signer | undefined;
  readonly #versions: Map<string, number>;
  readonly #places: Map<string, Place>;
  #signedOn: Day | undefined;
  /** In the order of their positions. */
  readonly events: RecordedEvent[] = [];
  readonly tiles: { readonly tile: number; readonly hash: Hash }[] = [];
  readonly heads: TreeHead[] = [];

  constructor(held: Held, signer: Signer | undefined) {
    this.#peaks = held.peaks;
    this.#versions = new Map(held.versions);
    this.#places = new Map(held.places);
    this.#signedOn = held.signedOn;
    this.#signer = signer;
  }

  /** The tree with all that was taken. */
  get peaks(): Peaks {
    return this.#peaks;
  }

  /**
   * Takes all appends of a call, or leaves the batch as it was.
   * @throws {VersionConflict | HalfKnown}
   */
  take({ appends, day, head }: Call): readonly Appended[] {
    const trial = new Trial(this.#peaks.size, this.#versions, this.#places);
    const results = appends.map((append) => trial.one(append));
    for (const [stream, version] of trial.versions) this.#versions.set(stream, version);
    for (const [id, place] of trial.places) this.#places.set(id, place);
    this.add(trial.events);
    if (trial.events.length > 0) this.#sign(day, head);
    return results;
  }

  /** Adds events that have their places, which must be the next ones. */
  add(events: readonly RecordedEvent[]): void {
    for (const event of events) {
      if (event.position !== this.#peaks.size + 1) {
        throw new RangeError(`event ${this.#peaks.size + 1} is missing`);
      }
      const hash = this.#peaks.add(leafHash(textOf(event)));
      if (hash !== null) this.tiles.push({ tile: this.#peaks.size / tileLeaves - 1, hash });
      this.events.push(event);
    }
  }

  #sign(day: Day, asked: boolean): void {
    if (this.#signer === undefined) return;
    if (!asked && this.#signedOn !== undefined && day <= this.#signedOn) return;
    const head = { size: this.#peaks.size, root: this.#peaks.root().toString('hex'), day };
    const signature = this.#signer.sign(headText(head));
    this.heads.push({ ...head, key: this.#signer.key, signature });
    this.#signedOn = day;
  }
}

/** One call, tried on what the log and the calls before it hold. */
class Trial {
  readonly #size: number;
  readonly #before: {
    readonly versions: ReadonlyMap<string, number>;
    readonly places: ReadonlyMap<string, Place>;
  };
  readonly versions = new Map<string, number>();
  readonly places = new Map<string, Place>();
  readonly events: RecordedEvent[] = [];

  constructor(
    size: number,
    versions: ReadonlyMap<string, number>,
    places: ReadonlyMap<string, Place>,
  ) {
    this.#size = size;
    this.#before = { versions, places };
  }

  one({ stream, expected, events }: Call['appends'][number]): Appended {
    const known = events
      .map(({ id }) => this.#placeOf(id))
      .filter((place) => place?.stream === stream);
    const last = known.at(-1);
    if (last !== undefined && known.length < events.length) throw new HalfKnown(stream);
    if (last !== undefined) {
      return { stream, position: last.position, version: last.version, duplicate: true };
    }
    const actual = this.versions.get(stream) ?? this.#before.versions.get(stream) ?? 0;
    if (actual !== expected) throw new VersionConflict(stream, expected, actual);
    for (const event of events) this.#write(stream, event);
    const version = expected + events.length;
    return { stream, position: this.#end(), version, duplicate: false };
  }

  #placeOf = (id: string): Place | undefined => this.places.get(id) ?? this.#before.places.get(id);
  #end = (): number => this.#size + this.events.length;

  #write(stream: string, event: Encoded): void {
    if (this.#placeOf(event.id) !== undefined) {
      throw new Error(`event ${event.id} is recorded in another place`);
    }
    const actual = this.versions.get(stream) ?? this.#before.versions.get(stream) ?? 0;
    const place = { stream, position: this.#end() + 1, version: actual + 1 };
    this.events.push({ ...place, ...event });
    this.places.set(event.id, place);
    this.versions.set(stream, place.version);
  }
}
