// Kills the server over and over while ballots arrive and rounds are opened and sealed: nothing that
// was acknowledged is lost, nothing counts twice, and the tables are what the log says.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { run, startServer } from '../support/process.ts';
import type { Running } from '../support/process.ts';
import * as wire from '../support/wire.ts';
import { CastRound, answered } from './round.ts';
import type { Someone } from './round.ts';
import { chanceFrom } from './seed.ts';

const kills = Number(process.env['CROSSPULSE_KILLS'] ?? 50);
const seed = Number(process.env['CROSSPULSE_SEED'] ?? Date.now() % 1_000_000);
/** A folder is killed over at most so often; the next kills go over a new one. */
const killsPerFolder = 10;
/** One round in so many is also killed while it opens; one in so many is replayed before the restart. */
const rarely = 5;
/**
 * Two folders in five are on the disk, where a commit takes its time and an acknowledgement that is
 * too early is found at once. The others are in memory where that can be: a kill takes nothing from
 * the kernel, so they show the same, many times as fast.
 */
const folderFor = (n: number): string => {
  const memory = existsSync('/dev/shm') && ![0, 2].includes(n % 5);
  return mkdtempSync(join(memory ? '/dev/shm' : tmpdir(), 'crosspulse-'));
};

const chance = chanceFrom(seed);
/** What the kills hit: told at the end, so that one can see that they hit something. */
const seen = {
  ...{ posting: 0, sealing: 0, opening: 0, ballots: 0, unheard: 0 },
  ...{ unsealed: 0, sealedUnheard: 0, sealedHeard: 0 },
};
/** Milliseconds that the last seal took here, so that kills fall before, into and after it. */
let sealTakes = 40;
const undo: (() => Promise<unknown>)[] = [];
afterEach(() => Promise.all(undo.splice(0).map((each) => each())));

/** A server over one folder that is started again whenever it was killed. */
class Mortal {
  readonly folder: string;
  #running: Running | null = null;
  admin = '';
  people: readonly Someone[] = [];
  kills = 0;

  constructor(folder: string) {
    this.folder = folder;
  }

