/** Which quarters are compared, and what their rounds give; kept until there is another round. */
import { directionsIn, pairingsIn, twoQuarters } from './comparison.ts';
import type { ComparedDirection, ComparedPairing, TwoQuarters } from './comparison.ts';
import { dimensions } from './dimension.ts';
import type { Dimension } from './dimension.ts';
import type { Quarter } from './day.ts';
import type { PublishedTeam } from './figures.ts';
import { matrixOf } from './matrix.ts';
import type { Explained } from './matrix.ts';
import { readIndexes, readRoundFigures } from './projections/figures.ts';
import type { Indexes, PublishedRow } from './projections/figures.ts';
import { readParticipation } from './projections/participation.ts';
import type { Readings } from './projections/tables.ts';
import { Refusal } from './refusal.ts';
import { stayedSince } from './quarter-participation.ts';
import { figurePointsOf, indexPointsOf } from './quarter-points.ts';

/** Two quarters with their rounds, oldest first, as far as they are known. */
export interface Chosen {
  /** All published rounds, as `readPublished` has them, and how many of them count. */
  readonly published: readonly PublishedRow[];
  readonly known: number;
  readonly quarter: Quarter;
  readonly now: readonly PublishedRow[];
  /** The newest round of the quarter. */
  readonly newest: PublishedRow;
  /** Null, without rounds, where there is nothing to compare with. */
  readonly against: Quarter | null;
  readonly before: readonly PublishedRow[];
}

/** The pairings of one figure, by `pairKey`. */
export type Pairings = ReadonlyMap<string, ComparedPairing>;

/** Two quarters compared; what takes long is worked out when it is asked for, and once. */
export interface ComparedQuarters extends Chosen {
  /** The index of all directions, as the measure takes it. */
  readonly index: TwoQuarters;
  readonly directions: () => ReadonlyMap<string, ComparedDirection>;
  readonly pairings: () => Pairings;
  /** The pairings' four dimensions: each is a family of its own. */
  readonly dimensions: () => Promise<ReadonlyMap<Dimension, Pairings>>;
  /** Each shown direction's estimate and parts, by `directionKey`. */
  readonly matrix: () => ReadonlyMap<string, Explained>;
  /** What was published about the teams, round by round. */
  readonly parts: () => Promise<Record<'now' | 'before', readonly (readonly PublishedTeam[])[]>>;
  /** By team, the share who took part in both quarters in per cent, where it was told. */
  readonly stayed: ReadonlyMap<string, number>;
}

/** Quarters that have rounds, newest first. */
export const quartersIn = (published: readonly PublishedRow[]): readonly Quarter[] =>
  [...new Set(published.map(({ quarter }) => quarter))].toSorted().toReversed();

/**
 * A quarter (the newest, unless named) and what it is compared with: the newest earlier one that
 * has rounds, unless another is asked for. With `known`, only so many of the published rounds
 * count: as it was known then.
 * @throws {Refusal} where one of them has no readings, or both are the same.
 */
export const choose = (
  published: readonly PublishedRow[],
  wanted?: Quarter,
  against?: Quarter,
  known = published.length,
): Chosen => {
  const rounds = published.slice(0, known);
  const all = quartersIn(rounds);
  const quarter = wanted ?? all[0];
  const within = (each: Quarter | null) => rounds.filter((row) => row.quarter === each);
  const now = within(quarter ?? null);
  const newest = now.at(-1);
  if (quarter === undefined) throw new Refusal('no-readings', noRound);
  if (newest === undefined) throw new Refusal('no-readings', 'That quarter has no readings.');
  if (against === quarter) {
    throw new Refusal('no-readings', 'A quarter is compared with another one, not with itself.');
  }
  const other = against ?? all.find((each) => each < quarter) ?? null;
  const before = within(other);
  if (other !== null && before.length === 0) {
    throw new Refusal('no-readings', 'The quarter to compare with has no readings.');
  }
  return { published, known, quarter, now, newest, against: other, before };
};

