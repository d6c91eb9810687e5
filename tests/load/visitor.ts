// People as the load generator sends them: all that their browsers would work out is worked out before
// they come, but for taking the blinding off, so that the generator leaves the processor to the server.
import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { ballotText, envelopeMessage } from '../../events/ballot-text.ts';
import type { Score } from '../../events/dimension.ts';
import { rawOf } from '../../events/ed25519.ts';
import { paddedBody } from '../../events/envelope/body.ts';
import { exponentOf, questionsOf } from '../../events/envelope/exponent.ts';
import {
  b64,
  bytesToNumber,
  modInverse,
  modPow,
  numberToBytes,
} from '../../events/envelope/number.ts';
import { encodePss, saltBytes } from '../../events/envelope/pss.ts';
import type { PublishedKeys } from '../../events/envelope/publication.ts';

const keyBytes = 256;

/** One blinding for all people of a team: nobody's secret is at stake here, and making one is dear. */
interface Question {
  readonly toward: string | null;
  readonly n: bigint;
  readonly blinding: bigint;
  readonly inverse: bigint;
}

interface Envelope {
  readonly toward: string | null;
  readonly key: string;
  readonly signature: string;
  readonly answer: object;
}

export interface Visitor {
  readonly link: string;
  /** What asks for all envelopes. */
  readonly request: string;
  /** The ballots' bodies, once the envelopes came back. */
  ballots(reply: string): readonly string[];
}

/** Prepares the people of an open round; the n-th one answers by `n`. */
export function preparing(keys: PublishedKeys): (team: string, link: string, n: number) => Visitor {
  const teams = new Map(
    keys.teams.map((each) => {
      const n = bytesToNumber(Buffer.from(each.n, 'base64url'));
      const questions = questionsOf(each).map((toward, i): Question => {
        const r = (bytesToNumber(randomBytes(keyBytes)) % (n - 2n)) + 2n;
        return { toward, n, blinding: modPow(r, exponentOf(i), n), inverse: modInverse(r, n) };
      });
      return [each.team, questions] as const;
    }),
  );
  return (team, link, nth) => {
    const questions = teams.get(team) ?? [];
    const made = questions.map((question, i) => prepared(keys.round, team, question, nth + i));
    const request = JSON.stringify({
      envelopes: made.map(({ envelope: { toward }, blinded }) => ({ toward, blinded })),
    });
    return {
      link,
      request,
      ballots: (reply) => {
        const { envelopes } = JSON.parse(reply) as { envelopes: { signature: string }[] };
        return made.map(({ envelope }, i) => {
          const { n, inverse } = questions[i] ?? { n: 1n, inverse: 0n };
          const signature = Buffer.from(envelopes[i]?.signature ?? '', 'base64url');
          const token = b64(numberToBytes((bytesToNumber(signature) * inverse) % n, keyBytes));
          const { key, answer, signature: signed } = envelope;
          return paddedBody({ from: team, ...answer, key, token, signature: signed });
        });
      },
    };
  };
}

function prepared(round: string, from: string, { toward, n, blinding }: Question, nth: number) {
  const score = (by: number): Score => (((nth * by) % 5) + 1) as Score;
  const scores = { trust: score(1), goals: score(2), blame: score(3), load: score(4) };
  const ballot = toward === null ? { from, priority: 'quality' } : { from, toward, scores };
  const { privateKey } = generateKeyPairSync('ed25519');
  const raw = rawOf(privateKey);
  const encoded = encodePss(envelopeMessage(round, from, toward, raw), randomBytes(saltBytes));
  const blinded = b64(numberToBytes((bytesToNumber(encoded) * blinding) % n, keyBytes));
  const signature = b64(sign(null, Buffer.from(ballotText(round, ballot)), privateKey));
  const { from: _, ...answer } = ballot;
  const envelope: Envelope = { toward, key: b64(raw), signature, answer };
  return { envelope, blinded };
}
