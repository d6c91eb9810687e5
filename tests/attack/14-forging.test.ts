// The administrator votes: with the round's own keys, or in the name of people who did not.
import { expect, test, vi } from 'vitest';
import { envelopeMessage } from '../../events/ballot-text.ts';
import type { SealedBallot } from '../../events/ballot.ts';
import { verifierOf, verifyToken } from '../../events/envelope/signer.ts';
import { verifyFolder } from '../../events/verify.ts';
import { installed } from '../support/house.ts';
import { published, scores, signedFor, take, told, voterOf } from '../support/wire.ts';
import { forgedBallot } from './forgery.ts';
import { codeOf, openRound } from './round.ts';
import type { Asked, OpenRound } from './round.ts';

// People answer in full, on a machine that may be busy.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

interface OwnRounds {
  readonly rounds: readonly { readonly round: string; readonly taken: boolean }[];
}

/** So many of product take envelopes, all of them; of these so many speak about engineering. */
async function answer(here: OpenRound, count: number, speaking = count): Promise<void> {
  const { send, round } = here;
  for (const [nth, person] of here.people('product').slice(0, count).entries()) {
    const as = await here.signIn(person);
    for (const envelope of await signedFor(send, round, await voterOf(send, as), as)) {
      if (envelope.toward === 'engineering' && nth >= speaking) continue;
      const body = envelope.body((envelope.toward === null ? 'growth' : scores(2)) as never);
      await told(send('POST', `/api/rounds/${round}/ballots`, body), 201);
    }
  }
}

/** The administrator posts so many ballots of product about engineering, the first of its questions. */
async function forge(here: OpenRound, count: number): Promise<void> {
  for (let i = 0; i < count; i += 1) {
    const body = forgedBallot(here, 'engineering', 0);
    expect(await codeOf(here.send('POST', `/api/rounds/${here.round}/ballots`, body))).toBe('201');
  }
}

/** What the verify command says of the folder. */
async function verified(here: OpenRound): Promise<string | null> {
  await here.at.close();
  const { folder, keys } = here;
  return verifyFolder(await installed({ folder, keys }));
}

/** A weaker check of a sealed round: every ballot is in an envelope of its team's key. */
async function allSigned(here: OpenRound, n: string): Promise<boolean> {
  const verifier = verifierOf(n, 0);
  const events = await here.at.store.readStream(`ballot-${here.round}`);
  const about = events
    .map(({ data }) => JSON.parse(data) as { toward?: string; envelope: SealedBallot })
    .filter(({ toward }) => toward === 'engineering');
  const holds = about.map(({ envelope: { key, token } }) => {
    const bytes = Buffer.from(key, 'base64url');
    const message = envelopeMessage(here.round, 'product', 'engineering', bytes);
    return verifyToken(verifier, message, Buffer.from(token, 'base64url'));
  });
  return about.length > 0 && (await Promise.all(holds)).every(Boolean);
}

/** What is found of so many forged ballots, by a check of the keys alone and by the verify command. */
async function found(taking: number, speaking: number, forged: number) {
  const here = await openRound({ product: 10, sales: 5 });
  const key = (await published(here.send)).teams.find(({ team }) => team === 'product');
  await answer(here, taking, speaking);
  await forge(here, forged);
  await here.seal();
  const signed = await allSigned(here, key?.n ?? '');
  return { signed, difference: await verified(here) };
}

const named = 'Round "1" has more ballots from product than envelopes were taken.';

test('Ballots that nobody took envelopes for are named by the verify command', async () => {
  // The control: each of them bears a signature of the team's key, and a check of these is content.
  expect(await found(6, 6, 3)).toEqual({ signed: true, difference: named });
  expect(await found(6, 6, 0)).toEqual({ signed: true, difference: null });
});

test('The limit: as many as left a question out can be forged, and not one more', async () => {
  // Ten took envelopes, six spoke about engineering: nobody can know of the four who did not.
  expect(await found(10, 6, 4)).toEqual({ signed: true, difference: null });
  expect(await found(10, 6, 5)).toEqual({ signed: true, difference: named });
});

test('Who never answered sees that somebody did in their name, and cannot answer any more', async () => {
  const here = await openRound({ product: 5, sales: 5 });
  const { send, round } = here;
  const [absent, other] = here.people('product');
  if (absent === undefined || other === undefined) throw new Error('nobody is asked');
  // An administrator makes links, so they can take somebody's envelopes; then their owner wants them.
  const desk = async (who: Asked) => {
    const as = await here.signIn(who);
    return codeOf(take(send, round, await voterOf(send, as), as));
  };
  expect(await twice(desk, absent)).toEqual(['201', 'envelopes-taken']);

  const seen = async (as: string) => {
    const { rounds } = await told<OwnRounds>(send('GET', '/api/session/rounds', undefined, as));
    return rounds.find((each) => each.round === round)?.taken;
  };
  expect(await seen(await here.signIn(absent))).toBe(true);
  expect(await seen(await here.signIn(other))).toBe(false);

  // The control: a desk that gives out as many sets as there are people, and notes no name.
  let sets = 0;
  const counting = () => Promise.resolve((sets += 1) <= 5 ? '201' : 'envelopes-taken');
  expect(await twice(counting, absent)).toEqual(['201', '201']);
});

/** Takes envelopes in somebody's name, and then once more. */
const twice = async (desk: (who: Asked) => Promise<string>, who: Asked) => [
  await desk(who),
  await desk(who),
];
