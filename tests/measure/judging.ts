// What the product says of a simulated company: its verdicts, and whether its ranges hold the truth.
import { figureNames } from '../../events/dimension.ts';
import type { FigureName } from '../../events/dimension.ts';
import { jointNoise, roundNoise } from '../../events/measure/noise.ts';
import type { Point } from '../../events/measure/point.ts';
import { quarterFigureOf } from '../../events/measure/quarter-figure.ts';
import { changeOf, verdictsOf } from '../../events/measure/verdict.ts';
import type { Change, Side } from '../../events/measure/verdict.ts';
import { readingOf } from '../../events/reading.ts';
import { directions, quarterNames } from './company.ts';
import type { SimulatedQuarter } from './company.ts';

export type Quarters = readonly [SimulatedQuarter, SimulatedQuarter];
/** What becomes of a family of changes: which are called, and which way. */
export type Rule = (changes: readonly (Change | null)[]) => readonly string[];

export const productRule: Rule = (changes) => verdictsOf(changes).map(({ verdict }) => verdict);

/** What one would do without thinking: a change of five points is a change. */
export const naiveRule: Rule = (changes) =>
  changes.map((change) => {
    if (change === null) return 'too few answers';
    const { before, after } = change;
    if (Math.abs(after - before) < 5) return 'no clear change';
    return after < before ? 'better' : 'worse';
  });

const pointsOf = ({ rounds }: SimulatedQuarter, direction: number, figure: FigureName): Point[] =>
  rounds.flatMap(({ directions: all, s }) => {
    const shown = all[direction]?.figures[figure];
    if (shown === undefined || 'withheld' in shown) return [];
    return [{ value: shown.value, ballots: shown.ballots, step: shown.step, s: s[figure] }];
  });

/** The share of the rating team that took part in both quarters, as published. */
const stayedOf = ({ rounds }: SimulatedQuarter, from: string): number => {
  const team = rounds.at(-1)?.teams.find((each) => each.team === from);
  return (team?.stayed.find(({ quarter }) => quarter === quarterNames[0])?.share ?? 0) / 100;
};

/** One figure of all directions in both quarters, with its noise. */
export const sidesOf = ([before, after]: Quarters, figure: FigureName) => {
  const sides = directions.map(([from = ''], at): Side => ({
    before: pointsOf(before, at, figure),
    after: pointsOf(after, at, figure),
    stayed: stayedOf(after, from),
  }));
  return { sides, noise: roundNoise(sides.flatMap((side) => [side.before, side.after])) };
};

/** Each pairing's two directions, by place. */
export const pairings = directions.flatMap(([from = '', toward = ''], at) => {
  const back = directions.findIndex(([a, b]) => a === toward && b === from);
  return from < toward ? [[at, back] as const] : [];
});

export interface Claims {
  readonly directions: readonly string[];
  readonly pairings: readonly string[];
  /** The pairings by each of the four dimensions, a family each. */
  readonly dimensions: readonly (readonly string[])[];
}

const pairingChanges = ({ sides }: ReturnType<typeof sidesOf>) => {
  const pairs = pairings.map((pair) => pair.flatMap((at) => sides[at] ?? []));
  const noise = jointNoise(
    (['before', 'after'] as const).flatMap((quarter) =>
      pairs.map((pair) => pair.map((side) => side[quarter])),
    ),
  );
  return pairs.map((pair) => changeOf(pair, noise));
};

/** The twelve directions' verdicts alone: what a fall is looked for in. */
export const directionClaims = (quarters: Quarters, rule: Rule): readonly string[] => {
  const { sides, noise } = sidesOf(quarters, 'index');
  return rule(sides.map((side) => changeOf([side], noise)));
};

export const claimsOf = (quarters: Quarters, rule: Rule): Claims => ({
  directions: directionClaims(quarters, rule),
  pairings: rule(pairingChanges(sidesOf(quarters, 'index'))),
  dimensions: figureNames
    .filter((figure) => figure !== 'index')
    .map((figure) => rule(pairingChanges(sidesOf(quarters, figure)))),
});

/** How many ranges of figures that are not cut hold the truth. */
export interface Coverage {
  readonly of: number;
  readonly held: number;
}

/** A range as it is shown, rounded outward to whole points, and what it should hold. */
interface Range {
  readonly low: number;
  readonly high: number;
  readonly truth: number;
}

const coverage = (ranges: readonly Range[]): Coverage => ({
  of: ranges.length,
  held: ranges.filter(({ low, high, truth }) => low <= truth && truth <= high).length,
});

/** All readings of rounds: each speaks of its own round. */
export const readingCoverage = (quarters: Quarters): Coverage =>
  coverage(
    quarters.flatMap(({ rounds, roundTruths }) =>
      rounds.flatMap(({ directions: all, s }, round) =>
        all.flatMap(({ figures }, at) => {
          const reading = readingOf(figures.index, s.index);
          if (!reading.shown || reading.cut !== null) return [];
          const { low, high } = reading;
          return [{ low, high, truth: roundTruths[round]?.[at] ?? NaN }];
        }),
      ),
    ),
  );

/** All quarters' figures: each speaks of its own rounds. */
export const quarterCoverage = (quarters: Quarters): Coverage => {
  const { sides, noise } = sidesOf(quarters, 'index');
  return coverage(
    sides.flatMap((side, at) =>
      [side.before, side.after].flatMap((points, quarter) => {
        const figure = quarterFigureOf([points], noise);
        if (figure === null || figure.cut !== null) return [];
        const { low, high } = figure;
        return [{ low, high, truth: quarters[quarter]?.truths[at] ?? NaN }];
      }),
    ),
  );
};
