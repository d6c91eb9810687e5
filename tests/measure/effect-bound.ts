// What must hold where an intervention is tried, and which of it does not.
import { off, perCent } from './bound.ts';
import { trueFall } from './effect-trial.ts';
import type { EffectTrial, Judge } from './effect-trial.ts';
import type { Setting } from './setting.ts';

/** Source: product.md, "Interventions", and what was asked of the effect. */
const hitsMost = 0.05;
const findsLeast = 0.6;
/** How many times as many hits the naive comparison has where nothing changed, at least. */
const clearly = 3;

/** Six rounds of 30 ballots: a fall must be found. */
const wellRead = ({ ballots, rounds }: Setting) => ballots === 30 && rounds === 6;

/** Every bound that a judge misses, in words, by more than so many deviations of chance. */
export function effectMisses(
  setting: Setting,
  { companies, hits, found }: EffectTrial,
  deviations: number,
  judge: Judge = 'product',
): readonly string[] {
  const all: string[] = [];
  const [wrong, right] = [hits[judge] / companies, found[judge] / companies];
  if (wrong > hitsMost + off(hitsMost, companies, deviations)) {
    all.push(`hits without a change: ${perCent(wrong)}, at most ${perCent(hitsMost)}`);
  }
  if (wellRead(setting)) {
    if (right < findsLeast - off(findsLeast, companies, deviations)) {
      all.push(`a fall of ${trueFall} a hit: ${perCent(right)}, at least ${perCent(findsLeast)}`);
    }
  }
  if (hits.naive < clearly * hits[judge] || hits.naive === 0) {
    const naive = perCent(hits.naive / companies);
    all.push(`naive hits without a change: ${naive}, at least ${clearly} times ${perCent(wrong)}`);
  }
  return all;
}
