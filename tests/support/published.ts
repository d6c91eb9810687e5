// Rounds as they were published, told in few words: what a test says of them, and the rest as usual.
import type { CrosspulseEvent } from '../../events/catalogue.ts';
import { figureNames } from '../../events/dimension.ts';
import type { FigureName } from '../../events/dimension.ts';
import type { FiguresPublished, PublishedFigure, PublishedTeam } from '../../events/figures.ts';
import type { PublishedRow } from '../../events/projections/figures.ts';

/** Twenty ballots, in steps of two; null is withheld. */
type Told = number | null | PublishedFigure;

export interface Telling {
  readonly quarter: string;
  readonly day?: string;
  /** By direction, `a>b`: one value for all five figures, or some of them apart. */
  readonly directions: Readonly<Record<string, Told | Partial<Record<FigureName, Told>>>>;
  readonly s?: number;
  readonly statements?: Partial<FiguresPublished['statements']>;
  readonly teams?: Readonly<Record<string, Partial<Omit<PublishedTeam, 'team'>>>>;
  readonly imported?: boolean;
}

const isFigure = (told: object): told is PublishedFigure => 'value' in told || 'withheld' in told;

const figureOf = (told: Told): PublishedFigure => {
  if (told === null) return { withheld: 'too-few' };
  return typeof told === 'number' ? { value: told, step: 2, ballots: 20 } : told;
};

const figuresOf = (told: Telling['directions'][string]) => {
  const apart = typeof told === 'object' && told !== null && !isFigure(told) ? told : null;
  const one = (name: FigureName) =>
    figureOf(apart === null ? (told as Told) : (apart[name] ?? apart.index ?? null));
  return Object.fromEntries(
    figureNames.map((name) => [name, one(name)]),
  ) as FiguresPublished['directions'][number]['figures'];
};

/** A day in the middle of a quarter; rounds of one quarter are in the order of their names. */
const dayIn = (quarter: string): string =>
  `${quarter.slice(0, 4)}-${String(Number(quarter.slice(6)) * 3 - 1).padStart(2, '0')}-15`;

/** The figures of a round. */
export function figuresPublished(round: string, telling: Telling): FiguresPublished {
  const { quarter, s = 19 } = telling;
  const names = Object.keys(telling.directions).flatMap((key) => key.split('>'));
  return {
    round,
    label: `Round ${round}`,
    sealedOn: telling.day ?? dayIn(quarter),
    quarter,
    imported: telling.imported ?? false,
    threshold: 5,
    statements: { trust: 't-1', goals: 'g-1', blame: 'b-1', load: 'l-1', ...telling.statements },
    s: { index: s, trust: s, goals: s, blame: s, load: s },
    directions: Object.entries(telling.directions).map(([key, told]) => {
      const [from = '', toward = ''] = key.split('>');
      return { from, toward, figures: figuresOf(told) };
    }),
    teams: [...new Set([...names, ...Object.keys(telling.teams ?? {})])].sort().map((team) => ({
      team,
      participation: null,
      stayed: [],
      priorities: { withheld: 'too-few' },
      ...telling.teams?.[team],
    })),
  };
}

/** The same as the projections keep it. */
export const publishedRow = (round: string, quarter: string, s = 19): PublishedRow => {
  const { directions, teams, ...row } = figuresPublished(round, { quarter, directions: {}, s });
  return row;
};

/** A sealed round with its figures, as it comes in from elsewhere. */
export const sealedRound = (round: string, telling: Telling): readonly CrosspulseEvent[] => {
  const data = figuresPublished(round, telling);
  const { quarter, sealedOn: day } = data;
  return [
    { type: 'RoundImported', data: { round, day, quarter, fingerprint: round, stayed: null } },
    { type: 'FiguresPublished', data },
  ];
};

/** Teams by their slugs. */
export const teamsAdded = (...teams: readonly string[]): readonly CrosspulseEvent[] =>
  teams.map((team) => {
    return { type: 'TeamAdded', data: { team, name: team.toUpperCase(), site: null } };
  });

/** All directions between some teams, each told the same. */
export const everyWay = <T>(teams: readonly string[], told: T): Record<string, T> =>
  Object.fromEntries(
    teams.flatMap((from) =>
      teams.filter((toward) => toward !== from).map((toward) => [`${from}>${toward}`, told]),
    ),
  );
