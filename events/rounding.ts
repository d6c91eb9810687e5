/** Steps, cuts and bands: how much of an exact figure may be told. */

/** Figures and shares are cut to these ends after rounding: "10 or less", "90 or more". */
export const lowestTold = 10;
export const highestTold = 90;

/**
 * Rounds `part / whole` half up to a multiple of `step`.
 * Exact, as no fraction is formed: `part`, `whole` and `step` are whole numbers, `part` from 0
 * to 2^52, `whole` and `step` at least 1. Source: product.md, "What is published".
 */
export const roundedTo = (step: number, part: number, whole: number): number =>
  Math.floor((2 * part + whole * step) / (2 * whole * step)) * step;

/** Cuts a rounded figure or share to 10 to 90, so that no extreme is told. */
export const cutEnds = (rounded: number): number =>
  Math.min(highestTold, Math.max(lowestTold, rounded));

/**
 * The step in points for a figure that rests on `ballots` (at least 5): 10 for 5 to 9, 5 for 10
 * to 19, 2 from 20. The next coarser (20, 10, 5) where `changed` is 1 to 4: so few people joined
 * or left the rating team since its last shown round that the difference between the two rounds
 * could be theirs. 0 is nobody or not known. Source: product.md, "Steps".
 */
export const stepFor = (ballots: number, changed: number): 2 | 5 | 10 | 20 => {
  const coarser = changed >= 1 && changed <= 4;
  if (ballots >= 20) return coarser ? 5 : 2;
  if (ballots >= 10) return coarser ? 10 : 5;
  return coarser ? 20 : 10;
};

/** From so many ballots on, the split and the priorities are told. */
export const shareBallotsMin = 10;

/** The step in per cent for shares of `ballots` (at least 10): 20, from 20 ballots 10. */
export const shareStepFor = (ballots: number): 10 | 20 => (ballots >= 20 ? 10 : 20);

/** The share `count / ballots` in per cent as it may be told: rounded half up, then cut. */
export const shareTold = (count: number, ballots: number): number =>
  cutEnds(roundedTo(shareStepFor(ballots), 100 * count, ballots));

/** The lower end of the band that holds `ballots` (at least 5): 5, 10, 20 … 90, 100, 200 … */
export const bandOfBallots = (ballots: number): number => {
  if (ballots < 10) return 5;
  const width = ballots < 100 ? 10 : 100;
  return Math.floor(ballots / width) * width;
};

/** The upper end of a band of ballots, from its lower end: 5 gives 9, 20 gives 29, 100 gives 199. */
export const endOfBand = (from: number): number => {
  if (from < 10) return 9;
  return from < 100 ? from + 9 : from + 99;
};
