/** What the pages ask for, read from the projections and put together by the measure. */
import { may } from './access.ts';
import type { Sight, Viewer } from './access.ts';
import { directionKey, friction, meanIndex, pairOf, partOf } from './friction.ts';
import type { Installation } from './installation.ts';
import {
  readDirectionFigures,
  readIndexes,
  readPublished,
  readRoundFigures,
} from './projections/figures.ts';
import { readParticipation } from './projections/participation.ts';
import { readRound } from './projections/rounds.ts';
import { readTeams } from './projections/teams.ts';
import { firstPriorities } from './pulse.ts';
import type { Pulse } from './pulse.ts';
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
  const index = id === undefined ? all.length - 1 : all.findIndex((each) => each.round === id);
  const published = all[index];
  if (published === undefined) {
    throw new Refusal(
      'no-readings',
      id === undefined
        ? 'No round is sealed yet. There are readings once the first one is.'
        : 'That round has no readings.',
    );
  }
  const [row, teams, directions, indexes, parts] = await Promise.all([
    readRound(at.readings, published.round),
    readTeams(at.readings),
    readRoundFigures(at.readings, published.round),
    readIndexes(at.readings),
    readParticipation(at.readings, published.round),
  ]);
  if (row === undefined) throw new Refusal('no-readings', 'That round is being sealed.');
  const { people: _, ...round } = row;
  const rounds = all.slice(Math.max(0, index + 1 - roundsOnMap), index + 1);
  return {
    round: { ...round, participation: null },
    threshold: published.threshold,
    teams,
    rounds: axisOf(rounds),
    participation: parts.map(partOf),
    ...friction({ round: published, directions, rounds, indexes }, viewer, sight),
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
    const [from = '', toward = ''] = key.split('>');
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

/** The trend of a pairing; whoever asks was found to be allowed to see it. */
export async function trendOf(at: Installation, [a, b]: readonly [string, string], pulse: Pulse) {
  const teams = await readTeams(at.readings);
  const first = teams.find((team) => team.team === a);
  const second = teams.find((team) => team.team === b);
  const here = first !== undefined && second !== undefined && a !== b;
  if (!here) throw new Refusal('not-here', 'There is nothing here for you.');
  const [published, there, back] = await Promise.all([
    readPublished(at.readings),
    readDirectionFigures(at.readings, a, b),
    readDirectionFigures(at.readings, b, a),
  ]);
  const rounds = published.filter(({ round }) => there.has(round) || back.has(round));
  const last = rounds.at(-1);
  const parts = last === undefined ? [] : await readParticipation(at.readings, last.round);
  const words = [...pulse.priorities, ...firstPriorities];
  return {
    teams: [first, second] as const,
    ...trend([a, b], rounds, there, back),
    priorities: parts
      .filter(({ team }) => team === a || team === b)
      .map((part) => prioritiesOf(part, words)),
  };
}
