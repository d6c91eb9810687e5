/** One person's side of a round, as their browser does it: for the sample company and the tests. */
import { hkdfSync, sign } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { ballotText, envelopeMessage } from '../ballot-text.ts';
import type { SealedBallot } from '../ballot.ts';
import type { Scores } from '../dimension.ts';
import { privateKeyOf, rawOf } from '../ed25519.ts';
import { paddedBody } from './body.ts';
import { blind, unblind } from './blinding.ts';
import type { Blinded, PublicNumbers } from './blinding.ts';
import { exponentOf, questionsOf } from './exponent.ts';
import { b64, bytesToNumber, fromB64 } from './number.ts';
import { saltBytes } from './pss.ts';
import type { PublishedKeys } from './publication.ts';
import { keyBytes } from './signer.ts';

/** More bytes than the modulus has, so that no blinding factor is likelier than another. */
const blindBytes = keyBytes + 16;

export interface EnvelopeRequest {
  readonly envelopes: readonly { readonly toward: string | null; readonly blinded: string }[];
}
export interface EnvelopeReply {
  readonly envelopes: readonly { readonly toward: string | null; readonly signature: string }[];
}

/** The envelope of one question on its way: everything comes from the seed. */
interface Prepared extends Blinded {
  readonly toward: string | null;
  readonly numbers: PublicNumbers;
  readonly key: KeyObject;
}

/** What a ballot answers: scores, or the priority. */
export type Answer = Scores | string;

export class Voter {
  readonly #round: string;
  readonly #team: string;
  readonly #prepared: readonly Prepared[];
  readonly #tokens = new Map<string | null, Buffer>();

  constructor(keys: PublishedKeys, team: string, seed: Uint8Array) {
    const own = keys.teams.find((each) => each.team === team);
    if (own === undefined) throw new Error(`${team} is not asked in this round`);
    this.#round = keys.round;
    this.#team = team;
    const n = bytesToNumber(Buffer.from(own.n, 'base64url'));
    this.#prepared = questionsOf(own).map((toward, i) =>
      this.#prepare({ n, e: exponentOf(i) }, toward, seed),
    );
  }

  #prepare(numbers: PublicNumbers, toward: string | null, seed: Uint8Array): Prepared {
    const derive = (what: string, bytes: number): Buffer => {
      const info = ['crosspulse seed v1', this.#round, this.#team, toward ?? '', what].join('\n');
      return Buffer.from(hkdfSync('sha256', seed, Buffer.alloc(32), info, bytes));
    };
    const key = privateKeyOf(derive('key', 32));
    const message = envelopeMessage(this.#round, this.#team, toward, rawOf(key));
    const r = (bytesToNumber(derive('blind', blindBytes)) % (numbers.n - 2n)) + 2n;
    return { toward, numbers, key, ...blind(numbers, message, derive('salt', saltBytes), r) };
  }

  get team(): string {
    return this.#team;
  }

  /** The questions in their order; null is the priority. */
  get questions(): readonly (string | null)[] {
    return this.#prepared.map(({ toward }) => toward);
  }

  /** Asks for all envelopes. */
  request(): EnvelopeRequest {
    const envelopes = this.#prepared.map(({ toward, blinded }) => {
      return { toward, blinded: b64(blinded) };
    });
    return { envelopes };
  }

  /**
   * Opens the signed envelopes.
   * @throws {BadSignature} when one is not what was asked for.
   */
  accept({ envelopes }: EnvelopeReply): void {
    for (const { toward, numbers, encoded, inverse } of this.#prepared) {
      const signed = envelopes.find((each) => each.toward === toward)?.signature ?? '';
      const signature = fromB64(signed) ?? Buffer.alloc(0);
      this.#tokens.set(toward, unblind(numbers, encoded, signature, inverse));
    }
  }

  /** Signs an answer with the envelope of one question. */
  seal(toward: string | null, answer: Answer): SealedBallot {
    const envelope = this.#prepared.find((each) => each.toward === toward);
    const token = this.#tokens.get(toward);
    if (envelope === undefined || token === undefined) throw new Error(`no envelope for ${toward}`);
    const text = ballotText(this.#round, this.#ballot(toward, answer));
    return {
      key: b64(rawOf(envelope.key)),
      token: b64(token),
      signature: b64(sign(null, Buffer.from(text), envelope.key)),
    };
  }

  /** The body that posts an answer. */
  ballot(toward: string | null, answer: Answer): string {
    return paddedBody({ ...this.#ballot(toward, answer), ...this.seal(toward, answer) });
  }

  #ballot(toward: string | null, answer: Answer) {
    const from = this.#team;
    if (typeof answer === 'string') return { from, priority: answer };
    return { from, toward: toward ?? '', scores: answer };
  }
}
