/** The rounds as they are now, in the order in which they were scheduled or imported. */
import type { Round } from '../round.ts';
import type { CrosspulseProjection, Readings } from './tables.ts';

export interface RoundTables {
  round: {
    round: string;
    label: string;
    status: Round['status'];
    opens_on: string | null;
    seals_on: string | null;
    sealed_on: string | null;
    quarter: string | null;
    imported: 0 | 1;
    place: number;
    people: number;
  };
}

async function place(tables: Readings): Promise<number> {
  const { count } = await tables
    .selectFrom('round')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

export const rounds: CrosspulseProjection = {
  name: 'rounds',
  version: 1,
  tables: {
    round: `CREATE TABLE round (round TEXT PRIMARY KEY, label TEXT NOT NULL, status TEXT NOT NULL,
      opens_on TEXT, seals_on TEXT, sealed_on TEXT, quarter TEXT, imported INTEGER NOT NULL,
      place INTEGER NOT NULL, people INTEGER NOT NULL) STRICT`,
  },
  on: {
    RoundScheduled: async ({ round, label, opensOn, sealsOn }, tables) =>
      tables
        .insertInto('round')
        .values({
          round,
          label,
          status: 'scheduled',
          opens_on: opensOn,
          seals_on: sealsOn,
          sealed_on: null,
          quarter: null,
          imported: 0,
          place: await place(tables),
          people: 0,
        })
        .execute(),
    RoundOpened: ({ round, asked }, tables) =>
      tables
        .updateTable('round')
        .set({ status: 'open', people: asked.reduce((sum, team) => sum + team.people, 0) })
        .where('round', '=', round)
        .execute(),
    RoundSealed: ({ round, day, quarter }, tables) =>
      tables
        .updateTable('round')
        .set({ status: 'sealed', sealed_on: day, quarter })
        .where('round', '=', round)
        .execute(),
    RoundVoided: ({ round }, tables) =>
      tables.updateTable('round').set({ status: 'voided' }).where('round', '=', round).execute(),
    RoundImported: async ({ round, day, quarter }, tables) =>
      tables
        .insertInto('round')
        .values({
          round,
          label: round,
          status: 'sealed',
          opens_on: null,
          seals_on: null,
          sealed_on: day,
          quarter,
          imported: 1,
          place: await place(tables),
          people: 0,
        })
        .execute(),
  },
};

/** A round as pages show it; `people` is how many are asked, 0 where not known. */
export interface RoundRow {
  readonly round: string;
  readonly label: string;
  readonly status: Round['status'];
  readonly opensOn: string | null;
  readonly sealsOn: string | null;
  readonly sealedOn: string | null;
  readonly quarter: string | null;
  readonly imported: boolean;
  readonly people: number;
}

const rowOf = (row: RoundTables['round']): RoundRow => ({
  round: row.round,
  label: row.label,
  status: row.status,
  opensOn: row.opens_on,
  sealsOn: row.seals_on,
  sealedOn: row.sealed_on,
  quarter: row.quarter,
  imported: row.imported === 1,
  people: row.people,
});

/** All rounds, newest first: what is under way, then by the day it was sealed. */
export async function readRounds(readings: Readings): Promise<readonly RoundRow[]> {
  const rows = await readings
    .selectFrom('round')
    .selectAll()
    .orderBy((row) => row.fn.coalesce('sealed_on', 'seals_on'), 'desc')
    .orderBy('place', 'desc')
    .execute();
  return rows.map(rowOf);
}

export async function readRound(readings: Readings, id: string): Promise<RoundRow | undefined> {
  const row = await readings
    .selectFrom('round')
    .selectAll()
    .where('round', '=', id)
    .executeTakeFirst();
  return row && rowOf(row);
}

/** Sealed rounds that were held here, newest first. */
export async function readOwnSealed(readings: Readings): Promise<readonly RoundRow[]> {
  return (await readRounds(readings)).filter((row) => row.status === 'sealed' && !row.imported);
}
