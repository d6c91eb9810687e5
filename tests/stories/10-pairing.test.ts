// A pairing told from its figures: what it is, what changed, from which side, and how sure that is.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { tabTo, visit, wrongInAnyLook } from '../support/browser.ts';
import { dayIn, past, quarterAgo } from './past.ts';
import type { Past, PastRound } from './past.ts';

type Said = PastRound['said'];

const teams = ['Product', 'Engineering', 'Support', 'Sales'];
const calm = [25, 25, 25, 25] as const;
/** Everybody about everybody, the same. */
const everybody: Said = Object.fromEntries(
  teams.flatMap((from) =>
    teams.filter((toward) => toward !== from).map((toward) => [`${from} ${toward}`, [calm]]),
  ),
);
/** Rounds of a quarter, a fortnight apart. */
const quarter = (quartersAgo: number, rounds: number, said: Said): PastRound[] =>
  Array.from({ length: rounds }, (_, place) => ({ date: dayIn(quartersAgo, place), said }));

const rubs: Said = {
  ...everybody,
  'Product Engineering': [[75, 75, 75, 75], 30],
  'Engineering Product': [[75, 75, 75, 75], 30],
};
/** Product feels better about it, in goals and blame most of all; engineering does not. */
const mends: Said = {
  ...rubs,
  'Product Engineering': [[50, 25, 25, 50], 30],
  'Sales Support': [calm, 3],
};

let house: Past;
const [then, now] = [quarterAgo(2), quarterAgo(1)];

beforeAll(async () => {
  house = await past([...quarter(2, 4, rubs), ...quarter(1, 4, mends)]);
});

/** A pairing, through Mia's eyes. */
async function pairing(path: string, within: Past = house): Promise<Page> {
  const page = await visit(within.server.url, { cookie: within.mia });
  await page.goto(`/pairings/${path}`);
  await stay(page);
  return page;
}

/** What stands further down comes as soon as the reader does anything. */
async function stay(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('Shift');
}

const lede = (page: Page): Promise<string> => page.locator('.lede').innerText();
const fact = (page: Page, name: string) =>
  page.locator('.fact').filter({ has: page.getByRole('term').filter({ hasText: name }) });

test('three sentences tell what it is, what changed, and which side feels it more', async () => {
  const page = await pairing('product/engineering');
  const text = (await lede(page)).replaceAll('\u00a0', ' ');
  expect(text).toMatch(
    new RegExp(
      `^In ${now} the pairing is breaking down, at 5\\d ± \\d\\. ` +
        `It is better than in ${then}: friction fell from 7\\d to 5\\d, a change of −\\d+ \\(−\\d+ to −\\d+\\)\\. ` +
        'Engineering feels it more than Product does: the gap is \\d+ \\(\\d+ to \\d+\\)\\.$',
    ),
  );
});

test('the facts hold the change, what could be seen, the gap, and an estimate beside each figure', async () => {
  const page = await pairing('product/engineering');
  const change = fact(page, `Against ${then}`);
  await change.getByText(/Better −\d+/).waitFor();
  await change.getByText(/^90% range −\d+ to −\d+$/).waitFor();
  await change.getByText(/^could see ±\s\d+$/).waitFor();
  await fact(page, 'Gap').getByText('was 0 (').waitFor();
  await fact(page, 'Product about Engineering')
    .getByText(/^est\. \d+$/)
    .waitFor();
  await fact(page, 'Engineering about Product').getByText('30–39 ballots a round').waitFor();
});

test('the titles are the findings, and each dimension has its verdict and its range', async () => {
  const page = await pairing('product/engineering');
  await page.getByRole('heading', { name: `Friction fell since ${then}` }).waitFor();
  await page
    .getByRole('heading', { name: 'Engineering feels it more than Product does' })
    .waitFor();
  const parts = page.getByRole('region', {
    name: /^Trust, goals, blame and load got better since/,
  });
  for (const name of ['Trust', 'Goals', 'Blame', 'Load']) {
    const one = parts.getByRole('heading', { name: new RegExp(`^${name} Better −\\d+$`) });
    await one.waitFor();
  }
  expect(await parts.getByText(/^\d+\s±\s\d+, 90% range −\d+ to −\d+, could see/).count()).toBe(4);
});

test('it says whether it is us, them, or the pair, and adds the parts up', async () => {
  const page = await pairing('product/engineering');
  const parts = page.getByRole('region', { name: 'Is it us, them, or the pair?' });
  await parts.getByText('With four teams this is a hint, not a finding.').waitFor();
  const sum = parts.locator('dl').first();
  const told = (await sum.innerText()).replaceAll('−', '-').replaceAll('\u00a0', ' ');
  const figures = [...told.matchAll(/^([+-]?\d+)(?: ± \d+)?$/gm)].map(([, figure]) =>
    Number(figure),
  );
  const [mean = NaN, us = NaN, them = NaN, pair = NaN, together = NaN] = figures;
  expect(Math.abs(mean + us + them + pair - together)).toBeLessThanOrEqual(2);
  expect(told).toMatch(/est\. \d+/);
});

