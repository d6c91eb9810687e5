/** Marks on a trend: where interventions started, were decided and ended. */
import { may } from './access.ts';
import type { Sight, Viewer } from './access.ts';
import type { Installation } from './installation.ts';
import { shotsNow } from './interventions.ts';
import { readPublished } from './projections/figures.ts';
import type { PublishedRow } from './projections/figures.ts';
import type { Shot, ShotJudged } from './shot.ts';
import { decidingRound, hasEnded, isToStop, standingOf } from './shot-standing.ts';
import type { End } from './shot-standing.ts';
import { sealedSince } from './shot-window.ts';

export const markKinds = ['started', 'decided', 'ended'] as const;

export interface Mark extends Pick<Shot, 'shot' | 'name' | 'teams' | 'figure' | 'from'> {
  readonly kind: (typeof markKinds)[number];
  /**
   * The round that it stands after, or at, where it was decided; null before the first one.
   * Where the trend lacks that round, the nearest before it.
   */
  readonly round: string | null;
  /** How it was decided or ended; null where it started. */
  readonly words: ShotJudged['outcome'] | End | null;
  /** Where it was decided: the stop rule is met, and nobody has decided yet whether it stays. */
  readonly toStop: boolean;
}

type Placed = Pick<Mark, 'kind' | 'words' | 'toStop'> & {
  /** The place of its round among all of them; -1 before the first. */
  readonly place: number;
};

/** What came of one shot, by place. What was never carried out leaves no mark. */
const placesOf = (shot: Shot, all: readonly PublishedRow[]): readonly Placed[] => {
  const standing = standingOf(shot, all);
  if (standing === 'not tried') return [];
  const start = all.length - sealedSince(shot, all).length - 1;
  const deciding = decidingRound(shot, all);
  const toStop = isToStop(shot, standing);
  const decided: readonly Placed[] =
    shot.judged === null || deciding === undefined
      ? []
      : [{ kind: 'decided', words: shot.judged.outcome, toStop, place: all.indexOf(deciding) }];
  const { ended } = shot;
  const last =
    ended === null
      ? start + shot.rounds + 1
      : Math.max(
          decided[0]?.place ?? start,
          all.findLastIndex(({ sealedOn }) => sealedOn <= ended.day),
        );
  const over: readonly Placed[] = hasEnded(standing)
    ? [{ kind: 'ended', words: standing, toStop: false, place: last }]
    : [];
  return [{ kind: 'started', words: null, toStop: false, place: start }, ...decided, ...over];
};

/** On a round, then after it. */
const order = ({ kind, place }: Placed): number => 2 * place + (kind === 'decided' ? 0 : 1);

/**
 * The marks of shots on a trend that has these rounds, in the order of time. Where it ends before
 * the newest round, what was said after its last one was not known yet.
 */
export const marksOf = (
  shots: readonly Shot[],
  all: readonly PublishedRow[],
  rounds: ReadonlySet<string>,
  known: number = all.length,
): readonly Mark[] => {
  const isKnown = (placed: Placed) => known === all.length || placed.place < known - 1;
  const nearest = (place: number) =>
    all.slice(0, place + 1).findLast(({ round }) => rounds.has(round))?.round ?? null;
  return shots
    .flatMap((shot) => placesOf(shot, all).map((placed) => ({ shot, placed })))
    .filter(({ placed }) => isKnown(placed))
    .toSorted((one, other) => order(one.placed) - order(other.placed))
    .map(({ shot: { shot, name, teams, figure, from }, placed: { place, ...placed } }) => {
      return { shot, name, teams, figure, from, ...placed, round: nearest(place) };
    });
};

/** The marks of a pairing's trend, as it was known at a round; whoever asks may see the pairing. */
export async function pairingMarks(
  at: Installation,
  teams: readonly [string, string],
  axis: readonly Pick<PublishedRow, 'round'>[],
  id?: string,
): Promise<readonly Mark[]> {
  const [shots, all] = await Promise.all([shotsNow(at), readPublished(at.readings)]);
  const here = shots.filter((shot) => shot.teams.every((team) => teams.includes(team)));
  const known = id === undefined ? all.length : 1 + all.findIndex(({ round }) => round === id);
  return marksOf(here, all, new Set(axis.map(({ round }) => round)), known);
}

/** The marks of the company's trend: of the pairings that the viewer may see. */
export async function companyMarks(
  at: Installation,
  viewer: Viewer,
  sight: Sight,
): Promise<readonly Mark[]> {
  const [shots, all] = await Promise.all([shotsNow(at), readPublished(at.readings)]);
  const seen = shots.filter(({ teams }) => may(viewer, { to: 'see pairing', teams }, sight));
  return marksOf(seen, all, new Set(all.map(({ round }) => round)));
}

/**
 * The marks of the map's lines, which may begin after the first round: of the pairings that the
 * viewer may see, without what was over before the lines begin.
 */
export async function mapMarks(
  at: Installation,
  viewer: Viewer,
  sight: Sight,
  axis: readonly Pick<PublishedRow, 'round'>[],
  id?: string,
): Promise<readonly Mark[]> {
  const [shots, all] = await Promise.all([shotsNow(at), readPublished(at.readings)]);
  const seen = shots.filter(({ teams }) => may(viewer, { to: 'see pairing', teams }, sight));
  return marksWithin(seen, all, axis, id);
}

/** The marks on an axis that may begin after the first round, as they were known at a round. */
export const marksWithin = (
  shots: readonly Shot[],
  all: readonly PublishedRow[],
  axis: readonly Pick<PublishedRow, 'round'>[],
  id?: string,
): readonly Mark[] => {
  const known = id === undefined ? all.length : 1 + all.findIndex(({ round }) => round === id);
  const marks = marksOf(shots, all, new Set(axis.map(({ round }) => round)), known);
  if (axis[0]?.round === all[0]?.round) return marks;
  const over = (shot: string) =>
    marks.some((mark) => mark.shot === shot && mark.kind === 'ended' && mark.round === null);
  return marks.filter(({ shot }) => !over(shot));
};
