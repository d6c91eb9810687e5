/** Reads a whole log and names the first thing that does not fit: nothing in it is taken on trust. */
import { isDay } from '../day.ts';
import { insist } from './difference.ts';
import { textOf } from './event.ts';
import type { RecordedEvent } from './event.ts';
import { logSchema } from './log-schema.ts';
import { openMemory } from './sqlite.ts';
import type { SqliteFile } from './sqlite.ts';
import { Peaks, leafHash, tileLeaves } from './tree.ts';
import { verifyHead } from './tree-head.ts';
import type { TreeHead } from './tree-head.ts';

/** Events read at a time: memory stays flat however long the log is. */
const page = 8 * tileLeaves;

/** Reads all of it; @throws {Difference} at the first thing that does not fit. */
export function checkLog(db: SqliteFile): void {
  checkFile(db);
  checkTables(db);
  checkEvents(db);
}

function checkFile(db: SqliteFile): void {
  const check = String(db.pragma('integrity_check(1)', { simple: true }));
  insist(check === 'ok', `The file of the log is damaged: ${check.replace(/\s+/g, ' ')}.`);
}

/** Tables and triggers are as they are made: a trigger taken out would let events be altered. */
function checkTables(db: SqliteFile): void {
  const ours = tablesOf(db);
  const fresh = (due ??= madeAnew());
  for (const name of new Set([...fresh.keys(), ...ours.keys()])) {
    insist(ours.get(name) === fresh.get(name), `The log's table or trigger "${name}" was altered.`);
  }
}

function tablesOf(db: SqliteFile): ReadonlyMap<string, string> {
  const all = 'SELECT type, name, tbl_name AS about, sql FROM sqlite_schema ORDER BY name';
  const rows = db.prepare<[], { type: string; name: string; about: string; sql: string }>(all);
  return new Map(
    rows.all().map(({ type, name, about, sql }) => {
      return [name, [type, about, String(sql).replace(/\s+/g, ' ')].join(' ')];
    }),
  );
}

/** Tables and triggers as they are made today; known from the first check on. */
let due: ReadonlyMap<string, string> | undefined;

function madeAnew(): ReadonlyMap<string, string> {
  const fresh = openMemory();
  fresh.exec(logSchema);
  const tables = tablesOf(fresh);
  fresh.close();
  return tables;
}

/** Positions and versions without gaps, and a tree that is that of the events, tile by tile. */
function checkEvents(db: SqliteFile): void {
  const length = db.prepare<[], number>('SELECT position FROM log_head').pluck().get();
  const heads = db.prepare<[], TreeHead>('SELECT * FROM tree_head ORDER BY size').all();
  const tiles = db.prepare<[number], Buffer>('SELECT hash FROM tree_tile WHERE tile = ?').pluck();
  const events = db.prepare<[number], RecordedEvent>(
    `SELECT * FROM event WHERE position > ? ORDER BY position LIMIT ${page}`,
  );
  const peaks = new Peaks();
  const versions = new Map<string, number>();
  const signed = [...heads];
  for (let read = events.all(0); read.length > 0; read = events.all(peaks.size)) {
    for (const event of read) {
      checkPlace(event, peaks.size + 1, versions);
      const tile = peaks.add(leafHash(textOf(event)));
      if (tile !== null) checkTile(tiles.get(peaks.size / tileLeaves - 1), tile, peaks.size);
      if (signed[0]?.size === peaks.size) checkHead(signed.shift(), peaks);
    }
  }
  const missing = signed[0]?.size;
  insist(
    missing === undefined,
    `A head was signed over ${missing} events; ${peaks.size} are here.`,
  );
  insist(length === peaks.size, `The log counts ${length} events; ${peaks.size} are here.`);
  checkTree(db, peaks);
}

function checkPlace(event: RecordedEvent, position: number, versions: Map<string, number>): void {
  insist(event.position === position, `Event ${position} is missing.`);
  const version = (versions.get(event.stream) ?? 0) + 1;
  insist(
    event.version === version,
    `Event ${position} is version ${event.version} of ${event.stream}; ${version} was due.`,
  );
  insist(isDay(event.day), `Event ${position} has the day "${event.day}".`);
  versions.set(event.stream, version);
}

function checkTile(kept: Buffer | undefined, tile: Buffer, size: number): void {
  const first = size - tileLeaves + 1;
  insist(
    kept !== undefined && kept.equals(tile),
    `Events ${first} to ${size} are not those that their hash was made from.`,
  );
}

function checkHead(head: TreeHead | undefined, peaks: Peaks): void {
  if (head === undefined) return;
  const { size, root, day } = head;
  insist(verifyHead(head), `The head over ${size} events, of ${day}, does not bear its signature.`);
  insist(
    root === peaks.root().toString('hex'),
    `Events 1 to ${size} are not those that the head of ${day} was signed over.`,
  );
}

function checkTree(db: SqliteFile, peaks: Peaks): void {
  const kept = db.prepare<[], { size: number; peaks: Buffer }>('SELECT * FROM log_tree').get();
  insist(
    kept !== undefined && kept.size === peaks.size && kept.peaks.equals(peaks.bytes()),
    'The tree of the log is not that of its events.',
  );
  const tiles = db.prepare<[], number>('SELECT count(*) FROM tree_tile').pluck().get();
  const full = Math.floor(peaks.size / tileLeaves);
  insist(tiles === full, `The log keeps ${tiles} tiles; its events make ${full}.`);
}
