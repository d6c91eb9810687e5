/** Slots: fixed sizes that all look alike, so that a used one stands out by its first byte only. */
import type { Tag } from './box.ts';

/** Cryptographically secure random bytes. */
export type Random = (bytes: number) => Uint8Array;

/** Bytes of a ballot's slot: a state byte, two bytes of length, the ballot as JSON, noise. */
const ballotBytes = 256;
/** Hex digits of the part of a tag that tells the question. */
export const questionDigits = 16;
/** Bytes of a token's slot: a state byte and the tag, which ends with the token's SHA-256 in hex. */
const tokenBytes = 1 + questionDigits + 64;

export const slotBytes = { token: tokenBytes, ballot: ballotBytes } as const;

/** The first byte of a slot. */
const free = 0;
const used = 1;

/** `count` slots full of noise. */
export function* noise(count: number, bytes: number, random: Random): Iterable<Buffer> {
  const all = Buffer.from(random(count * bytes));
  for (let i = 0; i < count; i += 1) {
    const slot = all.subarray(i * bytes, (i + 1) * bytes);
    slot[0] = free;
    yield slot;
  }
}

export function tokenSlot(tag: Tag): Buffer {
  const slot = Buffer.allocUnsafe(tokenBytes);
  slot[0] = used;
  slot.write(tag, 1, 'latin1');
  return slot;
}

/** The token in a slot; null where there is only noise. */
export const tokenIn = (slot: Buffer): Tag | null =>
  slot[0] === used ? slot.toString('latin1', 1) : null;

export function ballotSlot(ballot: string, random: Random): Buffer {
  const text = Buffer.from(ballot, 'utf8');
  if (text.length + 3 > ballotBytes) throw new Error('a ballot does not fit its slot');
  const slot = Buffer.from(random(ballotBytes));
  slot[0] = used;
  slot.writeUInt16LE(text.length, 1);
  text.copy(slot, 3);
  return slot;
}

/** The ballot in a slot; null where there is only noise. */
export const ballotIn = (slot: Buffer): string | null =>
  slot[0] === used ? slot.toString('utf8', 3, 3 + slot.readUInt16LE(1)) : null;

/** Random bytes that drawing a slot takes. */
const drawnBytes = 6;

/** Randomness for so many ballots and their slots, fetched at once: each byte is used once. */
export function enough(ballots: number, random: Random): Random {
  const all = random(ballots * (ballotBytes + drawnBytes));
  let next = 0;
  return (bytes) => {
    next += bytes;
    if (next > all.length) throw new Error('more randomness was used than fetched');
    return all.subarray(next - bytes, next);
  };
}

/** Takes a random one out of the free slots. */
export function draw(free: number[], random: Random): number {
  const last = free.length - 1;
  if (last < 0) throw new Error('the box has no free slot');
  const at = Buffer.from(random(drawnBytes)).readUIntLE(0, drawnBytes) % free.length;
  const slot = free[at] ?? 0;
  free[at] = free[last] ?? 0;
  free.pop();
  return slot;
}
