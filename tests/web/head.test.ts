// Whether one log begins as an earlier one was: every pair of sizes, and every proof that is bent.
import { expect, test } from 'vitest';
import { consistencyPath, leafHash, rootOf } from '../../events/kernel/tree.ts';
import { isPrefix } from '../../web/verify/head.ts';

const most = 20;
const all = Array.from({ length: most }, (_, place) => leafHash(`event ${place}`));
const rootAt = (size: number, leaves = all) => rootOf(leaves.slice(0, size)).toString('hex');
const head = (size: number, leaves = all) => ({ size, root: rootAt(size, leaves) });
const pathOf = (from: number, size: number) =>
  consistencyPath(from, size, (start, end) => rootOf(all.slice(start, end))).map((each) =>
    each.toString('hex'),
  );

test('each log begins as each shorter one of it was', async () => {
  for (let size = 1; size <= most; size += 1) {
    for (let from = 1; from <= size; from += 1) {
      const holds = await isPrefix(head(from), head(size), pathOf(from, size));
      expect(`${from} of ${size}: ${holds}`).toBe(`${from} of ${size}: true`);
    }
  }
});

test('a log with one event changed does not begin as the true one was', async () => {
  for (let from = 1; from < most; from += 1) {
    const changed = all.with(from - 1, leafHash('another'));
    const path = pathOf(from, most);
    expect(await isPrefix(head(from, changed), head(most), path)).toBe(false);
    expect(await isPrefix(head(from), head(most, changed), path)).toBe(false);
    expect(await isPrefix(head(from), head(most), path.slice(1))).toBe(false);
    expect(await isPrefix(head(from), head(most), [...path, path[0] ?? ''])).toBe(false);
    const bent = path.with(
      -1,
      path.at(-1)?.replace(/^./, (digit) => (digit === '0' ? '1' : '0')) ?? '',
    );
    expect(await isPrefix(head(from), head(most), bent)).toBe(false);
  }
  expect(await isPrefix(head(9), { size: 9, root: rootAt(8) }, [])).toBe(false);
  expect(await isPrefix(head(9), head(8), [])).toBe(false);
});
