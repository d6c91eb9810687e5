// Trades the session for one-time tokens, and posts each ballot by itself with nothing but a token.
import { ask, client, type Answer, type Refusal } from '../client.ts';
import { hex, makeToken, shuffled } from './chance.ts';
import type { Ballot, Questions } from './minute.ts';

/** No name travels with a ballot: no cookie, no page address. */
const nameless = { init: { credentials: 'omit', referrerPolicy: 'no-referrer' } } as const;

/** Sealing needs a secure connection. */
export const canSeal = () => typeof crypto.subtle === 'object';

async function seal(token: string): Promise<string> {
  return hex(
    new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(token))),
  );
}

/** Calls until it is granted or refused for good; `again` says when to try once more. */
async function insist(
  call: () => Promise<Answer<unknown>>,
  again: (refusal: Refusal) => Promise<void>,
): Promise<Refusal | null> {
  for (let tries = 0; ; tries++) {
    const answer = await call();
    if (answer.ok) return null;
    const { refusal } = answer;
    // The first try came through, and only its reply was lost.
    if (refusal.code === 'token-spent' && tries > 0) return null;
    if (refusal.status >= 400 && refusal.status < 500 && refusal.status !== 429) return refusal;
    await again(refusal);
  }
}

/** Takes every envelope of the person, used or not, then posts. Gives back what ended it early. */
export async function post(
  { round, asked }: Questions,
  ballots: Ballot[],
  posted: () => void,
  again: (refusal: Refusal) => Promise<void>,
): Promise<Refusal | null> {
  const at = client.api.rounds[':round'];
  const param = { round };
  const tokens = new Map([null, ...asked].map((team) => [team?.team ?? null, makeToken()]));
  const envelopes = await Promise.all(
    Array.from(tokens, async ([toward, token]) => ({ toward, hash: await seal(token) })),
  );
  const taken = await insist(() => ask(at.envelopes.$post({ param, json: { envelopes } })), again);
  if (taken) return taken;
  for (const ballot of shuffled(ballots)) {
    const token = tokens.get('toward' in ballot ? ballot.toward : null) ?? '';
    const refused = await insist(
      () => ask(at.ballots.$post({ param, json: { token, ...ballot } }, nameless)),
      again,
    );
    if (refused) return refused;
    posted();
  }
  return null;
}
