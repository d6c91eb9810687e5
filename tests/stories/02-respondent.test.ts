// A respondent answers within a minute: on a phone, by keyboard alone, and without a trace.
import type { Page, Request } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { tabTo, visit } from '../support/browser.ts';
import { told } from '../support/wire.ts';
import { company, fourTeams } from './company.ts';
import type { Company } from './company.ts';

let house: Company;

beforeAll(async () => {
  house = await company({ ...fourTeams, design: 5 });
  // The four rate each other; design rates all of them, which are more than anybody is asked about.
  for (const team of Object.keys(fourTeams)) {
    const rates = Object.keys(fourTeams).filter((other) => other !== team);
    await told(house.server.send('PATCH', `/api/teams/${team}`, { rates }, house.admin));
  }
  await house.open();
});

const trust = (team: string) => `When ${team} tells us something will happen`;
const goals = (team: string) => `${team}’s decisions and ours`;
const blame = (team: string) => `When something slips between our teams, ${team} looks`;
const load = (team: string) => `Requests, fixes or escalations coming from ${team}`;
const dependence = (team: string) =>
  `Since the last round, how much did your work depend on ${team}?`;
const lastQuestion = 'What should this company put first this quarter?';

const headed = (page: Page, name: string) =>
  page.getByRole('heading', { level: 1, name }).waitFor();
const choice = (page: Page, question: string, name: string) =>
  page.getByRole('group', { name: question }).getByRole('radio', { name, exact: true });

/** Presses a button by keyboard. */
async function press(page: Page, name: string | RegExp): Promise<void> {
  await tabTo(page, page.getByRole('button', { name }));
  await page.keyboard.press('Enter');
}

/** Chooses by arrow keys, as radios are chosen. */
async function choose(page: Page, question: string, name: string): Promise<void> {
  const radios = page.getByRole('group', { name: question }).getByRole('radio');
  await tabTo(page, radios.first());
  await page.keyboard.press('Space');
  const wanted = choice(page, question, name);
  for (let steps = await radios.count(); steps > 0 && !(await wanted.isChecked()); steps -= 1) {
    await page.keyboard.press('ArrowRight');
  }
  expect(await wanted.isChecked()).toBe(true);
}

/** The letters that a page sends, and whether any of them overtook another. */
function watched(page: Page) {
  const [envelopes, ballots]: [Request[], Request[]] = [[], []];
  let [underway, most] = [0, 0];
  const isBallot = (request: Request) => request.url().endsWith('/ballots');
  page.on('request', (request) => {
    if (request.url().endsWith('/envelopes')) envelopes.push(request);
    if (!isBallot(request)) return;
    ballots.push(request);
    underway += 1;
    most = Math.max(most, underway);
  });
  page.on('requestfinished', (request) => {
    if (isBallot(request)) underway -= 1;
  });
  return { envelopes, ballots, atOnce: () => most };
}

const traces = (page: Page) =>
  page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    cookies: document.cookie,
  }));
const noTraces = { local: 0, session: 0, databases: 0, caches: 0, cookies: '' };

test('by keyboard alone, from the personal link to "Posted", with one team skipped', async () => {
  const page = await visit(house.server.url, { size: 'phone' });
  const sent = watched(page);
  await page.goto(house.link('sales1@example.org'));
  await headed(page, 'How is it going between your team and the others?');
  expect(page.url()).toBe(`${house.server.url}/respond`);
  await page.getByText('then only averages of at least five people').waitFor();
  // Who else is asked, and the words of the keys, before the first question.
  await page.getByRole('heading', { name: 'Asked in Sales: 8 people' }).waitFor();
  const names = await page.getByRole('region', { name: 'Their names' }).innerText();
  expect(names.trim().split('\n')).toEqual(
    Array.from({ length: 8 }, (_, place) => `sales ${place + 1}`),
  );
  await page.getByText('If you do not know these people, do not answer.').waitFor();
  const words = house.link('sales1@example.org').split('.')[1]?.replaceAll('-', ' ');
  await page.getByText(`Keys: ${words}, as in your invitation.`).waitFor();
  await press(page, /^Start/);

  await headed(page, 'Product');
  await press(page, 'A lot');
  await choose(page, trust('Product'), 'Rarely');
  await choose(page, goals('Product'), 'About half the time');
  await choose(page, blame('Product'), 'Often');
  await choose(page, load('Product'), 'Almost always');
  await press(page, 'Next');

  await headed(page, 'Engineering');
  await press(page, /^Not at all/);

  await headed(page, 'Support');
  await press(page, 'Some');
  await choose(page, trust('Support'), 'Almost never');
  await choose(page, load('Support'), 'Can’t say');
  await press(page, 'Back');
  expect(await page.getByRole('button', { name: 'Some' }).getAttribute('aria-pressed')).toBe(
    'true',
  );
  await press(page, 'Some');
  expect(await choice(page, trust('Support'), 'Almost never').isChecked()).toBe(true);
  expect(await choice(page, load('Support'), 'Can’t say').isChecked()).toBe(true);
  await choose(page, goals('Support'), 'Often');
  await choose(page, blame('Support'), 'Rarely');
  await press(page, 'Next');

  await headed(page, lastQuestion);
  await choose(page, lastQuestion, 'Quality');
  await page.getByText('Three ballots leave now, each by itself: Product, Support').waitFor();
  await press(page, 'Send my ballots');
  await headed(page, 'Thank you. Posted.');
  await page.getByText('Three ballots wait in the box').waitFor();

  expect(await traces(page)).toEqual(noTraces);
  expect(sent.envelopes).toHaveLength(1);
  expect(await sent.envelopes[0]?.headerValue('cookie')).toMatch(/^session=/);
  const { envelopes } = sent.envelopes[0]?.postDataJSON() as {
    envelopes: { toward: string; blinded: string }[];
  };
  expect(envelopes.map(({ toward }) => toward).sort()).toEqual(
    ['engineering', 'product', 'support', null].sort(),
  );
  for (const { blinded } of envelopes) expect(blinded).toMatch(/^[\w-]{342}$/);
  expect(sent.atOnce()).toBe(1);
  expect(sent.ballots).toHaveLength(3);
  for (const ballot of sent.ballots) {
    const headers = await ballot.allHeaders();
    expect(Object.keys(headers)).not.toContain('cookie');
    expect(Object.keys(headers)).not.toContain('referer');
    expect(ballot.postDataBuffer()).toHaveLength(1024);
  }
  const said = sent.ballots.map((ballot) => ballot.postDataJSON() as Record<string, unknown>);
  expect(said.find(({ toward }) => toward === 'support')?.['scores']).toEqual({
    trust: 1,
    goals: 4,
    blame: 2,
    load: null,
  });
  expect(said.filter(({ priority }) => priority === 'quality')).toHaveLength(1);
});

