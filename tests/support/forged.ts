// A data folder that somebody had their way with: altered beside the log, or with the log forged.
import { sign } from 'node:crypto';
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { privateKeyOf, rawOf } from '../../events/ed25519.ts';
import { b64 } from '../../events/envelope/number.ts';
import {
  fingerprintOf,
  publicationOf,
  publicationText,
} from '../../events/envelope/publication.ts';
import { pastRoundsOf } from '../../events/history.ts';
import type { Installation } from '../../events/installation.ts';
import { textOf } from '../../events/kernel/event.ts';
import type { RecordedEvent } from '../../events/kernel/event.ts';
import { logSchema } from '../../events/kernel/log-schema.ts';
import { Peaks, leafHash } from '../../events/kernel/tree.ts';
import { headText } from '../../events/kernel/tree-head.ts';
import type { Signer } from '../../events/kernel/tree-head.ts';
import type { RoundOpened } from '../../events/round.ts';
import { voidRound } from '../../events/sealing.ts';
import { verifyFolder } from '../../events/verify.ts';
import { companyOf, scores } from './cast.ts';
import { newFolder } from './folder.ts';
import { folderOfOwn, installed } from './house.ts';

/** The folders that are forged; copies of them, so that they stay as they are. */
export interface Kept {
  readonly data: string;
  readonly keys: string;
}

/** The first difference in a copy of the folder, once somebody had their way with it. */
export async function differenceAfter(
  kept: Kept,
  change: (files: { readonly folder: string; readonly keys: string }) => void,
  check: (at: Installation) => Promise<string | null> = verifyFolder,
): Promise<string | null> {
  const [folder, own] = [join(folderOfOwn(), 'data'), join(folderOfOwn(), 'keys')];
  cpSync(kept.data, folder, { recursive: true });
  cpSync(kept.keys, own, { recursive: true });
  change({ folder, keys: own });
  const at = await installed({ folder, keys: own });
  const difference = await check(at);
  await at.close();
  return difference;
}

export const within = (file: string, change: (db: Database.Database) => void): void => {
  const db = new Database(file);
  change(db);
  db.close();
};

/** Two rounds sealed, the second with a hidden direction; one voided, one imported, one open. */
export async function variedCompany(): Promise<Kept> {
  // Not a folder that goes after the next test: a whole file of them begins with it.
  const home = newFolder('forged');
  const kept = { data: join(home, 'data'), keys: join(home, 'keys') };
  const opening = { folder: kept.data, keys: kept.keys };
  const company = await companyOf({ product: 6, engineering: 6 }, opening);
  for (const answering of [6, 4]) {
    await company.opens();
    await company.answers('product', 6, { toward: { engineering: scores(2, 3, 4, 0) } });
    await company.answers('engineering', answering, (nth) => {
      return { toward: { product: scores(1, 2, 3, (nth % 5) + 1) }, priority: 'growth' };
    });
    await company.seals();
    company.later(10);
  }
  await company.opens();
  await voidRound(company.at, company.round, 'The questions were wrong.');
  const { takeRound } = await pastRoundsOf(company.at);
  const ballot = { from: 'product', toward: 'sales', scores: scores(1, 1, 5, 5) };
  const past = { round: 'Before', sealedOn: '2025-12-01', fingerprint: 'f', stayed: 80 };
  await takeRound({ ...past, ballots: Array.from({ length: 7 }, () => ballot) });
  await company.opens();
  await company.answers('product', 1, { priority: 'cost' });
  await company.at.close();
  return kept;
}

/** An event with its data read. */
export type Told = Omit<RecordedEvent, 'data'> & { readonly data: Record<string, unknown> };

export type Edit = (events: readonly Told[]) => readonly Told[];

/** Signs with the key of a key folder. */
export function signerIn(keys: string): Signer {
  const own = privateKeyOf(Buffer.from(readFileSync(join(keys, 'log.key'), 'utf8'), 'hex'));
  return { key: b64(rawOf(own)), sign: (text) => b64(sign(null, Buffer.from(text), own)) };
}

/**
 * Rewrites the log as an administrator could who has the machine and its keys: events as they
 * wish, positions and versions without gaps, no tree that remembers, and a head over all of it,
 * signed by whoever is given; null leaves the log without any.
 */
export const rewritten = (
  kept: Kept,
  edit: Edit,
  by: Signer | null = signerIn(kept.keys),
  check?: (at: Installation) => Promise<string | null>,
): Promise<string | null> =>
  differenceAfter(kept, ({ folder }) => rewrite(folder, edit, by), check);

