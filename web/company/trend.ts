/** The company's index over rounds, as a scene for the line chart. */
import { scaleOf, type Line, type Scene, type Span } from '../chart/scene.ts';
import { figureWithRange } from '../reading/reading.ts';
import { dayWords, quarterWords, roundWords } from '../ui/day.ts';
import type { Company } from './company.ts';

/** One point a round: the mean over the pairings that the round shows. */
export const companyScene = ({ rounds, trend, ranges }: Company): Scene => {
  const figures = trend.map((value, index) => {
    const range = ranges[index] ?? null;
    return value === null || range === null ? null : { value, range, cut: null };
  });
  const line: Line = {
    name: 'Friction',
    look: 'ink',
    marks: figures.map(
      (figure) =>
        figure && {
          value: figure.value,
          low: Math.max(0, figure.value - figure.range),
          high: Math.min(100, figure.value + figure.range),
        },
    ),
    words: figures.map((figure) => (figure ? figureWithRange(figure) : 'hidden')),
  };
  return {
    points: rounds.map((round) => ({
      label: dayWords(round.sealedOn, false),
      title: roundWords(round),
      note: [round.imported && 'imported', round.breaks.length > 0 && 'new wording']
        .filter(Boolean)
        .join(', '),
      hollow: round.imported,
      breaks: round.breaks.length > 0,
    })),
    lines: [line],
    spans: quartersOf(rounds),
    scale: scaleOf([line]),
    limit: { at: 50, words: 'above 50: breaking down' },
    hollowWord: 'imported',
    small: false,
  };
};

const quartersOf = (rounds: Company['rounds']): Span[] => {
  const names = [...new Set(rounds.map(({ quarter }) => quarter))];
  return names.map((quarter, place) => {
    const name = quarterWords(quarter);
    return {
      name,
      short: name.slice(0, 2),
      from: rounds.findIndex((round) => round.quarter === quarter),
      to: rounds.findLastIndex((round) => round.quarter === quarter),
      shaded: place % 2 === 1,
    };
  });
};
