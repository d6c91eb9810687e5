/** What somebody asks to have signed without its being seen: one value for each question. */
import { bytesToNumber, fromB64 } from './envelope/number.ts';
import { keyBytes } from './envelope/signer.ts';
import { Refusal } from './refusal.ts';
import type { RoundOpened } from './round.ts';

/** An envelope asked for: the team that it is about (null: the priority), and its blinded value. */
export interface EnvelopeWish {
  readonly toward: string | null;
  /** 256 bytes in base64url: what is signed without being seen. */
  readonly blinded: string;
}
/** The blinded values in the order of the questions, if they are one for each. */
export function blindedOf(
  { keys }: RoundOpened,
  team: string,
  questions: readonly (string | null)[],
  wishes: readonly EnvelopeWish[],
): readonly Buffer[] {
  const n = keys?.teams.find((each) => each.team === team)?.n;
  if (n === undefined) throw new Error(`${team} is asked, yet has no key`);
  const modulus = bytesToNumber(Buffer.from(n, 'base64url'));
  const blinded = questions.flatMap((toward) => {
    const [wish, ...more] = wishes.filter((each) => each.toward === toward);
    const value = wish === undefined || more.length > 0 ? null : fromB64(wish.blinded, keyBytes);
    const number = value === null ? 0n : bytesToNumber(value);
    return value !== null && number >= 2n && number < modulus ? [value] : [];
  });
  if (blinded.length === questions.length && wishes.length === questions.length) return blinded;
  throw new Refusal('envelopes-wrong', 'Ask for all envelopes at once, one for each question.');
}
