// An admin sets Crosspulse up: who they are, the teams, the people, the first round and its links.
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { tabTo, visit } from '../support/browser.ts';
import { newServer } from './company.ts';

const headed = (page: Page, name: string) =>
  page.getByRole('heading', { level: 1, name }).waitFor();

/** Fills a field by keyboard, replacing what is in it. */
async function type(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(text);
}

/** Presses a button, or opens what is folded, by keyboard. */
async function press(page: Page, target: Locator | string): Promise<void> {
  const exact = { name: target as string, exact: true };
  const button = typeof target === 'string' ? page.getByRole('button', exact) : target;
  await tabTo(page, button);
  await page.keyboard.press('Enter');
}

/** A port that nobody uses now: the address that the server is told does not say it. */
async function freePort(): Promise<string> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return `${port}`;
}

/** Five people for each team: with fewer it would not be asked. */
const fiveEach = (...teams: string[]) =>
  teams.flatMap((team) =>
    [1, 2, 3, 4, 5].map((n) => `${team} ${n},${team}${n}@example.org,${team},respondent`),
  );

const region = (page: Page, name: string) => page.getByRole('region', { name });

test('from the setup link to the personal links, by keyboard alone', async () => {
  const { server } = await newServer();
  const page = await visit(server.url, {
    refusals: [401, 422],
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await page.goto(`/setup#${await server.setup()}`);
  await headed(page, 'Let’s set up your first pulse.');
  expect(page.url()).toBe(`${server.url}/setup`);
  await type(page, page.getByLabel('Name'), 'Ada Admin');
  await type(page, page.getByLabel('Work mail'), 'ada@example.org');
  await press(page, 'Start the setup');

  // Teams: four stand there already.
  const teams = region(page, '1. Teams');
  await teams.locator('summary', { hasText: 'Engineering' }).waitFor();
  const adding = teams.getByRole('heading', { name: 'Add a team' }).locator('..');
  await type(page, adding.getByLabel('Name'), 'Marketing');
  await type(page, adding.getByLabel('Site, if there is one'), 'Berlin');
  await press(page, 'Add this team');
  await teams.getByText('Marketing was added.').waitFor();
  const entry = (name: string) =>
    teams.getByRole('listitem').filter({ has: page.locator('summary', { hasText: name }) });
  await press(page, entry('Marketing').locator('summary'));
  await type(page, entry('Marketing').getByLabel('Name'), 'Design');
  await type(page, entry('Marketing').getByLabel('Site'), 'Vienna');
  await press(page, 'Save Marketing');
  await entry('Design').getByText('Design was saved.').waitFor();
  await entry('Design').locator('summary').getByText('Vienna').waitFor();
  await press(page, 'Retire Design');
  await entry('Design').getByText('Its past figures stay.').waitFor();
  await press(page, 'Yes, retire it');
  await entry('Design').waitFor({ state: 'detached' });

  // People: one line is wrong, and nothing is saved until it is mended.
  const people = region(page, '2. People');
  const lines = (team: string) =>
    [
      'name,email,team,role',
      'Mia Manager,mia@example.org,Product,manager',
      `Ed,ed@example.org,${team},respondent`,
      ...fiveEach('Product', 'Engineering'),
      'Sol,sol@example.org,Sales,respondent',
    ].join('\n');
  await type(page, people.getByRole('textbox'), lines('Enginering'));
  await press(page, 'Check and save');
  await people.getByText('One line needs you. Nothing was saved.').waitFor();
  await people.getByText('line 3: there is no team called "Enginering"').waitFor();
  await type(page, people.getByRole('textbox'), lines('Engineering'));
  await press(page, 'Check and save');
  await people.getByText('Saved: 13 added, 0 changed, 0 unchanged.').waitFor();
  await press(page, people.getByText('14 people on the list'));
  const ed = people.getByRole('listitem').filter({ hasText: 'ed@example.org' });
  await type(page, people.getByLabel('Find somebody'), 'ed@ex');
  await people.getByText('1 person found.').waitFor();
  await ed.getByText('Engineering · respondent').waitFor();

  // The round.
  const round = region(page, '6. Round');
  await press(page, 'Open the round now');
  await round.getByRole('heading', { name: 'Personal links, shown only now' }).waitFor();
  await press(page, 'Copy all 14');
  await round.getByText('All links copied.').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.split('\n')).toHaveLength(15);
  expect(copied).toMatch(
    new RegExp(
      `^Mia Manager,mia@example\\.org,${server.url}/respond#[0-9a-f]{32}\\.([a-z]{7}-){3}[a-z]{7}$`,
      'm',
    ),
  );
  await press(page, round.getByRole('button', { name: 'Copy the link of Ed' }));
  await round.getByText('The link of Ed copied.').waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  // Every link ends with the same four words, and so does the invitation.
  const words = link.split('.').at(-1)?.replaceAll('-', ' ') ?? '';
  expect(
    new Set(
      copied
        .split('\n')
        .slice(1)
        .map((line) => line.split('.').at(-1)),
    ).size,
  ).toBe(1);
  await press(page, 'Copy an invitation');
  await round.getByText('The invitation copied.').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(words);
  await press(page, 'I have them');
  await round.getByText('Personal links, shown only now').waitFor({ state: 'detached' });
  await round.getByRole('heading', { name: 'Round 1 is open' }).waitFor();
  await round.getByText(`Keys of this round: ${words}.`).waitFor();
  await round.getByText('fewer than 5 people are in it: Sales.').waitFor();
  await page.getByText('Round 1 open').waitFor();
  await page.reload();
  await round.getByRole('heading', { name: 'Round 1 is open' }).waitFor();
  expect(await page.getByText(link).count()).toBe(0);

  // The link works for the one it was made for.
  const phone = await visit(server.url, { size: 'phone' });
  await phone.goto(link);
  await phone.getByText('You answer for Engineering, Round 1').waitFor();
});

test('a round is scheduled for later, opened on request, its links made anew, then sealed', async () => {
  const { server } = await newServer();
  const page = await visit(server.url, { refusals: [401] });
  await page.goto(`/setup#${await server.setup()}`);
  await page.getByLabel('Name').fill('Ada Admin');
  await page.getByLabel('Work mail').fill('ada@example.org');
  await page.getByRole('button', { name: 'Start the setup' }).click();
  const round = region(page, '6. Round');
  await round.getByText('First add at least two teams, and the people in them.').waitFor();
  const people = region(page, '2. People');
  await people.getByRole('textbox').fill(fiveEach('Product', 'Engineering').join('\n'));
  await people.getByRole('button', { name: 'Check and save' }).click();

  const day = (ahead: number) =>
    new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);
  await round.getByLabel('Is sealed').fill(day(9));
  await round.getByLabel('Opens').fill(day(2));
  await round.getByRole('button', { name: 'Schedule the round' }).click();
  await round.getByRole('heading', { name: 'Round 1 is scheduled' }).waitFor();
  await round.getByRole('button', { name: 'Open Round 1 now' }).click();
  const shown = round.getByRole('region', { name: 'Personal links' });
  const first = await shown
    .getByRole('listitem')
    .filter({ hasText: 'Product 1' })
    .getByRole('code')
    .innerText();
  await round.getByRole('button', { name: 'I have them' }).click();

  await round.getByRole('button', { name: 'New personal links' }).click();
  await round.getByText('The old links stop working at once.').waitFor();
  await round.getByRole('button', { name: 'Yes, make new links' }).click();
  const second = await shown
    .getByRole('listitem')
    .filter({ hasText: 'Product 1' })
    .getByRole('code')
    .innerText();
  expect(second).not.toBe(first);

  await round.getByRole('button', { name: 'Seal Round 1' }).click();
  await round.getByRole('button', { name: 'Not yet' }).click();
  await round.getByRole('button', { name: 'Seal Round 1' }).click();
  await round.getByText('and this cannot be undone').waitFor();
  await round.getByRole('button', { name: 'Yes, seal it' }).click();
  await round.getByText(/^Round 1 is sealed, on /).waitFor();
  await round.getByRole('button', { name: 'Open the round now' }).waitFor();

  // From now on they are told of rounds in three sentences, and of no figure.
  const digest = region(page, 'In three sentences');
  await digest.getByText(/^Round 1 was sealed on .*; 2 teams were asked\.$/).waitFor();
  await digest.getByText('Every team with people in it was asked.').waitFor();
  await digest.getByText('No round is scheduled; schedule the next one here.').waitFor();
  await digest.getByText('As a mail').click();
  await digest.getByText('Round 1 is sealed: who was asked, who was not, what is due').waitFor();
  await round.getByLabel('Is sealed').fill(day(9));
  await round.getByLabel('Opens').fill(day(2));
  await round.getByRole('button', { name: 'Schedule the round' }).click();
  await digest.getByText(/^Round 2 is due to be opened on .* and sealed on .*\.$/).waitFor();
});

