// The booth: while a round is open, the log knows every version of the pages that people answered on.
import { expect, test } from 'vitest';
import { noteBooth } from '../../events/booth.ts';
import { companyOf } from '../support/cast.ts';
import { noPages } from '../support/house.ts';

const [first, second] = ['a'.repeat(64), 'b'.repeat(64)];

test('A server with other pages is noted while a round is open, each time they change', async () => {
  const company = await companyOf({ product: 5, sales: 2 });
  const note = (bundle: string) => noteBooth(company.at, bundle);
  const noted = async () =>
    (await company.logged<{ bundle: string }>('BoothChanged')).map(({ bundle }) => bundle);
  await note(first);
  expect(await noted()).toEqual([]);
  await company.opens();
  await note(noPages);
  expect(await noted()).toEqual([]);
  for (const bundle of [first, first, second, noPages]) await note(bundle);
  expect(await noted()).toEqual([first, second, noPages]);
  await company.seals();
  await note(second);
  expect(await noted()).toHaveLength(3);
});
