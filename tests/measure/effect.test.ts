// A small share of `npm run test:measure`: luck is no hit, a true fall is, and naive eyes are fooled.
import { describe, expect, test } from 'vitest';
import { Chance } from './chance.ts';
import { Company, directions } from './company.ts';
import { effectMisses } from './effect-bound.ts';
import { addedEffects, effectTrialOf, noEffect, trueFall } from './effect-trial.ts';
import { effectSettings } from './setting.ts';

const companies = 100;
/** So far may so few companies be off by chance, in deviations. */
const deviations = 3;
/** A busy machine may take so long, in milliseconds. */
const patience = 240_000;

/** Few ballots, a single round, many rounds: all with people who leave and rounds that wobble. */
const deciding = effectSettings.flatMap((setting, at) =>
  setting.decides ? [{ ...setting, trial: () => effectTrialOf(setting, at, [0, companies]) }] : [],
);

describe('what the effect sees', () => {
  test(
    'the worst direction is no hit by luck alone, and is one when it falls; naively it is one',
    () => {
      const trials = deciding.map((setting) => ({ setting, trial: setting.trial() }));
      const told = (judge: 'product' | 'naive') =>
        trials.map(({ setting, trial }) => effectMisses(setting, trial, deviations, judge));
      expect(told('product')).toEqual(trials.map(() => []));
      const naive = told('naive').map((missed) => missed.join());
      expect(naive).toHaveLength(3);
      for (const missed of naive) expect(missed).toMatch(/^hits without a change/);
    },
    patience,
  );

  test('a judge that never sees a hit is caught', () => {
    const setting = deciding.find(({ rounds }) => rounds === 6);
    if (setting === undefined) throw new Error('no setting of six rounds decides');
    const blind = { ...noEffect, companies };
    expect(effectMisses(setting, blind, deviations)).toEqual([
      `a fall of ${trueFall} a hit: 0.0 %, at least 60.0 %`,
      'naive hits without a change: 0.0 %, at least 3 times 0.0 %',
    ]);
  });

  test('a control that is fooled no more often than the product shows nothing, and is caught', () => {
    const [setting] = deciding;
    if (setting === undefined) throw new Error('no setting decides');
    const hits = { product: 4, naive: 11, means: 11 };
    const trial = { ...noEffect, companies, hits };
    expect(effectMisses(setting, trial, deviations)).toEqual([
      'naive hits without a change: 11.0 %, at least 3 times 4.0 %',
    ]);
    const fooled = { ...trial, hits: { ...hits, naive: 12 } };
    expect(effectMisses(setting, fooled, deviations)).toEqual([]);
  });
});

describe('what is tried', () => {
  const [setting] = deciding;
  if (setting === undefined) throw new Error('no setting decides');

  test('falls in the direction that is named, and in no other', () => {
    const fallen = 7;
    const company = new Company({ ...setting, wobble: 0 }, new Chance(4, 1));
    const { before } = company;
    const after = company.after(trueFall, fallen).truths;
    const falls = after.map((truth, at) => Math.round(1000 * ((before.truths[at] ?? NaN) - truth)));
    expect(falls).toEqual(directions.map((_, at) => (at === fallen ? 1000 * trueFall : 0)));
  });

  test('adds up from its parts, the same each time', () => {
    const whole = effectTrialOf(setting, 3, [0, 20]);
    const parts = [effectTrialOf(setting, 3, [0, 8]), effectTrialOf(setting, 3, [8, 20])];
    expect(parts.reduce(addedEffects, noEffect)).toEqual(whole);
    expect(whole.companies).toBe(20);
  });
});
