// A shot comes to its round: it is said whether it was carried out, the result shows, it is ended, and remembered.
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { sizes, tabStops, visit, wrongInAnyLook } from '../support/browser.ts';
import { told } from '../support/wire.ts';
import { company, firstAnswers, fourTeams } from './company.ts';
import type { Answers, Company } from './company.ts';

let house: Company;
const cookies: Record<string, string> = {};

const call = {
  method: 'shared-success',
  teams: ['product', 'engineering'],
  from: null,
  figure: 'goals',
  near: 10,
  far: 60,
  stop: 5,
  rounds: 1,
  decides: 'Head of Product',
  note: 'Both leads look at one figure.',
};
/** Goals come together between the two; elsewhere nothing moves. */
const mended: Answers = {
  ...firstAnswers,
  'product engineering': { friction: [75, 25, 75, 50] },
  'engineering product': { friction: [75, 25, 75, 100] },
};

beforeAll(async () => {
  house = await company(fourTeams, { held: [firstAnswers], isOpen: true });
  for (const name of ['mia', 'lea', 'engineering1', 'sales1']) {
    cookies[name] = await house.cookie(`${name}@example.org`);
  }
});

const headed = (page: Page, name: string | RegExp) =>
  page.getByRole('heading', { level: 1, name }).waitFor();
const as = (name: string, refusals: number[] = []) =>
  visit(house.server.url, { cookie: cookies[name] ?? '', refusals });
const cardOf = (page: Page, name = 'One definition of success') =>
  page.getByRole('article').filter({ has: page.getByRole('heading', { name, level: 3 }) });

async function at(name: string, path: string, heading: string | RegExp): Promise<Page> {
  const page = await as(name);
  await page.goto(path);
  await headed(page, heading);
  return page;
}

/** Readable in both sizes and colour schemes, no wider than a small phone, focus always in view. */
async function expectSound(page: Page): Promise<void> {
  expect(await wrongInAnyLook(page)).toEqual([]);
  await page.setViewportSize(sizes.desk);
  expect((await tabStops(page)).filter(({ seen }) => !seen)).toEqual([]);
}

test('before anybody called a shot, the board says where to begin', async () => {
  const page = await at('mia', '/interventions', 'Nobody has called a shot yet.');
  await page.getByText('Pick the pairing that hurts most').waitFor();
  await expectSound(page);
  await page.getByRole('link', { name: 'Choose a pairing on the map' }).click();
  await page.getByRole('region', { name: 'What is due' }).waitFor();
});

test('while it runs it is not judged, and a note stands under what was called', async () => {
  await told(house.server.send('POST', '/api/interventions', call, cookies['mia']), 201);
  const page = await at('mia', '/interventions', 'One shot is running. Nothing is due.');
  const card = cardOf(page);
  await card.getByText('friction in goals falls by 10 to 60 within 1 round').waitFor();
  await card.getByText('Too early').waitFor();
  await card.getByText('Add a note, or end it early').click();
  await card.getByLabel('A note').fill('We begin\na week late.');
  await card.getByRole('button', { name: 'Add the note' }).click();
  await card.getByText(/^Added .*: We begin a week late\.$/).waitFor();
  await page.getByText('Your note was added to “One definition of success”.').waitFor();
});

test('when its round is sealed the map says so, and the result waits for the delivery', async () => {
  await house.answer(mended);
  await house.seal();
  const page = await at('mia', '/', /./);
  const strip = page.getByRole('region', { name: 'What is due' });
  await strip.getByText('1 shot due').waitFor();
  const digest = page.getByRole('region', { name: 'In three sentences' });
  await digest.getByText(/is due for review: say whether it was carried out/).waitFor();
  await digest.getByText('As a mail').click();
  await digest.getByText('is sealed: what changed, what did not, what is due').waitFor();
  await strip.getByRole('link', { name: 'Decide now' }).click();
  await headed(page, 'One shot is waiting for your decision.');
  const card = cardOf(page);
  await card.getByText('Due for review').waitFor();
  expect(await card.getByText(/^Effect/).count()).toBe(0);
  expect(await card.getByRole('img').count()).toBe(0);
  await expectSound(page);
  await card.getByRole('radio', { name: /^As meant/ }).check();
  await card.getByRole('button', { name: 'Say so, and show the result' }).click();
  await card.getByText('Hit', { exact: true }).waitFor();
  await card
    .getByText(/^Effect −\d+ \(−\d+ to −\d+\):\s+clear of zero, and past the near/)
    .waitFor();
  await card.getByText('Carried out: as meant.').waitFor();
  await card.getByRole('img', { name: /^Called: a change of −60 to −10\. Effect: −/ }).waitFor();
  const focused = page.getByRole('heading', { name: 'One definition of success', level: 3 });
  expect(await focused.evaluate((it) => it === document.activeElement)).toBe(true);
});

