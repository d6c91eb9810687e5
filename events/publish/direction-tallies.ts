/** Sorts ballots into the directions that were asked, one tally for each figure. */
import type { Ballot } from '../ballot.ts';
import { dimensions, figureNames, friction, type FigureName } from '../dimension.ts';
import type { Asked } from './asked.ts';
import { indexTwelfths, Tally } from './tally.ts';

/** One direction that was asked, with what its ballots add up to. */
export interface DirectionTallies {
  readonly from: string;
  readonly toward: string;
  /** People who joined or left the rating team since its last shown round. */
  readonly changed: number;
  readonly tallies: Readonly<Record<FigureName, Tally>>;
}

/** A record with one value for the index and each dimension. */
export const forEachFigure = <Value>(make: (figure: FigureName) => Value) =>
  Object.fromEntries(figureNames.map((figure) => [figure, make(figure)])) as Record<
    FigureName,
    Value
  >;

/** Text by its code units: the same order on every machine. */
export const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Every direction asked, by rating team and then by rated team, with the tallies of its ballots
 * in whatever order these come, in one pass. A ballot of a direction that was not asked is not
 * counted: one stray ballot must not keep a round from being sealed.
 */
export const tallyDirections = (
  asked: readonly Asked[],
  ballots: Iterable<Ballot>,
): readonly DirectionTallies[] => {
  const directions = [...asked]
    .sort((a, b) => inOrder(a.team, b.team))
    .flatMap(({ team, rates, changed }) =>
      [...rates].sort(inOrder).map((toward) => {
        return { from: team, toward, changed, tallies: forEachFigure(() => new Tally()) };
      }),
    );
  const byTeams = new Map<string, Map<string, DirectionTallies['tallies']>>();
  for (const { from, toward, tallies } of directions) {
    const row = byTeams.get(from) ?? new Map<string, DirectionTallies['tallies']>();
    byTeams.set(from, row.set(toward, tallies));
  }
  for (const { from, toward, scores } of ballots) {
    const tallies = byTeams.get(from)?.get(toward);
    if (tallies === undefined) continue;
    const index = indexTwelfths(scores);
    if (index !== null) tallies.index.addTwelfths(index);
    for (const dimension of dimensions) {
      const score = scores[dimension];
      if (score !== null) tallies[dimension].addPoints(friction(dimension, score));
    }
  }
  return directions;
};
