// From an address to something to read: each page of the sample company in a slow browser.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { browserOrInstalled } from '../../.ci/browser.mjs';
import { serveChartAlone } from './alone.ts';
import { beside, freePort } from './child.ts';
import { median } from './median.ts';
import { Asking } from './asking.ts';

/** A small laptop or a phone, on the processor of this machine. */
const throttledBy = 4;
const asksEach = 300;
const warmUp = 100;

type Role = 'respondent' | 'manager' | 'leadership' | 'admin';

/** `chart` finds the first chart: a canvas counts once it has ink, a line once it is there. */
const pages: readonly {
  readonly what: string;
  readonly as: Role;
  readonly path: string;
  readonly chart: string | null;
}[] = [
  // What this machine takes for a page without any script.
  { what: 'docs, no script', as: 'manager', path: '/api/docs', chart: null },
  { what: 'map', as: 'manager', path: '/', chart: '.line svg' },
  { what: 'pairing', as: 'manager', path: '/pairings/product/engineering', chart: 'main canvas' },
  { what: 'quarters', as: 'leadership', path: '/quarters', chart: 'main canvas' },
  { what: 'company', as: 'respondent', path: '/company', chart: 'main canvas' },
  { what: 'setup', as: 'admin', path: '/setup', chart: null },
  { what: 'respond', as: 'respondent', path: '/respond', chart: null },
];
/** What this machine takes for one chart of the same library, without data, style or a frame. */
const chartAlone = {
  what: 'one chart and nothing else',
  as: 'manager',
  path: '/',
  chart: 'main canvas',
} as const;
const replies: readonly { readonly what: string; readonly as: Role; readonly path: string }[] = [
  { what: 'map', as: 'manager', path: '/api/friction' },
  { what: 'pairing', as: 'manager', path: '/api/pairings/product/engineering/trend' },
  { what: 'quarters', as: 'leadership', path: '/api/quarters/latest' },
  { what: 'company', as: 'respondent', path: '/api/company' },
];

export interface PageSpeed {
  readonly what: string;
  /** Milliseconds from navigation to the headline; to the first chart, where there is one. */
  readonly headline: number;
  readonly chart: number | null;
}
export interface ReplySpeed {
  readonly what: string;
  readonly p50: number;
  readonly p99: number;
  readonly bytes: number;
}

/** Runs in the page: notes when the headline stands there, and when a chart has ink on it. */
const watch = (selector: string) => {
  const seen: { headline?: number; chart?: number } = {};
  const inked = (canvas: HTMLCanvasElement) => {
    const small = new OffscreenCanvas(24, 24).getContext('2d');
    if (small === null || canvas.width === 0) return false;
    small.drawImage(canvas, 0, 0, 24, 24);
    return small.getImageData(0, 0, 24, 24).data.some((value) => value > 0);
  };
  const look = () => {
    const heading = document.querySelector('h1')?.textContent?.trim();
    if (heading && heading.length > 3) seen.headline ??= performance.now();
    const drawn = [...document.querySelectorAll(selector)].some(
      (chart) => !(chart instanceof HTMLCanvasElement) || inked(chart),
    );
    if (drawn && seen.headline !== undefined) seen.chart ??= performance.now();
    if (seen.chart === undefined) requestAnimationFrame(look);
  };
  Object.assign(globalThis, { seen });
  requestAnimationFrame(look);
};

async function visit(
  browser: Browser,
  url: string,
  { path, chart }: Pick<(typeof pages)[number], 'path' | 'chart'>,
  cookie: string | null,
) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    if (cookie !== null) await context.addCookies([{ name: 'session', value: cookie, url }]);
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: throttledBy });
    await page.addInitScript(watch, chart ?? 'nothing-is-drawn');
    await page.goto(url + path, { waitUntil: 'load' });
    await page.waitForFunction(
      (wanted) => (globalThis as { seen?: Record<string, number> }).seen?.[wanted] !== undefined,
      chart === null ? 'headline' : 'chart',
      { timeout: 20_000 },
    );
    const seen = await page.evaluate(
      () => (globalThis as unknown as { seen: { headline: number; chart?: number } }).seen,
    );
    return { headline: seen.headline, chart: chart === null ? null : (seen.chart ?? NaN) };
  } finally {
    await context.close();
  }
}

/** The session of one of the sample company's people, by their role. */
async function sessionAs(url: string, role: Role): Promise<string> {
  const reply = await fetch(`${url}/api/session/sample`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ role }),
  });
  const cookie = /session=([^;]+)/.exec(reply.headers.get('set-cookie') ?? '')?.[1];
  if (cookie === undefined) throw new Error(`nobody could look as ${role}`);
  return cookie;
}

async function startDemo(folder: string, port: number) {
  const demo = spawn(process.execPath, [beside('../api/demo.js')], {
    env: { ...process.env, CROSSPULSE_DATA: folder, PORT: String(port), HOST: '127.0.0.1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((resolve, reject) => {
    demo.stdout.on('data', (text: Buffer) => {
      if (text.includes('The sample company is at')) resolve();
    });
    demo.once('exit', (code) => reject(new Error(`the demo ended with ${code}`)));
  });
  return demo;
}

/** Medians of `times` visits, each with an empty cache, and the speed of each page's reply. */
export async function measurePages(within: string, times: number) {
  const executablePath = browserOrInstalled();
  if (executablePath === null) throw new Error('there is no browser to measure with');
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const demo = await startDemo(join(within, 'pages'), port);
  const alone = await serveChartAlone();
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const speeds: PageSpeed[] = [];
    const speedOf = async (at: string, each: (typeof pages)[number], cookie: string | null) => {
      const all = [];
      for (let time = -1; time < times; time += 1) {
        const one = await visit(browser, at, each, cookie);
        if (time >= 0) all.push(one);
      }
      const charts = all.map(({ chart }) => chart).filter((chart) => chart !== null);
      speeds.push({
        what: each.what,
        headline: median(all.map(({ headline }) => headline)),
        chart: charts.length === 0 ? null : median(charts),
      });
    };
    await speedOf(alone.url, chartAlone, null);
    for (const each of pages) await speedOf(url, each, await sessionAs(url, each.as));
    const told: ReplySpeed[] = [];
    for (const { what, as, path } of replies) {
      const asking = new Asking(port, await sessionAs(url, as));
      told.push({ what, ...(await asking.quickness(path, asksEach, warmUp)) });
      asking.close();
    }
    return { pages: speeds, replies: told };
  } finally {
    await browser.close();
    alone.close();
    const gone = new Promise((resolve) => demo.once('exit', resolve));
    demo.kill('SIGINT');
    await gone;
  }
}