test('it ends with a reason, and its method has a record', async () => {
  const page = await at('mia', '/interventions', 'One shot is waiting for your decision.');
  await cardOf(page).getByText('As a table').click();
  await cardOf(page).getByRole('row', { name: 'Stop above −5' }).waitFor();
  await cardOf(page).getByRole('button', { name: 'Keep it, and say why' }).click();
  await cardOf(page).getByLabel('Why should it stay?').fill('Both leads asked for it.');
  await cardOf(page).getByRole('button', { name: 'Keep it', exact: true }).click();
  await headed(page, 'Nothing is being tried right now.');
  const kept = page.getByRole('region', { name: /^Kept 1$/ });
  await kept.getByText(/^Kept on .*: “Both leads asked for it\.”$/).waitFor();
  const records = page.getByRole('region', { name: 'What methods did here' });
  await records.getByRole('row', { name: /One definition of success .* 1 1 hit$/ }).waitFor();
  await expectSound(page);
});

test('what was never carried out ends as not tried, without a result and without a record', async () => {
  await told(house.server.send('POST', '/api/interventions', call, cookies['mia']), 201);
  const page = await at('mia', '/interventions', 'One shot is running. Nothing is due.');
  const running = page.getByRole('region', { name: /^Running 1$/ });
  await running.getByText('Add a note, or end it early').click();
  await running.getByRole('button', { name: /^It was not carried out/ }).click();
  await running.getByRole('button', { name: 'It was not carried out', exact: true }).click();
  const ended = page.getByRole('region', { name: /^Ended 1$/ });
  await ended.getByText('Not tried', { exact: true }).waitFor();
  await ended.getByText(/^Carried out: no\./).waitFor();
  const records = page.getByRole('region', { name: 'What methods did here' });
  await records.getByRole('row', { name: / 1 1 hit$/ }).waitFor();
});

test('whoever may not decide sees no buttons, and of other pairings nothing', async () => {
  const page = await at('engineering1', '/interventions', 'Nothing is being tried right now.');
  await cardOf(page).getByText('Hit', { exact: true }).waitFor();
  expect(await cardOf(page).getByRole('button').all()).toEqual([]);
  await page.getByText('Leadership adds, edits and retires methods.').waitFor();
  const other = await at('sales1', '/interventions', 'Nobody has called a shot yet.');
  await other.getByText('What is tried on your team’s pairings').waitFor();
});

test('the quarters list it, the company page says what came of it', async () => {
  const page = await at('lea', '/quarters', /./);
  const shots = page.getByRole('region', { name: 'Shots called, and how they ended' });
  const row = shots.getByRole('row', { name: / Hit/ });
  await row.getByText('friction in goals −60 to −10').waitFor();
  await row.getByText('Hit', { exact: true }).waitFor();
  await row.getByText('kept').waitFor();
  await row.getByRole('link').click();
  await page.getByText('“Both leads asked for it.”').waitFor();
  const everybody = await at('sales1', '/company', /./);
  await everybody.getByRole('heading', { name: /^What is being tried/ }).waitFor();
  await everybody.getByText(/^Product and Engineering\. Kept on /).waitFor();
  await everybody
    .getByRole('region', { name: 'In three sentences' })
    .getByRole('term')
    .nth(2)
    .waitFor();
  await expectSound(everybody);
});

test('leadership adds a method of its own, mends what is refused, rewords it, and retires it', async () => {
  const page = await as('lea', [409]);
  await page.goto('/interventions');
  const library = page.getByRole('region', { name: 'The library' });
  await library.getByRole('button', { name: 'Add a method of your own' }).click();
  const name = library.getByLabel('Name');
  await name.fill('One definition of success');
  await library.getByLabel('First …').fill('Sales asks before it promises.');
  await library.getByLabel('Then …', { exact: true }).fill('Product answers within a day.');
  await library.getByLabel('And then …').fill('Both look at the list on Fridays.');
  await library.getByLabel('Why it should help').fill('A promise is made by those who keep it.');
  await library.getByLabel('Where does it come from?').fill('Our own practice.');
  await library.getByLabel('Goals', { exact: true }).first().fill('8');
  await library.getByRole('checkbox', { name: 'Goals' }).check();
  await library.getByRole('button', { name: 'Add it' }).click();
  await library.getByText('“One definition of success” is in the library already.').waitFor();
  expect(await name.getAttribute('aria-invalid')).toBe('true');
  await expectSound(page);
  await name.fill('Deal desk');
  await library.getByRole('button', { name: 'Add it' }).click();
  await library.getByText('“Deal desk” is in the library.').waitFor();
  await library.locator('summary').filter({ hasText: 'Deal desk' }).click();
  await library.getByText('Product answers within a day.').waitFor();
  await library.getByRole('button', { name: /^Edit\W+Deal desk$/ }).click();
  await library.getByLabel('Then …', { exact: true }).fill('Product answers within two days.');
  await library.getByRole('button', { name: 'Save it' }).click();
  await library.getByText('Product answers within two days.').waitFor();
  await library.getByRole('button', { name: /^Retire\W+Deal desk$/ }).click();
  await library.getByRole('button', { name: 'Yes, retire it' }).click();
  await library.getByText('Retired: Deal desk.').waitFor();
});
