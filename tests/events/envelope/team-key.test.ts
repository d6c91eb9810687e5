// Keys of teams: each exponent fits, anyone can check that, and a key that tags somebody is refused.
import { createHash, createPrivateKey, generatePrimeSync } from 'node:crypto';
import type { JsonWebKey } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { exponents, questionsOf } from '../../../events/envelope/exponent.ts';
import {
  b64,
  bytesToNumber,
  fromB64,
  modInverse,
  modPow,
  numberToBytes,
} from '../../../events/envelope/number.ts';
import {
  checkTeamKey,
  keyHashOf,
  rootsEach,
  signersOf,
  teamKeyOf,
} from '../../../events/envelope/team-key.ts';
import type { TeamKey } from '../../../events/envelope/team-key.ts';
import { pooledKey } from '../../support/rsa.ts';

const questions = 4;
let jwk: JsonWebKey;
let key: TeamKey;
beforeAll(async () => {
  jwk = await pooledKey();
  const made = teamKeyOf('product', questions, jwk);
  if (made === null) throw new Error('a key that fits no exponent: one in sixteen thousand');
  key = made;
});

/** A key of two primes, one of which is one more than a multiple of `factor`. */
function keyWith(factor: bigint): JsonWebKey {
  const size = { bigint: true } as const;
  const p = generatePrimeSync(1024, { ...size, add: factor * 2n, rem: 1n });
  const q = generatePrimeSync(1024, size);
  const n = p * q;
  if (n < 1n << 2047n) return keyWith(factor);
  const e = 3n * 5n * 7n * 11n + 2n;
  const phi = (p - 1n) * (q - 1n);
  const text = (number: bigint, bytes: number) => b64(numberToBytes(number, bytes));
  try {
    const d = modInverse(e, phi);
    return {
      ...{ kty: 'RSA', n: text(n, 256), e: text(e, 2), d: text(d, 256) },
      ...{ p: text(p, 128), q: text(q, 128), qi: text(modInverse(q, p), 128) },
      ...{ dp: text(d % (p - 1n), 128), dq: text(d % (q - 1n), 128) },
    };
  } catch {
    return keyWith(factor);
  }
}

describe('the exponents', () => {
  test('are the nine primes from 2^16 + 1 on', () => {
    const isPrime = (n: number) => {
      for (let d = 2; d * d <= n; d += 1) if (n % d === 0) return false;
      return true;
    };
    const primes = Array.from({ length: 60 }, (_, i) => 65_537 + i).filter(isPrime);
    expect(exponents.map(Number)).toEqual(primes.slice(0, 9));
  });

  test('stand for the teams in their order, and then for the priority', () => {
    expect(questionsOf({ rates: ['sales', 'product'] })).toEqual(['sales', 'product', null]);
    expect(questionsOf({ rates: [] })).toEqual([null]);
  });
});

