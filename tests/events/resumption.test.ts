// A start with a round open: it goes on where all is here, and is voided where anything is lost.
import { randomBytes } from 'node:crypto';
import { cpSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { Answering, pollingOf } from '../../events/answering.ts';
import { publicationOf } from '../../events/envelope/publication.ts';
import { Voter } from '../../events/envelope/voter.ts';
import { roundsNow } from '../../events/installation.ts';
import type { Installation } from '../../events/installation.ts';
import { open, tidy } from '../../events/opening.ts';
import { roundNamed } from '../../events/round.ts';
import { seal } from '../../events/sealing.ts';
import { Company, companyOf, scores } from '../support/cast.ts';
import { folderOfOwn, installed, keysBeside, noPages, tuesday } from '../support/house.ts';

/** Each test is a company, a round and two starts of its own. */
const timeout = 120_000;
const smooth = { toward: { engineering: scores(5, 5, 1, 1) } };

/** A company whose open round has five answers, closed. */
async function stopped(): Promise<{ round: string; folder: string }> {
  const company = await companyOf({ product: 6, engineering: 6 });
  const round = await company.opens();
  await company.answers('product', 5, smooth);
  await company.at.close();
  return { round, folder: company.at.folder };
}

async function startedAgain(folder: string): Promise<Installation> {
  const at = await installed({ folder });
  await tidy(at);
  return at;
}

const statusOf = async (at: Installation, round: string) =>
  roundNamed(await roundsNow(at), round).status;

const typed = async (at: Installation, type: string) =>
  at.store.readLog(0, await at.store.head(), [type]);

/** Everybody is told once, nothing is published, and the next round opens. */
async function isVoided(at: Installation, round: string): Promise<void> {
  const { status, reason } = roundNamed(await roundsNow(at), round);
  expect([status, reason]).toEqual(['voided', 'The keys or the box of this round were lost.']);
  for (const type of ['BallotCounted', 'LeavesPublished', 'FiguresPublished']) {
    expect(await typed(at, type)).toEqual([]);
  }
  expect(await typed(at, 'RoundVoided')).toHaveLength(1);
  expect(await typed(at, 'RoundKeysDestroyed')).toHaveLength(1);
  expect((await at.directory.asked(round)).map(({ told }) => told)).toEqual(Array(12).fill(0));
  expect(at.keys.rounds()).toEqual([]);
  expect(await at.letterbox.round()).toBeNull();
  await tidy(at);
  expect(await typed(at, 'RoundVoided')).toHaveLength(1);
}

describe('a start with a round open', { timeout }, () => {
  test('goes on: envelopes and ballots are taken, and none from before is lost', async () => {
    const { round, folder } = await stopped();
    const at = await startedAgain(folder);
    expect(await statusOf(at, round)).toBe('open');
    expect(at.keys.marked(round)).toEqual({ ballots: 5, taken: 5 });
    const answering = new Answering(at);
    const polling = pollingOf(await roundsNow(at), round);
    const keys = polling.opened && publicationOf(polling.opened);
    const voter = new Voter(keys ?? never(), 'product', randomBytes(32));
    const free = (await at.directory.asked(round)).find(
      ({ team, took }) => team === 'product' && took === 0,
    );
    const { envelopes } = voter.request();
    voter.accept({ envelopes: await answering.take(round, free?.person ?? '', envelopes) });
    const given = scores(1, 1, 1, 1);
    const command = { do: 'post', from: 'product', toward: 'engineering', scores: given } as const;
    await answering.post(polling, command, voter.seal('engineering', given));
    expect(at.keys.marked(round)).toEqual({ ballots: 6, taken: 6 });
    await seal(at, round);
    expect(await typed(at, 'BallotCounted')).toHaveLength(6);
  });

  test('goes on where a power cut left the mark behind', async () => {
    const { round, folder } = await stopped();
    const mark = join(keysBeside(folder), `round-${round}.mark`);
    writeFileSync(mark, Buffer.alloc(16));
    const at = await startedAgain(folder);
    expect(await statusOf(at, round)).toBe('open');
    expect(at.keys.marked(round)).toEqual({ ballots: 5, taken: 5 });
  });

  const losses: readonly (readonly [string, (folder: string, round: string) => void])[] = [
    ['its keys are', (folder, round) => rmSync(join(keysBeside(folder), `round-${round}.key`))],
    ['its mark is', (folder, round) => rmSync(join(keysBeside(folder), `round-${round}.mark`))],
    ['its box is', (folder) => rmSync(join(folder, 'box.db'))],
    [
      'a ballot in the box is',
      (folder) => {
        const db = new Database(join(folder, 'box.db'));
        const used = db.prepare("SELECT slot, v FROM ballot WHERE substr(v, 1, 1) = x'01'");
        const { slot, v } = used.get() as { slot: number; v: Buffer };
        v[400] = (v[400] ?? 0) ^ 1;
        db.prepare('UPDATE ballot SET v = ? WHERE slot = ?').run(v, slot);
        db.close();
      },
    ],
    [
      'the key of a team is',
      (folder, round) => {
        const file = join(keysBeside(folder), `round-${round}.key`);
        const secrets = JSON.parse(readFileSync(file, 'utf8')) as { teams: object };
        const { teams } = secrets;
        writeFileSync(file, JSON.stringify({ ...secrets, teams: { ...teams, product: 'AAAA' } }));
      },
    ],
  ];
  test.each(losses)('voids it where %s lost', async (_, lose) => {
    const { round, folder } = await stopped();
    lose(folder, round);
    const at = await startedAgain(folder);
    await isVoided(at, round);
    const [admin] = await at.directory.people();
    const company = new Company(at, admin ?? never(), { day: tuesday });
    const next = await company.schedules();
    await open(at, next, { bundle: noPages, secure: true });
    expect(await statusOf(at, next)).toBe('open');
  });
});

describe('a folder brought back from a copy', { timeout }, () => {
  /** Answers and envelopes that came after the copy are what it lacks. */
  async function copied(
    since: (company: Company, waiting: Voter) => Promise<unknown>,
    without: readonly string[],
  ) {
    const company = await companyOf({ product: 6, engineering: 6 });
    const round = await company.opens();
    await company.answers('product', 4, smooth);
    const [first] = await company.people('engineering');
    const waiting = await company.takes(first ?? never());
    const copy = folderOfOwn();
    cpSync(company.at.folder, copy, { recursive: true });
    for (const name of without) rmSync(join(copy, name), { force: true });
    await since(company, waiting);
    await company.at.close();
    const { folder } = company.at;
    for (const name of readdirSync(folder)) rmSync(join(folder, name));
    for (const name of readdirSync(copy)) renameSync(join(copy, name), join(folder, name));
    return { at: await startedAgain(folder), round };
  }

  test('voids the round: only a ballot came since', async () => {
    const posted = (company: Company, waiting: Voter) =>
      company.posts(waiting, 'product', scores(1, 2, 3, 4));
    const { at, round } = await copied(posted, []);
    await isVoided(at, round);
  });

  test('voids the round: only envelopes were taken since', async () => {
    const { at, round } = await copied(async (company) => {
      const [last] = (await company.people('engineering')).slice(-1);
      await company.takes(last ?? never());
    }, []);
    await isVoided(at, round);
  });

  test('voids the round: the copy has no box, as our backups have none', async () => {
    const { at, round } = await copied(() => Promise.resolve(), ['box.db', 'box.db-journal']);
    await isVoided(at, round);
  });

  test('goes on where nothing came since: nobody lost anything', async () => {
    const { at, round } = await copied(() => Promise.resolve(), []);
    expect(await statusOf(at, round)).toBe('open');
  });

  test('cannot be opened with the keys of a sealed round: they are gone', async () => {
    const { at, round } = await copied((company) => company.seals(), []);
    await isVoided(at, round);
  });
});

describe('a round from before there were keys', { timeout }, () => {
  test('that is still open is voided at the first start', async () => {
    const company = await companyOf({ product: 6, engineering: 6 });
    const { at } = company;
    const round = await company.schedules();
    const old = {
      ...{ round, day: at.today(), threshold: 5, priorities: [] },
      asked: ['product', 'engineering'].map((team) => ({ team, people: 6, rates: [] })),
      statements: { trust: 'a', goals: 'b', blame: 'c', load: 'd' },
    };
    const version = (await at.store.readStream('round')).length;
    const opened = { type: 'RoundOpened', id: 'f'.repeat(32), data: old };
    await at.store.append([{ stream: 'round', expected: version, events: [opened] }], at.today());
    await tidy(at);
    expect(await statusOf(at, round)).toBe('voided');
    // It had no keys, so none are recorded as destroyed.
    expect(await typed(at, 'RoundKeysDestroyed')).toEqual([]);
  });
});

function never(): never {
  throw new Error('nobody is there');
}
