/** The teams as they are now, in the order in which they were added. */
import { ratedBy } from '../team.ts';
import type { Team } from '../team.ts';
import type { CrosspulseProjection, Readings } from './tables.ts';

export interface TeamTables {
  team: {
    team: string;
    name: string;
    site: string | null;
    retired: 0 | 1;
    place: number;
    rates: string | null;
  };
}

export const teams: CrosspulseProjection = {
  name: 'teams',
  version: 1,
  tables: {
    team: `CREATE TABLE team (team TEXT PRIMARY KEY, name TEXT NOT NULL, site TEXT,
      retired INTEGER NOT NULL, place INTEGER NOT NULL, rates TEXT) STRICT`,
  },
  on: {
    TeamAdded: async ({ team, name, site }, tables) => {
      const { place } = await tables
        .selectFrom('team')
        .select(({ fn }) => fn.countAll<number>().as('place'))
        .executeTakeFirstOrThrow();
      await tables
        .insertInto('team')
        .values({ team, name, site, retired: 0, place, rates: null })
        .execute();
    },
    TeamRenamed: ({ team, name }, tables) =>
      tables.updateTable('team').set({ name }).where('team', '=', team).execute(),
    TeamPlaced: ({ team, site }, tables) =>
      tables.updateTable('team').set({ site }).where('team', '=', team).execute(),
    TeamRetired: ({ team }, tables) =>
      tables.updateTable('team').set({ retired: 1 }).where('team', '=', team).execute(),
    RatedTeamsSet: ({ team, rates }, tables) =>
      tables
        .updateTable('team')
        .set({ rates: JSON.stringify(rates) })
        .where('team', '=', team)
        .execute(),
  },
};

/** A team with the teams that it rates now, and its place in the list (0 first). */
export interface TeamRow extends Omit<Team, 'rates'> {
  readonly rates: readonly string[];
  readonly order: number;
}

/** All teams, retired ones too. */
export async function readTeams(readings: Readings): Promise<readonly TeamRow[]> {
  const rows = await readings.selectFrom('team').selectAll().orderBy('place').execute();
  const all = rows.map((row) => ({
    team: row.team,
    name: row.name,
    site: row.site,
    retired: row.retired === 1,
    rates: row.rates === null ? null : (JSON.parse(row.rates) as string[]),
  }));
  return all.map((team, order) => ({
    ...team,
    rates: team.retired ? [] : ratedBy(all, team),
    order,
  }));
}
