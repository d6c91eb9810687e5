// Takes the envelopes with a name, and posts each ballot by itself with nothing but its envelope.
import { ask, client, type Answer, type Refusal } from '../client.ts';
import type { Leaf } from '../receipt.ts';
import { isSigned, promiseText } from '../signed.ts';
import { shuffled } from './chance.ts';
import type { Questions } from './minute.ts';
import { requestOf, sealAll, type Envelope } from './envelopes.ts';
import { keep, wipe, type Asking, type Ready } from './unsent.ts';

/** No name travels with a ballot: no cookie, no page address. */
const nameless = { credentials: 'omit', referrerPolicy: 'no-referrer' } as const;

const rounds = client.api.rounds[':round'];

/** The round's keys, asked for without a name: the server cannot know whom it would deceive. */
export const keysOf = (round: string) =>
  ask(rounds.keys.$get({ param: { round } }, { init: nameless }));

type Again = (refusal: Refusal) => Promise<void>;

/** Calls until it is granted or refused for good; `again` says when to try once more. */
async function insist<T>(call: () => Promise<Answer<T>>, again: Again): Promise<Answer<T>> {
  for (;;) {
    const answer = await call();
    if (answer.ok) return answer;
    const { status } = answer.refusal;
    if (status >= 400 && status < 500 && status !== 429) return answer;
    await again(answer.refusal);
  }
}

/** What is to be sent. */
export interface Mail {
  unsent: Asking | Ready;
  /** Where they have to be asked for first. */
  envelopes?: Promise<Envelope[]>;
  /** Whether it waits in this browser, or in the open page alone. */
  kept: boolean;
  questions?: Questions;
}

/** What the server did that it must not do. */
const wrong = (code: string): Refusal => {
  return { status: 422, code, title: '', detail: '', errors: [], id: null };
};
/** It signed something else: its envelopes are thrown away, and never asked for again. */
const stampWrong = wrong('stamp-wrong');
/** It took a ballot without the promise to count it: what is left is kept, to be shown. */
const promiseWrong = wrong('promise-wrong');

/** Takes every envelope of the person, used or not, and fills those that are used. */
export async function take(
  { round, ballots, promise }: Asking,
  envelopes: Envelope[],
  kept: boolean,
  again: Again,
): Promise<Answer<Ready>> {
  const json = { envelopes: requestOf(envelopes) };
  const taken = await insist(() => ask(rounds.envelopes.$post({ param: { round }, json })), again);
  const bodies =
    taken.ok && (await sealAll(round, envelopes, taken.body.envelopes, ballots).catch(() => null));
  if (!bodies) {
    // Whoever is not signed in any more comes back by their link, and asks for the same ones.
    if (kept && (taken.ok || taken.refusal.status !== 401)) wipe(round);
    return taken.ok ? { ok: false, refusal: stampWrong } : taken;
  }
  const body = { round, promise, bodies: shuffled(bodies) };
  if (kept) keep(body);
  return { ok: true, body };
}

/** Posts what is ready, one after the other. Gives back what ended it early. */
export async function post(
  { round, promise, bodies }: Ready,
  kept: boolean,
  posted: (leaf: Leaf) => void,
  again: Again,
): Promise<Refusal | null> {
  const left = [...bodies];
  let refused: Refusal | null = null;
  for (let next = left.shift(); next && !refused; next = left.shift()) {
    const { body, leaf } = next;
    const call = { param: { round }, json: JSON.parse(body) };
    const init = { ...nameless, body };
    const answer = await insist(() => ask(rounds.ballots.$post(call, { init })), again);
    if (!answer.ok) refused = answer.refusal;
    else if (await isSigned(promise, promiseText(round, leaf), answer.body.promise)) {
      if (kept) keep({ round, promise, bodies: left });
      posted({ leaf, promise: answer.body.promise });
    } else refused = promiseWrong;
  }
  if (kept && refused !== promiseWrong) wipe(round);
  return refused;
}
