/** A quarter's points: what was published of every direction in each of the quarter's rounds. */
import type { FigureName } from './dimension.ts';
import type { PublishedDirection, PublishedFigure } from './figures.ts';
import { directionKey } from './friction.ts';
import type { Point } from './measure/point.ts';
import { quarterFigureOf } from './measure/quarter-figure.ts';
import type { QuarterFigure } from './measure/quarter-figure.ts';
import type { Indexes, PublishedRow } from './projections/figures.ts';
import type { ReasonWithheld, WithheldReading } from './reading.ts';

/** A direction's figure in one round: its point, or why there is none. */
export type Cell = Point | ReasonWithheld;

/** One figure of a quarter, by direction (`directionKey`): a cell a round, in their order. */
export type QuarterPoints = ReadonlyMap<string, readonly Cell[]>;

/** A quarter's figure, or why there is none. */
export type QuarterReading = ({ readonly shown: true } & QuarterFigure) | WithheldReading;

const isPoint = (cell: Cell | undefined): cell is Point => typeof cell === 'object';

/** A published figure as a cell, with the deviation of its round. */
const cellOf = (figure: PublishedFigure | undefined, s: number): Cell => {
  if (figure === undefined) return 'not-asked';
  if ('withheld' in figure) return figure.withheld;
  const { value, step, ballots } = figure;
  return { value, step, ballots, s };
};

/** The index of every direction that was asked in any of the rounds. */
export const indexPointsOf = (rounds: readonly PublishedRow[], indexes: Indexes): QuarterPoints => {
  const points = new Map<string, readonly Cell[]>();
  for (const [key, byRound] of indexes) {
    if (!rounds.some(({ round }) => byRound.has(round))) continue;
    const cells = rounds.map(({ round }): Cell => {
      const point = byRound.get(round);
      return point === undefined ? 'not-asked' : (point ?? 'too-few');
    });
    points.set(key, cells);
  }
  return points;
};

/** One figure of every direction; `directions` holds what was published, round by round. */
export const figurePointsOf = (
  rounds: readonly PublishedRow[],
  directions: readonly (readonly PublishedDirection[])[],
  name: FigureName,
): QuarterPoints => {
  const points = new Map<string, Cell[]>();
  rounds.forEach(({ s }, at) => {
    for (const { from, toward, figures } of directions[at] ?? []) {
      const key = directionKey(from, toward);
      const cells = points.get(key) ?? rounds.map((): Cell => 'not-asked');
      cells[at] = cellOf(figures[name], s[name]);
      points.set(key, cells);
    }
  });
  return points;
};

/** The points among the cells. */
export const shownIn = (cells: readonly Cell[]): readonly Point[] => cells.filter(isPoint);

/** The cells of some directions, all of them hidden where a round does not show every one. */
const togetherIn = (
  points: QuarterPoints,
  keys: readonly string[],
): readonly (readonly Cell[])[] => {
  const sides = keys.map((key) => points.get(key) ?? []);
  const rounds = Math.max(0, ...sides.map((side) => side.length));
  const whole = Array.from({ length: rounds }, (_, at) => sides.every((side) => isPoint(side[at])));
  return sides.map((side) => side.filter((_, at) => whole[at]));
};

/** The points of directions taken together: of the rounds in which all of them are shown. */
export const sidesOf = (
  points: QuarterPoints,
  keys: readonly string[],
): readonly (readonly Point[])[] => togetherIn(points, keys).map(shownIn);

/** Why directions taken together show nothing in a quarter. */
const reasonOf = (points: QuarterPoints, keys: readonly string[]): ReasonWithheld =>
  keys.some((key) => points.get(key)?.includes('too-few') === true) ? 'too-few' : 'not-asked';

/** The quarter of a direction (one key), or of a pairing (two). `noise` is e². */
export const quarterReadingOf = (
  points: QuarterPoints,
  keys: readonly string[],
  noise: number,
): QuarterReading => {
  const figure = quarterFigureOf(sidesOf(points, keys), noise);
  if (figure === null) return { shown: false, reason: reasonOf(points, keys) };
  return { shown: true, ...figure };
};
