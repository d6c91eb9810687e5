/** What an envelope's message becomes before it is signed: EMSA-PSS of RFC 8017, with SHA-384. */
import { createHash } from 'node:crypto';

/** Bytes of the salt: as many as the hash has (RFC 9474, RSABSSA-SHA384-PSS). */
export const saltBytes = 48;
const hashBytes = 48;
/** One bit less than the modulus has, so that the number is always smaller. */
export const encodedBits = 2047;

const sha384 = (...parts: readonly Uint8Array[]): Buffer => {
  const hash = createHash('sha384');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

/** MGF1 of RFC 8017, B.2.1. */
function mask(seed: Uint8Array, length: number): Buffer {
  const blocks: Buffer[] = [];
  for (let i = 0; i * hashBytes < length; i += 1) {
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(i);
    blocks.push(sha384(seed, counter));
  }
  return Buffer.concat(blocks).subarray(0, length);
}

/** EMSA-PSS-ENCODE of RFC 8017, 9.1.1; the salt is given, never drawn here. */
export function encodePss(
  message: Uint8Array,
  salt: Uint8Array,
  emBits: number = encodedBits,
): Buffer {
  const length = Math.ceil(emBits / 8);
  const hash = sha384(Buffer.alloc(8), sha384(message), salt);
  const padding = Buffer.alloc(length - salt.length - hashBytes - 2);
  const block = Buffer.concat([padding, Buffer.from([1]), salt]);
  const masked = mask(hash, block.length).map((byte, i) => byte ^ (block[i] ?? 0));
  masked[0] = (masked[0] ?? 0) & (0xff >> (8 * length - emBits));
  return Buffer.concat([masked, hash, Buffer.from([0xbc])]);
}
