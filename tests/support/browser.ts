// A person at a browser: real Chromium against the built server. Whatever goes wrong on the way
// (a console error, a breach of the policy, a request to somebody else) fails the test.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { afterThisTest } from './afterwards.ts';
import { coldProfile, profile } from './profile.ts';

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
  /** True where it is told what a first visit loads: nothing is in the caches yet. */
  readonly cold?: boolean;
  readonly permissions?: string[];
  /** False for a browser without JavaScript. */
  readonly script?: boolean;
  /** The session of somebody who is signed in already. */
  readonly cookie?: string;
  /** What the browser speaks; English without. */
  readonly language?: string;
}

/** An empty browser profile with one page in it, for paths of the server at `url`. */
export async function visit(url: string, seat: Seat = {}): Promise<Page> {
  const isCold = seat.cold === true || seat.offline === true || seat.script === false;
  const { context, leave } = await (isCold ? coldProfile : profile)({
    baseURL: url,
    viewport: sizes[seat.size ?? 'desk'],
    colorScheme: seat.scheme ?? 'light',
    reducedMotion: 'reduce',
    permissions: [],
    javaScriptEnabled: seat.script ?? true,
    locale: seat.language ?? 'en-GB',
    timezoneId: 'UTC',
  });
  const faults: string[] = [];
  afterThisTest(async () => {
    await leave();
    expect(faults).toEqual([]);
  });
  if (seat.permissions !== undefined) await context.grantPermissions(seat.permissions);
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

/** What hangs on the colours of a scheme, or on how a size lays the page out; the rest does on neither. */
const rulesOfLooks = [
  'color-contrast',
  'link-in-text-block',
  'scrollable-region-focusable',
  'target-size',
];
const allRules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong, as lines: the rule, the place, the reason. */
async function violationsOf(
  page: Page,
  runOnly: string[] | { readonly type: 'rule'; readonly values: string[] } = allRules,
): Promise<readonly string[]> {
  axeSource ??= readFileSync(axeFile, 'utf8');
  const has = await page.evaluate(() => 'axe' in globalThis);
  // The page's policy forbids foreign scripts; this one comes in by the debugger, past the policy.
  if (!has) {
    const debugging = await page.context().newCDPSession(page);
    await debugging.send('Runtime.evaluate', { expression: `${axeSource};undefined` });
    await debugging.detach();
  }
  return page.evaluate(async (runOnly) => {
    const { axe } = globalThis as unknown as WithAxe;
    const { violations } = await axe.run(document, { runOnly, resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
    );
  }, runOnly);
}

export const expectNoViolations = async (page: Page): Promise<void> =>
  expect(await violationsOf(page)).toEqual([]);

/** What is wrong with a page as it stands there now: light on a desk, dark on a phone, and at 360 px. */
export async function wrongInAnyLook(page: Page): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const [colorScheme, size] of looks) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize(sizes[size]);
    const rules = size === 'desk' ? allRules : { type: 'rule' as const, values: rulesOfLooks };
    const found = await violationsOf(page, rules);
    wrong.push(...found.map((violation) => `${colorScheme} ${size}: ${violation}`));
    if (!(await fits(page))) wrong.push(`${size}: is wider than the page`);
  }
  await page.setViewportSize(sizes.small);
  if (!(await fits(page))) wrong.push('is wider than 360 pixels');
  return wrong;
}

/** Goes on with Tab until the focus stands on it, as people without a mouse do. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor({ state: 'attached' });
  for (let stops = 0; stops < 120; stops += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`The keyboard does not reach ${String(target)}.`);
}

interface Stop {
  readonly name: string;
  readonly seen: boolean;
}
/** Where the keyboard stopped, as the page itself notes it; null is the end of the page. */
interface WithStops {
  stops: (Stop | null)[];
}

/** The stops of the keyboard on a page, from its top, each with whether its focus can be seen. */
export async function tabStops(page: Page): Promise<readonly Stop[]> {
  await page.evaluate(noteStops);
  for (let pressed = 0; pressed <= 200; pressed += 10) {
    // Ten at a time: asking after each stop costs as much as the stop.
    for (let key = 0; key < 10; key += 1) await page.keyboard.press('Tab');
    const stops = await page.evaluate(() => (globalThis as unknown as WithStops).stops);
    const end = stops.indexOf(null);
    if (end >= 0) return stops.slice(0, end) as Stop[];
  }
  throw new Error('The keyboard does not come to an end.');
}

/** Runs in the page: the keyboard goes on from where the focus was last: here, from the beginning. */
function noteStops(): void {
  document.body.tabIndex = -1;
  document.body.focus();
  document.body.removeAttribute('tabindex');
  const isNoting = 'stops' in globalThis;
  const noted = globalThis as unknown as WithStops;
  noted.stops = [];
  if (isNoting) return;
  const outlined = (drawn: Element | null) => {
    if (drawn === null) return false;
    const { outlineStyle, outlineWidth, opacity } = getComputedStyle(drawn);
    const drawnByUs = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
    return opacity !== '0' && (drawnByUs || outlineStyle === 'auto');
  };
  const stop = (element: Element): Stop => {
    const name = element.getAttribute('aria-label') ?? element.textContent.trim().slice(0, 40);
    const seen = outlined(element) || outlined(element.closest('label'));
    return { name: `${element.localName} ${name}`, seen };
  };
  const note = ({ key }: KeyboardEvent) => {
    if (key !== 'Tab') return;
    const element = document.activeElement;
    noted.stops.push(element === null || element === document.body ? null : stop(element));
  };
  addEventListener('keyup', note, true);
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
