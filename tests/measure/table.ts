// The table of what the verdict sees: a line for each setting, as Markdown.
import type { Coverage } from './judging.ts';
import type { Setting } from './setting.ts';
import { falls } from './trial.ts';
import type { Trial } from './trial.ts';

const columns = [
  ...['ballots', 'rounds', 'lasting', 'leave', 'wobble       '],
  ...['wrong: directions', 'pairings', 'a dimension'],
  ...falls.map((fall) => `finds −${fall}`),
  ...['range holds: reading', 'quarter'],
];

const perCent = (part: number, whole: number, digits: number): string =>
  `${((100 * part) / whole).toFixed(digits)} %`;
const covered = ({ held, of }: Coverage): string => perCent(held, of, 1);

const line = (cells: readonly string[]): string =>
  `| ${cells.map((cell, i) => cell.padStart(columns[i]?.length ?? 0)).join(' | ')} |`;

export const heading = [
  line(columns),
  `|${columns.map((column) => `${'-'.repeat(column.length + 1)}:`).join('|')}|`,
].join('\n');

export const rowOf = (setting: Setting, trial: Trial): string => {
  const { companies } = trial;
  const { ballots, rounds, lasting, leave, wobble, wobbles } = setting;
  return line([
    ...[ballots, rounds, lasting, leave].map(String),
    wobble === 0 ? '0' : `${wobble}, ${wobbles}`,
    perCent(trial.wrongDirections, companies, 1),
    perCent(trial.wrongPairings, companies, 1),
    perCent(trial.wrongDimensions, 4 * companies, 1),
    ...trial.found.map((found) => perCent(found, companies, 0)),
    covered(trial.reading),
    covered(trial.quarter),
  ]);
};
