// Trees of any size: every proof of the log holds, and none holds for anything else.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  Peaks,
  consistencyPath,
  inclusionPath,
  leafHash,
  nodeHash,
  rootOf,
  verifyConsistency,
  verifyInclusion,
} from '../../events/kernel/tree.ts';
import type { Hash } from '../../events/kernel/tree.ts';

const leaves = Array.from({ length: 600 }, (_, i) => leafHash(`entry ${i}`));
const within = (start: number, end: number): Hash => rootOf(leaves.slice(start, end));
const other = leafHash('forged');

/** RFC 9162, 2.1.1, word for word: k is the largest power of two smaller than n. */
function rootByTheBook(of: readonly Hash[]): Hash {
  const [only] = of;
  if (only === undefined) return rootOf([]);
  if (of.length === 1) return only;
  let k = 1;
  while (k * 2 < of.length) k *= 2;
  return nodeHash(rootByTheBook(of.slice(0, k)), rootByTheBook(of.slice(k)));
}

/** A place in a tree: 1 ≤ place ≤ size. */
const placed = fc
  .integer({ min: 1, max: leaves.length })
  .chain((size) => fc.tuple(fc.integer({ min: 1, max: size }), fc.constant(size)));

/** The path with one of its hashes forged, left out, or put in. */
const spoilt = (path: readonly Hash[], at: number): readonly (readonly Hash[])[] => {
  const i = path.length === 0 ? 0 : at % path.length;
  const one = path.length === 0 ? [] : [path.with(i, other), path.toSpliced(i, 1)];
  return [...one, path.toSpliced(i, 0, other), [...path, other]];
};

test('the root is that of the book, and grows leaf by leaf, also taken up in between', () => {
  fc.assert(
    fc.property(placed, ([from, size]) => {
      const before = new Peaks();
      for (const leaf of leaves.slice(0, from)) before.add(leaf);
      const after = new Peaks(before.size, before.bytes());
      for (const leaf of leaves.slice(from, size)) after.add(leaf);
      expect(after.root()).toEqual(rootByTheBook(leaves.slice(0, size)));
      expect(within(0, size)).toEqual(after.root());
    }),
    { numRuns: 60 },
  );
});

test('every entry is proven to be in every longer tree, and nothing else is', () => {
  fc.assert(
    fc.property(placed, fc.nat(20), ([place, size], at) => {
      const [leaf = other, root] = [leaves[place - 1], within(0, size)];
      const path = inclusionPath(place - 1, size, within);
      expect(path.length).toBeLessThanOrEqual(Math.ceil(Math.log2(size)));
      expect(verifyInclusion(leaf, place - 1, size, path, root)).toBe(true);
      expect(verifyInclusion(other, place - 1, size, path, root)).toBe(false);
      expect(verifyInclusion(leaf, place - 1, size, path, other)).toBe(false);
      if (place > 1) expect(verifyInclusion(leaf, place - 2, size, path, root)).toBe(false);
      for (const wrong of spoilt(path, at)) {
        expect(verifyInclusion(leaf, place - 1, size, wrong, root)).toBe(false);
      }
    }),
    { numRuns: 150 },
  );
});

test('every tree is proven to begin every longer one, and no other tree is', () => {
  fc.assert(
    fc.property(placed, fc.nat(20), ([from, size], at) => {
      const [first, root] = [within(0, from), within(0, size)];
      const path = consistencyPath(from, size, within);
      expect(verifyConsistency(from, size, path, first, root)).toBe(true);
      expect(verifyConsistency(from, size, path, first, other)).toBe(false);
      expect(verifyConsistency(from, size, path, other, root)).toBe(false);
      for (const wrong of spoilt(path, at)) {
        expect(verifyConsistency(from, size, wrong, first, root)).toBe(false);
      }
    }),
    { numRuns: 150 },
  );
});