test('a second visit says that the envelopes were taken', async () => {
  const page = await visit(house.server.url, { size: 'phone' });
  await page.goto(house.link('sales1@example.org'));
  await headed(page, 'Your envelopes are already taken');
  expect(page.url()).toBe(`${house.server.url}/respond`);
});

test('the browser’s own Back goes one step back, and answers are kept', async () => {
  const page = await visit(house.server.url, { size: 'phone' });
  await page.goto(house.link('sales2@example.org'));
  await page.getByRole('button', { name: /^Start/ }).click();
  await page.getByRole('button', { name: 'A little' }).click();
  await choice(page, trust('Product'), 'Often').check();
  await page.goBack();
  await page.getByRole('group', { name: dependence('Product') }).waitFor();
  await page.goBack();
  await headed(page, 'How is it going between your team and the others?');
  await page.goForward();
  await page.goForward();
  await page.getByRole('group', { name: trust('Product') }).waitFor();
  expect(await choice(page, trust('Product'), 'Often').isChecked()).toBe(true);
});

test('whoever depends on no team still says what comes first, and can be forgotten', async () => {
  const page = await visit(house.server.url, { size: 'phone', refusals: [401] });
  await page.goto(house.link('sales3@example.org'));
  await page.getByRole('button', { name: /^Start/ }).click();
  for (const team of ['Product', 'Engineering', 'Support']) {
    await headed(page, team);
    await page.getByRole('button', { name: /^Not at all/ }).click();
  }
  await headed(page, 'You depend on none of these teams');
  await page.getByRole('button', { name: 'To the last question' }).click();
  await choice(page, lastQuestion, 'Stability').check();
  await page.getByRole('button', { name: 'Send my ballots' }).click();
  await headed(page, 'Thank you. Posted.');
  await page.getByRole('button', { name: /Forget this here/ }).click();
  await headed(page, 'Forgotten here');
  await page.reload();
  await headed(page, 'Open your personal link');
});

test('with more than three teams the gates come first, and the three most needed follow', async () => {
  const page = await visit(house.server.url, { size: 'phone' });
  const sent = watched(page);
  await page.goto(house.link('design1@example.org'));
  await page.getByRole('button', { name: /^Start/ }).click();
  await headed(page, dependence('each team'));
  await choice(page, 'Product', 'Some').check();
  await choice(page, 'Engineering', 'A lot').check();
  await choice(page, 'Support', 'Some').check();
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('alert').getByText('One team has no answer').waitFor();
  await page.getByRole('button', { name: 'Go to Sales' }).click();
  await page.keyboard.press('ArrowRight');
  await choice(page, 'Sales', 'A little').check();
  await page.getByRole('button', { name: 'Next' }).click();
  await headed(page, 'Engineering');
  for (let asked = 0; asked < 3; asked += 1) {
    const team = await page.getByRole('heading', { level: 1 }).innerText();
    await choice(page, trust(team), 'Often').check();
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByRole('button', { name: 'Can’t say to all' }).click();
    await page.getByRole('heading', { level: 1, name: team }).waitFor({ state: 'detached' });
  }
  await headed(page, lastQuestion);
  await page.getByRole('button', { name: 'Send without this question' }).click();
  await headed(page, 'Thank you. Posted.');
  const toward = sent.ballots.map((ballot) => (ballot.postDataJSON() as { toward: string }).toward);
  expect(toward.sort()).toEqual(['engineering', 'product', 'support']);
});
