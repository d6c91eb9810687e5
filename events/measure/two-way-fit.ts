/** The two-way fit of the matrix: is it us, them, or the pair? */
import { inverse } from './linear.ts';

/** One direction's figure, in points, and its variance. */
export interface FitCell {
  readonly from: string;
  readonly toward: string;
  readonly value: number;
  readonly variance: number;
}

/** Part of a figure, in points, and its standard error. */
export interface Part {
  readonly value: number;
  readonly error: number;
}

/** What a direction's figure is made of: mean + us + them + pair. */
export interface FittedCell {
  readonly from: string;
  readonly toward: string;
  /** The rating team's tone: how it finds everyone, against the mean. */
  readonly us: Part;
  /** The rated team's reputation: how everyone finds it, against the mean. */
  readonly them: Part;
  /** What is left: this direction alone. */
  readonly pair: Part;
}

export interface Fit {
  readonly mean: number;
  /** Squared points by which directions differ from their fit beyond noise; at least 0. */
  readonly spread: number;
  readonly cells: readonly FittedCell[];
}

/** With fewer, tone and reputation cannot be told from the pair. Source: field.md C6.3. */
export const cellsLeast = 6;

/**
 * Least squares of value = mean + tone(from) + reputation(toward), tones and reputations each
 * adding up to 0. Null with fewer than six cells, where as many parts as cells would be fitted,
 * or where some teams hang together with the others through no direction. Errors follow from the
 * cells' variances. Source: field.md C6.2, after D. Kenny, D. Kashy and W. Cook, "Dyadic Data
 * Analysis", 2006.
 */
export const twoWayFit = (cells: readonly FitCell[]): Fit | null => {
  const raters = [...new Set(cells.map(({ from }) => from))];
  const rated = [...new Set(cells.map(({ toward }) => toward))];
  const parts = 1 + raters.length + rated.length;
  const freedom = cells.length - (parts - 2);
  if (cells.length < cellsLeast || freedom < 1) return null;
  const tone = new Map(raters.map((team, i) => [team, 1 + i]));
  const reputation = new Map(rated.map((team, i) => [team, 1 + raters.length + i]));
  const placesOf = ({ from, toward }: FitCell) =>
    [0, tone.get(from) ?? 0, reputation.get(toward) ?? 0] as const;
  const solved = inverse(normalEquations(cells.map(placesOf), raters.length, rated.length));
  if (solved === null) return null;
  /** How much each cell's value weighs in each part. */
  const weights = Array.from({ length: parts }, (_, part) =>
    cells.map((cell) => placesOf(cell).reduce((sum, at) => sum + (solved[part]?.[at] ?? 0), 0)),
  );
  const partOf = (of: readonly number[]): Part => ({
    value: cells.reduce((sum, { value }, i) => sum + (of[i] ?? 0) * value, 0),
    error: Math.sqrt(cells.reduce((sum, { variance }, i) => sum + (of[i] ?? 0) ** 2 * variance, 0)),
  });
  const all = weights.map(partOf);
  const none: Part = { value: 0, error: 0 };
  const fitted = cells.map((cell, i) => {
    const places = placesOf(cell);
    const [flat, own, fame] = places.map((at) => weights[at] ?? []);
    const left = cells.map(
      (_, j) => Number(i === j) - (flat?.[j] ?? 0) - (own?.[j] ?? 0) - (fame?.[j] ?? 0),
    );
    const [, us, them] = places.map((at) => all[at] ?? none);
    return {
      from: cell.from,
      toward: cell.toward,
      us: us ?? none,
      them: them ?? none,
      pair: partOf(left),
    };
  });
  const noise = cells.reduce((sum, { variance }) => sum + variance, 0) / cells.length;
  const squares = fitted.reduce((sum, { pair }) => sum + pair.value ** 2, 0);
  return {
    mean: (all[0] ?? none).value,
    spread: Math.max(0, squares / freedom - noise),
    cells: fitted,
  };
};

/** XᵀX, bordered by the two sums that must be 0. */
const normalEquations = (
  places: readonly (readonly number[])[],
  raters: number,
  rated: number,
): number[][] => {
  const parts = 1 + raters + rated;
  const matrix = Array.from({ length: parts + 2 }, () => new Array<number>(parts + 2).fill(0));
  const add = (i: number, j: number) => {
    const row = matrix[i];
    if (row !== undefined) row[j] = (row[j] ?? 0) + 1;
  };
  for (const of of places) for (const i of of) for (const j of of) add(i, j);
  for (let part = 1; part < parts; part += 1) {
    const border = part <= raters ? parts : parts + 1;
    add(part, border);
    add(border, part);
  }
  return matrix;
};
