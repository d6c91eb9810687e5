// Somebody is made to show their receipt: it could be anybody's, and anybody could have made it.
import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { find, readReceipt } from '../../web/verify/check.ts';
import type { Leaves } from '../../web/verify/check.ts';
import type { Receipt } from '../../web/receipt.ts';
import { scores, signedFor, told, voterOf } from '../support/wire.ts';
import { openRound } from './round.ts';

// People answer in full, on a machine that may be busy.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

test('A sealed round’s receipts are made of what everybody can download', async () => {
  const here = await openRound({ product: 5, sales: 5 });
  const { send, round } = here;
  const receipts: Receipt[] = [];
  const secrets: string[] = [];
  for (const person of here.people('product')) {
    const as = await here.signIn(person);
    const ballots: Receipt['ballots'] = [];
    for (const envelope of await signedFor(send, round, await voterOf(send, as), as)) {
      const body = envelope.body((envelope.toward === null ? 'growth' : scores(2)) as never);
      const { key, token } = JSON.parse(body) as { key: string; token: string };
      secrets.push(key, token);
      ballots.push(await told(send('POST', `/api/rounds/${round}/ballots`, body), 201));
    }
    receipts.push({ round, label: 'Round 1', ballots });
  }
  await here.seal();
  const leaves = await told<Leaves>(send('GET', `/api/rounds/${round}/leaves`));

  const text = JSON.stringify(receipts);
  for (const secret of [...secrets, 'product', 'sales', 'growth', '@', 'scores']) {
    expect(text).not.toContain(secret);
  }
  // Any two are interchangeable: whoever shows whichever, it is found, and says as much.
  const answers = await Promise.all(receipts.map((receipt) => find(receipt, leaves)));
  for (const answer of answers) expect(answer).toMatchObject({ is: 'found', all: 4 });
  // And anybody makes each of them, letter by letter, out of what everybody can download.
  expect(receipts.filter((receipt) => canMake(receipt, leaves))).toEqual(receipts);
  // The control: with the one-time key in it, it is its owner's alone, who can be made to show it.
  const telling = receipts.map((receipt, i) => ({ ...receipt, key: secrets[8 * i] }));
  expect(telling.filter((receipt) => canMake(receipt, leaves))).toEqual([]);
  // No browser would take such a one: what it knows beside is let go.
  expect(readReceipt(JSON.stringify(telling[0]))).toEqual(receipts[0]);
});

/** Whether somebody who never answered can make this very receipt, given the list of leaves. */
function canMake(receipt: Receipt, { round, label, counted, withheld }: Leaves): boolean {
  const listed = new Map([...counted, ...withheld]);
  const ballots = receipt.ballots.map(({ leaf }) => ({ leaf, promise: listed.get(leaf) ?? '' }));
  return JSON.stringify({ round, label, ballots }) === JSON.stringify(receipt);
}

test('What the browser keeps of a receipt is that and nothing else', () => {
  const source = readFileSync(new URL('../../web/receipt.ts', import.meta.url), 'utf8');
  const fields = /interface Receipt \{([^}]*)\}/.exec(source)?.[1] ?? '';
  expect([...fields.matchAll(/^\s*(\w+):/gm)].map(([, name]) => name)).toEqual([
    'round',
    'label',
    'ballots',
  ]);
  const leaf = /interface Leaf \{([^}]*)\}/.exec(source)?.[1] ?? '';
  expect([...leaf.matchAll(/^\s*(\w+):/gm)].map(([, name]) => name)).toEqual(['leaf', 'promise']);
});
