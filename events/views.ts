/** What the pages ask for, read from the projections and put together by the measure. */
import { may } from './access.ts';
import type { Sight, Viewer } from './access.ts';
import { directionKey, directionOf, friction, meanIndex, pairOf, partOf } from './friction.ts';
import type { Installation } from './installation.ts';
import { pairKey } from './comparison.ts';
import type { Language } from './language.ts';
import { pairingNow } from './pairing-now.ts';
import { pairingQuarters } from './pairing-quarters.ts';
import {
  readDirectionFigures,
  readIndexes,
  readPublished,
  readRoundFigures,
} from './projections/figures.ts';
import { readParticipation } from './projections/participation.ts';
import { readRound } from './projections/rounds.ts';
import { readTeams } from './projections/teams.ts';
import { firstPriorities } from './priority.ts';
import type { Pulse } from './pulse.ts';
import { chooseRound, comparedOf } from './quarters.ts';
import { Refusal } from './refusal.ts';
import { axisOf, prioritiesOf, trend } from './trend.ts';

/** The map's sparklines go back so many rounds: a year of fortnights. */
const roundsOnMap = 26;

/** The friction of a sealed round (the newest, unless named), as far as the viewer may see it. */
export async function frictionOf(
  at: Installation,
  id: string | undefined,
  viewer: Viewer,
  sight: Sight,
) {
  const all = await readPublished(at.readings);
  const chosen = chooseRound(all, id);
  const { newest: published, known } = chosen;
  const [row, teams, directions, indexes, parts, compared] = await Promise.all([
    readRound(at.readings, published.round),
    readTeams(at.readings),
    readRoundFigures(at.readings, published.round),
    readIndexes(at.readings),
    readParticipation(at.readings, published.round),
    comparedOf(at.readings, chosen),
  ]);
  if (row === undefined) throw new Refusal('no-readings', 'That round is being sealed.');
  const { people: _, ...round } = row;
  const rounds = all.slice(Math.max(0, known - roundsOnMap), known);
  const seen = friction({ round: published, directions, rounds, indexes }, viewer, sight);
  return {
    round: { ...round, participation: null },
    threshold: published.threshold,
    teams,
    rounds: axisOf(rounds),
    participation: parts.map(partOf),
    ...seen,
    pairings: seen.pairings.map((pairing) => ({
      ...pairing,
      verdict: compared.pairings().get(pairKey(...pairing.teams))?.verdict ?? null,
    })),
    against: compared.against,
  };
}

/** The index of every pairing that the viewer may see, over all rounds. */
export async function trendsOf(at: Installation, viewer: Viewer, sight: Sight) {
  const [rounds, indexes] = await Promise.all([
    readPublished(at.readings),
    readIndexes(at.readings),
  ]);
  const pairs = new Map<string, readonly [string, string]>();
  for (const key of indexes.keys()) {
    const [from, toward] = directionOf(key);
    const teams = pairOf(from, toward);
    if (may(viewer, { to: 'see pairing', teams }, sight)) pairs.set(teams.join('>'), teams);
  }
  return {
    rounds: axisOf(rounds),
    pairings: [...pairs.values()].map((teams) => {
      const [a, b] = teams;
      const there = indexes.get(directionKey(a, b));
      const back = indexes.get(directionKey(b, a));
      return {
        teams,
        trend: rounds.map(({ round }) => meanIndex(there?.get(round), back?.get(round))),
      };
    }),
  };
}

/**
 * The trend of a pairing up to a sealed round (the newest, unless named), as it was known then;
 * whoever asks was found to be allowed to see it.
 */
export async function trendOf(
  at: Installation,
  [a, b]: readonly [string, string],
  pulse: Pulse,
  language: Language,
  id?: string,
) {
  const teams = await readTeams(at.readings);
  const first = teams.find((team) => team.team === a);
  const second = teams.find((team) => team.team === b);
  const here = first !== undefined && second !== undefined && a !== b;
  if (!here) throw new Refusal('not-here', 'There is nothing here for you.');
  const all = await readPublished(at.readings);
  const chosen = chooseRound(all, id);
  const { known } = chosen;
  const [there, back, indexes, compared] = await Promise.all([
    readDirectionFigures(at.readings, a, b),
    readDirectionFigures(at.readings, b, a),
    readIndexes(at.readings),
    comparedOf(at.readings, chosen),
  ]);
  const rounds = all.slice(0, known).filter(({ round }) => there.has(round) || back.has(round));
  const last = rounds.at(-1);
  const parts = last === undefined ? [] : await readParticipation(at.readings, last.round);
  const words = [...pulse.priorities, ...firstPriorities];
  return {
    teams: [first, second] as const,
    ...trend([a, b], rounds, there, back),
    priorities: parts
      .filter(({ team }) => team === a || team === b)
      .map((part) => prioritiesOf(part, words, language)),
    quarters: pairingQuarters(all, indexes, [a, b], known),
    now: await pairingNow(compared, [a, b]),
  };
}
