// The minute: which steps come, how much of it is left, and which ballots leave at its end.
import type { Body, client } from '../client.ts';
import { said } from '../language/language.ts';
import { words } from '../language/words.ts';

type Rounds = (typeof client.api.rounds)[':round'];
export type Questions = Body<Awaited<ReturnType<Rounds['questions']['$get']>>>;
export type Team = Questions['asked'][number];
const scale = [1, 2, 3, 4, 5] as const;
type Score = (typeof scale)[number] | null;
type Scores = Record<Questions['statements'][number]['dimension'], Score>;

/** What was picked. Null is "Can't say", or no last question. */
export type Value = string | number | null;
export interface Answers {
  /** By team; 0 is "Not at all". They never leave the browser. */
  gates: Record<string, Value>;
  /** By team and dimension. */
  scores: Record<string, Record<string, Value>>;
  last: Record<string, Value>;
}

export type Step =
  { at: 'start' | 'gates' | 'none' | 'last'; team: null } | { at: 'gate' | 'rate'; team: Team };

/** As the browser's history remembers a step. */
export const keyOf = ({ at, team }: Step) => (team ? `${at} ${team.team}` : at);

/** A step that is gone, such as the statements about a team that was skipped since, leads to the start. */
export const placeOf = (steps: Step[], key: string) =>
  Math.max(
    0,
    steps.findIndex((step) => keyOf(step) === key),
  );

/** The teams that get statements: by dependence, ties by chance. */
export function rated(
  { asked, most }: Questions,
  gates: Answers['gates'],
  chance: Record<string, number>,
) {
  const depends = ({ team }: Team) => Number(gates[team] ?? 1) + (chance[team] ?? 0);
  const worked = asked.filter(({ team }) => gates[team] !== 0);
  return asked.length > most
    ? worked.sort((one, other) => depends(other) - depends(one)).slice(0, most)
    : worked;
}

/** All steps, as far as the gates tell by now. With many teams the gates come first, on one page. */
export function stepsOf({ asked, most }: Questions, chosen: Team[]): Step[] {
  const rate = (team: Team): Step => ({ at: 'rate', team });
  const one = (team: Team): Step[] => [
    { at: 'gate', team },
    ...(chosen.includes(team) ? [rate(team)] : []),
  ];
  return [
    { at: 'start', team: null },
    ...(asked.length > most
      ? [{ at: 'gates', team: null } as const, ...chosen.map(rate)]
      : asked.flatMap(one)),
    ...(chosen[0] ? [] : [{ at: 'none', team: null } as const]),
    { at: 'last', team: null },
  ];
}

/** What is left from a step on, in seconds rounded to five: a guess, and said as one. */
export function secondsLeft(steps: Step[], from: number, asked: number): number {
  const seconds = { start: 0, gates: 3 * asked, gate: 5, rate: 10, none: 0, last: 5 };
  return Math.ceil(steps.slice(from).reduce((sum, { at }) => sum + seconds[at], 0) / 5) * 5;
}

/** The bar: one part per team, and one for the last question. */
export function partsOf(steps: Step[], now: number): ('done' | 'now' | '')[] {
  const part = ({ at, team }: Step) => (team ? team.team : at === 'gates');
  const parts = steps.slice(1).map(part);
  return [...new Set(parts)].map((name) => {
    if (parts.lastIndexOf(name) + 1 < now) return 'done';
    return steps[now]?.at !== 'gate' && parts[now - 1] === name ? 'now' : '';
  });
}

/** What was picked at a step with choices, by field. */
export function pickedAt({ gates, scores, last }: Answers, { at, team }: Step) {
  if (team) return scores[team.team] ?? {};
  return at === 'last' ? last : gates;
}

export type Ballot =
  { from: string; toward: string; scores: Scores } | { from: string; priority: string };

/** The ballots that leave: one per team with an answered statement, and the first priority. */
export function ballotsOf(
  { from, priority }: Questions,
  chosen: Team[],
  { scores, last }: Answers,
): Ballot[] {
  const ballots: Ballot[] = chosen.flatMap(({ team }) => {
    const score = (dimension: keyof Scores): Score =>
      scale.find((step) => step === scores[team]?.[dimension]) ?? null;
    const said = {
      trust: score('trust'),
      goals: score('goals'),
      blame: score('blame'),
      load: score('load'),
    };
    return Object.values(said).some(Boolean)
      ? [{ from: from.team, toward: team, scores: said }]
      : [];
  });
  const first = priority.choices.find((choice) => choice.priority === last.last);
  if (first) ballots.push({ from: from.team, priority: first.priority });
  return ballots;
}

/** A small number as a word, where the language has it so: "Three". */
export const numberOf = (count: number): string =>
  words.respond.numbers.split(' ')[count] || `${count}`;

/** The heading of a step with questions. */
export const titleOf = ({ priority }: Questions, { at, team }: Step) =>
  team?.name ?? (at === 'last' ? priority.text : words.respond.eachTeam);

/** And the line beneath it. */
export function lineOf({ asked, from, most }: Questions, { at, team }: Step): string {
  const w = words.respond;
  if (at === 'gate') {
    const place = `${asked.indexOf(team) + 1}`;
    return said(w.place, { place, all: `${asked.length}`, team: from.name });
  }
  if (team) return w.howOften;
  if (at === 'gates') return said(w.most, { count: numberOf(most).toLowerCase() });
  return w.ownView;
}

/** What a ballot is about, as people say it. */
export const nameOf = ({ asked }: Questions, ballot: Ballot) =>
  'toward' in ballot
    ? (asked.find(({ team }) => team === ballot.toward)?.name ?? ballot.toward)
    : words.respond.thisOne;
