/** Two quarters side by side taken out as rows: pairings, directions, and pairings by dimension. */
import type { ComparedDirection, ComparedPairing } from './comparison.ts';
import type { CsvCell } from './csv-line.ts';
import { csvLine } from './csv-line.ts';
import type { FigureName } from './dimension.ts';
import { reasonWords } from './export.ts';
import type { QuarterReading } from './quarter-points.ts';
import type { quartersOf } from './quarter-view.ts';

/** The columns of a quarter, in their order, each with what it holds. */
export const quarterColumns = {
  quarter: 'the quarter',
  against: 'the quarter it is compared with; empty where there is none',
  what: 'pairing (the mean of its two directions) or direction',
  team: 'of a direction: the team that answers; of a pairing: one of the two',
  teamName: 'its name today',
  other: 'of a direction: the team it answers about; of a pairing: the other one',
  otherName: 'its name today',
  figure: 'index, or one of its dimensions: trust, goals, blame, load',
  value: 'points of friction, the mean of the quarter’s rounds, or the word hidden',
  cut: 'or less, or more, either way: what the value stands for where a round was cut at an end',
  low: 'the lower end of the 90% range, in points',
  high: 'the upper end of the 90% range, in points',
  band: 'the band of friction in words, as far as it is certain',
  rounds: 'the rounds that the value is the mean of',
  reason: 'of a hidden value: why nobody sees it',
  before: 'the same in the quarter compared with, or the word hidden',
  beforeCut: 'as cut',
  beforeLow: 'as low',
  beforeHigh: 'as high',
  beforeRounds: 'as rounds',
  beforeReason: 'as reason',
  verdict: 'better, worse, no clear change, or too few answers',
  change: 'the change in points, of the rounds that both quarters can be compared by',
  changeLow: 'the lower end of its 90% range, in points',
  changeHigh: 'the upper end of its 90% range, in points',
  seenFrom: 'the smallest change that would have been called, in points',
} as const;

export type QuarterRow = Readonly<Record<keyof typeof quarterColumns, CsvCell>>;
type Quarters = Awaited<ReturnType<typeof quartersOf>>;

const cellsOf = (reading: QuarterReading | null) => {
  const none = { cut: null, low: null, high: null, band: null, rounds: null };
  if (reading === null) return { ...none, value: null, reason: null };
  if (!reading.shown) return { ...none, value: 'hidden', reason: reasonWords[reading.reason] };
  const { value, cut, low, high, band, rounds } = reading;
  return { value, cut, low, high, band, rounds, reason: null };
};

const verdictCells = ({ verdict }: Pick<ComparedPairing, 'verdict'>) => {
  const judged = verdict !== null && verdict.verdict !== 'too few answers' ? verdict : null;
  return {
    verdict: verdict?.verdict ?? null,
    change: judged?.change ?? null,
    changeLow: judged?.low ?? null,
    changeHigh: judged?.high ?? null,
    seenFrom: judged?.seenFrom ?? null,
  };
};

/** All rows of the quarters view, in its order. */
export function quarterRows(view: Quarters): readonly QuarterRow[] {
  const names = new Map(view.teams.map(({ team, name }) => [team, name]));
  const row = (
    what: 'pairing' | 'direction',
    figure: FigureName,
    [team, other]: readonly [string, string],
    compared: ComparedPairing | ComparedDirection,
  ): QuarterRow => {
    const before = cellsOf(compared.before);
    return {
      quarter: view.quarter,
      against: view.against,
      what,
      team,
      teamName: names.get(team) ?? team,
      other,
      otherName: names.get(other) ?? other,
      figure,
      ...cellsOf(compared.now),
      before: before.value,
      beforeCut: before.cut,
      beforeLow: before.low,
      beforeHigh: before.high,
      beforeRounds: before.rounds,
      beforeReason: before.reason,
      ...verdictCells(compared),
    };
  };
  return [
    ...view.pairings.map((each) => row('pairing', 'index', each.teams, each)),
    ...view.directions.map((each) => row('direction', 'index', [each.from, each.toward], each)),
    ...view.dimensions.flatMap(({ dimension, pairings }) =>
      pairings.map((each) => row('pairing', dimension, each.teams, each)),
    ),
  ];
}

const columns = Object.keys(quarterColumns) as (keyof QuarterRow)[];

/** The same as CSV: some hundred lines, also of a large company. */
export const quarterCsv = (view: Quarters): string =>
  [columns, ...quarterRows(view).map((row) => columns.map((column) => row[column]))]
    .map(csvLine)
    .join('');
