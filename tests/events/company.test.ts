// The company page: one index over the pairings, counts by verdict, and the viewer's own team.
import { describe, expect, test } from 'vitest';
import type { Sight, Viewer } from '../../events/access.ts';
import {
  companyPageOf,
  companyPointOf,
  companyTrend,
  countsOf,
  ownOf,
} from '../../events/company.ts';
import type { ComparedDirection, ComparedPairing } from '../../events/comparison.ts';
import type { FiguresPublished, PublishedFigure } from '../../events/figures.ts';
import type { Point } from '../../events/measure/point.ts';
import type { Verdict } from '../../events/measure/verdict.ts';
import type { Installation } from '../../events/installation.ts';
import { refusalIn } from '../support/given.ts';
import { installed } from '../support/house.ts';
import { happen } from '../support/project.ts';

const point = (value: number, ballots = 20, step = 2, s = 19): Point => {
  return { value, ballots, step, s };
};

describe('the company in one round', () => {
  const way = (from: string, value: number, ballots = 20, step = 2) => ({
    from,
    point: point(value, ballots, step),
  });

  test('is the mean of its directions, surer than any of them', () => {
    // Four directions: √(4 · (19²/20 + 2²/12)) / 4 · 1.645 = 3.53.
    const ways = [way('a', 40), way('b', 50), way('c', 60), way('d', 53)];
    expect(companyPointOf(ways)).toEqual({ value: 51, range: 4 });
    expect(companyPointOf(ways.slice(0, 2))).toEqual({ value: 45, range: 5 });
  });

  test('is less sure where the same people answer twice: their moods do not cancel', () => {
    // Two teams, two directions each: √(2 · (2 · 4.29)²) / 4 · 1.645 = 4.99.
    const ways = [way('a', 40), way('b', 50), way('a', 60), way('b', 53)];
    expect(companyPointOf(ways)).toEqual({ value: 51, range: 5 });
  });

  test('is less sure where ballots are few or steps are coarse', () => {
    expect(companyPointOf([way('a', 40, 5, 10), way('b', 50, 5, 10)])).toEqual({
      value: 45,
      range: 11,
    });
    expect(companyPointOf([])).toBeNull();
  });
});

test('Over rounds a pairing counts where both directions are shown, and nowhere else', () => {
  const told = (by: Readonly<Record<string, number | null>>) =>
    new Map(
      Object.entries(by).map(
        ([round, value]) => [round, value === null ? null : point(value)] as const,
      ),
    );
  const indexes = new Map([
    ['a>b', told({ 1: 20, 2: 30 })],
    ['b>a', told({ 1: 40, 2: null })],
    ['a>c', told({ 2: 50 })],
    ['c>a', told({ 2: 70, 3: 10 })],
    ['c>b', told({ 3: 90 })],
  ]);
  const rounds = ['1', '2', '3'].map((round) => ({ round }));
  const values = companyTrend(rounds, indexes).map((each) => each?.value ?? null);
  expect(values).toEqual([30, 60, null]);
});

const judged = (verdict: 'better' | 'worse' | 'no clear change'): Verdict => {
  return { verdict, before: 50, after: 44, change: -6, low: -9, high: -3, seenFrom: 5, cut: null };
};
const figure = { value: 44, cut: null, range: 4, low: 40, high: 48, band: 'strained', rounds: 6 };
const shown = { shown: true, ...figure } as const;
const tooFew = { shown: false, reason: 'too-few' } as const;

describe('pairings by verdict', () => {
  test('are counted, hidden ones too', () => {
    const words = ['better', 'worse', 'worse', 'no clear change'] as const;
    const all = words.map((word) => ({ now: shown, verdict: judged(word) }));
    const few = { now: shown, verdict: { verdict: 'too few answers' } as const };
    expect(countsOf([...all, few])).toEqual({ better: 1, worse: 2, unclear: 1, hidden: 1 });
  });

  test('of the first quarter are hidden, or not counted', () => {
    const first = [shown, tooFew, shown].map((now) => ({ now, verdict: null }));
    expect(countsOf(first)).toEqual({ better: 0, worse: 0, unclear: 0, hidden: 1 });
  });
});

describe('the own team', () => {
  const pairing = (a: string, b: string): ComparedPairing => {
    return { teams: [a, b], now: shown, before: shown, verdict: judged('better') };
  };
  const direction = (from: string, toward: string): ComparedDirection => {
    return { from, toward, now: shown, before: null, verdict: null };
  };
  const pairings = [pairing('product', 'support'), pairing('product', 'sales')];
  const directions = new Map(
    ['product>support', 'support>product', 'sales>product'].map((key) => {
      const [from = '', toward = ''] = key.split('>');
      return [key, direction(from, toward)] as const;
    }),
  );
  const open: Sight = { respondents: 'own', managers: 'all' };
  const seen = (viewer: Viewer, sight = open) =>
    ownOf(pairings, directions, viewer, sight)?.map(({ teams, directions: ways }) => [
      teams.join(' and '),
      ...ways.map(({ from, toward }) => `${from} about ${toward}`),
    ]);

  test('stands first in each of its pairings, and so does how it finds the other', () => {
    expect(seen({ role: 'respondent', team: 'support' })).toEqual([
      ['support and product', 'support about product', 'product about support'],
    ]);
    expect(seen({ role: 'manager', team: 'product' })).toEqual([
      ['product and support', 'product about support', 'support about product'],
      ['product and sales', 'sales about product'],
    ]);
  });

  test('has no pairings where nobody was asked about it', () => {
    expect(seen({ role: 'respondent', team: 'legal' })).toEqual([]);
  });

  test('is not shown without a team, to an admin, or where that is turned off', () => {
    expect(seen({ role: 'leadership', team: null })).toBeUndefined();
    expect(seen({ role: 'admin', team: 'product' })).toBeUndefined();
    const off: Sight = { ...open, respondents: 'company' };
    expect(seen({ role: 'respondent', team: 'product' }, off)).toBeUndefined();
    expect(seen({ role: 'manager', team: 'product' }, off)).toHaveLength(2);
  });
});

