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
  // Whoever downloads the list makes a receipt that says the same, of leaves that they choose.
  const all = [...leaves.counted, ...leaves.withheld].map(([leaf, promise]) => ({ leaf, promise }));
  const chosen = all.toReversed().slice(0, receipts[0]?.ballots.length);
  const made: Receipt = { round, label: leaves.label, ballots: chosen };
  expect(chosen).not.toEqual(receipts[0]?.ballots);
  for (const receipt of [...receipts, made]) {
    expect(await find(receipt, leaves)).toMatchObject({ is: 'found', all: chosen.length });
  }
  for (const { ballots } of receipts) for (const each of ballots) expect(all).toContainEqual(each);
  // The control: a receipt with the one-time key in it is its owner's alone.
  const proof = { ...receipts[0], key: secrets[0] };
  expect(JSON.stringify(leaves)).not.toContain(proof.key);
  expect(readReceipt(JSON.stringify(proof))).toEqual(receipts[0]);
});

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
