// Every method of the library: readings that call for it, and readings that nearly do.
import { describe, expect, test } from 'vitest';
import type { Dimension } from '../../events/dimension.ts';
import { languageCodes } from '../../events/language.ts';
import type { Language } from '../../events/language.ts';
import { library } from '../../events/library/library.ts';
import type { Method } from '../../events/method.ts';
import type { Felt, Situation } from '../../events/situation.ts';
import { isHigh } from '../../events/situation.ts';
import { expectedFall, suggestionsFor } from '../../events/suggestion.ts';

type Levels = Partial<Record<Dimension, number>>;
const felt = (value: number): Felt => ({ value, high: value >= 44 });
const figures = (levels: Levels): Situation['pairing'] => ({
  trust: felt(levels.trust ?? 20),
  goals: felt(levels.goals ?? 20),
  blame: felt(levels.blame ?? 20),
  load: felt(levels.load ?? 20),
});

interface Told {
  readonly teams?: readonly [string, string];
  readonly both?: Levels;
  readonly there?: Levels;
  readonly back?: Levels;
  readonly rest?: Partial<Situation>;
}

/** A strained pairing; `both` holds for either direction and the pairing. */
const situation = ({ teams = ['product', 'sales'], both = {}, there, back, rest = {} }: Told) => {
  const [from, toward] = teams;
  const whole: Situation = {
    language: 'en',
    teams,
    names: new Map(['product', 'engineering', 'support', 'sales'].map((id) => [id, id])),
    index: felt(52),
    pairing: figures(both),
    directions: [
      { from, toward, figures: figures(there ?? both) },
      { from: toward, toward: from, figures: figures(back ?? both) },
    ],
    gap: null,
    agreement: null,
    stayed: null,
    running: 0,
    lasting: 0,
    highDirections: [],
  };
  return { ...whole, ...rest };
};

const gap = { value: 14, low: 4, more: 'product' };
const loadFrom = (from: string, toward = 'engineering') =>
  ({ from, toward, dimension: 'load', value: 60 }) as const;

/** Method, what calls for it, what nearly does. */
const table: readonly (readonly [string, Told, Told])[] = [
  ['shared-success', { both: { goals: 50 } }, { there: { goals: 50 }, back: { goals: 43 } }],
  ['shared-success', { rest: { agreement: 0.4 } }, { rest: { agreement: 0.5 } }],
  ['roadmap-market', { both: { goals: 50, blame: 50 } }, { both: { goals: 50, blame: 43 } }],
  ['same-boat', { both: { goals: 50, blame: 50 } }, { both: { goals: 43, blame: 50 } }],
  [
    'leads-first',
    { both: { trust: 50, goals: 50, blame: 50, load: 50 } },
    { both: { trust: 50, goals: 50, blame: 50, load: 43 } },
  ],
  ['purpose-team', { rest: { lasting: 2 } }, { rest: { lasting: 1 } }],
  [
    'debt-ledger',
    { teams: ['engineering', 'product'], both: { blame: 50, trust: 50 } },
    { teams: ['engineering', 'sales'], both: { blame: 50, trust: 50 } },
  ],
  ['one-accountable', { both: { blame: 50 } }, { both: { blame: 50, goals: 50 } }],
  ['call-the-shot', { both: { blame: 50, trust: 50 } }, { both: { blame: 50, trust: 43 } }],
  [
    'name-who',
    { there: { blame: 50 }, rest: { gap } },
    { there: { blame: 50 }, rest: { gap: { ...gap, value: 10 } } },
  ],
  ['blameless-review', { both: { blame: 50 } }, { there: { blame: 50 }, back: { blame: 43 } }],
  ['gap-session', { rest: { gap } }, { rest: { gap: { ...gap, low: 0 } } }],
  [
    'radiator',
    { back: { trust: 50, goals: 50 } },
    { there: { trust: 50, goals: 43 }, back: { trust: 43, goals: 50 } },
  ],
  [
    'value-not-velocity',
    { teams: ['engineering', 'sales'], back: { trust: 50 } },
    { teams: ['engineering', 'sales'], there: { trust: 50 } },
  ],
  [
    'trust-outcome',
    { teams: ['product', 'support'], there: { trust: 50 } },
    { teams: ['product', 'support'], back: { trust: 50 } },
  ],
  [
    'newcomer-swap',
    { both: { trust: 50 }, rest: { stayed: 60 } },
    { both: { trust: 50 }, rest: { stayed: 70 } },
  ],
  ['promise-ledger', { both: { trust: 50 } }, { both: { trust: 50, load: 50 } }],
  [
    'sit-with-support',
    { teams: ['sales', 'support'], both: { load: 50 } },
    { teams: ['sales', 'product'], both: { load: 50 } },
  ],
  [
    'sit-with-support',
    { teams: ['sales', 'support'], both: { trust: 50 } },
    { teams: ['sales', 'support'], both: { trust: 43 } },
  ],
  [
    'support-rotation',
    { teams: ['engineering', 'support'], back: { load: 50 } },
    { teams: ['engineering', 'support'], there: { load: 50 } },
  ],
  [
    'kill-date',
    { both: { load: 50 }, rest: { running: 3 } },
    { both: { load: 50 }, rest: { running: 2 } },
  ],
  [
    'fast-lane',
    {
      teams: ['engineering', 'sales'],
      rest: { highDirections: [loadFrom('sales'), loadFrom('support')] },
    },
    { teams: ['engineering', 'sales'], rest: { highDirections: [loadFrom('sales')] } },
  ],
  ['end-date', { both: { load: 50 } }, { there: { load: 50 }, back: { load: 43 } }],
];

