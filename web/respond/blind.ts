// Blind signatures in the browser (RFC 9474, RSABSSA-SHA384-PSS-Deterministic), on BigInt and WebCrypto.
import { hash, hex, join, type Bytes } from '../bytes.ts';

export const toNumber = (bytes: Uint8Array): bigint => BigInt(`0x${hex(bytes)}`);

export const toBytes = (number: bigint, length: number): Bytes =>
  Uint8Array.from(
    number
      .toString(16)
      .padStart(2 * length, '0')
      .match(/../g) ?? [],
    (byte) => parseInt(byte, 16),
  );

export function power(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let result = 1n;
  for (let square = base % modulus, left = exponent; left; left >>= 1n) {
    if (left & 1n) result = (result * square) % modulus;
    square = (square * square) % modulus;
  }
  return result;
}

/** By Euclid: what a number must be multiplied with to give 1. */
export function inverse(number: bigint, modulus: bigint): bigint {
  let [rest, next, factor, nextFactor] = [modulus, number % modulus, 0n, 1n];
  while (next) {
    const times = rest / next;
    [rest, next] = [next, rest - times * next];
    [factor, nextFactor] = [nextFactor, factor - times * nextFactor];
  }
  if (rest !== 1n) throw new Error('has no inverse');
  return factor < 0n ? factor + modulus : factor;
}

const hashLength = 48;

/** EMSA-PSS-ENCODE of RFC 8017, with SHA-384 and its mask from the same hash. */
export async function encodePss(message: Bytes, salt: Bytes, bits: number): Promise<Bytes> {
  const length = Math.ceil(bits / 8);
  const hashed = await hash('SHA-384', message);
  const digest = await hash('SHA-384', join(new Uint8Array(8), hashed, salt));
  const zeros = new Uint8Array(length - salt.length - hashLength - 2);
  const masked = join(zeros, Uint8Array.of(1), salt);
  let mask = digest;
  for (let at = 0; at < masked.length; at++) {
    const block = at % hashLength;
    if (!block) mask = await hash('SHA-384', join(digest, toBytes(BigInt(at / hashLength), 4)));
    masked[at] = (masked[at] ?? 0) ^ (mask[block] ?? 0);
  }
  masked[0] = (masked[0] ?? 0) & (255 >> (8 * length - bits));
  return join(masked, digest, Uint8Array.of(188));
}

/** What a signer publishes: the modulus, and the exponent of one question. */
export interface PublicKey {
  n: bigint;
  e: bigint;
}
const bitsOf = ({ n }: PublicKey) => n.toString(2).length;
const lengthOf = (key: PublicKey) => Math.ceil(bitsOf(key) / 8);

export interface Blinded {
  /** What the signer sees. */
  blinded: Bytes;
  /** What its signature has to be of, and what takes the blinding off again: both stay here. */
  encoded: bigint;
  unblinding: bigint;
}

/** Blinds a message by `r`, a random number below the modulus. */
export async function blind(
  key: PublicKey,
  message: Bytes,
  salt: Bytes,
  r: bigint,
): Promise<Blinded> {
  const { n, e } = key;
  const encoded = toNumber(await encodePss(message, salt, bitsOf(key) - 1));
  return {
    blinded: toBytes((encoded * power(r, e, n)) % n, lengthOf(key)),
    encoded,
    unblinding: inverse(r, n),
  };
}

/** The signature of the message itself; null where the signer signed anything else. */
export function unblind(
  key: PublicKey,
  { encoded, unblinding }: Blinded,
  signature: Bytes,
): Bytes | null {
  const { n, e } = key;
  const token = (toNumber(signature) * unblinding) % n;
  return power(token, e, n) === encoded ? toBytes(token, lengthOf(key)) : null;
}
