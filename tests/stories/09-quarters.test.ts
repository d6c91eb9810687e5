// Leadership sees what changed since another quarter: in words, in a chart, in a table, on one page of paper.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { fits, tabTo, visit, wrongInAnyLook } from '../support/browser.ts';
import { dayIn, past, quarterAgo } from './past.ts';
import type { Past, PastRound } from './past.ts';

/** All four dimensions alike, said by so many. */
const all = (points: number, people = 24): PastRound['said'][string] => [
  [points, points, points, points],
  people,
];
/** A quarter of three rounds in which the same was said each time. */
const held = (quartersAgo: number, said: PastRound['said']): PastRound[] =>
  [0, 1, 2].map((place) => ({ date: dayIn(quartersAgo, place), said }));
/** Both directions of a pairing. */
const both = (a: string, b: string, said: PastRound['said'][string]) => ({
  [`${a} ${b}`]: said,
  [`${b} ${a}`]: said,
});

const rest = {
  ...both('Engineering', 'Support', all(50)),
  ...both('Support', 'Sales', all(25)),
};
const before = {
  ...rest,
  ...both('Product', 'Engineering', all(75)),
  ...both('Product', 'Sales', all(25)),
  ...both('Product', 'Support', all(50)),
};
const now = {
  ...rest,
  ...both('Product', 'Engineering', all(25)),
  ...both('Product', 'Sales', all(75)),
  ...both('Product', 'Support', all(50)),
  'Support Product': all(50, 3),
};

let house: Past;

beforeAll(async () => {
  house = await past([...held(4, before), ...held(2, before), ...held(1, now)]);
});

const headed = (page: Page, name: string | RegExp) =>
  page.getByRole('heading', { level: 1, name }).waitFor();
const changed = 'One pairing got better, one got worse, two did not clearly change.';
const rows = (page: Page) =>
  page.getByRole('region', { name: 'Where friction was, and where it is' }).getByRole('listitem');
const row = (page: Page, name: string) => rows(page).filter({ hasText: name });

async function quarters(path = '/quarters', permissions: string[] = []): Promise<Page> {
  const page = await visit(house.server.url, { cookie: house.lea, permissions });
  await page.goto(path);
  await page.getByLabel('Compared with').waitFor();
  return page;
}

test('the headline counts the verdicts in words, and the rows show them', async () => {
  const page = await visit(house.server.url, { cookie: house.lea });
  await page.goto('/');
  await page.getByRole('link', { name: 'Quarters' }).click();
  await headed(page, changed);
  await page.getByText('Friction went down between Product and Engineering.').waitFor();
  await page.getByText('It went up between Product and Sales. One pairing is hidden.').waitFor();
  await page.getByText(`${quarterAgo(1)} against ${quarterAgo(2)} · 3 and 3 rounds`).waitFor();
  await row(page, 'Product and Engineering')
    .getByText(/^Better −50$/)
    .waitFor();
  await row(page, 'Product and Sales')
    .getByText(/^Worse \+50$/)
    .waitFor();
  await row(page, 'Support and Sales').getByText('No clear change 0').waitFor();
  const hidden = row(page, 'Product and Support');
  await hidden.getByText(/^Hidden in Q\d.*: fewer than 5 ballots in a direction$/).waitFor();
  const movers = page.getByRole('region', { name: 'What moved most' });
  await movers.getByRole('link', { name: 'Engineering’s view of Product' }).waitFor();
  expect(await movers.getByRole('listitem').count()).toBeGreaterThanOrEqual(4);
});

test('what is compared is chosen in two lists, kept in the address, and copied as a link', async () => {
  const page = await quarters('/quarters', ['clipboard-read', 'clipboard-write']);
  await page.getByLabel('Compared with').selectOption({ label: quarterAgo(4) });
  await page.getByText(`${quarterAgo(1)} against ${quarterAgo(4)}`).waitFor();
  await page.getByText(`No round was sealed in ${quarterAgo(3)}.`).waitFor();
  const [quarter, against] = [1, 4].map((ago) => quarterAgo(ago).split(' ').reverse().join('-'));
  const link = `${house.server.url}/quarters/${quarter}?against=${against}`;
  expect(page.url()).toBe(link);
  await page.reload();
  await page.getByText(`${quarterAgo(1)} against ${quarterAgo(4)}`).waitFor();
  await page.getByRole('button', { name: 'Copy link' }).click();
  await page.getByText('Link copied.').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
  await page.getByLabel('Quarter', { exact: true }).selectOption({ label: quarterAgo(2) });
  await headed(page, 'No pairing clearly changed.');
  await page.goBack();
  await headed(page, changed);
});

