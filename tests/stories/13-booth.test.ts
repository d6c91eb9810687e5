// What stops a person from answering, and what stays behind: other keys, a shared device, a round that ended.
import type { Page, Route } from 'playwright-core';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { expectNoViolations, visit } from '../support/browser.ts';
import type { Seat } from '../support/browser.ts';
import { told } from '../support/wire.ts';
import { company, fourTeams } from './company.ts';
import type { Company } from './company.ts';

let house: Company;
let person = 0;

beforeAll(async () => {
  house = await company({ ...fourTeams, sales: 20, design: 3 }, { isOpen: true });
});
beforeEach(() => {
  person += 1;
});

const headed = (page: Page, name: string) =>
  page.getByRole('heading', { level: 1, name }).waitFor();

/** Somebody of sales who has not been here yet, at their link. */
async function arrive(seat: Seat = {}, before?: (page: Page) => Promise<unknown>): Promise<Page> {
  const page = await visit(house.server.url, { size: 'phone', ...seat });
  await before?.(page);
  await page.goto(house.link(`sales${person}@example.org`));
  return page;
}

/** Depends on nobody, and says what should come first. */
async function answer(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Start/ }).click();
  await headed(page, 'Since the last round, how much did your work depend on each team?');
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('button', { name: 'Not at all to all' }).click();
  await page.getByRole('button', { name: 'To the last question' }).click();
  await page.getByRole('radio', { name: 'Growth' }).check();
}
const send = (page: Page) => page.getByRole('button', { name: 'Send my ballots' }).click();
const kept = (page: Page) => page.evaluate(() => Object.keys(localStorage));

interface Keys {
  threshold: number;
  promise: string;
  teams: { team: string; people: number; n: string; roots: string[]; names: string }[];
}
/** A server that tells this person alone something else. */
const telling =
  (lie: (keys: Keys) => object) =>
  (page: Page): Promise<unknown> =>
    page.route('**/keys', async (route: Route) => {
      const reply = await route.fetch();
      await route.fulfill({ response: reply, json: lie((await reply.json()) as Keys) });
    });
const own = ({ teams }: Keys) => teams.find(({ team }) => team === 'sales');

const wrong = 'The keys of this round do not fit together';
const compare = 'Are these the words of your invitation?';
const differ = 'Do not answer. These are not the keys from your invitation.';

test.each<[string, string, (keys: Keys) => object]>([
  ['a fifth key', wrong, (keys) => ({ ...keys, teams: [...keys.teams, own(keys)] })],
  [
    'another team’s key',
    wrong,
    (keys) => ({
      ...keys,
      teams: keys.teams.map((each) =>
        each.team === 'sales' ? { ...each, n: keys.teams[0]?.n ?? '' } : each,
      ),
    }),
  ],
  [
    'other names',
    wrong,
    (keys) => ({
      ...keys,
      teams: keys.teams.map((each) => ({ ...each, names: own(keys)?.names.replace(/./g, '0') })),
    }),
  ],
  ['a lower threshold', wrong, (keys) => ({ ...keys, threshold: 3 })],
  ['another key for promises', differ, (keys) => ({ ...keys, promise: 'A'.repeat(43) })],
  ['a team less', differ, (keys) => ({ ...keys, teams: keys.teams.slice(1) })],
])('whoever is told %s stops, and nothing is sent', async (_, heading, lie) => {
  const sent: string[] = [];
  const page = await arrive({}, (page) => {
    page.on('request', (request) => sent.push(request.method() + new URL(request.url()).pathname));
    return telling(lie)(page);
  });
  await headed(page, heading);
  await page
    .getByText('show this to your works council or a colleague', { exact: false })
    .waitFor();
  expect(await page.getByRole('button').count()).toBe(0);
  expect(sent.filter((each) => each.startsWith('POST'))).toEqual(['POST/api/session']);
  await expectNoViolations(page);
});

test('whoever comes without the words compares them before the first question', async () => {
  const [link = '', words = ''] = house.link(`sales${person}@example.org`).split('.');
  const spelled = words.replaceAll('-', ' ');
  const page = await visit(house.server.url, { size: 'phone' });
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.method() + new URL(request.url()).pathname));
  await page.goto(link);
  await page.getByText(`Keys: ${spelled}, you compare them next.`).waitFor();
  await page.getByRole('button', { name: /^Start/ }).click();
  await headed(page, compare);
  await page.getByText(spelled, { exact: true }).waitFor();
  await expectNoViolations(page);
  await page.getByRole('button', { name: 'They are others' }).click();
  await headed(page, differ);
  await page.getByText(`This page got “${spelled}”. Nothing was sent.`).waitFor();
  expect(sent.filter((each) => each.startsWith('POST'))).toEqual(['POST/api/session']);

  // Signed in by a session, and nothing in the address.
  await page.reload();
  await page.getByRole('button', { name: /^Start/ }).click();
  await headed(page, compare);
  await page.goBack();
  await page.goForward();
  await headed(page, compare);
  await page.getByRole('button', { name: 'They are the same' }).click();
  await headed(page, 'Since the last round, how much did your work depend on each team?');
});

