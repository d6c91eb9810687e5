/** Agreement: how far what one team would put first overlaps with what another would. */
import { lowestTold } from '../rounding.ts';

/** Shares in per cent, by priority, as published: in steps, the ends cut. */
export type Shares = Readonly<Record<string, number>>;

export interface Agreement {
  /** 0 to 1, in steps of 0.1, half up. */
  readonly value: number;
  /** With every "10 % or less" at 0, and at 10: the same steps. */
  readonly low: number;
  readonly high: number;
}

const inSteps = (perCent: number): number => Math.min(10, Math.round(perCent / 10)) / 10;

/**
 * Σ min(p, q) over what both could choose; `never` lists what does not count as agreement
 * ("something else", "don't know"). A share "10 % or less" counts as 5, the middle of what it may
 * be, else five unloved choices would make a half of agreement out of nothing.
 * Source: product.md, "Priorities".
 */
export const agreementOf = (one: Shares, other: Shares, never: readonly string[]): Agreement => {
  const both = Object.keys(one).filter((key) => key in other && !never.includes(key));
  const overlap = (small: number) => {
    const share = (shares: Shares, key: string) => {
      const told = shares[key] ?? 0;
      return told <= lowestTold ? small : told;
    };
    return both.reduce((sum, key) => sum + Math.min(share(one, key), share(other, key)), 0);
  };
  return {
    value: inSteps(overlap(lowestTold / 2)),
    low: inSteps(overlap(0)),
    high: inSteps(overlap(lowestTold)),
  };
};
