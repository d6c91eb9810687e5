// Browser profiles: each person at a browser has an empty one. A profile is emptied and used again within
// its file, as what costs most of a visit is a new process that compiles the same scripts once more.
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterThisFile } from './afterwards.ts';
import { hasMemory } from './folder.ts';

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
      // The pages of a profile share a process, and with it the scripts that are compiled already.
      '--process-per-site',
      ...(hasMemory ? [] : ['--disable-dev-shm-usage']),
      // A company's own name for this machine, without a word to any name server.
      '--host-resolver-rules=MAP *.example.org 127.0.0.1',
    ],
  });
  // After one that broke, the next test has another.
  launched.on('disconnected', () => (browser = undefined));
  return launched;
};

export type Options = BrowserContextOptions & { readonly baseURL: string };

export interface Profile {
  readonly context: BrowserContext;
  /** Leaves nothing behind of whoever used it: for the next one, or for good. */
  leave(): Promise<void>;
}

async function created(options: Options): Promise<BrowserContext> {
  browser ??= launch();
  const context = await (await browser).newContext(options);
  context.setDefaultTimeout(15_000);
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  return context;
}

/** A profile that was never used, with nothing in its caches. */
export async function coldProfile(options: Options): Promise<Profile> {
  const context = await created(options);
  return { context, leave: () => context.close() };
}

/** Those that nobody uses now, by what they were made with. */
const empty = new Map<string, Profile[]>();

/** An empty profile, whose caches may know the scripts of the server already. */
export async function profile(options: Options): Promise<Profile> {
  const key = JSON.stringify(options);
  return empty.get(key)?.pop() ?? warmProfile(key, options);
}

async function warmProfile(key: string, options: Options): Promise<Profile> {
  const context = await created(options);
  const keeper = await keeperOf(context, options.baseURL);
  const debugging = await context.newCDPSession(keeper);
  const one: Profile = {
    context,
    leave: async () => {
      const used = context.pages().filter((page) => page !== keeper);
      await Promise.all(used.map((page) => page.close()));
      for (const event of ['page', 'request', 'response'] as const)
        context.removeAllListeners(event);
      await context.unrouteAll();
      await context.clearCookies();
      await context.clearPermissions();
      const { origin } = new URL(options.baseURL);
      await debugging.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
      empty.set(key, [...(empty.get(key) ?? []), one]);
    },
  };
  afterThisFile(() => {
    empty.delete(key);
    return context.close();
  });
  return one;
}

/** An empty page of the same site, which the server is never asked for: it keeps the process. */
async function keeperOf(context: BrowserContext, url: string): Promise<Page> {
  const keeper = await context.newPage();
  await keeper.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: '' }));
  await keeper.goto(url);
  return keeper;
}
