// After the seal a manager sees where it rubs, in which direction, and how sure that is.
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { tabTo, visit } from '../support/browser.ts';
import { company, firstAnswers, fourTeams, laterAnswers } from './company.ts';
import type { Company } from './company.ts';
import { dayIn, past, quarterAgo } from './past.ts';
import type { PastRound } from './past.ts';

let house: Company;

beforeAll(async () => {
  house = await company(fourTeams, { held: [firstAnswers, laterAnswers], isOpen: true });
});

const headed = (page: Page, name: string) =>
  page.getByRole('heading', { level: 1, name }).waitFor();
const highest = 'Between Product and Engineering friction is highest.';

/** The map, through the eyes of somebody who is signed in. */
async function map(email = 'mia@example.org'): Promise<Page> {
  const page = await visit(house.server.url, { cookie: await house.cookie(email) });
  await page.goto('/');
  await headed(page, highest);
  return page;
}

test('the headline says where it rubs most, how much, and who feels it more', async () => {
  const page = await map();
  const head = page.getByRole('main');
  await head.getByText(/The pairing is breaking down: 60\s±\s\d/).waitFor();
  await head.getByText('Engineering feels it more than Product does: the gap is 40').waitFor();
  await page.getByText('Round 3 open').waitFor();
});

test('the matrix tells every direction: its figure, its range and its ballots', async () => {
  const page = await map();
  const table = page.getByRole('table', { name: 'Who feels friction with whom' });
  await table
    .getByRole('link', { name: /^80\s±\s\d+ 5–9 ballots, Engineering about Product/ })
    .waitFor();
  await table
    .getByRole('link', { name: /^40 ± \d+ 5–9 ballots, Product about Engineering/ })
    .waitFor();
  expect(await table.getByRole('link', { name: /^20 ± / }).count()).toBe(9);
  const row = table.getByRole('row', { name: /your team/ });
  await row.getByRole('rowheader', { name: 'Product' }).waitFor();
});

test('a direction with too few ballots is hidden, and says why', async () => {
  const page = await map();
  const hidden = page.getByRole('link', {
    name: 'hidden fewer than 5 ballots, Sales about Support',
  });
  await hidden.waitFor();
  await page.getByText('Nobody sees it, not even the admin.').waitFor();
  await hidden.click();
  await headed(page, 'Sales and Support');
  await page.getByText(/fewer than 5 ballots in .*Nothing is worked out from it\./).waitFor();
  await page.getByText('not worked out', { exact: true }).waitFor();
});

test('the list has most friction first, hidden pairings last, and opens both directions', async () => {
  const page = await map();
  const list = page.getByRole('region', { name: 'The six pairings, most friction first' });
  const items = await list
    .getByRole('listitem')
    .filter({ has: page.getByRole('link') })
    .all();
  expect(items).toHaveLength(6);
  const [first, last] = [items.at(0), items.at(-1)];
  await first?.getByText('The slowest part').waitFor();
  await first?.getByText('breaking down').waitFor();
  await last?.getByText('hidden: fewer than 5').waitFor();
  await first?.getByText('Ranges, gap and directions').click();
  await first?.getByText('Engineering feels it more.').waitFor();
  const table = page.getByRole('table', { name: 'Both directions in this round' });
  await table.getByRole('columnheader', { name: 'Product about Engineering' }).waitFor();
  await table.getByRole('row', { name: /^Friction 40 ± \d+ 80 ± \d+$/ }).waitFor();
  await table.getByRole('row', { name: /^Load 30 ± \d+ 90 or more ± \d+$/ }).waitFor();
});

test('a first quarter has no verdicts, and the list says that it cannot have any', async () => {
  const page = await map();
  const list = page.getByRole('region', { name: 'The six pairings, most friction first' });
  await list.getByText('There is no earlier quarter to compare with yet.').waitFor();
  await list.getByText('Lines: 2 rounds').waitFor();
  expect(await list.getByText(/^(Better|Worse|No clear change)/).count()).toBe(0);
});

