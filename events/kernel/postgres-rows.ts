/** What every writer of a log in PostgreSQL does: lock the head, write rows, move the head. */
import type { Batch } from './batch.ts';
import type { Connection } from './postgres.ts';
import { Peaks } from './tree.ts';

/** Rows of one statement. */
const rowsAtOnce = 5000;

/** The head row is locked by a statement of its own, so that the next one sees all before it. */
export async function lockHead(on: Connection): Promise<Peaks> {
  const { rows } = await on.query<{ position: number; peaks: Buffer }>(
    'SELECT position, peaks FROM log_head WHERE log = 1 FOR UPDATE',
  );
  const head = rows[0];
  if (head === undefined) throw new RangeError('the log has no head');
  return new Peaks(head.position, head.peaks);
}

/** Writes what a batch holds, and moves the head. */
export async function keep(on: Connection, batch: Batch): Promise<void> {
  const { events, tiles, heads, peaks } = batch;
  for (let at = 0; at < events.length; at += rowsAtOnce) {
    const rows = events.slice(at, at + rowsAtOnce);
    await on.query(
      `INSERT INTO event (position, stream, version, id, type, schema, data, day)
        SELECT * FROM unnest($1::bigint[], $2::text[], $3::integer[], $4::text[], $5::text[],
          $6::integer[], $7::text[], $8::text[])`,
      columnsOf(rows, ['position', 'stream', 'version', 'id', 'type', 'schema', 'data', 'day']),
    );
  }
  if (tiles.length > 0) {
    await on.query(
      'INSERT INTO tree_tile (tile, hash) SELECT * FROM unnest($1::bigint[], $2::bytea[])',
      columnsOf(tiles, ['tile', 'hash']),
    );
  }
  if (heads.length > 0) {
    await on.query(
      `INSERT INTO tree_head (size, root, day, key, signature)
        SELECT * FROM unnest($1::bigint[], $2::text[], $3::text[], $4::text[], $5::text[])`,
      columnsOf(heads, ['size', 'root', 'day', 'key', 'signature']),
    );
  }
  await on.query('UPDATE log_head SET position = $1, peaks = $2 WHERE log = 1', [
    peaks.size,
    peaks.bytes(),
  ]);
}

const columnsOf = <Row>(rows: readonly Row[], names: readonly (keyof Row)[]): unknown[][] =>
  names.map((name) => rows.map((row) => row[name]));
