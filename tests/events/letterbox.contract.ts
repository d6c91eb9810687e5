// What every letterbox promises; any engine runs this one suite.
import { describe, expect, test } from 'vitest';
import { isBoxLocked } from '../../events/box.ts';
import type { Posted, Posting } from '../../events/box.ts';
import type { Letterbox } from '../../events/letterbox.ts';

export const roundKey = 'a7'.repeat(32);
const hex = (n: number, as: string) => `${as}${String(n).padStart(5, '0')}`.padEnd(64, as);
export const record = (n: number) =>
  `ballot ${String(n).padStart(5, '0')} ${'b'.repeat(500 + (n % 100))}`;
export const posting = (n: number, said = n): Posting => {
  return { round: '1', key: hex(n, 'c'), leaf: hex(said, 'e'), record: record(said) };
};

/** Where a box can be kept, and opened again. */
export interface Place {
  open(): Promise<Letterbox>;
}

const numbers = (count: number) => Array.from({ length: count }, (_, n) => n);
const sorted = (records: readonly string[]) => [...records].sort();
const all = (box: Letterbox, ...postings: readonly Posting[]) =>
  Promise.all(postings.map((each) => box.post(each)));
const count = (answers: readonly Posted[], one: Posted) =>
  answers.filter((each) => each === one).length;

export function keepsEveryBallot(name: string, placeOf: () => Promise<Place>): void {
  const prepared = async (ballots = 300) => {
    const place = await placeOf();
    const box = await place.open();
    await box.prepare('1', roundKey, ballots);
    return { place, box };
  };

  describe(`the letterbox on ${name}`, () => {
    test('takes each ballot once, however often and how many at once it is posted', async () => {
      const { box } = await prepared();
      const twice = [...numbers(290), ...numbers(290)].map((n) => posting(n));
      const answers = await all(box, ...twice);
      expect([count(answers, 'posted'), count(answers, 'same')]).toEqual([290, 290]);
      expect(await all(box, posting(0), posting(290))).toEqual(['same', 'posted']);
      expect(sorted(await box.shut())).toEqual(sorted(numbers(291).map(record)));
    });

    test('takes no other ballot under a key, also none that comes in the same moment', async () => {
      const { box } = await prepared();
      expect(await all(box, posting(0), posting(0, 1))).toEqual(['posted', 'other']);
      expect(await all(box, posting(0, 2), posting(0))).toEqual(['other', 'same']);
      expect(await box.shut()).toEqual([record(0)]);
    });

    test('is no use before it is prepared, while it is shut, and after it was cleared', async () => {
      const box = await (await placeOf()).open();
      expect([await box.round(), await box.post(posting(0))]).toEqual([null, 'round-not-open']);
      await box.prepare('1', roundKey, 4);
      expect(await box.round()).toBe('1');
      await box.shut();
      // Not for good: should the sealing fail, the round goes on.
      expect(await box.post(posting(0))).toBe('round-sealing');
      await box.reopen();
      expect(await box.post(posting(0))).toBe('posted');
      expect(await box.post({ ...posting(1), round: '2' })).toBe('round-not-open');
      await box.clear();
      expect([await box.round(), await box.post(posting(0))]).toEqual([null, 'round-not-open']);
    });

    test('goes on where it stands, with its own key only', async () => {
      const { place, box } = await prepared();
      await all(box, posting(0), posting(1));
      await box.close();
      const again = await place.open();
      expect(await again.round()).toBe('1');
      await expect(again.unlock('b8'.repeat(32))).rejects.toSatisfy(isBoxLocked);
      expect(await again.unlock(roundKey)).toBe(2);
      expect(await all(again, posting(0), posting(1, 5), posting(2))).toEqual([
        ...['same', 'other', 'posted'],
      ]);
      expect(sorted(await again.shut())).toEqual([0, 1, 2].map(record));
    });

    test('begins anew with each round', async () => {
      const { box } = await prepared();
      await box.post(posting(0));
      await box.prepare('2', 'c9'.repeat(32), 4);
      expect(await box.post(posting(1))).toBe('round-not-open');
      expect(await box.post({ ...posting(0), round: '2' })).toBe('posted');
      expect(await box.shut()).toEqual([record(0)]);
    });
  });
}
