/** What is asked: the four dimensions, their statements and the words that answer them. */

/** The four dimensions of friction, in the order in which they are asked. */
export const dimensions = ['trust', 'goals', 'blame', 'load'] as const;
export type Dimension = (typeof dimensions)[number];

/** The index comes first wherever the five figures of a direction are listed. */
export const figureNames = ['index', ...dimensions] as const;
export type FigureName = (typeof figureNames)[number];

/** A score as tapped: 1 (almost never) to 5 (almost always); null is "Can't say". */
export type Score = 1 | 2 | 3 | 4 | 5;
export type Scores = Readonly<Record<Dimension, Score | null>>;

/**
 * A statement is data: a new wording is a new key, never an edit, because old answers point to
 * the old words. `rubs` says which end of the scale is friction.
 */
export interface Statement {
  readonly statement: string;
  readonly dimension: Dimension;
  readonly text: string;
  readonly rubs: 'when agreed' | 'when denied';
}

/** Every statement ever asked, newest of a dimension last. `{team}` is the team answered about. */
export const statements: readonly Statement[] = [
  {
    statement: 'trust-1',
    dimension: 'trust',
    text: 'When {team} tells us something will happen, we can plan on it.',
    rubs: 'when denied',
  },
  {
    statement: 'goals-1',
    dimension: 'goals',
    text: '{team}’s decisions and ours pull toward the same result.',
    rubs: 'when denied',
  },
  {
    statement: 'blame-1',
    dimension: 'blame',
    text: 'When something slips between our teams, {team} looks for who caused it before how to fix it.',
    rubs: 'when agreed',
  },
  {
    statement: 'load-1',
    dimension: 'load',
    text: 'Requests, fixes or escalations coming from {team} push aside work we had planned.',
    rubs: 'when agreed',
  },
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

/** The five answers, by score. */
export const answers: readonly { readonly score: Score; readonly text: string }[] = [
  { score: 1, text: 'Almost never' },
  { score: 2, text: 'Rarely' },
  { score: 3, text: 'About half the time' },
  { score: 4, text: 'Often' },
  { score: 5, text: 'Almost always' },
];

/** The gate asks about dependence; its answer never leaves the browser. */
export const gate = {
  text: 'Since the last round, how much did your work depend on {team}?',
  answers: ['Not at all', 'A little', 'Some', 'A lot'],
} as const;

/** At most so many of the teams that passed the gate get statements. */
export const teamsAskedMost = 3;

/**
 * One score as friction, 0 (smooth) to 100 (grinding): (5 − x)/4·100 where agreement is good,
 * (x − 1)/4·100 where agreement is friction. Source: product.md, "The measure".
 */
export const friction = (dimension: Dimension, score: Score): number =>
  dimension === 'blame' || dimension === 'load' ? (score - 1) * 25 : (5 - score) * 25;
