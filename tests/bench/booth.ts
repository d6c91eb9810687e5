// What envelopes cost the person who answers: checking the keys, and from Send to the last ballot posted.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { browserOrInstalled } from '../../.ci/browser.mjs';
import { fromToday, openRound, overHttp, peopleLines, setUp, told } from '../support/wire.ts';
import { beside, freePort } from './child.ts';
import { median } from './median.ts';
import { atMost } from './table.ts';
import type { Line } from './table.ts';

/** A slow phone, on the processor of this machine. */
const throttledBy = 6;
/** The most that a person can be asked about: eight teams and the priority, nine envelopes. */
const teams = ['product', 'engineering', 'support', 'sales', 'design', 'data', 'legal', 'it', 'hr'];

export interface BoothSpeed {
  /** Milliseconds from the last reply to the promise on the screen, the keys being checked. */
  readonly check: number;
  /** From Send to "Posted": nine envelopes opened, four ballots posted one after the other. */
  readonly send: number;
}

async function startServer(folder: string) {
  const port = await freePort();
  const env = { ...process.env, CROSSPULSE_DATA: folder, PORT: String(port), HOST: '127.0.0.1' };
  const server = spawn(process.execPath, [beside('../api/main.js')], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const secret = await new Promise<string>((resolve, reject) => {
    let said = '';
    server.stdout.on('data', (text: Buffer) => {
      said += text.toString();
      const found = /\/setup#([0-9a-f]+)\n/.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    });
    server.once('exit', (code) => reject(new Error(`the server ended with ${code}`)));
  });
  return { server, secret, url: `http://127.0.0.1:${port}` };
}

/** Runs in the page: notes the click on Send, and each first sight of a headline. */
const watch = () => {
  const seen: Record<string, number> = {};
  addEventListener(
    'click',
    ({ target }) => {
      if (target instanceof Element && target.textContent.startsWith('Send')) {
        seen['send'] = performance.now();
      }
    },
    true,
  );
  const look = () => {
    const heading = document.querySelector('h1')?.textContent.trim();
    if (heading) seen[heading] ??= performance.now();
    requestAnimationFrame(look);
  };
  Object.assign(globalThis, { seen });
  requestAnimationFrame(look);
};

async function visit(browser: Browser, link: string): Promise<BoothSpeed> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: throttledBy });
    await page.addInitScript(watch);
    await page.goto(link);
    await page.getByRole('button', { name: /^Start/ }).click();
    for (const team of ['Product', 'Engineering', 'Support']) {
      await page
        .getByRole('group', { name: team, exact: true })
        .getByRole('radio', { name: 'A lot' })
        .check();
    }
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByRole('button', { name: 'Not at all to all' }).click();
    for (let asked = 0; asked < 3; asked += 1) {
      await page.getByText('How often since the last round?').waitFor();
      for (const statement of await page.getByRole('group').all()) {
        await statement.getByRole('radio', { name: 'Often' }).check();
      }
      await page.getByRole('button', { name: 'Next' }).click();
    }
    await page.getByRole('radio', { name: 'Growth' }).check();
    await page.getByRole('button', { name: 'Send my ballots' }).click();
    await page.getByRole('heading', { name: 'Thank you. Posted.' }).waitFor();
    const { seen, replied } = await page.evaluate(() => {
      const ended = (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
        .filter(({ name }) => /\/(keys|questions|session\/rounds)$/.test(name))
        .map(({ responseEnd }) => responseEnd);
      const { seen } = globalThis as unknown as { seen: Record<string, number> };
      return { seen, replied: Math.max(...ended) };
    });
    const first = seen['How is it going between your team and the others?'] ?? NaN;
    const last = seen['Thank you. Posted.'] ?? NaN;
    return { check: first - replied, send: last - (seen['send'] ?? NaN) };
  } finally {
    await context.close();
  }
}

/** Medians of `times` people, each with a browser of their own. */
export async function measureBooth(within: string, times: number): Promise<BoothSpeed> {
  const executablePath = browserOrInstalled();
  if (executablePath === null) throw new Error('there is no browser to measure with');
  const { server, secret, url } = await startServer(join(within, 'booth'));
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const send = overHttp(url);
    const admin = await setUp(send, secret);
    for (const name of teams.slice(4)) await told(send('POST', '/api/teams', { name }, admin), 201);
    for (const team of teams) {
      const rates = teams.filter((other) => other !== team);
      await told(send('PATCH', `/api/teams/${team}`, { rates }, admin));
    }
    const count = Object.fromEntries(teams.map((team) => [team, 8]));
    await told(send('POST', '/api/people', { lines: peopleLines(count) }, admin));
    const { links } = await openRound(send, admin, fromToday());
    const all: BoothSpeed[] = [];
    for (const { link } of links.filter(({ team }) => team === 'hr').slice(0, times + 1)) {
      all.push(await visit(browser, link));
    }
    // The first one warms the server up.
    const [, ...counted] = all;
    return {
      check: median(counted.map(({ check }) => check)),
      send: median(counted.map(({ send }) => send)),
    };
  } finally {
    await browser.close();
    const gone = new Promise((resolve) => server.once('exit', resolve));
    server.kill('SIGINT');
    await gone;
  }
}

export const boothLines = ({ check, send }: BoothSpeed): readonly Line[] => [
  { what: 'checking the keys', value: `${Math.round(check)} ms` },
  { what: 'from Send to the last of four ballots posted', value: `${Math.round(send)} ms` },
  {
    what: 'a person’s whole wait for nine envelopes',
    value: `${Math.round(check + send)} ms`,
    aim: atMost(check + send, 1000, 'under 1 s'),
  },
];
