/** What the readings say of a shot: its effect in whole points, how it ended, where it stands. */
import type { FigureName } from './dimension.ts';
import type { PublishedTeam } from './figures.ts';
import type { Installation } from './installation.ts';
import { clearFrom, effectOf, meetsStopRule, outcomeOf, wholeEffect } from './measure/effect.ts';
import type { Effect } from './measure/effect.ts';
import { roundNoise } from './measure/noise.ts';
import { wholeOf } from './measure/point.ts';
import {
  readIndexes,
  readPublished,
  readPublishedUpTo,
  readRoundFigures,
} from './projections/figures.ts';
import type { PublishedRow } from './projections/figures.ts';
import { readParticipation } from './projections/participation.ts';
import { stayedSince } from './quarter-participation.ts';
import { figurePointsOf, indexPointsOf, shownIn } from './quarter-points.ts';
import type { QuarterPoints } from './quarter-points.ts';
import type { EffectTold, Shot, ShotCalled, ShotJudged, Shots } from './shot.ts';
import { comparingOf, knownBefore, touchedIn, windowOf } from './shot-window.ts';
import type { ShotWindow } from './shot-window.ts';

type Called = Pick<
  ShotCalled,
  'shot' | 'day' | 'after' | 'rounds' | 'teams' | 'from' | 'figure' | 'near' | 'far' | 'stop'
>;

const pointsOf = async (
  at: Installation,
  rounds: readonly PublishedRow[],
  figure: FigureName,
): Promise<QuarterPoints> => {
  if (figure === 'index') return indexPointsOf(rounds, await readIndexes(at.readings));
  const directions = await Promise.all(
    rounds.map(({ round }) => readRoundFigures(at.readings, round)),
  );
  return figurePointsOf(rounds, directions, figure);
};

/**
 * The share who stayed from the quarter of the oldest round before the start, 0 to 1, as the
 * newest round after it that does tells; 1 within one quarter, 0 where it is not known.
 */
const stayedIn = (
  { before, after }: ShotWindow,
  told: readonly (readonly PublishedTeam[])[],
): ((team: string) => number) => {
  const since = before[0]?.quarter;
  if (after.length === 0 || since === after.at(-1)?.quarter) return () => 1;
  const shares = stayedSince(told, since);
  return (team) => (shares.get(team) ?? 0) / 100;
};

/**
 * What a shot is judged by: all there is, until its deciding round is sealed; from then on what was
 * known at that moment, so that nobody chooses a result by what they say, or bring in, later.
 */
async function knownFor(at: Installation, shot: Called, shots: Shots) {
  const all = await readPublished(at.readings);
  const others = shots.filter((each) => each.shot !== shot.shot);
  const deciding = windowOf(shot, all).after[shot.rounds - 1];
  if (deciding === undefined) return { all, others };
  return {
    all: await readPublishedUpTo(at.readings, deciding.round),
    others: others.map((each) => knownBefore(each, deciding.sealedOn)),
  };
}

/** All that judging takes, read for one shot or for one that might be called. */
async function compare(at: Installation, shot: Called, shots: Shots) {
  const { all, others } = await knownFor(at, shot, shots);
  const window = windowOf(shot, all);
  const [before, after, told] = await Promise.all([
    pointsOf(at, window.before, shot.figure),
    pointsOf(at, window.after, shot.figure),
    Promise.all(window.after.map(({ round }) => readParticipation(at.readings, round))),
  ]);
  const stayed = stayedIn(window, told);
  const touched = touchedIn(window, others, all);
  return {
    window,
    noise: roundNoise([before, after].flatMap((points) => [...points.values()].map(shownIn))),
    comparing: (from: QuarterPoints) => comparingOf(shot, { before, after: from }, stayed, touched),
    before,
    after,
  };
}

const told = (effect: Effect): EffectTold => {
  return {
    ...wholeEffect(effect),
    after: wholeOf(effect.after),
    baseline: wholeOf(effect.baseline),
    elsewhere: wholeOf(effect.elsewhere),
  };
};

/** What is seen so far; `judged` once the deciding round is sealed. */
export interface Seen {
  /** Rounds sealed since the start, at most those until the deciding one. */
  readonly sealed: number;
  readonly effect: EffectTold | null;
  readonly judged: Omit<ShotJudged, 'shot' | 'day'> | null;
}

/**
 * The effect of a shot up to the newest round, and its outcome where the deciding one is sealed:
 * what is hidden cannot be read, which is no miss.
 */
export async function seenOf(at: Installation, shot: Shot, shots: Shots): Promise<Seen> {
  const { window, noise, comparing, after } = await compare(at, shot, shots);
  const { all, tried, controls } = comparing(after);
  const found = effectOf(all, tried, controls, noise);
  const effect = found === null ? null : told(found);
  const deciding = window.after[shot.rounds - 1];
  const untouched = effect === null && tried.every((side) => side.after.length > 0);
  return {
    sealed: window.after.length,
    effect,
    judged:
      deciding === undefined
        ? null
        : {
            round: deciding.round,
            outcome:
              effect === null
                ? untouched && controls.length === 0
                  ? "can't tell"
                  : "can't be read"
                : outcomeOf(effect, shot),
            stopRuleMet: effect !== null && meetsStopRule(effect, shot),
            effect,
          },
  };
}

/**
 * "Can we tell?": the smallest fall, in whole points, that can be clear by the deciding round;
 * null where the pairing or every other is hidden.
 */
export async function clearBy(
  at: Installation,
  shot: Called,
  shots: Shots,
): Promise<{ readonly points: number | null; readonly controls: number }> {
  const { noise, comparing, before } = await compare(at, shot, shots);
  // Nothing is sealed after the start yet: what was before stands in for what will come.
  const { tried, controls } = comparing(before);
  return { points: clearFrom(tried, controls, noise, shot.rounds), controls: controls.length };
}
