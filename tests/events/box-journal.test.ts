// What a commit leaves beside the box: wiped, whatever stops it, and never more than the ballots.
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { openBoxFile } from '../../events/box-file.ts';
import { slotBytes } from '../../events/slot.ts';
import { chanceOf } from '../support/chance.ts';
import { folderOfOwn } from '../support/house.ts';

const random = chanceOf('journal');
const ballot = (n: number) => Buffer.alloc(slotBytes, n);

function boxFile(wiped?: (journal: string, most: number) => void) {
  const file = join(folderOfOwn(), 'box.db');
  const box = openBoxFile(file, wiped);
  onTestFinished(() => box.close());
  return { file, box };
}

const isBlank = (file: string) => readFileSync(file).every((byte) => byte === 0);

test('A kill between a commit and its wiping leaves nothing once the box was opened again', () => {
  const kept: Buffer[] = [];
  const { file, box } = boxFile((path) => {
    if (existsSync(path)) kept.push(readFileSync(path));
  });
  box.fill('1', 100, random);
  box.together(() => [1, 2, 3].forEach((n) => box.put(n, ballot(n))));
  // As a kill leaves it: committed, and the pages as they were before still beside it.
  const killed = join(folderOfOwn(), 'box.db');
  copyFileSync(file, killed);
  writeFileSync(`${killed}-journal`, kept.at(-1) ?? '');
  expect(isBlank(`${killed}-journal`)).toBe(false);
  const again = openBoxFile(killed);
  onTestFinished(() => again.close());
  expect(isBlank(`${killed}-journal`)).toBe(true);
  expect([...again.all()].filter((slot) => slot[0] === slot[9]).length).toBeGreaterThanOrEqual(3);
});

test('A commit stands where wiping fails, and the next one wipes both', () => {
  let broken = false;
  const { file, box } = boxFile();
  box.fill('1', 100, random);
  box.close();
  const wipes: number[] = [];
  const frail = openBoxFile(file, (_, most) => {
    wipes.push(most);
    if (broken) throw new Error('too many open files');
  });
  onTestFinished(() => frail.close());
  broken = true;
  const many = Array.from({ length: 40 }, (_, n) => n);
  expect(frail.together(() => many.map((n) => frail.put(n, ballot(7))).length)).toBe(40);
  const stored = new Database(file, { readonly: true });
  const sevens = stored.prepare('SELECT v FROM ballot').pluck().all() as Buffer[];
  expect(sevens.filter((slot) => slot.every((byte) => byte === 7))).toHaveLength(40);
  stored.close();
  broken = false;
  frail.together(() => frail.put(50, ballot(8)));
  expect(wipes.at(-1)).toBe(wipes.at(-2));
  frail.together(() => frail.put(51, ballot(8)));
  expect(wipes.at(-1)).toBeLessThan(wipes.at(-2) ?? 0);
});
