/** Reads a whole log in SQLite: its file, its tables and triggers, and every event. */
import { insist } from './difference.ts';
import type { RecordedEvent } from './event.ts';
import { LogCheck, eventsAtOnce, tilesAtOnce } from './log-check.ts';
import type { Tile } from './log-check.ts';
import { logSchema } from './log-schema.ts';
import { openMemory } from './sqlite.ts';
import type { SqliteFile } from './sqlite.ts';
import { tileLeaves } from './tree.ts';
import type { TreeHead } from './tree-head.ts';

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

/** Every event with what is kept of the tree beside it. */
function checkEvents(db: SqliteFile): void {
  const tiles = db.prepare<[number], Tile>(
    `SELECT tile, hash FROM tree_tile WHERE tile >= ? ORDER BY tile LIMIT ${tilesAtOnce}`,
  );
  const events = db.prepare<[number], RecordedEvent>(
    `SELECT * FROM event WHERE position > ? ORDER BY position LIMIT ${eventsAtOnce}`,
  );
  const heads = db.prepare<[], TreeHead>('SELECT * FROM tree_head ORDER BY size').all();
  const check = new LogCheck(heads);
  for (let read = events.all(0); read.length > 0; read = events.all(check.size)) {
    check.take(read, tiles.all(check.size / tileLeaves));
  }
  const tree = db.prepare<[], { size: number; peaks: Buffer }>('SELECT * FROM log_tree').get();
  check.end({
    length: db.prepare<[], number>('SELECT position FROM log_head').pluck().get(),
    size: tree?.size,
    peaks: tree?.peaks,
    tiles: db.prepare<[], number>('SELECT count(*) FROM tree_tile').pluck().get() ?? 0,
  });
}
