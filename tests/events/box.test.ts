// The box: each envelope one ballot, nothing lost, and nothing in its file tells who came when.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, onTestFinished, test } from 'vitest';
import { Box } from '../../events/box.ts';
import type { Posted, Tag } from '../../events/box.ts';
import { letterboxInto } from '../../events/letterbox.ts';
import { chanceOf } from '../support/chance.ts';
import { folderOfOwn } from '../support/house.ts';
import { tau } from '../support/tau.ts';

/** 80 bytes, one character each, that can be told apart in a file. */
const tag = (n: number): Tag => `tag ${String(n).padStart(5, '0')} `.padEnd(80, '\u00ff');
const ballot = (n: number) => `ballot ${String(n).padStart(5, '0')} ${'b'.repeat(180)}`;
const tags = (count: number) => Array.from({ length: count }, (_, n) => tag(n));

function boxOf(envelopes: number, seed = 'box') {
  const file = join(folderOfOwn(), 'box.db');
  const opened = () => {
    const box = new Box(file, chanceOf(seed));
    onTestFinished(() => box.close());
    return box;
  };
  const box = opened();
  if (envelopes > 0) box.prepare('1', envelopes);
  return { box, file, reopened: opened };
}

const post = (box: Box, ...numbers: readonly number[]) =>
  box.post(numbers.map((n) => ({ tag: tag(n), ballot: ballot(n) })));

describe('an envelope', () => {
  test('takes one ballot, however often it is posted', async () => {
    const { box } = boxOf(4);
    box.register([tag(0), tag(1)]);
    const letterbox = letterboxInto(box);
    const posting = { tag: tag(0), ballot: ballot(0) };
    const answers = await Promise.all(Array.from({ length: 50 }, () => letterbox.post(posting)));
    const count = (answer: Posted) => answers.filter((each) => each === answer).length;
    expect([count('posted'), count('token-spent')]).toEqual([1, 49]);
    expect(post(box, ...Array.from({ length: 50 }, () => 1)).toSorted()).toEqual([
      'posted',
      ...Array.from({ length: 49 }, () => 'token-spent'),
    ]);
    expect(box.shut()).toHaveLength(2);
  });

  test('that nobody was given takes none', () => {
    const { box } = boxOf(4);
    box.register([tag(0)]);
    expect(post(box, 3, 0)).toEqual(['token-unknown', 'posted']);
    expect(box.shut()).toEqual([ballot(0)]);
  });

  test('is registered with its whole set or not at all', () => {
    const { box } = boxOf(4);
    expect(box.register([tag(0), tag(1)])).toBe('registered');
    expect(box.register([tag(0), tag(1)])).toBe('same');
    expect(box.register([tag(1), tag(2)])).toBe('clash');
    expect(box.knows([tag(2)])).toBe(false);
    expect(box.knows([tag(0), tag(1)])).toBe(true);
    expect(box.register([tag(3), tag(4), tag(5)])).toBe('clash');
    expect(box.register([tag(3), tag(4)])).toBe('registered');
  });

  test('is no use before the box is prepared, while it is shut, and after it was cleared', () => {
    const { box } = boxOf(0);
    const refused = () => {
      expect(box.register([tag(1)])).toBe('round-not-open');
      expect(post(box, 0)).toEqual(['round-not-open']);
    };
    refused();
    box.prepare('1', 4);
    box.register([tag(0)]);
    box.shut();
    refused();
    box.reopen();
    expect(post(box, 0)).toEqual(['posted']);
    box.clear();
    refused();
  });
});

describe('the order of the box', () => {
  const count = 200;

  const numbers = Array.from({ length: count }, (_, n) => n);

  /** Where each text stands in a file first. */
  function placesIn(file: string, texts: readonly string[]): number[] {
    const bytes = readFileSync(file);
    return texts.map((text) => bytes.indexOf(text, 0, 'latin1'));
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
  ])('says nothing of when ballots came %s', (_, atOnce) => {
    const { box, file } = boxOf(count, `seed of ${atOnce}`);
    for (const each of tags(count)) box.register([each]);
    for (let n = 0; n < count; n += atOnce) post(box, ...numbers.slice(n, n + atOnce));
    for (const texts of [numbers.map(ballot), numbers.map(tag)]) {
      const places = placesIn(file, texts);
      expect(Math.min(...places)).toBeGreaterThan(0);
      expect(Math.abs(tau(places))).toBeLessThan(0.2);
      expect(withinPages(places, 1024).length).toBeGreaterThan(6);
      expect(Math.abs(tau(...withinPages(places, 1024)))).toBeLessThan(0.2);
    }
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
    for (const n of numbers) insert.run(random(32), ballot(n));
    const texts = numbers.map(ballot);
    expect(Math.abs(tau(placesIn(`${file}-wal`, texts)))).toBeGreaterThan(0.9);
    db.pragma('wal_checkpoint(TRUNCATE)');
    const pages = withinPages(placesIn(file, texts), 4096);
    if (how === '') expect(Math.abs(tau(...pages))).toBeGreaterThan(0.9);
    db.close();
  });
});

