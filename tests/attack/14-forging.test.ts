// The administrator votes: with the round's own keys, or in the name of people who did not.
import { randomBytes, sign } from 'node:crypto';
import { expect, test, vi } from 'vitest';
import { ballotText, envelopeMessage } from '../../events/ballot-text.ts';
import { privateKeyOf, rawOf } from '../../events/ed25519.ts';
import { paddedBody } from '../../events/envelope/body.ts';
import { b64, numberToBytes } from '../../events/envelope/number.ts';
import { encodePss } from '../../events/envelope/pss.ts';
import { signersOf } from '../../events/envelope/team-key.ts';
import { verifyFolder } from '../../events/verify.ts';
import { installed } from '../support/house.ts';
import { scores, signedFor, take, told, voterOf } from '../support/wire.ts';
import { codeOf, openRound } from './round.ts';
import type { OpenRound } from './round.ts';

// People answer in full, on a machine that may be busy.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

interface OwnRounds {
  readonly rounds: readonly { readonly round: string; readonly taken: boolean }[];
}

/** Stamped by the administrator, whose keys they are: nobody took this envelope. */
function forgedBallot(here: OpenRound, toward: string, question: number): string {
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

/** So many of product answer. */
async function answer(here: OpenRound, count: number): Promise<void> {
  const { send, round } = here;
  for (const person of here.people('product').slice(0, count)) {
    const as = await here.signIn(person);
    for (const envelope of await signedFor(send, round, await voterOf(send, as), as)) {
      const body = envelope.body((envelope.toward === null ? 'growth' : scores(2)) as never);
      await told(send('POST', `/api/rounds/${round}/ballots`, body), 201);
    }
  }
}

/** What the verify command says of the folder. */
async function verified(here: OpenRound): Promise<string | null> {
  await here.at.close();
  const { folder, keys } = here;
  return verifyFolder(await installed({ folder, keys }));
}

test('Ballots that nobody took envelopes for are named by the verify command', async () => {
  const here = await openRound({ product: 8, sales: 5 });
  await answer(here, 6);
  // The order of a team's questions is that of its teams.
  for (let i = 0; i < 3; i += 1) {
    const body = forgedBallot(here, 'engineering', 0);
    expect(await codeOf(here.send('POST', `/api/rounds/${here.round}/ballots`, body))).toBe('201');
  }
  await here.seal();
  expect(await verified(here)).toMatch(/product/);
});

test('As many ballots as envelopes are what the verify command expects', async () => {
  const here = await openRound({ product: 8, sales: 5 });
  await answer(here, 6);
  await here.seal();
  expect(await verified(here)).toBeNull();
});

test('Who never answered sees that somebody did in their name, and cannot answer any more', async () => {
  const here = await openRound({ product: 5, sales: 5 });
  const { send, round } = here;
  const [absent, other] = here.people('product');
  if (absent === undefined || other === undefined) throw new Error('nobody is asked');
  // An administrator makes links, so they can take somebody's envelopes.
  const stolen = await here.signIn(absent);
  await told(take(send, round, await voterOf(send, stolen), stolen), 201);

  const seen = async (as: string) => {
    const { rounds } = await told<OwnRounds>(send('GET', '/api/session/rounds', undefined, as));
    return rounds.find((each) => each.round === round)?.taken;
  };
  const as = await here.signIn(absent);
  expect(await seen(as)).toBe(true);
  expect(await codeOf(take(send, round, await voterOf(send, as), as))).toBe('envelopes-taken');
  expect(await seen(await here.signIn(other))).toBe(false);
});
