// Posting ballots: each fits only its own envelope, cannot be altered, and is promised to be counted.
import { describe, expect, test } from 'vitest';
import { pollingOf } from '../../events/answering.ts';
import { ballotText, leafOf, promiseText } from '../../events/ballot-text.ts';
import type { SealedBallot } from '../../events/ballot.ts';
import { rawOf, verifyAsync } from '../../events/ed25519.ts';
import { b64, fromB64 } from '../../events/envelope/number.ts';
import { roundsNow } from '../../events/installation.ts';
import type { Person } from '../../events/person.ts';
import { voidRound } from '../../events/sealing.ts';
import { companyOf, scores } from '../support/cast.ts';
import type { Company } from '../support/cast.ts';
import { refusalIn } from '../support/given.ts';

/** A company with an open round, and somebody of product. */
async function opened(): Promise<{ readonly company: Company; readonly first: Person }> {
  const company = await companyOf({ product: 5, engineering: 5, support: 2 });
  await company.opens();
  const [first] = await company.people('product');
  if (first === undefined) throw new Error('too few people');
  return { company, first };
}

describe('posting a ballot', () => {
  const said = scores(4, 4, 2, 2);
  const ballot = { from: 'product', toward: 'engineering', scores: said };

  test('spends its envelope; the same again is answered the same, another is refused', async () => {
    const { company, first } = await opened();
    const voter = await company.takes(first);
    const sealed = voter.seal('engineering', said);
    const posted = await company.posts(voter, 'engineering', said);
    expect(await company.posts(voter, 'engineering', said)).toEqual(posted);
    const other = company.posts(voter, 'engineering', scores(1, 1, 1, 1));
    expect(await refusalIn(other)).toBe('envelope-spent');
    const [record, ...more] = await company.at.letterbox.shut();
    expect(more).toEqual([]);
    expect(JSON.parse(record ?? '')).toEqual({
      type: 'BallotCounted',
      data: { round: company.round, ...ballot, envelope: sealed },
    });
  });

  test('is answered with its leaf and a promise that anyone can check', async () => {
    const { company, first } = await opened();
    const voter = await company.takes(first);
    const { leaf, promise } = await company.posts(voter, 'engineering', said);
    const text = ballotText(company.round, ballot);
    expect(text).toBe(`crosspulse ballot v1\n${company.round}\nproduct\nengineering\n4422`);
    expect(leaf).toBe(leafOf(text, voter.seal('engineering', said)));
    const signature = fromB64(promise) ?? Buffer.alloc(0);
    const key = company.at.keys.logKey();
    const keys = pollingOf(await roundsNow(company.at), company.round).opened?.keys;
    expect(keys?.promise).toBe(b64(rawOf(key)));
    expect(await verifyAsync(key, promiseText(company.round, leaf), signature)).toBe(true);
  });

  test('fits its envelope’s question and team only', async () => {
    const { company, first } = await opened();
    const voter = await company.takes(first);
    const other = await company.takes((await company.people('engineering'))[0] ?? first);
    const put = (from: typeof voter, toward: string, sealed: SealedBallot) =>
      refusalIn(company.posts(from, toward, said, sealed));
    const mine = voter.seal('engineering', said);
    expect(await put(voter, 'support', mine)).toBe('envelope-invalid');
    expect(await put(other, 'support', mine)).toBe('envelope-invalid');
    expect(await put(voter, 'engineering', voter.seal('support', said))).toBe('envelope-invalid');
    expect(await put(voter, 'engineering', voter.seal(null, 'quality'))).toBe('envelope-invalid');
    expect(await put(other, 'product', mine)).toBe('envelope-invalid');
    expect(await put(voter, 'engineering', mine)).toBeNull();
  });

  test('cannot be altered on the way, in any part', async () => {
    const { company, first } = await opened();
    const voter = await company.takes(first);
    const good = voter.seal('engineering', said);
    const flipped = (text: string) => {
      const bytes = fromB64(text) ?? Buffer.alloc(1);
      bytes[bytes.length - 1] = (bytes[bytes.length - 1] ?? 0) ^ 1;
      return b64(bytes);
    };
    const put = (sealed: SealedBallot, scored = said) =>
      refusalIn(company.posts(voter, 'engineering', scored, sealed));
    expect(await put(good, scores(4, 4, 2, 3))).toBe('ballot-unsigned');
    expect(await put({ ...good, signature: flipped(good.signature) })).toBe('ballot-unsigned');
    expect(await put({ ...good, token: flipped(good.token) })).toBe('envelope-invalid');
    expect(await put({ ...good, key: flipped(good.key) })).toBe('envelope-invalid');
    for (const wrong of ['', 'AA', `${good.token}A`]) {
      expect(await put({ ...good, token: wrong })).toBe('envelope-invalid');
      expect(await put({ ...good, key: wrong })).toBe('envelope-invalid');
      expect(await put({ ...good, signature: wrong })).toBe('ballot-unsigned');
    }
    expect(await put(good)).toBeNull();
  });

  test('is refused by its content first: the envelope is not lost', async () => {
    const { company, first } = await opened();
    const voter = await company.takes(first);
    const empty = company.posts(voter, 'engineering', scores(0, 0, 0, 0));
    expect(await refusalIn(empty)).toBe('ballot-empty');
    await company.posts(voter, 'engineering', said);
  });

  test('needs an envelope of this very round', async () => {
    const { company, first } = await opened();
    const old = await company.takes(first);
    const sealed = old.seal('engineering', said);
    await voidRound(company.at, company.round, 'The wrong teams.');
    company.later(14);
    await company.opens();
    const again = company.posts(old, 'engineering', said, sealed);
    expect(await refusalIn(again)).toBe('envelope-invalid');
  });

  test('leaves no trace beside the box', async () => {
    const { company, first } = await opened();
    const before = await company.at.directory.asked(company.round);
    const head = await company.at.store.head();
    const voter = await company.takes(first);
    const took = await company.at.directory.asked(company.round);
    await company.posts(voter, 'engineering', said);
    expect(await company.at.directory.asked(company.round)).toEqual(took);
    const change = took.filter((entry, i) => entry.took !== before[i]?.took);
    expect(change).toEqual([{ ...change[0], person: first.person, took: 1 }]);
    expect(change[0]?.request).toMatch(/^[0-9a-f]{64}$/);
    expect(await company.at.store.head()).toBe(head);
  });
});
