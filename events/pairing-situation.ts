/** The situation of a pairing, read off the published rounds, and the methods that it calls for. */
import type { Sees } from './access.ts';
import { bothWays } from './comparison.ts';
import { quarterBefore } from './day.ts';
import { dimensions } from './dimension.ts';
import { byDimension, dimensionsIn, feltIn } from './felt.ts';
import type { QuarterDimensions } from './felt.ts';
import { directionOf } from './friction.ts';
import { teamsNow } from './installation.ts';
import type { Installation } from './installation.ts';
import { methodsNow, shotsNow } from './interventions.ts';
import type { Language } from './language.ts';
import { methodIn, namedIn } from './language/method.ts';
import type { Methods } from './method.ts';
import { recordsOf } from './method-record.ts';
import { agreementIn } from './pairing-now.ts';
import { pairingQuarter } from './pairing-quarters.ts';
import { readPublished } from './projections/figures.ts';
import type { PublishedRow } from './projections/figures.ts';
import type { Readings } from './projections/tables.ts';
import { chooseRound, comparedOf } from './quarters.ts';
import type { ComparedQuarters } from './quarters.ts';
import { Refusal } from './refusal.ts';
import { missedOn } from './setback.ts';
import type { MissedMethod } from './setback.ts';
import type { Shots } from './shot.ts';
import { runningOn, runsStill } from './shot-window.ts';
import type { Situation } from './situation.ts';
import { suggestionsFor } from './suggestion.ts';
import type { Suggestion } from './suggestion.ts';

type Teams = readonly [string, string];

/** Quarters that a pattern may ask for, at most. */
const lastingMost = 8;

const allHigh = (quarter: QuarterDimensions, teams: Teams): boolean =>
  dimensions.every((dimension) => feltIn(quarter[dimension], bothWays(teams))?.high === true);

/** Quarters in a row, up to this one, in which every dimension of the pairing was high. */
async function lastingOf(
  readings: Readings,
  { published, quarter }: ComparedQuarters,
  now: QuarterDimensions,
  teams: Teams,
): Promise<number> {
  let lasting = 0;
  let figures = now;
  while (lasting < lastingMost && allHigh(figures, teams)) {
    lasting += 1;
    const before = quarterBefore(quarter, lasting);
    const rounds = published.filter((row) => row.quarter === before);
    figures = await dimensionsIn(readings, rounds);
  }
  return lasting;
}

/** The gap of the index from 0 up, with the end of its range that is nearer to no gap. */
const gapIn = (
  { index, quarter }: ComparedQuarters,
  teams: Teams,
): { readonly value: number; readonly low: number; readonly more: string } | null => {
  const { gap } = pairingQuarter(quarter, index.now, teams, index.noise.now);
  if (!gap.shown) return null;
  const { value, low, high } = gap;
  return value < 0 ? { value: -value, low: -high, more: teams[1] } : { value, low, more: teams[0] };
};

/** The lower of the two teams' shares; told only where it is since the quarter just before. */
const stayedIn = (compared: ComparedQuarters, teams: Teams): number | null => {
  if (compared.against !== quarterBefore(compared.quarter)) return null;
  const told = teams.flatMap((team) => compared.stayed.get(team) ?? []);
  return told.length === 0 ? null : Math.min(...told);
};

/** What the newest quarter says of a pairing; of others, only what `sees` lets through. */
export async function situationOf(
  at: Installation,
  compared: ComparedQuarters,
  teams: Teams,
  shots: Shots,
  sees: Sees,
  language: Language,
): Promise<Situation> {
  const [all, figures, parts] = await Promise.all([
    teamsNow(at),
    dimensionsIn(at.readings, compared.now),
    compared.parts(),
  ]);
  const keys = bothWays(teams);
  const [a, b] = teams;
  const ways = [
    { from: a, toward: b, key: keys[0] },
    { from: b, toward: a, key: keys[1] },
  ];
  const running = shots.filter(
    (shot) =>
      shot.teams.some((team) => teams.includes(team)) && runsStill(shot, compared.published),
  );
  return {
    language,
    teams,
    names: new Map(all.map(({ team, name }) => [team, name])),
    index: feltIn({ points: compared.index.now, noise: compared.index.noise.now }, keys),
    pairing: byDimension((dimension) => feltIn(figures[dimension], keys)),
    directions: ways.map(({ from, toward, key }) => {
      return {
        from,
        toward,
        figures: byDimension((dimension) => feltIn(figures[dimension], [key])),
      };
    }),
    gap: gapIn(compared, teams),
    agreement: agreementIn(parts.now.at(-1) ?? [], teams)?.value ?? null,
    stayed: stayedIn(compared, teams),
    running: running.length,
    lasting: await lastingOf(at.readings, compared, figures, teams),
    highDirections: dimensions.flatMap((dimension) =>
      [...figures[dimension].points.keys()].flatMap((key) => {
        const [from, toward] = directionOf(key);
        const felt = sees([from, toward]) ? feltIn(figures[dimension], [key]) : null;
        return felt?.high === true ? [{ from, toward, dimension, value: felt.value }] : [];
      }),
    ),
  };
}

export interface PairingSuggestions {
  /** Strained or worse with 80 % certainty. */
  readonly strained: boolean;
  readonly suggestions: readonly Suggestion[];
  readonly missed: readonly MissedMethod[];
}

/** What methods brought on the pairings that whoever asks may see. */
const fallsByMethod = (
  shots: Shots,
  methods: Methods,
  published: readonly PublishedRow[],
  sees: Sees,
): ReadonlyMap<string, readonly number[]> => {
  const seen = shots.filter(({ teams }) => sees(teams));
  const records = recordsOf(seen, methods, published);
  return new Map(records.map(({ method, falls }) => [method, falls ?? []]));
};

/** What may be tried on a pairing; nothing while no round is sealed. */
export async function suggestionsOf(
  at: Installation,
  teams: Teams,
  language: Language,
  sees: Sees = () => true,
): Promise<PairingSuggestions> {
  const [all, shots, methods, published] = await Promise.all([
    teamsNow(at),
    shotsNow(at),
    methodsNow(at),
    readPublished(at.readings),
  ]);
  if (teams[0] === teams[1] || !teams.every((id) => all.some(({ team }) => team === id))) {
    throw new Refusal('not-here', 'There is nothing here for you.');
  }
  if (published.length === 0) return { strained: false, suggestions: [], missed: [] };
  const compared = await comparedOf(at.readings, chooseRound(published));
  const situation = await situationOf(at, compared, teams, shots, sees, language);
  const missed = missedOn(shots, published, teams, compared.quarter);
  // What runs there or was kept there is no news to them.
  const kept = shots.filter(
    (shot) => shot.ended?.how === 'kept' && shot.teams.every((team) => teams.includes(team)),
  );
  const not = new Set(
    [...missed, ...kept, ...runningOn(shots, teams, published)].map(({ method }) => method),
  );
  const today = methods
    .filter(({ retired }) => !retired)
    .map((method) => methodIn(language, method));
  return {
    strained: situation.index?.high === true,
    suggestions: suggestionsFor(
      situation,
      today,
      fallsByMethod(shots, methods, published, sees),
      not,
    ),
    missed: namedIn(language, missed),
  };
}
