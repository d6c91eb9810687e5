// Whole companies by chance, each from a seed: whatever happens to them, the invariants hold.
// CROSSPULSE_SEED=17 lives through one of them again; CROSSPULSE_SEEDS=10000 through more.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chanceFrom } from '../crash/seed.ts';
import { denied, published, replayed, settled } from './invariants.ts';
import { World } from './world.ts';

const only = process.env['CROSSPULSE_SEED'];
const seeds = only === undefined ? Number(process.env['CROSSPULSE_SEEDS'] ?? 200) : 1;
const first = Number(only ?? 1);
/** Seeds that live one after the other before what they leave is taken away. */
const atOnce = 20;
const steps = 14;

/** One step of a company; answers what is wrong with it. */
async function step(world: World): Promise<readonly (string | null)[]> {
  const { chance, story } = world;
  const many = async (work: () => Promise<string | null>, most: number) => {
    const wrong: (string | null)[] = [];
    for (let n = 1 + chance.whole(most); n > 0; n -= 1) wrong.push(await work());
    return wrong;
  };
  const roll = chance.whole(100);
  if (roll < 6) {
    story.push('somebody moves');
    await world.moves();
    return [];
  }
  if (world.open === null) {
    // Working out a round's words takes a tenth of a second: most companies hold one round only.
    if (roll < 94) return [];
    if (roll < 96) {
      story.push('opening dies');
      await world.dies(() => world.opens());
      world.open = null;
      return [];
    }
    story.push(await world.opens());
    return [];
  }
  if (roll < 36) {
    story.push('taking');
    return many(() => world.takes(), 4);
  }
  if (roll < 64) {
    story.push('posting');
    return many(() => world.posts(), 6);
  }
  if (roll < 72) {
    story.push('answering dies');
    await world.dies(() => (chance.whole(2) === 0 ? world.posts() : world.takes()));
    return [];
  }
  if (roll < 78) {
    story.push('sealing dies');
    await world.dies(() => world.seals());
    return [];
  }
  if (roll < 82) {
    story.push('restart');
    await world.restart();
    return [];
  }
  if (roll < 87) {
    const days = chance.whole(6) - 3;
    story.push(`${days} days`);
    world.later(days);
    return [];
  }
  if (roll < 91) {
    story.push('mail');
    await world.mail();
    return [];
  }
  if (roll < 93) {
    story.push('void');
    await world.voids();
    return [];
  }
  story.push('seal');
  return [await world.seals()];
}

let template: World;
let begun: NodeJS.CpuUsage;
beforeAll(async () => {
  begun = process.cpuUsage();
  template = new World(0, chanceFrom(0));
  await template.found();
});
afterAll(() => template.remove());

const seen = { sealed: 0, ballots: 0, cut: 0 };

/** Lives through a company; answers what was wrong, with its story. */
async function life(seed: number): Promise<string | null> {
  const world = new World(seed, chanceFrom(seed));
  const tell = (wrong: readonly (string | null)[]): string | null => {
    const some = wrong.filter((each) => each !== null);
    return some.length === 0
      ? null
      : `seed ${seed}: ${some.join('; ')} after ${world.story.join(', ')}`;
  };
  try {
    await world.begin(template);
    for (let n = 0; n < steps; n += 1) {
      const wrong = [...(await step(world)), ...(await settled(world))];
      if (tell(wrong) !== null) return tell(wrong);
    }
    // What is open then is sealed, so that every ballot is looked for.
    const last = [await world.seals(), ...(await settled(world))];
    const wrong = [...last, ...(await published(world)), ...(await denied(world))];
    seen.sealed += world.sealed.length;
    seen.ballots += world.sealed.reduce(
      (sum, { casts }) => sum + casts.filter(({ promised }) => promised).length,
      0,
    );
    seen.cut += world.story.filter((each) => each === 'cut').length;
    return tell([...wrong, ...(await replayed(world))]);
  } catch (error) {
    return `${tell(['it broke'])} ${error instanceof Error ? error.stack : String(error)}`;
  } finally {
    await world.at.close();
    world.remove();
  }
}

describe(`${seeds} companies from seed ${first} on`, () => {
  const starts = Array.from({ length: Math.ceil(seeds / atOnce) }, (_, n) => first + n * atOnce);
  test.each(starts)('seed %i and the next', { timeout: 120_000 }, async (from) => {
    for (let seed = from; seed < Math.min(from + atOnce, first + seeds); seed += 1) {
      expect(await life(seed)).toBeNull();
    }
  });

  test('went through what there is to go through', () => {
    if (seeds > atOnce) {
      for (const [what, count] of Object.entries(seen))
        expect([what, count > seeds / 10]).toEqual([what, true]);
    }
    const { user, system } = process.cpuUsage(begun);
    const cpu = ((user + system) / 1e6).toFixed(1);
    console.log(`${seeds} companies, ${cpu} s of processor: ${JSON.stringify(seen)}`);
  });
});
