// The Merkle tree of the log gives the roots and the proofs that RFC 9162 gives.
import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import {
  Peaks,
  consistencyPath,
  inclusionPath,
  leafHash,
  nodeHash,
  rootOf,
  tileLeaves,
  verifyConsistency,
  verifyInclusion,
} from '../../events/kernel/tree.ts';
import type { Hash, RootOfRange } from '../../events/kernel/tree.ts';
import { headText, verifyHead } from '../../events/kernel/tree-head.ts';

const hex = (hash: Hash | undefined) => hash?.toString('hex');

describe('the roots of Certificate Transparency’s reference entries', () => {
  const entries = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657'];
  const all = [...entries, '606162636465666768696a6b6c6d6e6f'];
  const leaves = all.map((entry) => leafHash(Buffer.from(entry, 'hex').toString('latin1')));

  test.each([
    [0, 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    [1, '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d'],
    [2, 'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125'],
    [3, 'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77'],
    [4, 'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7'],
    [5, '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4'],
    [6, '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef'],
    [7, 'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c'],
    [8, '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328'],
  ])('of the first %i', (size, root) => {
    const peaks = new Peaks();
    for (const leaf of leaves.slice(0, size)) peaks.add(leaf);
    expect(hex(rootOf(leaves.slice(0, size)))).toBe(root);
    expect(hex(peaks.root())).toBe(root);
  });
});

test('leaves and nodes are hashed as bytes, with the byte before them that keeps them apart', () => {
  const sha = (...parts: Uint8Array[]) =>
    createHash('sha256').update(Buffer.concat(parts)).digest();
  const [left, right] = [leafHash('Zoë'), leafHash('\u{1f9ed}')];
  expect(left).toEqual(sha(Uint8Array.of(0), Buffer.from('Zoë')));
  expect(nodeHash(left, right)).toEqual(sha(Uint8Array.of(1), left, right));
});

/** RFC 9162, 2.1.5: seven entries, and the names that it gives to their nodes. */
describe('the example of RFC 9162', () => {
  const leaves = Array.from({ length: 7 }, (_, i) => leafHash(`d${i}`));
  const [a, b, c, d, e, f, j] = leaves as [Hash, Hash, Hash, Hash, Hash, Hash, Hash];
  const [g, h, i] = [nodeHash(a, b), nodeHash(c, d), nodeHash(e, f)];
  const [k, l] = [nodeHash(g, h), nodeHash(i, j)];
  const root = nodeHash(k, l);
  const within: RootOfRange = (start, end) => rootOf(leaves.slice(start, end));

  test('has that root', () => {
    expect(rootOf(leaves)).toEqual(root);
  });

  test.each([
    [0, [b, h, l]],
    [3, [c, g, l]],
    [4, [f, j, k]],
    [6, [i, k]],
  ])('proves that d%i is in it', (index, path) => {
    expect(inclusionPath(index, 7, within)).toEqual(path);
    expect(verifyInclusion(leaves[index] ?? a, index, 7, path, root)).toBe(true);
  });

  test.each([
    [3, nodeHash(g, c), [c, d, g, l]],
    [4, k, [l]],
    [6, nodeHash(k, i), [i, j, k]],
  ])('proves that its first %i are its beginning', (from, first, path) => {
    expect(rootOf(leaves.slice(0, from))).toEqual(first);
    expect(consistencyPath(from, 7, within)).toEqual(path);
    expect(verifyConsistency(from, 7, path, first, root)).toBe(true);
  });

  test('takes no proof of another place, another size or another length', () => {
    expect(verifyInclusion(a, 1, 7, [b, h, l], root)).toBe(false);
    expect(verifyInclusion(j, 6, 8, [i, k], root)).toBe(false);
    expect(verifyInclusion(a, 0, 7, [b, h], root)).toBe(false);
    expect(verifyInclusion(a, 0, 7, [b, h, l, l], root)).toBe(false);
    expect(verifyInclusion(root, 0, 1, [], root)).toBe(true);
    expect(verifyInclusion(root, 1, 1, [], root)).toBe(false);
    expect(verifyInclusion(root, -1, 1, [], root)).toBe(false);
    expect(verifyConsistency(4, 7, [], k, root)).toBe(false);
    expect(verifyConsistency(4, 7, [l, l], k, root)).toBe(false);
    expect(verifyConsistency(6, 7, [i, j], nodeHash(k, i), root)).toBe(false);
    expect(verifyConsistency(3, 7, [], k, root)).toBe(false);
    expect(verifyConsistency(7, 7, [], root, root)).toBe(true);
    expect(verifyConsistency(7, 7, [], k, root)).toBe(false);
    expect(verifyConsistency(7, 7, [l], root, root)).toBe(false);
    expect(verifyConsistency(7, 4, [l], root, k)).toBe(false);
    expect(verifyConsistency(0, 4, [l], rootOf([]), k)).toBe(false);
  });
});

describe('a tree that grows', () => {
  const leaves = Array.from({ length: 2 * tileLeaves + 3 }, (_, i) => leafHash(String(i)));

  test('tells the root of each tile as it is completed, and of nothing else', () => {
    const peaks = new Peaks();
    const told = leaves.map((leaf) => hex(peaks.add(leaf) ?? undefined));
    expect(told.flatMap((tile, at) => (tile === undefined ? [] : [at + 1]))).toEqual([256, 512]);
    expect(told[255]).toBe(hex(rootOf(leaves.slice(0, 256))));
    expect(told[511]).toBe(hex(rootOf(leaves.slice(256, 512))));
  });

  test('is not taken up with the peaks of another size', () => {
    const peaks = new Peaks();
    for (const leaf of leaves.slice(0, 6)) peaks.add(leaf);
    expect(new Peaks(6, peaks.bytes()).root()).toEqual(peaks.root());
    for (const size of [4, 7, 14, 22]) expect(() => new Peaks(size, peaks.bytes())).toThrow();
    expect(() => new Peaks(6, peaks.bytes().subarray(1))).toThrow(RangeError);
  });
});

describe('a tree head', () => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const key = publicKey.export({ format: 'jwk' }).x ?? '';
  const plain = { size: 7, root: 'ab'.repeat(32), day: '2026-03-10' };
  const signature = sign(null, Buffer.from(headText(plain)), privateKey).toString('base64url');
  const head = { ...plain, key, signature };

  test('is signed over its size, root and day, in these very bytes', () => {
    expect(headText(plain)).toBe(`crosspulse tree head v1\n7\n${plain.root}\n2026-03-10`);
    expect(verifyHead(head)).toBe(true);
  });

  test.each([
    ['size', { size: 8 }],
    ['root', { root: 'ac'.repeat(32) }],
    ['day', { day: '2026-03-11' }],
    ['key', { key: `${key.slice(0, -2)}AA` }],
    ['key, which is none,', { key: 'none' }],
    ['signature', { signature: `A${signature.slice(1)}` }],
    ['signature by padding', { signature: `${signature}=` }],
    ['signature by bits that say nothing', { signature: `${signature.slice(0, -1)}_` }],
  ])('with another %s bears no signature', (_, change) => {
    expect(verifyHead({ ...head, ...change })).toBe(false);
  });
});
