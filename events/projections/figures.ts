/** The published figures: one row a round, and one a direction and round. */
import type { FiguresPublished, PublishedDirection } from '../figures.ts';
import { directionKey } from '../friction.ts';
import type { Point } from '../measure/point.ts';
import type { CrosspulseProjection, Readings } from './tables.ts';

type Figures = PublishedDirection['figures'];

export interface FigureTables {
  /** `s` and `statements` as JSON; both by figure or dimension. */
  published: {
    round: string;
    label: string;
    sealed_on: string;
    quarter: string;
    imported: 0 | 1;
    threshold: number;
    s: string;
    statements: string;
    place: number;
  };
  /** `value`, `step` and `ballots` are those of the index, null where it is withheld. */
  figure: {
    from_team: string;
    toward: string;
    round: string;
    value: number | null;
    step: number | null;
    ballots: number | null;
    figures: string;
  };
}

export const figures: CrosspulseProjection = {
  name: 'figures',
  version: 2,
  tables: {
    published: `CREATE TABLE published (round TEXT PRIMARY KEY, label TEXT NOT NULL,
      sealed_on TEXT NOT NULL, quarter TEXT NOT NULL, imported INTEGER NOT NULL,
      threshold INTEGER NOT NULL, s TEXT NOT NULL, statements TEXT NOT NULL,
      place INTEGER NOT NULL) STRICT`,
    figure: `CREATE TABLE figure (from_team TEXT NOT NULL, toward TEXT NOT NULL,
      round TEXT NOT NULL, value INTEGER, step INTEGER, ballots INTEGER, figures TEXT NOT NULL,
      PRIMARY KEY (from_team, toward, round), UNIQUE (round, from_team, toward))
      WITHOUT ROWID, STRICT`,
  },
  on: {
    FiguresPublished: async (data, tables) => {
      const { place } = await tables
        .selectFrom('published')
        .select(({ fn }) => fn.countAll<number>().as('place'))
        .executeTakeFirstOrThrow();
      await tables
        .insertInto('published')
        .values({
          round: data.round,
          label: data.label,
          sealed_on: data.sealedOn,
          quarter: data.quarter,
          imported: data.imported ? 1 : 0,
          threshold: data.threshold,
          s: JSON.stringify(data.s),
          statements: JSON.stringify(data.statements),
          place,
        })
        .execute();
      if (data.directions.length === 0) return;
      await tables
        .insertInto('figure')
        .values(data.directions.map(row(data.round)))
        .execute();
    },
  },
};

const row =
  (round: string) =>
  ({ from, toward, figures: all }: PublishedDirection): FigureTables['figure'] => {
    const { index } = all;
    const shown = 'value' in index ? index : { value: null, step: null, ballots: null };
    const { value, step, ballots } = shown;
    return {
      from_team: from,
      toward,
      round,
      value,
      step,
      ballots,
      figures: JSON.stringify(all),
    };
  };

/** A round whose figures are out. */
export type PublishedRow = Omit<FiguresPublished, 'directions' | 'teams'>;

/** The index of a direction in every round, null where withheld; by direction, then by round. */
export type Indexes = ReadonlyMap<string, ReadonlyMap<string, Point | null>>;

interface Kept {
  readonly rounds: number;
  published?: readonly PublishedRow[];
  indexes?: Indexes;
}

/** What is published never changes: what was read is kept until there is another round. */
const kept = new WeakMap<Readings, Kept>();

async function keptOf(readings: Readings): Promise<Kept> {
  const { rounds } = await readings
    .selectFrom('published')
    .select(({ fn }) => fn.countAll<number>().as('rounds'))
    .executeTakeFirstOrThrow();
  const before = kept.get(readings);
  if (before?.rounds === rounds) return before;
  const fresh = { rounds };
  kept.set(readings, fresh);
  return fresh;
}

/** All rounds with figures, oldest first. */
export async function readPublished(readings: Readings): Promise<readonly PublishedRow[]> {
  const held = await keptOf(readings);
  return (held.published ??= await publishedOf(readings));
}

async function publishedOf(readings: Readings): Promise<readonly PublishedRow[]> {
  const rows = await readings
    .selectFrom('published')
    .selectAll()
    .orderBy('sealed_on')
    .orderBy('place')
    .execute();
  return rows.map((each) => ({
    round: each.round,
    label: each.label,
    sealedOn: each.sealed_on,
    quarter: each.quarter,
    imported: each.imported === 1,
    threshold: each.threshold,
    s: JSON.parse(each.s) as PublishedRow['s'],
    statements: JSON.parse(each.statements) as PublishedRow['statements'],
  }));
}

/** The rounds that were published up to one, by the log and not by their days; oldest first. */
export async function readPublishedUpTo(
  readings: Readings,
  round: string,
): Promise<readonly PublishedRow[]> {
  const rows = await readings
    .selectFrom('published')
    .select('round')
    .where('place', '<=', (by) =>
      by.selectFrom('published').select('place').where('round', '=', round),
    )
    .execute();
  const known = new Set(rows.map((row) => row.round));
  return (await readPublished(readings)).filter((row) => known.has(row.round));
}

/** The figures of every direction of one round. */
export async function readRoundFigures(
  readings: Readings,
  round: string,
): Promise<readonly PublishedDirection[]> {
  const rows = await readings
    .selectFrom('figure')
    .select(['from_team', 'toward', 'figures'])
    .where('round', '=', round)
    .execute();
  return rows.map((each) => ({
    from: each.from_team,
    toward: each.toward,
    figures: JSON.parse(each.figures) as Figures,
  }));
}

/** The figures of one direction, by round. */
export async function readDirectionFigures(
  readings: Readings,
  from: string,
  toward: string,
): Promise<ReadonlyMap<string, Figures>> {
  const rows = await readings
    .selectFrom('figure')
    .select(['round', 'figures'])
    .where('from_team', '=', from)
    .where('toward', '=', toward)
    .execute();
  return new Map(rows.map((each) => [each.round, JSON.parse(each.figures) as Figures]));
}

/** The indexes of all directions; `directionKey` makes the keys. */
export async function readIndexes(readings: Readings): Promise<Indexes> {
  const held = await keptOf(readings);
  return (held.indexes ??= await indexesOf(readings));
}

async function indexesOf(readings: Readings): Promise<Indexes> {
  const deviation = new Map(
    (await readPublished(readings)).map(({ round, s }) => [round, s.index]),
  );
  const rows = await readings
    .selectFrom('figure')
    .select(['from_team', 'toward', 'round', 'value', 'step', 'ballots'])
    .execute();
  const indexes = new Map<string, Map<string, Point | null>>();
  for (const { from_team, toward, round, value, step, ballots } of rows) {
    const s = deviation.get(round);
    if (s === undefined) continue;
    const withheld = value === null || step === null || ballots === null;
    const point = withheld ? null : { value, step, ballots, s };
    const key = directionKey(from_team, toward);
    const byRound = indexes.get(key);
    if (byRound === undefined) indexes.set(key, new Map([[round, point]]));
    else byRound.set(round, point);
  }
  return indexes;
}
