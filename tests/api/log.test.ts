// The log proves itself over HTTP: heads that anyone may keep, and proofs that anyone can check.
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { appOf } from '../../api/app.ts';
import { houseOf } from '../../api/house.ts';
import type { Promised } from '../../events/answering.ts';
import { publicKeyOf, verifyAsync } from '../../events/ed25519.ts';
import { pastRoundsOf } from '../../events/history.ts';
import { textOf } from '../../events/kernel/event.ts';
import type { Consistency, Inclusion } from '../../events/kernel/store.ts';
import { verifyHead } from '../../events/kernel/tree-head.ts';
import type { TreeHead } from '../../events/kernel/tree-head.ts';
import { verifyConsistency, verifyInclusion } from '../../events/kernel/tree.ts';
import { voidRound } from '../../events/sealing.ts';
import type { SealedLeaves } from '../../events/sealed-leaves.ts';
import { companyOf, scores } from '../support/cast.ts';
import type { Company } from '../support/cast.ts';
import { noPages, served, tuesday } from '../support/house.ts';
import type { InProcess } from '../support/house.ts';
import { told } from '../support/wire.ts';

const bytes = (hex: string) => Buffer.from(hex, 'hex');
const get = <T>({ send }: Pick<InProcess, 'send'>, path: string) => told<T>(send('GET', path));
const problem = async ({ send }: Pick<InProcess, 'send'>, path: string) => {
  const answer = await send('GET', path);
  const { code } = (await answer.json()) as { code: string };
  return `${answer.status} ${code}`;
};

test('A log that began today has its first head, and each proves what came before it', async () => {
  const here = await served();
  const { heads } = await get<{ heads: TreeHead[] }>(here, '/api/log/heads');
  const head = await get<TreeHead>(here, '/api/log/head');
  expect(heads).toEqual([head]);
  expect(verifyHead(head)).toBe(true);
  expect(head.size).toBe(await here.at.store.head());
});

describe('Proofs', () => {
  test('show every event in every head, with nothing of the server but hashes', async () => {
    const here = await served();
    const { heads } = await get<{ heads: TreeHead[] }>(here, '/api/log/heads');
    for (const { size, root } of heads) {
      for (const event of await here.at.store.readLog(0, size)) {
        const path = `/api/log/proof?position=${event.position}&size=${size}`;
        const proof = await get<Inclusion & { kind: string }>(here, path);
        expect(proof).toMatchObject({ kind: 'inclusion', position: event.position, size, root });
        const leaf = createHash('sha256')
          .update(`\0${textOf(event)}`)
          .digest();
        const way = proof.path.map(bytes);
        expect(proof.leaf).toBe(leaf.toString('hex'));
        expect(verifyInclusion(leaf, event.position - 1, size, way, bytes(root))).toBe(true);
      }
    }
  });

  test('show that the log only grew', async () => {
    const here = await served();
    const size = await here.at.store.head();
    for (let from = 1; from <= size; from += 1) {
      const path = `/api/log/proof?from=${from}&size=${size}`;
      const proof = await get<Consistency & { kind: string }>(here, path);
      expect(proof).toMatchObject({ kind: 'consistency', from, size });
      const [first, root] = [bytes(proof.first), bytes(proof.root)];
      expect(proof.first).toBe(await here.at.store.root(from));
      expect(verifyConsistency(from, size, proof.path.map(bytes), first, root)).toBe(true);
    }
  });

  test.each([
    '',
    '?size=1',
    '?position=1',
    '?from=1',
    '?position=1&from=1&size=1',
    '?position=0&size=1',
    '?position=2&size=1',
    '?from=0&size=1',
    '?from=2&size=1',
    '?position=1&size=999',
    '?from=1&size=999',
    '?position=1.5&size=2',
    '?position=-1&size=2',
    '?position=&size=2',
    '?position=one&size=2',
    '?position=1&size=1e0',
    '?position=1&size=1&more=1',
    '?position=99999999999999999999&size=99999999999999999999',
  ])('are refused for what is not there: "%s"', async (query) => {
    expect(await problem(await served(), `/api/log/proof${query}`)).toBe('400 malformed');
  });
});

