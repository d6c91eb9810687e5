// A client of one's own speaks for another team, about another team, or without a signature at all.
import { hkdfSync, randomBytes, sign } from 'node:crypto';
import { expect, test, vi } from 'vitest';
import { ballotText, envelopeMessage } from '../../events/ballot-text.ts';
import type { SealedBallot } from '../../events/ballot.ts';
import type { Scores } from '../../events/dimension.ts';
import { privateKeyOf, publicKeyOf, verifyAsync } from '../../events/ed25519.ts';
import { questionsOf } from '../../events/envelope/exponent.ts';
import { b64 } from '../../events/envelope/number.ts';
import type { PublishedKeys } from '../../events/envelope/publication.ts';
import { verifierOf, verifyToken } from '../../events/envelope/signer.ts';
import { Voter } from '../../events/envelope/voter.ts';
import { published, scores, signedFor, told } from '../support/wire.ts';
import { codeOf, openRound } from './round.ts';

// People answer in full, on a machine that may be busy.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

interface Posted extends SealedBallot {
  readonly from: string;
  readonly toward: string;
  readonly scores: Scores;
}
const answer = scores(2) as Scores;
const bytes = (text: string) => Buffer.from(text, 'base64url');

/** The control: a letterbox that asks whether an envelope is signed, yet not for whom and about whom. */
async function takesAnySignature(keys: PublishedKeys, ballot: Posted): Promise<boolean> {
  const [key, token] = [bytes(ballot.key), bytes(ballot.token)];
  const signatures = keys.teams.flatMap((team) =>
    questionsOf(team).map((toward, i) => {
      const message = envelopeMessage(keys.round, team.team, toward, key);
      return verifyToken(verifierOf(team.n, i), message, token);
    }),
  );
  const signer = publicKeyOf(ballot.key);
  const signed =
    signer !== null &&
    (await verifyAsync(signer, ballotText(keys.round, ballot), bytes(ballot.signature)));
  return signed && (await Promise.all(signatures)).includes(true);
}

test('An envelope is good for its team, its question and its round, and for nothing else', async () => {
  const here = await openRound({ product: 5, sales: 5, support: 5 });
  const { send, round } = here;
  const [person] = here.people('product');
  if (person === undefined) throw new Error('nobody is asked');
  const as = await here.signIn(person);
  const keys = await published(send);
  const seed = randomBytes(32);
  const envelopes = await signedFor(send, round, new Voter(keys, 'product', seed), as);
  const bodyAbout = (team: string): Posted => {
    const envelope = envelopes.find(({ toward }) => toward === team);
    return JSON.parse(envelope?.body(answer) ?? '') as Posted;
  };
  const [ballot, other] = [bodyAbout('sales'), bodyAbout('support')];
  const info = ['crosspulse seed v1', round, 'product', 'sales', 'key'].join('\n');
  const own = Buffer.from(hkdfSync('sha256', seed, Buffer.alloc(32), info, 32));
  /** The ballot in its own envelope, with something else said and signed. */
  const saying = (changed: Partial<Posted>): Posted => {
    const said = { ...ballot, ...changed };
    const text = Buffer.from(ballotText(round, said));
    return { ...said, signature: b64(sign(null, text, privateKeyOf(own))) };
  };
  const post = (changed: object, to = round) => {
    const json = JSON.stringify({ ...ballot, ...changed });
    return codeOf(send('POST', `/api/rounds/${to}/ballots`, json.padEnd(1024)));
  };
  const forged = (size: number) => randomBytes(size).toString('base64url');
  const unsigned = saying({ token: forged(256) });
  const forAnotherTeam = saying({ from: 'sales', toward: 'product' });
  const aboutAnotherTeam = saying({ toward: 'support' });

  expect(await post(forAnotherTeam)).toBe('envelope-invalid');
  expect(await post(aboutAnotherTeam)).toBe('envelope-invalid');
  expect(await post({ from: 'sales', toward: 'product' })).toBe('envelope-invalid');
  expect(await post({ toward: 'support' })).toBe('envelope-invalid');
  expect(await post({ token: other.token })).toBe('envelope-invalid');
  expect(await post(unsigned)).toBe('envelope-invalid');
  expect(await post({ key: forged(32) })).toBe('envelope-invalid');
  expect(await post({ signature: forged(64) })).toBe('ballot-unsigned');
  expect(await post({ scores: scores(3) })).toBe('ballot-unsigned');
  expect(await post({ toward: 'product' })).toBe('own-team');
  expect(await post({ toward: 'nobody' })).toBe('team-unknown');
  expect(await post({ from: 'nobody' })).toBe('team-unknown');
  expect(await post({ scores: scores(6) })).toBe('malformed');
  expect(await post({ name: 'Ada' })).toBe('malformed');
  expect(await post({}, '2')).toBe('round-not-open');

  // The same forged ballots get past the control; what bears no stamp does not even there.
  expect(await takesAnySignature(keys, forAnotherTeam)).toBe(true);
  expect(await takesAnySignature(keys, aboutAnotherTeam)).toBe(true);
  expect(await takesAnySignature(keys, unsigned)).toBe(false);

  // Nothing of this was counted, and the ballot itself still is.
  expect(await post({})).toBe('201');
  await here.seal();
  const leaves = await told<{ counted: unknown[]; withheld: unknown[] }>(
    send('GET', `/api/rounds/${round}/leaves`),
  );
  expect([leaves.counted.length, leaves.withheld.length]).toEqual([0, 1]);
});
