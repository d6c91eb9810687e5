// The sample company: there within half a minute, marked on every page, seen through each role's eyes.
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { expectNoViolations, fits, sizes, visit } from '../support/browser.ts';
import { sample } from './sample.ts';

let url = '';
let seconds = 0;

beforeAll(async () => {
  const begun = performance.now();
  url = await sample();
  seconds = (performance.now() - begun) / 1000;
});

const banner = (page: Page) => page.getByRole('complementary', { name: 'Sample company' });

/** Looks through the eyes of a role, by the bar on top. */
async function look(page: Page, role: string): Promise<void> {
  const group = banner(page).getByRole('group', { name: 'Look as' });
  await group.getByRole('button', { name: role }).click();
  await group.getByRole('button', { name: role, pressed: true }).waitFor();
  await banner(page).getByText('Nothing here is real.').waitFor();
}

const headed = (page: Page, name: string | RegExp) =>
  page.getByRole('heading', { level: 1, name }).waitFor();

test('it is there within 30 seconds', () => {
  expect(seconds).toBeLessThanOrEqual(30);
});

test('without any link a visitor is let in, and told that nothing is real', async () => {
  const page = await visit(url, { refusals: [401] });
  await page.goto('/');
  await banner(page).getByText('This is a sample company. Nothing here is real.').waitFor();
  await page.getByRole('heading', { name: 'Who feels friction with whom' }).waitFor();
});

test('the map tells its story: a direction that is hidden, figures by steps, an open round', async () => {
  const page = await visit(url, { refusals: [401] });
  await page.goto('/');
  const table = page.getByRole('table', { name: 'Who feels friction with whom' });
  await table
    .getByRole('link', { name: /^hidden fewer than 5 ballots/ })
    .first()
    .waitFor();
  expect(await table.getByRole('link').count()).toBe(12);
  await page.getByText(/ open · (under half|over half|over three quarters)$/).waitFor();
  await expectNoViolations(page);
  await page.setViewportSize(sizes.small);
  expect(await fits(page)).toBe(true);
});

test('a pairing is told over nine quarters, what was imported is marked, and the banner stays', async () => {
  const page = await visit(url, { refusals: [401] });
  await page.goto('/');
  await page.getByRole('link', { name: 'Product and Engineering' }).click();
  await headed(page, 'Product and Engineering');
  await banner(page).waitFor();
  const trend = page.getByRole('region', { name: /^Friction over \d+ rounds$/ });
  await trend.getByText('Hollow points over a bar are imported.').waitFor();
  await trend.getByText(/^As a table/).click();
  expect(await trend.getByRole('row').count()).toBeGreaterThan(9 * 6);
  await expectNoViolations(page);
  await page.setViewportSize(sizes.small);
  expect(await fits(page)).toBe(true);
});

test('each role sees what it may, with the banner above it', async () => {
  const page = await visit(url, { refusals: [401] });
  await page.goto('/');
  await look(page, 'leadership');
  await page.getByRole('table', { name: 'Who feels friction with whom' }).waitFor();
  await look(page, 'admin');
  await headed(page, 'Setup');
  await page.getByText('You will never see an answer.').waitFor();
  expect(await page.getByRole('link', { name: 'Map' }).count()).toBe(0);
  await look(page, 'respondent');
  await headed(page, 'How is it going between your team and the others?');
  await expectNoViolations(page);
  await page.getByRole('button', { name: /^Start/ }).click();
  await headed(page, 'Are these the words of your invitation?');
  await page.getByRole('button', { name: 'They are the same' }).click();
  await page.getByRole('button', { name: /^Not at all/ }).waitFor();
  await banner(page).waitFor();
  await look(page, 'manager');
  await page.getByRole('table', { name: 'Who feels friction with whom' }).waitFor();
});
