/** How a pairing's reply becomes scenes for charts. */
import { scaleOf, type Line, type Scene, type Span, type SpanWords } from '../chart/scene.ts';
import { words as all } from '../language/words.ts';
import { marksOf } from '../reading/marks.ts';
import {
  dimensions,
  figureWithRange,
  figureWords,
  type Dimension,
  type Figure,
} from '../reading/reading.ts';
import { roundName } from '../ui/day.ts';
import { columnsOf, overColumns, pointOf, spansOf, type Column } from '../reading/axis.ts';
import {
  directionName,
  gapSide,
  gapWords,
  quarterOf,
  readingWords,
  whyHidden,
  type Threshold,
  type Trend,
} from './trend.ts';

/** One point a round, the mean of both directions; over each quarter its mean. */
export const pairingScene = (trend: Trend, threshold: Threshold): Scene => {
  const columns = columnsOf(trend.rounds);
  const words = trend.pairing.map((pairing) =>
    pairing.shown
      ? figureWithRange(pairing)
      : all.pairing.hiddenWhy(whyHidden(pairing.reason, threshold)),
  );
  const marks = trend.pairing.map((pairing) => (pairing.shown ? pairing : null));
  const line: Line = {
    name: all.reading.friction,
    look: 'ink',
    marks: overColumns(columns, marks, null),
    words: overColumns(columns, words, all.chart.noRound),
  };
  const spans = spansOf(columns, (name) => {
    const index = quarterOf(trend, name)?.index;
    if (!index?.shown) return bareWords(index ? all.reading.hidden : all.chart.noRound);
    const full = figureWithRange(index);
    return { full, stacked: [full], short: figureWords(index) };
  });
  return sceneOf(trend, columns, [line], spans, 'index');
};

/** Both directions of the index; over each quarter its gap. */
export const sidesScene = (trend: Trend, threshold: Threshold): Scene => {
  const columns = columnsOf(trend.rounds);
  const second = gapSide(trend) === 1;
  const w = all.pairing.gap;
  const spans = spansOf(columns, (name) => {
    const quarter = quarterOf(trend, name);
    const gap = quarter && gapWords(quarter.gap, second);
    if (!gap) return bareWords(quarter ? w.none : all.chart.noRound);
    const full = w.whole(gap.words, gap.range);
    return { full, stacked: [w.is(gap.words), gap.range], short: gap.words };
  });
  return sceneOf(trend, columns, sideLines(trend, columns, 'index', threshold), spans, 'index');
};

const bareWords = (words: string): SpanWords => ({ full: words, stacked: [words], short: '–' });

/** Both directions of one dimension, small; all four on one scale, so that they can be compared. */
export const dimensionScene = (
  trend: Trend,
  dimension: Dimension,
  threshold: Threshold,
  scale: Scene['scale'],
): Scene => {
  const columns = columnsOf(trend.rounds);
  const lines = sideLines(trend, columns, dimension, threshold);
  return {
    ...sceneOf(
      trend,
      columns,
      lines,
      spansOf(columns, () => undefined),
      dimension,
    ),
    scale,
  };
};

export const dimensionsScale = (trend: Trend): Scene['scale'] => {
  const columns = columnsOf(trend.rounds);
  return scaleOf(dimensions.flatMap((dimension) => sideLines(trend, columns, dimension, null)));
};

/** The first direction in blue circles, the second in mustard squares. */
const sideLines = (
  trend: Trend,
  columns: readonly Column[],
  figure: Figure,
  threshold: Threshold,
): Line[] =>
  trend.directions.map((direction, index) => {
    const readings = direction.figures[figure];
    const marks = readings.map((reading) => (reading.shown ? reading : null));
    const words = readings.map((reading) => readingWords(reading, threshold));
    return {
      name: directionName(trend, direction),
      look: index === 0 ? 'a' : 'b',
      marks: overColumns(columns, marks, null),
      words: overColumns(columns, words, all.chart.noRound),
    };
  });

const sceneOf = (
  { marks }: Pick<Trend, 'marks'>,
  columns: readonly Column[],
  lines: Line[],
  spans: Span[],
  figure: Figure,
): Scene => ({
  points: columns.map((column, index) => ({
    ...pointOf(column, figure),
    hatched: column.round !== null && lines.every(({ marks }) => marks[index] === null),
  })),
  lines,
  spans,
  scale: scaleOf(lines),
  limit: figure === 'index' ? { at: 50, words: lines.length > 1 ? '' : all.chart.breaking } : null,
  hollowWord: all.chart.imported,
  small: figure !== 'index',
  ...marksOf(marks, columns),
});

/** The dimensions that were reworded, each with the round from which the new words hold. */
export const rewordings = (trend: Trend): { dimension: string; label: string }[] =>
  trend.rounds.flatMap(({ label, breaks }) =>
    breaks.map((dimension) => ({
      dimension: all.pairing.figures[dimension],
      label: roundName(label),
    })),
  );

/** True where no point of a scene can be drawn. */
export const isBare = (scene: Scene): boolean =>
  scene.lines.every((line) => line.marks.every((mark) => mark === null));
