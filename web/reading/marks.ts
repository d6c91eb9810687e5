/** Where interventions started, were decided and ended, as marks of a trend. */
import type { Episode, Marks } from '../chart/episode.ts';
import { words as all } from '../language/words.ts';
import { paths } from '../place.ts';
import { roundName } from '../ui/day.ts';
import type { Column } from './axis.ts';

/** One of these, as a trend's reply tells it, in the order of time. */
export interface ShotMark {
  readonly shot: string;
  readonly name: string;
  readonly kind: 'started' | 'decided' | 'ended';
  /** The round that it stands at, where it was decided, or else after; null before the first. */
  readonly round: string | null;
  /** What it was found to be, or how it ended. */
  readonly words: string | null;
  /** Where it was decided: its stop rule is met, and nobody has decided yet. */
  readonly toStop: boolean;
}

const became = (words: string | null): string => {
  const { became: names, ended } = all.chart.tried;
  return words !== null && words in names ? names[words as keyof typeof names] : ended;
};

/** What is told where one reads that point alone. */
const momentWords = ({ kind, words, round, toStop }: ShotMark): string => {
  const w = all.chart.tried;
  if (kind === 'started') return round === null ? w.startedBeforeHere : w.startedHere;
  if (kind === 'ended') return w.endedHere(became(words));
  const decided = w.decidedHere(became(words));
  return toStop ? decided + all.reading.comma + w.toStop : decided;
};

/**
 * The marks of a trend over its columns, numbered in the order of their starts; nothing where
 * there are none. `named` may say more than the intervention's name, such as its pairing.
 */
export const marksOf = <M extends ShotMark>(
  marks: readonly M[],
  columns: readonly Column[],
  named: (mark: M) => string = ({ name }) => name,
): { readonly marks?: Marks } => {
  const w = all.chart.tried;
  const placeOf = (round: string | null): number =>
    round === null ? -1 : columns.findIndex((column) => column.round?.round === round);
  const there = marks.filter(({ round }) => round === null || placeOf(round) >= 0);
  const roundAt = (round: string | null) => roundName(columns[placeOf(round)]?.round?.label ?? '');
  const told: string[][] = columns.map(() => []);
  const episodes = there
    .filter(({ kind }) => kind === 'started')
    .map((start, order): Episode => {
      const number = order + 1;
      const name = named(start);
      const own = there.filter(({ shot }) => shot === start.shot);
      for (const mark of own) {
        told[Math.max(0, placeOf(mark.round))]?.push(`${number} ${name} ${momentWords(mark)}`);
      }
      const [decided, ended] = (['decided', 'ended'] as const).map((kind) =>
        own.find((mark) => mark.kind === kind),
      );
      const words = [
        start.round === null ? w.startedBefore : w.started(roundAt(start.round)),
        decided && w.decided(roundAt(decided.round), became(decided.words)),
        ended ? became(ended.words) : decided?.toStop ? w.toStop : w.running,
      ];
      return {
        number,
        name,
        href: paths.interventions(start.shot),
        words: words.filter(Boolean).join(all.reading.comma),
        from: placeOf(start.round) + 0.5,
        to: ended ? placeOf(ended.round) + 0.5 : columns.length - 0.5,
        decided: decided ? placeOf(decided.round) : null,
        open: !ended,
        faded: ended !== undefined && ended.words !== 'kept',
      };
    });
  if (episodes.length === 0) return {};
  return {
    marks: { name: w.name, episodes, told: told.map((each) => each.join(all.reading.semicolon)) },
  };
};
