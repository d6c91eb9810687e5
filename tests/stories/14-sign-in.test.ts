// Signing in by mail, in the browser that asked; the four states of the page; one's own sessions.
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  expectNoViolations,
  sizes,
  tabStops,
  tabTo,
  visit,
  wrongInAnyLook,
} from '../support/browser.ts';
import type { Seat } from '../support/browser.ts';
import { postOffice } from '../support/post.ts';
import type { PostOffice } from '../support/post.ts';
import type { Running } from '../support/process.ts';
import { peopleLines, setUp, told } from '../support/wire.ts';
import { newServer } from './company.ts';

let office: PostOffice;
let server: Running;

beforeEach(async () => {
  office = await postOffice();
  ({ server } = await newServer({
    ...{ SMTP_URL: office.url, MAIL_FROM: 'Crosspulse <pulse@example.org>' },
    // A provider that is away, as providers are now and then.
    ...{ OIDC_ISSUER: 'http://127.0.0.1:1', OIDC_CLIENT_ID: 'a', OIDC_CLIENT_SECRET: 'b' },
    ...{ PUBLIC_URL: 'http://localhost:3999', PORT: '3999' },
  }));
  const admin = await setUp(server.send, await server.setup());
  const lines = peopleLines({ product: 5 }, ['Mia Manager,mia@example.org,product,manager']);
  await told(server.send('POST', '/api/people', { lines }, admin));
});
// The mail server waits for its last visitor.
afterEach(() => server.end('SIGTERM'));

const headed = (page: Page, name: string) =>
  page.getByRole('heading', { level: 1, name }).waitFor();
const linkIn = async (mails: number) => {
  const received = await office.until(mails);
  return /http\S+\/signin#[0-9a-f]{32}/.exec(received.at(-1)?.mail.text ?? '')?.[0] ?? '';
};
const enter = (seat: Seat = {}) => visit(server.url, { refusals: [401, 403, 404], ...seat });

/** Asks for a link by keyboard alone. */
async function ask(page: Page, email: string): Promise<void> {
  await tabTo(page, page.getByLabel('Work mail'));
  await page.keyboard.insertText(email);
  await page.keyboard.press('Enter');
  await headed(page, 'Look at your mail');
}

test('by mail, to the page that was asked for, and out again everywhere', async () => {
  const page = await enter();
  await page.goto('/account');
  await headed(page, 'Sign in');
  await ask(page, 'mia@example.org');
  await page.getByText('If mia@example.org is on the list, a link is on its way.').waitFor();
  expect(await page.getByRole('button', { name: /^Send it again, in \d+ s$/ }).isDisabled()).toBe(
    true,
  );

  // The mail opens in a tab of its own, as mails do.
  const tab = await page.context().newPage();
  const link = await linkIn(1);
  await tab.goto(link);
  await headed(tab, 'Mia Manager');
  expect(tab.url()).toBe(`${server.url}/account`);
  await expectNoViolations(tab);
  const [file] = await Promise.all([
    tab.waitForEvent('download'),
    tab.getByRole('link', { name: 'Take it out' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('crosspulse-personal-data.json');
  await tab.getByText('This browser').waitFor();
  const spoken = tab.getByLabel('Language of your letters');
  await spoken.selectOption({ label: 'Deutsch' });
  await tab.getByText('Saved. Your next letter comes in it.').waitFor();
  await tab.reload();
  await spoken.waitFor();
  expect(await spoken.inputValue()).toBe('de');
  expect(await tab.getByText('Another browser').count()).toBe(0);

  // The same link once more: whoever is signed in goes on; another browser learns nothing.
  await tab.goto('about:blank');
  await tab.goto(link);
  await tab.getByRole('link', { name: 'Mia Manager' }).waitFor();
  const stranger = await enter();
  await stranger.goto(link);
  await headed(stranger, 'This link has run out');

  const phone = await enter({ size: 'phone' });
  await phone.goto('/signin');
  await ask(phone, 'mia@example.org');
  await phone.goto(await linkIn(2));
  await phone.getByRole('link', { name: 'Mia Manager' }).click();
  await headed(phone, 'Mia Manager');
  await phone.getByRole('button', { name: /^End session 2/ }).click();
  await phone.getByText('Ended. That browser is signed out.').waitFor();
  await tab.reload();
  await headed(tab, 'Sign in');
  await phone.getByRole('button', { name: 'Sign out' }).first().click();
  await headed(phone, 'Sign in');
});

test('the link of another browser signs nobody in, and can be taken there', async () => {
  const desk = await enter();
  await desk.goto('/signin');
  await ask(desk, 'mia@example.org');
  const link = await linkIn(1);
  const app = await enter({ permissions: ['clipboard-read', 'clipboard-write'] });
  await app.goto(link);
  await headed(app, 'You asked from another browser');
  expect(app.url()).toBe(`${server.url}/signin`);
  await app.getByRole('button', { name: 'Copy the link for the other one' }).click();
  await app.getByText('Copied.').waitFor();
  expect(await app.evaluate(() => navigator.clipboard.readText())).toBe(link);
  await app.getByRole('button', { name: 'Send a new link for this browser' }).click();
  await headed(app, 'Sign in');
  await desk.goto(link);
  await desk.getByRole('link', { name: 'Mia Manager' }).waitFor();
});

test('a company’s sign-in that is away is told calmly', async () => {
  const page = await enter();
  await page.goto('/');
  await page.getByRole('link', { name: 'Sign in with your company account' }).click();
  await page.getByRole('alert').getByText('Your company’s sign-in does not answer.').waitFor();
  expect(page.url()).toBe(`${server.url}/signin?problem=away`);
  await expectNoViolations(page);
});

test('every state fits, and is sound to all senses', async () => {
  const page = await enter();
  const sound = async (name: string, stopsLeast: number) => {
    await headed(page, name);
    expect(await wrongInAnyLook(page), name).toEqual([]);
    for (const size of ['desk', 'phone', 'small'] as const) {
      await page.setViewportSize(sizes[size]);
      const stops = await tabStops(page);
      expect(stops.filter(({ seen }) => !seen)).toEqual([]);
      expect(stops.length).toBeGreaterThanOrEqual(stopsLeast);
    }
  };
  await page.goto('/signin');
  await sound('Sign in', 4);
  await page.getByLabel('Work mail').fill('nobody@example.org');
  await page.getByRole('button', { name: 'Send me a link' }).click();
  await sound('Look at your mail', 1);
  await page.goto('about:blank');
  await page.goto(`/signin#${'0'.repeat(32)}`);
  await sound('This link has run out', 3);
});
