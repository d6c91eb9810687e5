// Opening a round: what is frozen is published, and a refusal or a power cut leaves nothing behind.
import { createHash, createPrivateKey } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkTeamKey } from '../../events/envelope/team-key.ts';
import { publicationOf } from '../../events/envelope/publication.ts';
import { roundsNow } from '../../events/installation.ts';
import type { Installation } from '../../events/installation.ts';
import { open, tidy } from '../../events/opening.ts';
import { roundNamed } from '../../events/round.ts';
import type { RoundOpened } from '../../events/round.ts';
import { voidRound } from '../../events/sealing.ts';
import { companyOf, scores } from '../support/cast.ts';
import { dying } from '../support/dying.ts';
import { refusalIn } from '../support/given.ts';
import { installed, keysBeside, noPages } from '../support/house.ts';

const booth = { bundle: noPages, secure: true };
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

const keyFiles = (at: Installation) =>
  readdirSync(keysBeside(at.folder)).filter((name) => name !== 'log.key');

const leftOf = async (at: Installation, round: string) => ({
  keys: keyFiles(at),
  box: await at.letterbox.round(),
  roll: await at.directory.roll(round, 'product'),
});
const nothing = { keys: [], box: null, roll: undefined };

describe('opening a round', () => {
  test('publishes a key for each team that is asked, and none for the small ones', async () => {
    const company = await companyOf({ product: 6, engineering: 5, support: 4, sales: 0 });
    const { at } = company;
    const round = await company.schedules();
    const { words, links } = await open(at, round, booth);
    const [opened] = await company.logged<RoundOpened>('RoundOpened');
    expect(opened?.asked.map(({ team, people }) => [team, people])).toEqual([
      ['product', 6],
      ['engineering', 5],
    ]);
    expect(opened?.keys?.small).toEqual(['support']);
    expect(opened?.keys?.teams.map(({ team }) => team)).toEqual(['engineering', 'product']);
    for (const key of opened?.keys?.teams ?? []) expect(checkTeamKey(key, 4)).toBe(true);
    const published = opened && publicationOf(opened);
    expect(published?.words).toBe(words);
    expect(words).toMatch(/^([a-z]{7} ){3}[a-z]{7}$/);
    expect(links).toHaveLength(16);
    const asked = await at.directory.asked(round);
    expect(asked.map(({ team }) => team).sort()).toEqual([
      ...Array.from({ length: 5 }, () => 'engineering'),
      ...Array.from({ length: 6 }, () => 'product'),
    ]);
    expect(new Set(asked.map(({ request }) => request)).size).toBe(11);
    expect(asked.every(({ request, took }) => /^[0-9a-f]{64}$/.test(request) && took === 0)).toBe(
      true,
    );
  });

  test('freezes the names that people are shown, under a salted hash', async () => {
    const company = await companyOf({ product: 6, engineering: 5 });
    const round = await company.opens();
    const [opened] = await company.logged<RoundOpened>('RoundOpened');
    const names = (await company.people('product')).map(({ name }) => name).sort();
    const roll = await company.at.directory.roll(round, 'product');
    expect(roll?.names).toEqual(names);
    const hash = sha256(`crosspulse people v1\n${roll?.salt}\n${names.join('\n')}`);
    expect(opened?.keys?.teams.find(({ team }) => team === 'product')?.names).toBe(hash);
    const log = readFileSync(join(company.at.folder, 'log.db'));
    for (const name of names) expect(log.includes(name)).toBe(false);
  });

  test('keeps the private keys in the key folder, and nothing of them in the data', async () => {
    const company = await companyOf({ product: 6, engineering: 5 });
    const round = await company.opens();
    const { at } = company;
    expect(keyFiles(at).sort()).toEqual([`round-${round}.key`, `round-${round}.mark`]);
    const secrets = at.keys.read(round);
    const [opened] = await company.logged<RoundOpened>('RoundOpened');
    for (const { team, n } of opened?.keys?.teams ?? []) {
      const der = Buffer.from(secrets?.teams[team] ?? '', 'base64url');
      const key = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
      expect(key.export({ format: 'jwk' }).n).toBe(n);
      const { p = '', d = '' } = key.export({ format: 'jwk' });
      for (const name of readdirSync(at.folder)) {
        const bytes = readFileSync(join(at.folder, name));
        const forms = [p, d].flatMap((text) => [text, Buffer.from(text, 'base64url')]);
        for (const form of forms) expect(bytes.includes(form)).toBe(false);
      }
    }
    expect(at.keys.marked(round)).toEqual({ ballots: 0, taken: 0 });
  });
});

describe('a round that may not open', () => {
  test.each([
    ['needs-https', { product: 6, engineering: 6 }, { ...booth, secure: false }],
    ['nobody-to-ask', { product: 4, engineering: 4 }, booth],
    ['nobody-to-ask', { product: 6 }, booth],
  ] as const)('leaves nothing behind: %s', async (code, sizes, at) => {
    const company = await companyOf(sizes);
    const round = await company.schedules();
    const head = await company.at.store.head();
    expect(await refusalIn(open(company.at, round, at))).toBe(code);
    expect(await leftOf(company.at, round)).toEqual(nothing);
    expect(await company.at.directory.asked(round)).toEqual([]);
    expect(await company.at.store.head()).toBe(head);
  });

  test('leaves its keys and its box alone where another is open', async () => {
    const company = await companyOf({ product: 6, engineering: 6 });
    const first = await company.opens();
    company.later(30);
    const next = await company.schedules();
    expect(await refusalIn(open(company.at, next, booth))).toBe('round-in-the-way');
    expect(await company.at.letterbox.round()).toBe(first);
    await company.answers('product', 5, { toward: { engineering: scores(1, 2, 3, 4) } });
  });

  test('because something failed on the way leaves nothing behind, and can be opened then', async () => {
    const company = await companyOf({ product: 6, engineering: 6 });
    const { at } = company;
    const round = await company.schedules();
    const append = () => Promise.reject(new Error('the disk is full'));
    const full = { ...at, store: { ...at.store, append, readStream: at.store.readStream } };
    await expect(open(full, round, booth)).rejects.toThrow('full');
    expect(await leftOf(at, round)).toEqual(nothing);
    await open(at, round, booth);
    expect((await leftOf(at, round)).box).toBe(round);
  });
});

describe('a power cut while a round opens', () => {
  // Each possible cut is a company, a round and two starts of its own.
  const timeout = 120_000;
  test('leaves it open as a whole, or not opened and nothing of it', { timeout }, async () => {
    const seen: string[] = [];
    for (let changes = 0; ; changes += 1) {
      const company = await companyOf({ product: 6, engineering: 6 });
      const { at } = company;
      const round = await company.schedules();
      const { at: mortal, made } = dying(at, changes);
      await open(mortal, round, booth).catch(() => undefined);
      if (!made.cut) break;
      await at.close();
      const after = await installed({ folder: at.folder });
      await tidy(after);
      const { status } = roundNamed(await roundsNow(after), round);
      seen.push(status);
      if (status === 'scheduled') {
        expect(await leftOf(after, round)).toEqual(nothing);
        await open(after, round, booth);
      }
      expect(await leftOf(after, round)).toMatchObject({ box: round, roll: { team: 'product' } });
      await voidRound(after, round, 'Enough.');
      await after.close();
    }
    // Before: keys, people, box, the record; then before the links, with the round open already.
    expect(seen).toEqual(['scheduled', 'scheduled', 'scheduled', 'scheduled', 'open']);
  });
});
