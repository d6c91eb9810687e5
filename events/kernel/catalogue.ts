/** The event types there are: checked when written, brought up to date when read. */
import type { z } from 'zod';
import type { NewEvent, RecordedEvent } from './event.ts';

/** One event type. Stored bytes never change; old versions are upcast on every read. */
export interface EventType<Schema extends z.ZodType = z.ZodType> {
  /** The newest schema version; what is written is written in it. */
  readonly version: number;
  readonly data: Schema;
  /** `upcasts[n]` turns data of version n into version n + 1. Pure. */
  readonly upcasts?: Readonly<Record<number, (data: unknown) => unknown>>;
  /** Versions with a golden fixture in the tests; these are not parsed by the schema again on read. */
  readonly golden: readonly number[];
}

export type Catalogue = Readonly<Record<string, EventType>>;

/** The union of all events of a catalogue, as deciders and projections see them. */
export type EventOf<C extends Catalogue> = {
  [Type in keyof C & string]: { readonly type: Type; readonly data: z.output<C[Type]['data']> };
}[keyof C & string];

/** An event that this software cannot read: unknown type, newer schema, or broken data. */
export class UnreadableEvent extends Error {
  constructor(event: Pick<RecordedEvent, 'position' | 'type' | 'schema'>, reason: string) {
    super(`event ${event.position} (${event.type}, schema ${event.schema}): ${reason}`);
    this.name = 'UnreadableEvent';
  }
}

/**
 * The JSON text to store for a new event.
 * @throws {z.ZodError} when the data is not of the type's newest schema, or the type is unknown.
 */
export function encode(catalogue: Catalogue, event: NewEvent): { schema: number; data: string } {
  const type = catalogue[event.type];
  if (type === undefined) throw new Error(`no event type ${event.type} in the catalogue`);
  return { schema: type.version, data: JSON.stringify(type.data.parse(event.data)) };
}

/**
 * A recorded event's data in the newest schema.
 * @throws {UnreadableEvent}
 */
export function decode<C extends Catalogue>(catalogue: C, event: RecordedEvent): EventOf<C> {
  const type = catalogue[event.type];
  if (type === undefined) throw new UnreadableEvent(event, 'unknown type');
  if (event.schema > type.version) {
    throw new UnreadableEvent(event, 'written by newer software; upgrade this one');
  }
  let data: unknown;
  try {
    data = JSON.parse(event.data);
    for (let version = event.schema; version < type.version; version += 1) {
      const upcast = type.upcasts?.[version];
      if (upcast === undefined) throw new Error(`no way from schema ${version} to the next`);
      data = upcast(data);
    }
    if (!type.golden.includes(event.schema)) data = type.data.parse(data);
  } catch (error) {
    throw new UnreadableEvent(event, error instanceof Error ? error.message : String(error));
  }
  return { type: event.type, data } as EventOf<C>;
}
