// Blind signatures: as RFC 9474 has them, as other software makes them, and blind.
import { createPrivateKey, randomBytes } from 'node:crypto';
import type { JsonWebKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { RSABSSA } from '@cloudflare/blindrsa-ts';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { BadSignature, blind, unblind } from '../../../events/envelope/blinding.ts';
import { exponents } from '../../../events/envelope/exponent.ts';
import { bytesToNumber, modInverse, modPow } from '../../../events/envelope/number.ts';
import { encodePss } from '../../../events/envelope/pss.ts';
import { Signer, verifierOf, verifyToken } from '../../../events/envelope/signer.ts';
import { signersOf, teamKeyOf } from '../../../events/envelope/team-key.ts';
import { pooledKey } from '../../support/rsa.ts';

interface Held {
  readonly jwk: JsonWebKey;
  readonly n: bigint;
  readonly text: string;
  readonly signers: readonly Signer[];
}
let held: Held;
beforeAll(async () => {
  const jwk = await pooledKey();
  const key = teamKeyOf('product', exponents.length, jwk);
  if (key === null) throw new Error('try again: a key that fits no exponent');
  const n = bytesToNumber(Buffer.from(key.n, 'base64url'));
  held = { jwk, n, text: key.n, signers: signersOf(key.secret, exponents.length) };
});

/** A blinding factor below the modulus. */
const factor = () => (bytesToNumber(randomBytes(272)) % (held.n - 2n)) + 2n;
const signerOf = (question: number): Signer => {
  const signer = held.signers[question];
  if (signer === undefined) throw new Error(`no question ${question}`);
  return signer;
};
/** A message's token under the exponent of a question. */
function tokenOf(message: Buffer, question: number): Buffer {
  const numbers = { n: held.n, e: exponents[question] ?? 0n };
  const { blinded, inverse, encoded } = blind(numbers, message, randomBytes(48), factor());
  return unblind(numbers, encoded, signerOf(question).sign(blinded), inverse);
}

test('The vector of RFC 9474’s appendix comes out, blinded value and signature', () => {
  const file = new URL('rfc-9474-vector.json', import.meta.url);
  const vector = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  const of = (name: string) => Buffer.from(vector[name] ?? '', 'hex');
  const numbers = { n: bytesToNumber(of('n')), e: bytesToNumber(of('e')) };
  const r = modInverse(bytesToNumber(of('inv')), numbers.n);
  const { blinded, inverse, encoded } = blind(numbers, of('msg'), of('salt'), r);
  expect(blinded.toString('hex')).toBe(vector['blinded_msg']);
  expect(encoded).toEqual(encodePss(of('msg'), of('salt'), 4095));
  const token = unblind(numbers, encoded, of('blind_sig'), inverse);
  expect(token.toString('hex')).toBe(vector['sig']);
});

describe('Cloudflare’s blindrsa-ts understands us, and we it', () => {
  const suite = RSABSSA.SHA384.PSS.Deterministic();
  const parameters = { name: 'RSA-PSS', hash: 'SHA-384' };
  const message = Buffer.from('an envelope');
  let keys: { readonly secret: CryptoKey; readonly open: CryptoKey };

  beforeAll(async () => {
    const { n, e, d, p, q, dp, dq, qi } = held.jwk;
    const part = { kty: 'RSA', alg: 'PS384', ext: true, n: n ?? '', e: e ?? '' };
    const whole = { ...part, d, p, q, dp, dq, qi } as globalThis.JsonWebKey;
    const { subtle } = globalThis.crypto;
    keys = {
      secret: await subtle.importKey('jwk', whole, parameters, true, ['sign']),
      open: await subtle.importKey('jwk', part, parameters, true, ['verify']),
    };
  });

  test('it signs what we blinded', async () => {
    const numbers = { n: held.n, e: 65_537n };
    const { blinded, inverse, encoded } = blind(numbers, message, randomBytes(48), factor());
    const signature = await suite.blindSign(keys.secret, new Uint8Array(blinded));
    const token = unblind(numbers, encoded, signature, inverse);
    expect(await suite.verify(keys.open, new Uint8Array(token), message)).toBe(true);
  });

  test('we sign what it blinded', async () => {
    const { blindedMsg, inv } = await suite.blind(keys.open, new Uint8Array(message));
    const signature = signerOf(0).sign(Buffer.from(blindedMsg));
    const token = await suite.finalize(
      keys.open,
      new Uint8Array(message),
      new Uint8Array(signature),
      inv,
    );
    expect(await verifyToken(verifierOf(held.text, 0), message, token)).toBe(true);
  });
});

describe('a token', () => {
  test('fits its message and its question, and no other', async () => {
    const message = Buffer.from('product about engineering');
    for (const question of exponents.keys()) {
      const token = tokenOf(message, question);
      for (const other of exponents.keys()) {
        const verifier = verifierOf(held.text, other);
        expect(await verifyToken(verifier, message, token)).toBe(other === question);
      }
      const verifier = verifierOf(held.text, question);
      expect(await verifyToken(verifier, Buffer.from('product about sales'), token)).toBe(false);
    }
  });

  test('is checked before it is used: whatever else comes back is thrown away', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 64 }), fc.nat(2047), (text, bit) => {
        const numbers = { n: held.n, e: 65_537n };
        const message = Buffer.from(text);
        const { blinded, inverse, encoded } = blind(numbers, message, randomBytes(48), factor());
        const good = signerOf(0).sign(blinded);
        const bad = Buffer.from(good);
        bad[bit >> 3] = (bad[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        expect(() => unblind(numbers, encoded, bad, inverse)).toThrow(BadSignature);
        for (const wrong of [good.subarray(1), Buffer.alloc(256), signerOf(1).sign(blinded)]) {
          expect(() => unblind(numbers, encoded, wrong, inverse)).toThrow(BadSignature);
        }
        expect(unblind(numbers, encoded, good, inverse)).toHaveLength(256);
      }),
      { numRuns: 25 },
    );
  });

  test('could have come out of any request: the signer cannot tell which', () => {
    const e = 65_537n;
    const made = Array.from({ length: 4 }, () => {
      const message = randomBytes(32);
      const { blinded, inverse, encoded } = blind(
        { n: held.n, e },
        message,
        randomBytes(48),
        factor(),
      );
      return {
        blinded,
        token: unblind({ n: held.n, e }, encoded, signerOf(0).sign(blinded), inverse),
      };
    });
    const d = bytesToNumber(Buffer.from(held.jwk.d ?? '', 'base64url'));
    for (const { blinded } of made) {
      for (const { token } of made) {
        const encoded = modPow(bytesToNumber(token), e, held.n);
        const ratio = (bytesToNumber(blinded) * modInverse(encoded, held.n)) % held.n;
        const r = modPow(ratio, d, held.n);
        expect((encoded * modPow(r, e, held.n)) % held.n).toBe(bytesToNumber(blinded));
      }
    }
  });
});

describe('signing', () => {
  test('refuses what is not smaller than the modulus, or of another size', () => {
    const n = Buffer.from(held.text, 'base64url');
    expect(() => signerOf(0).sign(n)).toThrow();
    expect(() => signerOf(0).sign(Buffer.alloc(256, 255))).toThrow();
    expect(() => signerOf(0).sign(Buffer.alloc(255, 1))).toThrow(RangeError);
  });

  test('tells nothing where the machine reckons wrongly', () => {
    // Half of the key is another's: what comes out is no signature of this one.
    const { dp = '', dq = '', ...jwk } = held.jwk;
    const wrong = { ...jwk, d: dp, dp: dq, dq: dp };
    const broken = new Signer(createPrivateKey({ format: 'jwk', key: wrong }));
    expect(() => broken.sign(Buffer.alloc(256, 1))).toThrow('does not fit');
  });
});
