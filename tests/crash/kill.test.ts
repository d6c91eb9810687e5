// Kills the server over and over while rounds are opened, answered, sealed and voided: nothing that
// was acknowledged is lost, nothing counts twice, no round is voided by a kill, and of one that is
// over nothing is left beside the log.
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { afterEach, expect, test } from 'vitest';
import { newDiskFolder, newFolder } from '../support/folder.ts';
import { run, startServer } from '../support/process.ts';
import type { Running } from '../support/process.ts';
import * as wire from '../support/wire.ts';
import { CastRound, answered } from './round.ts';
import type { Someone } from './round.ts';
import { chanceFrom } from './seed.ts';

const kills = Number(process.env['CROSSPULSE_KILLS'] ?? 20);
const seed = Number(process.env['CROSSPULSE_SEED'] ?? Date.now() % 1_000_000);
/** A folder is killed over at most so often; the next kills go over a new one. */
const killsPerFolder = 10;
/** One round in so many is voided, not sealed; one in so many is replayed before the restart. */
const rarely = 5;
/** One round in so many is also killed while it opens. */
const often = 2;
/**
 * Two folders in five are on the disk, where a commit takes its time and an acknowledgement that is
 * too early is found at once. The others are in memory where that can be: a kill takes nothing from
 * the kernel, so they show the same, many times as fast.
 */
const folderFor = (n: number): string =>
  [0, 2].includes(n % 5) ? newDiskFolder('crash') : newFolder('crash');

const chance = chanceFrom(seed);
/** What the kills hit: told at the end, so that one can see that they hit something. */
const seen = {
  ...{ posting: 0, ending: 0, opening: 0, ballots: 0, unheard: 0 },
  ...{ unopened: 0, openedUnheard: 0, unended: 0, endedUnheard: 0, endedHeard: 0 },
};
/** Milliseconds that opening and ending took here, so that kills fall before, into and after it. */
const takes = { open: 600, seal: 40, void: 40 };
type Order = keyof typeof takes;
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
  async order(round: string, what: Order): Promise<string | null> {
    const reason = what === 'void' ? { reason: 'Half of us were away.' } : undefined;
    const path = `/api/rounds/${round}/${what}`;
    return (await answered(this.send('POST', path, reason, this.admin)))?.status ?? null;
  }

  /** The same, in its own time, which is noted. */
  async timed(round: string, what: Order): Promise<void> {
    const begun = performance.now();
    expect(await this.order(round, what)).toBe('200');
    takes[what] = performance.now() - begun;
  }

  /** The same, killed on the way; answers what was heard of it. */
  async killedAt(round: string, what: Order): Promise<string | null> {
    const ordered = this.order(round, what);
    // The most of opening is making keys, before anything is written.
    const early = what === 'open' ? 0.6 : 0;
    await Promise.race([wait(takes[what] * (early + chance.some(1.1 - early))), ordered]);
    await this.kill();
    const answer = await ordered;
    expect(['200', null]).toContain(answer);
    return answer;
  }

  /** What of any round is left outside of the log. */
  left(): readonly string[] {
    const box = new Database(join(this.folder, 'box.db'), { readonly: true });
    const slots = box.prepare('SELECT count(*) FROM ballot').pluck().get();
    box.close();
    const people = new Database(join(this.folder, 'directory.db'), { readonly: true });
    const names = people.prepare('SELECT count(*) FROM roll').pluck().get();
    people.close();
    const files = readdirSync(`${this.folder}-keys`).filter((name) => name !== 'log.key');
    return [...files, ...(slots === 0 ? [] : ['box']), ...(names === 0 ? [] : ['names'])];
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
  if (chance.whole(often) === 0) {
    const answer = await mortal.killedAt(round, 'open');
    seen.opening += 1;
    await mortal.start();
    const status = await mortal.statusOf(round);
    if (answer === '200') expect(status).toBe('open');
    if (status === 'scheduled') expect(mortal.left()).toEqual([]);
    else if (answer === null) seen.openedUnheard += 1;
    if (status === 'scheduled') {
      seen.unopened += 1;
      await mortal.timed(round, 'open');
    }
  } else {
    await mortal.timed(round, 'open');
  }
  expect(await mortal.statusOf(round)).toBe('open');
  return new CastRound(await wire.published(mortal.send), mortal.people);
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
  // A kill loses nothing, so it voids nothing either.
  expect(await mortal.statusOf(cast.round)).toBe('open');
  const unheard = cast.casts.filter(({ promised }) => promised === null);
  await cast.postAll(mortal.send);
  await cast.askAgain(mortal.send);
  seen.ballots += cast.casts.length;
  seen.unheard += unheard.length;
  expect(cast.casts.filter(({ promised }) => promised === null)).toEqual([]);
}

/** The server is killed some milliseconds after the end was ordered, and the round ended then. */
async function killedWhileEnding(mortal: Mortal, cast: CastRound): Promise<void> {
  const [what, ended] =
    chance.whole(rarely) === 0 ? (['void', 'voided'] as const) : (['seal', 'sealed'] as const);
  const answer = await mortal.killedAt(cast.round, what);
  seen.ending += 1;
  if (chance.whole(rarely) === 0) {
    const { code, out } = await run('replay', { CROSSPULSE_DATA: mortal.folder });
    expect([code, out]).toEqual([0, expect.stringContaining('The tables are the same as before')]);
  }
  await mortal.start();
  const status = await mortal.statusOf(cast.round);
  if (answer === '200') expect(status).toBe(ended);
  seen[status === 'open' ? 'unended' : answer === null ? 'endedUnheard' : 'endedHeard'] += 1;
  if (status === 'open') await mortal.timed(cast.round, what);
  else expect(await mortal.order(cast.round, what)).toBe(`409 round-already-${ended}`);
  expect(mortal.left()).toEqual([]);
  expect(cast.flaws(mortal.folder, ended)).toEqual([]);
}

async function folderful(folder: string, most: number): Promise<number> {
  const mortal = new Mortal(folder);
  undo.push(async () => {
    await mortal.kill();
    for (const each of [folder, `${folder}-keys`]) rmSync(each, { recursive: true });
  });
  await mortal.start();
  await mortal.settle();
  while (mortal.kills < most) {
    const cast = await opened(mortal);
    await killedWhilePosting(mortal, cast);
    await killedWhileEnding(mortal, cast);
  }
  const { kills: done } = mortal;
  await mortal.kill();
  const { code, out, err } = await run('replay', { CROSSPULSE_DATA: mortal.folder });
  expect([code, err]).toEqual([0, '']);
  expect(out).toContain('The tables are the same as before');
  return done;
}

test(`${kills} kills (seed ${seed})`, { timeout: 120_000 + kills * 15_000 }, async () => {
  const begun = performance.now();
  for (let done = 0, n = 0; done < kills; n += 1) {
    done += await folderful(folderFor(n), Math.min(killsPerFolder, kills - done));
  }
  const seconds = ((performance.now() - begun) / 1000).toFixed(0);
  console.log(`seed ${seed}, ${seconds} s: ${JSON.stringify(seen)}`);
  // Had every kill come after the last answer, nothing would have been shown.
  expect(seen.unheard).toBeGreaterThan(0);
});
