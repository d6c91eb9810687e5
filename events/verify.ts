/** Checks a whole data folder against itself, and names the first thing that does not fit. */
import { ballotStream } from './ballot.ts';
import { catalogue, figuresStream } from './catalogue.ts';
import { envelopesStream } from './envelopes-taken.ts';
import type { Installation } from './installation.ts';
import { encode, decode } from './kernel/catalogue.ts';
import { differenceOf, insist } from './kernel/difference.ts';
import type { RecordedEvent } from './kernel/event.ts';
import { leavesStream } from './leaves.ts';
import { roundStream } from './round.ts';
import { verifyAround } from './verify-around.ts';
import { verifyHeads } from './verify-heads.ts';
import { verifyReadings } from './verify-readings.ts';
import { verifyRound } from './verify-round.ts';
import type { RoundFacts } from './verify-round.ts';

/** Positions read at a time: memory stays flat however long the log is. */
const window = 5000;

/** The first difference in the folder; null where everything fits together. */
export async function verifyFolder(at: Installation): Promise<string | null> {
  return (
    (await at.store.firstDifference()) ??
    differenceOf(async () => {
      await verifyHeads(at);
      const rounds = await factsOf(at);
      for (const [round, facts] of rounds) await verifyRound(at, round, facts);
      await verifyAround(at, rounds);
      await verifyReadings(at);
    })
  );
}

/** The streams that a round has for itself, filled when it is sealed or imported. */
const homes: Readonly<Record<string, (round: string) => string>> = {
  BallotCounted: ballotStream,
  PriorityCounted: ballotStream,
  FiguresPublished: figuresStream,
  LeavesPublished: leavesStream,
  EnvelopesTaken: envelopesStream,
};
const rooms = new Set(Object.values(homes).map((home) => home('')));
const roomOf = (stream: string): string => stream.slice(0, stream.indexOf('-') + 1);

/** Reads every event: each is what its type says, stands where it belongs, and has its round. */
async function factsOf({ store }: Installation): Promise<ReadonlyMap<string, RoundFacts>> {
  const rounds = new Map<string, RoundFacts>();
  const first = new Map<string, number>();
  const head = await store.head();
  for (let after = 0; after < head; after += window) {
    for (const event of await store.readLog(after, after + window)) {
      const data = dataOf(event);
      const home = homes[event.type];
      if (event.stream === roundStream) {
        rounds.set(data.round, { ...rounds.get(data.round), [event.type]: data });
      } else if (home !== undefined) {
        const due = home(data.round);
        const misplaced = `Event ${event.position} is in ${event.stream}; it belongs in ${due}.`;
        insist(event.stream === due, misplaced);
        if (!first.has(data.round)) first.set(data.round, event.position);
      } else {
        const stray = `Event ${event.position}, ${event.type}, does not belong in ${event.stream}.`;
        insist(!rooms.has(roomOf(event.stream)), stray);
      }
    }
  }
  for (const [round, position] of first) {
    const { RoundSealed: sealed, RoundImported: imported } = rounds.get(round) ?? {};
    const held = sealed !== undefined || imported !== undefined;
    insist(held, `Event ${position} is of round "${round}", which was never sealed.`);
  }
  return rounds;
}

/** The data of an event, which must be what this software would write. */
function dataOf(event: RecordedEvent): { readonly round: string } {
  try {
    const { type, data } = decode(catalogue, event);
    encode(catalogue, { id: event.id, type, data });
    return data as { readonly round: string };
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/\s+/g, ' ') : String(error);
    insist(false, `Event ${event.position} cannot be read: ${reason}`);
  }
}
