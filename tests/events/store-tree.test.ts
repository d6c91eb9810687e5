// A store keeps the tree over its events: the same roots and proofs as one made from all of them.
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import type { Catalogue } from '../../events/kernel/catalogue.ts';
import { textOf } from '../../events/kernel/event.ts';
import { openSqliteStore } from '../../events/kernel/sqlite-store.ts';
import type { EventStore } from '../../events/kernel/store.ts';
import type { Signer } from '../../events/kernel/tree-head.ts';
import { verifyHead } from '../../events/kernel/tree-head.ts';
import { leafHash, rootOf, verifyConsistency, verifyInclusion } from '../../events/kernel/tree.ts';
import { folderOfOwn, tuesday } from '../support/house.ts';
import { signerOfOwn } from '../support/signer.ts';

const made: Catalogue = {
  Noted: { version: 1, data: z.strictObject({ text: z.string() }), golden: [1] },
};
const wednesday = '2026-03-11';

const fileOfOwn = () => join(folderOfOwn(), 'log.db');

function opened(file = fileOfOwn(), signer?: Signer): EventStore {
  const store = openSqliteStore(file, made, signer);
  onTestFinished(() => store.close());
  return store;
}

let noted = 0;
/** Appends so many events to a stream of their own. */
async function notes(store: EventStore, count: number, day = tuesday, head = false) {
  noted += 1;
  const note = (_: unknown, i: number) => {
    return { id: `${noted} ${i}`, type: 'Noted', data: { text: `Zoë “${i}” \u{1f9ed}` } };
  };
  const append = { stream: `s${noted}`, expected: 0, events: Array.from({ length: count }, note) };
  await store.append([append], day, { head });
}

const leavesOf = async (store: EventStore) =>
  (await store.readLog(0, await store.head())).map((event) => leafHash(textOf(event)));

const bytes = (hex: string) => Buffer.from(hex, 'hex');

describe('the tree of a log', () => {
  test('holds of each event its place, its id, its day and its very text', () => {
    const event = { position: 7, stream: 'a-1', version: 2, id: '0a', type: 'Noted', schema: 1 };
    const text = textOf({ ...event, data: '{"text":"Zoë \\n"}', day: tuesday });
    expect(text).toBe('[7,"a-1",2,"0a","Noted",1,"2026-03-10"]\n{"text":"Zoë \\n"}');
  });

  test('has the root of its events at every size, over tiles and between them', async () => {
    const store = opened();
    for (const count of [1, 2, 250, 3, 255, 1, 300, 40]) await notes(store, count);
    const leaves = await leavesOf(store);
    for (const size of [1, 2, 3, 255, 256, 257, 511, 512, 513, 700, 768, 812, leaves.length]) {
      expect(await store.root(size), `${size}`).toBe(rootOf(leaves.slice(0, size)).toString('hex'));
    }
  });

  test('proves every event and every beginning, also where tiles begin and end', async () => {
    const store = opened();
    for (const count of [500, 300]) await notes(store, count);
    const leaves = await leavesOf(store);
    const places = [1, 2, 255, 256, 257, 300, 511, 512, 513, 768, 769, 800];
    for (const size of places) {
      for (const place of places.filter((each) => each <= size)) {
        const inclusion = await store.inclusion(place, size);
        const leaf = bytes(inclusion.leaf);
        const root = bytes(inclusion.root);
        expect(leaf).toEqual(leaves[place - 1]);
        const path = inclusion.path.map(bytes);
        expect(verifyInclusion(leaf, place - 1, size, path, root), `${place} ${size}`).toBe(true);
        const grown = await store.consistency(place, size);
        const [first, second] = [bytes(grown.first), bytes(grown.root)];
        expect(first.toString('hex')).toBe(await store.root(place));
        expect(second).toEqual(root);
        expect(verifyConsistency(place, size, grown.path.map(bytes), first, second)).toBe(true);
      }
    }
  });

  test('has no root and no proof of what is not there', async () => {
    const store = opened();
    await expect(store.root(0)).rejects.toThrow(RangeError);
    await expect(store.root(1)).rejects.toThrow(RangeError);
    await notes(store, 3);
    for (const [from, size] of [
      [0, 3],
      [4, 3],
      [1, 4],
      [1.5, 3],
      [Number.NaN, 3],
      [-1, 3],
    ] as const) {
      await expect(store.inclusion(from, size)).rejects.toThrow(RangeError);
      await expect(store.consistency(from, size)).rejects.toThrow(RangeError);
    }
  });

  test('is left as it was by an append that is refused or known', async () => {
    const store = opened();
    await notes(store, 2);
    const before = await store.root(2);
    const late = {
      stream: `s${noted}`,
      expected: 0,
      events: [{ id: 'x', type: 'Noted', data: {} }],
    };
    const fresh = {
      stream: 'new',
      expected: 0,
      events: [{ id: 'y', type: 'Noted', data: { text: '' } }],
    };
    await expect(store.append([fresh, late], tuesday)).rejects.toThrow();
    expect([await store.head(), await store.root(2)]).toEqual([2, before]);
    await notes(store, 1);
    expect(await store.firstDifference()).toBeNull();
  });

  test('grows on after the log was closed', async () => {
    const file = fileOfOwn();
    const before = openSqliteStore(file, made);
    await notes(before, 300);
    await before.close();
    const after = opened(file);
    await notes(after, 300);
    expect(await after.root(600)).toBe(rootOf(await leavesOf(after)).toString('hex'));
    expect(await after.firstDifference()).toBeNull();
  });
});

