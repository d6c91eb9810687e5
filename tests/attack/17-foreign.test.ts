// A client of one's own speaks for another team, about another team, or without a stamp at all.
import { randomBytes } from 'node:crypto';
import { expect, test, vi } from 'vitest';
import { scores, signedFor, told, voterOf } from '../support/wire.ts';
import { codeOf, openRound } from './round.ts';

// People answer in full, on a machine that may be busy.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

test('An envelope is good for its team, its question and its round, and for nothing else', async () => {
  const here = await openRound({ product: 5, sales: 5, support: 5 });
  const { send, round } = here;
  const [person] = here.people('product');
  if (person === undefined) throw new Error('nobody is asked');
  const as = await here.signIn(person);
  const envelopes = await signedFor(send, round, await voterOf(send, as), as);
  const about = (toward: string) => envelopes.find((each) => each.toward === toward);
  const body = about('sales')?.body(scores(2) as never) ?? '';
  const ballot = JSON.parse(body) as Record<string, unknown>;
  const post = (changed: object, to = round) => {
    const json = JSON.stringify({ ...ballot, ...changed });
    return codeOf(send('POST', `/api/rounds/${to}/ballots`, json.padEnd(1024)));
  };
  const other = JSON.parse(about('support')?.body(scores(2) as never) ?? '') as typeof ballot;
  const forged = (bytes: number) => randomBytes(bytes).toString('base64url');

  expect(await post({ from: 'sales', toward: 'product' })).toBe('envelope-invalid');
  expect(await post({ toward: 'support' })).toBe('envelope-invalid');
  expect(await post({ token: other['token'] })).toBe('envelope-invalid');
  expect(await post({ token: forged(256) })).toBe('envelope-invalid');
  expect(await post({ key: forged(32) })).toBe('envelope-invalid');
  expect(await post({ signature: forged(64) })).toBe('ballot-unsigned');
  expect(await post({ scores: scores(3) })).toBe('ballot-unsigned');
  expect(await post({ toward: 'product' })).toBe('own-team');
  expect(await post({ toward: 'nobody' })).toBe('team-unknown');
  expect(await post({ from: 'nobody' })).toBe('team-unknown');
  expect(await post({ scores: scores(6) })).toBe('malformed');
  expect(await post({ name: 'Ada' })).toBe('malformed');
  expect(await post({}, '2')).toBe('round-not-open');
  // Nothing of this was counted, and the ballot itself still is.
  expect(await post({})).toBe('201');
  await here.seal();
  const leaves = await told<{ counted: unknown[]; withheld: unknown[] }>(
    send('GET', `/api/rounds/${round}/leaves`),
  );
  expect([leaves.counted.length, leaves.withheld.length]).toEqual([0, 1]);
});
