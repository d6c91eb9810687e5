/** What a line chart is made of, in terms of points and lines: it knows no surveys. */
import type { Marks, Under } from './episode.ts';

export interface Point {
  /** Short, under the axis. */
  readonly label: string;
  /** Full, where one point is read out. */
  readonly title: string;
  /** What has to be known about this point alone; may be empty. */
  readonly note: string;
  /** Drawn as a hollow mark, and underlined at the foot of the chart. */
  readonly hollow: boolean;
  /** Hatched over its whole height: there is something here, but it is not shown. */
  readonly hatched?: boolean;
  /** Set where the line must not connect to the point before. */
  readonly breaks: boolean;
}

export interface Line {
  readonly name: string;
  /** Solid ink with circles, solid blue with circles, or dashed mustard with squares. */
  readonly look: 'ink' | 'a' | 'b';
  /** One entry for each point; null leaves a gap. */
  readonly marks: readonly (Mark | null)[];
  /** The words for each point, also where there is a gap. */
  readonly words: readonly string[];
}

export interface Mark {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** In one line; in two, where there is less room; and as short as it can be. */
export interface SpanWords {
  readonly full: string;
  readonly stacked: readonly string[];
  readonly short: string;
}

/** Consecutive points that share a ground and a name, such as a quarter. */
export interface Span {
  readonly name: string;
  readonly short: string;
  /** What is told of the span as a whole, such as its mean. */
  readonly words?: SpanWords;
  readonly from: number;
  readonly to: number;
  readonly shaded: boolean;
}

export interface Scale {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

export interface Scene {
  readonly points: readonly Point[];
  readonly lines: readonly Line[];
  readonly spans: readonly Span[];
  readonly scale: Scale;
  /** A dotted line across, with its words. */
  readonly limit: { readonly at: number; readonly words: string } | null;
  /** The word at the foot for hollow marks. */
  readonly hollowWord: string;
  /** A small chart names its last figures at the end of the lines and leaves out the days. */
  readonly small: boolean;
  /** What ran along the axis, under the plot. */
  readonly marks?: Marks;
  readonly under?: Under;
}

/** Bounds that hold every mark with its range: round tens (or twenties) within 0 to 100. */
export const scaleOf = (lines: readonly Line[]): Scale => {
  const marks = lines.flatMap((line) => line.marks.filter((mark) => mark !== null));
  const low = Math.max(0, Math.min(...marks.map((mark) => mark.low), 49));
  const high = Math.min(100, Math.max(...marks.map((mark) => mark.high), 51));
  const step = high - low > 45 ? 20 : 10;
  const min = Math.floor(low / step) * step;
  const max = Math.min(100, Math.max(Math.ceil(high / step) * step, min + 2 * step));
  return { min, max, step };
};

/** Runs of neighbouring marks between gaps and breaks, as lists of indexes. */
export const runsOf = (line: Line, points: readonly Point[]): number[][] => {
  const runs: number[][] = [];
  line.marks.forEach((mark, index) => {
    if (mark === null) return;
    const run = runs.at(-1);
    if (run && run.at(-1) === index - 1 && !points[index]?.breaks) run.push(index);
    else runs.push([index]);
  });
  return runs;
};
