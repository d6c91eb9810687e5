/** The leaves of a sealed round, as anyone may read them: all of them, so that nobody tells theirs. */
import { catalogue, figuresStream } from './catalogue.ts';
import type { CrosspulseEvent } from './catalogue.ts';
import type { Day } from './day.ts';
import { roundsNow } from './installation.ts';
import type { Installation } from './installation.ts';
import { decode } from './kernel/catalogue.ts';
import { leavesStream } from './leaves.ts';
import type { LeavesPublished } from './leaves.ts';
import { Refusal } from './refusal.ts';
import { roundNamed, roundStream } from './round.ts';

export interface SealedLeaves extends Pick<LeavesPublished, 'counted' | 'withheld'> {
  readonly round: string;
  readonly label: string;
  readonly sealedOn: Day;
  readonly threshold: number;
  /** The key that the promises are signed with; null for a round that gave none. */
  readonly promise: string | null;
}

type DataOf<T extends CrosspulseEvent['type']> = Extract<CrosspulseEvent, { type: T }>['data'];

/** The data of a stream's events of one type. */
async function dataOf<T extends CrosspulseEvent['type']>(
  { store }: Pick<Installation, 'store'>,
  stream: string,
  type: T,
): Promise<readonly DataOf<T>[]> {
  const events = await store.readStream(stream);
  return events
    .filter((event) => event.type === type)
    .map((event) => decode(catalogue, event).data as DataOf<T>);
}

/**
 * The leaves of a round with their promises. An imported round has none.
 * @throws {Refusal} before the round is sealed, and for one that never will be.
 */
export async function readLeaves(at: Installation, id: string): Promise<SealedLeaves> {
  const { label, status } = roundNamed(await roundsNow(at), id);
  if (status === 'voided') throw new Refusal('round-already-voided', `${label} was voided.`);
  const [figures] = await dataOf(at, figuresStream(id), 'FiguresPublished');
  if (status !== 'sealed' || figures === undefined) {
    throw new Refusal('round-not-sealed', `${label} is not sealed yet.`);
  }
  const { sealedOn, threshold } = figures;
  const opened = await dataOf(at, roundStream, 'RoundOpened');
  const promise = opened.find((each) => each.round === id)?.keys?.promise ?? null;
  const pages = await dataOf(at, leavesStream(id), 'LeavesPublished');
  const counted = pages.flatMap((page) => page.counted);
  const withheld = pages.flatMap((page) => page.withheld);
  return { round: id, label, sealedOn, threshold, promise, counted, withheld };
}
