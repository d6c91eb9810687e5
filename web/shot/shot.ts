/** A shot as the API tells it, and what was called in words. */
import type { Body, client } from '../client.ts';
import { nameOf, type Named } from '../reading/friction.ts';
import { dayWords, roundName } from '../ui/day.ts';
import { plural } from '../ui/count.ts';

type Ask = (typeof client.api.interventions)['$get'];

/** The board's reply. */
export type Board = Body<Awaited<ReturnType<Ask>>>;
export type Shot = Board['shots'][number];
export type MethodRecord = Board['records'][number];
export type Effect = NonNullable<Shot['soFar']>;
export type Outcome = NonNullable<Shot['result']>['outcome'];
export type Standing = Shot['standing'];
export type Delivery = NonNullable<Shot['delivery']>;
export type Ending = NonNullable<Shot['ended']>['how'];

/** What was said that would happen; a range in points of fall, and a rule for stopping. */
export type Call = Pick<Shot, 'figure' | 'from' | 'near' | 'far' | 'stop'>;

/** What moves, as it stands in a sentence. */
const figures: Readonly<Record<Shot['figure'], string>> = {
  index: 'friction',
  trust: 'friction in trust',
  goals: 'friction in goals',
  blame: 'blame',
  load: 'load',
};

export const figureName = (figure: Shot['figure']): string => figures[figure];

/** ", as Support feels it"; empty for both directions. */
export const sideWords = (from: string | null, known: readonly Named[]): string =>
  from === null ? '' : `, as ${nameOf(known, from)} feels it`;

/** "6 to 12", or "6" where both ends are the same. */
export const fallWords = ({ near, far }: Pick<Call, 'near' | 'far'>): string =>
  near === far ? `${near}` : `${near} to ${far}`;

/** The round that decides: by its name once it is sealed, else by how many are still to come. */
export const decidingWords = ({
  deciding,
  rounds,
  sealed,
}: Pick<Shot, 'deciding' | 'rounds' | 'sealed'>): string => {
  if (deciding) {
    const day = dayWords(deciding.sealedOn, false);
    const name = roundName(deciding.label);
    return name.startsWith(day) ? `by ${name}` : `by ${name}, ${day}`;
  }
  return sealed === 0
    ? `within ${rounds} ${plural(rounds, 'round')}`
    : `within ${rounds} ${plural(rounds, 'round')}, of which ${sealed} ${sealed === 1 ? 'is' : 'are'} sealed`;
};

/** "Stop if less than 3."; a stop rule of 0 stops where friction does not fall at all. */
export const stopWords = (stop: number): string =>
  stop === 0 ? 'Stop if it does not fall.' : `Stop if less than ${stop}.`;
