// The browser's blind signatures, against the library that others use and against OpenSSL.
import { constants, generateKeyPairSync, privateDecrypt, publicEncrypt } from 'node:crypto';
import { randomBytes, verify } from 'node:crypto';
import { RSABSSA } from '@cloudflare/blindrsa-ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { b64, fromB64, utf8 } from '../../web/bytes.ts';
import { blind, encodePss, inverse, power, toBytes, toNumber } from '../../web/respond/blind.ts';
import { unblind } from '../../web/respond/blind.ts';

const raw = { padding: constants.RSA_NO_PADDING };
const bytes = (length: number) => new Uint8Array(randomBytes(length));

/** A key of 2,048 bits with an exponent, as OpenSSL makes it. */
function keyPair(exponent = 65_537) {
  const made = generateKeyPairSync('rsa', { modulusLength: 2048, publicExponent: exponent });
  const { n = '' } = made.publicKey.export({ format: 'jwk' });
  return { ...made, key: { n: toNumber(fromB64(n)), e: BigInt(exponent) } };
}
/** For all tests that need no exponent of their own. */
const pair = keyPair();
const randomBelow = (n: bigint) => (toNumber(bytes(272)) % (n - 2n)) + 2n;

const algorithm = { name: 'RSA-PSS', hash: 'SHA-384' };
async function inWebCrypto({ privateKey, publicKey }: ReturnType<typeof keyPair>) {
  const jwk = (key: typeof publicKey) => key.export({ format: 'jwk' }) as JsonWebKey;
  return {
    secret: await crypto.subtle.importKey('jwk', jwk(privateKey), algorithm, true, ['sign']),
    open: await crypto.subtle.importKey('jwk', jwk(publicKey), algorithm, true, ['verify']),
  };
}
const suite = RSABSSA.SHA384.PSS.Deterministic();
const message = utf8('crosspulse envelope v1\nr7\npayments\nplatform\n and a key');

describe('numbers', () => {
  const number = fc.bigInt({ min: 1n, max: 2n ** 256n });

  test('are written as bytes and read again', () => {
    fc.assert(
      fc.property(number, (n) => {
        expect(toNumber(toBytes(n, 33))).toBe(n);
        expect(toBytes(n, 33)).toHaveLength(33);
      }),
    );
  });

  test('times their inverse they are 1', () => {
    const prime = 2n ** 255n - 19n;
    fc.assert(
      fc.property(number, (n) => {
        fc.pre(n % prime !== 0n);
        expect((n * inverse(n, prime)) % prime).toBe(1n);
      }),
    );
    expect(() => inverse(6n, 9n)).toThrow('has no inverse');
  });

  test('have powers as OpenSSL has them', () => {
    const { publicKey, key } = pair;
    const value = toBytes(randomBelow(key.n), 256);
    const theirs = publicEncrypt({ key: publicKey, ...raw }, value);
    expect(toBytes(power(toNumber(value), key.e, key.n), 256)).toEqual(new Uint8Array(theirs));
  });
});

/** Blinds, lets OpenSSL sign what it cannot read, and takes the blinding off. */
async function envelope(pair: ReturnType<typeof keyPair>) {
  const blinded = await blind(pair.key, message, bytes(48), randomBelow(pair.key.n));
  const signature = privateDecrypt({ key: pair.privateKey, ...raw }, blinded.blinded);
  return { blinded, signature: new Uint8Array(signature) };
}

const verifies = (pair: ReturnType<typeof keyPair>, token: Uint8Array) =>
  verify(
    'sha384',
    message,
    {
      key: pair.publicKey,
      padding: constants.RSA_PKCS1_PSS_PADDING,
      saltLength: 48,
    },
    token,
  );

describe('an envelope', () => {
  test.each([65_537, 65_539, 65_543, 65_551, 65_557, 65_563, 65_579, 65_581, 65_587])(
    'signed under the exponent %i is an ordinary signature to OpenSSL',
    async (exponent) => {
      const pair = keyPair(exponent);
      const { blinded, signature } = await envelope(pair);
      const token = unblind(pair.key, blinded, signature);
      expect(token && verifies(pair, token)).toBe(true);
    },
  );

  test('that came back with one bit changed, or signed for another, is not used', async () => {
    const { blinded, signature } = await envelope(pair);
    const changed = signature.slice();
    changed[200] = (changed[200] ?? 0) ^ 1;
    expect(unblind(pair.key, blinded, changed)).toBe(null);
    expect(unblind(pair.key, (await envelope(pair)).blinded, signature)).toBe(null);
    expect(unblind({ ...pair.key, e: 65_539n }, blinded, signature)).toBe(null);
    expect(unblind(pair.key, blinded, signature)).not.toBe(null);
  });

  test('says nothing about what is in it: each message could be in each of them', async () => {
    const { n, e } = pair.key;
    const { blinded } = await blind(pair.key, message, bytes(48), randomBelow(n));
    const other = toNumber(await encodePss(utf8('another'), bytes(48), 2047));
    const d = toNumber(fromB64(pair.privateKey.export({ format: 'jwk' }).d ?? ''));
    // The r that would explain it, found with the private key.
    const r = power((toNumber(blinded) * inverse(other, n)) % n, d, n);
    expect((other * power(r, e, n)) % n).toBe(toNumber(blinded));
  });
});

describe('against @cloudflare/blindrsa-ts', () => {
  test('ours is blinded, theirs signs, ours opens it, and theirs holds it for good', async () => {
    const { secret, open } = await inWebCrypto(pair);
    const blinded = await blind(pair.key, message, bytes(48), randomBelow(pair.key.n));
    const signature = await suite.blindSign(secret, blinded.blinded);
    const token = unblind(pair.key, blinded, new Uint8Array(signature));
    expect(token && (await suite.verify(open, token, message))).toBe(true);
  });

  test('theirs is blinded, OpenSSL signs, and ours opens it to the same bytes as theirs', async () => {
    const { open } = await inWebCrypto(pair);
    const theirs = await suite.blind(open, message);
    const signature = privateDecrypt({ key: pair.privateKey, ...raw }, theirs.blindedMsg);
    const token = await suite.finalize(open, message, signature, theirs.inv);
    const [sent, unblinding] = [new Uint8Array(theirs.blindedMsg), toNumber(theirs.inv)];
    const { n, e } = pair.key;
    const encoded = (toNumber(sent) * power(unblinding, e, n)) % n;
    const ours = unblind(
      pair.key,
      { blinded: sent, encoded, unblinding },
      new Uint8Array(signature),
    );
    expect(b64(ours ?? new Uint8Array())).toBe(b64(token));
  });
});

test('what our padding makes, signed as it is, OpenSSL takes for its own', async () => {
  const encoded = await encodePss(message, bytes(48), 2047);
  const signed = privateDecrypt({ key: pair.privateKey, ...raw }, encoded);
  expect(verifies(pair, signed)).toBe(true);
});
