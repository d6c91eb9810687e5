// Envelopes: made from one seed, sent off blinded, opened when they come back, and filled with a ballot.
import { b64, fromB64, hashOf, join, utf8, type Bytes } from '../bytes.ts';
import { blind, toNumber, unblind, type Blinded } from './blind.ts';
import type { Checked, Question } from './keys.ts';
import type { Ballot } from './minute.ts';

export interface Envelope extends Question, Blinded {
  /** The key that is used once. Its public half is what the server signs without seeing it. */
  secret: CryptoKey;
  once: Bytes;
}

/** Everything of an envelope comes from the seed: asking again asks for the same. */
async function derive(seed: Bytes, info: string, length: number): Promise<Bytes> {
  const key = await crypto.subtle.importKey('raw', seed, 'HKDF', false, ['deriveBits']);
  const algorithm = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(32), info: utf8(info) };
  return new Uint8Array(await crypto.subtle.deriveBits(algorithm, key, length * 8));
}

/** PKCS #8, up to the 32 bytes of an Ed25519 key. */
const before = Uint8Array.of(48, 46, 2, 1, 0, 48, 5, 6, 3, 43, 101, 112, 4, 34, 4, 32);

const importKey = (secret: Bytes) =>
  crypto.subtle.importKey('pkcs8', join(before, secret), 'Ed25519', true, ['sign']);

/** Whether this browser knows the signatures that ballots need. */
export const canSign = () =>
  importKey(new Uint8Array(32)).then(
    () => true,
    () => false,
  );

/** Every envelope of a person, for all questions of their team. */
export const makeEnvelopes = (
  { questions }: Checked,
  round: string,
  from: string,
  seed: Bytes,
): Promise<Envelope[]> =>
  Promise.all(
    questions.map(async ({ toward, key }) => {
      const about = `${round}\n${from}\n${toward ?? ''}\n`;
      const get = (what: string, length: number) =>
        derive(seed, `crosspulse seed v1\n${about}${what}`, length);
      const secret = await importKey(await get('key', 32));
      const once = fromB64((await crypto.subtle.exportKey('jwk', secret)).x ?? '');
      const message = join(utf8(`crosspulse envelope v1\n${about}`), once);
      const r = (toNumber(await get('blind', 272)) % (key.n - 2n)) + 2n;
      return {
        toward,
        key,
        secret,
        once,
        ...(await blind(key, message, await get('salt', 48), r)),
      };
    }),
  );

/** The request for all of them at once, used or not. */
export const requestOf = (envelopes: Envelope[]) =>
  envelopes.map(({ toward, blinded }) => ({ toward, blinded: b64(blinded) }));

const lengthOfBody = 1024;

/** A ballot in its envelope: as it is posted, and the leaf that the server has to promise for. */
export interface Sealed {
  body: string;
  leaf: string;
}

/** All of one length. */
async function seal(
  round: string,
  { secret, once }: Envelope,
  token: Bytes,
  ballot: Ballot,
): Promise<Sealed> {
  const [toward, answer] =
    'toward' in ballot
      ? [
          ballot.toward,
          [ballot.scores.trust, ballot.scores.goals, ballot.scores.blame, ballot.scores.load]
            .map((score) => score ?? '-')
            .join(''),
        ]
      : ['', ballot.priority];
  const said = utf8(`crosspulse ballot v1\n${round}\n${ballot.from}\n${toward}\n${answer}`);
  const signature = new Uint8Array(await crypto.subtle.sign('Ed25519', secret, said));
  const sealed = { key: b64(once), token: b64(token), signature: b64(signature) };
  const body = JSON.stringify({ ...ballot, ...sealed });
  const [zero, feed] = [Uint8Array.of(0), Uint8Array.of(10)];
  return {
    body: body + ' '.repeat(lengthOfBody - utf8(body).length),
    leaf: await hashOf(zero, said, feed, once, token, signature),
  };
}

/** The ballots ready to post; null where one envelope was signed wrongly: then none is ever used. */
export async function sealAll(
  round: string,
  envelopes: Envelope[],
  signed: readonly { toward: string | null; signature: string }[],
  ballots: Ballot[],
): Promise<Sealed[] | null> {
  const bodies: Sealed[] = [];
  for (const envelope of envelopes) {
    const own = signed.find(({ toward }) => toward === envelope.toward);
    const token = own && unblind(envelope.key, envelope, fromB64(own.signature));
    if (!token) return null;
    const ballot = ballots.find(
      (each) => ('toward' in each ? each.toward : null) === envelope.toward,
    );
    if (ballot) bodies.push(await seal(round, envelope, token, ballot));
  }
  return bodies;
}
