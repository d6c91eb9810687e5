// A person at a browser: real Chromium against the built server. Whatever goes wrong on the way
// (a console error, a breach of the policy, a request to somebody else) fails the test.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { chromium } from 'playwright-core';
import type { Browser, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { afterThisTest } from './afterwards.ts';
import { hasMemory } from './folder.ts';

export const sizes = {
  phone: { width: 390, height: 844 },
  small: { width: 360, height: 740 },
  desk: { width: 1280, height: 900 },
};
export const schemes = ['light', 'dark'] as const;
/** Both schemes and both sizes; colours do not hang on the size, nor the layout on the scheme. */
export const looks = [
  ['light', 'desk'],
  ['dark', 'phone'],
] as const;

export interface Seat {
  readonly size?: keyof typeof sizes;
  readonly scheme?: (typeof schemes)[number];
  /** The status of the refusals that belong to the story; any other one fails it. */
  readonly refusals?: readonly number[];
  /** True where the story cuts the connection. */
  readonly offline?: boolean;
  readonly permissions?: string[];
  /** False for a browser without JavaScript. */
  readonly script?: boolean;
  /** The session of somebody who is signed in already. */
  readonly cookie?: string;
  /** What the browser speaks; English without. */
  readonly language?: string;
}

/** One for the process: whoever visits has a profile of their own in it. */
let browser: Promise<Browser> | undefined;

const launch = async (): Promise<Browser> => {
  const launched = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...(hasMemory ? [] : ['--disable-dev-shm-usage']),
      // A company's own name for this machine, without a word to any name server.
      '--host-resolver-rules=MAP *.example.org 127.0.0.1',
    ],
  });
  // After one that broke, the next test has another.
  launched.on('disconnected', () => (browser = undefined));
  return launched;
};

/** A fresh browser profile with one page in it, for paths of the server at `url`. */
export async function visit(url: string, seat: Seat = {}): Promise<Page> {
  browser ??= launch();
  const context = await (
    await browser
  ).newContext({
    baseURL: url,
    viewport: sizes[seat.size ?? 'desk'],
    colorScheme: seat.scheme ?? 'light',
    reducedMotion: 'reduce',
    permissions: seat.permissions ?? [],
    javaScriptEnabled: seat.script ?? true,
    locale: seat.language ?? 'en-GB',
    timezoneId: 'UTC',
  });
  const faults: string[] = [];
  afterThisTest(async () => {
    await context.close();
    expect(faults).toEqual([]);
  });
  context.setDefaultTimeout(15_000);
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  const [name = '', value = ''] = seat.cookie?.split('=') ?? [];
  if (name !== '') await context.addCookies([{ name, value, url }]);
  context.on('page', (page) => watch(page, new URL(url).host, seat, faults));
  return context.newPage();
}

function watch(page: Page, host: string, seat: Seat, faults: string[]): void {
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('console', (message) => {
    // What a request met is told by the request itself, with its address.
    const ofRequest = message.text().startsWith('Failed to load resource');
    if (message.type() === 'error' && !ofRequest) faults.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const to = new URL(request.url());
    if (!/^(data|blob):$/.test(to.protocol) && to.host !== host) {
      faults.push(`another host: ${request.url()}`);
    }
  });
  page.on('response', (response) => {
    const status = response.status();
    if (status >= 400 && !seat.refusals?.includes(status)) {
      faults.push(`${status}: ${response.request().method()} ${response.url()}`);
    }
  });
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? '';
    // A request that its own page left behind is nobody's fault.
    if (why === 'net::ERR_ABORTED' || seat.offline) return;
    faults.push(`${why}: ${request.method()} ${request.url()}`);
  });
}

const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
let axeSource: string | undefined;

/** As much of axe as is used inside a page. */
interface WithAxe {
  readonly axe: { run(context: unknown, options: object): Promise<AxeResults> };
}

/** What axe finds wrong, as lines: the rule, the place, the reason. */
export async function violationsOf(page: Page): Promise<readonly string[]> {
  axeSource ??= readFileSync(axeFile, 'utf8');
  const has = await page.evaluate(() => 'axe' in globalThis);
  // The page's policy forbids foreign scripts; this one comes in by the debugger, past the policy.
  if (!has) {
    const debugging = await page.context().newCDPSession(page);
    await debugging.send('Runtime.evaluate', { expression: `${axeSource};undefined` });
    await debugging.detach();
  }
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as WithAxe;
    const { violations } = await axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      resultTypes: ['violations'],
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
    );
  });
}

export const expectNoViolations = async (page: Page): Promise<void> =>
  expect(await violationsOf(page)).toEqual([]);

/** Goes on with Tab until the focus stands on it, as people without a mouse do. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor({ state: 'attached' });
  for (let stops = 0; stops < 120; stops += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`The keyboard does not reach ${String(target)}.`);
}

/** The stops of the keyboard on a page, from its top, each with whether its focus can be seen. */
export async function tabStops(page: Page): Promise<readonly Stop[]> {
  // The keyboard goes on from where the focus was last: here, from the beginning.
  await page.evaluate(() => {
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
  });
  const stops: Stop[] = [];
  for (let stop = await nextStop(page); stop !== null; stop = await nextStop(page)) {
    if (stops.push(stop) > 200) throw new Error('The keyboard does not come to an end.');
  }
  return stops;
}

interface Stop {
  readonly name: string;
  readonly seen: boolean;
}

/** Null at the end of the page. */
async function nextStop(page: Page): Promise<Stop | null> {
  await page.keyboard.press('Tab');
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return null;
    const outlined = (drawn: Element) => {
      const { outlineStyle, outlineWidth, opacity } = getComputedStyle(drawn);
      const drawnByUs = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
      return opacity !== '0' && (drawnByUs || outlineStyle === 'auto');
    };
    const label = element.closest('label');
    const name = element.getAttribute('aria-label') ?? element.textContent.trim().slice(0, 40);
    const seen = outlined(element) || (label !== null && outlined(label));
    return { name: `${element.localName} ${name}`, seen };
  });
}

/** Whether everything fits the width of the page, as soon as it has settled. */
export const fits = (page: Page): Promise<boolean> =>
  page
    .waitForFunction(
      () => document.documentElement.scrollWidth <= document.documentElement.clientWidth,
      null,
      { timeout: 2_000 },
    )
    .then(
      () => true,
      () => false,
    );
