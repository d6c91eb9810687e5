/** The rounds that a shot is judged by, and the directions in them. */
import { directionKey, directionOf } from './friction.ts';
import { baselineMost } from './measure/effect.ts';
import type { Watched } from './measure/effect.ts';
import type { PublishedRow } from './projections/figures.ts';
import { shownIn, sidesOf } from './quarter-points.ts';
import type { QuarterPoints } from './quarter-points.ts';
import { isRunning } from './shot.ts';
import type { Shot, ShotCalled } from './shot.ts';

type Started = Pick<ShotCalled, 'after' | 'day'>;
type Called = Started & Pick<ShotCalled, 'rounds' | 'teams' | 'from'>;

export interface ShotWindow {
  /** As many rounds before the start as after it, at most six. */
  readonly before: readonly PublishedRow[];
  /** The rounds sealed since the start, up to the deciding one. */
  readonly after: readonly PublishedRow[];
}

/** The window of a shot among all published rounds, oldest first. */
export const windowOf = (called: Called, all: readonly PublishedRow[]): ShotWindow => {
  const { rounds } = called;
  const sealed = sealedSince(called, all);
  const start = all.length - sealed.length;
  const decided = sealed.slice(0, rounds);
  // Before anything is sealed, the window is as long as it will be.
  const baseline = Math.min(baselineMost, decided.length === 0 ? rounds : decided.length);
  return {
    before: all.slice(Math.max(0, start - baseline), start),
    after: decided,
  };
};

/**
 * The rounds sealed since a shot's start, oldest first. What was imported later of an earlier day
 * lies before the start.
 */
export const sealedSince = ({ after, day }: Started, all: readonly PublishedRow[]) =>
  all
    .slice(1 + all.findIndex(({ round }) => round === after))
    .filter(({ sealedOn }) => sealedOn >= day);

/** Whether it still runs: left alone, it has ended by itself one round after its deciding one. */
export const runsStill = (shot: Shot, all: readonly PublishedRow[]): boolean =>
  isRunning(shot) && sealedSince(shot, all).length <= shot.rounds;

/** Shots that run on a pairing: with a second one, the two cannot be told apart. */
export const runningOn = (
  shots: readonly Shot[],
  teams: ShotCalled['teams'],
  all: readonly PublishedRow[],
): readonly Shot[] =>
  shots.filter((shot) => runsStill(shot, all) && shot.teams.every((team) => teams.includes(team)));

/** Which rounds a shot touched: from its start until it ended, as far as they are sealed. */
const touched = (shot: Shot, all: readonly PublishedRow[]): ReadonlySet<string> => {
  const rounds = sealedSince(shot, all);
  const { ended } = shot;
  const within =
    ended === null
      ? rounds.slice(0, shot.rounds + 1)
      : rounds.filter(({ sealedOn }) => sealedOn <= ended.day);
  return new Set(within.map(({ round }) => round));
};

const wasTriedIn = (shot: Shot, { before, after }: ShotWindow, all: readonly PublishedRow[]) => {
  const rounds = touched(shot, all);
  return shot.delivery !== 'not' && [...before, ...after].some(({ round }) => rounds.has(round));
};

/**
 * A shot as it was known when a round was sealed. What was said of it on that day or later may
 * rest on what the round told, and must not choose what another shot is compared with.
 */
export const knownBefore = (shot: Shot, sealedOn: string): Shot => {
  const { delivery, deliveryOn, ended } = shot;
  return {
    ...shot,
    delivery: deliveryOn !== null && deliveryOn >= sealedOn ? null : delivery,
    ended: ended !== null && ended.day >= sealedOn ? null : ended,
  };
};

/** What is compared: every direction, those where it was tried, and the untouched pairings. */
export interface Comparing {
  readonly all: readonly Watched[];
  readonly tried: readonly Watched[];
  readonly controls: readonly (readonly Watched[])[];
}

/** Where so many pairings share no team with the one that was tried, only they are compared with. */
const apartLeast = 3;

/**
 * The directions before and after, as the effect takes them. A pairing is untouched when nothing
 * was tried on it in these rounds; those that share no team with the shot's pairing are taken
 * alone where at least three of them exist, because the others may feel it too.
 */
export const comparingOf = (
  shot: Called & { readonly shot: string },
  { before, after }: { readonly before: QuarterPoints; readonly after: QuarterPoints },
  stayed: (team: string) => number,
  touchedPairings: ReadonlySet<string>,
): Comparing => {
  const keys = [...new Set([...before.keys(), ...after.keys()])];
  const ways = keys.map((key) => {
    const [from, toward] = directionOf(key);
    return { key, from, toward };
  });
  const watched = ({ key, from, toward }: (typeof ways)[number]): Watched => ({
    from,
    toward,
    before: shownIn(before.get(key) ?? []),
    after: shownIn(after.get(key) ?? []),
    stayed: stayed(from),
  });
  /** Both directions in the rounds that show both. */
  const pairing = (a: string, b: string): readonly Watched[] => {
    const both = [directionKey(a, b), directionKey(b, a)];
    const [earlier, later] = [sidesOf(before, both), sidesOf(after, both)];
    return [a, b].map((from, at) => ({
      from,
      toward: from === a ? b : a,
      before: earlier[at] ?? [],
      after: later[at] ?? [],
      stayed: stayed(from),
    }));
  };
  const [a, b] = shot.teams;
  const others = ways
    .filter(({ from, toward }) => from < toward && before.has(directionKey(toward, from)))
    .filter(({ from, toward }) => !(shot.teams.includes(from) && shot.teams.includes(toward)))
    .filter(({ key }) => !touchedPairings.has(key))
    .map(({ from, toward }) => pairing(from, toward))
    .filter((sides) => sides.every((side) => side.before.length > 0 && side.after.length > 0));
  const apart = others.filter((sides) => sides.every(({ from }) => !shot.teams.includes(from)));
  return {
    all: ways.map(watched),
    tried:
      shot.from === null
        ? pairing(a, b)
        : ways
            .filter(({ from, toward }) => from === shot.from && shot.teams.includes(toward))
            .map(watched),
    controls: apart.length >= apartLeast ? apart : others,
  };
};

/** The pairings, `a>b` in order, on which anything was tried in a shot's rounds. */
export const touchedIn = (
  window: ShotWindow,
  shots: readonly Shot[],
  all: readonly PublishedRow[],
): ReadonlySet<string> =>
  new Set(
    shots
      .filter((shot) => wasTriedIn(shot, window, all))
      .map(({ teams }) => teams.toSorted().join('>')),
  );
