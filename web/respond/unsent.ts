// What this browser keeps from Send on until all is posted, so that it goes on after it was closed.
import { fromB64, hashOf, utf8, type Bytes } from '../bytes.ts';
import { keptUnder } from '../receipt.ts';
import type { Sealed } from './envelopes.ts';
import type { Ballot } from './minute.ts';

/** Before the envelopes have come. */
export interface Asking {
  round: string;
  from: string;
  seed: string;
  ballots: Ballot[];
  /** The keys it was sealed with: under any other it must not be asked again. */
  fingerprint: string;
  /** The key that the server must sign its promises with. */
  promise: string;
  /** Whose it is, told to nobody: only they may ask again. */
  mine: string;
}
/** And after: nothing is left of seed and keys. */
export interface Ready {
  round: string;
  promise: string;
  bodies: Sealed[];
}

const place = 'crosspulse unsent ';

export const mineOf = (seed: Bytes, name: string) => hashOf(seed, utf8(name));

const kept = () => keptUnder(place) as (Asking | Ready)[];

/** Ballots that only have to be posted. */
export const readyHere = () => kept().find((each): each is Ready => 'bodies' in each);

/** Ballots whose envelopes a person asked for and has not got yet. */
export async function askingHere(name: string): Promise<Asking | null> {
  for (const each of kept()) {
    if ('seed' in each && each.mine === (await mineOf(fromB64(each.seed), name))) return each;
  }
  return null;
}

/** What waits of any round but the open one is lost: it goes, whoever it was of. */
export function wipeOver(open: string): void {
  for (const { round } of kept()) if (round !== open) wipe(round);
}

/** Keeps what is not posted yet; false where it can only wait in the open page. */
export function keep(unsent: Asking | Ready): boolean {
  try {
    const other = kept().find(({ round }) => round === unsent.round);
    // Somebody else's ballots wait here: they are not pushed out.
    if (other && 'seed' in unsent && !('seed' in other && other.mine === unsent.mine)) return false;
    localStorage.setItem(place + unsent.round, JSON.stringify(unsent));
    return true;
  } catch {
    return false;
  }
}

/** Wipes what waits of a round; of all rounds, and the receipts too, when it is to be forgotten. */
export function wipe(round: string | null): void {
  try {
    for (const key of Object.keys(localStorage)) {
      if (round === null ? key.startsWith('crosspulse ') : key === place + round) {
        localStorage.removeItem(key);
      }
    }
  } catch {
    // Where nothing can be kept there is nothing to wipe.
  }
}
