// Every page: who finds what there, and what hostile text does on it, which is nothing.
// Every text that people may type is hostile here: on each page it stands as text, and does nothing.
// The doors refuse angle brackets; so that pages are tried all the same, as if some had slipped in,
// they are put into the replies on the way to the browser.
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { library } from '../../events/library/library.ts';
import { visit } from '../support/browser.ts';
import { told } from '../support/wire.ts';
import { company, firstAnswers, fourTeams } from './company.ts';
import type { Company } from './company.ts';

let house: Company;
let admin: string;
const cookies: Record<string, string> = {};

/** Where each text was typed, by its number. */
const typed: string[] = [];
/** Typed so: it would break out of an attribute. */
const hostile = (where: string): string => {
  typed.push(where);
  return `'"\`${typed.length - 1}x`;
};
/** And so it comes to the browser: it would run if it ever stood on a page as anything but text. */
const broken = (json: string): string =>
  json.replace(/'\\"`(\d+)x/g, '\'\\"`<img src=x onerror=hit()>$1x');
const numbers = /'"`(?:<img src=x onerror=hit\(\)>)?(\d+)x/g;

const send = (method: string, path: string, body?: object, as = admin) =>
  house.server.send(method, path, body, as);

async function rename(email: string): Promise<void> {
  const { people } = await told<{ people: { person: string; email: string }[] }>(
    send('GET', '/api/people'),
  );
  const { person } = people.find((each) => each.email === email) ?? {};
  await told(send('PATCH', `/api/people/${person}`, { name: hostile(`name of ${email}`) }));
}

async function tryThings(): Promise<void> {
  const lea = cookies['lea'] ?? '';
  const [first] = library;
  if (first === undefined) throw new Error('the library is empty');
  const texts = (of: string) => Array.from({ length: 3 }, (_, i) => hostile(`${of} ${i}`));
  const own = {
    ...{
      ...first,
      method: 'own',
      name: hostile('method'),
      why: hostile('why'),
      source: hostile('source'),
    },
    ...{ steps: texts('step') },
  };
  await told(send('POST', '/api/methods', own, lea), 201);
  const call = {
    ...{ method: 'own', teams: ['product', 'engineering'], from: null, figure: 'goals' },
    ...{ near: 10, far: 60, stop: 5, rounds: 4 },
    ...{ decides: hostile('who decides'), note: hostile('note') },
  };
  const called = () => told<{ shot: string }>(send('POST', '/api/interventions', call, lea), 201);
  const { shot } = await called();
  const path = `/api/interventions/${shot}`;
  await told(send('POST', `${path}/amendments`, { note: hostile('amendment') }, lea), 201);
  const ended = { ...call, teams: ['product', 'sales'], method: 'shared-success' };
  const other = await told<{ shot: string }>(send('POST', '/api/interventions', ended, lea), 201);
  const end = { how: 'retired', reason: hostile('reason for ending') };
  await told(send('POST', `/api/interventions/${other.shot}/end`, end, lea));
  const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const line = `${cell(hostile('signal'))},${cell(hostile('unit'))},product,engineering,2026-W08,12`;
  const csv = `name,unit,team a,team b,week,value\n${line}`;
  await told(send('POST', '/api/signals', { csv }, lea), 201);
}

beforeAll(async () => {
  house = await company(fourTeams, { held: [firstAnswers] });
  ({ admin } = house);
  for (const name of ['mia', 'lea', 'product1']) {
    cookies[name] = await house.cookie(`${name}@example.org`);
  }
  for (const team of ['product', 'engineering']) {
    const names = { name: hostile(`team ${team}`), site: hostile(`site of ${team}`) };
    await told(send('PATCH', `/api/teams/${team}`, names));
  }
  for (const name of ['ada', 'mia', 'lea', 'product1', 'product2'])
    await rename(`${name}@example.org`);
  const ahead = (days: number) => new Date(Date.now() + days * 86_400_000);
  const day = (date: Date) => date.toISOString().slice(0, 10);
  const monday = day(ahead((8 - new Date().getUTCDay()) % 7 || 7));
  await told(
    send('PUT', '/api/cadence', {
      ...{ every: null, from: monday, opensAt: '10:00', days: 4, sealsAt: '18:00', zone: 'UTC' },
      holidays: [{ day: monday, name: hostile('holiday') }],
    }),
  );
  await tryThings();
  const round = await house.open();
  await told(send('POST', `/api/rounds/${round}/void`, { reason: hostile('reason of voiding') }));
  cookies['product1'] = await house.cookie('product1@example.org');
  await house.open();
});

