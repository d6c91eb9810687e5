// What is signed of a ballot: byte for byte, and never the same for two different ballots.
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ballotText,
  envelopeMessage,
  keyHash,
  leafOf,
  promiseText,
} from '../../events/ballot-text.ts';
import { edSignatureBytes, privateKeyOf, publicKeyOf } from '../../events/ed25519.ts';
import { rawOf, signAsync, verifyAsync } from '../../events/ed25519.ts';
import { b64 } from '../../events/envelope/number.ts';
import { scores } from '../support/cast.ts';

const direction = { from: 'product', toward: 'sales', scores: scores(4, 0, 1, 5) };
const priority = { from: 'product', priority: 'quality' };

describe('the text', () => {
  test('of a direction has four characters, in the order of the dimensions', () => {
    expect(ballotText('7', direction)).toBe('crosspulse ballot v1\n7\nproduct\nsales\n4-15');
  });

  test('of a priority has an empty line where a team would be', () => {
    expect(ballotText('7', priority)).toBe('crosspulse ballot v1\n7\nproduct\n\nquality');
  });

  test('of what an envelope is for ends with its key', () => {
    const key = Buffer.alloc(32, 9);
    const text = (toward: string) => `crosspulse envelope v1\n7\nproduct\n${toward}\n`;
    expect(envelopeMessage('7', 'product', 'sales', key)).toEqual(
      Buffer.concat([Buffer.from(text('sales')), key]),
    );
    expect(envelopeMessage('7', 'product', null, key)).toEqual(
      Buffer.concat([Buffer.from(text('')), key]),
    );
  });

  test('of a promise names the round and the leaf', () => {
    expect(promiseText('7', 'ab')).toBe('crosspulse promise v1\n7\nab');
  });

  test('differs wherever ballots differ', () => {
    const team = fc.constantFrom('a', 'b', 'a-b', 'c');
    const score = fc.constantFrom(0, 1, 2, 3, 4, 5);
    const ballot = fc
      .tuple(team, team, score, score, score, score)
      .map(([from, toward, t, g, b, l]) => ({ from, toward, scores: scores(t, g, b, l) }));
    fc.assert(
      fc.property(ballot, ballot, (one, other) => {
        const same = JSON.stringify(one) === JSON.stringify(other);
        expect(ballotText('1', one) === ballotText('1', other)).toBe(same);
      }),
    );
  });
});

test('A leaf is the hash over all that was sent, its parts in their order', () => {
  const [key, token, signature] = [32, 256, 64].map((bytes) => Buffer.alloc(bytes, bytes)) as [
    Buffer,
    Buffer,
    Buffer,
  ];
  const sealed = { key: b64(key), token: b64(token), signature: b64(signature) };
  const all = [Buffer.from([0]), Buffer.from('text\n'), key, token, signature];
  const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
  expect(leafOf('text', sealed)).toBe(sha256(Buffer.concat(all)));
  expect(keyHash(key)).toBe(sha256(key));
  expect(() => leafOf('text', { ...sealed, token: 'no base64url' })).toThrow(TypeError);
});

describe('Ed25519', () => {
  // RFC 8032, 7.1, test 1: the empty message.
  const seed = '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60';
  const open = 'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a';

  test('makes the key of RFC 8032, and its signature', async () => {
    const secret = privateKeyOf(Buffer.from(seed, 'hex'));
    expect(rawOf(secret).toString('hex')).toBe(open);
    const signature = await signAsync(secret, '');
    expect(signature.toString('hex')).toMatch(/^e5564300c360ac729086e2cc806e828a/);
    expect(signature).toHaveLength(edSignatureBytes);
    const key = publicKeyOf(b64(Buffer.from(open, 'hex')));
    if (key === null) throw new Error('no key');
    expect(rawOf(key).toString('hex')).toBe(open);
    expect(await verifyAsync(key, '', signature)).toBe(true);
    expect(await verifyAsync(key, 'x', signature)).toBe(false);
    expect(await verifyAsync(key, '', signature.subarray(1))).toBe(false);
  });

  test('takes no key of another size or writing', () => {
    for (const text of [
      '',
      'AA',
      b64(Buffer.alloc(31)),
      b64(Buffer.alloc(33)),
      `${'A'.repeat(42)}B`,
    ]) {
      expect(publicKeyOf(text)).toBeNull();
    }
  });
});
