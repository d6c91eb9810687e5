/** Promises: at sealing, the leaf and the promise of every ballot of the box become public. */
import { ballotText, leafOf, promiseText } from './ballot-text.ts';
import type { BallotEvent, SealedBallot } from './ballot.ts';
import { signAsync } from './ed25519.ts';
import { b64 } from './envelope/number.ts';
import type { PublishedRound } from './figures.ts';
import { newId } from './installation.ts';
import type { Installation } from './installation.ts';
import { appendOf } from './kernel/decider.ts';
import type { Append } from './kernel/store.ts';
import { leavesMost, leavesStream } from './leaves.ts';

/** A ballot as the box keeps it: with the envelope that it came in. */
export type Boxed = BallotEvent & { readonly data: { readonly envelope: SealedBallot } };

/** A leaf and the promise to count it. */
type Pair = readonly [leaf: string, promise: string];

/** Promises signed at a time. */
const signedAtOnce = 500;

/**
 * What is recorded of all ballots, those too few to be read included: of these nothing else enters
 * the log, and nothing tells which direction they were about. The promises are those that were
 * given when the ballots came: a signature by this key is always the same.
 */
export async function promised(
  at: Pick<Installation, 'keys' | 'random'>,
  { round }: Pick<PublishedRound, 'round'>,
  ballots: readonly Boxed[],
  kept: ReadonlySet<BallotEvent>,
): Promise<readonly Append[]> {
  const key = at.keys.logKey();
  const pairOf = async ({ data }: Boxed): Promise<Pair> => {
    const leaf = leafOf(ballotText(round, data), data.envelope);
    return [leaf, b64(await signAsync(key, promiseText(round, leaf)))];
  };
  const pairsOf = async (some: readonly Boxed[]): Promise<readonly Pair[]> => {
    const pairs: Pair[] = [];
    for (const page of pagesOf(some, signedAtOnce)) {
      pairs.push(...(await Promise.all(page.map(pairOf))));
    }
    return pairs.sort(([a], [b]) => (a < b ? -1 : 1));
  };
  const counted = await pairsOf(ballots.filter((ballot) => kept.has(ballot)));
  const withheld = await pairsOf(ballots.filter((ballot) => !kept.has(ballot)));
  const events = [
    ...pagesOf(counted, leavesMost).map((page) => ({ counted: page, withheld: [] })),
    ...pagesOf(withheld, leavesMost).map((page) => ({ counted: [], withheld: page })),
  ].map((lists) => ({ type: 'LeavesPublished', data: { round, ...lists } }));
  return events.length === 0 ? [] : [appendOf(leavesStream(round), 0, events, newId(at))];
}

const pagesOf = <T>(all: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, i) =>
    all.slice(i * size, (i + 1) * size),
  );
