// What a page costs: the scripts that a fresh visit really transfers, counted as they come in.
import type { Page, Response } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { visit } from '../support/browser.ts';
import { company, firstAnswers, fourTeams } from './company.ts';
import type { Company } from './company.ts';

let house: Company;

beforeAll(async () => {
  house = await company(fourTeams, { held: [firstAnswers], isOpen: true });
});

const headed = (page: Page, name: string) =>
  page.getByRole('heading', { level: 1, name }).waitFor();

interface Loaded {
  readonly bytes: number;
  readonly text: string;
  readonly zipped: boolean;
}

/** Collects the scripts that a page loads from now on. */
function scripts(page: Page): () => Promise<{ bytes: number; text: string; files: number }> {
  const coming: Promise<Loaded>[] = [];
  const read = async (response: Response): Promise<Loaded> => {
    await response.finished();
    const { responseBodySize: bytes } = await response.request().sizes();
    const zipped = (await response.headerValue('content-encoding')) === 'gzip';
    return { bytes, text: await response.text(), zipped };
  };
  page.on('response', (response) => {
    if (new URL(response.url()).pathname.endsWith('.js')) coming.push(read(response));
  });
  return async () => {
    const loaded = await Promise.all(coming);
    expect(loaded.every(({ zipped }) => zipped)).toBe(true);
    return {
      bytes: loaded.reduce((sum, { bytes }) => sum + bytes, 0),
      text: loaded.map(({ text }) => text).join('\n'),
      files: loaded.length,
    };
  };
}

/** Whatever draws on a canvas has to ask for its context. */
const draws = /getContext\(/;

test('the respondent’s page loads at most 25 kB of script, and nothing that draws charts', async () => {
  const page = await visit(house.server.url, { size: 'phone', cold: true });
  const loaded = scripts(page);
  await page.goto(house.link('sales1@example.org'));
  await headed(page, 'How is it going between your team and the others?');
  await page.getByRole('button', { name: /^Start/ }).click();
  for (const team of ['Product', 'Engineering', 'Support']) {
    await headed(page, team);
    await page.getByRole('button', { name: /^Not at all/ }).click();
  }
  await page.getByRole('button', { name: 'To the last question' }).click();
  await page.getByRole('radio', { name: 'Growth' }).check();
  await page.getByRole('button', { name: 'Send my ballots' }).click();
  await headed(page, 'Thank you. Posted.');
  const { bytes, text, files } = await loaded();
  expect(files).toBeGreaterThan(0);
  expect(bytes).toBeGreaterThan(2_000);
  expect(bytes).toBeLessThanOrEqual(25_000);
  expect(text).not.toMatch(draws);
});

/** What a first visit to a page loads, with an empty cache. */
async function firstVisit(who: string, path: string, heading: string | RegExp) {
  const page = await visit(house.server.url, { cookie: await house.cookie(who), cold: true });
  const loaded = scripts(page);
  await page.goto(path);
  await page.getByRole('heading', { level: 1, name: heading }).waitFor();
  await page.waitForLoadState('networkidle');
  return loaded();
}

test.each([
  [
    'the map',
    'mia@example.org',
    '/',
    'Between Product and Engineering friction is highest.',
    false,
  ],
  [
    'a pairing',
    'mia@example.org',
    '/pairings/product/engineering',
    'Product and Engineering',
    true,
  ],
  ['the quarters', 'lea@example.org', '/quarters', /./, true],
  ['the company', 'mia@example.org', '/company', /./, true],
] as const)(
  'a first visit to %s loads at most 94 kB of script, its words among it',
  async (_, who, path, heading, charts) => {
    const { bytes, text } = await firstVisit(who, path, heading);
    expect(bytes).toBeGreaterThan(10_000);
    expect(bytes).toBeLessThanOrEqual(94_000);
    expect(draws.test(text)).toBe(charts);
  },
);

test.each([
  ['mia@example.org', '/'],
  ['mia@example.org', '/pairings/product/engineering'],
  ['lea@example.org', '/quarters'],
  ['mia@example.org', '/company'],
  ['ada@example.org', '/setup'],
] as const)(
  '%s at %s: no script is found by another, and nothing is asked twice',
  async (who, path) => {
    const page = await visit(house.server.url, { cookie: await house.cookie(who), cold: true });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const response = await page.goto(path, { waitUntil: 'commit' });
    await page.getByRole('heading', { level: 1 }).waitFor();
    const first = [...asked];
    await page.waitForLoadState('networkidle');
    const html = (await response?.text()) ?? '';
    const scripts = first.filter((each) => each.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(1);
    expect(scripts.filter((script) => !html.includes(script))).toEqual([]);
    expect(asked.filter((each, at) => asked.indexOf(each) < at)).toEqual([]);
  },
);
