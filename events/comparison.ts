/** Two quarters side by side: every direction and pairing, each with its verdict. */
import { directionKey, directionOf, pairOf } from './friction.ts';
import { jointNoise, roundNoise } from './measure/noise.ts';
import { changeOf, verdictsOf } from './measure/verdict.ts';
import type { Side, Verdict } from './measure/verdict.ts';
import { quarterFigureOf } from './measure/quarter-figure.ts';
import { quarterReadingOf, shownIn, sidesOf } from './quarter-points.ts';
import type { QuarterPoints, QuarterReading } from './quarter-points.ts';

/** One figure in two quarters. */
export interface TwoQuarters {
  readonly now: QuarterPoints;
  /** Null where there is nothing to compare with. */
  readonly before: QuarterPoints | null;
  /** The share of a team's participants who took part in both quarters, 0 to 1; 0 if not known. */
  readonly stayed: (team: string) => number;
  /** e² of each quarter by itself, for its readings. */
  readonly noise: { readonly now: number; readonly before: number };
}

/** One quarter's reading beside another's; nulls where there is nothing to compare with. */
export interface Compared {
  readonly now: QuarterReading;
  readonly before: QuarterReading | null;
  readonly verdict: Verdict | null;
}
/** A direction in two quarters. */
export interface ComparedDirection extends Compared {
  readonly from: string;
  readonly toward: string;
}
/** A pairing in two quarters, its teams in the order of `pairOf`. */
export interface ComparedPairing extends Compared {
  readonly teams: readonly [string, string];
}

/** The company as a whole: the mean of its pairings. */
export interface ComparedCompany {
  readonly index: QuarterReading;
  readonly verdict: Verdict | null;
}

const quarterNoise = (points: QuarterPoints): number =>
  roundNoise([...points.values()].map(shownIn));

/** e² of a family over both quarters, read off its members: a pairing's off its two directions. */
const familyNoise = (
  quarters: readonly QuarterPoints[],
  members: readonly (readonly string[])[],
): number => jointNoise(quarters.flatMap((points) => members.map((keys) => sidesOf(points, keys))));

/** Two quarters of one figure, with the noise that their own rounds show. */
export const twoQuarters = (
  now: QuarterPoints,
  before: QuarterPoints | null,
  stayed: TwoQuarters['stayed'],
): TwoQuarters => ({
  now,
  before,
  stayed,
  noise: {
    now: quarterNoise(now),
    before: before === null ? 0 : quarterNoise(before),
  },
});

const ratersOf = (keys: readonly string[]): readonly string[] =>
  keys.map((key) => directionOf(key)[0]);

/** Directions taken together in two quarters, as the verdict takes them. */
const sidesIn = (
  now: QuarterPoints,
  before: QuarterPoints,
  stayed: TwoQuarters['stayed'],
  keys: readonly string[],
): readonly Side[] => {
  const [earlier, later] = [sidesOf(before, keys), sidesOf(now, keys)];
  return keys.map((key, at) => {
    const [from] = directionOf(key);
    return { before: earlier[at] ?? [], after: later[at] ?? [], stayed: stayed(from) };
  });
};

/** A family: what is judged together, each member being one direction or the two of a pairing. */
const family = (two: TwoQuarters, members: readonly (readonly string[])[]): readonly Compared[] => {
  const { now, before, stayed, noise } = two;
  if (before === null) {
    return members.map((keys) => ({
      now: quarterReadingOf(now, keys, noise.now),
      before: null,
      verdict: null,
    }));
  }
  const both = familyNoise([now, before], members);
  const verdicts = verdictsOf(
    members.map((keys) => changeOf(sidesIn(now, before, stayed, keys), both)),
  );
  return members.map((keys, at) => ({
    now: quarterReadingOf(now, keys, noise.now),
    before: quarterReadingOf(before, keys, noise.before),
    verdict: verdicts[at] ?? null,
  }));
};

/** Every direction that was asked in either quarter, in the order of the later one's rounds. */
const keysOf = ({ now, before }: TwoQuarters): readonly string[] => [
  ...new Set([...now.keys(), ...(before?.keys() ?? [])]),
];

/** All directions of two quarters by `directionKey`: one family. */
export const directionsIn = (two: TwoQuarters): ReadonlyMap<string, ComparedDirection> => {
  const keys = keysOf(two);
  const compared = family(
    two,
    keys.map((key) => [key]),
  );
  return new Map(
    keys.flatMap((key, at) => {
      const [from, toward] = directionOf(key);
      const each = compared[at];
      return each === undefined ? [] : [[key, { from, toward, ...each }] as const];
    }),
  );
};

/** Under which a pairing is kept, whichever team is named first. */
export const pairKey = (a: string, b: string): string => pairOf(a, b).join('>');

/** The pairings that the directions of two quarters make, by `pairKey`: one family. */
export const pairingsIn = (two: TwoQuarters): ReadonlyMap<string, ComparedPairing> => {
  const pairs = pairsIn(two);
  const compared = family(two, pairs.map(bothWays));
  return new Map(
    pairs.flatMap((teams, at) => {
      const each = compared[at];
      return each === undefined ? [] : [[teams.join('>'), { teams, ...each }] as const];
    }),
  );
};

const pairsIn = (two: TwoQuarters): readonly (readonly [string, string])[] => [
  ...new Map(
    keysOf(two).map((key) => {
      const teams = pairOf(...directionOf(key));
      return [teams.join('>'), teams];
    }),
  ).values(),
];

/** The keys of a pairing's two directions. */
export const bothWays = ([a, b]: readonly [string, string]): readonly [string, string] => [
  directionKey(a, b),
  directionKey(b, a),
];

/**
 * The company: the mean over the pairings that are shown in both quarters, so that no pairing
 * moves it by coming or going; a family of one. Over the pairings shown now where nothing comes
 * before, or where no pairing is shown in both: then there is no verdict to be had. A team's
 * people answer about several others, so its directions may all be off the same way.
 */
export const companyOf = (two: TwoQuarters): ComparedCompany => {
  const { now, before, noise } = two;
  const shown = (points: QuarterPoints, keys: readonly string[]) =>
    sidesOf(points, keys).every((side) => side.length > 0);
  const shownNow = pairsIn(two)
    .map(bothWays)
    .filter((keys) => shown(now, keys));
  const inBoth = before === null ? [] : shownNow.filter((keys) => shown(before, keys));
  const pairings = inBoth.length > 0 ? inBoth : shownNow;
  const figure = quarterFigureOf(
    pairings.flatMap((keys) => sidesOf(now, keys)),
    noise.now,
    ratersOf(pairings.flat()),
  );
  const reason = [...now.values()].flat().includes('too-few') ? 'too-few' : 'not-asked';
  return {
    index: figure === null ? { shown: false, reason } : { shown: true, ...figure },
    verdict: before === null ? null : companyVerdict(now, before, two.stayed, inBoth),
  };
};

/** The verdict of the company's mean: its noise is read off the rounds that show all of it. */
function companyVerdict(
  now: QuarterPoints,
  before: QuarterPoints,
  stayed: TwoQuarters['stayed'],
  pairings: readonly (readonly string[])[],
): Verdict | null {
  const keys = pairings.flat();
  const sides = pairings.flatMap((pair) => sidesIn(now, before, stayed, pair));
  const change = changeOf(sides, familyNoise([now, before], [keys]), ratersOf(keys));
  return verdictsOf([change])[0] ?? null;
}