describe('the page', () => {
  const teams = ['product', 'engineering', 'support'];
  const leader: Viewer = { role: 'leadership', team: null };
  const open: Sight = { respondents: 'own', managers: 'all' };

  /** A round in which every direction feels the same, but for those withheld. */
  const round = (nth: number, quarter: string, value: number, withheld: readonly string[] = []) => {
    const figure = (key: string): PublishedFigure =>
      withheld.includes(key) ? { withheld: 'too-few' } : { value, step: 2, ballots: 100 };
    const directions = teams.flatMap((from) =>
      teams
        .filter((toward) => toward !== from)
        .map((toward) => {
          const one = figure(`${from}>${toward}`);
          return {
            from,
            toward,
            figures: { index: one, trust: one, goals: one, blame: one, load: one },
          };
        }),
    );
    const data: FiguresPublished = {
      round: `${nth}`,
      label: `Round ${nth}`,
      sealedOn: `2026-0${nth}-10`,
      quarter,
      imported: false,
      threshold: 5,
      statements: { trust: 'trust-1', goals: 'goals-1', blame: 'blame-1', load: 'load-1' },
      s: { index: 19, trust: 19, goals: 19, blame: 19, load: 19 },
      directions,
      teams: teams.map((team) => ({
        team,
        participation: { from: team === 'support' ? 50 : 70, to: team === 'support' ? 59 : 79 },
        stayed: [],
        priorities: { withheld: 'too-few' },
      })),
    };
    return { type: 'FiguresPublished' as const, data };
  };

  async function after(...events: readonly ReturnType<typeof round>[]): Promise<Installation> {
    const at = await installed();
    for (const event of events) {
      const { round: id, sealedOn: day, quarter } = event.data;
      const data = { round: id, day, quarter, fingerprint: id, stayed: null };
      await happen(at.store, { type: 'RoundImported', data }, event);
    }
    await at.projections.catchUp();
    return at;
  }

  test('is not there before a round is sealed', async () => {
    expect(await refusalIn(companyPageOf(await installed(), leader, open))).toBe('no-readings');
  });

  test('of the first round has an index, and nothing to compare it with', async () => {
    const at = await after(round(1, '2026-Q1', 40));
    expect(await companyPageOf(at, leader, open)).toMatchObject({
      round: { round: '1', participation: null },
      quarter: '2026-Q1',
      against: null,
      threshold: 5,
      index: { shown: true, value: 40, rounds: 1 },
      verdict: null,
      trend: [40],
      counts: { better: 0, worse: 0, unclear: 0, hidden: 0 },
      pairings: 3,
      ownTeam: null,
      own: null,
    });
  });

  test('says what changed since the quarter before, for everybody and for a team', async () => {
    const rounds = [1, 2, 3].map((nth) => round(nth, '2026-Q1', 60));
    const later = [4, 5, 6].map((nth) => round(nth, '2026-Q2', 40, ['support>product']));
    const at = await after(...rounds, ...later);
    const page = await companyPageOf(at, { role: 'respondent', team: 'support' }, open);
    expect(page).toMatchObject({
      round: { round: '6' },
      quarter: '2026-Q2',
      against: '2026-Q1',
      index: { shown: true, value: 40 },
      verdict: { verdict: 'better', before: 60, after: 40, change: -20 },
      trend: [60, 60, 60, 40, 40, 40],
      counts: { better: 2, worse: 0, unclear: 0, hidden: 1 },
      participation: [
        { team: 'engineering', caution: false },
        { team: 'product', caution: false },
        { team: 'support', caution: true },
      ],
    });
    expect(page.ranges).toHaveLength(6);
    expect(page.own?.map(({ teams: [, other], now, verdict }) => [other, now, verdict])).toEqual([
      ['product', tooFew, { verdict: 'too few answers' }],
      [
        'engineering',
        expect.objectContaining({ value: 40 }),
        expect.objectContaining({ change: -20 }),
      ],
    ]);
  });

  test('hides the whole company where no pairing can be shown', async () => {
    const all = ['product>support', 'product>engineering', 'engineering>support'];
    const page = await companyPageOf(await after(round(1, '2026-Q1', 40, all)), leader, open);
    expect(page).toMatchObject({ index: tooFew, trend: [null], counts: { hidden: 3 } });
  });
});