  get send(): wire.Send {
    if (this.#running === null) throw new Error('it does not run');
    return this.#running.send;
  }

  async start(): Promise<void> {
    this.#running = await startServer(this.folder);
  }

  /** Kills it, and looks whether it had any complaint before. */
  async kill(): Promise<void> {
    const ended = await this.#running?.end('SIGKILL');
    this.#running = null;
    this.kills += 1;
    expect(ended?.err ?? '').toBe('');
  }

  /** Six people in each of two teams, all signed in; their sessions outlive the server. */
  async settle(): Promise<void> {
    const { send } = this;
    this.admin = await wire.setUp(send, (await this.#running?.setup()) ?? '');
    for (const team of ['engineering', 'support']) {
      await wire.told(send('POST', `/api/teams/${team}/retire`, undefined, this.admin));
    }
    const lines = wire.peopleLines({ product: 6, sales: 6 });
    await wire.told(send('POST', '/api/people', { lines }, this.admin));
    const { round, links } = await wire.openRound(send, this.admin, wire.fromToday());
    const asked = links.flatMap(({ team, link }) => (team === null ? [] : [{ team, link }]));
    const signIn = async ({ team, link }: { team: string; link: string }) => {
      return { team, cookie: await wire.signIn(send, wire.secretOf({ link })) };
    };
    this.people = await Promise.all(asked.map(signIn));
    const reason = { reason: 'Only to sign in.' };
    await wire.told(send('POST', `/api/rounds/${round}/void`, reason, this.admin));
  }

  /** Does something with a round as admin; null where no answer came. */
  order(round: string, what: string): Promise<string | null> {
    return answered(this.send('POST', `/api/rounds/${round}/${what}`, undefined, this.admin));
  }

  async statusOf(round: string): Promise<string> {
    const told = await wire.told<{ rounds: { round: string; status: string }[] }>(
      this.send('GET', '/api/rounds', undefined, this.admin),
    );
    return told.rounds.find((each) => each.round === round)?.status ?? 'none';
  }
}

/** Opens the next round, now and then with a kill in between. */
async function opened(mortal: Mortal): Promise<CastRound> {
  const { send, admin } = mortal;
  const { round } = await wire.told<{ round: string }>(
    send('POST', '/api/rounds', wire.fromToday(), admin),
    201,
  );
  const opening = mortal.order(round, 'open');
  if (chance.whole(rarely) === 0) {
    await wait(chance.some(25));
    await mortal.kill();
    await opening;
    seen.opening += 1;
    await mortal.start();
    if ((await mortal.statusOf(round)) === 'scheduled') {
      expect(await mortal.order(round, 'open')).toBe('200');
    }
  } else {
    expect(await opening).toBe('200');
  }
  expect(await mortal.statusOf(round)).toBe('open');
  return new CastRound(round, mortal.people);
}

/** Everybody posts at once; after some answer, at once or a moment later, the server is killed. */
async function killedWhilePosting(mortal: Mortal, cast: CastRound): Promise<void> {
  // The first answers are envelopes'; a kill among them alone would say little.
  const early = 6;
  const last = early + chance.whole(cast.answers - early);
  const moment = chance.whole(4) === 0 ? chance.some(4) : 0;
  let answers = 0;
  const reached = new Promise<void>((resolve) => {
    cast.onAnswer = () => void ((answers += 1) > last && resolve());
  });
  const posting = cast.postAll(mortal.send);
  await Promise.race([reached, posting]);
  if (moment > 0) await wait(moment);
  await mortal.kill();
  await posting;
  cast.onAnswer = () => undefined;
  seen.posting += 1;
  await mortal.start();
  const unheard = cast.casts.filter(({ told }) => told === 'nothing');
  // What was told posted must be spent; what was not may be either, and is in from now on.
  await cast.postAll(mortal.send);
  await cast.askAgain(mortal.send);
  seen.ballots += cast.casts.length;
  seen.unheard += unheard.length;
  expect(cast.casts.filter(({ told }) => told !== 'spent')).toEqual([]);
}

/** The server is killed some milliseconds after the seal was ordered, and the round sealed then. */
async function killedWhileSealing(mortal: Mortal, cast: CastRound): Promise<void> {
  const ordered = mortal.order(cast.round, 'seal');
  await Promise.race([wait(chance.some(sealTakes)), ordered]);
  await mortal.kill();
  const answer = await ordered;
  expect(['200', null]).toContain(answer);
  seen.sealing += 1;
  if (chance.whole(rarely) === 0) {
    const { code, out } = await run('replay', { CROSSPULSE_DATA: mortal.folder });
    expect([code, out]).toEqual([0, expect.stringContaining('The tables are the same as before')]);
  }
  await mortal.start();
  const status = await mortal.statusOf(cast.round);
  if (answer === '200') expect(status).toBe('sealed');
  seen[status === 'open' ? 'unsealed' : answer === null ? 'sealedUnheard' : 'sealedHeard'] += 1;
  if (status === 'open') {
    const begun = performance.now();
    expect(await mortal.order(cast.round, 'seal')).toBe('200');
    sealTakes = performance.now() - begun;
  } else {
    expect(await mortal.order(cast.round, 'seal')).toBe('409 round-already-sealed');
  }
  expect(cast.flaws(mortal.folder)).toEqual([]);
}

async function folderful(folder: string, most: number): Promise<number> {
  const mortal = new Mortal(folder);
  undo.push(async () => {
    await mortal.kill();
    rmSync(mortal.folder, { recursive: true });
  });
  await mortal.start();
  await mortal.settle();
  while (mortal.kills < most) {
    const cast = await opened(mortal);
    await killedWhilePosting(mortal, cast);
    await killedWhileSealing(mortal, cast);
  }
  const { kills: done } = mortal;
  await mortal.kill();
  const { code, out, err } = await run('replay', { CROSSPULSE_DATA: mortal.folder });
  expect([code, err]).toEqual([0, '']);
  expect(out).toContain('The tables are the same as before');
  return done;
}

test(`${kills} kills (seed ${seed})`, { timeout: 60_000 + kills * 5_000 }, async () => {
  const begun = performance.now();
  for (let done = 0, n = 0; done < kills; n += 1) {
    done += await folderful(folderFor(n), Math.min(killsPerFolder, kills - done));
  }
  const seconds = ((performance.now() - begun) / 1000).toFixed(0);
  console.log(`seed ${seed}, ${seconds} s: ${JSON.stringify(seen)}`);
  // Had every kill come after the last answer, nothing would have been shown.
  expect(seen.unheard).toBeGreaterThan(0);
});
