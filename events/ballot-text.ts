/** What is signed of a ballot, byte for byte: by its envelope, by its key, and by the server. */
import { hash } from 'node:crypto';
import type { Ballot, PriorityBallot, SealedBallot } from './ballot.ts';
import { dimensions } from './dimension.ts';
import { b64, fromB64 } from './envelope/number.ts';

export type { SealedBallot };

const lines = (...all: readonly string[]): string => all.join('\n');

/** A ballot's answer: four characters, in the order of the dimensions; or the priority. */
const answerOf = (ballot: Ballot | PriorityBallot): string =>
  'scores' in ballot
    ? dimensions.map((dimension) => ballot.scores[dimension] ?? '-').join('')
    : ballot.priority;

/** The team that a ballot is about; null for the priority. */
export const towardOf = (ballot: Ballot | PriorityBallot): string | null =>
  'toward' in ballot ? ballot.toward : null;

/** What a ballot's one-time key signs. */
export const ballotText = (round: string, ballot: Ballot | PriorityBallot): string =>
  lines('crosspulse ballot v1', round, ballot.from, towardOf(ballot) ?? '', answerOf(ballot));

/** What an envelope is: the right of one key to answer one question. */
export const envelopeMessage = (
  round: string,
  from: string,
  toward: string | null,
  key: Uint8Array,
): Buffer =>
  Buffer.concat([
    Buffer.from(`${lines('crosspulse envelope v1', round, from, toward ?? '')}\n`),
    key,
  ]);

const bytesOf = (text: string): Buffer => {
  const bytes = fromB64(text);
  if (bytes === null) throw new TypeError('not base64url');
  return bytes;
};

/** The leaf of a ballot, hex: it names the ballot and tells nothing of it. */
export function leafOf(text: string, { key, token, signature }: SealedBallot): string {
  const sealed = [key, token, signature].map(bytesOf);
  return hash('sha256', Buffer.concat([Buffer.from([0]), Buffer.from(`${text}\n`), ...sealed]));
}

/** What a spent key is known by, and what a sealed batch is sorted by. */
export const keyHash = (key: Uint8Array): string => hash('sha256', key);

/** What the server signs when it has a ballot: that it will count it. */
export const promiseText = (round: string, leaf: string): string =>
  lines('crosspulse promise v1', round, leaf);

/** A signed promise as it is written. */
export const promiseOf = (signature: Uint8Array): string => b64(signature);
