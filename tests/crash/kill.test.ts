// Kills the server over and over while rounds are opened, answered, sealed and voided: nothing that
// was acknowledged is lost, nothing counts twice, no round is voided by a kill, and of one that is
// over nothing is left beside the log.
import { rmSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { newDiskFolder, newFolder } from '../support/folder.ts';
import { run } from '../support/process.ts';
import * as wire from '../support/wire.ts';
import { Mortal } from './mortal.ts';
import { CastRound } from './round.ts';
import { chanceFrom } from './seed.ts';

const kills = Number(process.env['CROSSPULSE_KILLS'] ?? 10);
const seed = Number(process.env['CROSSPULSE_SEED'] ?? Date.now() % 1_000_000);
/** A folder is killed over at most so often; the next kills go over a new one. The few have two. */
const killsPerFolder = Math.min(10, Math.ceil(kills / 2));
/** One round in so many is voided, not sealed; one in so many is replayed before the restart. */
const rarely = 5;
/** One round in so many is also killed while it opens, and the first of each folder. */
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
const undo: (() => Promise<unknown>)[] = [];
afterEach(() => Promise.all(undo.splice(0).map((each) => each())));

/** Opens the next round, now and then with a kill in between: in each folder at least once. */
async function opened(mortal: Mortal, isFirst: boolean): Promise<CastRound> {
  const { send, admin } = mortal;
  const { round } = await wire.told<{ round: string }>(
    send('POST', '/api/rounds', wire.fromToday(), admin),
    201,
  );
  if (isFirst || chance.whole(often) === 0) {
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
  const mortal = new Mortal(folder, chance);
  undo.push(async () => {
    await mortal.kill();
    for (const each of [folder, `${folder}-keys`]) rmSync(each, { recursive: true });
  });
  await mortal.start();
  await mortal.settle();
  while (mortal.kills < most) {
    const cast = await opened(mortal, mortal.kills === 0);
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
  expect(Math.min(seen.posting, seen.ending, seen.opening)).toBeGreaterThan(0);
  // Had every kill come after the last answer, nothing would have been shown.
  expect(seen.unheard).toBeGreaterThan(0);
});
