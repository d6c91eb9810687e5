/** Many claims at once: which of them survive, by Benjamini and Hochberg. */
import { normalBelow } from '../certainty.ts';

/** At most this share of the claims in a family is expected to be wrong. Source: product.md. */
export const falseShare = 0.05;

/** The two-sided tail of a standard normal beyond `z`, 0 to 1. */
export const tailBeyond = (z: number): number => 2 * normalBelow(-Math.abs(z));

/**
 * The `z` whose two-sided tail is `tail` (0 to 1, ends left out), to 1e-9: `tailBeyond` turned
 * round, by halving the interval from 0 to 8.
 */
export const beyondTail = (tail: number): number => {
  let [low, high] = [0, 8];
  while (high - low > 1e-9) {
    const middle = (low + high) / 2;
    if (tailBeyond(middle) > tail) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
};

/**
 * Which of a family's tails survive at the false share `q`: with the tails in order, all up to the
 * last k-th that is at most q·k/size. Source: Y. Benjamini and Y. Hochberg, "Controlling the
 * False Discovery Rate", J. R. Stat. Soc. B 57(1), 1995.
 */
export const survivors = (tails: readonly number[], q = falseShare): readonly boolean[] => {
  const most = largestSurviving(tails, q);
  return tails.map((tail) => tail <= most);
};

const largestSurviving = (tails: readonly number[], q: number): number => {
  const sorted = tails.toSorted((a, b) => a - b);
  const last = sorted.findLast((tail, at) => tail <= (q * (at + 1)) / tails.length);
  return last ?? -1;
};

/**
 * The largest tail with which each member would survive, the others being as they are: the more
 * of them survive, the more may it be. Same order as the tails.
 */
export const tailNeeded = (tails: readonly number[], q = falseShare): readonly number[] => {
  const size = tails.length;
  const sorted = tails.toSorted((a, b) => a - b);
  return tails.map((own) => {
    const others = [...sorted];
    others.splice(sorted.indexOf(own), 1);
    let place = size;
    // With the member's own tail at the limit, `place` of them must lie at or below it.
    while (place > 1 && (others[place - 2] ?? 1) > (q * place) / size) place -= 1;
    return (q * place) / size;
  });
};
