/** The board's shots by lane, and its headline: what waits, what runs, what ended. */
import { counted, plural } from '../ui/count.ts';
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
  const told = own.length > 0 ? own : waiting;
  if (told.length > 0) {
    const verb = told.length === 1 ? 'is' : 'are';
    const whose = own.length > 0 ? 'your' : 'a';
    return `${counted(told.length, 'shot')} ${verb} waiting for ${whose} decision.`;
  }
  if (running > 0) {
    return `${counted(running, 'shot')} ${running === 1 ? 'is' : 'are'} running. Nothing is due.`;
  }
  return shots.length > 0 ? 'Nothing is being tried right now.' : 'Nobody has called a shot yet.';
};

/** "9 shots called, 3 running" */
export const eyebrowOf = ({ shots }: Pick<Board, 'shots'>): string =>
  `${shots.length} ${plural(shots.length, 'shot')} called on the pairings you see`;

/** "2 hit, 1 missed" */
export const endsWords = (ended: Readonly<Record<string, number>>): string =>
  Object.entries(ended)
    .map(([outcome, count]) => `${count} ${outcome.replace("'", '’')}`)
    .join(', ');

/** How tries end that have no result, though they could be seen. */
const noResult = ['ended early', 'not reviewed'];

/** Tries of a method that have a result. */
export const resultsOf = ({ tried, ended }: Pick<MethodRecord, 'tried' | 'ended'>): number =>
  noResult.reduce((sum, how) => sum - (ended[how] ?? 0), tried);

/** Under so many results nothing can be ranked. */
const fewUnder = 12;

/** What the records can carry so far. */
export const recordsNote = (results: number): string =>
  results < fewUnder
    ? `${counted(results, 'result')} ${results === 1 ? 'is' : 'are'} too few to rank methods by. Suggestions still lean on the library.`
    : 'A suggestion’s expectation is drawn from the library’s toward these results.';
