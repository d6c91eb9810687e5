/** The company page: one index over all pairings, who took part, and the viewer's own team. */
import { may } from './access.ts';
import type { Sight, Viewer } from './access.ts';
import { rangeOf, standardError } from './certainty.ts';
import { bothWays, companyOf } from './comparison.ts';
import type { ComparedDirection, ComparedPairing } from './comparison.ts';
import { directionKey, directionOf, pairOf, partOf } from './friction.ts';
import type { Installation } from './installation.ts';
import { sumVariance } from './measure/point.ts';
import type { Point } from './measure/point.ts';
import { readIndexes, readPublished } from './projections/figures.ts';
import type { Indexes, PublishedRow } from './projections/figures.ts';
import { readParticipation } from './projections/participation.ts';
import { readRound } from './projections/rounds.ts';
import { readTeams } from './projections/teams.ts';
import { chooseRound, comparedOf } from './quarters.ts';
import { Refusal } from './refusal.ts';
import { axisOf } from './trend.ts';

/** The company's index in one round, with half the width of its 90 % range; in whole points. */
export interface CompanyPoint {
  readonly value: number;
  readonly range: number;
}

/** One direction in one round: the team that answered, and what it said. */
export interface CompanyWay {
  readonly from: string;
  readonly point: Point;
}

/**
 * The mean over the directions of one round's pairings; null for none. A team's people answer
 * about several others, so its directions may all be off the same way.
 * Source: product.md, "*s*", "the company page".
 */
export function companyPointOf(ways: readonly CompanyWay[]): CompanyPoint | null {
  if (ways.length === 0) return null;
  const sum = ways.reduce((total, { point }) => total + point.value, 0);
  const variances = ways.map(
    ({ point: { s, ballots, step } }) => standardError(s, ballots, step) ** 2,
  );
  const people = ways.map(({ from }) => from);
  return {
    value: Math.round(sum / ways.length),
    range: rangeOf(Math.sqrt(sumVariance(variances, people)) / ways.length),
  };
}

/** The company's index over rounds: in each of them, of the pairings that it shows. */
export function companyTrend(
  rounds: readonly Pick<PublishedRow, 'round'>[],
  indexes: Indexes,
): readonly (CompanyPoint | null)[] {
  const pairs = new Map<
    string,
    readonly (readonly [string, ReadonlyMap<string, Point | null>])[]
  >();
  for (const key of indexes.keys()) {
    const [from, toward] = directionOf(key);
    const teams = pairOf(from, toward);
    const [there, back] = bothWays(teams).map((way) => indexes.get(way));
    if (there === undefined || back === undefined) continue;
    pairs.set(directionKey(...teams), [
      [teams[0], there],
      [teams[1], back],
    ]);
  }
  const all = [...pairs.values()];
  return rounds.map(({ round }) =>
    companyPointOf(
      all.flatMap((ways) => {
        const shown = ways.flatMap(([from, byRound]) => {
          const point = byRound.get(round);
          return point ? [{ from, point }] : [];
        });
        return shown.length === 2 ? shown : [];
      }),
    ),
  );
}

/** What is published never changes: a trend is kept as long as the list of rounds is. */
const kept = new WeakMap<readonly PublishedRow[], readonly (CompanyPoint | null)[]>();

async function trendOf(at: Pick<Installation, 'readings'>, published: readonly PublishedRow[]) {
  const known = kept.get(published) ?? companyTrend(published, await readIndexes(at.readings));
  kept.set(published, known);
  return known;
}

/** How many pairings got which verdict; where nothing can be compared, only the hidden ones. */
export function countsOf(pairings: readonly Pick<ComparedPairing, 'now' | 'verdict'>[]) {
  const counts = { better: 0, worse: 0, unclear: 0, hidden: 0 };
  for (const { now, verdict } of pairings) {
    if (verdict === null) counts.hidden += now.shown ? 0 : 1;
    else if (verdict.verdict === 'no clear change') counts.unclear += 1;
    else if (verdict.verdict === 'too few answers') counts.hidden += 1;
    else counts[verdict.verdict] += 1;
  }
  return counts;
}

export interface OwnPairing extends ComparedPairing {
  /** How the viewer's team finds the other one, then the other way round. */
  readonly directions: readonly ComparedDirection[];
}

/** The pairings of the viewer's team; null without a team, or where they may not see them. */
export function ownOf(
  pairings: readonly ComparedPairing[],
  directions: ReadonlyMap<string, ComparedDirection>,
  viewer: Viewer,
  sight: Sight,
): readonly OwnPairing[] | null {
  const { team } = viewer;
  if (team === null || !may(viewer, { to: 'see pairing', teams: [team, team] }, sight)) return null;
  return pairings
    .filter(({ teams }) => teams.includes(team))
    .map(({ teams: [a, b], ...pairing }) => {
      const other = a === team ? b : a;
      const teams = [team, other] as const;
      const ways = bothWays(teams).flatMap((key) => directions.get(key) ?? []);
      return { ...pairing, teams, directions: ways };
    });
}

/**
 * The newest round's company page.
 * @throws {Refusal} `no-readings` before any round is sealed.
 */
export async function companyPageOf(
  at: Pick<Installation, 'readings'>,
  viewer: Viewer,
  sight: Sight,
) {
  const published = await readPublished(at.readings);
  const chosen = chooseRound(published);
  const { newest } = chosen;
  const [row, teams, parts, trend, compared] = await Promise.all([
    readRound(at.readings, newest.round),
    readTeams(at.readings),
    readParticipation(at.readings, newest.round),
    trendOf(at, published),
    comparedOf(at.readings, chosen),
  ]);
  if (row === undefined) throw new Refusal('no-readings', 'That round is being sealed.');
  const { people: _, ...round } = row;
  const pairings = [...compared.pairings().values()];
  const place = new Map(teams.map(({ team, order }) => [team, order]));
  const own = ownOf(pairings, compared.directions(), viewer, sight);
  return {
    round: { ...round, participation: null },
    quarter: chosen.quarter,
    against: chosen.against,
    threshold: newest.threshold,
    ...companyOf(compared.index),
    rounds: axisOf(published),
    trend: trend.map((point) => point?.value ?? null),
    ranges: trend.map((point) => point?.range ?? null),
    counts: countsOf(pairings),
    pairings: pairings.length,
    participation: parts.map(partOf),
    teams,
    ownTeam: viewer.team,
    own:
      own?.toSorted(
        ({ teams: [, one] }, { teams: [, two] }) => (place.get(one) ?? 0) - (place.get(two) ?? 0),
      ) ?? null,
  };
}
