/** The board's shots by lane, and its headline: what waits, what runs, what ended. */
import { words } from '../language/words.ts';
import { standName, type Stand } from '../shot/outcome.ts';
import type { Board, MethodRecord, Shot, Standing } from '../shot/shot.ts';

const waits: readonly Standing[] = ['due', 'judged'];

export interface Lanes {
  /** Due for review first, then those whose result is told but not decided about. */
  readonly waiting: readonly Shot[];
  readonly running: readonly Shot[];
  readonly kept: readonly Shot[];
  readonly ended: readonly Shot[];
}

/** Within each lane newest first, as the reply tells them; what is due to stop stands on top. */
export const lanesOf = (shots: readonly Shot[]): Lanes => {
  const of = (...standings: readonly Standing[]) =>
    shots.filter(({ standing }) => standings.includes(standing));
  const judged = of('judged');
  return {
    waiting: [
      ...of('due'),
      ...judged.filter(({ toStop }) => toStop),
      ...judged.filter(({ toStop }) => !toStop),
    ],
    running: of('running'),
    kept: of('kept'),
    ended: of('retired', 'changed', 'ran out', 'not tried'),
  };
};

/** "Two shots are waiting for your decision." */
export const headlineOf = ({ shots }: Pick<Board, 'shots'>): string => {
  const waiting = shots.filter(({ standing }) => waits.includes(standing));
  const own = waiting.filter((shot) => shot.own);
  const running = shots.filter(({ standing }) => standing === 'running').length;
  const w = words.board.headline;
  if (own.length > 0) return w.own(own.length);
  if (waiting.length > 0) return w.waiting(waiting.length);
  if (running > 0) return w.running(running);
  return shots.length > 0 ? w.nothing : w.never;
};

/** "9 shots called on the pairings you see" */
export const eyebrowOf = ({ shots }: Pick<Board, 'shots'>): string =>
  words.board.called(shots.length);

/** "2 hit, 1 missed" */
export const endsWords = (ended: Readonly<Record<string, number>>): string =>
  words.board.records.list(
    Object.entries(ended).map(([stand, count]) =>
      words.board.ends(count, standName(stand as Stand)),
    ),
  );

/** How tries end that have no result, though they could be seen. */
const noResult = ['ended early', 'not reviewed'];

/** Tries of a method that have a result. */
export const resultsOf = ({ tried, ended }: Pick<MethodRecord, 'tried' | 'ended'>): number =>
  noResult.reduce((sum, how) => sum - (ended[how] ?? 0), tried);

/** Under so many results nothing can be ranked. */
const fewUnder = 12;

/** What the records can carry so far. */
export const recordsNote = (results: number): string => {
  const { few, many } = words.board.records;
  return results < fewUnder ? few(results) : many;
};
