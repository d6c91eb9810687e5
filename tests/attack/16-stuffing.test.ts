// One person wants more than one voice: a second set, a second ballot, fifty at once, all on one team.
import { createHash, randomBytes, sign } from 'node:crypto';
import { expect, test, vi } from 'vitest';
import { ballotText, envelopeMessage } from '../../events/ballot-text.ts';
import { privateKeyOf, rawOf } from '../../events/ed25519.ts';
import { blind, unblind } from '../../events/envelope/blinding.ts';
import { paddedBody } from '../../events/envelope/body.ts';
import { exponents } from '../../events/envelope/exponent.ts';
import { b64, bytesToNumber } from '../../events/envelope/number.ts';
import { verifierOf, verifyToken } from '../../events/envelope/signer.ts';
import type { Voter } from '../../events/envelope/voter.ts';
import { published, scores, signedFor, take, told, voterOf } from '../support/wire.ts';
import { codeOf, openRound } from './round.ts';

// People answer in full, on a machine that may be busy.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

const first = async (sizes: Readonly<Record<string, number>> = { product: 5, sales: 5 }) => {
  const here = await openRound(sizes);
  const [person] = here.people('product');
  if (person === undefined) throw new Error('nobody is asked');
  return { ...here, as: await here.signIn(person) };
};

/** Somebody who gives something out once: true where they did. */
type Door<T> = (what: T) => Promise<boolean>;

/** Knocks as often as there is something, all at once; how often it was opened. */
const rush = async <T>(door: Door<T>, all: readonly T[]): Promise<number> =>
  (await Promise.all(all.map(door))).filter(Boolean).length;

/** The control: a door that looks whether it was opened, and notes only later that it was. */
function hasty<T>(): Door<T> {
  let opened = false;
  return async () => {
    if (opened) return false;
    await Promise.resolve();
    return (opened = true);
  };
}

test('A second set of envelopes is refused, however often and at once it is asked for', async () => {
  const { send, round, as } = await first();
  const sets = await Promise.all(Array.from({ length: 8 }, () => voterOf(send, as)));
  const desk: Door<Voter> = async (voter) => {
    const code = await codeOf(take(send, round, voter, as));
    expect(['201', 'envelopes-taken']).toContain(code);
    return code === '201';
  };
  expect(await rush(desk, sets)).toBe(1);
  expect(await rush(hasty(), sets)).toBe(8);
});

test('An envelope takes one ballot: of fifty at once one is counted', async () => {
  const here = await first();
  const { send, round, as } = here;
  const [envelope] = await signedFor(send, round, await voterOf(send, as), as);
  if (envelope === undefined) throw new Error('no envelope');
  const bodies = Array.from({ length: 50 }, (_, i) => envelope.body(scores(1 + (i % 5)) as never));
  const taken: { readonly body: string; readonly reply: string }[] = [];
  const letterbox: Door<string> = async (body) => {
    const answer = await send('POST', `/api/rounds/${round}/ballots`, body);
    const reply = await answer.text();
    if (answer.status === 201) taken.push({ body, reply });
    else expect([answer.status, reply]).toEqual([409, expect.stringContaining('envelope-spent')]);
    return answer.status === 201;
  };
  // The very same ballot again is the same ballot; every other one is refused.
  expect(await rush(letterbox, bodies)).toBe(10);
  expect(new Set(taken.map(({ body }) => body)).size).toBe(1);
  expect(new Set(taken.map(({ reply }) => reply)).size).toBe(1);
  expect(await rush(hasty(), bodies)).toBe(50);
  await here.seal();
  const leaves = await told<{ withheld: unknown[] }>(send('GET', `/api/rounds/${round}/leaves`));
  expect(leaves.withheld).toHaveLength(1);
});

/** A client of the attacker's own: every envelope says that it is about the same team. */
function onOneTeam(n: bigint, round: string, toward: string) {
  return exponents.slice(0, 4).map((e, question) => {
    const seed = randomBytes(32);
    const key = privateKeyOf(seed);
    const message = envelopeMessage(round, 'product', toward, rawOf(key));
    const made = blind({ n, e }, message, randomBytes(48), bytesToNumber(randomBytes(255)));
    return { question, e, key, message, ...made };
  });
}

test('All envelopes spent on one team count once, because each question has its exponent', async () => {
  const { send, round, as } = await first({ product: 5, engineering: 5, support: 5, sales: 5 });
  const keys = await published(send);
  const own = keys.teams.find(({ team }) => team === 'product');
  const n = bytesToNumber(Buffer.from(own?.n ?? '', 'base64url'));
  const toward = own?.rates[0] ?? '';
  const made = onOneTeam(n, round, toward);
  const envelopes = [...(own?.rates ?? []), null].map((about, i) => {
    return { toward: about, blinded: b64(made[i]?.blinded ?? Buffer.alloc(0)) };
  });
  // The server signs what it cannot see.
  const reply = await told<{ envelopes: { signature: string }[] }>(
    send('POST', `/api/rounds/${round}/envelopes`, { envelopes }, as),
    201,
  );
  const tokens = made.map(({ e, encoded, inverse }, i) => {
    const signature = Buffer.from(reply.envelopes[i]?.signature ?? '', 'base64url');
    return unblind({ n, e }, encoded, signature, inverse);
  });
  const post = (i: number) => {
    const ballot = { from: 'product', toward, scores: scores(1) } as never;
    const { key } = made[i] ?? { key: privateKeyOf(randomBytes(32)) };
    const signature = b64(sign(null, Buffer.from(ballotText(round, ballot)), key));
    const sealed = { key: b64(rawOf(key)), token: b64(tokens[i] ?? Buffer.alloc(0)), signature };
    const body = paddedBody({ from: 'product', toward, scores: scores(1), ...sealed });
    return codeOf(send('POST', `/api/rounds/${round}/ballots`, body));
  };
  const codes = await Promise.all(tokens.map((_, i) => post(i)));
  expect(codes).toEqual(['201', 'envelope-invalid', 'envelope-invalid', 'envelope-invalid']);

  // The control: a letterbox that takes any signature of the team's key for any question takes all four.
  const anyQuestion = async (message: Buffer, token: Buffer) => {
    const fits = exponents.map((_, i) => verifyToken(verifierOf(own?.n ?? '', i), message, token));
    return (await Promise.all(fits)).includes(true);
  };
  const let4 = made.map(({ message }, i) => anyQuestion(message, tokens[i] ?? Buffer.alloc(0)));
  expect(await Promise.all(let4)).toEqual([true, true, true, true]);
  expect(
    new Set(made.map(({ message }) => createHash('sha256').update(message).digest('hex'))).size,
  ).toBe(4);
});
