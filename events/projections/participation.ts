/** Who took part, team by team, and what the teams would put first: one row a team and round. */
import type { PublishedTeam } from '../figures.ts';
import type { CrosspulseProjection, Readings } from './tables.ts';

export interface ParticipationTables {
  /** The three last columns hold JSON as published. */
  participation: {
    round: string;
    team: string;
    share: string;
    stayed: string;
    priorities: string;
  };
}

export const participation: CrosspulseProjection = {
  name: 'participation',
  version: 1,
  tables: {
    participation: `CREATE TABLE participation (round TEXT NOT NULL, team TEXT NOT NULL,
      share TEXT NOT NULL, stayed TEXT NOT NULL, priorities TEXT NOT NULL,
      PRIMARY KEY (round, team)) WITHOUT ROWID, STRICT`,
  },
  on: {
    FiguresPublished: async ({ round, teams }, tables) => {
      if (teams.length === 0) return;
      await tables
        .insertInto('participation')
        .values(
          teams.map((each) => ({
            round,
            team: each.team,
            share: JSON.stringify(each.participation),
            stayed: JSON.stringify(each.stayed),
            priorities: JSON.stringify(each.priorities),
          })),
        )
        .execute();
    },
  },
};

/** What was published about the teams of one round. */
export async function readParticipation(
  readings: Readings,
  round: string,
): Promise<readonly PublishedTeam[]> {
  const rows = await readings
    .selectFrom('participation')
    .selectAll()
    .where('round', '=', round)
    .execute();
  return rows.map((each) => ({
    team: each.team,
    participation: JSON.parse(each.share) as PublishedTeam['participation'],
    stayed: JSON.parse(each.stayed) as PublishedTeam['stayed'],
    priorities: JSON.parse(each.priorities) as PublishedTeam['priorities'],
  }));
}
