// Whoever kept a receipt checks it on the public page: found, too few, not sealed, missing, not ours.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { promiseText } from '../../events/ballot-text.ts';
import { privateKeyOf, signAsync } from '../../events/ed25519.ts';
import { headText } from '../../events/kernel/tree-head.ts';
import type { TreeHead } from '../../events/kernel/tree-head.ts';
import { expectNoViolations, visit, wrongInAnyLook } from '../support/browser.ts';
import { signerOfOwn } from '../support/signer.ts';
import { told } from '../support/wire.ts';
import { company, firstAnswers, fourTeams } from './company.ts';
import type { Company } from './company.ts';

interface Receipt {
  round: string;
  label: string;
  ballots: { leaf: string; promise: string }[];
}

let house: Company;
/** The page of somebody of sales, with a receipt kept; and the receipt. */
let page: Page;
let receipt: Receipt;

const headed = (name: string, on = page) => on.getByRole('heading', { name }).waitFor();
const status = (on = page) => on.getByRole('status').first();

/** Answers about all teams, by mouse. */
async function answerAll(on: Page, email: string): Promise<void> {
  await on.goto(house.link(email));
  await on.getByRole('button', { name: /^Start/ }).click();
  for (const team of ['Product', 'Engineering', 'Support']) {
    await headed(team, on);
    await on.getByRole('button', { name: 'A lot' }).click();
    for (const statement of await on.getByRole('group').all()) {
      await statement.getByRole('radio', { name: 'Often' }).check();
    }
    await on.getByRole('button', { name: 'Next' }).click();
  }
  await on.getByRole('radio', { name: 'Growth' }).check();
  await on.getByRole('button', { name: 'Send my ballots' }).click();
  await headed('Thank you. Posted.', on);
}