test('on plain http a round does not open, and it is said how to get https', async () => {
  const PORT = await freePort();
  const PUBLIC_URL = `http://pulse.example.org:${PORT}`;
  const { server } = await newServer({ PORT, PUBLIC_URL });
  const page = await visit(PUBLIC_URL, { refusals: [401, 409] });
  await page.goto(`/setup#${await server.setup()}`);
  await page.getByLabel('Name').fill('Ada Admin');
  await page.getByLabel('Work mail').fill('ada@example.org');
  await page.getByRole('button', { name: 'Start the setup' }).click();
  const people = region(page, '2. People').getByRole('textbox');
  await people.fill(fiveEach('Product', 'Engineering').join('\n'));
  await page.getByRole('button', { name: 'Check and save' }).click();
  await page.getByRole('button', { name: 'Open the round now' }).click();
  // It is scheduled, and refused again each time.
  const round = region(page, '6. Round');
  await round.getByRole('heading', { name: 'Round 1 is scheduled' }).waitFor();
  await round.getByRole('alert').getByText('Browsers seal envelopes over https only.').waitFor();
  await round.getByRole('button', { name: 'Open Round 1 now' }).click();
  await round.getByRole('alert').waitFor({ state: 'detached' });
  await round.getByText('set PUBLIC_URL to its https address').waitFor();
});
