// Looks for a receipt's ballots among all that a sealed round published: here, not on the server.
import type { Refusal } from '../client.ts';
import type { Leaf, Receipt } from '../receipt.ts';
import { isSigned, promiseText } from '../signed.ts';

/** Every ballot of a sealed round, by its fingerprint and the promise to count it. */
export interface Leaves {
  round: string;
  label: string;
  sealedOn: string;
  threshold: number;
  /** The key that signed the promises; null where the round came from elsewhere. */
  promise: string | null;
  counted: readonly (readonly [string, string])[];
  /** Of directions with too few ballots: received, and in no figure. */
  withheld: readonly (readonly [string, string])[];
}

export type Found =
  | { is: 'found'; all: number; withheld: number; leaves: Leaves }
  /** Promised by the server, and not in its list. */
  | { is: 'missing'; all: number; lost: Leaf[]; leaves: Leaves }
  /** Signed by another key than this server's, or altered since. */
  | { is: 'foreign'; leaves: Leaves }
  | { is: 'open' | 'voided' | 'unknown' | 'unreachable' };

/** What became of the ballots of a receipt. */
export async function find(receipt: Receipt, leaves: Leaves): Promise<Found> {
  const { round, ballots } = receipt;
  const among = (list: Leaves['counted']) =>
    new Map(list.map(([leaf, promise]) => [leaf, promise]));
  const [counted, withheld] = [among(leaves.counted), among(leaves.withheld)];
  const isOurs = ({ leaf, promise }: Leaf) =>
    isSigned(leaves.promise ?? '', promiseText(round, leaf), promise);
  const signed = await Promise.all(ballots.map(isOurs));
  if (!ballots[0] || signed.includes(false)) return { is: 'foreign', leaves };
  const lost = ballots.filter(({ leaf }) => !counted.has(leaf) && !withheld.has(leaf));
  const all = ballots.length;
  if (lost[0]) return { is: 'missing', all, lost, leaves };
  const few = ballots.filter(({ leaf }) => !counted.has(leaf)).length;
  return { is: 'found', all, withheld: few, leaves };
}

/** What it means that the list was refused. */
export function refusedOf({ code, status }: Refusal): Found {
  if (code === 'round-not-sealed') return { is: 'open' };
  if (code === 'round-already-voided') return { is: 'voided' };
  return { is: status === 404 ? 'unknown' : 'unreachable' };
}

/** A receipt out of a file; null where it is none. */
export function readReceipt(text: string): Receipt | null {
  const isText = (value: unknown) => typeof value === 'string';
  try {
    const { round, label, ballots } = JSON.parse(text) as Receipt;
    const isLeaf = ({ leaf, promise }: Leaf) => isText(leaf) && isText(promise);
    return isText(round) && isText(label) && ballots.every(isLeaf)
      ? { round, label, ballots }
      : null;
  } catch {
    return null;
  }
}