const only = (id: string) => library.filter(({ method }) => method === id);
const suggested = (id: string, told: Told) =>
  suggestionsFor(situation(told), only(id), new Map(), new Set()).map(
    ({ method }) => method.method,
  );

describe('the library', () => {
  test('every method stands in the table', () => {
    expect(new Set(table.map(([id]) => id))).toEqual(new Set(library.map(({ method }) => method)));
  });

  test.each(table)(
    '%s is suggested where its pattern holds, not where it nearly does',
    (id, called, nearly) => {
      expect(suggested(id, called)).toEqual([id]);
      expect(suggested(id, nearly)).toEqual([]);
    },
  );

  test.each(languageCodes)('is told in %s with the same readings', (language) => {
    const readings = (text: string) => [...text.matchAll(/\d\d+/g)].map(String).toSorted();
    for (const [id, called] of table) {
      const why = (spoken: Language) =>
        suggestionsFor({ ...situation(called), language: spoken }, only(id), new Map(), new Set())
          .map((each) => each.why)
          .join();
      expect(readings(why(language))).toEqual(readings(why('en')));
      if (language !== 'en') expect(why(language)).not.toMatch(/friction in|feels|undefined/);
    }
  });
});

describe('suggestions', () => {
  const everything: Told = {
    both: { trust: 60, goals: 60, blame: 60, load: 60 },
    rest: { gap, agreement: 0.1, stayed: 40, running: 4, lasting: 3 },
  };

  test('are two at most, however much calls for more', () => {
    expect(suggestionsFor(situation(everything), library, new Map(), new Set())).toHaveLength(2);
  });

  test('are none where the pairing is not strained with 80 % certainty, or hidden', () => {
    for (const index of [felt(40), null]) {
      const calm = situation({ ...everything, rest: { ...everything.rest, index } });
      expect(suggestionsFor(calm, library, new Map(), new Set())).toEqual([]);
    }
    expect(isHigh(41, 4)).toBe(true);
    expect(isHigh(40.8, 4)).toBe(false);
  });

  test('name the readings they rest on', () => {
    const [one] = suggestionsFor(
      situation({ both: { goals: 58 } }),
      only('shared-success'),
      new Map(),
      new Set(),
    );
    expect(one?.why).toBe(
      'Product feels high friction in goals (58) and sales feels high friction in goals (58).',
    );
  });

  test('say first what is high, in whole sentences, whatever stands first in the pattern', () => {
    const [base] = library;
    if (base === undefined) throw new Error('the library is empty');
    const why = (...pattern: Method['calls'][number]) =>
      suggestionsFor(
        situation({ both: { blame: 50 } }),
        [{ ...base, calls: [pattern] }],
        new Map(),
        new Set(),
      ).map((each) => each.why);
    const high = { is: 'high', dimensions: ['blame'], where: 'pairing' } as const;
    const calm = { is: 'not high', dimension: 'trust' } as const;
    const sentence =
      'Friction in blame (50) is high between the two, and friction in trust (20) is not high.';
    expect(why(high, calm)).toEqual([sentence]);
    expect(why(calm, { is: 'with', teams: ['sales'] }, high)).toEqual([sentence]);
    // From before such patterns were refused: they name no reading that calls for anything.
    expect(why({ is: 'with', teams: ['sales'] })).toEqual([]);
    expect(why(calm)).toEqual([]);
  });

  test('leave out what missed here or runs already', () => {
    const first = suggestionsFor(situation(everything), library, new Map(), new Set());
    const not = new Set(first.map(({ method }) => method.method));
    const next = suggestionsFor(situation(everything), library, new Map(), not);
    expect(next.map(({ method }) => method.method).some((id) => not.has(id))).toBe(false);
  });

  test('go by the company’s record, drawn toward the library’s word', () => {
    const [review] = only('blameless-review');
    if (review === undefined) throw new Error('no such method');
    expect(expectedFall(review, [])).toBe(10);
    expect(expectedFall(review, [-5, -5, -5])).toBe(2.5);
    expect(expectedFall(review, [16])).toBe(11.5);
    const told = situation({ both: { blame: 60 } });
    const both = library.filter(({ method }) =>
      ['blameless-review', 'one-accountable'].includes(method),
    );
    const first = (records: ReadonlyMap<string, readonly number[]>) =>
      suggestionsFor(told, both, records, new Set())[0]?.method.method;
    expect(first(new Map())).toBe('blameless-review');
    expect(first(new Map([['blameless-review', [0, 0, -4]]]))).toBe('one-accountable');
  });
});
