/** The friction of one sealed round: every direction, and the pairings they make. */
import { may } from './access.ts';
import type { Sight, Viewer } from './access.ts';
import { figureNames } from './dimension.ts';
import type { FigureName } from './dimension.ts';
import type { PublishedDirection, PublishedTeam } from './figures.ts';
import type { Point } from './measure/point.ts';
import { pairingOf } from './pairing.ts';
import type { PairingReading } from './pairing.ts';
import type { PublishedRow } from './projections/figures.ts';
import { readingOf } from './reading.ts';
import type { Reading } from './reading.ts';

export type FigureReadings = Readonly<Record<FigureName, Reading>>;

export interface DirectionReadings {
  readonly from: string;
  readonly toward: string;
  readonly figures: FigureReadings;
}

/** A pairing in the list: its reading, its index over the rounds, and whether it is one's own. */
export type ListedPairing = PairingReading & {
  readonly teams: readonly [string, string];
  readonly trend: readonly (number | null)[];
  readonly own: boolean;
};

/** The readings of all five figures, with the round's deviations. */
export const readingsOf = (
  figures: PublishedDirection['figures'] | undefined,
  s: PublishedRow['s'],
): FigureReadings =>
  Object.fromEntries(
    figureNames.map((name) => [name, readingOf(figures?.[name], s[name])]),
  ) as Record<FigureName, Reading>;

/** The two teams of a direction in one fixed order, so that both directions name one pairing. */
export const pairOf = (from: string, toward: string): readonly [string, string] =>
  from < toward ? [from, toward] : [toward, from];

/** Participation of a team, with the caution that few answers ask for. */
export interface TeamPart {
  readonly team: string;
  readonly share: { readonly from: number; readonly to: number } | null;
  readonly caution: boolean;
}

/** Under this share, the silent may feel differently. */
export const cautionUnder = 60;

export const partOf = ({ team, participation: share }: PublishedTeam): TeamPart => ({
  team,
  share,
  caution: share !== null && share.from < cautionUnder,
});

/** The mean of a pairing's two directions in one round; null when either is withheld. */
export function meanIndex(
  first: Pick<Point, 'value'> | null | undefined,
  second: Pick<Point, 'value'> | null | undefined,
): number | null {
  if (!first || !second) return null;
  return Math.round((first.value + second.value) / 2);
}

/** What `friction` needs: one round, and the index of every direction in every listed round. */
export interface Published {
  readonly round: PublishedRow;
  readonly directions: readonly PublishedDirection[];
  readonly rounds: readonly PublishedRow[];
  readonly indexes: ReadonlyMap<string, ReadonlyMap<string, Point | null>>;
}

/** Under which a direction's indexes are kept. */
export const directionKey = (from: string, toward: string): string => `${from}>${toward}`;

/** The team that answers and the one it answers about, from the key of their direction. */
export const directionOf = (key: string): readonly [string, string] => {
  const [from = '', toward = ''] = key.split('>');
  return [from, toward];
};

const byFriction = (a: ListedPairing, b: ListedPairing): number => {
  if (a.shown && b.shown) return b.value - a.value || (a.teams[0] < b.teams[0] ? -1 : 1);
  return Number(b.shown) - Number(a.shown);
};

/**
 * The directions and pairings that a viewer may see, most friction first, hidden ones last.
 * `slowest` is the shown pairing with the most friction, unless another one has as much.
 */
export function friction(
  published: Published,
  viewer: Viewer,
  sight: Sight,
): {
  readonly directions: readonly DirectionReadings[];
  readonly pairings: readonly ListedPairing[];
  readonly slowest: readonly [string, string] | null;
} {
  const { round, rounds, indexes } = published;
  const seen = published.directions.filter(({ from, toward }) =>
    may(viewer, { to: 'see pairing', teams: [from, toward] }, sight),
  );
  const figures = new Map(seen.map((each) => [directionKey(each.from, each.toward), each.figures]));
  const pairs = new Map(
    seen.map(({ from, toward }) => [pairOf(from, toward).join(), pairOf(from, toward)]),
  );
  const pairings = [...pairs.values()].map((teams): ListedPairing => {
    const [a, b] = teams;
    const keys = [directionKey(a, b), directionKey(b, a)] as const;
    const [there, back] = keys.map((key) => figures.get(key)?.index);
    const [out, home] = keys.map((key) => indexes.get(key));
    return {
      ...pairingOf(there, back, round.s.index),
      teams,
      trend: rounds.map((each) => meanIndex(out?.get(each.round), home?.get(each.round))),
      own: viewer.team !== null && teams.includes(viewer.team),
    };
  });
  pairings.sort(byFriction);
  const [first, second] = pairings;
  const alone = first?.shown && !(second?.shown && second.value === first.value);
  return {
    directions: seen.map(({ from, toward, figures: all }) => ({
      from,
      toward,
      figures: readingsOf(all, round.s),
    })),
    pairings,
    slowest: alone ? first.teams : null,
  };
}
