/** The lane under a sparkline: where what was tried on a pairing started, was decided and ended. */
import type { Episode } from '../chart/episode.ts';
import { words as all } from '../language/words.ts';
import { isSamePairing, type Friction, type Teams } from '../reading/friction.ts';
import { marksOf } from '../reading/marks.ts';

/** What was tried on a pairing, over the rounds of the map's lines. */
export const episodesOf = (
  { marks, rounds }: Pick<Friction, 'marks' | 'rounds'>,
  teams: Teams,
): readonly Episode[] => {
  const here = marks.filter((mark) => isSamePairing(mark.teams, teams));
  const columns = rounds.map((round, at) => ({ at, round, quarter: round.quarter }));
  return marksOf(here, columns).marks?.episodes ?? [];
};

/** "“Deal desk” started after Round 12, decided Round 14: missed, due to stop" */
export const episodeWords = (episodes: readonly Episode[]): string =>
  episodes.map(({ name, words }) => all.map.list.episode(name, words)).join(all.reading.semicolon);

/** An episode's marks by their place across the sparkline. */
export interface Run {
  readonly from: number;
  readonly decided: number | null;
  readonly to: number;
  readonly open: boolean;
  readonly faded: boolean;
}

/** Marks closer than this would lie on each other; one then stands a little beside its place. */
const apart = 8.5;

/** `x` is where a round stands; `least` and `most` are the ends of the line. */
export const runsOf = (
  episodes: readonly Episode[],
  x: (index: number) => number,
  [least, most]: readonly [number, number],
): readonly Run[] =>
  episodes.map(({ from, to, decided, open, faded }) => {
    const between = (place: number, low: number, high: number) =>
      Math.max(low, Math.min(high, place));
    const marks = decided === null ? 1 : 2;
    const start = between(x(from), least, most - marks * apart);
    const middle = decided === null ? null : between(x(decided), start + apart, most - apart);
    const end = between(x(to), (middle ?? start) + apart, most);
    return { from: start, decided: middle, to: end, open, faded };
  });
