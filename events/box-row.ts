/** The rows of the box on PostgreSQL: what is in a ballot's, how they go in, and how all are gone. */
import { createHmac } from 'node:crypto';
import { BoxLocked } from './box.ts';
import type { Posted, Posting } from './box.ts';
import { figuresStream } from './catalogue.ts';
import { insistOn } from './kernel/postgres-guard.ts';
import type { Connection } from './kernel/postgres.ts';
import type { Guard } from './kernel/store.ts';
import { SlotKey } from './slot.ts';
import type { Inside } from './slot.ts';

/** The key of one round: what it closes, and the names under which that is found. */
export class BoxKey {
  readonly round: string;
  readonly slot: SlotKey;
  readonly #key: Buffer;

  /** `key` is 32 bytes in hex. */
  constructor(round: string, key: string) {
    this.round = round;
    this.slot = new SlotKey(round, key);
    this.#key = Buffer.from(key, 'hex');
  }

  /** Shows later that a key is the box's. */
  get proof(): Buffer {
    return this.#hmac('proof', this.round);
  }

  idOf(ballotKey: string): Buffer {
    return this.#hmac('ballot', ballotKey);
  }

  #hmac(what: string, text: string): Buffer {
    const hmac = createHmac('sha256', this.#key);
    return hmac.update(`crosspulse box ${what} v1\n${text}`, 'utf8').digest();
  }
}

/** A ballot that may go in. */
export interface Closed {
  readonly posting: Posting;
  readonly id: Buffer;
  readonly v: Buffer;
}

/**
 * The ballot of a row.
 * @throws {BoxLocked} where it is not what this key closed.
 */
export function opened({ slot, round }: BoxKey, v: Buffer): Inside {
  try {
    const inside = slot.open(v);
    if (inside !== null) return inside;
  } catch {
    // Told below, as for a row that holds nothing.
  }
  throw new BoxLocked(round);
}

/** Puts in what is new, in the order of names that say nothing; answers for each of the batch. */
export async function putInto(
  db: Connection,
  key: BoxKey,
  closed: readonly Closed[],
  batch: readonly Posting[],
): Promise<readonly Posted[]> {
  const first = new Map(closed.toReversed().map((each) => [each.id.toString('hex'), each]));
  const ordered = [...first.values()].sort((one, other) => one.id.compare(other.id));
  const insert = `INSERT INTO box_ballot SELECT * FROM unnest($1::bytea[], $2::bytea[])
    ON CONFLICT DO NOTHING RETURNING id`;
  const ids = ordered.map(({ id }) => id);
  const { rows } = await db.query<{ id: Buffer }>(insert, [ids, ordered.map(({ v }) => v)]);
  const put = new Set(rows.map(({ id }) => id.toString('hex')));
  const leaves = new Map([...first].map(([id, { posting }]) => [id, posting.leaf]));
  const known = ids.filter((id) => !put.has(id.toString('hex')));
  if (known.length > 0) {
    const there = 'SELECT id, v FROM box_ballot WHERE id = ANY($1)';
    const found = await db.query<{ id: Buffer; v: Buffer }>(there, [known]);
    for (const { id, v } of found.rows) leaves.set(id.toString('hex'), opened(key, v).leaf);
  }
  return batch.map((posting): Posted => {
    if (posting.round !== key.round) return 'round-not-open';
    const id = key.idOf(posting.key).toString('hex');
    if (leaves.get(id) !== posting.leaf) return 'other';
    // The first of its kind in the batch went in; the others are the same again.
    return first.get(id)?.posting === posting && put.has(id) ? 'posted' : 'same';
  });
}

/**
 * A sealing that was committed though nobody was told stays one. Its append holds the row until it
 * is over; whoever calls this has waited for that.
 */
export async function takeAgain(db: Connection, round: string): Promise<void> {
  const unsealed = `UPDATE box SET shut = NULL
    WHERE NOT EXISTS (SELECT 1 FROM event WHERE stream = $1)`;
  await db.query(unsealed, [figuresStream(round)]);
}

/** @throws {GuardLost} where another server has the turn by now. */
export async function emptied(db: Connection, turn: Guard | undefined): Promise<void> {
  await insistOn(db, turn);
  await db.query('DELETE FROM box');
  await db.query('TRUNCATE box_ballot');
}
