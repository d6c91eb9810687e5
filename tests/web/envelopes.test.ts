// Envelopes from one seed: the same request each time, bodies of one length, and nothing from a wrong signature.
import { createHash, randomBytes } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { ballotText, leafOf } from '../../events/ballot-text.ts';
import { publicKeyOf, verifyAsync } from '../../events/ed25519.ts';
import { namesHashOf } from '../../events/envelope/publication.ts';
import { signersOf, teamKeyOf } from '../../events/envelope/team-key.ts';
import { Voter } from '../../events/envelope/voter.ts';
import type { SealedBallot } from '../../events/ballot.ts';
import { makeEnvelopes, requestOf, sealAll } from '../../web/respond/envelopes.ts';
import { checkKeys, type Checked } from '../../web/respond/keys.ts';
import type { Ballot } from '../../web/respond/minute.ts';
import { pooledKey } from '../support/rsa.ts';

const names = ['Ada', 'Bo', 'Cleo', 'Dan', 'Eve'];
const salt = randomBytes(32).toString('hex');
const rates = ['design', 'platform'];
const seed = new Uint8Array(randomBytes(32));

let checked: Checked;
let published: ConstructorParameters<typeof Voter>[0];
let sign: (request: ReturnType<typeof requestOf>) => { toward: string | null; signature: string }[];

beforeAll(async () => {
  const key = teamKeyOf('payments', rates.length + 1, await pooledKey());
  if (key === null) throw new Error('one key in nine thousand does not fit; run it again');
  const { n, roots, secret } = key;
  const team = { team: 'payments', people: 5, rates, names: namesHashOf(salt, names), n, roots };
  const promise = randomBytes(32).toString('base64url');
  const bundle = createHash('sha256').digest('hex');
  const keys = { round: 'r7', threshold: 5, promise, bundle, teams: [team] };
  published = { ...keys, fingerprint: '', words: '', small: [] };
  const asked = { round: 'r7', from: 'payments', people: { names, salt } };
  const taken = await checkKeys(keys, asked);
  if (taken === null) throw new Error('the keys do not fit');
  checked = taken;
  const signers = signersOf(secret, rates.length + 1);
  sign = (request) =>
    request.map(({ toward, blinded }, place) => {
      const signature = signers[place]?.sign(Buffer.from(blinded, 'base64url'));
      return { toward, signature: signature?.toString('base64url') ?? '' };
    });
});

const ballots: Ballot[] = [
  { from: 'payments', toward: 'platform', scores: { trust: 2, goals: null, blame: 1, load: 5 } },
  { from: 'payments', priority: 'quality' },
];

test('one seed asks for the same envelopes each time, another one for others', async () => {
  const again = async (from: Uint8Array<ArrayBuffer>) =>
    requestOf(await makeEnvelopes(checked, 'r7', 'payments', from));
  expect(await again(seed)).toEqual(await again(seed));
  const others = await again(new Uint8Array(randomBytes(32)));
  for (const [place, { blinded }] of (await again(seed)).entries()) {
    expect(others[place]?.blinded).not.toBe(blinded);
  }
});

test('the browser asks for the very bytes that the client in Node asks for', async () => {
  const envelopes = await makeEnvelopes(checked, 'r7', 'payments', seed);
  const voter = new Voter(published, 'payments', seed);
  expect(requestOf(envelopes)).toEqual(voter.request().envelopes);
  const signed = sign(requestOf(envelopes));
  voter.accept({ envelopes: signed });
  const bodies = await sealAll('r7', envelopes, signed, ballots);
  expect(bodies?.map(({ body }) => body)).toEqual([
    voter.ballot('platform', { trust: 2, goals: null, blame: 1, load: 5 }),
    voter.ballot(null, 'quality'),
  ]);
});

test('every body has 1,024 bytes, and its key signed what is in it', async () => {
  const envelopes = await makeEnvelopes(checked, 'r7', 'payments', seed);
  const bodies = await sealAll('r7', envelopes, sign(requestOf(envelopes)), ballots);
  expect(bodies).toHaveLength(2);
  for (const { body, leaf } of bodies ?? []) {
    expect(Buffer.byteLength(body)).toBe(1024);
    const { key, token, signature, ...ballot } = JSON.parse(body) as SealedBallot & Ballot;
    const opened = publicKeyOf(key);
    const text = ballotText('r7', ballot);
    expect(opened && (await verifyAsync(opened, text, Buffer.from(signature, 'base64url')))).toBe(
      true,
    );
    // The promise that the page waits for is one for this very leaf.
    expect(leafOf(text, { key, token, signature })).toBe(leaf);
  }
});

test('one wrong signature, and no ballot is made at all', async () => {
  const envelopes = await makeEnvelopes(checked, 'r7', 'payments', seed);
  const signed = sign(requestOf(envelopes));
  // Even that of an envelope which nobody fills: it could be there to mark the others.
  const [first, ...rest] = signed;
  const bent = Buffer.from(first?.signature ?? '', 'base64url');
  bent[100] = (bent[100] ?? 0) ^ 4;
  const wrong = { toward: 'design', signature: bent.toString('base64url') };
  expect(await sealAll('r7', envelopes, [wrong, ...rest], ballots)).toBe(null);
  expect(await sealAll('r7', envelopes, rest, ballots)).toBe(null);
  const swapped = signed.map(({ toward }, place) => {
    return { toward, signature: signed[(place + 1) % 3]?.signature ?? '' };
  });
  expect(await sealAll('r7', envelopes, swapped, ballots)).toBe(null);
  expect(await sealAll('r7', envelopes, signed, ballots)).not.toBe(null);
});
