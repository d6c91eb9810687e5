// The end of a round: its box, its keys and its names are gone, wherever the power fails meanwhile.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { finish } from '../../events/ending.ts';
import { roundsNow } from '../../events/installation.ts';
import type { Installation } from '../../events/installation.ts';
import { open, tidy } from '../../events/opening.ts';
import { roundNamed } from '../../events/round.ts';
import { seal, voidRound } from '../../events/sealing.ts';
import { companyOf, scores } from '../support/cast.ts';
import type { Company } from '../support/cast.ts';
import { PowerCut, dying } from '../support/dying.ts';
import { refusalIn } from '../support/given.ts';
import { installed, keysBeside, noPages } from '../support/house.ts';

const smooth = { toward: { engineering: scores(5, 5, 1, 1) }, priority: 'growth' };
const booth = { bundle: noPages, secure: true };

/** Each possible cut is a company, a round and two starts of its own. */
const timeout = 120_000;

/** What is left of a round outside of the log. */
async function leftOf(at: Installation, round: string) {
  const keys = readdirSync(keysBeside(at.folder)).filter((name) => name !== 'log.key');
  const box = new Database(join(at.folder, 'box.db'), { readonly: true });
  const slots = box.prepare('SELECT count(*) FROM ballot').pluck().get();
  box.close();
  const roll = await at.directory.roll(round, 'product');
  return { keys, box: await at.letterbox.round(), slots, names: roll?.names.length ?? 0 };
}
const nothing = { keys: [], box: null, slots: 0, names: 0 };

async function typesIn(at: Installation): Promise<readonly string[]> {
  const events = await at.store.readLog(0, await at.store.head());
  return events.map(({ type }) => type).filter((type) => /^(Round|Figures|Leaves)/.test(type));
}

const statusOf = async (at: Installation, round: string) =>
  roundNamed(await roundsNow(at), round).status;

async function answered(): Promise<{ company: Company; round: string }> {
  const company = await companyOf({ product: 6, engineering: 6 });
  const round = await company.opens();
  await company.answers('product', 5, smooth);
  return { company, round };
}

const ends: readonly (readonly [
  string,
  string,
  (at: Installation, id: string) => Promise<void>,
])[] = [
  ['sealing', 'sealed', seal],
  ['voiding', 'voided', (at, id) => voidRound(at, id, 'Half of us were away.')],
];

describe.each(ends)('%s', (_, status, end) => {
  test('leaves neither box nor keys nor names, and records that they are gone', async () => {
    const { company, round } = await answered();
    const { at } = company;
    const { keyed } = roundNamed(await roundsNow(at), round);
    const secret = readFileSync(join(keysBeside(at.folder), `round-${round}.key`), 'utf8');
    const boxKey = (JSON.parse(secret) as { box: string }).box;
    expect(await leftOf(at, round)).toMatchObject({ box: round, names: 6 });
    await end(at, round);
    expect(await leftOf(at, round)).toEqual(nothing);
    const [gone, ...more] = await company.logged('RoundKeysDestroyed');
    expect([gone, more]).toEqual([{ round, day: at.today(), fingerprint: keyed }, []]);
    expect((await typesIn(at)).at(-1)).toBe('RoundKeysDestroyed');
    await expect(at.desk.sign('product', [Buffer.alloc(256, 2)])).rejects.toThrow('shut');
    const files = [at.folder, keysBeside(at.folder)].flatMap((folder) =>
      readdirSync(folder).map((name) => readFileSync(join(folder, name))),
    );
    for (const form of [Buffer.from(boxKey), Buffer.from(boxKey, 'hex')]) {
      expect(files.filter((bytes) => bytes.includes(form))).toEqual([]);
    }
  });

  test('is finished by the next start, wherever the power failed', { timeout }, async () => {
    const cuts: string[] = [];
    for (let changes = 0; ; changes += 1) {
      const { company, round } = await answered();
      const { at } = company;
      const { at: mortal, made } = dying(at, changes);
      const stopped = await end(mortal, round).then(
        () => null,
        (error: unknown) => error,
      );
      if (!made.cut) break;
      expect(stopped).toBeInstanceOf(PowerCut);
      cuts.push(await statusOf(at, round));
      await at.close();
      const after = await installed({ folder: at.folder });
      await tidy(after);
      if (cuts.at(-1) === 'open') {
        // Nothing was recorded, so nothing is lost: the same round goes on to its end.
        expect(await after.letterbox.round()).toBe(round);
        await end(after, round);
      }
      expect(await statusOf(after, round)).toBe(status);
      expect(await leftOf(after, round)).toEqual(nothing);
      const types = await typesIn(after);
      const once = ['RoundKeysDestroyed', status === 'sealed' ? 'RoundSealed' : 'RoundVoided'];
      for (const type of once) expect(types.filter((each) => each === type)).toHaveLength(1);
      const figures = types.filter((type) => type === 'FiguresPublished');
      expect(figures).toHaveLength(status === 'sealed' ? 1 : 0);
      const ballots = await after.store.readStream(`ballot-${round}`);
      expect(ballots).toHaveLength(status === 'sealed' ? 10 : 0);
      await after.close();
    }
    // Before the record, and before each of: box, keys, names, the record of their end.
    expect(cuts).toEqual(['open', ...Array.from({ length: 4 }, () => status)]);
  });
});

describe('the end of a round', () => {
  test('can be repeated, and is recorded once', async () => {
    const { company, round } = await answered();
    await company.seals();
    await finish(company.at, round);
    await tidy(company.at);
    expect(await company.logged('RoundKeysDestroyed')).toHaveLength(1);
  });

  test('of one still to come leaves the open one alone', async () => {
    const { company, round } = await answered();
    company.later(30);
    await voidRound(company.at, await company.schedules(), 'Not needed.');
    expect(await leftOf(company.at, round)).toMatchObject({ box: round, names: 6 });
    await company.answers('product', 1, smooth);
    await company.seals();
    expect(await company.logged('BallotCounted')).toHaveLength(6);
    expect(await company.logged('RoundKeysDestroyed')).toHaveLength(1);
  });

  test('after voiding has no ballots, no leaves, no figures, and cannot be sealed', async () => {
    const { company, round } = await answered();
    await voidRound(company.at, round, 'Half of us were away.');
    const types = ['BallotCounted', 'PriorityCounted', 'LeavesPublished', 'FiguresPublished'];
    for (const type of types) expect(await company.logged(type)).toEqual([]);
    expect(await refusalIn(company.seals())).toBe('round-already-voided');
    const next = await company.schedules();
    await open(company.at, next, booth);
    expect(await company.at.letterbox.round()).toBe(next);
    expect(existsSync(join(keysBeside(company.at.folder), `round-${next}.key`))).toBe(true);
  });
});
