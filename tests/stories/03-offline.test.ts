// Sending while the connection is gone: nothing is lost, and nothing is posted twice.
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { visit } from '../support/browser.ts';
import { startServer } from '../support/process.ts';
import { company } from './company.ts';
import type { Company } from './company.ts';

let house: Company;

beforeAll(async () => {
  house = await company();
  await house.open();
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

/** What the server granted: what each ballot was about. */
function granted(page: Page): readonly string[] {
  const about: string[] = [];
  page.on('response', (response) => {
    if (!response.url().endsWith('/ballots') || response.status() !== 201) return;
    const { toward } = response.request().postDataJSON() as { toward?: string };
    about.push(toward ?? 'priority');
  });
  return about;
}

const all = ['engineering', 'priority', 'sales', 'support'];
const noConnection = 'No connection. Your ballots are safe in this browser.';

test('ballots wait in the browser without a connection, and go by themselves once it is back', async () => {
  const page = await visit(house.server.url, { size: 'phone', offline: true });
  const posted = granted(page);
  await answerAll(page, 'product1@example.org');
  await page.context().setOffline(true);
  await page.getByRole('button', { name: 'Send my ballots' }).click();
  await headed(page, noConnection);
  await page.getByText('0 of 4 have been posted.').waitFor();
  expect(posted).toEqual([]);
  await page.context().setOffline(false);
  await headed(page, 'Thank you. Posted.');
  expect([...posted].sort()).toEqual(all);
});

test('a server that is down for a while loses no ballot and gets none twice', async () => {
  const page = await visit(house.server.url, { size: 'phone', offline: true });
  const posted = granted(page);
  await answerAll(page, 'product2@example.org');
  await house.server.end('SIGKILL');
  await page.getByRole('button', { name: 'Send my ballots' }).click();
  await headed(page, noConnection);
  const again = await startServer(house.folder, { PORT: new URL(house.server.url).port });
  try {
    await page.getByRole('button', { name: 'Try now' }).click();
    await headed(page, 'Thank you. Posted.');
    expect([...posted].sort()).toEqual(all);
  } finally {
    await again.end('SIGKILL');
  }
});
