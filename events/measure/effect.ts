/** The effect of an intervention: its change less the change where nothing was tried. */
import { ninety } from '../certainty.ts';
import { pooled, wholeOf } from './point.ts';
import type { Point } from './point.ts';
import { changeOf, unreadOf, wobble } from './verdict.ts';
import type { Side } from './verdict.ts';

/** One direction, before the start and after it, up to the round that decides. */
export interface Watched extends Side {
  readonly from: string;
  readonly toward: string;
}

export interface Effect {
  /** Points by which it moved beyond the others; under 0 is less friction. */
  readonly value: number;
  readonly error: number;
  /** What came, where it was tried: the mean after the start, and the shrunken mean before. */
  readonly after: number;
  readonly baseline: number;
  /** The mean change where nothing was tried, and in how many pairings. */
  readonly elsewhere: number;
  readonly controls: number;
}

/** With fewer untouched pairings the data cannot decide. */
export const controlsLeast = 3;

/** At most so many rounds before the start make the baseline. */
export const baselineMost = 6;

/**
 * What of a window's mean will not be there again, in squared points: the noise from round to
 * round, what rounding adds, the people who leave, and what hit
 * a single round at once. The selected worst owes its place partly to
 * these, so the baseline is shrunk by them and by nothing that stays.
 */
const passing = (before: readonly Point[], stayed: number, noise: number): number => {
  const all = pooled(before);
  if (all === null) return 0;
  return (
    noise / (all.ballots * all.rounds) +
    ((1 - stayed) * all.variance) / (2 * all.ballots) +
    all.stepSquared / 12 +
    (unreadOf[all.rounds] ?? 0) * wobble
  );
};

const meanOf = (numbers: readonly number[]): number =>
  numbers.reduce((sum, each) => sum + each, 0) / numbers.length;

/**
 * Each value drawn toward the mean of all: mean + B · (value − mean), B = spread / (spread +
 * variance), the spread being what is left of the values' own variance. Toward the mean and not
 * toward the two-way fit: with few teams the fit follows each direction's noise too closely, and
 * the noise by which the worst was chosen would stay. Source: field.md C9; B. Efron and C. Morris,
 * "Stein's Paradox in Statistics", 1977.
 */
const towardMean = (
  cells: readonly { readonly value: number; readonly variance: number }[],
): readonly number[] => {
  const mean = meanOf(cells.map(({ value }) => value));
  const squares = cells.reduce((sum, { value }) => sum + (value - mean) ** 2, 0);
  const noise = meanOf(cells.map(({ variance }) => variance));
  const count = cells.length;
  const spread = Math.max(0, squares / Math.max(1, count - 1) - noise);
  // So few cells know their spread badly; drawing a little less far allows for that.
  const drawn = count > 3 ? (count - 3) / (count - 1) : 0;
  return cells.map(({ value, variance }) => {
    const kept = 1 - (drawn * variance) / (spread + variance);
    return mean + kept * (value - mean);
  });
};

/**
 * Δ(tried) − mean Δ(controls): Δ is the mean of the readings after the start less the shrunken
 * mean before. `all` holds every direction of the matrix, which the baseline is shrunk by;
 * `tried` is the direction or both directions of the pairing, `controls` the untouched pairings,
 * each by its directions. The variance is that of the verdict for what was tried, plus that of
 * the controls' mean. Null where a reading is missing before or after, or without controls.
 * Source: product.md, "Interventions"; field.md C9.
 */
