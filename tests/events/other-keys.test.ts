// A start with a folder of keys that is another one: nothing of the open round is destroyed.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { roundsNow } from '../../events/installation.ts';
import { Unusable } from '../../events/kernel/sqlite.ts';
import { tidy } from '../../events/opening.ts';
import { companyOf, scores } from '../support/cast.ts';
import { folderOfOwn, installed, keysBeside } from '../support/house.ts';

const timeout = 120_000;

test('It refuses to start, and with the right keys the round goes on', { timeout }, async () => {
  const company = await companyOf({ product: 6, engineering: 6 });
  const { folder } = company.at;
  const round = await company.opens();
  await company.answers('product', 5, { toward: { engineering: scores(5, 5, 1, 1) } });
  await company.at.close();

  const wrong = folderOfOwn();
  const elsewhere = await installed({ folder, keys: wrong });
  const refused = tidy(elsewhere);
  await expect(refused).rejects.toThrow(Unusable);
  await expect(refused).rejects.toThrow(/set CROSSPULSE_KEYS to their folder/);
  await elsewhere.close();

  const at = await installed({ folder, keys: keysBeside(folder) });
  await tidy(at);
  const open = (await roundsNow(at)).find((each) => each.round === round);
  expect(open?.status).toBe('open');
  expect(at.keys.marked(round)).toEqual({ ballots: 5, taken: 5 });
  await at.close();

  // Lost for good, as the operator says by removing the box.
  rmSync(join(folder, 'box.db'));
  const without = await installed({ folder, keys: wrong });
  await tidy(without);
  const over = (await roundsNow(without)).find((each) => each.round === round);
  expect([over?.status, over?.destroyed]).toEqual(['voided', true]);
});