test('quarters stand over the chart and head the table; what came in by import is marked', async () => {
  const page = await pairing('product/engineering');
  const trend = page.getByRole('region', { name: 'Friction over 8 rounds' });
  await trend.getByText('Hollow points over a bar are imported.').waitFor();
  await trend.getByText(/^As a table/).click();
  const table = trend.getByRole('table');
  await table.getByRole('rowheader', { name: new RegExp(`^${then} · 7\\d\\s±\\s\\d`) }).waitFor();
  await table.getByRole('rowheader', { name: new RegExp(`^${now} · 5\\d\\s±\\s\\d`) }).waitFor();
  expect(await table.getByRole('cell', { name: 'imported' }).count()).toBe(8);
  const sides = page.getByRole('region', { name: 'Engineering feels it more than Product does' });
  await sides.getByText(/^As a table/).click();
  await sides
    .getByRole('rowheader', { name: new RegExp(`^${now} · gap \\d+ \\(\\d+ to \\d+\\)`) })
    .waitFor();
});

test('a chart is read with the arrow keys, and saved as a picture with its title', async () => {
  const page = await pairing('product/engineering');
  const trend = page.getByRole('region', { name: 'Friction over 8 rounds' });
  await tabTo(page, trend.getByRole('slider'));
  await page.keyboard.press('Home');
  await trend
    .getByRole('paragraph')
    .filter({ hasText: /7\d\s±\s\d/ })
    .waitFor();
  await tabTo(page, trend.getByRole('button', { name: /^Save picture/ }));
  const [saved] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(saved.suggestedFilename()).toMatch(
    /^product-and-engineering-friction-fell-since-.*\.png$/,
  );
  const png = readFileSync(await saved.path());
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect(png.readUInt32BE(16)).toBe(1520);
  expect(await page.getByRole('button', { name: /^Save picture/ }).count()).toBe(6);
});

test('charts take their room before they are drawn, so that nothing jumps', async () => {
  const page = await visit(house.server.url, { cookie: house.mia, cold: true });
  await page.addInitScript(() => {
    const moved: string[] = [];
    Object.assign(globalThis, { moved });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { sources } = entry as unknown as { sources: { node: Node | null }[] };
        for (const { node } of sources) {
          const element = node instanceof Element ? node : node?.parentElement;
          if (element?.closest('.cols, .facts, .head')) moved.push(element.className);
        }
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto('/pairings/product/engineering');
  await stay(page);
  await page.locator('canvas').nth(5).waitFor();
  await page.getByRole('navigation', { name: 'Other pairings of these teams' }).waitFor();
  const moved = await page.evaluate(() => (globalThis as unknown as { moved: string[] }).moved);
  expect(moved).toEqual([]);
});

test('an earlier round shows the pairing as it was known then', async () => {
  const page = await visit(house.server.url, { cookie: house.mia });
  await page.goto('/');
  const choice = page.getByLabel('Round', { exact: true });
  await choice.waitFor();
  const values = await choice
    .getByRole('option')
    .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
  await page.goto(`/pairings/product/engineering?round=${values.at(-1) ?? ''}`);
  await page.getByText('One round is a photo, not a trend').waitFor();
  expect(await lede(page)).toContain('This is the first quarter, so there is nothing to compare');
  await page.getByText(/^As it was known after /).waitFor();
  await fact(page, 'Against').getByText('Nothing to compare with yet').waitFor();
});

test('with a hidden direction it says which, and that nothing is worked out from it', async () => {
  const page = await pairing('support/sales');
  const text = await lede(page);
  expect(text).toContain('no figure: fewer than 5 ballots in Sales about Support.');
  expect(text).toMatch(/Only Support about Sales can be shown, at 2\d\s±\s\d/);
  expect(text).toContain('Hidden does not mean zero. Nothing is worked out from it.');
  await fact(page, 'Against').getByText('Too few answers').waitFor();
  await fact(page, 'Gap').getByText('not worked out').waitFor();
  await page.getByText('Hatched rounds are hidden: a direction is missing.').waitFor();
});

test('it is sound in every size and scheme, with everything unfolded', async () => {
  const page = await pairing('product/engineering');
  for (const summary of await page.locator('summary').all()) await summary.click();
  expect(await wrongInAnyLook(page)).toEqual([]);
});

test('two teams alone: a skipped quarter is a gap, and parts cannot be told', async () => {
  const pair: Said = { 'Product Engineering': [calm], 'Engineering Product': [calm] };
  const few: Said = { ...pair, 'Engineering Product': [calm, 3] };
  const alone = await past([...quarter(4, 1, few), ...quarter(2, 1, pair)]);
  const page = await pairing('product/engineering', alone);
  await page.getByText(/^This cannot be told yet\. It takes at least six directions/).waitFor();
  expect(await page.getByText('Other pairings of these teams').count()).toBe(0);
  expect(await lede(page)).toContain('there are too few answers.');
  const trend = page.getByRole('region', { name: 'Friction over 2 rounds' });
  await trend.getByText(/^As a table/).click();
  await trend.getByRole('row', { name: `No round in ${quarterAgo(3)} no round` }).waitFor();
  await trend.getByRole('row', { name: /hidden, fewer than 5/ }).waitFor();
});
