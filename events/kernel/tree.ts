/** The Merkle tree over the log (RFC 9162): its hashes, its proofs, and how a stranger checks them. */
import { hash } from 'node:crypto';

/** 32 bytes of SHA-256. */
export type Hash = Buffer;

/** The root of the leaves from `start` up to, but not including, `end`; both count from 0. */
export type RootOfRange = (start: number, end: number) => Hash;

/** A tile is a full subtree of this height; its root is kept, so that proofs read few events. */
const tileHeight = 8;
export const tileLeaves = 2 ** tileHeight;

const hashBytes = 32;

/** The hash of one entry. The byte 0x00 before it keeps leaves and nodes apart. */
export const leafHash = (text: string): Hash => hash('sha256', `\0${text}`, 'buffer');

/** Filled anew for every node: a tree of a million entries makes a million of them. */
const pair = Buffer.alloc(1 + 2 * hashBytes, 1);

export function nodeHash(left: Hash, right: Hash): Hash {
  pair.set(left, 1);
  pair.set(right, 1 + hashBytes);
  return hash('sha256', pair, 'buffer');
}

/** Where a tree of `size` leaves parts: the largest power of two below it. */
const split = (size: number): number => 2 ** (31 - Math.clz32(size - 1));

/** The root of the leaves, or of the roots of equally large full subtrees. */
export function rootOf(leaves: readonly Hash[]): Hash {
  const within: RootOfRange = (start, end) => {
    const only = leaves[start];
    if (only === undefined) return hash('sha256', '', 'buffer');
    if (end - start === 1) return only;
    const middle = start + split(end - start);
    return nodeHash(within(start, middle), within(middle, end));
  };
  return within(0, leaves.length);
}

/** @throws {RangeError} unless a log of `length` events has those from `first` to `size`. */
export function mustHold(length: number, first: number, size: number): void {
  const within = [first, size].every(Number.isSafeInteger) && first >= 1 && first <= size;
  if (!within || size > length) throw new RangeError(`the log has ${length} events`);
}

/** The tiles and the events that a range of the tree is read from: `until` is not among either. */
export interface Pieces {
  readonly tiles: { readonly from: number; readonly until: number };
  readonly events: { readonly from: number; readonly until: number };
}

/**
 * Ranges begin where a tile begins, or stay within one: the tree parts at powers of two. So a range
 * is a tree over the roots of its tiles, of which the last may be cut short.
 */
export function piecesOf(start: number, end: number): Pieces {
  if (end - start < tileLeaves) {
    return { tiles: { from: 0, until: 0 }, events: { from: start, until: end } };
  }
  const full = Math.floor(end / tileLeaves);
  const tiles = { from: start / tileLeaves, until: full };
  return { tiles, events: { from: full * tileLeaves, until: end } };
}

/** The root of a range from its pieces: the roots of its tiles, and the leaves after them. */
export function rootOfPieces(tiles: readonly Hash[], leaves: readonly Hash[]): Hash {
  if (tiles.length === 0) return rootOf(leaves);
  return rootOf(leaves.length === 0 ? tiles : [...tiles, rootOf(leaves)]);
}

/** What leads from the leaf at `index` to the root of the first `size` leaves, from the leaf up. */
export function inclusionPath(index: number, size: number, root: RootOfRange): readonly Hash[] {
  const path: Hash[] = [];
  let [start, end] = [0, size];
  while (end - start > 1) {
    const middle = start + split(end - start);
    if (index < middle) {
      path.push(root(middle, end));
      end = middle;
    } else {
      path.push(root(start, middle));
      start = middle;
    }
  }
  return path.reverse();
}

/** What shows that the first `size` leaves begin with the first `from` leaves, unaltered. */
export function consistencyPath(from: number, size: number, root: RootOfRange): readonly Hash[] {
  const path: Hash[] = [];
  let [start, end] = [0, size];
  while (from !== end) {
    const middle = start + split(end - start);
    if (from <= middle) {
      path.push(root(middle, end));
      end = middle;
    } else {
      path.push(root(start, middle));
      start = middle;
    }
  }
  // Of a subtree that the first root is made from whole, that root is known already.
  if (start > 0) path.push(root(start, end));
  return path.reverse();
}