export function rewrite(folder: string, edit: Edit, by: Signer | null): void {
  within(join(folder, 'log.db'), (db) => {
    const rows = db.prepare<[], RecordedEvent>('SELECT * FROM event ORDER BY position').all();
    const told = edit(rows.map((row) => ({ ...row, data: JSON.parse(row.data) as Told['data'] })));
    for (const table of ['log_tree', 'tree_tile', 'tree_head', 'event', 'log_head']) {
      db.exec(`DROP TABLE ${table}`);
    }
    db.exec(logSchema);
    db.exec('DROP TABLE log_tree');
    db.prepare('UPDATE log_head SET position = ?').run(told.length);
    const versions = new Map<string, number>();
    for (const [i, { stream, id, type, schema, data: text, day }] of told.entries()) {
      const version = (versions.get(stream) ?? 0) + 1;
      versions.set(stream, version);
      db.prepare('INSERT INTO event VALUES (?, ?, ?, ?, ?, ?, ?, ?)').run(
        ...[i + 1, stream, version, id, type, schema, JSON.stringify(text), day],
      );
    }
    if (by !== null) signAll(db, by);
  });
  // What is read off the log is made anew with it.
  rmSync(join(folder, 'readings.db'));
}

/** A head over all events, by whoever has a key. */
function signAll(db: Database.Database, by: Signer): void {
  const events = db.prepare<[], RecordedEvent>('SELECT * FROM event ORDER BY position').all();
  const peaks = new Peaks();
  for (const event of events) peaks.add(leafHash(textOf(event)));
  const [size, root] = [peaks.size, peaks.root().toString('hex')];
  const day = events.at(-1)?.day ?? '';
  const signature = by.sign(headText({ size, root, day }));
  db.prepare('INSERT INTO tree_head VALUES (?, ?, ?, ?, ?)').run(
    size,
    root,
    day,
    by.key,
    signature,
  );
}

/** Sets something deep in the data of the first event of a type; undefined takes it away. */
const changingAt =
  (placeOf: (types: readonly string[]) => number) =>
  (path: string, value: unknown): Edit =>
  (events) => {
    const at = placeOf(events.map((event) => event.type));
    const event = structuredClone(events[at]);
    if (event === undefined) throw new Error('there is no such event');
    const keys = path.split('.');
    const last = keys.pop() ?? '';
    const inner = keys.reduce((part, key) => part[key] as Told['data'], event.data);
    if (!(last in inner) && value === undefined) throw new Error(`there is no ${path}`);
    (inner as Record<string, unknown>)[last] = value;
    return events.with(at, event);
  };

export const changing = (type: string, path: string, value: unknown): Edit =>
  changingAt((types) => types.indexOf(type))(path, value);

export const changingLast = (type: string, path: string, value: unknown): Edit =>
  changingAt((types) => types.lastIndexOf(type))(path, value);

/** Swaps the first two events of a type. */
export const backwards =
  (type: string): Edit =>
  (events) => {
    const at = events.findIndex((event) => event.type === type);
    const [one, two] = events.slice(at, at + 2);
    if (one === undefined || two === undefined) throw new Error(`there is no ${type}`);
    return events.with(at, two).with(at + 1, one);
  };

export const without =
  (type: string): Edit =>
  (events) =>
    events.toSpliced(
      events.findIndex((event) => event.type === type),
      1,
    );

/** Puts something after the first event of a type. */
export const after =
  (type: string, more: (event: Told) => Partial<Told>): Edit =>
  (events) => {
    const at = events.findIndex((event) => event.type === type);
    const event = events[at];
    if (event === undefined) throw new Error(`there is no ${type}`);
    return events.toSpliced(at + 1, 0, { ...event, id: 'f'.repeat(32), ...more(event) });
  };

/** Has the round that is open promise by another key, fingerprint and all. */
export const otherPromise =
  (promise: string): Edit =>
  (events) => {
    const told = changingLast('RoundOpened', 'keys.promise', promise)(events);
    const event = told.findLast(({ type }) => type === 'RoundOpened');
    const keys = publicationOf(event?.data as RoundOpened);
    if (keys === null) throw new Error('the round opened without keys');
    const fingerprint = fingerprintOf(publicationText(keys));
    return changingLast('RoundOpened', 'keys.fingerprint', fingerprint)(told);
  };

/** Gives a team of the first round a key that was not made as it must be, words and all. */
export const badlyMadeKey: Edit = (events) => {
  const opened = changing('RoundOpened', 'keys.teams.0.roots.7', 'A'.repeat(342))(events);
  const event = opened.find(({ type }) => type === 'RoundOpened');
  const keys = publicationOf(event?.data as RoundOpened);
  if (keys === null) throw new Error('the round opened without keys');
  const fingerprint = fingerprintOf(publicationText(keys));
  const named = changing('RoundOpened', 'keys.fingerprint', fingerprint)(opened);
  return changing('RoundKeysDestroyed', 'fingerprint', fingerprint)(named);
};
