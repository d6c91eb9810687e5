/** The story of the sample company: how much each direction rubs, and when, in points. */
import type { Dimension } from './dimension.ts';
import type { SampleTeam } from './sample-people.ts';

/** Points of friction at moments, which count quarters: 0 is the start, 8 to 9 the newest one. */
type Course = readonly (readonly [moment: number, points: number])[];

interface Direction {
  readonly from: SampleTeam;
  readonly toward: SampleTeam;
  /** The share of the rating team that works with the other. */
  readonly works: number;
  readonly index: Course;
  /** How far a dimension lies from the index, or a course of its own. */
  readonly apart?: Readonly<Partial<Record<Dimension, number | Course>>>;
  /** From a moment on, only so many of the rating team work with the other. */
  readonly dwindles?: { readonly moment: number; readonly people: number };
}

/** Nothing happens here, and that is worth seeing too. */
const quiet = (points: number): Course => [[0, points]];

/** How many quarters the story tells. */
export const quartersTold = 9;

/** Who takes part in a round, as a share of the team. */
export const takesPart: Readonly<Record<SampleTeam, number>> = {
  Product: 0.82,
  Engineering: 0.81,
  Support: 0.8,
  Sales: 0.55,
};

/** When things were tried. */
export const moments = {
  /** Product and engineering agree on one definition of success. */
  sharedSuccess: 6.4,
  /** A stop rule ends the special offers that sales sold and support had to carry. */
  offersStopped: 5.3,
  /** Engineers take turns on support duty, which costs them more than it helps. */
  supportDuty: 6.9,
} as const;

export const directions: readonly Direction[] = [
  {
    from: 'Product',
    toward: 'Engineering',
    works: 0.96,
    index: [
      [0, 41],
      [3, 47],
      [moments.sharedSuccess, 67],
      [6.7, 58],
      [7.5, 55],
      [8.1, 42],
      [9, 39],
    ],
    apart: {
      goals: [
        [0, 49],
        [3, 55],
        [moments.sharedSuccess, 76],
        [6.7, 58],
        [7.5, 57],
        [8.1, 48],
        [9, 46],
      ],
      blame: 2,
      trust: 1,
      load: -11,
    },
  },
  {
    from: 'Engineering',
    toward: 'Product',
    works: 0.86,
    index: [
      [0, 38],
      [3, 43],
      [moments.sharedSuccess, 63],
      [6.7, 55],
      [7.5, 53],
      [8.1, 42],
      [9, 39],
    ],
    apart: {
      goals: [
        [0, 47],
        [3, 52],
        [moments.sharedSuccess, 74],
        [6.7, 57],
        [7.5, 55],
        [8.1, 48],
        [9, 46],
      ],
      load: 3,
      trust: -4,
      blame: -8,
    },
  },
  {
    from: 'Support',
    toward: 'Sales',
    works: 0.9,
    index: [
      [0, 33],
      [moments.offersStopped, 38],
      [6.5, 34],
    ],
    apart: {
      load: [
        [0, 40],
        [4.4, 71],
        [moments.offersStopped, 80],
        [5.7, 72],
        [6.5, 44],
        [9, 40],
      ],
    },
  },
  { from: 'Sales', toward: 'Support', works: 0.8, index: quiet(29) },
  {
    from: 'Engineering',
    toward: 'Support',
    works: 0.6,
    index: [
      [0, 30],
      [moments.supportDuty, 31],
      [7.3, 36],
      [7.7, 38],
      [8.2, 50],
      [9, 53],
    ],
    apart: {
      load: [
        [0, 39],
        [moments.supportDuty, 40],
        [7.2, 53],
        [8, 56],
        [9, 61],
      ],
      trust: -2,
      goals: -4,
      blame: -3,
    },
  },
  {
    from: 'Support',
    toward: 'Engineering',
    works: 0.8,
    index: quiet(36),
    apart: { trust: 6, load: -6 },
  },
  { from: 'Product', toward: 'Support', works: 0.72, index: quiet(27) },
  {
    from: 'Support',
    toward: 'Product',
    works: 0.62,
    index: quiet(32),
    apart: { goals: 4, blame: -4 },
  },
  {
    from: 'Product',
    toward: 'Sales',
    works: 0.74,
    index: quiet(34),
    apart: { load: 5, blame: -5 },
  },
  {
    from: 'Sales',
    toward: 'Product',
    works: 0.75,
    index: quiet(31),
    apart: { trust: 5, load: -5 },
  },
  {
    from: 'Engineering',
    toward: 'Sales',
    works: 0.26,
    index: quiet(33),
    apart: { trust: 4, blame: -4 },
  },
  {
    from: 'Sales',
    toward: 'Engineering',
    works: 0.8,
    index: quiet(38),
    dwindles: { moment: 4.5, people: 4 },
  },
];

/** The points of a course at a moment: straight lines between its moments, level outside them. */
function at(course: Course, moment: number): number {
  const after = course.findIndex(([when]) => when > moment);
  const [next, points] = course.at(after) ?? [0, 0];
  if (after <= 0) return points;
  const [last, before] = course[after - 1] ?? [next, points];
  return before + ((points - before) * (moment - last)) / (next - last);
}

/** How much one dimension of a direction rubs at a moment, in points. */
export function frictionAt(direction: Direction, dimension: Dimension, moment: number): number {
  const apart = direction.apart?.[dimension] ?? 0;
  if (typeof apart !== 'number') return at(apart, moment);
  return at(direction.index, moment) + apart;
}
