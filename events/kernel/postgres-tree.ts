/** The tree of a log in PostgreSQL: its roots, proofs and signed heads, read as they are asked for. */
import { textOf } from './event.ts';
import type { RecordedEvent } from './event.ts';
import type { Pool } from './postgres.ts';
import { retried } from './retry.ts';
import type { Consistency, Inclusion } from './store.ts';
import {
  consistencyPath,
  inclusionPath,
  leafHash,
  mustHold,
  piecesOf,
  rootOfPieces,
} from './tree.ts';
import type { Hash, RootOfRange } from './tree.ts';
import type { TreeHead } from './tree-head.ts';

const inHex = (hash: Hash): string => hash.toString('hex');

/** What was appended stays: statements that follow one another see the same beginning of the log. */
export class PostgresTree {
  readonly #pool: Pool;

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  async head(): Promise<number> {
    const [head] = await this.#rows<{ position: number }>('SELECT position FROM log_head');
    return head?.position ?? 0;
  }

  heads(): Promise<readonly TreeHead[]> {
    return this.#rows('SELECT size, root, day, key, signature FROM tree_head ORDER BY size');
  }

  async root(size: number): Promise<string> {
    mustHold(await this.head(), 1, size);
    return inHex(await this.#rootOf(0, size));
  }

  async inclusion(position: number, size: number): Promise<Inclusion> {
    mustHold(await this.head(), position, size);
    const [leaf] = await this.#leaves(position - 1, position);
    if (leaf === undefined) throw new RangeError(`event ${position} is missing`);
    const path = await this.#read((root) => inclusionPath(position - 1, size, root));
    const root = inHex(await this.#rootOf(0, size));
    return { leaf: inHex(leaf), position, size, root, path: path.map(inHex) };
  }

  async consistency(from: number, size: number): Promise<Consistency> {
    mustHold(await this.head(), from, size);
    const [first, root] = [await this.#rootOf(0, from), await this.#rootOf(0, size)];
    const path = await this.#read((range) => consistencyPath(from, size, range));
    return { from, size, first: inHex(first), root: inHex(root), path: path.map(inHex) };
  }

  async #rows<Row extends object>(
    statement: string,
    values: readonly unknown[] = [],
  ): Promise<readonly Row[]> {
    const { rows } = await retried(() => this.#pool.query<Row>(statement, [...values]));
    return rows;
  }

  async #leaves(from: number, until: number): Promise<readonly Hash[]> {
    const events = await this.#rows<RecordedEvent>(
      'SELECT * FROM event WHERE position > $1 AND position <= $2 ORDER BY position',
      [from, until],
    );
    return events.map((event) => leafHash(textOf(event)));
  }

  async #rootOf(start: number, end: number): Promise<Hash> {
    const { tiles, events } = piecesOf(start, end);
    const kept = await this.#rows<{ hash: Hash }>(
      'SELECT hash FROM tree_tile WHERE tile >= $1 AND tile < $2 ORDER BY tile',
      [tiles.from, tiles.until],
    );
    return rootOfPieces(
      kept.map(({ hash }) => hash),
      await this.#leaves(events.from, events.until),
    );
  }

  /** Makes a path twice: once to learn which ranges it needs, and once from their roots. */
  async #read<T>(make: (root: RootOfRange) => T): Promise<T> {
    const roots = new Map<string, Hash>();
    const needed: [number, number][] = [];
    make((start, end) => {
      needed.push([start, end]);
      return Buffer.alloc(0);
    });
    for (const [start, end] of needed) {
      roots.set(`${start} ${end}`, await this.#rootOf(start, end));
    }
    return make((start, end) => {
      const root = roots.get(`${start} ${end}`);
      if (root === undefined) throw new RangeError(`no root of ${start} to ${end}`);
      return root;
    });
  }
}
