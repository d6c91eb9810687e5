/** How sure a figure is: its standard error, its 90 % range and the band of friction it names. */

/** Two-sided 90 % of a normal distribution lies within so many standard errors. */
export const ninety = 1.645;
/** A band is named from this probability on; else the bands that hold the middle 80 % are. */
const namedFrom = 0.8;

/** Bands of friction by the upper end in points, which belongs to the band. */
const bands = [
  { upTo: 25, name: 'strong tie' },
  { upTo: 37.5, name: 'workable' },
  { upTo: 50, name: 'strained' },
  { upTo: Infinity, name: 'breaking down' },
] as const;

/**
 * The standard error in points of a figure rounded to `step` that rests on at least `ballots`
 * ballots with deviation `s`: √(s²/n + step²/12), the second part being what rounding adds.
 * Source: product.md, "*s*"; field.md C6.4.
 */
export const standardError = (s: number, ballots: number, step: number): number =>
  Math.sqrt(s ** 2 / ballots + step ** 2 / 12);

/** Half the width of the 90 % range in points, from a standard error; rounded up to whole. */
export const rangeOf = (error: number): number => Math.ceil(ninety * error);

/**
 * The smallest change, in whole points, that could have been seen between two such figures:
 * 1.645 · √2 · error, rounded up, the least change whose own 90 % range is clear of zero.
 * Source: field.md C7, "Minimum detectable change", its 90 % column, with the step's part added.
 */
export const leastChange = (error: number): number => Math.ceil(ninety * Math.SQRT2 * error);

/**
 * The probability that a standard normal lies below `z`, to 14 digits for |z| under 7.
 * Source: G. Marsaglia, "Evaluating the Normal Distribution", J. Stat. Software 11(4), 2004.
 */
export const normalBelow = (z: number): number => {
  if (Math.abs(z) > 8) return z > 0 ? 1 : 0;
  let term = z;
  let sum = z;
  for (let odd = 3, before = 0; Math.abs(sum - before) > 0; odd += 2) {
    before = sum;
    term *= z ** 2 / odd;
    sum += term;
  }
  return 0.5 + (sum * Math.exp((-z * z) / 2)) / Math.sqrt(2 * Math.PI);
};

/**
 * The band of friction in words, for a figure in points and its standard error (over 0): "strained"
 * where that is at least 80 % certain, else "between workable and strained", the outer ones of
 * the bands that hold the middle 80 %. Source: product.md, "Bands of friction"; field.md C3.
 * @throws {RangeError} for what is not a number.
 */
export const bandInWords = (value: number, error: number): string => {
  const byError = told.get(error) ?? new Map<number, string>();
  const known = byError.get(value);
  if (known !== undefined) return known;
  const words = wordsFor(value, error);
  if (told.size > toldMost) told.clear();
  told.set(error, byError.set(value, words));
  return words;
};

/** Words by error, then by value: published figures have few of either, and are read often. */
const told = new Map<number, Map<number, string>>();
const toldMost = 1000;

const wordsFor = (value: number, error: number): string => {
  const ends = bands.map(({ name, upTo }) => {
    return { name, below: normalBelow((upTo - value) / error) };
  });
  const named = ends.find(({ below }, at) => below - (ends[at - 1]?.below ?? 0) >= namedFrom);
  if (named !== undefined) return named.name;
  const tail = (1 - namedFrom) / 2;
  const lower = ends.find(({ below }) => below >= tail);
  const upper = ends.find(({ below }) => below >= 1 - tail);
  if (lower === undefined || upper === undefined) throw new RangeError('no band holds no figure');
  return `between ${lower.name} and ${upper.name}`;
};
