// Sealing: a round's ballots enter the log once, in no order, and never where they are too few.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { BallotEvent } from '../../events/ballot.ts';
import { addDays } from '../../events/day.ts';
import type { EnvelopesTaken } from '../../events/envelopes-taken.ts';
import type { FiguresPublished } from '../../events/figures.ts';
import { carryOut } from '../../events/installation.ts';
import type { LeavesPublished } from '../../events/leaves.ts';
import { readRound } from '../../events/projections/rounds.ts';
import { roundDecider, roundStream } from '../../events/round.ts';
import { enough, seal } from '../../events/sealing.ts';
import { companyOf, scores } from '../support/cast.ts';
import type { Company } from '../support/cast.ts';
import { refusalIn } from '../support/given.ts';
import { tau } from '../support/tau.ts';

/** Everybody’s envelopes and ballots are on the disk before they are answered. */
const timeout = 120_000;

type Counted = Extract<BallotEvent, { type: 'BallotCounted' }>['data'];
const counted = (company: Company) => company.logged<Counted>('BallotCounted');
const priorities = (company: Company) => company.logged<{ priority: string }>('PriorityCounted');
const published = (company: Company) => company.logged<FiguresPublished>('FiguresPublished');

/** Files of the installation that hold a text. */
const holding = ({ at }: Company, text: string) =>
  readdirSync(at.folder).filter((name) => readFileSync(join(at.folder, name)).includes(text));

const smooth = { toward: { engineering: scores(5, 5, 1, 1) }, priority: 'growth' };

