// Heads of the log: what is signed, and whether one log begins as an earlier one was (RFC 9162, 2.1.4).
import { fromHex, hash, hex, join, type Bytes } from '../bytes.ts';
import { ask, client } from '../client.ts';

export interface Head {
  size: number;
  root: string;
  day: string;
  key: string;
  signature: string;
}

export const headText = ({ size, root, day }: Head) =>
  `crosspulse tree head v1\n${size}\n${root}\n${day}`;

const node = (left: Bytes, right: Bytes) => hash('SHA-256', join(Uint8Array.of(1), left, right));

/** Whether the tree of `size` leaves with that root begins with the tree of `from` leaves. */
export async function isPrefix(
  older: Pick<Head, 'size' | 'root'>,
  newer: Pick<Head, 'size' | 'root'>,
  path: readonly string[],
): Promise<boolean> {
  if (older.size === newer.size) return older.root === newer.root && !path[0];
  if (older.size < 1 || older.size > newer.size) return false;
  // The path of a whole tree leaves out its own root.
  const whole = Number.isInteger(Math.log2(older.size));
  const [first, ...rest] = (whole ? [older.root, ...path] : path).map(fromHex);
  if (!first) return false;
  let [from, to] = [older.size - 1, newer.size - 1];
  const up = () => ([from, to] = [Math.floor(from / 2), Math.floor(to / 2)]);
  while (from % 2) up();
  let [was, is] = [first, first];
  for (const each of rest) {
    if (!to) return false;
    if (from % 2 || from === to) {
      [was, is] = [await node(each, was), await node(each, is)];
      while (from && !(from % 2)) up();
    } else is = await node(is, each);
    up();
  }
  return !to && hex(was) === older.root && hex(is) === newer.root;
}

/** Checks each head against the one after it; gives back the first that does not fit. */
export async function historyHolds(heads: readonly Head[]): Promise<Head | null> {
  for (const [place, older] of heads.entries()) {
    const newer = heads[place + 1];
    if (!newer) break;
    const query = { from: `${older.size}`, size: `${newer.size}` };
    const init = { credentials: 'omit' } as const;
    const proof = await ask(client.api.log.proof.$get({ query }, { init }));
    if (!proof.ok || !(await isPrefix(older, newer, proof.body.path))) return older;
  }
  return null;
}
