/** What is asked: the four dimensions and their statements; the words are in `language/`. */
import type english from './language/en/statement.ts';

/** The four dimensions of friction, in the order in which they are asked. */
export const dimensions = ['trust', 'goals', 'blame', 'load'] as const;
export type Dimension = (typeof dimensions)[number];

/** The index comes first wherever the five figures of a direction are listed. */
export const figureNames = ['index', ...dimensions] as const;
export type FigureName = (typeof figureNames)[number];

/** A score as tapped: 1 (almost never) to 5 (almost always); null is "Can't say". */
export type Score = 1 | 2 | 3 | 4 | 5;
export const scores = [1, 2, 3, 4, 5] as const satisfies readonly Score[];
export type Scores = Readonly<Record<Dimension, Score | null>>;

/**
 * A statement is data: a new wording is a new key, never an edit, because old answers point to
 * the old words, which `language/` has. `rubs` says which end of the scale is friction.
 */
export interface Statement {
  readonly statement: keyof typeof english.statements;
  readonly dimension: Dimension;
  readonly rubs: 'when agreed' | 'when denied';
}

/** Every statement ever asked, newest of a dimension last. */
export const statements: readonly Statement[] = [
  { statement: 'trust-1', dimension: 'trust', rubs: 'when denied' },
  { statement: 'goals-1', dimension: 'goals', rubs: 'when denied' },
  { statement: 'blame-1', dimension: 'blame', rubs: 'when agreed' },
  { statement: 'load-1', dimension: 'load', rubs: 'when agreed' },
];

/** The statements a new round asks: the newest of each dimension. */
export const currentStatements = (): readonly Statement[] =>
  dimensions.map((dimension) => {
    const asked = statements.findLast((statement) => statement.dimension === dimension);
    if (asked === undefined) throw new Error(`no statement asks about ${dimension}`);
    return asked;
  });

/** Their keys, by dimension: what a round keeps of its wording. */
export const currentStatementKeys = (): Record<Dimension, string> => {
  const keys = currentStatements().map(({ dimension, statement }) => [dimension, statement]);
  return Object.fromEntries(keys) as Record<Dimension, string>;
};

/** At most so many of the teams that passed the gate get statements. */
export const teamsAskedMost = 3;

/**
 * One score as friction, 0 (smooth) to 100 (grinding): (5 − x)/4·100 where agreement is good,
 * (x − 1)/4·100 where agreement is friction. Source: product.md, "The measure".
 */
export const friction = (dimension: Dimension, score: Score): number =>
  dimension === 'blame' || dimension === 'load' ? (score - 1) * 25 : (5 - score) * 25;
