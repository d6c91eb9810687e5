// A pairing: the mean of its two directions, the gap between them, and what a cut does to both.
import { describe, expect, test } from 'vitest';
import type { ShownFigure } from '../../events/figures.ts';
import { pairingOf } from '../../events/pairing.ts';
import { pairings } from '../oracle/cases.ts';

const figure = (value: number, step: ShownFigure['step'] = 2, ballots = 20): ShownFigure => {
  return { value, step, ballots };
};

describe('a pairing', () => {
  test('is the mean of its directions, with the gap of the first less the second', () => {
    expect(pairingOf(figure(70), figure(54), 19)).toEqual({
      shown: true,
      value: 62,
      cut: null,
      range: 5,
      low: 57,
      high: 67,
      least: 8,
      band: 'breaking down',
      gap: { value: 16, cut: null, low: 6, high: 26 },
    });
  });

  test('seen from the other team has the same value and the gap turned round', () => {
    const there = pairingOf(figure(70), figure(10), 19);
    const back = pairingOf(figure(10), figure(70), 19);
    expect(there).toMatchObject({ value: 40, gap: { value: 60, low: 50, high: 80 } });
    expect(back).toMatchObject({ value: 40, gap: { value: -60, low: -80, high: -50 } });
  });

  test('is as sure as both directions together', () => {
    const sure = pairingOf(figure(40), figure(40), 19);
    const unsure = pairingOf(figure(40), figure(40, 10, 5), 19);
    expect([sure, unsure]).toMatchObject([{ range: 5 }, { range: 9 }]);
  });

  test('rounds a half up', () => {
    expect(pairingOf(figure(45, 5, 10), figure(50, 5, 10), 19)).toMatchObject({ value: 48 });
  });

  test('says so where a direction was cut, and reaches as far as that may lie', () => {
    const both = (first: number, second: number) => pairingOf(figure(first), figure(second), 19);
    expect(both(10, 50)).toMatchObject({ cut: 'or less', low: 20, high: 35 });
    expect(both(10, 50)).toMatchObject({ gap: { cut: 'or less', low: -60, high: -30 } });
    expect(both(50, 10)).toMatchObject({ cut: 'or less', gap: { cut: 'or more', high: 60 } });
    expect(both(90, 50)).toMatchObject({ cut: 'or more', gap: { cut: 'or more', high: 60 } });
    expect(both(50, 90)).toMatchObject({ cut: 'or more', gap: { cut: 'or less' } });
    expect(both(10, 90)).toMatchObject({ cut: 'either way', gap: { cut: 'or less', low: -100 } });
    expect(both(10, 10)).toMatchObject({ cut: 'or less', gap: { cut: 'either way' } });
  });

  test('is withheld where either direction is', () => {
    const withheld = { withheld: 'too-few' } as const;
    const hidden = { shown: false, reason: 'too-few' };
    expect(pairingOf(withheld, figure(50), 19)).toEqual(hidden);
    expect(pairingOf(figure(50), withheld, 19)).toEqual(hidden);
    const notAsked = { shown: false, reason: 'not-asked' };
    expect(pairingOf(figure(50), undefined, 19)).toEqual(notAsked);
    expect(pairingOf(undefined, withheld, 19)).toEqual(notAsked);
  });
});

describe('pairings computed by other software', () => {
  test('agree, all of them', () => {
    expect(pairings).toHaveLength(80);
    for (const { figures, s, expected } of pairings) {
      expect(pairingOf(...figures, s)).toMatchObject(expected);
    }
  });
});
