// A ballot that the administrator makes, in an envelope that nobody took.
import { randomBytes, sign } from 'node:crypto';
import { ballotText, envelopeMessage } from '../../events/ballot-text.ts';
import { privateKeyOf, rawOf } from '../../events/ed25519.ts';
import { paddedBody } from '../../events/envelope/body.ts';
import { b64, numberToBytes } from '../../events/envelope/number.ts';
import { encodePss } from '../../events/envelope/pss.ts';
import { signersOf } from '../../events/envelope/team-key.ts';
import { scores } from '../support/wire.ts';
import type { OpenRound } from './round.ts';

/** Signed by the administrator, whose keys they are: the `question`-th key of product's. */
export function forgedBallot(here: OpenRound, toward: string, question: number): string {
  const { round } = here;
  const secret = here.at.keys.read(round)?.teams['product'] ?? '';
  const key = privateKeyOf(randomBytes(32));
  const message = envelopeMessage(round, 'product', toward, rawOf(key));
  const encoded = encodePss(message, randomBytes(48));
  const token = signersOf(secret, 4)[question]?.sign(encoded) ?? numberToBytes(0n, 256);
  const ballot = { from: 'product', toward, scores: scores(1) };
  const signature = b64(sign(null, Buffer.from(ballotText(round, ballot as never)), key));
  return paddedBody({ ...ballot, key: b64(rawOf(key)), token: b64(token), signature });
}
