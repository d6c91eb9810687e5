// The log's append in batches, beside bare inserts of the same bytes into the same table.
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { catalogue } from '../../events/catalogue.ts';
import { encode } from '../../events/kernel/catalogue.ts';
import type { NewEvent } from '../../events/kernel/event.ts';
import { openSqlite } from '../../events/kernel/sqlite.ts';
import { openSqliteStore } from '../../events/kernel/sqlite-store.ts';
import { largeCompany } from './company.ts';
import { newId } from './history.ts';
import { ownCpuMs } from './machine.ts';
import { median } from './median.ts';

const day = '2026-03-13';
const stream = 'ballot-1';
const batch = 1000;
const batches = 30;

const letters = (bytes: number): string => randomBytes(bytes).toString('base64url');

export interface Speed {
  /** Events a second of the clock, and of the processor. */
  readonly perSecond: number;
  readonly perCpuSecond: number;
}

export interface LogSpeeds {
  readonly ours: Speed;
  readonly raw: Speed;
}

const score = (i: number, of: number) => ((i * of) % 5) + 1;

/** Ballots as they enter the log, with envelopes as long as real ones. */
const eventsOf = (): NewEvent[] =>
  Array.from({ length: batch * batches }, (_, i) => {
    const { team: from = '', rates = [] } = largeCompany.teams[i % largeCompany.teams.length] ?? {};
    const toward = rates[i % rates.length];
    const scores = {
      trust: score(i, 1),
      goals: score(i, 2),
      blame: score(i, 3),
      load: score(i, 4),
    };
    const envelope = { key: letters(32), token: letters(256), signature: letters(64) };
    return {
      id: newId(),
      type: 'BallotCounted',
      data: { round: '1', from, toward, scores, envelope },
    };
  });

async function timed(work: () => Promise<void> | void): Promise<Speed> {
  const [begun, cpu] = [performance.now(), ownCpuMs()];
  await work();
  const events = batch * batches * 1000;
  return {
    perSecond: events / (performance.now() - begun),
    perCpuSecond: events / (ownCpuMs() - cpu),
  };
}

async function ours(file: string, events: readonly NewEvent[]): Promise<Speed> {
  const store = openSqliteStore(file, catalogue);
  const speed = await timed(async () => {
    for (let at = 0; at < events.length; at += batch) {
      await store.append([{ stream, expected: at, events: events.slice(at, at + batch) }], day);
    }
  });
  await store.close();
  return speed;
}

async function raw(file: string, events: readonly NewEvent[]): Promise<Speed> {
  await openSqliteStore(file, catalogue).close();
  const db = openSqlite(file, 'wal');
  const bytes = events.map((event) => ({ ...event, ...encode(catalogue, event) }));
  const insert = db.prepare('INSERT INTO event VALUES (?, ?, ?, ?, ?, ?, ?, ?)');
  const write = db.transaction((at: number) => {
    for (let i = at; i < at + batch; i += 1) {
      const event = bytes[i];
      if (event === undefined) return;
      insert.run(i + 1, stream, i + 1, event.id, event.type, event.schema, event.data, day);
    }
  });
  const speed = await timed(() => {
    for (let at = 0; at < events.length; at += batch) write(at);
  });
  db.close();
  return speed;
}

const middle = (speeds: readonly Speed[]): Speed => ({
  perSecond: median(speeds.map((speed) => speed.perSecond)),
  perCpuSecond: median(speeds.map((speed) => speed.perCpuSecond)),
});

export async function measureLog(within: string, times: number): Promise<LogSpeeds> {
  const speeds = { ours: [] as Speed[], raw: [] as Speed[] };
  for (let run = 0; run <= times; run += 1) {
    const events = eventsOf();
    const first = await ours(join(within, `ours-${run}.db`), events);
    const second = await raw(join(within, `raw-${run}.db`), events);
    if (run === 0) continue;
    speeds.ours.push(first);
    speeds.raw.push(second);
  }
  return { ours: middle(speeds.ours), raw: middle(speeds.raw) };
}