const noRound = 'No round is sealed yet. There are readings once the first one is.';

/**
 * The quarter of a sealed round (the newest, unless named), as it was known when that round was
 * sealed: the round is the newest one.
 * @throws {Refusal} where the round has no readings.
 */
export const chooseRound = (published: readonly PublishedRow[], id?: string): Chosen => {
  const place =
    id === undefined ? published.length - 1 : published.findIndex(({ round }) => round === id);
  const round = published[place];
  if (round === undefined) {
    const why = id === undefined ? noRound : 'That round has no readings.';
    throw new Refusal('no-readings', why);
  }
  return choose(published, round.quarter, undefined, place + 1);
};

/** Worked out at the first call. */
const once = <T>(work: () => T): (() => T) => {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: work() }).value;
};

/** The same for what is read; a failure is not kept. */
const onceRead = <T>(work: () => Promise<T>): (() => Promise<T>) => {
  let made: Promise<T> | null = null;
  return () =>
    (made ??= work().catch((error: unknown) => {
      made = null;
      throw error;
    }));
};

/** What is published never changes: a comparison is kept as long as the list of rounds is. */
const kept = new WeakMap<readonly PublishedRow[], Map<string, ComparedQuarters>>();
const keptMost = 8;

/** Compares the chosen quarters. */
export async function comparedOf(readings: Readings, chosen: Chosen): Promise<ComparedQuarters> {
  const { published, quarter, now, against, before } = chosen;
  const key = `${quarter} ${now.length} ${against} ${before.length}`;
  const held = kept.get(published) ?? new Map<string, ComparedQuarters>();
  const known = held.get(key);
  if (known !== undefined) return known;
  const later = against === null || quarter > against ? now : before;
  const [indexes, ...told] = await Promise.all([
    readIndexes(readings),
    ...later.map(({ round }) => readParticipation(readings, round)),
  ]);
  const compared = compare(readings, chosen, indexes, told);
  // Who stayed is written a moment after the figures: without it nothing is kept.
  if (told.at(-1)?.length === 0) return compared;
  kept.set(published, held);
  if (held.size >= keptMost) held.clear();
  held.set(key, compared);
  return compared;
}

function compare(
  readings: Readings,
  chosen: Chosen,
  indexes: Indexes,
  told: readonly (readonly PublishedTeam[])[],
): ComparedQuarters {
  const { quarter, now, against, before } = chosen;
  const earlier = against !== null && against > quarter ? quarter : against;
  const stayed = stayedSince(told, earlier);
  const share = (team: string) => (stayed.get(team) ?? 0) / 100;
  const pointsOf = (rounds: readonly PublishedRow[]) => indexPointsOf(rounds, indexes);
  const index = twoQuarters(pointsOf(now), against === null ? null : pointsOf(before), share);
  return {
    ...chosen,
    index,
    directions: once(() => directionsIn(index)),
    pairings: once(() => pairingsIn(index)),
    matrix: once(() => matrixOf(index)),
    dimensions: onceRead(async () => {
      const figures = (rounds: readonly PublishedRow[]) =>
        Promise.all(rounds.map(({ round }) => readRoundFigures(readings, round)));
      const [later, first] = await Promise.all([figures(now), figures(before)]);
      return new Map(
        dimensions.map((dimension) => {
          const points = figurePointsOf(now, later, dimension);
          const past = against === null ? null : figurePointsOf(before, first, dimension);
          return [dimension, pairingsIn(twoQuarters(points, past, share))];
        }),
      );
    }),
    parts: onceRead(async () => {
      const teams = (rounds: readonly PublishedRow[]) =>
        Promise.all(rounds.map(({ round }) => readParticipation(readings, round)));
      const [later, first] = await Promise.all([teams(now), teams(before)]);
      return { now: later, before: first };
    }),
    stayed,
  };
}
