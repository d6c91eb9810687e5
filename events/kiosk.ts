/** Shared devices: a code from a letter or a printed slip opens a session that can answer, and no more. */
import { codeOf, newCode } from './code.ts';
import { roundsNow } from './installation.ts';
import type { Installation } from './installation.ts';
import { hashOf } from './link.ts';
import { Refusal } from './refusal.ts';
import { roundNamed } from './round.ts';
import { begin } from './signing-in.ts';
import type { SignedIn } from './signing-in.ts';

/** Opens a session by a typed code; `before` is the secret of the one that the device had. */
export async function signInByCode(
  at: Installation,
  typed: string,
  before?: string,
): Promise<SignedIn> {
  const code = codeOf(typed);
  const person = code === null ? undefined : await at.directory.personByLink(hashOf(code), 'code');
  if (person === undefined) {
    throw new Refusal(
      'code-unknown',
      'There is no such code. Codes are made anew each round; take the one in your newest letter or slip.',
    );
  }
  return begin(at, person, 'answer', before);
}

/** A code on paper, told once. */
export interface Slip {
  readonly name: string;
  readonly team: string;
  readonly code: string;
}

/** New codes for all who are asked in an open round, or those of one team; older ones stay good. */
export async function slipsOf(
  at: Installation,
  id: string,
  team: string | null,
): Promise<readonly Slip[]> {
  const round = roundNamed(await roundsNow(at), id);
  if (round.status !== 'open') {
    throw new Refusal('round-not-open', `${round.label} is not open, so no code would open it.`);
  }
  const asked = new Map((await at.directory.asked(id)).map((entry) => [entry.person, entry.team]));
  const slips = (await at.directory.people()).flatMap(({ person, name }) => {
    const own = asked.get(person);
    if (own === undefined || (team !== null && own !== team)) return [];
    return [{ person, name, team: own, code: newCode(at.random) }];
  });
  await at.directory.link(
    slips.map(({ person, code }) => ({ hash: hashOf(code), person, kind: 'code' })),
  );
  return slips.map(({ name, team: own, code }) => ({ name, team: own, code }));
}
