// The box: nothing lost, nothing twice, and nothing in its file tells who came when.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, onTestFinished, test } from 'vitest';
import { Box } from '../../events/box.ts';
import type { Posted, Posting } from '../../events/box.ts';
import { letterboxInto } from '../../events/letterbox.ts';
import { SlotKey } from '../../events/slot.ts';
import { chanceOf } from '../support/chance.ts';
import { folderOfOwn } from '../support/house.ts';
import { tau } from '../support/tau.ts';
import { keepsEveryBallot } from './letterbox.contract.ts';

const roundKey = 'a7'.repeat(32);
const hex = (n: number, as: string) => `${as}${String(n).padStart(5, '0')}`.padEnd(64, as);
const record = (n: number) => `ballot ${String(n).padStart(5, '0')} ${'b'.repeat(600)}`;
const posting = (n: number, said = n): Posting => {
  return { round: '1', key: hex(n, 'c'), leaf: hex(said, 'e'), record: record(said) };
};

function boxOf(ballots: number, seed = 'box') {
  const file = join(folderOfOwn(), 'box.db');
  const opened = () => {
    const box = new Box(file, chanceOf(seed));
    onTestFinished(() => box.close());
    return box;
  };
  const box = opened();
  if (ballots > 0) box.prepare('1', roundKey, ballots);
  return { box, file, reopened: opened };
}

const post = (box: Box, ...numbers: readonly number[]) => box.post(numbers.map((n) => posting(n)));

const sorted = (records: readonly string[]) => [...records].sort();

keepsEveryBallot('SQLite', async () => {
  const file = join(folderOfOwn(), 'box.db');
  const open = async () => letterboxInto(new Box(file, chanceOf('contract')));
  return { open };
});

describe('a one-time key', () => {
  test('is spent on one ballot, however often it is posted', async () => {
    const { box } = boxOf(4);
    const letterbox = letterboxInto(box);
    const answers = await Promise.all(Array.from({ length: 50 }, () => letterbox.post(posting(0))));
    const count = (answer: Posted) => answers.filter((each) => each === answer).length;
    expect([count('posted'), count('same')]).toEqual([1, 49]);
    const atOnce = post(box, ...Array.from({ length: 50 }, () => 1));
    expect(atOnce).toEqual(['posted', ...Array.from({ length: 49 }, () => 'same')]);
    expect(sorted(box.shut())).toEqual([record(0), record(1)]);
  });

  test('takes no other ballot, also none that comes in the same moment', () => {
    const { box } = boxOf(4);
    expect(box.post([posting(0), posting(0, 1)])).toEqual(['posted', 'other']);
    expect(box.post([posting(0, 2), posting(0)])).toEqual(['other', 'same']);
    expect(box.shut()).toEqual([record(0)]);
  });

  test('is no use before the box is prepared, while it is shut, and after it was cleared', () => {
    const { box } = boxOf(0);
    expect(post(box, 0)).toEqual(['round-not-open']);
    box.prepare('1', roundKey, 4);
    box.shut();
    // Not for good: should the sealing fail, the round goes on.
    expect(post(box, 0)).toEqual(['round-sealing']);
    box.reopen();
    expect(post(box, 0)).toEqual(['posted']);
    expect(box.post([{ ...posting(1), round: '2' }])).toEqual(['round-not-open']);
    box.clear();
    expect(post(box, 0)).toEqual(['round-not-open']);
  });
});

