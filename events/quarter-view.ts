/** Quarter over quarter: what leadership sees of two quarters. */
import type { ComparedDirection, ComparedPairing } from './comparison.ts';
import { dimensions } from './dimension.ts';
import type { Dimension } from './dimension.ts';
import type { Quarter } from './day.ts';
import type { Installation } from './installation.ts';
import type { Judged, Verdict } from './measure/verdict.ts';
import { readPublished } from './projections/figures.ts';
import type { PublishedRow } from './projections/figures.ts';
import { readTeams } from './projections/teams.ts';
import { quarterParts } from './quarter-participation.ts';
import type { QuarterReading } from './quarter-points.ts';
import { choose, comparedOf, quartersIn } from './quarters.ts';
import type { Pairings } from './quarters.ts';

/** A change that is called. */
export type Called = Judged & { readonly verdict: 'better' | 'worse' };

/** What moved most between two quarters. */
export type Mover =
  | {
      readonly what: 'direction';
      readonly from: string;
      readonly toward: string;
      readonly verdict: Called;
    }
  | {
      readonly what: 'dimension';
      readonly dimension: Dimension;
      readonly teams: readonly [string, string];
      readonly verdict: Called;
    };

/** A page holds so many; what moved less is in the lists. */
const moversMost = 6;

const isCalled = (verdict: Verdict | null): verdict is Called =>
  verdict?.verdict === 'better' || verdict?.verdict === 'worse';

/** The called changes of directions and of pairings' dimensions, largest first, at most six. */
export const moversOf = (
  directions: Iterable<ComparedDirection>,
  byDimension: ReadonlyMap<Dimension, Pairings>,
): readonly Mover[] => {
  const movers: Mover[] = [];
  for (const { from, toward, verdict } of directions) {
    if (isCalled(verdict)) movers.push({ what: 'direction', from, toward, verdict });
  }
  for (const [dimension, pairings] of byDimension) {
    for (const { teams, verdict } of pairings.values()) {
      if (isCalled(verdict)) movers.push({ what: 'dimension', dimension, teams, verdict });
    }
  }
  const size = ({ verdict }: Mover) => Math.abs(verdict.change);
  return movers.toSorted((one, other) => size(other) - size(one)).slice(0, moversMost);
};

const friction = (reading: QuarterReading): number => (reading.shown ? reading.value : -1);

/** Most friction first, hidden ones last; the same friction in the order of the teams' names. */
const byFriction = <Each extends { readonly now: QuarterReading }>(
  all: Iterable<Each>,
  nameOf: (each: Each) => string,
): readonly Each[] =>
  [...all].toSorted(
    (one, other) =>
      friction(other.now) - friction(one.now) || (nameOf(one) < nameOf(other) ? -1 : 1),
  );

const pairName = ({ teams }: ComparedPairing): string => teams.join('>');

/** The shown pairing with the most friction, unless another one has as much. */
const slowestOf = (sorted: readonly ComparedPairing[]): readonly [string, string] | null => {
  const [first, second] = sorted;
  if (first === undefined || !first.now.shown) return null;
  return second !== undefined && friction(second.now) === first.now.value ? null : first.teams;
};

const endsOf = (rounds: readonly PublishedRow[]): readonly [string, string] | null => {
  const [first, last] = [rounds[0], rounds.at(-1)];
  return first === undefined || last === undefined ? null : [first.label, last.label];
};

const meanOf = (numbers: readonly number[]): number =>
  Math.round(numbers.reduce((sum, each) => sum + each, 0) / numbers.length);

/** A quarter (the newest, unless named) beside another (the one before, unless named). */
export async function quartersOf(
  at: Pick<Installation, 'readings'>,
  quarter: Quarter | undefined,
  against: Quarter | undefined,
) {
  const published = await readPublished(at.readings);
  const compared = await comparedOf(at.readings, choose(published, quarter, against));
  const [teams, byDimension, told] = await Promise.all([
    readTeams(at.readings),
    compared.dimensions(),
    compared.parts(),
  ]);
  const { now, newest, before } = compared;
  const backwards = compared.against !== null && compared.against > compared.quarter;
  const directions = byFriction(
    compared.directions().values(),
    ({ from, toward }) => `${from}>${toward}`,
  );
  const pairings = byFriction(compared.pairings().values(), pairName);
  const stayed = [...compared.stayed.values()];
  return {
    quarter: compared.quarter,
    against: compared.against,
    threshold: newest.threshold,
    quarters: quartersIn(published),
    rounds: { now: now.length, before: before.length },
    labels: { now: endsOf(now) ?? ([newest.label, newest.label] as const), before: endsOf(before) },
    teams,
    pairings,
    directions,
    dimensions: dimensions.map((dimension) => ({
      dimension,
      pairings: byFriction(byDimension.get(dimension)?.values() ?? [], pairName),
    })),
    movers: moversOf(directions, byDimension),
    participation: quarterParts(told.now, told.before),
    slowest: slowestOf(pairings),
    s: meanOf((backwards ? before : now).map(({ s }) => s.index)),
    stayed: stayed.length === 0 ? null : Math.min(...stayed),
  };
}
