// Many companies that try something on their worst direction: how often it is called a hit.
import { effectOf, outcomeOf, wholeEffect } from '../../events/measure/effect.ts';
import type { Outcome, Watched } from '../../events/measure/effect.ts';
import { pooled } from '../../events/measure/point.ts';
import type { Point } from '../../events/measure/point.ts';
import { Chance } from './chance.ts';
import { Company, directions } from './company.ts';
import { pairings, sidesOf } from './judging.ts';
import type { Quarters } from './judging.ts';
import type { Setting } from './setting.ts';

/** What is called before the start, in points. */
export const call = { near: 6, far: 12 } as const;
/** How far the index of the direction truly falls, where it does. */
export const trueFall = 20;
/** Streams of chance that the table of the verdict does not use. */
const firstStream = 1000;

/**
 * By the product, and by what one would do without thinking, which takes the raw readings, no
 * controls, and whatever luck made this direction the worst: it fell by as much as was called.
 * `naive` looks at the chart, as people do: the newest reading before the start and the one of
 * the deciding round. `means` takes as many rounds on each side as the product does.
 */
export const judges = ['product', 'naive', 'means'] as const;
export type Judge = (typeof judges)[number];

/** Counts, so that parts of a trial add up. */
export interface EffectTrial {
  readonly companies: number;
  /** Companies whose shot is a hit, by either judge: where nothing changed, where it truly fell. */
  readonly hits: Readonly<Record<Judge, number>>;
  readonly found: Readonly<Record<Judge, number>>;
  /** Companies where nothing changed, and the product says backfired. */
  readonly backfired: number;
}

export const noEffect: EffectTrial = {
  companies: 0,
  hits: { product: 0, naive: 0, means: 0 },
  found: { product: 0, naive: 0, means: 0 },
  backfired: 0,
};

const sum = (one: EffectTrial['hits'], two: EffectTrial['hits']) => ({
  product: one.product + two.product,
  naive: one.naive + two.naive,
  means: one.means + two.means,
});

export const addedEffects = (one: EffectTrial, two: EffectTrial): EffectTrial => ({
  companies: one.companies + two.companies,
  hits: sum(one.hits, two.hits),
  found: sum(one.found, two.found),
  backfired: one.backfired + two.backfired,
});

const meanOf = (points: readonly Point[]): number => pooled(points)?.mean ?? NaN;

/** The direction with the highest mean before: where one would start. */
const worstOf = (quarters: Quarters): number => {
  const means = sidesOf(quarters, 'index').sides.map(({ before }) => meanOf(before));
  return means.indexOf(Math.max(...means));
};

/** What each judge says of one shot, the other five pairings being its controls. */
function judged(quarters: Quarters, worst: number): Record<Judge, Outcome | null> {
  const { sides, noise } = sidesOf(quarters, 'index');
  const all = sides.map((side, at): Watched => {
    const [from = '', toward = ''] = directions[at] ?? [];
    return { ...side, from, toward };
  });
  const tried = all.slice(worst, worst + 1);
  const controls = pairings
    .filter((pair) => !pair.includes(worst))
    .map((pair) => pair.flatMap((at) => all[at] ?? []));
  const effect = effectOf(all, tried, controls, noise);
  const fell = (from: (side: Watched) => number, to: (side: Watched) => number): Outcome =>
    tried.every((side) => from(side) - to(side) >= call.near) ? 'hit' : 'missed';
  const newest = (points: readonly Point[]) => points.at(-1)?.value ?? NaN;
  return {
    product: effect === null ? null : outcomeOf(wholeEffect(effect), call),
    naive: fell(
      ({ before }) => newest(before),
      ({ after }) => newest(after),
    ),
    means: fell(
      ({ before }) => meanOf(before),
      ({ after }) => meanOf(after),
    ),
  };
}

/** The companies `from` up to, not including, `to`; each has a stream of chance of its own. */
export function effectTrialOf(
  setting: Setting,
  stream: number,
  [from, to]: readonly [number, number],
): EffectTrial {
  let all = noEffect;
  for (let number = from; number < to; number += 1) {
    const company = new Company(setting, new Chance(firstStream + stream, number));
    const { before } = company;
    const quiet: Quarters = [before, company.after()];
    const worst = worstOf(quiet);
    const [none, fallen] = [
      judged(quiet, worst),
      judged([before, company.after(trueFall, worst)], worst),
    ];
    const hits = (of: typeof none) => ({
      product: Number(of.product === 'hit'),
      naive: Number(of.naive === 'hit'),
      means: Number(of.means === 'hit'),
    });
    all = addedEffects(all, {
      companies: 1,
      hits: hits(none),
      found: hits(fallen),
      backfired: Number(none.product === 'backfired'),
    });
  }
  return all;
}
