/**
 * The words of the pages: each part in a file of its own per language, of which a page loads those of
 * its screen in its language and no others. English is the type of all.
 */
import { language } from './language.ts';
import { partsOf } from './parts.ts';
import type { Screen } from './parts.ts';
import type account from './en/account.ts';
import type audit from './en/audit.ts';
import type board from './en/board.ts';
import type calendar from './en/calendar.ts';
import type call from './en/call.ts';
import type channels from './en/channels.ts';
import type chart from './en/chart.ts';
import type company from './en/company.ts';
import type deeper from './en/deeper.ts';
import type fixed from './en/fixed.ts';
import type map from './en/map.ts';
import type outcome from './en/outcome.ts';
import type pairing from './en/pairing.ts';
import type people from './en/people.ts';
import type poster from './en/poster.ts';
import type quarters from './en/quarters.ts';
import type reading from './en/reading.ts';
import type refusal from './en/refusal.ts';
import type respond from './en/respond.ts';
import type rhythm from './en/rhythm.ts';
import type round from './en/round.ts';
import type rounds from './en/rounds.ts';
import type sample from './en/sample.ts';
import type setup from './en/setup.ts';
import type shell from './en/shell.ts';
import type shot from './en/shot.ts';
import type signin from './en/signin.ts';
import type slips from './en/slips.ts';
import type stop from './en/stop.ts';
import type verify from './en/verify.ts';

export interface Words {
  readonly account: typeof account;
  readonly audit: typeof audit;
  readonly board: typeof board;
  readonly calendar: typeof calendar;
  readonly call: typeof call;
  readonly channels: typeof channels;
  readonly chart: typeof chart;
  readonly company: typeof company;
  readonly deeper: typeof deeper;
  readonly fixed: typeof fixed;
  readonly map: typeof map;
  readonly outcome: typeof outcome;
  readonly pairing: typeof pairing;
  readonly people: typeof people;
  readonly poster: typeof poster;
  readonly quarters: typeof quarters;
  readonly reading: typeof reading;
  readonly refusal: typeof refusal;
  readonly respond: typeof respond;
  readonly rhythm: typeof rhythm;
  readonly round: typeof round;
  readonly rounds: typeof rounds;
  readonly sample: typeof sample;
  readonly setup: typeof setup;
  readonly shell: typeof shell;
  readonly shot: typeof shot;
  readonly signin: typeof signin;
  readonly slips: typeof slips;
  readonly stop: typeof stop;
  readonly verify: typeof verify;
}

export type Part = keyof Words;

/** Without a build, words are found by their path. */
const files = import.meta.env.DEV ? import.meta.glob<{ default: unknown }>('./*/*.ts') : {};

/** A build names the files of one language in each page: a list of all would weigh as much as a screen. */
const named = (): readonly string[] =>
  globalThis.document?.querySelector<HTMLMetaElement>('meta[name=words]')?.content.split(' ') ?? [];

/** The words of one part in the language of this page. */
async function read(part: Part): Promise<unknown> {
  const file = named().find((each) => each.startsWith(`/assets/${part}-`));
  const found = file
    ? (import(/* @vite-ignore */ file) as Promise<{ default: unknown }>)
    : files[`./${language}/${part}.ts`]?.();
  if (found === undefined) throw new Error(`no words for ${part} in ${language}`);
  return (await found).default;
}

/** What `speak` has loaded so far. A screen's script runs after its words are there. */
export const words = {} as Words;

/** Loads the words of some parts, once each. */
export async function speak(parts: readonly Part[]): Promise<void> {
  const missing = parts.filter((part) => !(part in words));
  const loaded = await Promise.all(missing.map(async (part) => [part, await read(part)] as const));
  Object.assign(words, Object.fromEntries(loaded));
}

/** For pages that stand by themselves: their words came with them. */
export function readHere(): void {
  Object.assign(words, JSON.parse(document.getElementById('words')?.textContent ?? '{}'));
}

/** A script that comes by a tap, or further down the page, once its words are there. */
export async function told<Script>(
  parts: readonly Part[],
  script: Promise<Script>,
): Promise<Script> {
  await speak(parts);
  return script;
}

/** A screen's script, once its words are there. */
export const shown = <Script>(screen: Screen, script: Promise<Script>): Promise<Script> =>
  told(partsOf[screen], script);