test('on a shared device nothing is kept, not even while it waits', async () => {
  const page = await arrive({ offline: true });
  await answer(page);
  await page.getByRole('checkbox', { name: 'This device is shared: keep nothing here' }).check();
  await page.context().setOffline(true);
  await send(page);
  await page.getByText('Keep this page open until they are posted.').waitFor();
  expect(await kept(page)).toEqual([]);
  await page.context().setOffline(false);
  await headed(page, 'Thank you. Posted.');
  expect(await page.getByRole('checkbox').count()).toBe(0);
  await page.getByRole('button', { name: 'Save a receipt file' }).waitFor();
  expect(await kept(page)).toEqual([]);
});

test('another person at this browser never sends what waits of somebody else', async () => {
  const first = await arrive({ offline: true });
  await answer(first);
  await first.context().setOffline(true);
  await send(first);
  await headed(first, 'No connection. Your ballots are safe in this browser.');
  const second = await first.context().newPage();
  await first.close();
  await second.context().setOffline(false);
  person += 1;
  await second.goto(house.link(`sales${person}@example.org`));
  await answer(second);
  await send(second);
  await headed(second, 'Thank you. Posted.');
  expect(await kept(second)).toEqual(['crosspulse unsent 1']);
  // And when the first one comes back, theirs goes too.
  await second.goto(house.link(`sales${person - 1}@example.org`));
  await headed(second, 'Thank you. Posted.');
  expect(await kept(second)).toEqual([]);
});

test('a signature under something else ends it: nothing is posted', async () => {
  const page = await arrive({}, (page) =>
    page.route('**/envelopes', async (route) => {
      const reply = await route.fetch();
      const { envelopes } = (await reply.json()) as { envelopes: { signature: string }[] };
      const [first, second] = envelopes;
      const json = {
        envelopes: [{ ...first, signature: second?.signature }, ...envelopes.slice(1)],
      };
      await route.fulfill({ response: reply, json });
    }),
  );
  await answer(page);
  await send(page);
  await headed(page, 'Your envelopes were signed wrongly');
  expect(await kept(page)).toEqual([]);
});

test('a browser without the signatures says so', async () => {
  const page = await arrive({}, (page) =>
    page.addInitScript(() => {
      crypto.subtle.importKey = () => Promise.reject(new DOMException('', 'NotSupportedError'));
    }),
  );
  await headed(page, 'This browser cannot seal envelopes');
});

test('a session that ended while sending keeps what waits, until its owner comes back', async () => {
  const page = await arrive({ refusals: [401] });
  await answer(page);
  await page.context().clearCookies();
  await send(page);
  await headed(page, 'Open your personal link');
  expect(await kept(page)).toEqual(['crosspulse unsent 1']);
  await page.goto(house.link(`sales${person}@example.org`));
  await headed(page, 'Thank you. Posted.');
  expect(await kept(page)).toEqual([]);
});

test('without JavaScript it is said that there is no way around', async () => {
  const page = await visit(house.server.url, { script: false });
  await page.goto('/respond');
  await headed(page, 'This page needs JavaScript to seal your envelopes');
});

test('a team of too few is told so, and not asked', async () => {
  const page = await visit(house.server.url, { refusals: [403] });
  await page.goto(house.link('design1@example.org'));
  await headed(page, 'Your team is too small to be asked');
});

test('a round that ends before all is posted: the rest is wiped, the person is told, once of a void', async () => {
  const page = await arrive({ offline: true, refusals: [409] });
  await answer(page);
  await page.context().setOffline(true);
  await send(page);
  await headed(page, 'No connection. Your ballots are safe in this browser.');
  const { admin, server } = house;
  const reason = 'Somebody was asked twice.';
  await told(server.send('POST', '/api/rounds/1/void', { reason }, admin));
  await page.context().setOffline(false);
  await headed(page, 'The round ended before all was posted');
  await page.getByText('Your ballot came too late.').waitFor();
  expect(await kept(page)).toEqual([]);
  await page.getByRole('button', { name: 'Go on' }).click();
  await headed(page, 'Your last round does not count');
  await page.getByText(`The reason given: ${reason}`).waitFor();
  await page.getByRole('button', { name: 'Go on' }).click();
  await headed(page, 'No round is open');
  await page.reload();
  await headed(page, 'No round is open');
});
