/** Tree heads: how long the log was on a day and what it held, signed, for anyone to keep. */
import { createPublicKey, verify } from 'node:crypto';
import type { Day } from '../day.ts';

export interface TreeHead {
  /** How many events the log had. */
  readonly size: number;
  /** The root of their tree, hex. */
  readonly root: string;
  readonly day: Day;
  /** The Ed25519 key that signed it, and the signature, base64url. */
  readonly key: string;
  readonly signature: string;
}

/** Whoever signs heads. */
export interface Signer {
  /** The public key, 32 bytes in base64url. */
  readonly key: string;
  /** The signature of a text, base64url. */
  sign(text: string): string;
}

/** What is signed. */
export const headText = ({ size, root, day }: Pick<TreeHead, 'size' | 'root' | 'day'>): string =>
  `crosspulse tree head v1\n${size}\n${root}\n${day}`;

/** Whether the head was signed with the key that it names. */
export function verifyHead(head: TreeHead): boolean {
  try {
    const jwk = { kty: 'OKP', crv: 'Ed25519', x: head.key };
    const key = createPublicKey({ key: jwk, format: 'jwk' });
    const signature = Buffer.from(head.signature, 'base64url');
    // Letters that say nothing are altered unseen: one spelling of a key and a signature counts.
    const spelled = key.export({ format: 'jwk' }).x === head.key;
    return (
      spelled &&
      signature.toString('base64url') === head.signature &&
      verify(null, Buffer.from(headText(head)), key, signature)
    );
  } catch {
    return false;
  }
}