test('the first quarter says that there is nothing to compare with', async () => {
  const page = await quarters();
  await page.getByLabel('Quarter', { exact: true }).selectOption({ label: quarterAgo(4) });
  await headed(page, `${quarterAgo(4)} is the first quarter. There is nothing to compare with.`);
  expect(await page.getByLabel('Compared with').isDisabled()).toBe(true);
  const shown = page.getByRole('region', { name: 'Where friction is' });
  await shown.getByText('breaking down').first().waitFor();
});

test('the keyboard reads every value: rows that open the pairing, and a table of all figures', async () => {
  const page = await quarters();
  const opening = page.getByRole('link', { name: 'Product and Engineering', exact: true });
  await tabTo(page, page.locator('summary'));
  await page.keyboard.press('Enter');
  const table = page.getByRole('table', { name: /^Friction by quarter/ });
  await table
    .getByRole('row', { name: /^Product and Engineering 7\d\s±\s\d 2\d\s±\s\d Better −50 / })
    .waitFor();
  await table
    .getByRole('row', { name: /^Product about Engineering 7\d\s±\s\d 2\d\s±\s\d / })
    .waitFor();
  await table.getByRole('row', { name: /^Support about Product .* Hidden in Q\d/ }).waitFor();
  await opening.focus();
  await page.keyboard.press('Enter');
  await headed(page, 'Product and Engineering');
});

test('the marks stand where the rows stand, and move nothing when they come', async () => {
  const page = await visit(house.server.url, { cookie: house.lea });
  await page.addInitScript(() => {
    Object.assign(globalThis, { moved: [] as string[] });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        sources: { node: Node | null }[];
      })[]) {
        const names = entry.sources.map(({ node }) => (node as Element | null)?.className ?? '');
        (globalThis as unknown as { moved: string[] }).moved.push(...names);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto('/quarters');
  await headed(page, changed);
  const ink = () =>
    page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('.dumbbell .screen canvas');
      const drawn = canvas?.getContext('2d');
      const box = canvas?.getBoundingClientRect();
      if (!canvas || !drawn || !box || canvas.width < 2) return [];
      return [...document.querySelectorAll('.dumbbell .slot')].map((slot) => {
        const { left, top, width, height } = slot.getBoundingClientRect();
        const [x, y] = [left - box.left, top + height / 2 - box.top].map(
          (at) => at * devicePixelRatio,
        ) as [number, number];
        const line = drawn.getImageData(x, Math.round(y), width * devicePixelRatio, 1).data;
        return line.filter((value, at) => at % 4 === 3 && value > 200).length;
      });
    });
  await expect.poll(async () => (await ink()).filter((dots) => dots > 8).length).toBe(5);
  const moved = await page.evaluate(() => (globalThis as unknown as { moved: string[] }).moved);
  expect(moved.filter((name) => /dumbbell|card|kpis|said|stack/.test(name))).toEqual([]);
});

test('the numbers come as a file, and the chart as a picture', async () => {
  const page = await quarters();
  const [numbers] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download the numbers (CSV)' }).click(),
  ]);
  const lines = readFileSync(await numbers.path(), 'utf8');
  expect(lines).toContain('product');
  expect(lines).toContain('hidden');
  const [picture] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /^Save picture/ }).click(),
  ]);
  expect(picture.suggestedFilename()).toMatch(/^friction-in-q\d-\d{4}-against-q\d-\d{4}\.png$/);
  expect(
    readFileSync(await picture.path())
      .subarray(1, 4)
      .toString(),
  ).toBe('PNG');
});

test('it is readable in every width and both colour schemes', async () => {
  const page = await quarters();
  await headed(page, changed);
  expect(await wrongInAnyLook(page)).toEqual([]);
  for (const width of [600, 760, 1024, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await fits(page)).toBe(true);
  }
});

test('whoever is no leader finds nothing, and an unknown quarter leads to the newest', async () => {
  const manager = await visit(house.server.url, { cookie: house.mia, refusals: [404] });
  await manager.goto('/quarters');
  await headed(manager, 'There is nothing here for you');
  expect(await manager.getByRole('link', { name: 'Quarters' }).count()).toBe(0);
  const page = await visit(house.server.url, { cookie: house.lea, refusals: [404] });
  await page.goto('/quarters/1999-Q1');
  await headed(page, 'No round was sealed in Q1 1999');
  await page.getByRole('link', { name: 'Go to the newest quarter' }).click();
  await headed(page, changed);
});
