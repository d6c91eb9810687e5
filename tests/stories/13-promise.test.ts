// A server that takes a ballot without the signed promise to count it: the page does not thank for it.
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { visit } from '../support/browser.ts';
import { company, fourTeams } from './company.ts';
import type { Company } from './company.ts';

let house: Company;

beforeAll(async () => {
  house = await company(fourTeams, { isOpen: true });
});

const headed = (page: Page, name: string) =>
  page.getByRole('heading', { level: 1, name }).waitFor();

/** Runs in the page: the promise for a ballot comes altered, until the server is honest again. */
function alter(): void {
  const real = fetch;
  globalThis.fetch = async (...asked) => {
    const reply = await real(...asked);
    const url = asked[0] instanceof Request ? asked[0].url : String(asked[0]);
    if (!url.endsWith('/ballots') || sessionStorage.getItem('honest')) return reply;
    const { leaf, promise } = (await reply.json()) as { leaf: string; promise: string };
    const other = `${promise.startsWith('A') ? 'B' : 'A'}${promise.slice(1)}`;
    return Response.json({ leaf, promise: other }, { status: reply.status });
  };
}

test('what is left waits in the browser, to be shown, and goes once the promise is right', async () => {
  const page = await visit(house.server.url, { size: 'phone' });
  await page.addInitScript(alter);
  await page.goto(house.link('sales1@example.org'));
  await page.getByRole('button', { name: /^Start/ }).click();
  for (const team of ['Product', 'Engineering', 'Support']) {
    await headed(page, team);
    await page.getByRole('button', { name: 'Not at all' }).click();
  }
  const none = page.getByRole('button', { name: 'To the last question' });
  if (await none.isVisible()) await none.click();
  await page.getByRole('radio', { name: 'Growth' }).check();
  await page.getByRole('button', { name: 'Send my ballots' }).click();
  await headed(page, 'The server did not promise to count your answer');
  const kept = () => page.evaluate(() => Object.keys(localStorage));
  expect(await kept()).toEqual(['crosspulse unsent 1']);
  // The same ballot again is answered as before: now with what the server really signed.
  await page.evaluate(() => sessionStorage.setItem('honest', 'yes'));
  await page.reload();
  await headed(page, 'Thank you. Posted.');
  expect(await kept()).toEqual([]);
});
