/** The whole matrix of a quarter: each direction's estimate, and what it is made of. */
import { ninety } from './certainty.ts';
import type { TwoQuarters } from './comparison.ts';
import { directionOf } from './friction.ts';
import { estimatesOf } from './measure/estimate.ts';
import { inexact, pooled, wholeOf } from './measure/point.ts';
import { quarterVariance } from './measure/quarter-figure.ts';
import type { FittedCell, Part } from './measure/two-way-fit.ts';
import { shownIn } from './quarter-points.ts';

/** Part of a figure in whole points, with its 90 % range, rounded outward. */
export interface PartReading {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Whether the team that answers, the one it answers about, or this direction alone stands out. */
export type Answer = 'us' | 'them' | 'pair' | 'unclear';

/** A direction's figure explained by the whole matrix. */
export interface Explained {
  /** The raw reading drawn toward what the matrix says of it, in whole points. */
  readonly estimate: number;
  /** Null where the matrix is too small, or falls into parts that nothing connects. */
  readonly parts: {
    readonly mean: number;
    readonly us: PartReading;
    readonly them: PartReading;
    readonly pair: PartReading;
  } | null;
  readonly answer: Answer | null;
}

const partReading = ({ value, error }: Part): PartReading => ({
  value: wholeOf(value),
  low: Math.floor(value - ninety * error + inexact) + 0,
  high: Math.ceil(value + ninety * error - inexact) + 0,
});

/** "Is it us, them, or the pair?": the largest part whose range is clear of zero. */
const answerOf = (cell: FittedCell): Answer => {
  const clear = (['us', 'them', 'pair'] as const).filter((name) => {
    const { low, high } = partReading(cell[name]);
    return low > 0 || high < 0;
  });
  const size = (name: 'us' | 'them' | 'pair') => Math.abs(cell[name].value);
  const [largest] = clear.toSorted((a, b) => size(b) - size(a));
  return largest ?? 'unclear';
};

/**
 * All shown directions of the later quarter, by `directionKey`. Source: product.md, "Estimate";
 * field.md C6.2, C6.3.
 */
export const matrixOf = ({ now, noise }: TwoQuarters): ReadonlyMap<string, Explained> => {
  const cells = [...now].flatMap(([key, each]) => {
    const [from, toward] = directionOf(key);
    const quarter = pooled(shownIn(each));
    if (quarter === null) return [];
    const variance = quarterVariance(quarter, noise.now);
    return [{ key, from, toward, value: quarter.mean, variance }];
  });
  const { fit, cells: estimates } = estimatesOf(cells);
  return new Map(
    cells.map(({ key, value }, at) => {
      const fitted = fit?.cells[at];
      const parts =
        fit === null || fitted === undefined
          ? null
          : {
              mean: wholeOf(fit.mean),
              us: partReading(fitted.us),
              them: partReading(fitted.them),
              pair: partReading(fitted.pair),
            };
      const answer = fitted === undefined ? null : answerOf(fitted);
      return [key, { estimate: estimates[at] ?? wholeOf(value), parts, answer }];
    }),
  );
};
