// Every page, on a phone and on a desk, in light and in dark: readable, reachable, and wide enough.
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { tabStops, visit, wrongInAnyLook } from '../support/browser.ts';
import { company, firstAnswers, fourTeams, laterAnswers, newServer } from './company.ts';
import type { Company } from './company.ts';

let house: Company;

beforeAll(async () => {
  // Twelve people are enough for shares and splits; five teams bring the gates.
  const teams = { ...fourTeams, engineering: 12, product: 11, design: 5 };
  house = await company(teams, { held: [firstAnswers, laterAnswers], isOpen: true });
});

const headed = (page: Page, name: string) =>
  page.getByRole('heading', { level: 1, name }).waitFor();

/** What is wrong with a page as it stands there now, in all sizes and both colour schemes. */
async function wrongWith(page: Page): Promise<readonly string[]> {
  const wrong = [...(await wrongInAnyLook(page))];
  const headings = await page.getByRole('heading', { level: 1 }).count();
  if (headings !== 1) wrong.push(`has ${headings} first headings`);
  const title = await page.title();
  if (!/^\S.* · Crosspulse$/.test(title)) wrong.push(`is called "${title}"`);
  return wrong;
}

/** The same, and whether the keyboard gets around with its place in view. */
async function expectSound(page: Page, stopsLeast: number): Promise<void> {
  expect(await wrongWith(page)).toEqual([]);
  const stops = await tabStops(page);
  expect(stops.filter(({ seen }) => !seen)).toEqual([]);
  expect(stops.length).toBeGreaterThanOrEqual(stopsLeast);
}

/** A manager, at a path. */
async function at(path: string, heading: string): Promise<Page> {
  const page = await visit(house.server.url, { cookie: await house.cookie('mia@example.org') });
  await page.goto(path);
  await headed(page, heading);
  return page;
}

test('signing in', async () => {
  const page = await visit(house.server.url, { refusals: [401] });
  await page.goto('/');
  await headed(page, 'Open your personal link');
  await expectSound(page, 3);
});

test('the first run, the first setup with a line to mend, and the personal links', async () => {
  const { server } = await newServer();
  const page = await visit(server.url, { refusals: [401, 422] });
  await page.goto(`/setup#${await server.setup()}`);
  await headed(page, 'Let’s set up your first pulse.');
  await expectSound(page, 5);
  await page.getByLabel('Name').fill('Ada Admin');
  await page.getByLabel('Work mail').fill('ada@example.org');
  await page.getByRole('button', { name: 'Start the setup' }).click();
  await page.getByText('You will never see an answer.').waitFor();
  const lines = page.getByRole('textbox', { name: /^Paste from a spreadsheet/ });
  await lines.fill('somebody');
  await page.getByRole('button', { name: 'Check and save' }).click();
  await page.getByText('One line needs you.').waitFor();
  await expectSound(page, 15);
  const five = (team: string) =>
    [1, 2, 3, 4, 5].map((n) => `${team} ${n},${team}${n}@example.org,${team}`);
  await lines.fill([...five('Product'), ...five('Engineering')].join('\n'));
  await page.getByRole('button', { name: 'Check and save' }).click();
  await page.getByRole('button', { name: 'Open the round now' }).click();
  await page.getByRole('heading', { name: 'Personal links, shown only now' }).waitFor();
  await expectSound(page, 20);
});

test('the setup with an open round, unfolded, and a question before what cannot be undone', async () => {
  const page = await visit(house.server.url, { cookie: house.admin });
  await page.goto('/setup');
  await page.getByRole('heading', { name: 'Round 3 is open' }).waitFor();
  await page.locator('summary').filter({ hasText: 'Product' }).first().click();
  await page.getByText(/people on the list$/).click();
  await page.getByText('Void Round 3 instead').click();
  await expectSound(page, 25);
  await page.getByRole('button', { name: 'Seal Round 3' }).click();
  await page.getByRole('dialog', { name: 'Seal Round 3?' }).waitFor();
  await expectSound(page, 1);
  await page.keyboard.press('Escape');
  const seal = page.getByRole('button', { name: 'Seal Round 3' });
  expect(await seal.evaluate((button) => button === document.activeElement)).toBe(true);
});

test('the map', async () => {
  const page = await at('/', 'Between Product and Engineering friction is highest.');
  await page.getByText('Gap and directions').first().click();
  await expectSound(page, 20);
});

test('a pairing, with a table unfolded', async () => {
  const page = await at('/pairings/product/engineering', 'Product and Engineering');
  await page
    .getByText(/^As a table/)
    .first()
    .click();
  await expectSound(page, 15);
});

test('a pairing that is hidden', async () => {
  const page = await at('/pairings/support/sales', 'Support and Sales');
  expect(await wrongWith(page)).toEqual([]);
});

test('an address where nothing is', async () => {
  const page = await at('/nowhere', 'There is nothing here for you');
  await expectSound(page, 3);
});

test('the respondent’s minute, step by step', async () => {
  const page = await visit(house.server.url, { size: 'phone' });
  await page.goto(house.link('sales1@example.org'));
  await headed(page, 'How is it going between your team and the others?');
  await expectSound(page, 1);
  await page.getByRole('button', { name: /^Start/ }).click();
  await headed(page, 'Since the last round, how much did your work depend on each team?');
  for (const team of ['Product', 'Engineering', 'Support']) {
    const gate = page.getByRole('group', { name: team });
    await gate.getByRole('radio', { name: 'Not at all' }).check();
  }
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByText('One team has no answer').waitFor();
  await expectSound(page, 6);
  await page.getByRole('group', { name: 'Design' }).getByRole('radio', { name: 'Some' }).check();
  await page.getByRole('button', { name: 'Next' }).click();
  await headed(page, 'Design');
  await page.getByRole('radio', { name: 'Often' }).first().check();
  await expectSound(page, 6);
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('button', { name: 'Can’t say to all' }).click();
  await headed(page, 'What should this company put first this quarter?');
  await expectSound(page, 3);
  await page.getByRole('radio', { name: 'Growth' }).check();
  await page.getByRole('button', { name: 'Send my ballots' }).click();
  await headed(page, 'Thank you. Posted.');
  await expectSound(page, 1);
  await page.reload();
  await headed(page, 'Your envelopes are already taken');
  expect(await wrongWith(page)).toEqual([]);
});

test('a gate of its own, a page that depends on nobody, and a link that does not work', async () => {
  const { send } = house.server;
  await send('PATCH', '/api/teams/design', { rates: ['product'] }, house.admin);
  await house.seal();
  await house.open();
  const page = await visit(house.server.url, { size: 'phone', refusals: [401, 404] });
  await page.goto(house.link('design1@example.org'));
  await page.getByRole('button', { name: /^Start/ }).click();
  await headed(page, 'Product');
  await expectSound(page, 5);
  await page.getByRole('button', { name: /^Not at all/ }).click();
  await headed(page, 'You depend on none of these teams');
  expect(await wrongWith(page)).toEqual([]);
  await page.goto(`/respond#${'0'.repeat(32)}`);
  await headed(page, 'This link does not work');
  expect(await wrongWith(page)).toEqual([]);
});

test('the description of the API', async () => {
  const page = await visit(house.server.url);
  await page.goto('/api/docs');
  await headed(page, 'The API of Crosspulse');
  await page.locator('summary').first().click();
  await expectSound(page, 20);
});
