// Given events, shows readings: a fresh log, the real projections, and a query over them.
import Database from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import { expect, onTestFinished } from 'vitest';
import { ballotEvents, ballotStream } from '../../events/ballot.ts';
import { catalogue, figuresStream } from '../../events/catalogue.ts';
import type { CrosspulseEvent } from '../../events/catalogue.ts';
import { exportEvents, exportStream } from '../../events/exported.ts';
import type { NewEvent } from '../../events/kernel/event.ts';
import { Projections } from '../../events/kernel/projection.ts';
import { openSqliteStore } from '../../events/kernel/sqlite-store.ts';
import type { EventStore } from '../../events/kernel/store.ts';
import { methodEvents, methodStream } from '../../events/method.ts';
import { personEvents, personStream } from '../../events/person.ts';
import { projections } from '../../events/projections/index.ts';
import type { Readings, Tables } from '../../events/projections/tables.ts';
import { pulseEvents, pulseStream } from '../../events/pulse.ts';
import { roundEvents, roundStream } from '../../events/round.ts';
import { shotEvents, shotStream } from '../../events/shot.ts';
import { teamEvents, teamStream } from '../../events/team.ts';
import { folderOfOwn, tuesday } from './house.ts';

/** The stream that an event belongs to. */
export function streamOf(event: CrosspulseEvent): string {
  if (event.type === 'FiguresPublished') return figuresStream(event.data.round);
  if (event.type in teamEvents) return teamStream;
  if (event.type in pulseEvents) return pulseStream;
  if (event.type in roundEvents) return roundStream;
  if (event.type in personEvents) return personStream;
  if (event.type in exportEvents) return exportStream;
  if (event.type in methodEvents) return methodStream;
  if (event.type in shotEvents) return shotStream;
  if (event.type in ballotEvents && 'round' in event.data) return ballotStream(event.data.round);
  throw new Error(`no stream for ${event.type}`);
}

let ids = 0;

/** Appends events one after the other, each to the end of its stream. */
export async function happen(
  store: EventStore,
  ...events: readonly CrosspulseEvent[]
): Promise<void> {
  for (const event of events) {
    const stream = streamOf(event);
    const expected = (await store.readStream(stream)).length;
    const named: NewEvent = { ...event, id: `event-${(ids += 1)}` };
    await store.append([{ stream, expected, events: [named] }], tuesday);
  }
}

/** Empty readings in memory, under the projections of the product or others. */
export function readingsOver(store: EventStore, all = projections) {
  const database = new Database(':memory:');
  const readings: Readings = new Kysely<Tables>({ dialect: new SqliteDialect({ database }) });
  onTestFinished(() => readings.destroy());
  return { readings, projections: new Projections(store, catalogue, readings, all) };
}

/** A log of its own. */
export function logOfOwn(folder = folderOfOwn()): EventStore {
  const store = openSqliteStore(`${folder}/log.db`, catalogue);
  onTestFinished(() => store.close());
  return store;
}

export const givenEvents = (...events: readonly CrosspulseEvent[]) => ({
  shows: async <Shown>(read: (readings: Readings) => Promise<Shown>, shown: Shown) => {
    const store = logOfOwn();
    await happen(store, ...events);
    const { readings, projections: all } = readingsOver(store);
    await all.catchUp();
    expect(await read(readings)).toEqual(shown);
  },
});
