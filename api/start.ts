// Starts an installation with this machine's clock, randomness and environment: for all commands.
import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import { openInstallation } from '../events/installation.ts';
import type { Installation } from '../events/installation.ts';
import { Box } from '../events/box.ts';
import { FolderTaken } from '../events/kernel/lock.ts';
import { letterboxInto } from '../events/letterbox.ts';
import { tidy } from '../events/opening.ts';
import { deskThread } from './desk.ts';
import { letterboxThread } from './letterbox.ts';
import { settingsOf, WrongSettings } from './settings.ts';
import type { Settings } from './settings.ts';

/** The day it is here. */
export const today = (): string => {
  const now = new Date();
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

/** The settings of this machine. */
export const settings = (): Settings => settingsOf(process.env);

export const dataFolder = (otherwise = './data'): string => settings().data ?? resolve(otherwise);

/** Where the built files are: this one is among them. */
const built = (file: string): URL => new URL(/* @vite-ignore */ file, import.meta.url);

/** The folder of the keys: beside the data, never in it, so that no backup takes both. */
const keysOf = (folder: string): string => settings().keys ?? `${folder}-keys`;

export interface Starting {
  /** False for commands that must leave an open round as it is. */
  readonly tidy?: boolean;
  readonly keys?: string;
  /** True for what needs files of its own, whatever database is set. */
  readonly filed?: boolean;
}

/** Opens the folder; `serving` gives the box a thread of its own. */
export async function start(
  folder: string,
  serving: boolean,
  starting: Starting = {},
): Promise<Installation> {
  const at = await openInstallation({
    folder,
    database: starting.filed === true ? null : settings().database,
    keys: starting.keys ?? keysOf(folder),
    today,
    now: Date.now,
    random: randomBytes,
    desk: deskThread(built('./desk-thread.js'), threadDied),
    letterbox: (file) =>
      serving
        ? letterboxThread(file, built('./box-thread.js'), threadDied)
        : letterboxInto(new Box(file, randomBytes)),
  });
  if (starting.tidy ?? true) await tidy(at);
  return at;
}

/**
 * Without its box or its desk a server takes nothing, yet looks alive. All that was acknowledged is
 * on the disk: whoever supervises it starts it again.
 */
function threadDied({ name, message }: Error): never {
  console.error(JSON.stringify({ level: 'error', fault: 'thread', reason: `${name}: ${message}` }));
  process.exit(1);
}

/** One clear line for what an operator can mend, and exit 1; anything else is a fault. */
export function fail(error: unknown): never {
  // An error from the box's thread arrives without its class; its name is still there.
  const unusable = error instanceof Error && error.name === 'Unusable';
  const wish = error instanceof Unmet || error instanceof WrongSettings;
  const known = unusable || wish || error instanceof FolderTaken;
  console.error(known ? error.message : error);
  process.exit(1);
}

/** Refuses a command that copies files, where the data are in a database. */
export function mustHaveFiles(command: string, instead: string): void {
  if (settings().database === null) return;
  const sentence = `"npm run ${command}" is for a data folder; with DATABASE_URL use ${instead}.`;
  throw new Unmet(sentence);
}

/** A wish of the operator's that cannot be met; the message says why. */
export class Unmet extends Error {}