const teams = ['team product', 'team engineering'];
const tried = ['method', 'who decides', 'note', 'amendment', 'reason for ending', 'why', 'source'];
/** Who goes where, and which texts stand there. */
const visits: readonly (readonly [who: string, path: string, texts: readonly string[]])[] = [
  ['mia', '/', [...teams, 'method', 'name of mia@example.org']],
  ['mia', '/pairings/product/engineering', [...teams, 'method', 'signal', 'unit']],
  ['mia', '/company', [...teams, 'method']],
  ['mia', '/account', ['name of mia@example.org']],
  ['lea', '/quarters', [...teams, 'method']],
  ['lea', '/interventions', [...teams, ...tried, 'step 0', 'step 1', 'step 2']],
  ['lea', '/audit', [...teams, 'site of product', 'site of engineering', 'reason of voiding']],
  ['lea', '/calendar', ['holiday', 'name of lea@example.org']],
  ['ada', '/setup', [...teams, 'site of product', 'name of ada@example.org']],
  ['product1', '/respond', ['name of product1@example.org', 'name of product2@example.org']],
];

/** All that is on the page, folded or not, and in its fields. */
const textOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    for (const each of document.querySelectorAll('details')) each.open = true;
    const fields = [...document.querySelectorAll('input, textarea')];
    const values = fields.map((each) => (each as HTMLInputElement).value);
    return [document.body.textContent, document.title, ...values].join('\n');
  });

test('no page runs what somebody typed, and each text is read somewhere as it was typed', async () => {
  const read = new Set<string>();
  let ran = 0;
  for (const [who, path, texts] of visits) {
    const cookie = who === 'ada' ? admin : (cookies[who] ?? '');
    const page = await visit(house.server.url, { cookie });
    await page.exposeFunction('hit', () => (ran += 1));
    await page.route('**/api/**', async (route) => {
      const response = await route.fetch();
      // The respondent's browser checks the names that it shows, and would stop.
      if (/\/questions(\?|$)/.test(route.request().url())) return route.fulfill({ response });
      await route.fulfill({ response, body: broken(await response.text()) });
    });
    await page.goto(path);
    // That a round was voided is told first, with the reason.
    if (path === '/respond') await page.getByRole('button', { name: 'Go on' }).click();
    const seen = async () => {
      const found = [...(await textOf(page)).matchAll(numbers)];
      return new Set(found.map(([, number]) => typed[Number(number)] ?? ''));
    };
    await expect
      .poll(
        async () => {
          const here = await seen();
          return texts.filter((each) => !here.has(each));
        },
        { timeout: 15_000, message: `${who} at ${path}` },
      )
      .toEqual([]);
    expect(await page.locator('img[src="x"]').count(), `${who} at ${path}`).toBe(0);
    for (const each of await seen()) read.add(each);
    await page.close();
  }
  expect(ran).toBe(0);
  expect(typed.filter((each) => !read.has(each))).toEqual([]);
}, 60_000);

const [itself, nothing] = ['itself', 'nothing'];
/** Where each role arrives: respondent (of product), manager, leadership, admin. */
const arrivals: Readonly<Record<string, readonly string[]>> = {
  '/': ['/company', itself, itself, '/setup'],
  '/pairings/product/engineering': [itself, itself, itself, nothing],
  '/pairings/support/sales': [nothing, itself, itself, nothing],
  '/quarters': [nothing, nothing, itself, nothing],
  '/interventions': [itself, itself, itself, nothing],
  '/company': [itself, itself, itself, nothing],
  '/setup': [nothing, nothing, nothing, itself],
  '/audit': [nothing, nothing, itself, itself],
  '/calendar': [itself, itself, itself, itself],
  '/account': [itself, itself, itself, itself],
  '/nowhere': [nothing, nothing, nothing, nothing],
};

test('each role finds its own pages, and nothing of the others’', async () => {
  const found: Record<string, string[]> = {};
  for (const who of ['product1', 'mia', 'lea', 'ada']) {
    const cookie = who === 'ada' ? admin : (cookies[who] ?? '');
    const page = await visit(house.server.url, { cookie, refusals: [404] });
    for (const path of Object.keys(arrivals)) {
      await page.goto(path);
      await page.getByRole('heading', { level: 1 }).waitFor();
      const heading = await page.getByRole('heading', { level: 1 }).innerText();
      const there = new URL(page.url()).pathname;
      const absent = heading === 'There is nothing here for you';
      (found[path] ??= []).push(absent ? nothing : there === path ? itself : there);
    }
  }
  expect(found).toEqual(arrivals);
}, 60_000);
