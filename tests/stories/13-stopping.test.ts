// A stop rule is met: every page says so, and leads to where it is decided. Left alone, a shot ends by itself.
import type { Locator, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { sizes, visit, wrongInAnyLook } from '../support/browser.ts';
import { told } from '../support/wire.ts';
import { company, firstAnswers, fourTeams } from './company.ts';
import type { Company } from './company.ts';

let house: Company;
const cookies: Record<string, string> = {};

/** Nothing moves, so that its stop rule is met. */
const stopped = {
  method: 'shared-success',
  teams: ['product', 'engineering'],
  from: null,
  figure: 'goals',
  near: 10,
  far: 60,
  stop: 5,
  rounds: 1,
  decides: 'Head of Product',
  note: null,
};
/** Nobody says whether this one was carried out. */
const leftAlone = { ...stopped, method: 'roadmap-market', teams: ['product', 'sales'] };

const send = (method: string, path: string, body?: object) =>
  house.server.send(method, path, body, cookies['mia']);
const called = async (call: object) =>
  told<{ shot: string; name: string }>(send('POST', '/api/interventions', call), 201);

let toStop: { shot: string; name: string };
let alone: { shot: string; name: string };

beforeAll(async () => {
  house = await company(fourTeams, { held: [firstAnswers], isOpen: true });
  for (const name of ['mia', 'lea', 'sales1', 'product1']) {
    cookies[name] = await house.cookie(`${name}@example.org`);
  }
  [toStop, alone] = [await called(stopped), await called(leftAlone)];
  await house.answer(firstAnswers);
  await house.seal();
  await told(send('POST', `/api/interventions/${toStop.shot}/review`, { carriedOut: 'as meant' }));
});

async function at(name: string, path: string): Promise<Page> {
  const page = await visit(house.server.url, { cookie: cookies[name] ?? '' });
  await page.goto(path);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

const card = (page: Page, name: string): Locator =>
  page.getByRole('article').filter({ has: page.getByRole('heading', { name, exact: true }) });

async function expectSound(page: Page): Promise<void> {
  expect(await wrongInAnyLook(page)).toEqual([]);
  await page.setViewportSize(sizes.desk);
}

test('the map says what is due to stop, marks it on the line, and leads to the board', async () => {
  const page = await at('mia', '/');
  const list = page.getByRole('region', { name: 'The six pairings, most friction first' });
  await list.getByText('Under a line, what was tried:').waitFor();
  const row = list.getByRole('listitem').filter({
    has: page.getByRole('link', { name: 'Product and Engineering' }),
  });
  await row
    .getByText(`Tried here: “${toStop.name}” started after Round 1, decided Round 2: `)
    .waitFor();
  await row.getByText('Ranges, gap and directions').click();
  await row.getByText(/^One definition of success: started after .*, due to stop$/).waitFor();
  const other = list.getByRole('listitem').filter({ hasText: 'Engineering and Support' });
  expect(await other.getByText(/^Tried here/).count()).toBe(0);
  const strip = page.getByRole('region', { name: 'What is due' });
  await strip.getByText('1 shot due').waitFor();
  await strip.getByText('1 to stop').waitFor();
  await expectSound(page);
  await strip.getByRole('link', { name: 'See what should stop' }).click();
  await card(page, toStop.name).getByText('Due to stop', { exact: true }).waitFor();
  const focused = page.getByRole('heading', { name: toStop.name, level: 3 });
  expect(await focused.evaluate((it) => it === document.activeElement)).toBe(true);
});

test('so do the pairing, the quarters, the company page and the mail', async () => {
  const pairing = await at('mia', '/pairings/product/engineering');
  await pairing.getByText('has met its stop rule and is due to stop.').waitFor();
  await pairing
    .getByText(/started after Round 1, decided Round 2: .*, due to stop/)
    .first()
    .waitFor();
  await pairing.getByRole('link', { name: 'See the shot below' }).click();
  await card(pairing, toStop.name).getByText('Due to stop', { exact: true }).waitFor();
  const quarters = await at('lea', '/quarters');
  await quarters.getByRole('row', { name: new RegExp(`${toStop.name}.* due to stop`) }).waitFor();
  const everybody = await at('product1', '/company');
  await everybody.getByText('Due to stop', { exact: true }).waitFor();
  const digest = everybody.getByRole('region', { name: 'In three sentences' });
  await digest.getByText('As a mail').click();
  const mail = digest.getByText(/has met its stop rule and should end/);
  await mail.nth(1).waitFor();
});

test('left alone both end by themselves, and a late review still tells the result', async () => {
  await house.hold(firstAnswers);
  const page = await at('mia', `/interventions?shot=${alone.shot}`);
  const ended = page.getByRole('region', { name: /^Ended 2$/ });
  await ended.waitFor();
  expect(await page.getByText('Due to stop', { exact: true }).count()).toBe(0);
  const mine = card(page, alone.name);
  await mine.getByText('Not reviewed', { exact: true }).waitFor();
  await mine.getByText('Say whether it was carried out').click();
  await mine.getByText('It has ended and stays so.').waitFor();
  await expectSound(page);
  await mine.getByRole('radio', { name: /^As meant/ }).check();
  await mine.getByRole('button', { name: 'Say so, and show the result' }).click();
  await mine.getByText('Carried out: as meant.').waitFor();
  await mine.getByText('Not reviewed', { exact: true }).waitFor({ state: 'detached' });
  await ended.getByText('Nobody argued for it, so it ended by itself').nth(1).waitFor();
  expect(await mine.getByRole('button').all()).toEqual([]);
  await page
    .getByRole('region', { name: 'What methods did here' })
    .getByRole('row')
    .nth(2)
    .waitFor();
});
