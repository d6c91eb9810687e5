/** The tree of a log, kept beside its events: peaks to grow from, tiles for proofs, signed heads. */
import type { Day } from '../day.ts';
import { textOf } from './event.ts';
import type { RecordedEvent } from './event.ts';
import type { SqliteFile } from './sqlite.ts';
import {
  Peaks,
  consistencyPath,
  inclusionPath,
  leafHash,
  mustHold,
  piecesOf,
  rootOfPieces,
  tileLeaves,
} from './tree.ts';
import type { Hash, RootOfRange } from './tree.ts';
import { headText } from './tree-head.ts';
import type { Signer, TreeHead } from './tree-head.ts';

/** Events read at a time when a log from before is hashed. */
const page = 16 * tileLeaves;

/** The tables of one log's tree. Whoever calls is inside the transaction that it belongs to. */
export class TreeFile {
  readonly #signer: Signer | undefined;
  readonly #statements;

  constructor(db: SqliteFile, signer?: Signer) {
    this.#signer = signer;
    this.#statements = {
      tree: db.prepare<[], { size: number; peaks: Buffer }>('SELECT size, peaks FROM log_tree'),
      grow: db.prepare('UPDATE log_tree SET size = ?, peaks = ?'),
      addTile: db.prepare('INSERT INTO tree_tile VALUES (?, ?)'),
      tiles: db
        .prepare<[number, number], Hash>(
          'SELECT hash FROM tree_tile WHERE tile >= ? AND tile < ? ORDER BY tile',
        )
        .pluck(),
      events: db.prepare<[number, number], RecordedEvent>(
        'SELECT * FROM event WHERE position > ? AND position <= ? ORDER BY position',
      ),
      addHead: db.prepare<TreeHead>(
        'INSERT INTO tree_head VALUES (:size, :root, :day, :key, :signature)',
      ),
      heads: db.prepare<[], TreeHead>('SELECT * FROM tree_head ORDER BY size'),
      newest: db.prepare<[], Day>('SELECT day FROM tree_head ORDER BY size DESC LIMIT 1').pluck(),
    };
  }

  /** The tree as it stands, to add to. */
  peaks(): Peaks {
    const kept = this.#statements.tree.get();
    if (kept === undefined) throw new RangeError('the log has no tree');
    return new Peaks(kept.size, kept.peaks);
  }

  /** Hashes the events that the tree lacks: all those of a log from before there was one. */
  catchUp(head: number): void {
    const peaks = this.peaks();
    while (peaks.size < head) {
      const until = Math.min(peaks.size + page, head);
      for (const event of this.#statements.events.all(peaks.size, until)) {
        mustFollow(event.position, peaks);
        this.add(peaks, textOf(event));
      }
      mustFollow(until + 1, peaks);
    }
    this.keep(peaks);
  }

  /** Adds one event, and the tile that it completes. */
  add(peaks: Peaks, text: string): void {
    const tile = peaks.add(leafHash(text));
    if (tile !== null) this.#statements.addTile.run(peaks.size / tileLeaves - 1, tile);
  }

  keep(peaks: Peaks): void {
    this.#statements.grow.run(peaks.size, peaks.bytes());
  }

  /** Signs the head where it is asked for, and at the first append of a later day. */
  sign(peaks: Peaks, day: Day, asked: boolean): void {
    if (this.#signer === undefined) return;
    const newest = this.#statements.newest.get();
    if (!asked && newest !== undefined && day <= newest) return;
    const head = { size: peaks.size, root: peaks.root().toString('hex'), day };
    const { key } = this.#signer;
    this.#statements.addHead.run({ ...head, key, signature: this.#signer.sign(headText(head)) });
  }

  heads(): readonly TreeHead[] {
    return this.#statements.heads.all();
  }

  /** @throws {RangeError} outside of the log. */
  root(size: number): Hash {
    this.#mustHave(1, size);
    return this.#rootOfRange(0, size);
  }

  inclusion(position: number, size: number): { leaf: Hash; path: readonly Hash[] } {
    this.#mustHave(position, size);
    const [event] = this.#statements.events.all(position - 1, position);
    if (event === undefined) throw new RangeError(`event ${position} is missing`);
    const path = inclusionPath(position - 1, size, this.#rootOfRange);
    return { leaf: leafHash(textOf(event)), path };
  }

  consistency(from: number, size: number): readonly Hash[] {
    this.#mustHave(from, size);
    return consistencyPath(from, size, this.#rootOfRange);
  }

  #mustHave(first: number, size: number): void {
    mustHold(this.#statements.tree.get()?.size ?? 0, first, size);
  }

  readonly #rootOfRange: RootOfRange = (start, end) => {
    const { tiles, events } = piecesOf(start, end);
    const roots =
      tiles.from < tiles.until ? this.#statements.tiles.all(tiles.from, tiles.until) : [];
    const rest =
      events.from < events.until ? this.#statements.events.all(events.from, events.until) : [];
    return rootOfPieces(
      roots,
      rest.map((each) => leafHash(textOf(each))),
    );
  };
}

function mustFollow(position: number, { size }: Peaks): void {
  if (position !== size + 1) throw new RangeError(`event ${size + 1} is missing`);
}
