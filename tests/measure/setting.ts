// The settings in which the measure is tried: kinds of companies, people and rounds.

/** A kind of company: four teams, twelve directions, two quarters, people who stay or leave. */
export interface Setting {
  /** People in a team; each answers about all three other teams in every round. */
  readonly ballots: number;
  /** Rounds a quarter. */
  readonly rounds: number;
  /** How lasting a person's mood is: the share of its variance that stays from round to round. */
  readonly lasting: number;
  /** The share of people replaced between the quarters. */
  readonly leave: number;
  /** Points (one deviation) by which a single round is off. */
  readonly wobble: number;
  /** Whether the wobble is one for the whole company, or one for each direction. */
  readonly wobbles: 'together' | 'apart';
  /** Whether `npm test` tries it too. */
  readonly decides?: boolean;
}

type Row = readonly [ballots: number, rounds: number, lasting: number, leave: number];
type More = Pick<Setting, 'decides'>;

const still = ([ballots, rounds, lasting, leave]: Row, more: More = {}): Setting => {
  return { ballots, rounds, lasting, leave, wobble: 0, wobbles: 'together', ...more };
};
const shaken = (row: Row, more: More = {}): readonly Setting[] =>
  (['together', 'apart'] as const).map((wobbles) => {
    return { ...still(row, more), wobble: 3, wobbles };
  });

/** Those of `proof/measure`, one to three rounds a quarter with a wobble, and some in between. */
export const settings: readonly Setting[] = [
  still([6, 6, 0.6, 0]),
  still([8, 6, 0.6, 0.1]),
  still([8, 6, 0.6, 0.25]),
  still([10, 6, 0.6, 0.1], { decides: true }),
  still([15, 6, 0.6, 0.1]),
  still([15, 6, 0.3, 0.1]),
  still([15, 6, 0.9, 0.25]),
  ...shaken([15, 6, 0.6, 0.25], { decides: true }),
  still([15, 3, 0.6, 0.1]),
  ...shaken([15, 1, 0.6, 0.1]),
  still([20, 6, 0.6, 0.1]),
  still([30, 6, 0.6, 0.1]),
  ...shaken([30, 6, 0.6, 0.25], { decides: true }),
  ...shaken([30, 6, 0.9, 0.25]),
  still([30, 3, 0.6, 0.1]),
  ...shaken([30, 2, 0.6, 0.1]),
  still([30, 1, 0.6, 0.1]),
  ...shaken([30, 1, 0.6, 0.1], { decides: true }),
  still([50, 6, 0.6, 0.1]),
  ...shaken([50, 3, 0.6, 0.1]),
  still([50, 1, 0.6, 0.1]),
  ...shaken([50, 1, 0.6, 0.1]),
];

/** Those in which an intervention is tried: nothing else happens, people leave, rounds wobble too. */
const tried = (ballots: number, rounds: number, more: More = {}): readonly Setting[] => [
  still([ballots, rounds, 0.6, 0]),
  still([ballots, rounds, 0.6, 0.25]),
  ...shaken([ballots, rounds, 0.6, 0.25]).map((setting) => {
    return setting.wobbles === 'apart' ? { ...setting, ...more } : setting;
  }),
];

export const effectSettings: readonly Setting[] = [
  ...tried(8, 1, { decides: true }),
  ...tried(8, 6),
  ...tried(30, 1, { decides: true }),
  ...tried(30, 6, { decides: true }),
];
