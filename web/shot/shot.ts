/** A shot as the API tells it, and what was called in words. */
import type { Body, client } from '../client.ts';
import { words } from '../language/words.ts';
import { nameOf, type Named } from '../reading/friction.ts';
import { dayWords, roundName } from '../ui/day.ts';

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
export const figureName = (figure: Shot['figure']): string => words.outcome.figures[figure];

/** ", as Support feels it"; empty for both directions. */
export const sideWords = (from: string | null, known: readonly Named[]): string =>
  from === null ? '' : words.outcome.felt(nameOf(known, from));

/** "6 to 12", or "6" where both ends are the same. */
export const fallWords = ({ near, far }: Pick<Call, 'near' | 'far'>): string =>
  words.outcome.fall(near, far);

/** The round that decides: by its name once it is sealed, else by how many are still to come. */
export const decidingWords = ({
  deciding,
  rounds,
  sealed,
}: Pick<Shot, 'deciding' | 'rounds' | 'sealed'>): string => {
  const { by, byDay, within, withinOf } = words.shot;
  if (deciding) {
    const day = dayWords(deciding.sealedOn, false);
    const name = roundName(deciding.label);
    return name.includes(day) ? by(name) : byDay(name, day);
  }
  return sealed === 0 ? within(rounds) : withinOf(within(rounds), sealed);
};
