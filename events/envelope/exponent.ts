/**
 * One exponent for each question of a team: a blind signature cannot know what it signs, so the
 * exponent tells which question an envelope is for. With one for all, a person could spend every
 * envelope of theirs on one direction.
 */

/** The nine primes from 2^16 + 1 on: at most eight teams and the priority. */
export const exponents: readonly bigint[] = [
  65_537n,
  65_539n,
  65_543n,
  65_551n,
  65_557n,
  65_563n,
  65_579n,
  65_581n,
  65_587n,
];

/** A team's questions in their order: each team that it rates, then the priority (null). */
export const questionsOf = ({ rates }: { readonly rates: readonly string[] }) =>
  [...rates, null] as readonly (string | null)[];

/** The exponent of a question by its place. */
export function exponentOf(question: number): bigint {
  const exponent = exponents[question];
  if (exponent === undefined) throw new RangeError(`no exponent for question ${question}`);
  return exponent;
}
