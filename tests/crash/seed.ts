// Chance that can be had again: the same seed makes the same choices.

export interface Chance {
  /** A whole number from 0 to `below` - 1. */
  whole(below: number): number;
  /** Any number from 0 up to `below`. */
  some(below: number): number;
}

/** Mulberry32: small, and good enough to choose moments with. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  return { whole: (below) => Math.floor(next() * below), some: (below) => next() * below };
}
