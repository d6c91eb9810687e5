// Which page an address is answered with.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pages, readPages } from '../../api/pages.ts';
import { folderOfOwn } from '../support/house.ts';

const folder = folderOfOwn();
for (const name of ['index', 'map', 'pairing', 'quarters', 'respond']) {
  writeFileSync(join(folder, `${name}.html`), name);
}
mkdirSync(join(folder, 'assets'));
writeFileSync(join(folder, 'assets', 'map-1234.js'), 'script');
const app = pages(readPages(folder));

test.each([
  ['/', 'map'],
  ['/?round=3', 'map'],
  ['/pairings/product/sales', 'pairing'],
  ['/quarters', 'quarters'],
  ['/quarters/2026-Q3', 'quarters'],
  ['/respond', 'respond'],
  ['/nowhere/at/all', 'index'],
  ['/pairing', 'pairing'],
  ['/__proto__', 'index'],
  ['/assets/map-1234.js', 'script'],
])('%s is answered with the page %s', async (path, page) => {
  const reply = await app.request(path);
  expect([reply.status, await reply.text()]).toEqual([200, page]);
});
