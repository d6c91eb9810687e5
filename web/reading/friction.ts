/** The map's reply in parts, and how to find a direction, a team or a gap in it. */
import type { Body, client } from '../client.ts';
import { words } from '../language/words.ts';

type Api = typeof client.api;

/** The map's reply. */
export type Friction = Body<Awaited<ReturnType<Api['friction']['$get']>>>;
export type Pairing = Friction['pairings'][number];
export type ShownPairing = Extract<Pairing, { shown: true }>;
export type Direction = Friction['directions'][number];
export type Gap = ShownPairing['gap'];
export type Team = Friction['teams'][number];
/** As much of a team as its name and its shape are drawn from. */
export type Named = Pick<Team, 'team' | 'name' | 'order'>;
export type Teams = Pairing['teams'];
export type Round = Friction['round'];
/** A round on the axis of a line. */
export type AxisRound = Friction['rounds'][number];

export const nameOf = (teams: readonly Pick<Team, 'team' | 'name'>[], team: string): string =>
  teams.find((known) => known.team === team)?.name ?? team;

/** The two teams in the order in which the company lists its teams. */
export const inOrder = (teams: readonly Named[], [a, b]: Teams): Teams => {
  const place = (team: string) => teams.find((known) => known.team === team)?.order ?? 0;
  return place(a) <= place(b) ? [a, b] : [b, a];
};

export const pairWords = (teams: readonly Named[], pair: Teams): string => {
  const [one, other] = inOrder(teams, pair);
  return words.reading.pair(nameOf(teams, one), nameOf(teams, other));
};

/** "Sales about Support". */
export const aboutWords = (
  teams: readonly Pick<Team, 'team' | 'name'>[],
  { from, toward }: Pick<Direction, 'from' | 'toward'>,
): string => words.reading.about(nameOf(teams, from), nameOf(teams, toward));

export const directionOf = (
  friction: Pick<Friction, 'directions'>,
  from: string,
  toward: string,
): Direction | undefined =>
  friction.directions.find((known) => known.from === from && known.toward === toward);

export const isSamePairing = (one: Teams | null, other: Teams): boolean =>
  one !== null && one.includes(other[0]) && one.includes(other[1]);

/** "5 or more" the other way round is "−5 or less". */
const turned = (cut: Gap['cut']): Gap['cut'] => {
  if (cut === 'or less') return 'or more';
  return cut === 'or more' ? 'or less' : cut;
};

/** The gap from zero up, and the team that feels more friction where the range is clear of zero. */
export const gapOf = (
  friction: Pick<Friction, 'directions'>,
  pairing: ShownPairing,
): { gap: Gap; more: string | null; less: string | null } => {
  const { gap } = pairing;
  const upright =
    gap.value < 0
      ? { value: -gap.value, cut: turned(gap.cut), low: -gap.high, high: -gap.low }
      : gap;
  if (upright.low <= 0) return { gap: upright, more: null, less: null };
  const [a, b] = pairing.teams;
  const [there, back] = [directionOf(friction, a, b), directionOf(friction, b, a)].map(
    (direction) => direction?.figures.index,
  );
  if (!there?.shown || !back?.shown) return { gap: upright, more: null, less: null };
  const [more, less] = there.value > back.value ? [a, b] : [b, a];
  return { gap: upright, more, less };
};

/** True where the highest pairing's range lies above the range of every other one. */
export const standsOut = (friction: Pick<Friction, 'pairings'>): boolean => {
  const [top, ...others] = friction.pairings.filter((pairing) => pairing.shown);
  return top !== undefined && others.every((other) => other.high < top.low);
};