describe('a log from before the tree', () => {
  const withoutTree = async (count: number): Promise<string> => {
    const file = fileOfOwn();
    const store = openSqliteStore(file, made);
    await notes(store, count);
    await store.close();
    const db = new Database(file);
    for (const table of ['log_tree', 'tree_tile', 'tree_head']) db.exec(`DROP TABLE ${table}`);
    db.close();
    return file;
  };

  test.each([1, 5000])('is hashed when it is opened: %i events', async (count) => {
    const store = opened(await withoutTree(count), signerOfOwn());
    expect(await store.root(count)).toBe(rootOf(await leavesOf(store)).toString('hex'));
    expect([await store.firstDifference(), await store.heads()]).toEqual([null, []]);
    await notes(store, 1);
    expect(await store.heads()).toMatchObject([{ size: count + 1 }]);
  });

  test('is not taken up where events are missing', async () => {
    const file = await withoutTree(3);
    const db = new Database(file);
    db.exec('DROP TRIGGER event_no_delete; DELETE FROM event WHERE position = 2');
    db.close();
    expect(() => opened(file)).toThrow(/^cannot use \S+: event 2 is missing$/);
  });
});

describe('heads', () => {
  test('are signed at the first append of a later day, and wherever it is asked', async () => {
    const store = opened(fileOfOwn(), signerOfOwn());
    expect(await store.heads()).toEqual([]);
    await notes(store, 2);
    await notes(store, 1);
    await notes(store, 1, tuesday, true);
    await notes(store, 1, '2026-01-31');
    await notes(store, 1, wednesday);
    await notes(store, 1, tuesday);
    await notes(store, 1, '2026-01-31', true);
    const heads = await store.heads();
    expect(heads.map(({ size, day }) => [size, day])).toEqual([
      [2, tuesday],
      [4, tuesday],
      [6, wednesday],
      [8, '2026-01-31'],
    ]);
    for (const head of heads) {
      expect(verifyHead(head)).toBe(true);
      expect(head.root).toBe(await store.root(head.size));
    }
  });

  test('are not signed by nobody, and not twice over the same events', async () => {
    const unsigned = opened();
    await notes(unsigned, 1, tuesday, true);
    expect(await unsigned.heads()).toEqual([]);
    const store = opened(fileOfOwn(), signerOfOwn());
    const append = {
      stream: 'a',
      expected: 0,
      events: [{ id: '1', type: 'Noted', data: { text: '' } }],
    };
    await store.append([append], tuesday, { head: true });
    expect(await store.append([append], wednesday, { head: true })).toMatchObject([
      { duplicate: true },
    ]);
    expect(await store.heads()).toHaveLength(1);
  });

  test.each([
    'UPDATE tree_head SET root = 1',
    'DELETE FROM tree_head',
    'REPLACE INTO tree_head SELECT * FROM tree_head',
    'DELETE FROM tree_tile',
    "UPDATE tree_tile SET hash = x'00'",
    "REPLACE INTO tree_tile VALUES (0, x'00')",
    'DELETE FROM log_tree',
    'REPLACE INTO log_tree SELECT * FROM log_tree',
    'UPDATE log_tree SET size = size - 1',
    "UPDATE log_tree SET peaks = x'00'",
  ])('and tree are never altered: %s', async (statement) => {
    const file = fileOfOwn();
    const store = opened(file, signerOfOwn());
    await notes(store, 300);
    const db = new Database(file);
    onTestFinished(() => void db.close());
    expect(() => db.exec(statement)).toThrow('append-only');
    expect(await store.firstDifference()).toBeNull();
  });

  test('vouch for no other log: a tree that lost its events grows no more', async () => {
    const file = fileOfOwn();
    const store = opened(file, signerOfOwn());
    await notes(store, 3);
    const db = new Database(file);
    db.exec('DROP TRIGGER log_tree_only_forward; UPDATE log_tree SET size = 5');
    db.close();
    await expect(notes(store, 1)).rejects.toThrow('not as long as the log');
    const more = new Database(file);
    more.exec('UPDATE log_tree SET size = 7');
    more.close();
    await expect(notes(store, 1)).rejects.toThrow('other peaks');
    expect(() => opened(file)).toThrow(/^cannot use \S+: a tree of 7 entries has other peaks$/);
  });
});
