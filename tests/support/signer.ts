// Whoever signs tree heads, with a key of their own.
import { generateKeyPairSync, sign } from 'node:crypto';
import type { Signer } from '../../events/kernel/tree-head.ts';

export function signerOfOwn(): Signer {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  return {
    key: publicKey.export({ format: 'jwk' }).x ?? '',
    sign: (text) => sign(null, Buffer.from(text), privateKey).toString('base64url'),
  };
}
