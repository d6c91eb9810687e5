// The cases that measure.py computed, for the tests to compare with.
import { readFileSync } from 'node:fs';
import type { Point } from '../../events/measure/point.ts';
import type { QuarterFigure } from '../../events/measure/quarter-figure.ts';
import type { FitCell } from '../../events/measure/two-way-fit.ts';
import type { Side, Verdict } from '../../events/measure/verdict.ts';

/** A value, its ballots, its step and the round's deviation. */
type PointRow = readonly [number, number, number, number];
/** Points before and after, and how many in a hundred stayed. */
type SideRow = readonly [PointRow[], PointRow[], number];
/** Verdict, before, after, change, low, high, seen from, cut, and the standard error. */
type JudgedRow = readonly [
  'better' | 'worse' | 'no clear change',
  ...(readonly [number, number, number, number, number, number]),
  'or less' | 'or more' | 'either way' | null,
  number,
];
type CellRow = readonly [string, string, number, number];

interface NormalCase {
  readonly of: 'normal';
  readonly pairs: readonly (readonly [number, number])[];
}
interface TailsCase {
  readonly of: 'tails';
  readonly tails: readonly number[];
  readonly survive: readonly boolean[];
  readonly needed: readonly number[];
}
interface FamilyCase {
  readonly of: 'family';
  readonly members: readonly SideRow[][];
  readonly noise: number;
  readonly expected: readonly (JudgedRow | null)[];
}
interface QuarterCase {
  readonly of: 'quarter';
  readonly sides: readonly PointRow[][];
  readonly noise: number;
  readonly expected: QuarterFigure | null;
}
interface FitCase {
  readonly of: 'fit';
  readonly cells: readonly CellRow[];
  readonly fit: {
    readonly mean: number;
    readonly spread: number;
    /** Us, them and pair, each with its error. */
    readonly parts: readonly (readonly number[])[];
  } | null;
  readonly estimates: readonly number[];
}
interface VanishesCase {
  readonly of: 'vanishes';
  readonly rows: readonly (readonly [number, number, number, number | null])[];
}
type Shares = Readonly<Record<string, number>>;
interface AgreementCase {
  readonly of: 'agreement';
  readonly never: readonly string[];
  readonly rows: readonly (readonly [Shares, Shares, readonly [number, number, number]])[];
}

type Case =
  NormalCase | TailsCase | FamilyCase | QuarterCase | FitCase | VanishesCase | AgreementCase;

const cases = readFileSync(new URL('measure.jsonl', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as Case);

const pointOf = ([value, ballots, step, s]: PointRow): Point => ({ value, ballots, step, s });

const sideOf = ([before, after, stayed]: SideRow): Side => {
  return { before: before.map(pointOf), after: after.map(pointOf), stayed: stayed / 100 };
};

const judgedOf = (row: JudgedRow | null): { verdict: Verdict; error: number | null } => {
  if (row === null) return { verdict: { verdict: 'too few answers' }, error: null };
  const [verdict, before, after, change, low, high, seenFrom, cut, error] = row;
  return { verdict: { verdict, before, after, change, low, high, seenFrom, cut }, error };
};

const cellOf = ([from, toward, value, variance]: CellRow): FitCell => {
  return { from, toward, value, variance };
};

export const normals = cases.filter((each) => each.of === 'normal');
export const tailLists = cases.filter((each) => each.of === 'tails');
export const families = cases
  .filter((each) => each.of === 'family')
  .map(({ members, noise, expected }) => {
    return {
      members: members.map((sides) => sides.map(sideOf)),
      noise,
      expected: expected.map(judgedOf),
    };
  });
export const quarters = cases
  .filter((each) => each.of === 'quarter')
  .map((each) => ({ ...each, sides: each.sides.map((side) => side.map(pointOf)) }));
export const fits = cases
  .filter((each) => each.of === 'fit')
  .map((each) => ({ ...each, cells: each.cells.map(cellOf) }));
export const vanishing = cases.filter((each) => each.of === 'vanishes');
export const agreements = cases.filter((each) => each.of === 'agreement');
