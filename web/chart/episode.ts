/** What ran along the axis of a chart, such as an attempt: its parts, and the lanes they take. */

export interface Episode {
  /** Stands on the chart and before the words. */
  readonly number: number;
  readonly name: string;
  /** What became of it, in words that follow its name. */
  readonly words: string;
  /** Where more of it is told. */
  readonly href?: string;
  /** In columns: 3 is at that point, 3.5 between it and the next one. */
  readonly from: number;
  readonly to: number;
  /** The point that decided it. */
  readonly decided: number | null;
  /** It still runs at the end of the axis. */
  readonly open: boolean;
  /** It ended, and nothing of it stayed. */
  readonly faded: boolean;
}

export interface Marks {
  /** What the episodes are, over their column of the table. */
  readonly name: string;
  readonly episodes: readonly Episode[];
  /** What happened at each point, in words; empty where nothing did. */
  readonly told: readonly string[];
}

/** A line of its own under the plot, on its own scale. */
export interface Under {
  readonly name: string;
  /** Written over the line: what it is, and what it is not. */
  readonly title: string;
  /** By their place on the axis, which may be between two points. */
  readonly points: readonly { readonly at: number; readonly value: number }[];
  /** What is told at each point of the axis; empty where nothing is known. */
  readonly words: readonly string[];
}

interface Footed {
  readonly marks?: Marks;
  readonly under?: Under;
  readonly points: readonly unknown[];
  readonly small: boolean;
}

const laneHeights = { full: 20, small: 18 };
export const laneHeight = ({ small }: Pick<Footed, 'small'>): number =>
  laneHeights[small ? 'small' : 'full'];
export const underHeight = 64;

/** On the narrowest screen a number needs this share of the axis to stand by itself. */
const numberTakes = 0.08;

/** The lane of each episode: one below the other where they overlap. */
export const lanesOf = ({ marks, points }: Pick<Footed, 'marks' | 'points'>): readonly number[] => {
  const taken: number[] = [];
  return (marks?.episodes ?? []).map(({ from, to, open }) => {
    const free = taken.findIndex((end) => end <= from);
    const lane = free === -1 ? taken.length : free;
    taken[lane] = open ? Infinity : Math.max(to, from + points.length * numberTakes);
    return lane;
  });
};

/** How high all lanes stand together, in pixels. */
export const lanesHeight = (scene: Footed): number =>
  (1 + Math.max(-1, ...lanesOf(scene))) * laneHeight(scene);

/** What stands between the plot and the days, in pixels; the page keeps its room. */
export const footHeight = (scene: Footed): number =>
  lanesHeight(scene) + (scene.under ? underHeight : 0);
