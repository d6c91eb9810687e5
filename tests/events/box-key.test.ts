// The key of the box: without it the file is noise, and with another it does not open.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, onTestFinished, test } from 'vitest';
import { Box, BoxLocked, isBoxLocked } from '../../events/box.ts';
import { chanceOf } from '../support/chance.ts';
import { folderOfOwn } from '../support/house.ts';

const roundKey = 'a7'.repeat(32);
const anotherKey = '7a'.repeat(32);
const record = (n: number) => `ballot ${String(n).padStart(5, '0')} ${'b'.repeat(600)}`;
const keyOf = (n: number) => n.toString(16).padStart(64, 'c0de');

function filled(ballots: number) {
  const folder = folderOfOwn();
  const file = join(folder, 'box.db');
  const opened = () => {
    const box = new Box(file, chanceOf('box key'));
    onTestFinished(() => box.close());
    return box;
  };
  const box = opened();
  box.prepare('1', roundKey, 40);
  box.post(
    Array.from({ length: ballots }, (_, n) => {
      return { round: '1', key: keyOf(n), leaf: keyOf(n + 1000), record: record(n) };
    }),
  );
  return { box, folder, file, opened };
}

/** What a slot is, byte by byte, as the file has it. */
const slotsIn = (file: string): readonly Buffer[] => {
  const db = new Database(file, { readonly: true });
  const slots = db.prepare('SELECT v FROM ballot').pluck().all() as Buffer[];
  db.close();
  return slots;
};

describe('without its key', () => {
  test('the file holds no ballot, no one-time key and no leaf in any form', () => {
    const { box, folder } = filled(40);
    const secrets = [record(3), record(3).slice(0, 16), keyOf(3), keyOf(1003), roundKey];
    const forms = secrets.flatMap((each) => [Buffer.from(each), Buffer.from(each, 'hex')]);
    const sought = forms.filter((form) => form.length > 3);
    const found = () =>
      readdirSync(folder).filter((name) => {
        const bytes = readFileSync(join(folder, name));
        return sought.some((form) => bytes.includes(form));
      });
    expect(found()).toEqual([]);
    box.close();
    expect(found()).toEqual([]);
  });

  test('a used slot differs from a free one in its first byte only', () => {
    const slots = slotsIn(filled(20).file);
    expect(new Set(slots.map((slot) => slot.length))).toEqual(new Set([960]));
    const kinds = [0, 1].map((state) => slots.filter((slot) => slot[0] === state));
    expect(kinds.map((kind) => kind.length)).toEqual([20, 20]);
    for (const kind of kinds) {
      const ones = kind.flatMap((slot) => [...slot.subarray(1)]);
      const mean = ones.reduce((sum, byte) => sum + byte, 0) / ones.length;
      // 20 × 959 bytes of noise: the mean is within 127.5 ± 2.5 but once in a million times.
      expect(Math.abs(mean - 127.5)).toBeLessThan(2.6);
      // No byte stands still from slot to slot, so none tells what is in it.
      const still = Array.from({ length: 959 }, (_, i) => new Set(kind.map((slot) => slot[i + 1])));
      expect(Math.min(...still.map((values) => values.size))).toBeGreaterThan(10);
    }
  });

  test('the same ballot never looks the same twice', () => {
    const { box, file } = filled(0);
    const same = { round: '1', leaf: keyOf(8), record: record(0) };
    for (const n of [1, 2]) box.post([{ ...same, key: keyOf(n) }]);
    const used = slotsIn(file).filter((slot) => slot[0] === 1);
    expect(used).toHaveLength(2);
    const parts = used.flatMap((slot) =>
      [0, 300, 600].map((i) => slot.toString('hex', i + 1, i + 17)),
    );
    expect(new Set(parts).size).toBe(6);
  });
});

describe('the box does not open', () => {
  test('with another key, and then nothing goes in', () => {
    const { box, opened } = filled(2);
    box.close();
    const again = opened();
    expect(() => again.unlock(anotherKey)).toThrow(BoxLocked);
    const ninth = { round: '1', key: keyOf(9), leaf: keyOf(9), record: record(9) };
    expect(again.post([ninth])).toEqual(['round-not-open']);
    expect(() => again.shut()).toThrow(BoxLocked);
    expect(again.unlock(roundKey)).toBe(2);
  });

  test.each([
    ['one bit of a ballot was changed', (slot: Buffer) => (slot[500] = (slot[500] ?? 0) ^ 1)],
    ['noise was marked as a ballot', (slot: Buffer) => slot.fill(9, 1)],
  ])('after %s', (_, change) => {
    const { box, file, opened } = filled(2);
    box.close();
    const db = new Database(file);
    const read = db.prepare("SELECT slot, v FROM ballot WHERE substr(v, 1, 1) = x'01'");
    const { slot, v } = read.get() as { slot: number; v: Buffer };
    change(v);
    db.prepare('UPDATE ballot SET v = ? WHERE slot = ?').run(v, slot);
    db.close();
    const again = opened();
    const locked = (() => {
      try {
        return again.unlock(roundKey);
      } catch (error) {
        return error;
      }
    })();
    expect(isBoxLocked(locked)).toBe(true);
    expect((locked as Error).message).toContain('round 1');
  });

  test('as the box of another round', () => {
    const { box, file, opened } = filled(2);
    box.close();
    const db = new Database(file);
    db.prepare("UPDATE round SET round = '2'").run();
    db.close();
    expect(() => opened().unlock(roundKey)).toThrow(BoxLocked);
  });
});

describe('clearing the box', () => {
  test.each(['clear', 'prepare anew'] as const)('leaves nothing of a round behind: %s', (how) => {
    const { box, folder, file } = filled(40);
    const before = slotsIn(file).map((slot) => slot.subarray(0, 64));
    const left = () =>
      readdirSync(folder).filter((name) => {
        const bytes = readFileSync(join(folder, name));
        return before.some((slot) => bytes.includes(slot));
      });
    expect(left()).toEqual(['box.db']);
    if (how === 'clear') box.clear();
    else box.prepare('2', anotherKey, 40);
    expect(left()).toEqual([]);
    expect(box.round).toBe(how === 'clear' ? null : '2');
    if (how !== 'clear') expect(box.shut()).toEqual([]);
  });

  test('makes the pages anew too, so that two slots fit one also after a box from before', () => {
    const file = join(folderOfOwn(), 'box.db');
    const old = new Database(file);
    old.pragma('page_size = 1024');
    old.exec('CREATE TABLE token (slot INTEGER PRIMARY KEY, v BLOB NOT NULL)');
    old.close();
    const box = new Box(file, chanceOf('anew'));
    onTestFinished(() => box.close());
    box.prepare('1', roundKey, 100);
    const db = new Database(file, { readonly: true });
    const pages = db.pragma('page_count', { simple: true });
    expect([db.pragma('page_size', { simple: true }), pages]).toEqual([2048, 53]);
    db.close();
  });
});
