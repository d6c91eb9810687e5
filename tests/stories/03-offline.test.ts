// Sending while the connection is gone: nothing is lost, also when the page is closed, and nothing twice.
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { visit } from '../support/browser.ts';
import { startServer } from '../support/process.ts';
import { company, fourTeams } from './company.ts';
import type { Company } from './company.ts';

let house: Company;

beforeAll(async () => {
  house = await company(fourTeams, { isOpen: true });
});

const headed = (page: Page, name: string) =>
  page.getByRole('heading', { level: 1, name }).waitFor();

/** Answers everything, up to the button that sends. */
async function answerAll(page: Page, email: string): Promise<void> {
  await page.goto(house.link(email));
  await page.getByRole('button', { name: /^Start/ }).click();
  for (const team of ['Engineering', 'Support', 'Sales']) {
    await headed(page, team);
    await page.getByRole('button', { name: 'A lot' }).click();
    for (const statement of await page.getByRole('group').all()) {
      await statement.getByRole('radio', { name: 'Often' }).check();
    }
    await page.getByRole('button', { name: 'Next' }).click();
  }
  await page.getByRole('radio', { name: 'Growth' }).check();
}

const send = (page: Page) => page.getByRole('button', { name: 'Send my ballots' }).click();

/** What the server granted: what each ballot was about. */
function granted(page: Page): readonly string[] {
  const about: string[] = [];
  page.context().on('response', (response) => {
    if (!response.url().endsWith('/ballots') || response.status() !== 201) return;
    const { toward } = response.request().postDataJSON() as { toward?: string };
    about.push(toward ?? 'priority');
  });
  return about;
}

/** What this browser keeps, by its name. */
const kept = (page: Page) =>
  page.evaluate(() => Object.entries(localStorage).map(([name, text]) => `${name}: ${text}`));

const all = ['engineering', 'priority', 'sales', 'support'];
const noConnection = 'No connection. Your ballots are safe in this browser.';

test('ballots wait in the browser without a connection, and go by themselves once it is back', async () => {
  const page = await visit(house.server.url, { size: 'phone', offline: true });
  const posted = granted(page);
  await answerAll(page, 'product1@example.org');
  expect(await kept(page)).toEqual([]);
  await page.context().setOffline(true);
  await send(page);
  await headed(page, noConnection);
  await page.getByText('0 of 4 have been posted.').waitFor();
  expect(posted).toEqual([]);
  expect(await kept(page)).toHaveLength(1);
  await page.context().setOffline(false);
  await headed(page, 'Thank you. Posted.');
  expect([...posted].sort()).toEqual(all);
  expect(await kept(page)).toEqual([]);
});

test('a server that has too much to do gets the ballots later, by themselves', async () => {
  const page = await visit(house.server.url, { size: 'phone', refusals: [429] });
  const posted = granted(page);
  await answerAll(page, 'product5@example.org');
  const busy = JSON.stringify({ code: 'busy', title: 'Too many', detail: 'Nothing is lost.' });
  let turnedAway = 0;
  await page.context().route('**/ballots', (route) => {
    turnedAway += 1;
    if (turnedAway > 2) return route.continue();
    const headers = { 'retry-after': '1', 'content-type': 'application/problem+json' };
    return route.fulfill({ status: 429, headers, body: busy });
  });
  await send(page);
  await headed(page, 'The server cannot take them now. Your ballots are safe in this browser.');
  expect(await kept(page)).toHaveLength(1);
  await headed(page, 'Thank you. Posted.');
  expect(turnedAway).toBe(2 + 4);
  expect([...posted].sort()).toEqual(all);
  expect(await kept(page)).toEqual([]);
});

test('a server that is down for a while loses no ballot and gets none twice', async () => {
  const page = await visit(house.server.url, { size: 'phone', offline: true });
  const posted = granted(page);
  await answerAll(page, 'product2@example.org');
  await house.server.end('SIGKILL');
  await send(page);
  await headed(page, noConnection);
  const again = await startServer(house.folder, { PORT: new URL(house.server.url).port });
  try {
    await page.getByRole('button', { name: 'Try now' }).click();
    await headed(page, 'Thank you. Posted.');
    expect([...posted].sort()).toEqual(all);

    // A page that was closed before the envelopes came asks for the same ones when it is opened again.
    const closed = await visit(house.server.url, { size: 'phone', offline: true });
    const later = granted(closed);
    await answerAll(closed, 'product3@example.org');
    await closed.context().setOffline(true);
    await send(closed);
    await closed.getByText('You can close this page and open it again later.').waitFor();
    const opened = await closed.context().newPage();
    await closed.close();
    await opened.context().setOffline(false);
    await opened.goto('/respond');
    await headed(opened, 'Thank you. Posted.');
    expect([...later].sort()).toEqual(all);
    expect(await kept(opened)).toEqual([]);

    // One whose envelopes had come needs nobody to be signed in: the rest is ready to post.
    const half = await visit(house.server.url, { size: 'phone', offline: true });
    const last = granted(half);
    await answerAll(half, 'product4@example.org');
    let replies = 0;
    await half.context().route('**/ballots', (route) =>
      // The second ballot comes through, and its reply is lost; the others do not even leave.
      ++replies === 2
        ? route.fetch().then(() => route.abort())
        : replies > 2
          ? route.abort()
          : route.continue(),
    );
    await send(half);
    await half.getByText('1 of 4 has been posted.').waitFor();
    const [waiting = ''] = await kept(half);
    expect(waiting).toMatch(/^crosspulse unsent 1: /);
    expect(waiting).not.toContain('seed');
    const onward = await half.context().newPage();
    await half.close();
    await onward.context().clearCookies();
    await onward.context().unroute('**/ballots');
    await onward.goto('/respond');
    await headed(onward, 'Thank you. Posted.');
    // The lost reply was asked for again with the same ballot: four ballots, each once.
    expect([...last].sort()).toEqual(all);
    expect(await kept(onward)).toEqual([]);
  } finally {
    await again.end('SIGKILL');
  }
});
