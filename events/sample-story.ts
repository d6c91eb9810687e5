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
  sharedSuccess: 6.8,
  /** A stop rule ends the special offers that sales sold and support had to carry. */
  offersStopped: 5.3,
  /** Engineers take turns on support duty, which costs them more than it helps. */
  supportDuty: 7.4,
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
      [7.3, 62],
      [8, 44],
      [9, 42],
    ],
    apart: { goals: 8, blame: 2, trust: 1, load: -11 },
  },
  {
    from: 'Engineering',
    toward: 'Product',
    works: 0.86,
    index: [
      [0, 38],
      [3, 43],
      [moments.sharedSuccess, 60],
      [7.3, 56],
      [8, 44],
      [9, 42],
    ],
    apart: { goals: 9, load: 3, trust: -4, blame: -8 },
  },
  {
    from: 'Support',
    toward: 'Sales',
    works: 0.76,
    index: [
      [0, 33],
      [moments.offersStopped, 38],
      [6.5, 34],
    ],
    apart: {
      load: [
        [0, 40],
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
      [8, 43],
      [9, 48],
    ],
    apart: { load: 9, trust: -2, goals: -4, blame: -3 },
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

/** What each team would put first, as weights. */
export const priorityWeights: Readonly<Record<SampleTeam, Readonly<Record<string, number>>>> = {
  Product: { growth: 6, 'keeping-customers': 7, quality: 5, stability: 2, 'dont-know': 1 },
  Engineering: {
    stability: 8,
    quality: 6,
    'keeping-customers': 5,
    growth: 2,
    cost: 1,
    'dont-know': 1,
  },
  Support: { 'keeping-customers': 9, quality: 5, stability: 4, 'something-else': 1 },
  Sales: { growth: 9, 'keeping-customers': 6, cost: 2, 'something-else': 1 },
};

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
