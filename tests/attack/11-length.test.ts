// Who watches the line sees sizes: every ballot is as long as every other, and so is every reply.
import { expect, test } from 'vitest';
import { bodyBytes } from '../../events/envelope/body.ts';
import type { Scores } from '../../events/dimension.ts';
import { signedFor, voterOf } from '../support/wire.ts';
import { codeOf, openRound } from './round.ts';

const answers: readonly Scores[] = [
  { trust: 1, goals: 1, blame: 1, load: 1 },
  { trust: null, goals: null, blame: null, load: 5 },
  { trust: 5, goals: null, blame: 3, load: null },
];

test('The size of a ballot says nothing of its answer, its team or its question', async () => {
  const here = await openRound({ product: 5, engineering: 5 });
  const { send, round } = here;
  const sizes = new Set<string>();
  const naked = new Set<number>();
  for (const person of here.asked) {
    const as = await here.signIn(person);
    for (const [i, envelope] of (
      await signedFor(send, round, await voterOf(send, as), as)
    ).entries()) {
      const answer = answers[(i + person.email.length) % answers.length];
      const body = envelope.body(envelope.toward === null ? 'growth' : (answer as never));
      const reply = await send('POST', `/api/rounds/${round}/ballots`, body);
      const told = await reply.text();
      const headers = [...reply.headers].map(([name, value]) => `${name}: ${value}`).join('\n');
      sizes.add(`${Buffer.byteLength(body)} ${reply.status} ${told.length} ${headers}`);
      naked.add(body.trimEnd().length);
    }
  }
  expect(sizes.size).toBe(1);
  expect([...sizes][0]).toMatch(new RegExp(`^${bodyBytes} 201 `));
  // The control: without the spaces, sizes tell questions and answers apart.
  expect(naked.size).toBeGreaterThan(3);
});

test('A ballot of another size is not taken', async () => {
  const here = await openRound({ product: 5, sales: 5 });
  const { send, round } = here;
  const [person] = here.people('product');
  const as = person === undefined ? '' : await here.signIn(person);
  const [envelope] = await signedFor(send, round, await voterOf(send, as), as);
  const body = envelope?.body(answers[0] as never) ?? '';
  const post = (text: string) => codeOf(send('POST', `/api/rounds/${round}/ballots`, text));
  expect(await post(body.trimEnd())).toBe('malformed');
  expect(await post(body.slice(0, -1))).toBe('malformed');
  expect(await post(`${body} `)).toBe('malformed');
  expect(await post(body)).toBe('201');
});
