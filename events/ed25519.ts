/** Ed25519: the keys that sign ballots, promises and tree heads, as 32 bytes each. */
import { createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { fromB64 } from './envelope/number.ts';

const privateHead = Buffer.from('302e020100300506032b657004220420', 'hex');
const publicHead = Buffer.from('302a300506032b6570032100', 'hex');
/** Bytes of a key. */
export const edKeyBytes = 32;
/** Bytes of a signature. */
export const edSignatureBytes = 64;

/** The private key of a seed. */
export const privateKeyOf = (seed: Uint8Array): KeyObject =>
  createPrivateKey({ key: Buffer.concat([privateHead, seed]), format: 'der', type: 'pkcs8' });

/** A public key from its 32 bytes in base64url; null where they are none. */
export function publicKeyOf(text: string): KeyObject | null {
  if (fromB64(text, edKeyBytes) === null) return null;
  // Every ballot brings a key of its own, and reading one as DER takes seven times as long.
  return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: text }, format: 'jwk' });
}

/** The 32 bytes of a key's public half. */
export function rawOf(key: KeyObject): Buffer {
  const half = key.type === 'private' ? createPublicKey(key) : key;
  return half.export({ format: 'der', type: 'spki' }).subarray(publicHead.length);
}

/** Signs a text; outside of the event loop. */
export const signAsync = (key: KeyObject, text: string): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    sign(null, Buffer.from(text), key, (error, signature) =>
      error === null ? resolve(signature) : reject(error),
    );
  });

/** Whether a signature is a text's; outside of the event loop. */
export const verifyAsync = (
  key: KeyObject,
  text: string,
  signature: Uint8Array,
): Promise<boolean> =>
  new Promise((resolve, reject) => {
    verify(null, Buffer.from(text), key, signature, (error, holds) =>
      error === null ? resolve(holds) : reject(error),
    );
  });
