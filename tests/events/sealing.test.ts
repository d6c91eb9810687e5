// Sealing: a round's ballots enter the log once, in no order, and never where they are too few.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { BallotEvent } from '../../events/ballot.ts';
import { addDays } from '../../events/day.ts';
import type { FiguresPublished } from '../../events/figures.ts';
import { carryOut } from '../../events/installation.ts';
import { open, tidyBox } from '../../events/opening.ts';
import { readRound } from '../../events/projections/rounds.ts';
import { roundDecider, roundStream } from '../../events/round.ts';
import { enough, seal, sealed, voidRound } from '../../events/sealing.ts';
import { companyOf, scores } from '../support/cast.ts';
import type { Company } from '../support/cast.ts';
import { chanceOf } from '../support/chance.ts';
import { refusalIn } from '../support/given.ts';
import { installed } from '../support/house.ts';
import { tau } from '../support/tau.ts';

type Counted = Extract<BallotEvent, { type: 'BallotCounted' }>['data'];
const counted = (company: Company) => company.logged<Counted>('BallotCounted');
const priorities = (company: Company) => company.logged<{ priority: string }>('PriorityCounted');
const published = (company: Company) => company.logged<FiguresPublished>('FiguresPublished');

/** Files of the installation that hold a text. */
const holding = ({ at }: Company, text: string) =>
  readdirSync(at.folder).filter((name) => readFileSync(join(at.folder, name)).includes(text));

const smooth = { toward: { engineering: scores(5, 5, 1, 1) }, priority: 'growth' };

describe('a sealed round', () => {
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

  test('leaves the box empty, and cannot be answered or sealed again', async () => {
    const company = await companyOf({ product: 6, engineering: 6 });
    await company.opens();
    await company.answers('product', 5, smooth);
    const [last] = (await company.people('product')).slice(-1);
    const tokens = last === undefined ? new Map() : await company.takes(last);
    const both = [company.seals(), company.seals()].map(refusalIn);
    expect(await Promise.all(both)).toEqual([null, 'round-already-sealed']);
    expect(await company.at.letterbox.round()).toBeNull();
    const late = company.posts(
      'product',
      'engineering',
      scores(1, 1, 1, 1),
      tokens.get('engineering'),
    );
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
  });

  test('says nothing of the order in which answers came', async () => {
    const ballots = Array.from({ length: 100 }, (_, n): BallotEvent => ({
      type: 'BallotCounted',
      data: { round: '1', from: 'a', toward: 'b', scores: scores(1 + (n % 5), 1, 1, 1) },
    }));
    const rankings: number[][] = [];
    const at = await installed();
    for (let seed = 0; seed < 40; seed += 1) {
      const seeded = { ...at, random: chanceOf(`seed ${seed}`) };
      const round = { round: '1', label: '1', sealedOn: '2026-03-10', quarter: '2026-Q1' };
      const rest = { imported: false, threshold: 5, priorities: [] };
      const statements = { trust: 'a', goals: 'b', blame: 'c', load: 'd' };
      const [append] = sealed(seeded, { ...round, ...rest, statements }, [], ballots);
      const places = append?.events.map(({ data }) => ballots.findIndex((b) => b.data === data));
      expect(places?.toSorted((a, b) => a - b)).toEqual(ballots.map((_, n) => n));
      rankings.push(places ?? []);
    }
    for (const places of rankings) expect(Math.abs(tau(places))).toBeLessThan(0.25);
    expect(Math.abs(tau(...rankings))).toBeLessThan(0.03);
    expect(new Set(rankings.map((places) => places[0])).size).toBeGreaterThan(20);
  });
});