describe('a team’s key', () => {
  test('has roots that hold for all of its exponents at once', () => {
    expect(key.roots).toHaveLength(rootsEach);
    expect(checkTeamKey(key, questions)).toBe(true);
    const n = bytesToNumber(Buffer.from(key.n, 'base64url'));
    const product = exponents.slice(0, questions).reduce((all, e) => all * e, 1n);
    // The number that the first root is the root of, made here by other means.
    const digests = Array.from({ length: 6 }, (_, c) =>
      createHash('sha384')
        .update(
          Buffer.concat([Buffer.from('crosspulse root v1\n'), Buffer.from(key.n, 'base64url')]),
        )
        .update(Buffer.from([0, c]))
        .digest('hex'),
    );
    const root = bytesToNumber(Buffer.from(key.roots[0] ?? '', 'base64url'));
    expect(modPow(root, product, n)).toBe(BigInt(`0x${digests.join('')}`) % n);
  });

  test('is not another number of questions’ key', () => {
    expect(checkTeamKey(key, questions - 1)).toBe(false);
    expect(checkTeamKey(key, questions + 1)).toBe(false);
  });

  test('signs again after it was kept', () => {
    const signers = signersOf(key.secret, questions);
    const blinded = Buffer.alloc(256, 7);
    expect(signers).toHaveLength(questions);
    for (const [i, signer] of signers.entries()) {
      const signed = bytesToNumber(signer.sign(blinded));
      const n = bytesToNumber(Buffer.from(key.n, 'base64url'));
      expect(modPow(signed, exponents[i] ?? 0n, n)).toBe(bytesToNumber(blinded));
    }
  });

  test('is refused with anything changed in it', () => {
    const swapped = [key.roots[1] ?? '', key.roots[0] ?? '', ...key.roots.slice(2)];
    const n = fromB64(key.n) ?? Buffer.alloc(0);
    const low = Buffer.from(n);
    low[0] = 0x7f;
    const past = numberToBytes(bytesToNumber(n) - 1n, 256);
    const wrong = [
      { n: key.n, roots: key.roots.slice(1) },
      { n: key.n, roots: [...key.roots, ...key.roots.slice(0, 1)] },
      { n: key.n, roots: swapped },
      { n: key.n, roots: [] },
      { n: b64(n.subarray(0, 255)), roots: key.roots },
      { n: b64(Buffer.concat([n, Buffer.alloc(1)])), roots: key.roots },
      { n: b64(low), roots: key.roots },
      { n: b64(past), roots: key.roots },
      { n: `${key.n}=`, roots: key.roots },
      { n: key.n, roots: key.roots.map((root) => `${root}A`) },
      { n: key.n, roots: key.roots.map(() => b64(Buffer.alloc(256, 255))) },
    ];
    for (const each of wrong) expect(checkTeamKey(each, questions)).toBe(false);
  });

  test('is never made of a number that shares a factor with an exponent', () => {
    for (const question of [0, questions - 1]) {
      const tagging = keyWith(exponents[question] ?? 0n);
      expect(teamKeyOf('product', questions, tagging)).toBeNull();
      // The same for fewer questions is fit: only what is asked must fit.
      expect(teamKeyOf('product', question, tagging)).not.toBeNull();
      const secret = createPrivateKey({ format: 'jwk', key: tagging });
      const kept = b64(secret.export({ format: 'der', type: 'pkcs8' }));
      expect(() => signersOf(kept, questions)).toThrow('does not fit');
    }
  });

  test('cannot be passed off with a factor shared: no root is found for the roots', () => {
    const e = exponents[1] ?? 0n;
    const tagging = keyWith(e);
    const fit = teamKeyOf('product', 1, tagging);
    if (fit === null) throw new Error('made with one exponent only');
    // Even whoever holds the factors finds no root where there is none: one number in 65,539 has one.
    expect(checkTeamKey(fit, 1)).toBe(true);
    expect(checkTeamKey(fit, 2)).toBe(false);
    const n = bytesToNumber(Buffer.from(fit.n, 'base64url'));
    const phi = ['p', 'q'].reduce((all, name) => {
      const prime = bytesToNumber(Buffer.from(String(tagging[name]), 'base64url'));
      return all * (prime - 1n);
    }, 1n);
    const roots = fit.roots.map((root) => bytesToNumber(Buffer.from(root, 'base64url')));
    const rooted = roots.filter((root) => modPow(root, phi / e, n) === 1n);
    expect(rooted.length).toBeLessThan(rootsEach);
  });

  test('has a hash over all that is public of it', () => {
    const parts = [key.n, ...key.roots].map((part) => Buffer.from(part, 'base64url'));
    const hash = createHash('sha256').update(Buffer.concat(parts)).digest('hex');
    expect(keyHashOf(key)).toBe(hash);
    expect(keyHashOf({ n: key.n, roots: [...key.roots.slice(1), 'AA'] })).toBeNull();
  });
});