test('one’s own pairings come first, under a heading of their own', async () => {
  const page = await map();
  const list = page.getByRole('region', { name: 'The six pairings, most friction first' });
  const names = async (place: number) =>
    list.getByRole('list').nth(place).getByRole('link').allInnerTexts();
  expect(await list.getByRole('heading', { level: 3 }).allInnerTexts()).toEqual([
    'Your team’s pairings',
    'The others',
  ]);
  const [own, others] = [await names(0), await names(1)];
  expect([own.length, others.length]).toEqual([3, 3]);
  expect(own.every((name) => name.includes('Product'))).toBe(true);
  expect(others.some((name) => name.includes('Product'))).toBe(false);
});

test('participation is told in bands, with care where few took part', async () => {
  const page = await map();
  const part = page.getByRole('region', { name: 'Who took part' });
  await part.getByRole('listitem').filter({ hasText: 'Support' }).getByText('50–74%').waitFor();
  expect(await part.getByText('100%').count()).toBe(3);
  await part.getByText('Less than 60% took part in Support').waitFor();
});

test('an earlier round is chosen by its name, stays in the address, and Back leaves it', async () => {
  const page = await map();
  const round = page.getByLabel('Round', { exact: true });
  await round.selectOption({ label: (await round.getByRole('option').allInnerTexts())[1] ?? '' });
  await page.getByText(/The pairing is breaking down: 75\s±\s\d/).waitFor();
  await page.reload();
  await page.getByText(/The pairing is breaking down: 75\s±\s\d/).waitFor();
  await page.getByRole('link', { name: 'Product and Engineering' }).click();
  await page.getByText('As it was known after Round 1.').waitFor();
  await page.goBack();
  await headed(page, highest);
  await page.goBack();
  await page.getByText(/The pairing is breaking down: 60\s±\s\d/).waitFor();
});

test('a pairing is read round by round with the arrow keys', async () => {
  const page = await map();
  await page.getByRole('link', { name: 'Product and Engineering' }).click();
  await headed(page, 'Product and Engineering');
  await page.getByText('Engineering feels it more', { exact: true }).waitFor();
  const trend = page.getByRole('region', { name: 'Friction over 2 rounds' });
  const chart = trend.getByRole('slider');
  const told = (text: RegExp) => trend.getByRole('paragraph').filter({ hasText: text }).waitFor();
  await told(/60\s±\s\d/);
  await tabTo(page, chart);
  await page.keyboard.press('ArrowLeft');
  await told(/75\s±\s\d/);
  expect(await chart.getAttribute('aria-valuetext')).toMatch(/^Round 1, sealed /);
  await page.keyboard.press('End');
  await told(/60\s±\s\d/);

  const sides = page.getByRole('region', { name: 'Engineering feels it more than Product does' });
  await tabTo(page, sides.getByRole('slider'));
  await page.keyboard.press('Home');
  await sides
    .getByRole('paragraph')
    .filter({ hasText: /Product about Engineering\s*70\s±/ })
    .waitFor();
  await sides
    .getByRole('paragraph')
    .filter({ hasText: /Engineering about Product\s*80\s±/ })
    .waitFor();
});

test('what a chart shows is there as a table as well, all five figures of it', async () => {
  const page = await map();
  await page.goto('/pairings/product/engineering');
  const trend = page.getByRole('region', { name: 'Friction over 2 rounds' });
  await tabTo(page, trend.getByText(/^As a table/));
  await page.keyboard.press('Enter');
  const table = page.getByRole('table', { name: 'Friction by round' });
  await table.getByRole('row', { name: /^Round 1, sealed .* 75\s±\s\d/ }).waitFor();
  await table.getByRole('row', { name: /^Round 2, sealed .* 60\s±\s\d/ }).waitFor();
  await page.getByText('Round 2 in figures').click();
  const figures = page.getByRole('table', { name: 'Round 2 in figures' });
  await figures.getByRole('row', { name: /^Trust 50 ± .* 80 ± / }).waitFor();
  await figures.getByRole('row', { name: /^Load 30 ± .* 90 or more ± / }).waitFor();
  for (const dimension of ['Trust', 'Goals', 'Blame', 'Load']) {
    await page.getByRole('slider', { name: `${dimension}, drawn as friction` }).waitFor();
  }
  await page.getByText('Hidden for both teams: fewer than 10 ballots each.').waitFor();
});

