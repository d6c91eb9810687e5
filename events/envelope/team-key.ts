/** The key of one rater team in one round, with a proof that every exponent fits it. */
import { createHash, createPrivateKey } from 'node:crypto';
import type { JsonWebKey } from 'node:crypto';
import { exponentOf, exponents } from './exponent.ts';
import { b64, bytesToNumber, fromB64, modInverse, modPow, numberToBytes } from './number.ts';
import { keyBytes, Signer } from './signer.ts';

export interface TeamKey {
  readonly team: string;
  /** PKCS #8. */
  readonly secret: string;
  readonly n: string;
  readonly roots: readonly string[];
}
export type PublicTeamKey = Pick<TeamKey, 'n' | 'roots'>;

/** As many roots as make cheating as unlikely as 2^-128. */
export const rootsEach = 8;
/** Digests put together: 32 bytes more than the modulus, so that no number is likelier. */
const digestsEach = 6;

/** The number of which root `k` must be the root; nobody can choose it. */
function targetOf(n: Buffer, k: number): bigint {
  const digests = Array.from({ length: digestsEach }, (_, c) =>
    createHash('sha384')
      .update('crosspulse root v1\n')
      .update(n)
      .update(Buffer.from([k, c])),
  );
  const bytes = Buffer.concat(digests.map((digest) => digest.digest()));
  return bytesToNumber(bytes) % bytesToNumber(n);
}

const productOf = (questions: number): bigint =>
  exponents.slice(0, questions).reduce((product, e) => product * e, 1n);

const numberIn = (jwk: JsonWebKey, name: 'p' | 'q' | 'n'): bigint =>
  bytesToNumber(Buffer.from(jwk[name] ?? '', 'base64url'));

/** The private key of one modulus under another exponent. */
function underExponent(jwk: JsonWebKey, e: bigint): JsonWebKey | null {
  const [p, q] = [numberIn(jwk, 'p'), numberIn(jwk, 'q')];
  try {
    const d = modInverse(e, (p - 1n) * (q - 1n));
    const text = (n: bigint, length: number) => b64(numberToBytes(n, length));
    return {
      ...{ kty: 'RSA', n: jwk.n ?? '', p: jwk.p ?? '', q: jwk.q ?? '', qi: jwk.qi ?? '' },
      e: text(e, 3),
      d: text(d, keyBytes),
      dp: text(d % (p - 1n), keyBytes / 2),
      dq: text(d % (q - 1n), keyBytes / 2),
    };
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

const privateKey = (jwk: JsonWebKey) => createPrivateKey({ format: 'jwk', key: jwk });

/** All roots at once: the product's root is the root of roots, one exponent after the other. */
const rootsOf = (signers: readonly Signer[], n: Buffer): readonly string[] =>
  Array.from({ length: rootsEach }, (_, k) => {
    const target = numberToBytes(targetOf(n, k), keyBytes);
    return b64(signers.reduce((root, signer) => signer.sign(root), target));
  });

function signersIn(jwk: JsonWebKey, questions: number): readonly Signer[] | null {
  const keys = Array.from({ length: questions }, (_, i) => underExponent(jwk, exponentOf(i)));
  const fit = keys.filter((key) => key !== null);
  return fit.length === questions ? fit.map((key) => new Signer(privateKey(key))) : null;
}

/**
 * A team's key, out of a freshly made RSA key; null where the key shares a factor with an exponent
 * or is not of 2048 bits, and another must be made.
 */
export function teamKeyOf(team: string, questions: number, jwk: JsonWebKey): TeamKey | null {
  const n = Buffer.from(jwk.n ?? '', 'base64url');
  const signers = n.length === keyBytes ? signersIn(jwk, questions) : null;
  if (signers === null) return null;
  const secret = privateKey(jwk).export({ format: 'der', type: 'pkcs8' });
  return { team, secret: b64(secret), n: b64(n), roots: rootsOf(signers, n) };
}

/** The signers of a team's questions, in their order. */
export function signersOf(secret: string, questions: number): readonly Signer[] {
  const key = Buffer.from(secret, 'base64url');
  const jwk = createPrivateKey({ key, format: 'der', type: 'pkcs8' }).export({ format: 'jwk' });
  const signers = signersIn(jwk, questions);
  if (signers === null) throw new Error('this key does not fit its questions');
  return signers;
}

/** Whether a published key is what it must be: 2048 bits, and every exponent a permutation. */
export function checkTeamKey({ n: text, roots }: PublicTeamKey, questions: number): boolean {
  const n = fromB64(text, keyBytes);
  if (n === null || (n[0] ?? 0) < 128 || roots.length !== rootsEach) return false;
  const modulus = bytesToNumber(n);
  const product = productOf(questions);
  return roots.every((each, k) => {
    const root = fromB64(each, keyBytes);
    if (root === null) return false;
    const y = bytesToNumber(root);
    return y < modulus && modPow(y, product, modulus) === targetOf(n, k);
  });
}

/** SHA-256 of a team's public key, hex; null where it is not written as a key is. */
export function keyHashOf({ n, roots }: PublicTeamKey): string | null {
  const parts = [n, ...roots].map((part) => fromB64(part, keyBytes));
  const hash = createHash('sha256');
  for (const part of parts) {
    if (part === null) return null;
    hash.update(part);
  }
  return hash.digest('hex');
}
