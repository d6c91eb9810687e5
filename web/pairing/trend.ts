/** A pairing's reply in parts, and how it becomes scenes for charts. */
import { scaleOf, type Line, type Point, type Scene, type Span } from '../chart/scene.ts';
import type { Body, client } from '../client.ts';
import { dayWords, quarterWords, roundName, roundWords } from '../ui/day.ts';
import { nameOf, type AxisRound } from '../reading/friction.ts';
import {
  ballotWords,
  dimensionNames,
  figureWithRange,
  hiddenWords,
  type Dimension,
  type Figure,
  type Reading,
} from '../reading/reading.ts';

type Ask = (typeof client.api.pairings)[':a'][':b']['trend']['$get'];

/** The pairing's reply. */
export type Trend = Body<Awaited<ReturnType<Ask>>>;
type TrendDirection = Trend['directions'][number];

/** One point a round: the mean of both directions. */
export const pairingScene = (trend: Trend): Scene => {
  const line: Line = {
    name: 'Friction',
    look: 'ink',
    marks: trend.pairing.map((pairing) => (pairing.shown ? pairing : null)),
    words: trend.pairing.map((pairing) => (pairing.shown ? figureWithRange(pairing) : 'hidden')),
  };
  return sceneOf(trend, [line], 'index', false);
};

/** Both directions of one figure: the first in blue circles, the second in mustard squares. */
export const directionsScene = (
  trend: Trend,
  figure: Figure,
  threshold: number,
  scale?: Scene['scale'],
): Scene => {
  const lines = directionLines(trend, figure, threshold);
  return { ...sceneOf(trend, lines, figure, figure !== 'index'), ...(scale && { scale }) };
};

/** One scale for all four dimensions, so that they can be compared. */
export const dimensionsScale = (trend: Trend): Scene['scale'] =>
  scaleOf(
    (Object.keys(dimensionNames) as Dimension[]).flatMap((dimension) =>
      directionLines(trend, dimension, 0),
    ),
  );

export const directionName = (trend: Trend, { from, toward }: TrendDirection): string =>
  `${nameOf(trend.teams, from)} about ${nameOf(trend.teams, toward)}`;

const directionLines = (trend: Trend, figure: Figure, threshold: number): Line[] =>
  trend.directions.map((direction, index) => ({
    name: directionName(trend, direction),
    look: index === 0 ? 'a' : 'b',
    marks: direction.figures[figure].map((reading) => (reading.shown ? reading : null)),
    words: direction.figures[figure].map((reading) => readingWords(reading, threshold)),
  }));

/** `54 ± 5, 20–29 ballots`, or `hidden, fewer than 5`. */
export const readingWords = (reading: Reading, threshold: number): string =>
  reading.shown
    ? `${figureWithRange(reading)}, ${ballotWords(reading.ballots)} ballots`
    : `hidden, ${hiddenWords(reading.reason, threshold)}`;

const sceneOf = (trend: Trend, lines: Line[], figure: Figure, small: boolean): Scene => ({
  points: trend.rounds.map((round) => pointOf(round, figure)),
  lines,
  spans: quartersOf(trend.rounds),
  scale: scaleOf(lines),
  limit: small ? null : { at: 50, words: lines.length > 1 ? '' : 'above 50: breaking down' },
  hollowWord: 'imported',
  small,
});

/** An index is made of all four dimensions, so it breaks wherever one of them was reworded. */
const pointOf = (round: AxisRound, figure: Figure): Point => {
  const breaks = figure === 'index' ? round.breaks.length > 0 : round.breaks.includes(figure);
  return {
    label: dayWords(round.sealedOn, false),
    title: roundWords(round),
    note: [round.imported && 'imported', breaks && 'new wording'].filter(Boolean).join(', '),
    hollow: round.imported,
    breaks,
  };
};

const quartersOf = (rounds: readonly AxisRound[]): Span[] => {
  const spans: Span[] = [];
  rounds.forEach(({ quarter }, index) => {
    const name = quarterWords(quarter);
    const last = spans.at(-1);
    if (last?.name === name) spans[spans.length - 1] = { ...last, to: index };
    else {
      const shaded = spans.length % 2 === 1;
      spans.push({ name, short: name.slice(0, 2), from: index, to: index, shaded });
    }
  });
  return spans;
};

/** The dimensions that were reworded, each with the round from which the new words hold. */
export const rewordings = (trend: Trend): { dimension: string; label: string }[] =>
  trend.rounds.flatMap(({ label, breaks }) =>
    breaks.map((dimension) => ({
      dimension: dimensionNames[dimension].toLowerCase(),
      label: roundName(label),
    })),
  );
