/** Participation in a quarter: the mean of what was told of its rounds. */
import type { Quarter } from './day.ts';
import type { PublishedTeam } from './figures.ts';
import { cautionUnder } from './friction.ts';
import { comparable } from './measure/missing.ts';

/** Between which shares, in per cent, a team took part; null where it was never told. */
export type PartShare = { readonly from: number; readonly to: number } | null;

/** A team's participation in two quarters. */
export interface QuarterPart {
  readonly team: string;
  readonly now: PartShare;
  readonly before: PartShare;
  readonly caution: boolean;
  /** False where so different a share took part that a change may be theirs. */
  readonly comparable: boolean;
}

/**
 * Each team's participation over the rounds that told it: the mean of the lower ends, rounded
 * down, to the mean of the upper ends, rounded up; between them lies the mean of the true shares.
 */
const partsIn = (rounds: readonly (readonly PublishedTeam[])[]): ReadonlyMap<string, PartShare> => {
  const told = new Map<string, { from: number; to: number; rounds: number }>();
  const teams = new Set<string>();
  for (const { team, participation } of rounds.flat()) {
    teams.add(team);
    if (participation === null) continue;
    const sum = told.get(team) ?? { from: 0, to: 0, rounds: 0 };
    told.set(team, {
      from: sum.from + participation.from,
      to: sum.to + participation.to,
      rounds: sum.rounds + 1,
    });
  }
  return new Map(
    [...teams].map((team) => {
      const sum = told.get(team);
      if (sum === undefined) return [team, null];
      return [
        team,
        { from: Math.floor(sum.from / sum.rounds), to: Math.ceil(sum.to / sum.rounds) },
      ];
    }),
  );
};

/**
 * The share of each team who took part in an earlier quarter too, in per cent, as far as it was
 * told; `told` holds rounds oldest first, of which the newest that tells it counts.
 */
export const stayedSince = (
  told: readonly (readonly PublishedTeam[])[],
  quarter: Quarter | null | undefined,
): ReadonlyMap<string, number> =>
  new Map(
    told.flat().flatMap(({ team, stayed }) => {
      const found = stayed.find((each) => each.quarter === quarter);
      return found === undefined ? [] : [[team, found.share] as const];
    }),
  );

/** The middle of what was told, in per cent. */
const middle = ({ from, to }: NonNullable<PartShare>): number => (from + to) / 2;

/** Whether two shares let quarters be compared; where one is not known, nothing speaks against. */
const alike = (before: PartShare, now: PartShare): boolean =>
  before === null || now === null || comparable(middle(before), middle(now));

/** Every team's participation in two quarters. */
export const quarterParts = (
  now: readonly (readonly PublishedTeam[])[],
  before: readonly (readonly PublishedTeam[])[],
): readonly QuarterPart[] => {
  const [later, earlier] = [partsIn(now), partsIn(before)];
  return [...new Set([...later.keys(), ...earlier.keys()])].map((team) => {
    const [after, first] = [later.get(team) ?? null, earlier.get(team) ?? null];
    return {
      team,
      now: after,
      before: first,
      caution: after !== null && after.from < cautionUnder,
      comparable: alike(first, after),
    };
  });
};