describe('a sealed round', { timeout }, () => {
  test('has one event for each ballot, and its figures once', async () => {
    const company = await companyOf({ product: 6, engineering: 6 });
    const round = await company.opens();
    await company.answers('product', 6, (nth) => ({
      toward: { engineering: scores(((nth % 5) + 1) as 1, 2, 3, 0) },
      priority: 'growth',
    }));
    await company.answers('engineering', 5, { toward: { product: scores(1, 1, 5, 5) } });
    await company.seals();
    expect(await counted(company)).toHaveLength(11);
    const trust = (await counted(company)).map(({ from, scores: { trust } }) => `${from} ${trust}`);
    expect(trust.filter((each) => each.startsWith('product')).sort()).toEqual(
      [1, 1, 2, 3, 4, 5].map((score) => `product ${score}`),
    );
    expect(await priorities(company)).toHaveLength(6);
    expect(await company.at.store.readStream(`ballot-${round}`)).toHaveLength(17);
    expect(await company.at.store.readStream(`figures-${round}`)).toHaveLength(1);
    expect(await published(company)).toHaveLength(1);
    expect(await readRound(company.at.readings, round)).toMatchObject({ status: 'sealed' });
  });

  test('is recorded in one append with a signed head over it, in an order of its own', async () => {
    const company = await companyOf({ product: 6, engineering: 6 });
    const { at } = company;
    const round = await company.opens();
    await company.answers('product', 5, smooth);
    await company.answers('product', 1, { priority: 'growth' });
    const heads = (await at.store.heads()).length;
    const before = await at.store.head();
    await company.seals();
    const events = await at.store.readLog(before, await at.store.head());
    const streams = [...new Set(events.map(({ stream }) => stream))];
    const names = ['ballot', 'leaves', 'figures', 'envelopes'].map((name) => `${name}-${round}`);
    expect(streams).toEqual([...names, 'round']);
    expect(events.slice(-2).map(({ type }) => type)).toEqual(['RoundSealed', 'RoundKeysDestroyed']);
    expect(events.map(({ stream }) => streams.indexOf(stream))).toEqual(
      events.map(({ stream }) => streams.indexOf(stream)).toSorted((a, b) => a - b),
    );
    const added = (await at.store.heads()).slice(heads);
    // Over everything of the sealing, and not yet over the end that follows it.
    expect(added.map(({ size }) => size)).toEqual([events.at(-2)?.position]);
  });

  test('leaves the box empty, and cannot be answered or sealed again', async () => {
    const company = await companyOf({ product: 6, engineering: 6 });
    await company.opens();
    await company.answers('product', 5, smooth);
    const [last] = (await company.people('product')).slice(-1);
    if (last === undefined) throw new Error('nobody');
    const voter = await company.takes(last);
    const both = [company.seals(), company.seals()].map(refusalIn);
    expect(await Promise.all(both)).toEqual([null, 'round-already-sealed']);
    expect(await company.at.letterbox.round()).toBeNull();
    const late = company.posts(voter, 'engineering', scores(1, 1, 1, 1));
    expect(await refusalIn(late)).toBe('round-not-open');
    expect(await published(company)).toHaveLength(1);
  });

  test('that nobody answered has figures too: none of them shown', async () => {
    const company = await companyOf({ product: 6, engineering: 6 });
    await company.opens();
    await company.seals();
    const [figures] = await published(company);
    const shown = figures?.directions.filter(({ figures: { index } }) => 'value' in index);
    expect([figures?.directions.length, shown]).toEqual([6, []]);
    expect(await company.at.store.readStream(`ballot-${company.round}`)).toEqual([]);
    expect(await company.at.store.readStream(`leaves-${company.round}`)).toEqual([]);
  });

  test('has its ballots in the order of their keys’ hashes, whoever came first', async () => {
    const company = await companyOf({ product: 40, engineering: 6 });
    await company.opens();
    await company.answers('product', 40, (nth) => ({
      // Forty answers that can be told apart, in the order in which they came.
      toward: {
        engineering: scores((nth % 5) + 1, (Math.floor(nth / 5) % 5) + 1, 1, nth < 25 ? 1 : 2),
      },
    }));
    await company.seals();
    const ballots = await counted(company);
    const hashes = ballots.map(({ envelope }) =>
      createHash('sha256')
        .update(Buffer.from(envelope?.key ?? '', 'base64url'))
        .digest('hex'),
    );
    expect(hashes).toEqual([...hashes].sort());
    expect(new Set(hashes).size).toBe(40);
    const came = ballots.map(({ scores: { trust, goals, load } }) => {
      return (load === 2 ? 25 : 0) + ((goals ?? 0) - 1) * 5 + (trust ?? 0) - 1;
    });
    expect(Math.abs(tau(came))).toBeLessThan(0.4);
  });

  test('names who took envelopes, by pseudonym, sorted, and nobody’s name', async () => {
    const company = await companyOf({ product: 6, engineering: 6 });
    await company.opens();
    await company.answers('product', 5, smooth);
    const entries = await company.at.directory.asked(company.round);
    const took = entries.filter((entry) => entry.took === 1).map(({ person }) => person);
    await company.seals();
    const [taken] = await company.logged<EnvelopesTaken>('EnvelopesTaken');
    const people = taken?.teams.map(({ team, people: own }) => [team, own.length]);
    expect(people).toEqual([
      ['product', 5],
      ['engineering', 0],
    ]);
    expect(taken?.teams[0]?.people).toEqual([...took].sort());
  });
});

