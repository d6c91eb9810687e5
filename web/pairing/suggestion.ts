/** What may be tried on a pairing, as the API tells it, and what to expect in words. */
import type { Body, client } from '../client.ts';
import { words } from '../language/words.ts';
import { dimensions } from '../reading/reading.ts';
import { quarterWords } from '../ui/day.ts';

type Ask = (typeof client.api.pairings)[':a'][':b']['suggestions']['$get'];

export type Suggested = Body<Awaited<ReturnType<Ask>>>;
export type Suggestion = Suggested['suggestions'][number];
type Expectation = Suggestion['expect'][number];

/** "Expect goals to fall by about 8, and load by about 5." */
export const expectWords = (expect: readonly Expectation[]): string => {
  const { figures, try: w } = words.pairing;
  const all = dimensions.every((each) => expect.some(({ figure }) => figure === each));
  if (all) return w.expectAll(expect[0]?.fall ?? 0);
  return w.expect(expect.map(({ figure, fall }) => ({ figure: figures[figure], fall })));
};

/** What was found in this company; empty where nothing was. */
export const triedWords = ({ tried, expected }: Pick<Suggestion, 'tried' | 'expected'>): string =>
  tried === 0 ? '' : words.pairing.try.triedHere(tried, expected);

/** The quarter after `2026-Q4`, as it is written on screen. */
export const backIn = (until: string): string => {
  const [year, part] = until.split('-Q').map(Number);
  const next = (year ?? 0) * 4 + (part ?? 1);
  return quarterWords(`${Math.floor(next / 4)}-Q${(next % 4) + 1}`);
};
