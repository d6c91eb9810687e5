/** Readings taken out as rows: every direction, round and figure that the viewer may see. */
import { may } from './access.ts';
import type { Sight, Viewer } from './access.ts';
import { catalogue } from './catalogue.ts';
import { csvLine } from './csv-line.ts';
import type { CsvCell } from './csv-line.ts';
import { figureNames } from './dimension.ts';
import { exportDecider, exportStream } from './exported.ts';
import type { TakeOut } from './exported.ts';
import type { PublishedDirection } from './figures.ts';
import { readingsOf } from './friction.ts';
import { newId } from './installation.ts';
import type { Installation } from './installation.ts';
import { handle } from './kernel/decider.ts';
import { readPublished, readRoundFigures } from './projections/figures.ts';
import type { PublishedRow } from './projections/figures.ts';
import { readTeams } from './projections/teams.ts';
import type { Reading, ReasonWithheld } from './reading.ts';
import { Refusal } from './refusal.ts';

/** The columns of the readings, in their order, each with what it holds. */
export const readingColumns = {
  round: 'the round',
  label: 'its name',
  sealedOn: 'the day it was sealed',
  quarter: 'the quarter of that day, such as 2026-Q3',
  imported: 'whether the round came in from another tool',
  from: 'the team that answers',
  fromName: 'its name today',
  toward: 'the team it answers about',
  towardName: 'its name today',
  figure: 'index, or one of its dimensions: trust, goals, blame, load',
  value: 'points of friction, 10 to 90 in steps, or the word hidden',
  cut: 'or less, or more: what the value stands for at an end of the scale',
  step: 'the step of the value, in points',
  ballotsFrom: 'the fewest ballots in the band of ballots',
  ballotsTo: 'the most ballots in the band of ballots',
  low: 'the lower end of the 90% range, in points',
  high: 'the upper end of the 90% range, in points',
  band: 'the band of friction in words, as far as it is certain',
  reason: 'of a hidden figure: why nobody sees it',
} as const;

/** A row of the readings; what a hidden figure has not is null. */
export type ReadingRow = Readonly<Record<keyof typeof readingColumns, CsvCell>>;

/** Why a figure is hidden, without telling how many ballots there were. */
export const reasonWords: Readonly<Record<ReasonWithheld, string>> = {
  'too-few': 'too few ballots',
  'not-asked': 'not asked',
};

const cellsOf = (reading: Reading) =>
  reading.shown
    ? {
        value: reading.value,
        cut: reading.cut,
        step: reading.step,
        ballotsFrom: reading.ballots.from,
        ballotsTo: reading.ballots.to,
        low: reading.low,
        high: reading.high,
        band: reading.band,
        reason: null,
      }
    : {
        value: 'hidden',
        cut: null,
        step: null,
        ballotsFrom: null,
        ballotsTo: null,
        low: null,
        high: null,
        band: null,
        reason: reasonWords[reading.reason],
      };

/** The rows of one round: its directions by name of team, each with its five figures. */
export function rowsOf(
  round: PublishedRow,
  directions: readonly PublishedDirection[],
  names: ReadonlyMap<string, string>,
): readonly ReadingRow[] {
  return directions.flatMap(({ from, toward, figures }) => {
    const readings = readingsOf(figures, round.s);
    return figureNames.map((figure) => ({
      round: round.round,
      label: round.label,
      sealedOn: round.sealedOn,
      quarter: round.quarter,
      imported: round.imported,
      from,
      fromName: names.get(from) ?? from,
      toward,
      towardName: names.get(toward) ?? toward,
      figure,
      ...cellsOf(readings[figure]),
    }));
  });
}

/** So many take a few milliseconds: others are not kept waiting by somebody's download. */
const directionsAtOnce = 50;

/**
 * The rows that a viewer may see, oldest round first and in pieces, so that five years of fifty
 * teams never stand in memory together.
 */
async function* rowsInPieces(
  at: Pick<Installation, 'readings'>,
  rounds: readonly PublishedRow[],
  viewer: Viewer,
  sight: Sight,
): AsyncGenerator<readonly ReadingRow[]> {
  const teams = await readTeams(at.readings);
  const names = new Map(teams.map(({ team, name }) => [team, name]));
  for (const round of rounds) {
    const directions = (await readRoundFigures(at.readings, round.round)).filter(
      ({ from, toward }) => may(viewer, { to: 'see pairing', teams: [from, toward] }, sight),
    );
    for (let next = 0; next < directions.length; next += directionsAtOnce) {
      yield rowsOf(round, directions.slice(next, next + directionsAtOnce), names);
    }
  }
}

const columns = Object.keys(readingColumns) as (keyof ReadingRow)[];

async function* csvOf(all: AsyncIterable<readonly ReadingRow[]>): AsyncGenerator<string> {
  yield csvLine(columns);
  for await (const rows of all) {
    yield rows.map((row) => csvLine(columns.map((column) => row[column]))).join('');
  }
}

async function* jsonOf(all: AsyncIterable<readonly ReadingRow[]>): AsyncGenerator<string> {
  yield '{"readings":[';
  let before = '';
  for await (const rows of all) {
    yield before + rows.map((row) => JSON.stringify(row)).join(',');
    before = ',';
  }
  yield ']}';
}

/**
 * All readings that a viewer may see, as text in pieces.
 * @throws {Refusal} `no-readings` before any round is sealed.
 */
export async function exportReadings(
  at: Pick<Installation, 'readings'>,
  as: 'csv' | 'json',
  viewer: Viewer,
  sight: Sight,
): Promise<AsyncGenerator<string>> {
  const rounds = await readPublished(at.readings);
  if (rounds.length === 0) {
    throw new Refusal('no-readings', 'No round is sealed yet. There are readings once one is.');
  }
  const rows = rowsInPieces(at, rounds, viewer, sight);
  return as === 'csv' ? csvOf(rows) : jsonOf(rows);
}

/** Leaves in the log that readings were taken out, before the first of them goes. */
export async function recordExport(
  at: Pick<Installation, 'store' | 'today' | 'random' | 'people'>,
  by: TakeOut['by'],
  what: string,
): Promise<void> {
  const command: TakeOut = { do: 'take out', by, what };
  const now = { day: at.today(), newId: newId(at) };
  await at.people.take(() =>
    handle(at.store, catalogue, exportDecider, exportStream, command, now),
  );
}
