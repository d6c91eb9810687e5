// A shot on a pairing: suggested from its readings, called before it starts, running, marked on the trend.
import type { Locator, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { expectNoViolations, tabTo, visit, wrongInAnyLook } from '../support/browser.ts';
import { dayIn, past, quarterAgo } from './past.ts';
import type { Past, PastRound } from './past.ts';

type Said = PastRound['said'];

const teams = ['Product', 'Engineering', 'Support', 'Sales'];
const calm = [25, 25, 25, 25] as const;
const rubs: Said = {
  ...Object.fromEntries(
    teams.flatMap((from) =>
      teams.filter((toward) => toward !== from).map((toward) => [`${from} ${toward}`, [calm]]),
    ),
  ),
  'Product Engineering': [[75, 75, 75, 75], 30],
  'Engineering Product': [[75, 75, 75, 75], 30],
};
const quarter = (quartersAgo: number): PastRound[] =>
  [0, 1, 2, 3].map((place) => ({ date: dayIn(quartersAgo, place), said: rubs }));

let house: Past;

beforeAll(async () => {
  house = await past([...quarter(2), ...quarter(1)]);
});

/** A pairing through somebody's eyes; refusals of a form belong to some stories. */
async function pairing(path: string, cookie: string, refusals: number[] = []): Promise<Page> {
  const page = await visit(house.server.url, { cookie, refusals });
  await page.goto(`/pairings/${path}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

const tries = (page: Page) => page.getByRole('region', { name: 'What you could try' });
const form = (page: Page) => page.getByRole('region', { name: 'Call your shot' });
const faultOf = async (field: Locator): Promise<string> => {
  const ids = (await field.getAttribute('aria-describedby')) ?? '';
  const id = ids.split(' ').find((each) => each.endsWith('-fault')) ?? '';
  return field.page().locator(`[id="${id}"]`).innerText();
};

test('a calm pairing gets no suggestion, and others than its managers call nothing', async () => {
  const page = await pairing('support/sales', house.mia);
  await tries(page).getByText('Nothing needed. It is not certain').waitFor();
  await tries(page).getByText('Leadership and the managers of these two teams').waitFor();
  expect(await tries(page).getByRole('button').count()).toBe(0);
});

test('the form is no part of a first visit', async () => {
  const page = await visit(house.server.url, { cookie: house.mia, cold: true });
  const loaded: string[] = [];
  page.on('response', (response) => loaded.push(new URL(response.url()).pathname));
  await page.goto('/pairings/product/engineering');
  await tries(page).getByRole('heading', { level: 3 }).first().waitFor();
  const at = (path: RegExp) => loaded.findIndex((each) => path.test(each));
  expect(at(/\/trend$/)).toBeGreaterThan(-1);
  expect(at(/\/suggestions$/)).toBeGreaterThan(at(/\/trend$/));
  expect(at(/\/Call-.*\.js$/)).toBe(-1);
});

test('a manager calls a shot from a suggestion by keyboard: told, refused, mended, running', async () => {
  const page = await pairing('product/engineering', house.mia, [422]);
  const first = tries(page).getByRole('listitem').first();
  await first.getByText(/^Evidence: /).waitFor();
  await first.getByText('Why this, from your data').waitFor();
  await first.getByText(/^Expect .* to fall by about \d+/).waitFor();
  expect(
    await tries(page)
      .getByRole('button', { name: /^Call a shot on this/ })
      .count(),
  ).toBe(2);
  const steps = first.getByText(/^How to do it, in three steps/);
  expect(await first.getByRole('list').count()).toBe(0);
  await tabTo(page, steps);
  await page.keyboard.press('Enter');
  expect(await first.getByRole('list').getByRole('listitem').count()).toBe(3);
  const name = await first.getByRole('heading', { level: 3 }).innerText();

  await tabTo(page, first.getByRole('button', { name: /^Call a shot on this/ }));
  await page.keyboard.press('Enter');
  const card = form(page);
  const heading = card.getByRole('heading', { name: 'Call your shot' });
  await heading.waitFor();
  expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await card.getByLabel('What will you try?').innerText()).toContain(name);
  await card
    .getByText(/^Can we tell\? .*The smallest fall that can be clear here within 6 rounds is \d+/)
    .waitFor();
  await card.getByText('5 pairings where nothing is tried').waitFor();

  const far = card.getByLabel('And at most');
  await tabTo(page, far);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('1');
  await tabTo(page, card.getByLabel('Which role decides?'));
  await page.keyboard.type('Head of Product');
  await page.keyboard.press('Enter');
  await card.getByText(/runs backwards/).waitFor();
  await page.waitForFunction(() => document.activeElement?.getAttribute('aria-invalid') === 'true');
  expect(await far.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await faultOf(far)).toMatch(
    /^A fall of \d+ to 1 runs backwards; name the near end first\.$/,
  );

  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('25');
  await card.getByText(/The smallest fall that can be clear here/).waitFor();
  expect(await card.getByText(/runs backwards/).count()).toBe(0);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: `Called: ${name}` }).waitFor();
  await page.getByText(/^The next 6 rounds count\./).waitFor();

  const shots = page.getByRole('region', { name: 'Shots on this pairing' });
  await shots.getByRole('heading', { name }).waitFor();
  await shots.getByText('Too early').waitFor();
  await shots.getByText(/Head of Product/).waitFor();

  const trend = page.getByRole('region', { name: 'Friction over 8 rounds' });
  await trend
    .getByRole('listitem')
    .filter({ hasText: `${name}: started after` })
    .waitFor();
  await trend.getByText(/^As a table/).click();
  const table = trend.getByRole('table');
  await table.getByRole('columnheader', { name: 'Interventions' }).waitFor();
  await table.getByRole('cell', { name: `1 ${name} started after this round` }).waitFor();
  await tabTo(page, trend.getByRole('slider'));
  await page.keyboard.press('End');
  await trend
    .getByRole('paragraph')
    .filter({ hasText: `1 ${name} started after` })
    .waitFor();
  await page.keyboard.press('Home');
  expect(
    await trend
      .getByRole('paragraph')
      .filter({ hasText: `1 ${name} started` })
      .count(),
  ).toBe(0);
});

test('leadership chooses freely; what runs already is said before anybody commits', async () => {
  const page = await pairing('product/engineering', house.lea);
  await tries(page)
    .getByText(/runs here\./)
    .waitFor();
  await tries(page)
    .getByRole('button', { name: /^Try something/ })
    .click();
  const card = form(page);
  await card.getByText('Choose a method and say what you expect').waitFor();
  await card.getByLabel('What will you try?').selectOption({ label: 'Five promises a week' });
  await card.getByText('Already running here:').waitFor();
  await card
    .getByText(/friction|trust/)
    .first()
    .waitFor();
  expect(await card.getByRole('radio', { name: 'Trust' }).isChecked()).toBe(true);
  expect(await wrongInAnyLook(page)).toEqual([]);
  await card.getByRole('button', { name: 'Not now' }).click();
  await card.waitFor({ state: 'detached' });
});

test('own numbers lie under the trend only when chosen, and every wrong line is named', async () => {
  const page = await pairing('product/engineering', house.mia, [422]);
  const trend = page.getByRole('region', { name: 'Friction over 8 rounds' });
  await trend.getByText('Your own numbers under the chart').click();
  await trend.getByText('There are none for this pairing yet.').waitFor();
  await trend.getByText('Bring numbers of your own').click();
  const lines = trend.getByLabel('Or its lines');
  const head = 'name,unit,team a,team b,week,value';
  await lines.fill(`${head}\nQueue,tickets,Product,Nobody,2026-W01,4`);
  await trend.getByRole('button', { name: 'Save these numbers' }).click();
  await trend.getByText('line 2').waitFor();
  const year = quarterAgo(1).slice(3);
  const month = Number(dayIn(1).slice(5, 7));
  const week = `${year}-W${`${Math.ceil((month * 365) / 84) + 1}`.padStart(2, '0')}`;
  await lines.fill(`${head}\nQueue,tickets,Product,Engineering,${week},41`);
  await trend.getByRole('button', { name: 'Save these numbers' }).click();
  await trend.getByText('Saved: Queue (1 week).').waitFor();
  await trend.getByText(/^As a table/).click();
  const column = trend.getByRole('columnheader', { name: 'Queue, tickets: not part of the index' });
  await column.waitFor();
  await trend.getByRole('cell', { name: /^Queue, tickets: 41 in W\d\d$/ }).waitFor();
  await trend.getByLabel('Under the chart', { exact: true }).selectOption({ label: 'Nothing' });
  await column.waitFor({ state: 'detached' });
  await expectNoViolations(page);
});
