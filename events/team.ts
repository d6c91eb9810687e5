/** Teams: added, renamed, placed, retired; and which others each of them rates. */
import { z } from 'zod';
import type { EventType } from './kernel/catalogue.ts';
import type { Decider } from './kernel/decider.ts';
import { doneBy } from './person.ts';
import { Refusal } from './refusal.ts';
import { plainLine, sameName } from './text.ts';

/** A company defines at most so many teams. */
export const teamsMost = 50;
/** A team rates at most so many others. */
export const ratesMost = 8;

/** A team's id: a slug that never changes, whatever the team is called later. */
export const teamId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(40);
export const teamName = plainLine(60);

const one = <S extends z.ZodRawShape>(shape: S) =>
  ({
    version: 1,
    data: z.strictObject({ ...shape, by: doneBy.exactOptional() }),
    golden: [1],
  }) satisfies EventType;

/** All about teams happens in one stream, because names must differ and their number is bounded. */
export const teamStream = 'team';

export const teamEvents = {
  TeamAdded: one({ team: teamId, name: teamName, site: teamName.nullable() }),
  TeamRenamed: one({ team: teamId, name: teamName }),
  TeamPlaced: one({ team: teamId, site: teamName.nullable() }),
  TeamRetired: one({ team: teamId }),
  RatedTeamsSet: one({ team: teamId, rates: z.array(teamId).max(ratesMost) }),
};
type Data<T extends keyof typeof teamEvents> = z.output<(typeof teamEvents)[T]['data']>;
export type TeamEvent = {
  [T in keyof typeof teamEvents]: { readonly type: T; readonly data: Data<T> };
}[keyof typeof teamEvents];

/** A team as it is now. `rates` is null until an admin chooses: then it rates all others, up to eight. */
export interface Team {
  readonly team: string;
  readonly name: string;
  readonly site: string | null;
  readonly retired: boolean;
  readonly rates: readonly string[] | null;
}
export type Teams = readonly Team[];

export type TeamCommand =
  | { readonly do: 'add'; readonly name: string; readonly site: string | null }
  | { readonly do: 'rename'; readonly team: string; readonly name: string }
  | { readonly do: 'place'; readonly team: string; readonly site: string | null }
  | { readonly do: 'rate'; readonly team: string; readonly rates: readonly string[] }
  | { readonly do: 'retire'; readonly team: string }
  /** All of them or, where one is refused, none. */
  | { readonly do: 'all'; readonly changes: readonly TeamCommand[] };

/** The teams that a team rates now: those chosen, or all others, retired ones left out. */
export function ratedBy(teams: Teams, team: Team): readonly string[] {
  const active = teams.filter((other) => !other.retired && other.team !== team.team);
  const { rates } = team;
  const chosen = rates === null ? active : active.filter((other) => rates.includes(other.team));
  return chosen.slice(0, ratesMost).map((other) => other.team);
}

/** A readable id from a name; `otherwise` where it has no letters a–z, a number where it is taken. */
export function slug(name: string, taken: readonly string[], otherwise = 'team'): string {
  const base =
    name
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, 32)
      .replace(/^-+|-+$/g, '') || otherwise;
  for (let n = 1; ; n += 1) {
    const id = n === 1 ? base : `${base}-${n}`;
    if (!taken.includes(id)) return id;
  }
}

function known(teams: Teams, id: string): Team {
  const team = teams.find((other) => other.team === id);
  if (team === undefined) throw new Refusal('team-unknown', `There is no team "${id}".`);
  return team;
}

function active(teams: Teams, id: string): Team {
  const team = known(teams, id);
  if (team.retired) {
    throw new Refusal('team-retired', `${team.name} is retired; add a new team instead.`);
  }
  return team;
}

function freeName(teams: Teams, name: string, except?: string): void {
  const other = teams.find((team) => !team.retired && sameName(team.name, name));
  if (other !== undefined && other.team !== except) {
    throw new Refusal('team-name-taken', `There is already a team called ${other.name}.`);
  }
}

function ratable(teams: Teams, team: Team, rates: readonly string[]): void {
  if (rates.includes(team.team)) {
    throw new Refusal('rates-own-team', `${team.name} cannot rate itself.`);
  }
  if (new Set(rates).size > ratesMost) {
    throw new Refusal('rates-too-many', `A team rates at most ${ratesMost} others.`);
  }
  for (const rated of rates) active(teams, rated);
}

const sameTeams = (a: readonly string[] | null, b: readonly string[]) =>
  a !== null && a.length === b.length && a.every((team) => b.includes(team));

function decideAll(teams: Teams, changes: readonly TeamCommand[]): readonly TeamEvent[] {
  const events: TeamEvent[] = [];
  let state = teams;
  for (const change of changes) {
    const decided = decide(state, change);
    events.push(...decided);
    state = decided.reduce(evolve, state);
  }
  return events;
}

function decide(teams: Teams, command: TeamCommand): readonly TeamEvent[] {
  if (command.do === 'all') return decideAll(teams, command.changes);
  if (command.do === 'add') {
    freeName(teams, command.name);
    if (teams.filter((team) => !team.retired).length >= teamsMost) {
      throw new Refusal('teams-too-many', `A company has at most ${teamsMost} teams; retire one.`);
    }
    const team = slug(
      command.name,
      teams.map((other) => other.team),
    );
    return [{ type: 'TeamAdded', data: { team, name: command.name, site: command.site } }];
  }
  const team = active(teams, command.team);
  switch (command.do) {
    case 'rename':
      freeName(teams, command.name, team.team);
      if (team.name === command.name) return [];
      return [{ type: 'TeamRenamed', data: { team: team.team, name: command.name } }];
    case 'place':
      if (team.site === command.site) return [];
      return [{ type: 'TeamPlaced', data: { team: team.team, site: command.site } }];
    case 'rate': {
      ratable(teams, team, command.rates);
      const rates = [...new Set(command.rates)];
      if (sameTeams(team.rates, rates)) return [];
      return [{ type: 'RatedTeamsSet', data: { team: team.team, rates } }];
    }
    case 'retire':
      return [{ type: 'TeamRetired', data: { team: team.team } }];
  }
}

function evolve(teams: Teams, event: TeamEvent): Teams {
  if (event.type === 'TeamAdded') return [...teams, { ...event.data, retired: false, rates: null }];
  return teams.map((team) => {
    if (team.team !== event.data.team) return team;
    switch (event.type) {
      case 'TeamRenamed':
        return { ...team, name: event.data.name };
      case 'TeamPlaced':
        return { ...team, site: event.data.site };
      case 'RatedTeamsSet':
        return { ...team, rates: event.data.rates };
      case 'TeamRetired':
        return { ...team, retired: true };
    }
  });
}

export const teamDecider: Decider<Teams, TeamCommand, TeamEvent> = { initial: [], evolve, decide };

/** The teams of a company that has not said otherwise. */
export const firstTeams = ['Product', 'Engineering', 'Support', 'Sales'] as const;