test('leadership, who is in no team, comes to the same map by the personal link', async () => {
  const page = await visit(house.server.url);
  await page.goto(house.link('lea@example.org'));
  await headed(page, highest);
  expect(page.url()).toBe(`${house.server.url}/`);
  expect(await page.getByText('your team').count()).toBe(0);
});

/** Six rounds over two quarters: product and engineering mend, engineering and support do not. */
const twoQuarters = [2, 1].flatMap((ago) =>
  [0, 1, 2].map((place): PastRound => {
    const rubs = ago === 2 ? ([75, 75, 100, 75] as const) : ([75, 50, 75, 50] as const);
    const strains = ago === 2 ? ([25, 25, 25, 25] as const) : ([50, 50, 25, 50] as const);
    const quiet = [25, 25, 0, 25] as const;
    const said = {
      'Product Engineering': [rubs],
      'Engineering Product': [rubs],
      'Engineering Support': [strains],
      'Support Engineering': [strains],
      'Sales Support': [quiet],
      'Support Sales': [quiet, ago === 1 ? 4 : 12],
    } as const;
    return { date: dayIn(ago, place), said };
  }),
);

test('from the second quarter on each pairing has a verdict, and the headline uses it', async () => {
  const house = await past(twoQuarters);
  const page = await visit(house.server.url, { cookie: house.mia });
  await page.goto('/');
  await headed(
    page,
    'Between Product and Engineering is still the slowest part. It is getting better.',
  );
  await page.getByText(`${quarterAgo(1)} against ${quarterAgo(2)} · imported`).waitFor();
  await page
    .getByText('Friction there fell from 80 to 65. Between Engineering and Support friction rose')
    .waitFor();
  const row = (name: string) =>
    page.getByRole('listitem').filter({ has: page.getByRole('link', { name, exact: true }) });
  await row('Product and Engineering').getByText('Better −15').waitFor();
  await row('Engineering and Support').getByText('Worse +20').waitFor();
  await row('Support and Sales').getByText('Too few answers').waitFor();

  const rest = row('Product and Engineering').locator('summary');
  await tabTo(page, rest);
  await page.keyboard.press('Enter');
  await row('Product and Engineering')
    .getByText(/from 80 to 65: −15 \(−\d+ to −\d+\), could see ±\s\d+/)
    .waitFor();
});

test('where teams have sites the map is narrowed to one of them, and the address keeps it', async () => {
  const house = await past(twoQuarters);
  for (const team of ['support', 'engineering']) {
    await house.server.send('PATCH', `/api/teams/${team}`, { site: 'Lisbon' }, house.admin);
  }
  const page = await visit(house.server.url, { cookie: house.lea });
  await page.goto('/');
  const site = page.getByLabel('Site', { exact: true });
  await site.selectOption('Lisbon');
  expect(await site.getByRole('option').allInnerTexts()).toEqual(['All sites', 'Lisbon']);
  await page.getByRole('heading', { name: 'The one pairing' }).waitFor();
  await page.reload();
  await headed(page, 'The pairing of Engineering and Support is strained.');
  const table = page.getByRole('table', { name: 'Who feels friction with whom' });
  expect(await table.getByRole('row').count()).toBe(3);
  expect(await site.inputValue()).toBe('Lisbon');
  await page.goBack();
  await page.getByRole('heading', { name: 'The three pairings, most friction first' }).waitFor();
});
