/** What was called, runs and ended: of a quarter for leadership, of the company for everybody. */
import { quarterOf } from './day.ts';
import type { Quarter } from './day.ts';
import { pulseNow } from './installation.ts';
import type { Installation } from './installation.ts';
import { shotsNow } from './interventions.ts';
import { readPublished } from './projections/figures.ts';
import type { PublishedRow } from './projections/figures.ts';
import type { EffectTold, Shot, ShotJudged } from './shot.ts';
import { decidingRound, hasEnded, isToStop, standingOf } from './shot-standing.ts';
import type { End, Standing } from './shot-standing.ts';
import { sealedSince } from './shot-window.ts';

type Named = Pick<Shot, 'shot' | 'name' | 'teams' | 'from' | 'figure'>;
const named = ({ shot, name, teams, from, figure }: Shot): Named => {
  return { shot, name, teams, from, figure };
};

/** A shot as the quarter in which it was called, decided or ended tells it; standing is today's. */
export interface QuarterShot extends Named {
  readonly near: number;
  readonly far: number;
  /** Whether it was called in this quarter. */
  readonly called: boolean;
  readonly standing: Standing;
  readonly toStop: boolean;
  readonly outcome: ShotJudged['outcome'] | null;
  readonly effect: EffectTold | null;
}

/** The shots that were called, came to their deciding round, or ended in a quarter, oldest first. */
export const shotsIn = (
  quarter: Quarter,
  shots: readonly Shot[],
  all: readonly PublishedRow[],
  yearStart: number,
): readonly QuarterShot[] =>
  shots.flatMap((shot) => {
    const standing = standingOf(shot, all);
    const called = quarterOf(shot.day, yearStart) === quarter;
    const ranOut = standing === 'ran out' ? sealedSince(shot, all)[shot.rounds] : undefined;
    const moments = [
      decidingRound(shot, all)?.quarter,
      ranOut?.quarter,
      shot.ended === null ? undefined : quarterOf(shot.ended.day, yearStart),
    ];
    if (!called && !moments.includes(quarter)) return [];
    const { near, far, judged } = shot;
    const told = { outcome: judged?.outcome ?? null, effect: judged?.effect ?? null };
    const toStop = isToStop(shot, standing);
    return [{ ...named(shot), near, far, called, standing, toStop, ...told }];
  });

/** What is being tried: for everybody who sees the company page, without ranges and results. */
export interface Trying extends Named {
  /** The day on which it was called. */
  readonly since: string;
  /** The label of its deciding round, once that is sealed. */
  readonly deciding: string | null;
  /** Rounds until it is decided. */
  readonly left: number;
}

/** What has a result or has ended, and how; without ranges as well. */
export interface Tried extends Named {
  /** Null where it ended before its round, or nobody said whether it was carried out. */
  readonly outcome: ShotJudged['outcome'] | null;
  /** Null while nobody has decided whether it is kept. */
  readonly ended: End | null;
  /** The stop rule is met and nobody has decided yet. */
  readonly toStop: boolean;
  /** The day on which it ended, or its result was told. */
  readonly day: string;
}

/** So many are told of what was tried; the rest stands on the board. */
const triedMost = 6;

const triedWith = (shot: Shot, standing: Standing, all: readonly PublishedRow[]): Tried => {
  const { judged, ended } = shot;
  const over = sealedSince(shot, all)[shot.rounds]?.sealedOn;
  return {
    ...named(shot),
    outcome: judged?.outcome ?? null,
    ended: hasEnded(standing) ? standing : null,
    toStop: isToStop(shot, standing),
    day: ended?.day ?? (standing === 'ran out' ? over : judged?.day) ?? shot.day,
  };
};

/** What runs now, and what was tried last; newest first. What was never carried out is neither. */
export const triedOf = (
  shots: readonly Shot[],
  all: readonly PublishedRow[],
): { readonly trying: readonly Trying[]; readonly tried: readonly Tried[] } => {
  const standing = shots.toReversed().map((shot) => ({ shot, standing: standingOf(shot, all) }));
  const running = standing.filter((each) => ['running', 'due'].includes(each.standing));
  const over = standing.filter((each) => each.standing === 'judged' || hasEnded(each.standing));
  return {
    trying: running.map(({ shot }) => ({
      ...named(shot),
      since: shot.day,
      deciding: decidingRound(shot, all)?.label ?? null,
      left: shot.rounds - sealedSince(shot, all).length,
    })),
    tried: over
      .map((each) => triedWith(each.shot, each.standing, all))
      .toSorted((one, other) => (one.day < other.day ? 1 : one.day > other.day ? -1 : 0))
      .slice(0, triedMost),
  };
};

/** The shots of a quarter that has readings. */
export async function quarterShots(
  at: Installation,
  quarter: Quarter,
): Promise<readonly QuarterShot[]> {
  const [shots, all, { yearStart }] = await Promise.all([
    shotsNow(at),
    readPublished(at.readings),
    pulseNow(at),
  ]);
  return shotsIn(quarter, shots, all, yearStart);
}

/** What the company tries and tried. */
export async function companyShots(at: Installation): Promise<ReturnType<typeof triedOf>> {
  return triedOf(await shotsNow(at), await readPublished(at.readings));
}
