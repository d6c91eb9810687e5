// RSA keys for tests: a few are made once for each process and handed out in turn.
import { generateKeyPair } from 'node:crypto';
import type { JsonWebKey } from 'node:crypto';
import { promisify } from 'node:util';

/** More teams than one company of the tests has. */
const keysMost = 6;

const made: Promise<JsonWebKey>[] = [];
let next = 0;

async function generated(): Promise<JsonWebKey> {
  const { privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 });
  return privateKey.export({ format: 'jwk' });
}

/** A key of the pool; making one takes a third of a second. */
export function pooledKey(): Promise<JsonWebKey> {
  if (made.length < keysMost) made.push(generated());
  const key = made[next % keysMost];
  next += 1;
  return key ?? generated();
}