/** Whether the path leads from the leaf to the root (RFC 9162, 2.1.3.2). */
export function verifyInclusion(
  leaf: Hash,
  index: number,
  size: number,
  path: readonly Hash[],
  root: Hash,
): boolean {
  if (index < 0 || index >= size) return false;
  let [at, last, node] = [index, size - 1, leaf];
  for (const sibling of path) {
    if (last === 0) return false;
    if (at % 2 === 1 || at === last) {
      node = nodeHash(sibling, node);
      while (at % 2 === 0 && at > 0) [at, last] = [at >>> 1, last >>> 1];
    } else {
      node = nodeHash(node, sibling);
    }
    [at, last] = [at >>> 1, last >>> 1];
  }
  return last === 0 && node.equals(root);
}

/** Whether the path shows that the tree of `size` grew from the tree of `from` (2.1.4.2). */
export function verifyConsistency(
  from: number,
  size: number,
  path: readonly Hash[],
  first: Hash,
  second: Hash,
): boolean {
  if (from < 1 || from > size) return false;
  if (from === size) return path.length === 0 && first.equals(second);
  const isPower = (from & (from - 1)) === 0;
  const [begin, ...rest] = isPower ? [first, ...path] : path;
  if (begin === undefined) return false;
  let [at, last] = [from - 1, size - 1];
  while (at % 2 === 1) [at, last] = [at >>> 1, last >>> 1];
  let [older, newer] = [begin, begin];
  for (const node of rest) {
    if (last === 0) return false;
    if (at % 2 === 1 || at === last) {
      older = nodeHash(node, older);
      newer = nodeHash(node, newer);
      while (at % 2 === 0 && at > 0) [at, last] = [at >>> 1, last >>> 1];
    } else {
      newer = nodeHash(newer, node);
    }
    [at, last] = [at >>> 1, last >>> 1];
  }
  return last === 0 && older.equals(first) && newer.equals(second);
}

/** How many full subtrees a tree of `size` leaves is made of. */
const subtreesOf = (size: number): number => [...size.toString(2)].filter((b) => b === '1').length;

/** A growing tree, as the roots of its full subtrees, the largest first: 32 bytes each. */
export class Peaks {
  #size: number;
  readonly #roots: Hash[];

  /** @throws {RangeError} when the bytes are not those of a tree of that size. */
  constructor(size = 0, bytes: Uint8Array = Buffer.alloc(0)) {
    this.#size = size;
    this.#roots = Array.from({ length: bytes.length / hashBytes }, (_, i) =>
      Buffer.from(bytes.subarray(i * hashBytes, (i + 1) * hashBytes)),
    );
    const fits = bytes.length === hashBytes * subtreesOf(size);
    if (!fits) throw new RangeError(`a tree of ${size} entries has other peaks`);
  }

  get size(): number {
    return this.#size;
  }

  /** Adds a leaf; answers the root of the tile that it completes, else null. */
  add(leaf: Hash): Hash | null {
    let [node, tile]: [Hash, Hash | null] = [leaf, null];
    for (let height = 0; ((this.#size >>> height) & 1) === 1; height += 1) {
      const left = this.#roots.pop();
      if (left === undefined) throw new RangeError(`a tree of ${this.#size} lacks a peak`);
      node = nodeHash(left, node);
      if (height + 1 === tileHeight) tile = node;
    }
    this.#roots.push(node);
    this.#size += 1;
    return tile;
  }

  root(): Hash {
    const smallestFirst = [...this.#roots].reverse();
    const [smallest, ...larger] = smallestFirst;
    if (smallest === undefined) return rootOf([]);
    return larger.reduce((node, left) => nodeHash(left, node), smallest);
  }

  bytes(): Buffer {
    return Buffer.concat(this.#roots);
  }
}
