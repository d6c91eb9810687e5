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

test('A second set of envelopes is refused, however often and at once it is asked for', async () => {
  const { send, round, as } = await first();
  const sets = await Promise.all(Array.from({ length: 8 }, () => voterOf(send, as)));
  const codes = await Promise.all(sets.map((voter) => codeOf(take(send, round, voter, as))));
  expect(codes.sort()).toEqual(['201', ...Array.from({ length: 7 }, () => 'envelopes-taken')]);
});

test('An envelope takes one ballot: of fifty at once one is counted', async () => {
  const here = await first();
  const { send, round, as } = here;
  const [envelope] = await signedFor(send, round, await voterOf(send, as), as);
  if (envelope === undefined) throw new Error('no envelope');
  const post = (score: number) =>
    send('POST', `/api/rounds/${round}/ballots`, envelope.body(scores(score) as never));
  const answers = await Promise.all(Array.from({ length: 50 }, (_, i) => post(1 + (i % 5))));
  const bodies = await Promise.all(
    answers.map(async (answer, i) => [answer.status, 1 + (i % 5), await answer.text()] as const),
  );
  const good = bodies.filter(([status]) => status === 201);
  const [score] = good.map((each) => each[1]);
  // The very same ballot again is the same ballot; every other one is refused.
  expect(good).toHaveLength(10);
  expect(new Set(good.map((each) => each[2])).size).toBe(1);
  expect(good.every((each) => each[1] === score)).toBe(true);
  const refused = bodies.filter(([status]) => status === 409);
  expect(refused).toHaveLength(40);
  expect(refused.every((each) => each[2].includes('envelope-spent'))).toBe(true);
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
  // The server stamps what it cannot see.
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

  // The control: a letterbox that takes any stamp of the team's key for any question takes all four.
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
