/** The private key's part: signing a blinded value, and checking an envelope once it is opened. */
import { constants, createPublicKey, privateDecrypt, publicEncrypt, verify } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { exponentOf } from './exponent.ts';
import { b64, numberToBytes } from './number.ts';
import { saltBytes } from './pss.ts';

/** Bytes of a modulus, so of a blinded value, a signature and a token. */
export const keyBytes = 256;

const raw = { padding: constants.RSA_NO_PADDING };

/** Signs for one question. OpenSSL does it, so nothing here touches the private numbers. */
export class Signer {
  readonly #secret: KeyObject;
  readonly #public: KeyObject;

  constructor(secret: KeyObject) {
    this.#secret = secret;
    this.#public = createPublicKey(secret);
  }

  /**
   * The signature of a blinded value, checked (RFC 9474, 4.3): one wrong bit from a faulty machine
   * would give the key away.
   * @throws when the value is of another size or not smaller than the modulus.
   */
  sign(blinded: Buffer): Buffer {
    if (blinded.length !== keyBytes) throw new RangeError('a blinded value has 256 bytes');
    const signature = privateDecrypt({ key: this.#secret, ...raw }, blinded);
    if (!publicEncrypt({ key: this.#public, ...raw }, signature).equals(blinded)) {
      throw new Error('the signature does not fit what was signed');
    }
    return signature;
  }
}

/** What tokens of one question are checked with. */
export const verifierOf = (n: string, question: number): KeyObject =>
  createPublicKey({
    format: 'jwk',
    key: { kty: 'RSA', n, e: b64(numberToBytes(exponentOf(question), 3)) },
  });

/** Whether a token is the signature of a message; outside of the event loop. */
export const verifyToken = (
  key: KeyObject,
  message: Uint8Array,
  token: Uint8Array,
): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const { RSA_PKCS1_PSS_PADDING: padding } = constants;
    verify('sha384', message, { key, padding, saltLength: saltBytes }, token, (error, holds) =>
      error === null ? resolve(holds) : reject(error),
    );
  });
