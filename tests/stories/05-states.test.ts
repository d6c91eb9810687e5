// The states in between: nothing yet, one round only, an old link, a sealed round, nobody signed in.
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { expectNoViolations, fits, sizes, visit } from '../support/browser.ts';
import { told } from '../support/wire.ts';
import type { Link } from '../support/wire.ts';
import { company, firstAnswers } from './company.ts';
import type { Company } from './company.ts';
import { dayIn, past, quarterAgo } from './past.ts';
import type { Past, PastRound } from './past.ts';

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
  const own = page.getByRole('region', { name: 'Your team and the others' });
  await own.getByRole('link').first().waitFor();
  expect(new URL(page.url()).pathname).toBe('/company');
  const names = await own.getByRole('link').allInnerTexts();
  expect([names.length, names.every((name) => name.includes('Sales'))]).toEqual([3, true]);
  await own.getByRole('link', { name: /Product/ }).click();
  await headed(page, /Product/);
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

const quiet = [25, 25, 0, 25] as const;
const rub = [75, 75, 50, 75] as const;
const four = {
  'Product Engineering': [rub],
  'Engineering Product': [rub],
  'Product Sales': [quiet],
  'Sales Product': [quiet],
} as const;

/** The map of a company with such a history, through the eyes of a manager in Product. */
async function mapOf(rounds: readonly PastRound[]): Promise<{ page: Page; here: Past }> {
  const here = await past(rounds);
  const page = await visit(here.server.url, { cookie: here.mia });
  await page.goto('/');
  return { page, here };
}
const rowOf = (page: Page, name: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('link', { name, exact: true }) });

test('imported rounds around a skipped quarter are marked, and it says what is compared', async () => {
  const { page } = await mapOf([3, 1].map((ago) => ({ date: dayIn(ago), said: four })));
  await page.getByText(`${quarterAgo(1)} against ${quarterAgo(3)} · imported`).waitFor();
  await page.getByText(`as there was no round in ${quarterAgo(2)}.`).waitFor();
  await rowOf(page, 'Product and Sales').getByText('No clear change 0').waitFor();
  const rounds = page.getByLabel('Round', { exact: true }).getByRole('option');
  expect((await rounds.allInnerTexts()).filter((name) => name.endsWith(', imported'))).toHaveLength(
    2,
  );
  await expectNoViolations(page);
});

test('a team added half-way has no verdict; one that is retired stays in its past', async () => {
  const added = { 'Product Design': [quiet], 'Design Product': [quiet] } as const;
  const { page, here } = await mapOf([
    { date: dayIn(2), said: four },
    { date: dayIn(1), said: { ...four, ...added } },
    { date: dayIn(1, 1), said: { 'Product Design': [quiet], 'Design Product': [quiet] } },
  ]);
  await rowOf(page, 'Product and Design').getByText('Too few answers').waitFor();
  await rowOf(page, 'Product and Design').locator('summary').click();
  await page.getByText('a direction is hidden or was not asked in one of the quarters').waitFor();
  await told(here.server.send('POST', '/api/teams/design/retire', undefined, here.admin));
  await page.reload();
  const table = page.getByRole('table', { name: 'Who feels friction with whom' });
  await table.getByRole('rowheader', { name: 'Design' }).waitFor();
  const round = page.getByLabel('Round', { exact: true });
  await round.selectOption({ index: 2 });
  await table.getByRole('rowheader', { name: 'Engineering' }).waitFor();
  expect(await table.getByRole('rowheader', { name: 'Design' }).count()).toBe(0);
});

test('where everything is hidden the map says so, and why', async () => {
  const few = Object.fromEntries(Object.keys(four).map((key) => [key, [quiet, 4] as const]));
  const { page } = await mapOf([{ date: dayIn(1), said: few }]);
  await headed(page, 'Every pairing is hidden in this round.');
  const row = rowOf(page, 'Product and Engineering');
  await row.getByText('hidden: fewer than 5 ballots in a direction').waitFor();
  await row.locator('summary').click();
  await page.getByText('No gap is worked out where a direction is missing.').waitFor();
  expect(await page.getByRole('link', { name: /^hidden fewer than 5 ballots/ }).count()).toBe(4);
  await expectNoViolations(page);
});

test('one pairing and two rounds: no part is slower, and nothing to compare with yet', async () => {
  const said = { 'Product Engineering': [rub], 'Engineering Product': [rub] } as const;
  const { page } = await mapOf([0, 1].map((place) => ({ date: dayIn(1, place), said })));
  await headed(page, 'The pairing of Product and Engineering is breaking down.');
  const only = page.getByRole('region', { name: 'The one pairing' });
  await only.getByText('Lines: 2 rounds').waitFor();
  await only.getByText('There is no earlier quarter to compare with yet.').waitFor();
  expect(await page.getByText('The slowest part').count()).toBe(0);
  await expectNoViolations(page);
  await page.setViewportSize(sizes.small);
  expect(await fits(page)).toBe(true);
});

test('asked from one side only, a pairing has a direction but no figure', async () => {
  const said = { 'Product Engineering': [rub] } as const;
  const { page } = await mapOf([{ date: dayIn(1), said }]);
  await headed(page, 'No pairing was asked from both sides.');
  await page.getByText('only one direction is asked').waitFor();
  await page.getByText('One round is a photo, not a trend.').waitFor();
});
