// Who signed the log: only the key of the key folder counts, and what it was made beside.
import { cpSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Installation } from '../../events/installation.ts';
import { tidy } from '../../events/opening.ts';
import { verifyFolder } from '../../events/verify.ts';
import {
  changing,
  differenceAfter,
  otherPromise,
  rewrite,
  rewritten,
  signerIn,
  variedCompany,
  within,
} from '../support/forged.ts';
import type { Edit, Kept } from '../support/forged.ts';
import { folderOfOwn, installed } from '../support/house.ts';
import { signerOfOwn } from '../support/signer.ts';

let kept: Kept;
beforeAll(async () => {
  kept = await variedCompany();
});

afterAll(() => rmSync(dirname(kept.data), { recursive: true, force: true }));

describe('Whoever has no key of this installation is found out:', () => {
  const stranger = signerOfOwn();
  const foreign = /^The head over \d+ events, of .* is signed by another key/;
  const unaltered: Edit = (events) => events;

  test('who writes the log anew and signs it with a key of their own', async () => {
    const forged = changing('FiguresPublished', 'label', 'Round 9');
    expect(await rewritten(kept, forged, stranger)).toMatch(foreign);
    expect(await rewritten(kept, unaltered, stranger)).toMatch(foreign);
    // The control: a check of each signature by the key that its head names sees nothing.
    const byTheKeyNamed = (at: Installation) => at.store.firstDifference();
    expect(await rewritten(kept, forged, stranger, byTheKeyNamed)).toBeNull();
  });

  test('who leaves the heads out, or ends before a round was sealed', async () => {
    expect(await rewritten(kept, unaltered, null)).toContain('No signed head covers event 1');
    const cut = await differenceAfter(kept, ({ folder }) =>
      within(join(folder, 'log.db'), (db) => {
        const sql = "SELECT sql FROM sqlite_schema WHERE name = 'tree_head_no_delete'";
        const trigger = db.prepare<[], string>(sql).pluck().get() ?? '';
        db.exec('DROP TRIGGER tree_head_no_delete');
        db.exec('DELETE FROM tree_head WHERE size > 6');
        db.exec(trigger);
      }),
    );
    expect(cut).toMatch(/^No signed head covers event \d+, /);
  });

  test('who promises by another key', async () => {
    expect(await rewritten(kept, otherPromise(stranger.key))).toContain(
      'promises by another key than that of this installation',
    );
  });

  test('where the key folder was lost, a new one vouches from there on, and for no other log', async () => {
    const keys = join(folderOfOwn(), 'anew');
    const folder = join(folderOfOwn(), 'data');
    cpSync(kept.data, folder, { recursive: true });
    // A round was open: without its keys its box is of no use, and the round is voided.
    rmSync(join(folder, 'box.db'));
    const opened = async (check: (at: Installation) => Promise<unknown>) => {
      const at = await installed({ folder, keys });
      const found = await check(at);
      await at.close();
      return found;
    };
    const size = await opened(async (at) => {
      await tidy(at);
      expect(await verifyFolder(at)).toBeNull();
      return at.keyStart.size;
    });
    expect(size).toBeGreaterThan(20);
    expect(await opened((at) => Promise.resolve(at.keyStart.size))).toBe(size);
    rewrite(folder, changing('FiguresPublished', 'label', 'Round 9'), signerIn(keys));
    expect(await opened(verifyFolder)).toBe(
      `Events 1 to ${size as number} are not those beside which the key folder was made.`,
    );
  });
});