/** A receipt file, chosen on the page. */
const choose = (on: Page, text: string) =>
  on.getByLabel('A receipt file').setInputFiles({
    name: 'crosspulse receipt.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });

beforeAll(async () => {
  house = await company(fourTeams, { isOpen: true });
});

test('a receipt is offered after posting, off, and kept only where it is wished', async () => {
  page = await visit(house.server.url, { size: 'phone', refusals: [409] });
  await answerAll(page, 'sales8@example.org');
  const box = page.getByRole('checkbox', { name: 'Keep a receipt in this browser' });
  expect(await box.isChecked()).toBe(false);
  const kept = () => page.evaluate(() => Object.entries(localStorage));
  expect(await kept()).toEqual([]);
  await page.getByText('Show it to nobody before the round closes: with it, someone').waitFor();
  await box.check();
  expect(await kept()).toHaveLength(1);
  await box.uncheck();
  expect(await kept()).toEqual([]);
  await box.check();
  const [[name, text] = []] = await kept();
  expect(name).toBe('crosspulse receipt 1');
  receipt = JSON.parse(text ?? '') as Receipt;
  expect(Object.keys(receipt).sort()).toEqual(['ballots', 'label', 'round']);
  expect(receipt.ballots).toHaveLength(4);
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a receipt file' }).click();
  const file = readFileSync(await (await saved).path(), 'utf8');
  expect(JSON.parse(file)).toEqual(receipt);

  await page.getByRole('link', { name: 'check' }).click();
  await page.getByRole('button', { name: 'Check Round 1' }).click();
  await headed('Not sealed yet');

  // Sealed while this page stands open: of sales only four speak about support.
  await house.answer(firstAnswers, 'sales8@example.org');
  await house.seal();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
  await page.getByRole('button', { name: 'Check Round 1' }).click();
  await headed('Found, unaltered');
  expect(await status().innerText()).toContain('All 4 fingerprints of this receipt are in Round 1');
  expect(await status().innerText()).toContain('1 of them was received, but too few to be counted');
  expect(asked).toHaveLength(1);
  expect(asked[0]).toMatch(/\/api\/rounds\/1\/leaves $/);

  // The same, from the file, in a browser that knows nothing.
  const other = await visit(house.server.url, { refusals: [401] });
  await other.goto('/verify');
  await headed('This browser keeps no receipt', other);
  await choose(other, file);
  await headed('Found, unaltered', other);
  await choose(other, '{"round": 1}');
  await headed('This file is no receipt', other);
});

test('a ballot that the server promised and left out is an alarm, with the proof', async () => {
  const log = readFileSync(join(`${house.folder}-keys`, 'log.key'), 'utf8').trim();
  const leaf = 'ab'.repeat(32);
  const signed = await signAsync(privateKeyOf(Buffer.from(log, 'hex')), promiseText('1', leaf));
  const lost = { leaf, promise: signed.toString('base64url') };
  const other = await visit(house.server.url, { refusals: [401, 404] });
  await other.goto('/verify');
  await choose(other, JSON.stringify({ ...receipt, ballots: [...receipt.ballots, lost] }));
  await headed('1 of your 5 ballots is not in the list', other);
  expect(await status(other).innerText()).toContain(leaf);
  expect(await status(other).innerText()).toContain(lost.promise);
  const saved = other.waitForEvent('download');
  await other.getByRole('button', { name: 'Save the proof' }).click();
  const proof = JSON.parse(readFileSync(await (await saved).path(), 'utf8')) as Receipt;
  expect(proof.ballots).toEqual([lost]);
  await expectNoViolations(other);

  const foreign = { leaf, promise: receipt.ballots[0]?.promise };
  await choose(other, JSON.stringify({ ...receipt, ballots: [foreign] }));
  await headed('This server did not sign this receipt', other);
  await choose(other, JSON.stringify({ ...receipt, round: '77', label: 'Round 77' }));
  await headed('This server has no such round', other);
});

test('the page shows the log’s head and all heads, and holds them against each other', async () => {
  const other = await visit(house.server.url, { refusals: [401] });
  await other.goto('/verify');
  const { heads } = await told<{ heads: { root: string }[] }>(
    house.server.send('GET', '/api/log/heads'),
  );
  const root = heads.at(-1)?.root.match(/.{4}/g)?.join(' ') ?? 'none';
  await other.getByText(root, { exact: true }).waitFor();
  await other.getByRole('button', { name: 'Check all heads' }).click();
  await other
    .getByText(`Today’s log still begins as each of its ${heads.length} heads said.`)
    .waitFor();
  await other.getByText('All heads, the newest first').click();
  expect(await other.getByRole('row').count()).toBe(heads.length + 1);
  await other.getByText('Open your personal link in this browser, and come back').waitFor();
});

test('a change of the key that signs the heads is told', async () => {
  const told = 'another key signed the heads.';
  const other = await visit(house.server.url, { refusals: [401] });
  await other.goto('/verify');
  await other.getByRole('button', { name: 'Check all heads' }).waitFor();
  expect(await other.getByText(told).count()).toBe(0);
  const stranger = signerOfOwn();
  await other.route('**/api/log/heads', async (route) => {
    const reply = await route.fetch();
    const { heads } = (await reply.json()) as { heads: TreeHead[] };
    const [first, ...more] = heads;
    if (first === undefined) throw new Error('no head is signed');
    const again = { ...first, key: stranger.key, signature: stranger.sign(headText(first)) };
    await route.fulfill({ response: reply, json: { heads: [again, ...more] } });
  });
  await other.reload();
  await other.getByText(told).waitFor();
  // By itself it is no alarm: an installation may have lost its keys.
  expect(await other.getByRole('alert').count()).toBe(0);
});

test('whoever is signed in sees for every round whether envelopes were taken in their name', async () => {
  const cookie = await house.cookie('sales8@example.org');
  await house.open();
  const other = await visit(house.server.url, { cookie });
  await other.goto('/verify');
  const row = (name: string) => other.getByRole('row').filter({ hasText: name });
  await row('Round 1').getByText('taken', { exact: true }).waitFor();
  await row('Round 2').getByText('not taken', { exact: true }).waitFor();
});

test('on a phone and on a desk, in light and dark, axe finds nothing', async () => {
  const cookie = await house.cookie('sales8@example.org');
  const other = await visit(house.server.url, { cookie });
  await other.goto('/verify');
  await choose(other, JSON.stringify(receipt));
  await headed('Found, unaltered', other);
  expect(await wrongInAnyLook(other)).toEqual([]);
});

test('the verify page of such a browser says that it cannot check, and raises no alarm', async () => {
  const page = await visit(house.server.url, { size: 'phone', refusals: [401, 404] });
  await page.addInitScript(() => {
    const refuse = () => Promise.reject(new DOMException('', 'NotSupportedError'));
    Object.assign(crypto.subtle, { generateKey: refuse });
  });
  await page.goto('/verify');
  const ballots = [{ leaf: '00', promise: '00' }];
  await page.getByLabel('A receipt file').setInputFiles({
    name: 'receipt.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify({ round: '1', label: 'Round 1', ballots })),
  });
  await page.getByRole('heading', { name: 'This browser cannot check signatures' }).waitFor();
  expect(await page.getByRole('alert').count()).toBe(0);
});
