// The tables of what the verdict and the effect see: a line for each setting, as Markdown.
import { trueFall } from './effect-trial.ts';
import type { EffectTrial } from './effect-trial.ts';
import type { Coverage } from './judging.ts';
import type { Setting } from './setting.ts';
import { falls } from './trial.ts';
import type { Trial } from './trial.ts';

const about = ['ballots', 'rounds', 'lasting', 'leave', 'wobble       '];
const columns = [
  ...about,
  ...['wrong: directions', 'pairings', 'a dimension'],
  ...falls.map((fall) => `finds −${fall}`),
  ...['range holds: reading', 'quarter'],
];

const effectColumns = [
  ...about,
  ...['no change: hit', 'naive hit', 'by means', 'backfired'],
  ...[`fall of ${String(trueFall)}: hit`, 'naive hit', 'by means'],
];

const perCent = (part: number, whole: number, digits: number): string =>
  `${((100 * part) / whole).toFixed(digits)} %`;
const covered = ({ held, of }: Coverage): string => perCent(held, of, 1);

const line = (cells: readonly string[], under: readonly string[]): string =>
  `| ${cells.map((cell, i) => cell.padStart(under[i]?.length ?? 0)).join(' | ')} |`;

const headingOf = (all: readonly string[]): string =>
  [line(all, all), `|${all.map((column) => `${'-'.repeat(column.length + 1)}:`).join('|')}|`].join(
    '\n',
  );

export const heading = headingOf(columns);
export const effectHeading = headingOf(effectColumns);

const kindOf = ({ ballots, rounds, lasting, leave, wobble, wobbles }: Setting) => [
  ...[ballots, rounds, lasting, leave].map(String),
  wobble === 0 ? '0' : `${wobble}, ${wobbles}`,
];

export const rowOf = (setting: Setting, trial: Trial): string => {
  const { companies } = trial;
  const cells = [
    ...kindOf(setting),
    perCent(trial.wrongDirections, companies, 1),
    perCent(trial.wrongPairings, companies, 1),
    perCent(trial.wrongDimensions, 4 * companies, 1),
    ...trial.found.map((found) => perCent(found, companies, 0)),
    covered(trial.reading),
    covered(trial.quarter),
  ];
  return line(cells, columns);
};

export const effectRowOf = (setting: Setting, trial: EffectTrial): string => {
  const { companies, hits, found, backfired } = trial;
  const cells = [
    ...kindOf(setting),
    ...[hits.product, hits.naive, hits.means, backfired].map((count) =>
      perCent(count, companies, 1),
    ),
    ...[found.product, found.naive, found.means].map((count) => perCent(count, companies, 0)),
  ];
  return line(cells, effectColumns);
};
