// After the seal a manager sees where it rubs, in which direction, and how sure that is.
import { beforeAll, describe, expect, test } from 'vitest';
import { expectNoViolations, tabTo, visit } from '../support/browser.ts';
import type { Company } from './company.ts';
import { company, firstAnswers, laterAnswers } from './company.ts';

let house: Company;

beforeAll(async () => {
  house = await company();
  await house.hold(firstAnswers);
  await house.hold(laterAnswers);
});

test('a', async () => {
  const page = await visit(house.server.url);
  await page.goto(house.link('mia@example.org'));
  await page.getByRole('link', { name: 'See the last results' }).click();
  await page.getByRole('heading', { level: 1, name: 'Between Product and Engineering friction is highest.' }).waitFor();
  console.log(await page.locator('body').ariaSnapshot());
  await expectNoViolations(page);
  await page.getByRole('link', { name: 'Product and Engineering' }).first().click();
  await page.getByRole('heading', { level: 2, name: 'Friction over 2 rounds' }).waitFor();
  console.log(await page.locator('body').ariaSnapshot());
  await expectNoViolations(page);
});