describe('too few ballots', { timeout }, () => {
  const odd = scores(2, 4, 3, 0);
  const rare = JSON.stringify(odd);

  test('of a direction never reach the log, nor do those of a team’s priorities', async () => {
    const company = await companyOf({ product: 6, engineering: 6, support: 6 });
    await company.opens();
    await company.answers('product', 4, { toward: { support: odd }, priority: 'stability' });
    await company.answers('engineering', 5, { toward: { support: scores(1, 1, 1, 1) } });
    expect(holding(company, rare)).toEqual([]);
    await company.seals();
    expect((await counted(company)).map(({ from }) => from)).toEqual(Array(5).fill('engineering'));
    expect(await priorities(company)).toEqual([]);
    expect(holding(company, rare)).toEqual([]);
    expect(holding(company, '"from":"product","priority"')).toEqual([]);
    await company.at.close();
    expect(holding(company, rare)).toEqual([]);
  });

  test('are found by their leaf, with the promise that was given, and no direction', async () => {
    const company = await companyOf({ product: 6, engineering: 6, support: 6 });
    await company.opens();
    const [few, many]: [string[], string[]] = [[], []];
    for (const person of (await company.people('product')).slice(0, 5)) {
      const voter = await company.takes(person);
      const shown = await company.posts(voter, 'engineering', scores(1, 1, 1, 1));
      many.push(`${shown.leaf} ${shown.promise}`);
      if (few.length === 4) continue;
      const { leaf, promise } = await company.posts(voter, 'support', odd);
      few.push(`${leaf} ${promise}`);
    }
    await company.seals();
    const [leaves, ...more] = await company.logged<LeavesPublished>('LeavesPublished');
    const all = [leaves, ...more];
    const pairs = (of: 'counted' | 'withheld') =>
      all.flatMap((each) => each?.[of] ?? []).map((pair) => pair.join(' '));
    expect(pairs('counted')).toEqual([...many].sort());
    expect(pairs('withheld')).toEqual([...few].sort());
    expect(Object.keys(leaves ?? {}).sort()).toEqual(['counted', 'round', 'withheld']);
  });

  test('are counted by direction and by what the company promised', async () => {
    const of = (from: string, toward: string, count: number) =>
      Array.from({ length: count }, (): BallotEvent => ({
        type: 'BallotCounted',
        data: { round: '1', from, toward, scores: odd },
      }));
    const four = of('a', 'b', 4);
    const five = of('b', 'a', 5);
    const first: BallotEvent = {
      type: 'PriorityCounted',
      data: { round: '1', from: 'a', priority: 'x' },
    };
    expect(enough([...four, first, ...five], 5)).toEqual(five);
    expect(enough([...four, first, ...five], 6)).toEqual([]);
    expect(enough(Array(5).fill(first) as BallotEvent[], 5)).toHaveLength(5);
  });
});

const roughly = scores(2, 2, 4, 4);

describe('a sealing that does not come about', { timeout }, () => {
  test('takes envelopes and ballots again and loses none', async () => {
    const company = await companyOf({ product: 7, engineering: 6 });
    const { at } = company;
    const round = await company.opens();
    await company.answers('product', 5, smooth);
    const [slow, nobodyYet] = (await company.people('product')).slice(5);
    if (slow === undefined || nobodyYet === undefined) throw new Error('there are seven people');
    const late = await company.takes(slow);
    // Somebody schedules the next round between the moment of deciding and that of recording.
    const day = addDays(at.today(), 30);
    const shut = async () => {
      const inside = await at.letterbox.shut();
      // Whoever answers meanwhile is not sent away for good.
      expect(await refusalIn(company.posts(late, 'engineering', roughly))).toBe('round-sealing');
      expect(await refusalIn(company.takes(nobodyYet))).toBe('round-sealing');
      const days = { opensOn: day, sealsOn: day, today: at.today() };
      await carryOut(at, roundDecider, roundStream, { do: 'schedule', ...days });
      return inside;
    };
    const disturbed = seal({ ...at, letterbox: { ...at.letterbox, shut } }, round);
    await expect(disturbed).rejects.toThrow('version');
    expect(await counted(company)).toEqual([]);
    expect(await published(company)).toEqual([]);
    await company.posts(late, 'engineering', roughly);
    await company.answers('product', 1, smooth);
    await company.seals();
    expect(await counted(company)).toHaveLength(7);
    expect(await refusalIn(company.posts(late, 'engineering', roughly))).toBe('round-not-open');
  });
});

describe('a round whose box is lost', { timeout }, () => {
  test('is not sealed as though nobody had answered', async () => {
    const company = await companyOf({ product: 6, engineering: 6 });
    await company.opens();
    await company.answers('product', 6, smooth);
    await company.at.letterbox.clear();
    expect(await refusalIn(company.seals())).toBe('box-lost');
    expect(await published(company)).toEqual([]);
  });
});
