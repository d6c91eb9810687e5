/** One installation: its log, directory, box and readings, opened from one folder. */
import { sign } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { join } from 'node:path';
import { Kysely, SqliteDialect } from 'kysely';
import { catalogue } from './catalogue.ts';
import type { CrosspulseEvent } from './catalogue.ts';
import { CompanyClock } from './company-clock.ts';
import type { Day } from './day.ts';
import type { Desk } from './desk.ts';
import { openDirectory } from './directory.ts';
import type { Directory } from './directory.ts';
import { rawOf } from './ed25519.ts';
import { b64 } from './envelope/number.ts';
import { fold, handle } from './kernel/decider.ts';
import type { Decider, Folded } from './kernel/decider.ts';
import { takeFolder } from './kernel/lock.ts';
import { insistOnFormat, markFormat } from './kernel/log-format.ts';
import { Projections } from './kernel/projection.ts';
import { openSqlite } from './kernel/sqlite.ts';
import { openSqliteStore } from './kernel/sqlite-store.ts';
import type { EventStore } from './kernel/store.ts';
import type { Signer } from './kernel/tree-head.ts';
import { Turn } from './kernel/turn.ts';
import { KeyFolder, keysApart } from './key-folder.ts';
import { keyStartOf } from './key-start.ts';
import type { KeyStart } from './key-start.ts';
import type { Letterbox } from './letterbox.ts';
import { projections } from './projections/index.ts';
import type { Readings, Tables } from './projections/tables.ts';
import { pulseDecider, pulseStream } from './pulse.ts';
import type { Pulse } from './pulse.ts';
import { roundDecider, roundStream } from './round.ts';
import type { Rounds } from './round.ts';
import { firstTeams, teamDecider, teamStream } from './team.ts';
import type { Teams } from './team.ts';
import type { Random } from './box.ts';

/** What an installation needs from outside: a clock, randomness, desk and box. */
export interface Surroundings {
  readonly folder: string;
  /** The folder of the keys: outside the data folder, and in none of its backups. */
  readonly keys: string;
  /** Signs envelopes. */
  readonly desk: Desk;
  /** The day it is where the machine is. */
  readonly today: () => Day;
  /** Milliseconds since 1970; what is kept of it are minutes. */
  readonly now: () => number;
  readonly random: Random;
  /** Opens the box, which keeps its file in the folder. */
  readonly letterbox: (file: string) => Letterbox;
}

export interface Installation {
  readonly folder: string;
  /** The day it is for the company. */
  readonly today: () => Day;
  readonly now: () => number;
  readonly clock: CompanyClock;
  readonly random: Random;
  readonly keys: KeyFolder;
  /** How long the log was when these keys were made. */
  readonly keyStart: KeyStart;
  readonly desk: Desk;
  readonly store: EventStore;
  readonly directory: Directory;
  readonly letterbox: Letterbox;
  readonly projections: Projections<typeof catalogue, Tables>;
  /** The projections' tables, for queries. */
  readonly readings: Readings;
  /** Streams folded so far: asked again, only what is new is read. */
  readonly folded: Map<string, Folded<unknown>>;
  /** Rounds open, seal and come in one after the other: each of these moves box and log together. */
  readonly rounds: Turn;
  /** People and what the log says of them change one after the other. */
  readonly people: Turn;
  close(): Promise<void>;
}

/** `bytes` random bytes as hex: ids of events, pseudonyms, secrets. */
export const randomHex = (random: Random, bytes: number): string =>
  Buffer.from(random(bytes)).toString('hex');

/** Minutes since 1970: the finest time that anything is kept with. */
export const minuteOf = (at: Pick<Installation, 'now'>): number => Math.floor(at.now() / 60_000);

/** Random ids for events: they sort by nothing. */
export const newId = (at: Pick<Installation, 'random'>) => (): string => randomHex(at.random, 16);

/**
 * Opens the folder's files, making what is missing, and catches the projections up.
 * @throws {FolderTaken} when another process works on the folder.
 * @throws {Unusable} when a file is damaged or not writable.
 */
