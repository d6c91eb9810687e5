// Many companies of one setting: how often a claim is wrong, a fall is found, a range holds.
import { Chance } from './chance.ts';
import { Company, falling } from './company.ts';
import { claimsOf, directionClaims, quarterCoverage, readingCoverage } from './judging.ts';
import type { Coverage, Rule } from './judging.ts';
import type { Setting } from './setting.ts';

export const falls: readonly number[] = [20, 12, 8];

/** Counts, so that parts of a trial add up. */
export interface Trial {
  readonly companies: number;
  /** Companies with any wrong claim among the twelve directions; among the six pairings. */
  readonly wrongDirections: number;
  readonly wrongPairings: number;
  /** The same for the pairings by each dimension, over four dimensions a company. */
  readonly wrongDimensions: number;
  /** Companies in which each of the falls was found. */
  readonly found: readonly number[];
  readonly reading: Coverage;
  readonly quarter: Coverage;
}

export const none: Trial = {
  companies: 0,
  wrongDirections: 0,
  wrongPairings: 0,
  wrongDimensions: 0,
  found: falls.map(() => 0),
  reading: { of: 0, held: 0 },
  quarter: { of: 0, held: 0 },
};

const sum = (one: Coverage, two: Coverage): Coverage => ({
  of: one.of + two.of,
  held: one.held + two.held,
});

export const added = (one: Trial, two: Trial): Trial => ({
  companies: one.companies + two.companies,
  wrongDirections: one.wrongDirections + two.wrongDirections,
  wrongPairings: one.wrongPairings + two.wrongPairings,
  wrongDimensions: one.wrongDimensions + two.wrongDimensions,
  found: falls.map((_, i) => (one.found[i] ?? 0) + (two.found[i] ?? 0)),
  reading: sum(one.reading, two.reading),
  quarter: sum(one.quarter, two.quarter),
});

const claimed = (verdict: string) => verdict === 'better' || verdict === 'worse';

/**
 * The companies `from` up to, not including, `to`; each has a stream of chance of its own. Each fall
 * takes another quarter: whoever judges some of them only need not look for the others.
 */
export function trialOf(
  setting: Setting,
  stream: number,
  [from, to]: readonly [number, number],
  rule: Rule,
  lookedFor = falls,
): Trial {
  let all = none;
  for (let number = from; number < to; number += 1) {
    const company = new Company(setting, new Chance(stream, number));
    const { before } = company;
    const quiet = [before, company.after()] as const;
    const claims = claimsOf(quiet, rule);
    const found = (fall: number) =>
      lookedFor.includes(fall) &&
      directionClaims([before, company.after(fall)], rule)[falling] === 'better';
    all = added(all, {
      companies: 1,
      wrongDirections: Number(claims.directions.some(claimed)),
      wrongPairings: Number(claims.pairings.some(claimed)),
      wrongDimensions: claims.dimensions.filter((family) => family.some(claimed)).length,
      found: falls.map((fall) => Number(found(fall))),
      reading: readingCoverage(quiet),
      quarter: quarterCoverage(quiet),
    });
  }
  return all;
}