describe('the order of the box', () => {
  const count = 200;
  const pageSize = 2048;
  const numbers = Array.from({ length: count }, (_, n) => n);

  /** Where each ballot stands in the file, as only the round's key tells. */
  function placesIn(file: string): number[] {
    const bytes = readFileSync(file);
    const key = new SlotKey('1', roundKey);
    const db = new Database(file, { readonly: true });
    const slots = db.prepare('SELECT v FROM ballot').pluck().all() as Buffer[];
    db.close();
    const places = numbers.map(() => -1);
    for (const slot of slots) {
      const inside = key.open(slot);
      if (inside !== null) places[Number(inside.record.slice(7, 12))] = bytes.indexOf(slot);
    }
    return places;
  }

  /** The places of each page by themselves. */
  function withinPages(places: readonly number[], page: number): number[][] {
    const pages = new Map<number, number[]>();
    for (const place of places) {
      const at = Math.floor(place / page);
      pages.set(at, [...(pages.get(at) ?? []), place]);
    }
    return [...pages.values()].filter((each) => each.length > 1);
  }

  test.each([
    ['one by one', 1],
    ['in batches', 20],
  ])('says nothing of when ballots came %s, even with the key', (_, atOnce) => {
    const { box, file } = boxOf(count, `seed of ${atOnce}`);
    const before = readFileSync(file);
    for (let n = 0; n < count; n += atOnce) post(box, ...numbers.slice(n, n + atOnce));
    const places = placesIn(file);
    expect(Math.min(...places)).toBeGreaterThan(0);
    expect(Math.abs(tau(places))).toBeLessThan(0.2);
    // Two slots and their headers fit a page, so neither is alone with its place in it.
    expect(withinPages(places, pageSize).length).toBeGreaterThan(90);
    expect(Math.abs(tau(...withinPages(places, pageSize)))).toBeLessThan(0.25);
    expect(readFileSync(file)).toHaveLength(before.length);
    expect(existsSync(`${file}-wal`)).toBe(false);
    const journal = `${file}-journal`;
    // What a page was before tells what came last: the journal must hold nothing but zeros.
    expect(readFileSync(journal).length).toBeGreaterThan(0);
    expect(readFileSync(journal).every((byte) => byte === 0)).toBe(true);
    const read = box.shut().map((each) => Number(each.slice(7, 12)));
    expect(Math.abs(tau(read))).toBeLessThan(0.2);
  });

  test.each([
    ['an ordinary table', ''],
    ['one without row numbers', 'WITHOUT ROWID'],
  ])('would be plain from %s', (_, how) => {
    const file = join(folderOfOwn(), 'ordinary.db');
    const db = new Database(file);
    db.pragma('journal_mode = WAL');
    db.pragma('synchronous = OFF');
    db.exec(`CREATE TABLE b (k BLOB PRIMARY KEY, v TEXT) ${how}`);
    const insert = db.prepare('INSERT INTO b VALUES (?, ?)');
    const random = chanceOf('ordinary');
    for (const n of numbers) insert.run(random(32), record(n));
    const placed = (of: string) => {
      const bytes = readFileSync(of);
      return numbers.map((n) => bytes.indexOf(record(n).slice(0, 12), 0, 'latin1'));
    };
    expect(Math.abs(tau(placed(`${file}-wal`)))).toBeGreaterThan(0.9);
    db.pragma('wal_checkpoint(TRUNCATE)');
    const pages = withinPages(placed(file), 4096);
    if (how === '') expect(Math.abs(tau(...pages))).toBeGreaterThan(0.9);
    db.close();
  });
});

describe('what was acknowledged', () => {
  test('is there after the box is opened again, spent keys too', () => {
    const { box, reopened } = boxOf(5);
    post(box, 0, 1);
    box.close();
    const again = reopened();
    expect(again.round).toBe('1');
    expect(post(again, 2)).toEqual(['round-not-open']);
    expect(again.unlock(roundKey)).toBe(2);
    expect(again.post([posting(0), posting(1, 9), posting(2)])).toEqual([
      'same',
      'other',
      'posted',
    ]);
    expect(post(again, 3, 4)).toEqual(['posted', 'posted']);
    expect(sorted(again.shut())).toEqual([0, 1, 2, 3, 4].map(record));
  });

  /** Lets the file fail as a full disk does: in the middle of a transaction, until it is mended. */
  function failing(file: string, whenFilled: number) {
    const db = new Database(file);
    db.exec(`CREATE TRIGGER full BEFORE UPDATE ON ballot
      WHEN (SELECT count(*) FROM ballot WHERE substr(v, 1, 1) = x'01') >= ${whenFilled}
      BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END`);
    return () => {
      db.exec('DROP TRIGGER full');
      db.close();
    };
  }

  test('is all there is: what failed on the disk is not in memory either', () => {
    const { box, file, reopened } = boxOf(6);
    post(box, 0);
    const mend = failing(file, 3);
    expect(() => post(box, 1, 2, 3)).toThrow('full');
    mend();
    expect([...box.shut()]).toEqual([record(0)]);
    box.reopen();
    expect(post(box, 0, 1)).toEqual(['same', 'posted']);
    box.close();
    const again = reopened();
    again.unlock(roundKey);
    expect(post(again, 0, 1, 2, 3)).toEqual(['same', 'same', 'posted', 'posted']);
  });

  test('has room for everybody, also after many failures', () => {
    const { box, file } = boxOf(6);
    const mend = failing(file, 2);
    for (let i = 0; i < 20; i += 1) expect(() => post(box, 0, 1, 2)).toThrow('full');
    mend();
    expect(post(box, 0, 1, 2, 3, 4, 5)).toEqual(Array.from({ length: 6 }, () => 'posted'));
    expect(sorted(box.shut())).toEqual([0, 1, 2, 3, 4, 5].map(record));
  });

  test('fits: the longest ballot there can be', () => {
    const { box } = boxOf(1);
    const names = { round: '99999', from: 'f'.repeat(40), toward: 't'.repeat(40) };
    const scores = { trust: null, goals: null, blame: null, load: 5 };
    const envelope = { key: 'k'.repeat(43), token: 't'.repeat(342), signature: 's'.repeat(86) };
    const data = { ...names, scores, envelope };
    const longest = JSON.stringify({ type: 'BallotCounted', data });
    expect(box.post([{ ...posting(0), record: longest }])).toEqual(['posted']);
    expect(box.shut()).toEqual([longest]);
  });
});
