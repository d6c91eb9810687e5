/** A pairing's reading: the mean of its two directions, and the gap between them. */
import { bandInWords, leastChange, rangeOf } from './certainty.ts';
import type { PublishedFigure } from './figures.ts';
import { cutOf, errorOf, extentOf, onScale, type Cut, type WithheldReading } from './reading.ts';

/** 'either way' where one side says "or less" and the other "or more". */
export type PairingCut = Cut | 'either way';

export interface ShownPairing {
  readonly shown: true;
  /** The mean of the two directions in whole points, half up. */
  readonly value: number;
  /** Which way the value may lie further out, because a direction was cut; null where none was. */
  readonly cut: PairingCut | null;
  /** Half the width of the 90 % range, in whole points, rounded up. */
  readonly range: number;
  readonly low: number;
  readonly high: number;
  /** The smallest change that could have been seen, in whole points. */
  readonly least: number;
  readonly band: string;
  /** The first direction less the second, in whole points, with its 90 % range. */
  readonly gap: {
    readonly value: number;
    readonly cut: PairingCut | null;
    readonly low: number;
    readonly high: number;
  };
}

export type PairingReading = ShownPairing | WithheldReading;

const together = (first: Cut | null, second: Cut | null): PairingCut | null => {
  if (first === null || second === null || first === second) return first ?? second;
  return 'either way';
};

const turned = (cut: Cut | null): Cut | null => {
  if (cut === null) return null;
  return cut === 'or less' ? 'or more' : 'or less';
};

/**
 * The pairing's reading from its two directions' figures of one kind and the round's `s` of it;
 * withheld where either is. Errors add in squares, as the two directions rest on different
 * people: mean √(e₁² + e₂²)/2, gap √(e₁² + e₂²), times 1.645 for 90 %. A cut direction widens
 * the range by as far as it may lie out. Source: product.md, "friction index", "gap"; field.md C3.
 */
export const pairingOf = (
  first: PublishedFigure | undefined,
  second: PublishedFigure | undefined,
  s: number,
): PairingReading => {
  if (first === undefined || second === undefined) return { shown: false, reason: 'not-asked' };
  if ('withheld' in first) return { shown: false, reason: first.withheld };
  if ('withheld' in second) return { shown: false, reason: second.withheld };
  const apart = Math.hypot(errorOf(first, s), errorOf(second, s));
  const [one, two] = [extentOf(first.value), extentOf(second.value)];
  const [cutOne, cutTwo] = [cutOf(first.value), cutOf(second.value)];
  const mean = (first.value + second.value) / 2;
  const range = rangeOf(apart / 2);
  const gapRange = rangeOf(apart);
  return {
    shown: true,
    value: Math.round(mean),
    cut: together(cutOne, cutTwo),
    range,
    low: onScale(Math.round((one.least + two.least) / 2) - range),
    high: onScale(Math.round((one.most + two.most) / 2) + range),
    least: leastChange(apart / 2),
    band: bandInWords(mean, apart / 2),
    gap: {
      value: first.value - second.value,
      cut: together(cutOne, turned(cutTwo)),
      low: Math.max(-100, one.least - two.most - gapRange),
      high: Math.min(100, one.most - two.least + gapRange),
    },
  };
};
