/** One installation: its log, directory, box and readings, from one folder or one database. */
import { sign } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { catalogue } from './catalogue.ts';
import type { CrosspulseEvent } from './catalogue.ts';
import { CompanyClock } from './company-clock.ts';
import type { Day } from './day.ts';
import type { Desk } from './desk.ts';
import { rawOf } from './ed25519.ts';
import { b64 } from './envelope/number.ts';
import { fold, handle } from './kernel/decider.ts';
import type { Decider, Folded } from './kernel/decider.ts';
import { Projections } from './kernel/projection.ts';
import type { Guard } from './kernel/store.ts';
import type { Signer } from './kernel/tree-head.ts';
import type { Turns } from './kernel/turn.ts';
import { keptInDatabase, keptInFolder } from './keeping.ts';
import type { Keeping } from './keeping.ts';
import { KeyFolder } from './key-folder.ts';
import { keysApart } from './keys-apart.ts';
import { keyStartOf } from './key-start.ts';
import type { KeyStart } from './key-start.ts';
import type { Letterbox } from './letterbox.ts';
import { projections } from './projections/index.ts';
import type { Tables } from './projections/tables.ts';
import { pulseDecider, pulseStream } from './pulse.ts';
import type { Pulse } from './pulse.ts';
import { roundDecider, roundStream } from './round.ts';
import type { Rounds } from './round.ts';
import { firstTeams, teamDecider, teamStream } from './team.ts';
import type { Teams } from './team.ts';
import type { Random } from './box.ts';

/** What an installation needs from outside: a clock, randomness, desk and box. */
export interface Surroundings {
  /** Everything but the keys; with a database nothing that a server must not lose. */
  readonly folder: string;
  /** The address of a PostgreSQL database that several servers may share. */
  readonly database?: string | null;
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

export interface Installation extends Omit<Keeping, 'turns'> {
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
  readonly projections: Projections<typeof catalogue, Tables>;
  /** Streams folded so far: asked again, only what is new is read. */
  readonly folded: Map<string, Folded<unknown>>;
  /** Rounds open, seal and come in one after the other: each of these moves box and log together. */
  readonly rounds: Turns;
  /** People and what the log says of them change one after the other. */
  readonly people: Turns;
  /** One server at a time sends letters, and one looks at the clock. */
  readonly post: Turns;
  readonly clockwork: Turns;
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
  if (surroundings.database) mkdirSync(folder, { recursive: true });
  const closing: (() => unknown)[] = [() => desk.close()];
  const close = async () => {
    for (const each of closing.splice(0).reverse()) await each();
  };
  try {
    keysApart(folder, surroundings.keys);
    const node = surroundings.database ? randomHex(random, 8) : '';
    const keys = new KeyFolder(surroundings.keys, random, node);
    const wanted = {
      folder,
      random,
      signer: signerOf(keys),
      closing: (undo: () => unknown) => void closing.push(undo),
    };
    const { turns, ...kept } = await (surroundings.database
      ? keptInDatabase(wanted, surroundings.database, keys)
      : keptInFolder(wanted, surroundings.letterbox));
    return await turns.start.take(async () => {
      const keyStart = await keyStartOf(surroundings.keys, kept.store);
      keys.logKey();
      const { rounds, people, post, clockwork } = turns;
      const installation: Installation = {
        ...{ folder, today: clock.today, now: time, clock, random, keys, keyStart, desk, ...kept },
        ...{ rounds, people, post, clockwork },
        projections: new Projections(kept.store, catalogue, kept.readings, projections),
        folded: new Map(),
        close,
      };
      await installation.projections.catchUp();
      clock.keep((await pulseNow(installation)).cadence?.zone ?? null);
      await addFirstTeams(installation);
      return installation;
    });
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
 * who did it, by pseudonym; where a guard is given, it must hold.
 */
export async function carryOut<State, Command, Event extends CrosspulseEvent>(
  at: Installation,
  decider: Decider<State, Command, Event>,
  stream: string,
  command: Command,
  by?: string,
  guard?: Guard,
): Promise<State> {
  const state = await handle(at.store, catalogue, decider, stream, command, {
    day: at.today(),
    newId: newId(at),
    ...{ by, guard },
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