export const effectOf = (
  all: readonly Watched[],
  tried: readonly Watched[],
  controls: readonly (readonly Watched[])[],
  noise: number,
): Effect | null => {
  const known = all.filter(({ before }) => before.length > 0);
  const shrunk = towardMean(
    known.map(({ before, stayed }) => ({
      value: pooled(before)?.mean ?? 0,
      variance: passing(before, stayed, noise),
    })),
  );
  const baseline = new Map(known.map(({ from, toward }, i) => [`${from}>${toward}`, shrunk[i]]));
  const moved = (sides: readonly Watched[]) => {
    const change = changeOf(sides, noise);
    const bases = sides.map(({ from, toward }) => baseline.get(`${from}>${toward}`));
    if (change === null || !bases.every((base) => base !== undefined)) return null;
    return { after: change.after, base: meanOf(bases), variance: change.error ** 2 };
  };
  const own = moved(tried);
  const others = controls.map(moved).filter((each) => each !== null);
  if (own === null || others.length === 0) return null;
  const elsewhere = meanOf(others.map(({ after, base }) => after - base));
  const variance = others.reduce((sum, each) => sum + each.variance, 0) / others.length ** 2;
  return {
    value: own.after - own.base - elsewhere,
    error: Math.sqrt(own.variance + variance),
    after: own.after,
    baseline: own.base,
    elsewhere,
    controls: others.length,
  };
};

export type Outcome = 'hit' | 'backfired' | 'missed' | "can't tell";

/** A call: friction falls by `near` to `far` points, both over 0, near at most far. */
export interface Call {
  readonly near: number;
  readonly far: number;
}

/** The 90 % range of an effect, in points. */
export const effectRange = ({ value, error }: Pick<Effect, 'value' | 'error'>) => ({
  low: value - ninety * error,
  high: value + ninety * error,
});

/** An effect as it is shown, in whole points; its range is rounded outward. */
export interface WholeEffect {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly controls: number;
}

/** An effect as it is shown. Whatever is said of it is judged on this, so that no figure belies it. */
export const wholeEffect = ({
  controls,
  ...effect
}: Pick<Effect, 'value' | 'error' | 'controls'>): WholeEffect => {
  const { low, high } = effectRange(effect);
  return {
    value: wholeOf(effect.value),
    // A sum with 0 is never −0, which would be shown with its sign.
    low: Math.floor(low) + 0,
    high: Math.ceil(high) + 0,
    controls,
  };
};

/**
 * How a shot ended, asked in this order: *hit* where the range is clear of zero in the called
 * direction and the effect reaches the near end; *backfired* where it is clear of zero in the
 * other; *missed* where the range stays short of the near end; else, or with fewer than three
 * untouched pairings, *can't tell*. Source: product.md, "Interventions".
 */
export const outcomeOf = (
  { value, low, high, controls }: WholeEffect,
  { near }: Pick<Call, 'near'>,
): Outcome => {
  if (controls < controlsLeast) return "can't tell";
  if (high < 0 && value <= -near) return 'hit';
  if (low > 0) return 'backfired';
  return low > -near ? 'missed' : "can't tell";
};

/** Whether friction fell by less than the stop rule asks for. */
export const meetsStopRule = (
  { value }: Pick<WholeEffect, 'value'>,
  { stop }: { readonly stop: number },
): boolean => value > -stop;

/**
 * The smallest effect that can be clear of zero when `rounds` rounds are sealed after the start:
 * 1.645 standard errors, in whole points, rounded up, should the coming readings be as certain as
 * the newest are. Null where a reading is missing. Same arguments as `effectOf`, before the start.
 */
export const clearFrom = (
  tried: readonly Watched[],
  controls: readonly (readonly Watched[])[],
  noise: number,
  rounds: number,
): number | null => {
  const errors = [tried, ...controls].map((sides) => {
    const coming = sides.map((side) => {
      const newest = side.before.at(-1);
      const after = newest === undefined ? [] : Array.from({ length: rounds }, () => newest);
      return { ...side, after };
    });
    return changeOf(coming, noise)?.error ?? null;
  });
  const [own, ...others] = errors;
  const known = others.filter((error) => error !== null);
  if (own === null || own === undefined || known.length === 0) return null;
  const variance = known.reduce((sum, error) => sum + error ** 2, 0) / known.length ** 2;
  return Math.ceil(ninety * Math.sqrt(own ** 2 + variance));
};
