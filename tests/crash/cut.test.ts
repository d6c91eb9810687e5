// Cuts the power of the server's disk while people answer and rounds end: what is not on the disk then
// is gone, and yet nothing that was acknowledged may be. The control flushes nothing, and must lose.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { afterThisTest } from '../support/afterwards.ts';
import { flushes } from '../support/compiled.ts';
import { newDiskFolder } from '../support/folder.ts';
import { run } from '../support/process.ts';
import * as wire from '../support/wire.ts';
import { Mortal } from './mortal.ts';
import { PoweredDisk } from './powered.ts';
import { CastRound, Surprise } from './round.ts';
import { chanceFrom } from './seed.ts';

const cuts = Number(process.env['CROSSPULSE_CUTS'] ?? 0);
const controls = Math.min(cuts, 3);
const seed = Number(process.env['CROSSPULSE_SEED'] ?? Date.now() % 1_000_000);
/** So many on one disk; the next ones on a new one. */
const cutsPerDisk = 20;
const chance = chanceFrom(seed);
const seen = { posting: 0, ending: 0, promised: 0, unheard: 0, replayed: 0 };

const skipped =
  'cutting the power needs root, mkfs.ext4, loop devices and a compiler: nothing was shown';

/** A company on a disk of its own; null where there can be none. */
async function powered() {
  const around = newDiskFolder('cut');
  afterThisTest(() => rmSync(around, { recursive: true, force: true }));
  const disk = PoweredDisk.within(around);
  if (disk === null) return null;
  afterThisTest(() => disk.remove());
  const mortal = new Mortal(join(disk.folder, 'data'), chance);
  afterThisTest(() => mortal.kill());
  await mortal.start();
  await mortal.settle();
  return { around, disk, mortal };
}
type Powered = NonNullable<Awaited<ReturnType<typeof powered>>>;

async function opened(mortal: Mortal): Promise<CastRound> {
  const { send, admin } = mortal;
  const days = wire.fromToday();
  const { round } = await wire.told<{ round: string }>(
    send('POST', '/api/rounds', days, admin),
    201,
  );
  expect(await mortal.order(round, 'open')).toBe('200');
  return new CastRound(await wire.published(send), mortal.people);
}

/** Cuts the power while something is under way; nothing is heard any more from then on. */
async function cutDuring(
  { disk, mortal }: Powered,
  cast: CastRound,
  work: () => Promise<unknown>,
  when: () => Promise<unknown>,
) {
  const cut = await disk.armed();
  const going = work();
  await Promise.race([when(), going]);
  const forget = cast.moment();
  await cut();
  await mortal.kill(false);
  // Whatever is answered from then on, nobody is there to hear it.
  await going.catch(() => undefined);
  forget();
  await disk.restored();
}

/** Settled after so many answers. */
const answers = (cast: CastRound, count: number) =>
  new Promise<void>((resolve) => {
    let heard = 0;
    cast.onAnswer = () => void ((heard += 1) >= count && resolve());
  });

async function cutWhilePosting(all: Powered, cast: CastRound): Promise<void> {
  const { mortal } = all;
  const reached = answers(cast, 6 + chance.whole(cast.answers - 6));
  await cutDuring(
    all,
    cast,
    () => cast.postAll(mortal.send),
    () => reached,
  );
  cast.onAnswer = () => undefined;
  seen.posting += 1;
  seen.promised += cast.casts.filter(({ promised }) => promised !== null).length;
  seen.unheard += cast.casts.filter(({ promised }) => promised === null).length;
  await mortal.start();
  expect(await mortal.statusOf(cast.round)).toBe('open');
  await cast.postAll(mortal.send);
  await cast.askAgain(mortal.send);
}

async function cutWhileEnding(all: Powered, cast: CastRound): Promise<void> {
  const { mortal } = all;
  let answer: string | null = null;
  const order = async () => {
    answer = await mortal.order(cast.round, 'seal');
  };
  await cutDuring(all, cast, order, () => wait(chance.some(60)));
  seen.ending += 1;
  await mortal.start();
  const status = await mortal.statusOf(cast.round);
  if (answer === '200') expect(status).toBe('sealed');
  if (status === 'open') expect(await mortal.order(cast.round, 'seal')).toBe('200');
  expect(mortal.left()).toEqual([]);
  expect(cast.flaws(mortal.folder, 'sealed')).toEqual([]);
}

test.skipIf(cuts === 0)(
  `${cuts} power cuts (seed ${seed})`,
  { timeout: 120_000 + cuts * 20_000 },
  async (context) => {
    const begun = performance.now();
    for (let done = 0; done < cuts;) {
      const all = await powered();
      if (all === null) return context.skip(skipped);
      for (let here = 0; here < cutsPerDisk && done < cuts; here += 2) {
        const cast = await opened(all.mortal);
        await cutWhilePosting(all, cast);
        await cutWhileEnding(all, cast);
        done += 2;
      }
      await all.mortal.kill();
      const { code, out } = await run('replay', { CROSSPULSE_DATA: all.mortal.folder });
      expect([code, out]).toEqual([
        0,
        expect.stringContaining('The tables are the same as before'),
      ]);
      seen.replayed += 1;
    }
    const seconds = ((performance.now() - begun) / 1000).toFixed(0);
    console.log(`power cuts, seed ${seed}, ${seconds} s: ${JSON.stringify(seen)}`);
    expect(seen.promised).toBeGreaterThan(0);
    expect(seen.unheard).toBeGreaterThan(0);
  },
);

test.skipIf(cuts === 0)(
  `The control: of ${controls} cuts without flushing each loses`,
  { timeout: 180_000 },
  async (context) => {
    let lost = 0;
    for (let done = 0; done < controls; done += 1) {
      const all = await powered();
      const shim = all && flushes(all.around);
      if (all === null || shim === null) return context.skip(skipped);
      const { disk, mortal } = all;
      const cast = await opened(mortal);
      await mortal.kill();
      disk.settle();
      await mortal.start({ LD_PRELOAD: shim, CROSSPULSE_FLUSH: 'lie' });
      await cutDuring(
        all,
        cast,
        () => cast.postAll(mortal.send),
        () => answers(cast, cast.answers),
      );
      const started = await mortal.start().then(
        () => true,
        () => false,
      );
      const loses = started && (await cast.askAgain(mortal.send).catch((no: unknown) => no));
      if (!started || loses instanceof Surprise) lost += 1;
    }
    console.log(`the control lost in ${lost} of ${controls} cuts`);
    expect(lost).toBe(controls);
  },
);
