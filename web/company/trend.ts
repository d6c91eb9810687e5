/** The company's index over rounds, as a scene for the line chart. */
import { scaleOf, type Line, type Scene } from '../chart/scene.ts';
import { words as texts } from '../language/words.ts';
import { columnsOf, overColumns, pointOf, spansOf } from '../reading/axis.ts';
import { pairWords } from '../reading/friction.ts';
import { marksOf } from '../reading/marks.ts';
import { figureWithRange } from '../reading/reading.ts';
import type { Company } from './company.ts';

/** One point a round: the mean over the pairings that the round shows. */
export const companyScene = ({ rounds, trend, ranges, marks: tried, teams }: Company): Scene => {
  const w = texts.chart;
  const columns = columnsOf(rounds);
  const figures = trend.map((value, index) => {
    const range = ranges[index] ?? null;
    return value === null || range === null ? null : { value, range, cut: null };
  });
  const marks = figures.map(
    (figure) =>
      figure && {
        value: figure.value,
        low: Math.max(0, figure.value - figure.range),
        high: Math.min(100, figure.value + figure.range),
      },
  );
  const words = figures.map((figure) => (figure ? figureWithRange(figure) : w.hidden));
  const line: Line = {
    name: texts.reading.friction,
    look: 'ink',
    marks: overColumns(columns, marks, null),
    words: overColumns(columns, words, w.noRound),
  };
  return {
    points: columns.map((column, index) => ({
      ...pointOf(column, 'index'),
      hatched: column.round !== null && line.marks[index] === null,
    })),
    lines: [line],
    spans: spansOf(columns, () => undefined),
    scale: scaleOf([line]),
    limit: { at: 50, words: w.breaking },
    hollowWord: w.imported,
    small: false,
    ...marksOf(tried, columns, ({ name, teams: pair }) =>
      texts.company.whole.mark(name, pairWords(teams, pair)),
    ),
  };
};
