/** Setbacks: what missed or was given up on a pairing is not suggested there again for a while. */
import { quarterBefore } from './day.ts';
import type { Quarter } from './day.ts';
import type { PublishedRow } from './projections/figures.ts';
import type { Shot, Shots } from './shot.ts';
import { seenLast, withoutResult, withoutResults } from './shot-standing.ts';

/** A method is left out on its pairing for so many quarters. */
const leftOutFor = 2;

/** How a try ended after which its method is left out on that pairing for a while. */
export const setbacks = ['missed', 'backfired', ...withoutResults] as const;
export type Setback = (typeof setbacks)[number];

/** A method that missed or was given up on the pairing, and the last quarter it is left out in. */
export interface MissedMethod {
  readonly method: string;
  readonly name: string;
  readonly how: Setback;
  readonly until: Quarter;
}

const setbackOf = (shot: Shot, published: readonly PublishedRow[]): Setback | null => {
  const outcome = shot.judged?.outcome;
  return outcome === 'missed' || outcome === 'backfired' ? outcome : withoutResult(shot, published);
};

/** The methods that are left out on a pairing; without what was kept, which is no news there. */
export const missedOn = (
  shots: Shots,
  published: readonly PublishedRow[],
  teams: readonly [string, string],
  quarter: Quarter,
): readonly MissedMethod[] => {
  const last = new Map<string, MissedMethod>();
  for (const shot of shots) {
    const { method, name } = shot;
    const how = setbackOf(shot, published);
    if (how === null || shot.ended?.how === 'kept') continue;
    if (!shot.teams.every((team) => teams.includes(team))) continue;
    const seen =
      shot.judged === null
        ? seenLast(shot, published)
        : published.find(({ round }) => round === shot.judged?.round);
    if (seen === undefined) continue;
    const until = quarterBefore(seen.quarter, -leftOutFor);
    const known = last.get(method)?.until ?? quarter;
    if (until >= known) last.set(method, { method, name, how, until });
  }
  return [...last.values()];
};
