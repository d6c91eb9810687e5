// The states in between: nothing yet, one round only, an old link, a sealed round, nobody signed in.
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { visit } from '../support/browser.ts';
import { told } from '../support/wire.ts';
import type { Link } from '../support/wire.ts';
import { company, firstAnswers } from './company.ts';
import type { Company } from './company.ts';

/** One installation, which goes on from test to test: they are read in order. */
let house: Company;
let oldLink = '';

beforeAll(async () => {
  house = await company();
});

const headed = (page: Page, name: string | RegExp) =>
  page.getByRole('heading', { level: 1, name }).waitFor();
const nothingHere = 'There is nothing here for you';

/** A browser in which somebody is signed in. */
const as = async (email: string): Promise<Page> =>
  visit(house.server.url, { refusals: [404, 409], cookie: await house.cookie(email) });

test('whoever is not signed in is told where their link is', async () => {
  const page = await visit(house.server.url, { refusals: [401] });
  for (const path of ['/', '/setup', '/pairings/product/sales', '/signin']) {
    await page.goto(path);
    await headed(page, 'Open your personal link');
  }
  await page.goto('/respond');
  await headed(page, 'Open your personal link');
});

test('an unknown link is told apart from a missing one, on both pages', async () => {
  const page = await visit(house.server.url, { refusals: [401, 404] });
  await page.goto(`/respond#${'0'.repeat(32)}`);
  await headed(page, 'This link does not work');
  expect(page.url()).toBe(`${house.server.url}/respond`);
  await page.goto('/signin');
  await page
    .getByLabel('Or paste the link here')
    .fill(`${house.server.url}/respond#${'0'.repeat(32)}`);
  await page.getByRole('button', { name: 'Open it' }).click();
  await page.getByText('This link is not valid any more.').waitFor();
});

test('an admin comes to the setup, and sees no readings anywhere', async () => {
  const page = await visit(house.server.url, { cookie: house.admin });
  await page.goto('/');
  await headed(page, 'Let’s set up your first pulse.');
  expect(new URL(page.url()).pathname).toBe('/setup');
  expect(await page.getByRole('link', { name: 'Map' }).count()).toBe(0);
  await page.goto('/pairings/product/sales');
  await headed(page, nothingHere);
  await page.getByRole('link', { name: 'Go to the setup' }).click();
  await headed(page, 'Let’s set up your first pulse.');
});

test('before the first round a manager reads when it opens, and nobody can answer', async () => {
  const { send } = house.server;
  const [opensOn, sealsOn] = ['2099-03-10', '2099-03-20'];
  const scheduled = send('POST', '/api/rounds', { opensOn, sealsOn }, house.admin);
  const { round } = await told<{ round: string }>(scheduled, 201);
  const made = send('POST', `/api/rounds/${round}/links`, undefined, house.admin);
  const { links } = await told<{ links: readonly Link[] }>(made);
  oldLink = links.find(({ email }) => email === 'mia@example.org')?.link ?? '';
  const page = await visit(house.server.url, { refusals: [404, 409] });
  await page.goto(oldLink);
  await headed(page, 'No round is open');
  await page.getByText('The next one opens on Tue 10 Mar.').waitFor();
  await page.goto('/');
  await headed(page, 'No pulse yet');
  await page.getByText('The first round opens on 10 Mar 2099.').waitFor();
});

test('while the first round is open a manager sees no result, and may answer', async () => {
  await house.open();
  const page = await as('mia@example.org');
  await page.goto('/');
  await headed(page, /^(Under half have answered so far|Round 2 is open)$/);
  await page.getByText('We show no results while a round is open').waitFor();
  await page.getByRole('link', { name: 'Answer it' }).click();
  await headed(page, 'How is it going between your team and the others?');
});

test('an old personal link is dead once there are newer ones', async () => {
  const page = await visit(house.server.url, { refusals: [401, 404] });
  await page.goto(oldLink);
  await headed(page, 'This link does not work');
  await page.getByText('a newer one took its place').waitFor();
});

test('after the seal a respondent reads when it closed; one round is a photo, not a trend', async () => {
  await house.answer(firstAnswers);
  await house.seal();
  const respondent = await visit(house.server.url, { size: 'phone', refusals: [409] });
  await respondent.goto(house.link('sales1@example.org'));
  await headed(respondent, 'This round is sealed');
  await respondent.getByText('Round 2 closed on').waitFor();

  const page = await as('mia@example.org');
  await page.goto('/respond');
  await page.getByRole('link', { name: 'See the last results' }).click();
  await headed(page, 'Between Product and Engineering friction is highest.');
  await page.getByText('One round is a photo, not a trend.').waitFor();
  expect(await page.getByLabel('Round', { exact: true }).count()).toBe(0);
  await page.getByRole('link', { name: 'Product and Engineering' }).click();
  await page.getByRole('heading', { name: 'One round is a photo, not a trend' }).waitFor();
});

test('a respondent sees the pairings of their own team, and no other', async () => {
  const page = await as('sales1@example.org');
  await page.goto('/');
  const list = page.getByRole('region', { name: /pairings, most friction first$/ });
  await list.getByRole('link', { name: 'Product and Sales' }).waitFor();
  expect(await list.getByRole('link', { name: 'Product and Engineering' }).count()).toBe(0);
  await page.goto('/pairings/product/engineering');
  await headed(page, nothingHere);
  await page.goto('/setup');
  await headed(page, nothingHere);
});

test('an address that is wrong and one that is not yours read the same', async () => {
  const page = await as('mia@example.org');
  for (const path of ['/nowhere', '/setup', '/pairings/product/nobody', '/?round=77']) {
    await page.goto(path);
    await headed(page, nothingHere);
  }
  await page.getByRole('link', { name: 'Go to the map' }).click();
  await headed(page, 'Between Product and Engineering friction is highest.');
});

test('whoever signs out is out, on the way back too', async () => {
  const cookie = await house.cookie('mia@example.org');
  const page = await visit(house.server.url, { refusals: [401], cookie });
  await page.goto('/');
  await headed(page, 'Between Product and Engineering friction is highest.');
  await page.getByRole('button', { name: 'Sign out' }).click();
  await headed(page, 'Open your personal link');
  await page.goBack();
  await headed(page, 'Open your personal link');
});
