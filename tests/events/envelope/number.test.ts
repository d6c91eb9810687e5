// Numbers and bytes: what goes in comes out, and nothing is written in two ways.
import { createHash, randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  b64,
  bytesToNumber,
  fromB64,
  modInverse,
  modPow,
  numberToBytes,
} from '../../../events/envelope/number.ts';

const bytes = (most: number) => fc.uint8Array({ minLength: 1, maxLength: most });
const number = fc.bigInt({ min: 0n, max: 2n ** 256n });

describe('bytes', () => {
  test('are a number, and the number is the bytes', () => {
    fc.assert(
      fc.property(bytes(300), (some) => {
        expect([...numberToBytes(bytesToNumber(some), some.length)]).toEqual([...some]);
      }),
    );
    expect(bytesToNumber(Buffer.from([1, 0, 1]))).toBe(65_537n);
    expect(bytesToNumber(Buffer.alloc(0))).toBe(0n);
  });

  test('must have room for their number', () => {
    expect(() => numberToBytes(256n, 1)).toThrow(RangeError);
    expect(() => numberToBytes(-1n, 1)).toThrow(RangeError);
  });

  test('are written in one way only', () => {
    fc.assert(
      fc.property(bytes(64), (some) => {
        expect(fromB64(b64(some), some.length)).toEqual(Buffer.from(some));
        expect(fromB64(b64(some), some.length + 1)).toBeNull();
      }),
    );
    for (const text of ['AA==', 'AB', 'A', 'A+', 'A/', 'AA ', ' AA', 'AA\n']) {
      expect(fromB64(text)).toBeNull();
    }
  });
});

describe('arithmetic modulo a number', () => {
  test('raises to powers as multiplying again and again does', () => {
    fc.assert(
      fc.property(number, fc.integer({ min: 0, max: 40 }), number, (base, times, m) => {
        const modulus = m + 2n;
        let product = 1n;
        for (let i = 0; i < times; i += 1) product = (product * base) % modulus;
        expect(modPow(base, BigInt(times), modulus)).toBe(product);
      }),
    );
  });

  test('finds what undoes a factor, wherever there is such a thing', () => {
    const prime = 2n ** 521n - 1n;
    fc.assert(
      fc.property(number, (a) => {
        fc.pre(a > 0n);
        expect((a * modInverse(a, prime)) % prime).toBe(1n);
      }),
    );
    expect(() => modInverse(6n, 9n)).toThrow(RangeError);
    expect(() => modInverse(0n, 9n)).toThrow(RangeError);
  });

  test('agrees with Fermat on a digest', () => {
    const prime = 2n ** 255n - 19n;
    const some = bytesToNumber(createHash('sha256').update(randomBytes(8)).digest()) % prime;
    expect(modPow(some, prime - 1n, prime)).toBe(1n);
    expect(modInverse(some, prime)).toBe(modPow(some, prime - 2n, prime));
  });
});
