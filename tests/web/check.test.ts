// Finding one's own ballots among all: counted, too few, missing, or not of this server.
import { randomBytes } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { promiseText } from '../../events/ballot-text.ts';
import { privateKeyOf, rawOf, signAsync } from '../../events/ed25519.ts';
import type { Leaf } from '../../web/receipt.ts';
import { find, readReceipt, refusedOf, type Leaves } from '../../web/verify/check.ts';
import { wordsOf } from '../../web/verify/words.ts';

const key = privateKeyOf(randomBytes(32));
const promised = async (round: string, by = key): Promise<Leaf> => {
  const leaf = randomBytes(32).toString('hex');
  const promise = (await signAsync(by, promiseText(round, leaf))).toString('base64url');
  return { leaf, promise };
};
const line = ({ leaf, promise }: Leaf) => [leaf, promise] as const;

let ballots: Leaf[];
let others: Leaf[];
let leaves: Leaves;

beforeAll(async () => {
  ballots = await Promise.all([promised('r7'), promised('r7'), promised('r7')]);
  others = await Promise.all([promised('r7'), promised('r7')]);
  leaves = {
    round: 'r7',
    label: 'Round 7',
    sealedOn: '2026-03-24',
    threshold: 5,
    promise: rawOf(key).toString('base64url'),
    counted: [...others, ...ballots.slice(1)].map(line),
    withheld: ballots.slice(0, 1).map(line),
  };
});
const receiptOf = (of: Leaf[]) => ({ round: 'r7', label: 'Round 7', ballots: of });

test('ballots are found, and those of too few are said to be received', async () => {
  const found = await find(receiptOf(ballots), leaves);
  expect(found).toEqual({ is: 'found', all: 3, withheld: 1, leaves });
  const words = wordsOf(receiptOf(ballots), found);
  expect(words.title).toBe('Found, unaltered');
  expect(words.text).toMatch(/^All 3 fingerprints of this receipt are in Round 7, sealed on Tue/);
  expect(words.text).toContain(
    '1 of them was received, but too few to be counted: from fewer than 5',
  );
});

test('where all were of too few, nothing sounds as if it had been counted', async () => {
  const one = receiptOf(ballots.slice(0, 1));
  const words = wordsOf(one, await find(one, leaves));
  expect(words.title).toBe('Received; too few to be counted');
});

test('a ballot that the server promised and left out is missing, with what proves it', async () => {
  const [first, second] = leaves.counted;
  const without = {
    ...leaves,
    counted: leaves.counted.filter((each) => each[0] !== ballots[1]?.leaf),
  };
  expect([first, second]).toHaveLength(2);
  const found = await find(receiptOf(ballots), without);
  expect(found).toMatchObject({ is: 'missing', all: 3, lost: [ballots[1]] });
  const words = wordsOf(receiptOf(ballots), found);
  expect(words).toMatchObject({ look: 'alarm', title: '1 of your 3 ballots is not in the list' });
});

test('a receipt that was altered, or signed by somebody else, proves nothing against this server', async () => {
  const foreign = await promised('r7', privateKeyOf(randomBytes(32)));
  const ofAnotherRound = await promised('r8');
  const bent = { leaf: '0'.repeat(64), promise: ballots[0]?.promise ?? '' };
  for (const wrong of [foreign, ofAnotherRound, bent]) {
    expect(await find(receiptOf([...ballots, wrong]), leaves)).toMatchObject({ is: 'foreign' });
  }
  expect(await find(receiptOf([]), leaves)).toMatchObject({ is: 'foreign' });
  expect(await find(receiptOf(ballots), { ...leaves, promise: null })).toMatchObject({
    is: 'foreign',
  });
});

test('receipts are interchangeable: whoever shows one may have picked its lines from the list', async () => {
  const picked = receiptOf(others);
  expect(await find(picked, leaves)).toMatchObject({ is: 'found', all: 2, withheld: 0 });
  expect(Object.keys(picked.ballots[0] ?? {})).toEqual(Object.keys(ballots[0] ?? {}));
});

test('a round that is open, voided, unknown or out of reach is told apart', () => {
  const refusal = { title: '', detail: '', errors: [], id: null };
  const is = (code: string, status: number) => refusedOf({ ...refusal, code, status }).is;
  expect(is('round-not-sealed', 409)).toBe('open');
  expect(is('round-already-voided', 409)).toBe('voided');
  expect(is('round-unknown', 404)).toBe('unknown');
  expect(is('no-connection', 0)).toBe('unreachable');
});

test('a file is a receipt or it is not', () => {
  const receipt = receiptOf(ballots);
  expect(readReceipt(JSON.stringify(receipt))).toEqual(receipt);
  for (const text of ['', '{}', 'null', '[]', JSON.stringify({ ...receipt, ballots: [{}] })]) {
    expect(readReceipt(text)).toBe(null);
  }
});