describe('too few ballots', () => {
  const odd = scores(2, 4, 3, 0);
  const rare = JSON.stringify(odd);

  test('of a direction never reach the log, nor do those of a team’s priorities', async () => {
    const company = await companyOf({ product: 6, engineering: 6, support: 6 });
    await company.opens();
    await company.answers('product', 4, { toward: { support: odd }, priority: 'stability' });
    await company.answers('engineering', 5, { toward: { support: scores(1, 1, 1, 1) } });
    expect(holding(company, rare)).toEqual(['box.db']);
    await company.seals();
    expect((await counted(company)).map(({ from }) => from)).toEqual(Array(5).fill('engineering'));
    expect(await priorities(company)).toEqual([]);
    expect(holding(company, rare)).toEqual([]);
    expect(holding(company, '"from":"product","priority"')).toEqual([]);
    await company.at.close();
    expect(holding(company, rare)).toEqual([]);
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

describe('a sealing that does not come about', () => {
  test('takes answers again and loses none', async () => {
    const company = await companyOf({ product: 7, engineering: 6 });
    const { at } = company;
    const round = await company.opens();
    await company.answers('product', 5, smooth);
    // Somebody schedules the next round between the moment of deciding and that of recording.
    const day = addDays(at.today(), 30);
    const shut = async () => {
      const inside = await at.letterbox.shut();
      const days = { opensOn: day, sealsOn: day, today: at.today() };
      await carryOut(at, roundDecider, roundStream, { do: 'schedule', ...days });
      return inside;
    };
    const disturbed = seal({ ...at, letterbox: { ...at.letterbox, shut } }, round);
    await expect(disturbed).rejects.toThrow('version');
    expect(await counted(company)).toEqual([]);
    expect(await published(company)).toEqual([]);
    await company.answers('product', 2, smooth);
    await company.seals();
    expect(await counted(company)).toHaveLength(7);
  });

  test('in its last step is finished at the next start', async () => {
    const company = await companyOf({ product: 6, engineering: 6 });
    const { at } = company;
    const round = await company.opens();
    await company.answers('product', 4, smooth);
    const clear = () => Promise.reject(new Error('the power went'));
    const stopped = seal({ ...at, letterbox: { ...at.letterbox, clear } }, round);
    await expect(stopped).rejects.toThrow('power');
    await at.close();
    expect(holding(company, '"toward":"engineering","scores"')).toEqual(['box.db']);
    const after = await installed({ folder: at.folder });
    expect(await readRound(after.readings, round)).toMatchObject({ status: 'sealed' });
    await tidyBox(after);
    expect(await after.letterbox.round()).toBeNull();
    expect(holding(company, '"toward":"engineering","scores"')).toEqual([]);
  });

  test('leaves an open round alone at the next start, and empties a box that never opened', async () => {
    const company = await companyOf({ product: 6, engineering: 6 });
    const { at } = company;
    const round = await company.schedules();
    await at.letterbox.prepare(round, 20);
    await tidyBox(at);
    expect(await at.letterbox.round()).toBeNull();
    await open(at, round);
    await tidyBox(at);
    expect(await at.letterbox.round()).toBe(round);
  });
});

describe('a round whose box is lost', () => {
  test('is not sealed as though nobody had answered; it can be voided', async () => {
    const company = await companyOf({ product: 6, engineering: 6 });
    const round = await company.opens();
    await company.answers('product', 6, smooth);
    await company.at.letterbox.clear();
    expect(await refusalIn(company.seals())).toBe('box-lost');
    expect(await published(company)).toEqual([]);
    await voidRound(company.at, round, 'Its box was lost.');
    expect(await refusalIn(company.seals())).toBe('round-already-voided');
  });
});

describe('a voided round', () => {
  test('leaves neither ballots nor figures', async () => {
    const company = await companyOf({ product: 6, engineering: 6 });
    const round = await company.opens();
    await company.answers('product', 6, smooth);
    await voidRound(company.at, round, 'Half of us were away.');
    expect([...(await counted(company)), ...(await published(company))]).toEqual([]);
    expect(holding(company, '"toward":"engineering","scores"')).toEqual([]);
    expect(await company.at.letterbox.round()).toBeNull();
    expect(await refusalIn(company.seals())).toBe('round-already-voided');
  });

  test('that is still to come leaves the open one alone', async () => {
    const company = await companyOf({ product: 6, engineering: 6 });
    const open = await company.opens();
    company.later(30);
    await voidRound(company.at, await company.schedules(), 'Not needed.');
    expect(await company.at.letterbox.round()).toBe(open);
  });
});
