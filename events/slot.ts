/** Slots: fixed sizes that all look alike, so that a used one stands out by its first byte only. */
import { createCipheriv, createDecipheriv } from 'node:crypto';

/** Cryptographically secure random bytes. */
export type Random = (bytes: number) => Uint8Array;

/** What is in a used slot. */
export interface Inside {
  /** SHA-256 of the ballot's one-time key, hex. */
  readonly key: string;
  /** Its leaf, hex: the hash over all that its voter sent. */
  readonly leaf: string;
  /** What it will be in the log, as JSON. */
  readonly record: string;
}

/** Bytes of a slot: two of them and their headers fit a page. */
export const slotBytes = 960;

/** Where the parts of a slot begin: a state byte, the nonce, what is encrypted, its tag. */
const nonceAt = 1;
const textAt = 13;
const tagAt = slotBytes - 16;
/** Where the parts of what is encrypted begin: two bytes of length, two hashes, the record, noise. */
const keyAt = 2;
const leafAt = keyAt + 32;
const recordAt = leafAt + 32;
const textBytes = tagAt - textAt;

/** The first byte of a slot. */
const free = 0;
const used = 1;

/** What a slot is encrypted under: the round's key, and the round itself. */
export class SlotKey {
  readonly #key: Buffer;
  readonly #round: Buffer;

  /** `key` is 32 bytes in hex. */
  constructor(round: string, key: string) {
    this.#key = Buffer.from(key, 'hex');
    this.#round = Buffer.from(`crosspulse box v1\n${round}`, 'utf8');
  }

  /** A slot that holds a ballot. */
  close(inside: Inside, random: Random): Buffer {
    const record = Buffer.from(inside.record, 'utf8');
    if (recordAt + record.length > textBytes) throw new Error('a ballot does not fit its slot');
    const text = Buffer.from(random(textBytes));
    text.writeUInt16BE(record.length, 0);
    text.write(inside.key, keyAt, 'hex');
    text.write(inside.leaf, leafAt, 'hex');
    record.copy(text, recordAt);
    const nonce = random(textAt - nonceAt);
    const cipher = createCipheriv('aes-256-gcm', this.#key, nonce).setAAD(this.#round);
    const closed = [cipher.update(text), cipher.final()];
    return Buffer.concat([Buffer.of(used), nonce, ...closed, cipher.getAuthTag()], slotBytes);
  }

  /**
   * The ballot in a slot; null where there is only noise.
   * @throws when it was not closed under this key for this round, or was changed since.
   */
  open(slot: Buffer): Inside | null {
    if (!isUsed(slot)) return null;
    const nonce = slot.subarray(nonceAt, textAt);
    const cipher = createDecipheriv('aes-256-gcm', this.#key, nonce).setAAD(this.#round);
    cipher.setAuthTag(slot.subarray(tagAt));
    const text = Buffer.concat([cipher.update(slot.subarray(textAt, tagAt)), cipher.final()]);
    return {
      key: text.toString('hex', keyAt, leafAt),
      leaf: text.toString('hex', leafAt, recordAt),
      record: text.toString('utf8', recordAt, recordAt + text.readUInt16BE(0)),
    };
  }
}

export const isUsed = (slot: Buffer): boolean => slot[0] === used;

/** `count` slots full of noise. */
export function* noise(count: number, random: Random): Iterable<Buffer> {
  const all = Buffer.from(random(count * slotBytes));
  for (let i = 0; i < count; i += 1) {
    const slot = all.subarray(i * slotBytes, (i + 1) * slotBytes);
    slot[0] = free;
    yield slot;
  }
}

/** Random bytes that drawing a slot takes. */
const drawnBytes = 6;

/** Randomness for so many ballots and their slots, fetched at once: each byte is used once. */
export function randomFor(ballots: number, random: Random): Random {
  const all = random(ballots * (textBytes + textAt - nonceAt + drawnBytes));
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
