/** The columns of a pairing's charts: its rounds, and the quarters between them that had none. */
import type { Point, Span } from '../chart/scene.ts';
import type { AxisRound } from './friction.ts';
import type { Figure } from './reading.ts';
import { words } from '../language/words.ts';
import { dayWords, quarterAlone, quarterWords, roundWords } from '../ui/day.ts';

/** A round by its place in the reply, or a quarter without any. */
export type Column =
  | { readonly at: number; readonly round: AxisRound; readonly quarter: string }
  | { readonly at: null; readonly round: null; readonly quarter: string };

const ordinal = (quarter: string): number => {
  const [year, part] = quarter.split('-Q').map(Number);
  return (year ?? 0) * 4 + (part ?? 1) - 1;
};
const quarterAt = (place: number): string => `${Math.floor(place / 4)}-Q${(place % 4) + 1}`;

/** A skipped quarter takes a column of its own: what is missing is a gap, not a straight line. */
export const columnsOf = (rounds: readonly AxisRound[]): Column[] =>
  rounds.flatMap((round, at): Column[] => {
    const { quarter } = round;
    const before = rounds[at - 1];
    const first = before === undefined ? ordinal(quarter) : ordinal(before.quarter) + 1;
    const skipped = Math.max(0, ordinal(quarter) - first);
    return [
      ...Array.from({ length: skipped }, (_, place): Column => {
        return { at: null, round: null, quarter: quarterAt(first + place) };
      }),
      { at, round, quarter },
    ];
  });

/** What is known of each round, laid out over the columns. */
export const overColumns = <T>(
  columns: readonly Column[],
  known: readonly T[],
  missing: T,
): readonly T[] => columns.map(({ at }) => (at === null ? missing : (known[at] ?? missing)));

/** An index is made of all four dimensions, so it breaks wherever one of them was reworded. */
export const pointOf = ({ round, quarter }: Column, figure: Figure): Point => {
  const { imported, noRoundIn, reworded } = words.chart;
  if (round === null) {
    const title = noRoundIn(quarterWords(quarter));
    return { label: '', title, note: '', hollow: false, breaks: true };
  }
  const breaks = figure === 'index' ? round.breaks.length > 0 : round.breaks.includes(figure);
  return {
    label: dayWords(round.sealedOn, false),
    title: roundWords(round),
    note: [round.imported && imported, breaks && reworded]
      .filter(Boolean)
      .join(words.reading.comma),
    hollow: round.imported,
    breaks,
  };
};

/** The quarters as grounds, every other one shaded; `said` tells what stands over each. */
export const spansOf = (
  columns: readonly Column[],
  said: (quarter: string) => Span['words'] | undefined,
): Span[] => {
  const spans: Span[] = [];
  columns.forEach(({ quarter }, index) => {
    const name = quarterWords(quarter);
    const last = spans.at(-1);
    if (last?.name === name) {
      spans[spans.length - 1] = { ...last, to: index };
      return;
    }
    const told = said(quarter);
    const short = quarterAlone(quarter);
    const shaded = spans.length % 2 === 1;
    spans.push({ name, short, ...(told && { words: told }), from: index, to: index, shaded });
  });
  return spans;
};
