/** What may be shown of one figure: the figure with its range and band, or why it is withheld. */
import { bandInWords, leastChange, rangeOf, standardError } from './certainty.ts';
import type { PublishedFigure, ShownFigure } from './figures.ts';
import { endOfBand, highestTold, lowestTold } from './rounding.ts';

/** A figure at an end stands for all beyond it: 10 "or less", 90 "or more". */
export type Cut = 'or less' | 'or more';
export type ReasonWithheld = 'too-few' | 'not-asked';

export interface ShownReading {
  readonly shown: true;
  /** Points of friction, 10 to 90, in its step. */
  readonly value: number;
  readonly cut: Cut | null;
  readonly step: number;
  /** The band of ballots, both ends included. */
  readonly ballots: { readonly from: number; readonly to: number };
  /** Half the width of the 90 % range, in whole points, rounded up. */
  readonly range: number;
  /** The ends of the 90 % range, within 0 to 100. */
  readonly low: number;
  readonly high: number;
  /** The smallest change to another such reading that could have been seen, in whole points. */
  readonly least: number;
  /** "strained", or "between workable and strained". */
  readonly band: string;
  /** Per cent of ballots, each in its step; null under ten ballots, and for a dimension. */
  readonly split: { readonly low: number; readonly mid: number; readonly high: number } | null;
}

export interface WithheldReading {
  readonly shown: false;
  readonly reason: ReasonWithheld;
}

export type Reading = ShownReading | WithheldReading;

/** Points stay on the scale. */
export const onScale = (points: number): number => Math.min(100, Math.max(0, points));

/** Whether a published figure was cut, and to which side it may lie further out. */
export const cutOf = (value: number): Cut | null => {
  if (value <= lowestTold) return 'or less';
  return value >= highestTold ? 'or more' : null;
};

/** Between which points the rounded figure lies: a cut one may reach to the end of the scale. */
export const extentOf = (value: number): { readonly least: number; readonly most: number } => {
  const cut = cutOf(value);
  return { least: cut === 'or less' ? 0 : value, most: cut === 'or more' ? 100 : value };
};

/** The standard error of a published figure, for the round's deviation `s` of that figure. */
export const errorOf = ({ ballots, step }: ShownFigure, s: number): number =>
  standardError(s, ballots, step);

/**
 * A published figure as a reading; undefined is a direction that was not asked. `s` is the
 * round's pooled deviation of the same figure, in points. The range of a cut figure reaches to
 * the end of the scale on the side of the cut: "10 or less" does not say how much less.
 * Source: product.md, "The measure" (*s*, bands); field.md C3, C6, C7.
 */
export const readingOf = (figure: PublishedFigure | undefined, s: number): Reading => {
  if (figure === undefined) return { shown: false, reason: 'not-asked' };
  if ('withheld' in figure) return { shown: false, reason: figure.withheld };
  const { value, step, ballots, split } = figure;
  const error = errorOf(figure, s);
  const range = rangeOf(error);
  const extent = extentOf(value);
  return {
    shown: true,
    value,
    cut: cutOf(value),
    step,
    ballots: { from: ballots, to: endOfBand(ballots) },
    range,
    low: onScale(extent.least - range),
    high: onScale(extent.most + range),
    least: leastChange(error),
    band: bandInWords(value, error),
    split: split ?? null,
  };
};
