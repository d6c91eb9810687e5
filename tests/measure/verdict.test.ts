// A small share of `npm run test:measure`: the verdict tells no tales, and sees what is there.
import { describe, expect, test } from 'vitest';
import { judgedFalls, misses } from './bound.ts';
import { Chance } from './chance.ts';
import { Company, falling, truthAt } from './company.ts';
import { naiveRule, productRule } from './judging.ts';
import type { Rule } from './judging.ts';
import { settings } from './setting.ts';
import type { Setting } from './setting.ts';
import { trialOf } from './trial.ts';

const companies = 100;
/** Enough to catch a rule that is simply wrong. */
const fewer = 30;
/** So far may so few companies be off by chance, in deviations. */
const deviations = 3;
/** A busy machine may take so long over one setting, in milliseconds. */
const patience = 240_000;

/** The settings that decide: few ballots, rounds that wobble, many who leave, a single round. */
const deciding = settings.filter(({ decides }) => decides);

const missed = (setting: Setting, rule: Rule, of = companies) => {
  const stream = settings.indexOf(setting);
  const trial = trialOf(setting, stream, [0, of], rule, judgedFalls(setting));
  return misses(setting, trial, deviations);
};

describe('what the verdict sees', () => {
  test('there are settings that decide', () => {
    expect(deciding.length).toBeGreaterThan(3);
  });

  test.each(deciding)(
    '$ballots ballots, $rounds rounds, $lasting lasting, $leave leave, wobble $wobble',
    (setting) => {
      expect(missed(setting, productRule)).toEqual([]);
    },
    patience,
  );

  test(
    'a rule that calls every change of five points is caught',
    () => {
      for (const setting of deciding) {
        expect(missed(setting, naiveRule, fewer).join()).toMatch(/wrong claims, directions/);
      }
    },
    patience,
  );

  test(
    'a rule that never calls anything is caught',
    () => {
      const blind: Rule = (changes) => changes.map(() => 'no clear change');
      const asked = deciding.filter(({ ballots, rounds }) => ballots === 15 && rounds === 6);
      const unseen = ['a fall of 20 found: 0.0 %, at least 85.0 %'];
      expect(asked.map((setting) => missed(setting, blind, fewer))).toEqual(
        asked.map(() => unseen),
      );
      expect(asked.length).toBeGreaterThan(0);
    },
    patience,
  );
});

describe('what is simulated', () => {
  const [setting] = deciding;
  if (setting === undefined) throw new Error('no setting decides');

  test('is the same for the same seed, and another for another', () => {
    const told = (seed: number) => JSON.stringify(new Company(setting, new Chance(1, seed)).before);
    expect(told(7)).toBe(told(7));
    expect(told(7)).not.toBe(told(8));
  });

  test('has the truth that a crowd tells', () => {
    const crowd = { ...setting, ballots: 4000, rounds: 1, wobble: 0 };
    const { rounds, truths } = new Company(crowd, new Chance(2, 1)).before;
    for (const [at, { figures }] of rounds[0]?.directions.entries() ?? []) {
      const value = 'value' in figures.index ? figures.index.value : NaN;
      // Half a step, and four deviations of the mean of so many.
      expect(Math.abs(value - (truths[at] ?? NaN))).toBeLessThan(1 + 1.5);
    }
  });

  test('falls by as many points of the index as it says, and in one direction alone', () => {
    const company = new Company({ ...setting, wobble: 0 }, new Chance(2, 1));
    const { before } = company;
    const falls = company.after(20).truths.map((truth, at) => (before.truths[at] ?? NaN) - truth);
    expect(falls.map((fall) => Math.round(1000 * fall) / 1000)).toEqual(
      falls.map((_, at) => (at === falling ? 20 : 0)),
    );
    expect(truthAt(50)).toBeCloseTo(50, 10);
  });

  test('draws normal numbers', () => {
    const chance = new Chance(3, 1);
    const drawn = Array.from({ length: 20_000 }, () => chance.normal());
    const mean = (of: readonly number[]) => of.reduce((sum, each) => sum + each, 0) / of.length;
    expect(mean(drawn)).toBeCloseTo(0, 1);
    expect(mean(drawn.map((each) => each ** 2))).toBeCloseTo(1, 1);
    expect(drawn.filter((each) => Math.abs(each) > 1.645).length / 20_000).toBeCloseTo(0.1, 2);
  });
});
