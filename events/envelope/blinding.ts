/** Blinding a message before it is signed, and taking the blinding off the signature (RFC 9474). */
import { bytesToNumber, modInverse, modPow, numberToBytes } from './number.ts';
import { encodePss } from './pss.ts';

export interface PublicNumbers {
  readonly n: bigint;
  readonly e: bigint;
}

export interface Blinded {
  /** What the signer sees. */
  readonly blinded: Buffer;
  /** r^-1, which takes the blinding off again. */
  readonly inverse: bigint;
  readonly encoded: Buffer;
}

/** The signer signed something else, or with another key: the envelope is thrown away. */
export class BadSignature extends Error {
  constructor() {
    super('the server signed wrongly; this envelope must never be used');
    this.name = 'BadSignature';
  }
}

const bitsOf = (n: bigint): number => n.toString(2).length;
const bytesOf = (n: bigint): number => Math.ceil(bitsOf(n) / 8);

/** Blinds a message by a number r that nobody else knows. */
export function blind(
  { n, e }: PublicNumbers,
  message: Uint8Array,
  salt: Uint8Array,
  r: bigint,
): Blinded {
  const encoded = encodePss(message, salt, bitsOf(n) - 1);
  const m = bytesToNumber(encoded);
  const blinded = (m * modPow(r, e, n)) % n;
  return { blinded: numberToBytes(blinded, bytesOf(n)), inverse: modInverse(r, n), encoded };
}

/**
 * Takes the blinding off a signature and checks it.
 * @throws {BadSignature}
 */
export function unblind(
  { n, e }: PublicNumbers,
  encoded: Uint8Array,
  signature: Uint8Array,
  inverse: bigint,
): Buffer {
  const signed = bytesToNumber(signature);
  if (signature.length !== bytesOf(n) || signed >= n) throw new BadSignature();
  const token = (signed * inverse) % n;
  if (modPow(token, e, n) !== bytesToNumber(encoded)) throw new BadSignature();
  return numberToBytes(token, bytesOf(n));
}