describe('Leaves', () => {
  /** The API over a company of the cast. */
  const over = ({ at }: Company): Pick<InProcess, 'send'> => {
    const app = appOf(houseOf(at, { url: 'http://localhost', bundle: noPages }), new Map());
    return { send: async (method, path) => app.request(path, { method }) };
  };

  test('of a sealed round hold every receipt, also of what is too few to be read', async () => {
    const company = await companyOf({ product: 6, engineering: 5 });
    const here = over(company);
    const round = await company.opens();
    const path = `/api/rounds/${round}/leaves`;
    const receipts = { product: [] as Promised[], engineering: [] as Promised[] };
    const asked = [
      ['product', 'engineering', 6],
      ['engineering', 'product', 4],
    ] as const;
    for (const [team, toward, count] of asked) {
      for (const person of (await company.people(team)).slice(0, count)) {
        const voter = await company.takes(person);
        receipts[team].push(await company.posts(voter, toward, scores(1, 2, 3, 4)));
      }
    }
    expect(await problem(here, path)).toBe('409 round-not-sealed');
    await company.seals();
    const leaves = await get<SealedLeaves>(here, path);
    // The second time it is told from memory.
    expect(await get<SealedLeaves>(here, path)).toEqual(leaves);
    expect(leaves).toMatchObject({ round, label: 'Round 1', sealedOn: tuesday, threshold: 5 });
    const sorted = (some: readonly Promised[]) =>
      some
        .map(({ leaf, promise }) => [leaf, promise])
        .sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
    expect(leaves.counted).toEqual(sorted(receipts.product));
    expect(leaves.withheld).toEqual(sorted(receipts.engineering));
    expect(JSON.stringify(leaves.withheld)).not.toMatch(/product|engineering/);
    const signer = publicKeyOf(leaves.promise ?? '');
    if (signer === null) throw new Error('no key for the promises');
    for (const [leaf, promise] of [...leaves.counted, ...leaves.withheld]) {
      const signature = Buffer.from(promise, 'base64url');
      const text = (of: string) => `crosspulse promise v1\n${of}\n${leaf}`;
      expect(await verifyAsync(signer, text(round), signature)).toBe(true);
      expect(await verifyAsync(signer, text('2'), signature)).toBe(false);
    }
    const { heads } = await get<{ heads: TreeHead[] }>(here, '/api/log/heads');
    const position = (await company.at.store.readStream('round')).find(
      (e) => e.type === 'RoundSealed',
    );
    expect(heads.map(({ size }) => size)).toContain(position?.position);
    expect(heads.at(-1)?.key).toBe(leaves.promise);
  });

  test('are of no round that is voided, scheduled, unknown, or came from elsewhere', async () => {
    const company = await companyOf({ product: 5, engineering: 5 });
    const here = over(company);
    const voided = await company.opens();
    await voidRound(company.at, voided, 'The questions were wrong.');
    const scheduled = await company.schedules();
    const { takeRound } = await pastRoundsOf(company.at);
    const ballot = { from: 'product', toward: 'sales', scores: scores(1, 1, 5, 5) };
    const past = { round: 'Before', sealedOn: '2025-12-01', fingerprint: 'f', stayed: null };
    await takeRound({ ...past, ballots: Array.from({ length: 5 }, () => ballot) });
    expect(await problem(here, `/api/rounds/${voided}/leaves`)).toBe('409 round-already-voided');
    expect(await problem(here, `/api/rounds/${scheduled}/leaves`)).toBe('409 round-not-sealed');
    expect(await problem(here, '/api/rounds/none/leaves')).toBe('404 round-unknown');
    expect(await get(here, '/api/rounds/Before/leaves')).toEqual({
      ...{ round: 'Before', label: 'Before', sealedOn: '2025-12-01', threshold: 5 },
      ...{ promise: null, counted: [], withheld: [] },
    });
  });
});
