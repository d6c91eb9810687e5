// The desk: makes keys that fit, signs while a round is open, and holds nothing once it is shut.
import { createPrivateKey, createPublicKey, generatePrimeSync } from 'node:crypto';
import type { JsonWebKey } from 'node:crypto';
import { expect, test } from 'vitest';
import { apart, joined } from '../../api/desk.ts';
import { DeskShut, deskHere } from '../../events/desk.ts';
import { exponents } from '../../events/envelope/exponent.ts';
import {
  b64,
  bytesToNumber,
  modInverse,
  modPow,
  numberToBytes,
} from '../../events/envelope/number.ts';
import { checkTeamKey } from '../../events/envelope/team-key.ts';
import { pooledKey } from '../support/rsa.ts';

const blinded = (n: number) => Array.from({ length: n }, (_, i) => Buffer.alloc(256, i + 1));

/** A modulus that no exponent but the first fits. */
function unfit(): JsonWebKey {
  const p = generatePrimeSync(1024, { bigint: true, add: 2n * (exponents[1] ?? 0n), rem: 1n });
  const q = generatePrimeSync(1024, { bigint: true });
  const text = (n: bigint, bytes: number) => b64(numberToBytes(n, bytes));
  const [n, e] = [p * q, exponents[0] ?? 0n];
  if (n < 1n << 2047n || (p - 1n) % e === 0n || (q - 1n) % e === 0n) return unfit();
  const d = modInverse(e, (p - 1n) * (q - 1n));
  return {
    ...{ kty: 'RSA', n: text(n, 256), e: text(e, 3), d: text(d, 256) },
    ...{ p: text(p, 128), q: text(q, 128), qi: text(modInverse(q, p), 128) },
    ...{ dp: text(d % (p - 1n), 128), dq: text(d % (q - 1n), 128) },
  };
}

test('A key that shares a factor with an exponent is thrown away, and another one made', async () => {
  const keys = [unfit(), unfit(), await pooledKey()];
  const desk = deskHere(async () => keys.shift() ?? pooledKey());
  const [key] = await desk.make([{ team: 'product', questions: 3 }]);
  expect(keys).toHaveLength(0);
  expect(key && checkTeamKey(key, 3)).toBe(true);
});

test('Each team signs with its own key, each question with its own exponent', async () => {
  const desk = deskHere(pooledKey);
  const teams = [
    { team: 'product', questions: 3 },
    { team: 'sales', questions: 2 },
  ];
  const made = await desk.make(teams);
  expect(new Set(made.map(({ n }) => n)).size).toBe(2);
  await desk.open(
    made.map(({ team, secret }, i) => ({ team, secret, questions: teams[i]?.questions ?? 0 })),
  );
  for (const { team, questions } of teams) {
    const n = bytesToNumber(
      Buffer.from(made.find((key) => key.team === team)?.n ?? '', 'base64url'),
    );
    const signed = await desk.sign(team, blinded(questions));
    signed.forEach((signature, i) => {
      const value = modPow(bytesToNumber(signature), exponents[i] ?? 0n, n);
      expect(value).toBe(bytesToNumber(Buffer.alloc(256, i + 1)));
    });
  }
  await expect(desk.sign('product', blinded(4))).rejects.toThrow(RangeError);
});

test('Signs nothing before it opens, for other teams, and after it was shut', async () => {
  const desk = deskHere(pooledKey);
  const [key] = await desk.make([{ team: 'product', questions: 2 }]);
  if (key === undefined) throw new Error('no key');
  await expect(desk.sign('product', blinded(2))).rejects.toThrow(DeskShut);
  await desk.open([{ team: 'product', questions: 2, secret: key.secret }]);
  await expect(desk.sign('sales', blinded(2))).rejects.toThrow(DeskShut);
  expect(await desk.sign('product', blinded(2))).toHaveLength(2);
  await desk.shut();
  await expect(desk.sign('product', blinded(2))).rejects.toThrow(DeskShut);
});

test('What is kept of a key is the private half of what is published', async () => {
  const desk = deskHere(pooledKey);
  const [key] = await desk.make([{ team: 'product', questions: 2 }]);
  const der = Buffer.from(key?.secret ?? '', 'base64url');
  const secret = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  const { n } = createPublicKey(secret).export({ format: 'jwk' });
  expect(n).toBe(key?.n);
});

test('Values go to the thread in one piece of memory, and come apart again', () => {
  const values = blinded(4);
  expect(joined(values).byteLength).toBe(4 * 256);
  expect(apart(joined(values))).toEqual(values);
  expect(apart(joined([]))).toEqual([]);
});
