// What everybody sees when a round is sealed: their own team, the whole company, and files to keep.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { fits, tabTo, visit, wrongInAnyLook } from '../support/browser.ts';
import { company, firstAnswers } from './company.ts';
import type { Company } from './company.ts';
import { dayIn, past, quarterAgo } from './past.ts';
import type { Past } from './past.ts';

const respondent = 'product1@example.org';

const headed = (page: Page, name: string | RegExp) =>
  page.getByRole('heading', { level: 1, name }).waitFor();

/** The company page, through the eyes of somebody who is signed in. */
async function pageOf(url: string, cookie: string, refusals: readonly number[] = []) {
  const page = await visit(url, { cookie, refusals, size: 'phone' });
  await page.goto('/company');
  return page;
}

/** Readable and wide enough on a phone and on a desk, in light and in dark. */
async function expectSound(page: Page): Promise<void> {
  expect(await wrongInAnyLook(page)).toEqual([]);
  for (const width of [720, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await fits(page), `${width}`).toBe(true);
  }
}

describe('the first round', () => {
  let house: Company;

  beforeAll(async () => {
    house = await company();
    await house.open();
  });

  const open = async (email: string) => pageOf(house.server.url, await house.cookie(email), [404]);

  test('while it is open, nobody sees results, and the page says when', async () => {
    const page = await open(respondent);
    await headed(page, 'Round 1 is open');
    await page.getByText(/It is sealed on .* you see here what came out/).waitFor();
    await expectSound(page);
    await page.getByRole('link', { name: 'Answer, under 60 seconds' }).click();
    await page.waitForURL('**/respond');
  });

  test('once it is sealed, a respondent sees their own team and the company', async () => {
    await house.answer(firstAnswers);
    await house.seal();
    await house.open();
    const page = await open(respondent);
    await headed(page, 'How Product and the others work together.');
    const card = page.getByRole('article').filter({ hasText: 'Engineering' });
    await card.getByText('The first quarter: there is nothing to compare with yet.').waitFor();
    await card.getByText('Product about Engineering: 70.').waitFor();
    await page.getByText('One round is a photo, not a trend.').waitFor();
    await page.getByText('Round 2 is open', { exact: false }).waitFor();
    expect(await page.getByText('Sales and Support').count()).toBe(0);
    await expectSound(page);
    await tabTo(page, card.getByRole('link', { name: 'Product and Engineering' }));
    await page.keyboard.press('Enter');
    await page.waitForURL('**/pairings/product/engineering');
  });

  test('readings can be kept as a file, which is noted for a manager', async () => {
    const page = await open('mia@example.org');
    await page.getByText('Your download is noted in the log.').waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'CSV of the readings' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/^crosspulse-readings-\d{4}-\d\d-\d\d\.csv$/);
    const text = readFileSync(await file.path(), 'utf8');
    expect(text).toMatch(/^\ufeffround,label,sealedOn,/);
    expect(text).toMatch(/sales,Sales,support,Support,index,hidden,.*,too few ballots\r\n/);
  });

  test('leadership without a team sees the company alone', async () => {
    const page = await open('lea@example.org');
    await headed(page, 'How the teams work together.');
    expect(await page.getByRole('article').count()).toBe(0);
    await page.getByRole('heading', { level: 2, name: 'The whole company' }).waitFor();
  });
});

describe('two quarters', () => {
  const smooth = [25, 25, 25, 25] as const;
  const rough = [75, 75, 75, 75] as const;
  let house: Past;

  beforeAll(async () => {
    const round = (quartersAgo: number, place: number, first: typeof smooth | typeof rough) => ({
      date: dayIn(quartersAgo, place),
      said: {
        'Product Engineering': [first, 40],
        'Engineering Product': [first, 40],
        'Product Sales': [smooth, 40],
        'Sales Product': [smooth, 3],
      } as const,
    });
    house = await past([
      ...[0, 1, 2].map((place) => round(2, place, rough)),
      ...[0, 1, 2].map((place) => round(1, place, smooth)),
    ]);
  });

  test('say what changed, what is hidden, and by how much the company moved', async () => {
    const page = await pageOf(house.server.url, house.mia);
    await headed(page, 'For Product, work with Engineering got easier.');
    await page.getByText(`compared with ${quarterAgo(2)}`, { exact: false }).waitFor();
    const card = page.getByRole('article').filter({ hasText: 'Engineering' });
    await card.getByText('Better −50').waitFor();
    await card.getByText(/Clearly less friction: 76 to 26|75 to 25/).waitFor();
    const hidden = page.getByRole('article').filter({ hasText: 'Sales' });
    await hidden.getByText('Too few answers', { exact: true }).waitFor();
    await hidden.getByText('Sales about Product: hidden, fewer than 5 ballots.').waitFor();
    await page.getByRole('heading', { name: `Friction fell since ${quarterAgo(2)}` }).waitFor();
    await page.getByRole('slider', { name: 'Friction over 6 rounds' }).waitFor();
    await expectSound(page);
  });

  test('are there as tables, too', async () => {
    const page = await pageOf(house.server.url, house.lea);
    await headed(page, 'Across the company, friction fell.');
    await page.getByText('As a table').click();
    const table = page.getByRole('table', { name: 'Friction by round' });
    expect(await table.getByRole('cell', { name: /^\d\d ± \d$/ }).count()).toBe(6);
  });
});
