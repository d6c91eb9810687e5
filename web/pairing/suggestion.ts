/** What may be tried on a pairing, as the API tells it, and what to expect in words. */
import type { Body, client } from '../client.ts';
import { dimensionNames, dimensions } from '../reading/reading.ts';
import { quarterWords } from '../ui/day.ts';

type Ask = (typeof client.api.pairings)[':a'][':b']['suggestions']['$get'];

export type Suggested = Body<Awaited<ReturnType<Ask>>>;
export type Suggestion = Suggested['suggestions'][number];
type Expectation = Suggestion['expect'][number];

const nameOf = (figure: Expectation['figure']): string => {
  if (figure === 'gap') return 'the gap';
  return figure === 'index' ? 'friction' : dimensionNames[figure].toLowerCase();
};

/** "Expect goals to fall by about 8, and load by about 5." */
export const expectWords = (expect: readonly Expectation[]): string => {
  const all = dimensions.every((each) => expect.some(({ figure }) => figure === each));
  const fall = expect[0]?.fall ?? 0;
  const told = all
    ? `every dimension to fall by about ${fall}`
    : expect
        .map(({ figure, fall: by }, place) =>
          place === 0
            ? `${nameOf(figure)} to fall by about ${by}`
            : `${nameOf(figure)} by about ${by}`,
        )
        .join(', and ');
  return `Expect ${told}.`;
};

/** What was found in this company; empty where nothing was. */
export const triedWords = ({ tried, expected }: Pick<Suggestion, 'tried' | 'expected'>): string => {
  if (tried === 0) return '';
  const times = tried === 1 ? 'once' : `${tried} times`;
  return `Tried ${times} in this company; with what came of it, expect about ${expected}.`;
};

/** The quarter after `2026-Q4`, as it is written on screen. */
export const backIn = (until: string): string => {
  const [year, part] = until.split('-Q').map(Number);
  const next = (year ?? 0) * 4 + (part ?? 1);
  return quarterWords(`${Math.floor(next / 4)}-Q${(next % 4) + 1}`);
};
