/** Whole numbers as bytes, bytes as base64url, and arithmetic modulo a number. */

export function bytesToNumber(bytes: Uint8Array): bigint {
  const hex = Buffer.from(bytes).toString('hex');
  return hex === '' ? 0n : BigInt(`0x${hex}`);
}

/** Big-endian, with zeros in front. */
export function numberToBytes(n: bigint, length: number): Buffer {
  const hex = n.toString(16).padStart(length * 2, '0');
  if (n < 0n || hex.length > length * 2) throw new RangeError(`does not fit ${length} bytes`);
  return Buffer.from(hex, 'hex');
}

/** base^exponent modulo m; for numbers that are nobody's secret. */
export function modPow(base: bigint, exponent: bigint, m: bigint): bigint {
  let result = 1n;
  let square = base % m;
  for (let left = exponent; left > 0n; left >>= 1n) {
    if ((left & 1n) === 1n) result = (result * square) % m;
    square = (square * square) % m;
  }
  return result;
}

/**
 * The number that times `a` leaves 1 modulo m.
 * @throws {RangeError} where a and m have a factor in common.
 */
export function modInverse(a: bigint, m: bigint): bigint {
  let [r, rest, x, next] = [m, ((a % m) + m) % m, 0n, 1n];
  while (rest !== 0n) {
    const quotient = r / rest;
    [r, rest, x, next] = [rest, r - quotient * rest, next, x - quotient * next];
  }
  if (r !== 1n) throw new RangeError('has no inverse');
  return ((x % m) + m) % m;
}

/** base64url without padding. */
export const b64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url');

/** Bytes of a base64url text; null unless it is written the one right way, and so long. */
export function fromB64(text: string, length?: number): Buffer | null {
  const bytes = Buffer.from(text, 'base64url');
  if (bytes.toString('base64url') !== text) return null;
  return length === undefined || bytes.length === length ? bytes : null;
}