describe('what was acknowledged', () => {
  test('is there after the box is opened again, spent envelopes too', () => {
    const { box, reopened } = boxOf(5);
    box.register([tag(0), tag(1), tag(2)]);
    post(box, 0, 1);
    box.close();
    const again = reopened();
    expect(again.round).toBe('1');
    expect(again.register([tag(0), tag(1), tag(2)])).toBe('same');
    expect(post(again, 0, 1, 2)).toEqual(['token-spent', 'token-spent', 'posted']);
    expect(again.register([tag(3), tag(4)])).toBe('registered');
    expect(post(again, 3, 4)).toEqual(['posted', 'posted']);
    expect([...again.shut()].sort()).toEqual([0, 1, 2, 3, 4].map(ballot));
  });

  /** Lets the file fail as a full disk does: in the middle of a transaction, until it is mended. */
  function failing(file: string, table: 'token' | 'ballot', whenFilled: number) {
    const db = new Database(file);
    db.exec(`CREATE TRIGGER full BEFORE UPDATE ON ${table}
      WHEN (SELECT count(*) FROM ballot WHERE substr(v, 1, 1) = x'01') >= ${whenFilled}
      BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END`);
    return () => {
      db.exec('DROP TRIGGER full');
      db.close();
    };
  }

  test('is all there is: what failed on the disk is not in memory either', () => {
    const { box, file, reopened } = boxOf(6);
    box.register(tags(4));
    post(box, 0);
    const mend = failing(file, 'ballot', 3);
    expect(() => post(box, 1, 2, 3)).toThrow('full');
    mend();
    expect([...box.shut()]).toEqual([ballot(0)]);
    box.reopen();
    expect(post(box, 0, 1)).toEqual(['token-spent', 'posted']);
    box.close();
    const again = reopened();
    expect(post(again, 0, 1, 2, 3)).toEqual(['token-spent', 'token-spent', 'posted', 'posted']);
  });

  test('has room for everybody, also after many failures', () => {
    const { box, file } = boxOf(6);
    box.register(tags(6));
    const mend = failing(file, 'ballot', 2);
    for (let i = 0; i < 20; i += 1) expect(() => post(box, 0, 1, 2)).toThrow('full');
    mend();
    expect(post(box, 0, 1, 2, 3, 4, 5)).toEqual(Array.from({ length: 6 }, () => 'posted'));
    expect([...box.shut()].sort()).toEqual([0, 1, 2, 3, 4, 5].map(ballot));
  });

  test('holds for envelopes that could not be registered', () => {
    const { box, file } = boxOf(3);
    const mend = failing(file, 'token', 0);
    expect(() => box.register(tags(3))).toThrow('full');
    mend();
    expect(box.knows([tag(0)])).toBe(false);
    expect(post(box, 0)).toEqual(['token-unknown']);
    expect(box.register(tags(3))).toBe('registered');
  });

  test('fits: the longest ballot there can be', () => {
    const { box } = boxOf(1);
    box.register([tag(0)]);
    const names = { round: '99999', from: 'f'.repeat(40), toward: 't'.repeat(40) };
    const scores = { trust: null, goals: null, blame: null, load: 5 };
    const longest = JSON.stringify({ type: 'BallotCounted', data: { ...names, scores } });
    expect(box.post([{ tag: tag(0), ballot: longest }])).toEqual(['posted']);
    expect(box.shut()).toEqual([longest]);
  });
});

describe('clearing the box', () => {
  const leftIn = (folder: string) =>
    readdirSync(folder).filter((name) =>
      /ballot \d|tag \d/.test(readFileSync(join(folder, name), 'latin1')),
    );

  test.each(['clear', 'prepare anew'] as const)('leaves nothing of a round behind: %s', (how) => {
    const { box, file } = boxOf(40);
    box.register(tags(40));
    post(box, ...Array.from({ length: 40 }, (_, n) => n));
    expect(leftIn(join(file, '..'))).toEqual(['box.db']);
    if (how === 'clear') box.clear();
    else box.prepare('2', 40);
    expect(leftIn(join(file, '..'))).toEqual([]);
    expect(box.round).toBe(how === 'clear' ? null : '2');
    expect(box.shut()).toEqual([]);
    expect(box.knows([tag(0)])).toBe(false);
  });
});
