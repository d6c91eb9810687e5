// An installation in a folder of its own, and its API in process: no port, no clock, no network.
import { randomBytes } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { appOf } from '../../api/app.ts';
import { houseOf } from '../../api/house.ts';
import type { House } from '../../api/house.ts';
import { settingsOf } from '../../api/settings.ts';
import { Box } from '../../events/box.ts';
import type { Random } from '../../events/box.ts';
import { openInstallation } from '../../events/installation.ts';
import type { Installation } from '../../events/installation.ts';
import { letterboxInto } from '../../events/letterbox.ts';
import { afterThisTest } from './afterwards.ts';
import { newFolder } from './folder.ts';
import { pooledDesk } from './rsa.ts';
import { bodyOf } from './wire.ts';

/** The Tuesday in March on which tests play, unless they say otherwise. */
export const tuesday = '2026-03-10';

export interface Opening {
  readonly folder?: string;
  /** The folder of the keys; unless it is given, data that is opened again finds its own. */
  readonly keys?: string;
  readonly today?: () => string;
  /** Unless it is given, it is nine in the morning of today. */
  readonly now?: () => number;
  readonly random?: Random;
}

/** An empty folder that is gone after the test, with whatever was put beside it. */
export function folderOfOwn(): string {
  const around = newFolder('house');
  afterThisTest(() => rmSync(around, { recursive: true, force: true }));
  const folder = join(around, 'own');
  mkdirSync(folder);
  return folder;
}

const keyFolders = new Map<string, string>();

/** The keys of a data folder, beside it. */
export function keysBeside(folder: string): string {
  const keys = keyFolders.get(folder) ?? folderOfOwn();
  keyFolders.set(folder, keys);
  return keys;
}

/** The hash of the pages that tests serve: there are none. */
export const noPages = '0'.repeat(64);

/** An installation; closed after the test unless the test closes it. */
export async function installed(opening: Opening = {}): Promise<Installation> {
  const { folder = folderOfOwn(), today = () => tuesday, random = randomBytes } = opening;
  const at = await openInstallation({
    folder,
    keys: opening.keys ?? keysBeside(folder),
    today,
    now: opening.now ?? (() => Date.parse(`${today()}T09:00:00Z`)),
    random,
    desk: pooledDesk(),
    letterbox: (file) => letterboxInto(new Box(file, random)),
  });
  let open = true;
  const close = async () => {
    if (open) await at.close();
    open = false;
  };
  afterThisTest(close);
  return { ...at, close };
}

export interface InProcess {
  readonly at: Installation;
  readonly house: House;
  readonly app: ReturnType<typeof appOf>;
  /** Sends a request as JSON, a text as it is; `as` is a session cookie. */
  send(method: string, path: string, body?: unknown, as?: string): Promise<Response>;
}

/** The API over an installation, asked in process. */
export async function served(
  opening: Opening & Partial<Pick<House, 'sample' | 'url' | 'settings' | 'mailer' | 'room'>> = {},
): Promise<InProcess> {
  const at = await installed(opening);
  const { settings = settingsOf({}), sample = false, mailer = null } = opening;
  const { url = settings.url ?? 'http://localhost:3000' } = opening;
  const { room } = opening;
  const known = { url, sample, settings, mailer, bundle: noPages };
  const house = houseOf(at, { ...known, ...(room !== undefined && { room }) });
  const app = appOf(house, new Map());
  return {
    at,
    house,
    app,
    send: async (method, path, body, as) =>
      app.request(url + path, {
        method,
        headers: {
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...(as === undefined ? {} : { cookie: as }),
        },
        ...bodyOf(body),
      }),
  };
}