export async function openInstallation(surroundings: Surroundings): Promise<Installation> {
  const { folder, now: time, random, desk } = surroundings;
  const clock = new CompanyClock(surroundings);
  const lock = takeFolder(folder);
  const closing: (() => unknown)[] = [() => lock.release()];
  const close = async () => {
    for (const each of closing.splice(0).reverse()) await each();
  };
  try {
    closing.push(() => desk.close());
    keysApart(folder, surroundings.keys);
    const keys = new KeyFolder(surroundings.keys, random);
    const log = join(folder, 'log.db');
    insistOnFormat(log, catalogue);
    const store = openSqliteStore(log, catalogue, signerOf(keys));
    closing.push(() => store.close());
    markFormat(log, catalogue);
    const keyStart = await keyStartOf(surroundings.keys, store);
    keys.logKey();
    const directory = openDirectory(join(folder, 'directory.db'));
    closing.push(() => directory.close());
    const database = openSqlite(join(folder, 'readings.db'), 'wal');
    const readings: Readings = new Kysely<Tables>({ dialect: new SqliteDialect({ database }) });
    closing.push(() => readings.destroy());
    const letterbox = surroundings.letterbox(join(folder, 'box.db'));
    closing.push(() => letterbox.close());
    const installation: Installation = {
      folder,
      today: clock.today,
      now: time,
      clock,
      random,
      keys,
      keyStart,
      desk,
      store,
      directory,
      letterbox,
      projections: new Projections(store, catalogue, readings, projections),
      readings,
      folded: new Map(),
      rounds: new Turn(),
      people: new Turn(),
      close,
    };
    await installation.projections.catchUp();
    clock.keep((await pulseNow(installation)).cadence?.zone ?? null);
    await addFirstTeams(installation);
    return installation;
  } catch (error) {
    // What could not be opened must not keep the folder: somebody mends it and tries again.
    await close();
    throw error;
  }
}

/** Signs with the key of the folder, which is made once it is known how long the log was before. */
function signerOf(keys: KeyFolder): Signer {
  let made: KeyObject | undefined;
  const own = () => (made ??= keys.logKey());
  return {
    get key() {
      return b64(rawOf(own()));
    },
    sign: (text) => b64(sign(null, Buffer.from(text), own())),
  };
}

async function addFirstTeams(at: Installation): Promise<void> {
  const { version } = await fold(at.store, catalogue, teamDecider, teamStream);
  if (version > 0) return;
  // All at once: a stop in between must not leave some of them out for good.
  const changes = firstTeams.map((name) => ({ do: 'add', name, site: null }) as const);
  await carryOut(at, teamDecider, teamStream, { do: 'all', changes });
}

/**
 * Carries a command out on a stream and catches the projections up; answers the new state. `by` is
 * who did it, by pseudonym.
 */
export async function carryOut<State, Command, Event extends CrosspulseEvent>(
  at: Installation,
  decider: Decider<State, Command, Event>,
  stream: string,
  command: Command,
  by?: string,
): Promise<State> {
  const state = await handle(at.store, catalogue, decider, stream, command, {
    day: at.today(),
    newId: newId(at),
    by,
  });
  await at.projections.catchUp();
  return state;
}

/** A stream's newest state. */
export async function now<State, Command, Event extends CrosspulseEvent>(
  at: Installation,
  decider: Decider<State, Command, Event>,
  stream: string,
): Promise<State> {
  const known = at.folded.get(stream) as Folded<State> | undefined;
  const folded = await fold(at.store, catalogue, decider, stream, known);
  at.folded.set(stream, folded);
  return folded.state;
}

export const teamsNow = (at: Installation): Promise<Teams> => now(at, teamDecider, teamStream);
export const pulseNow = (at: Installation): Promise<Pulse> => now(at, pulseDecider, pulseStream);
export const roundsNow = (at: Installation): Promise<Rounds> => now(at, roundDecider, roundStream);
