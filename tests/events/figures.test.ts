// What a round's ballots become: every rule of "What is published", beside figures from elsewhere.
import { describe, expect, test } from 'vitest';
import type { Ballot } from '../../events/ballot.ts';
import type { Score } from '../../events/dimension.ts';
import { figuresPublishedSchema, publishFigures, type Asked } from '../../events/figures.ts';
import { rounds } from '../oracle/cases.ts';

const statements = { trust: 'trust-1', goals: 'goals-1', blame: 'blame-1', load: 'load-1' };
const priorities = ['growth', 'stability', 'customers', 'cost', 'quality', 'else', 'unknown'];
const round = {
  round: '20',
  label: 'Round 20',
  sealedOn: '2026-09-29',
  quarter: '2026-Q3',
  imported: false,
  threshold: 5,
  statements,
  priorities,
};
const team = (name: string, rates: string[], rest: Partial<Asked> = {}): Asked => {
  return { team: name, people: 30, tookPart: 24, changed: 0, stayed: [], rates, ...rest };
};
const sales = team('sales', ['support']);

/** Ballots from the four answers as digits, '-' for "Can't say": trust, goals, blame, load. */
const ballots = (answers: string[], from = 'sales', toward = 'support'): Ballot[] =>
  answers.map((digits) => {
    const score = (at: number) => (digits[at] === '-' ? null : (Number(digits[at]) as Score));
    return {
      from,
      toward,
      scores: { trust: score(0), goals: score(1), blame: score(2), load: score(3) },
    };
  });
const times = (count: number, answers: string) => Array.from({ length: count }, () => answers);
const votes = (count: number, priority: string, from = 'sales') =>
  Array.from({ length: count }, () => ({ from, priority }));
const publish = (answers: string[], asked = sales) =>
  publishFigures(round, [asked], ballots(answers), []);
const figuresOf = (answers: string[], asked = sales) =>
  publish(answers, asked).directions[0]?.figures;
const withheld = { withheld: 'too-few' };

describe('a direction', () => {
  test('scores agreement with trust and goals as smooth, with blame and load as friction', () => {
    expect(figuresOf(times(5, '4231'))).toEqual({
      index: { value: 40, step: 10, ballots: 5 },
      trust: { value: 30, step: 10, ballots: 5 },
      goals: { value: 80, step: 10, ballots: 5 },
      blame: { value: 50, step: 10, ballots: 5 },
      load: { value: 10, step: 10, ballots: 5 },
    });
  });

  test('is the mean of its ballots’ own means, not of all answers', () => {
    const figures = figuresOf([...times(15, '444-'), ...times(5, '1111')]);
    expect(figures?.index).toMatchObject({ value: 44 });
  });

  test('counts a ballot for the index from three answers on, for a dimension always', () => {
    const figures = figuresOf([...times(4, '333-'), ...times(2, '33--')]);
    expect(figures).toMatchObject({ index: withheld, trust: { value: 50 }, blame: withheld });
    expect(figuresOf(times(5, '333-'))?.index).toMatchObject({ value: 50 });
  });

  test('is withheld under the threshold, and each dimension by itself', () => {
    expect(figuresOf(times(4, '5555'))?.index).toEqual(withheld);
    const figures = figuresOf([...times(4, '3333'), ...times(3, '333-')]);
    expect(figures).toMatchObject({ index: { value: 50 }, load: withheld });
    const raised = { ...round, threshold: 8 };
    const seven = publishFigures(raised, [sales], ballots(times(7, '3333')), []);
    expect(seven.directions[0]?.figures.index).toEqual(withheld);
  });

  test('is told in the step of its ballots, coarser where few people joined or left', () => {
    const of = (count: number, changed: number) =>
      figuresOf(times(count, '3332'), team('sales', ['support'], { changed }))?.index;
    expect(of(5, 0)).toMatchObject({ value: 40, step: 10 });
    expect(of(10, 0)).toMatchObject({ value: 45, step: 5 });
    expect(of(20, 0)).toMatchObject({ value: 44, step: 2 });
    expect(of(20, 1)).toMatchObject({ value: 45, step: 5 });
    expect(of(5, 4)).toMatchObject({ value: 40, step: 20 });
    expect(of(5, 5)).toMatchObject({ value: 40, step: 10 });
  });

  test('is rounded first and cut then', () => {
    expect(figuresOf(times(5, '5511'))?.index).toMatchObject({ value: 10 });
    expect(figuresOf(times(5, '1155'))?.index).toMatchObject({ value: 90 });
    const coarse = team('sales', ['support'], { changed: 2 });
    expect(figuresOf(times(5, '5411'), coarse)?.index).toMatchObject({ value: 10, step: 20 });
    expect(figuresOf(times(5, '1144'), coarse)?.index).toMatchObject({ value: 80, step: 20 });
  });

  test('shows from ten ballots on how many were low, in the middle and high', () => {
    const edges = ['3332', '3325', '442-', '5511', '1145'];
    expect(figuresOf(times(9, '3333'))?.index).not.toHaveProperty('split');
    const figures = figuresOf([...edges, ...edges]);
    expect(figures?.index).toMatchObject({ split: { low: 40, mid: 40, high: 20 } });
    expect(figures?.trust).not.toHaveProperty('split');
    const exact = figuresOf([...times(10, '3432'), ...times(10, '2343')]);
    expect(exact?.index).toMatchObject({ split: { low: 10, mid: 90, high: 10 } });
  });

  test('stands in the event when asked, whoever answered; a stray ballot counts nowhere', () => {
    const asked = [team('support', ['sales', 'product']), sales];
    const stray = ballots(times(9, '1155'), 'sales', 'product');
    const { directions, s } = publishFigures(round, asked, stray, votes(30, 'growth', 'legal'));
    expect(directions.map(({ from, toward }) => `${from} ${toward}`)).toEqual([
      'sales support',
      'support product',
      'support sales',
    ]);
    expect(directions.every(({ figures }) => 'withheld' in figures.index)).toBe(true);
    expect(s.index).toBe(19);
  });
});

describe('the deviation s', () => {
  test('is the prior of 19 points where all agree, and less the more of them agree', () => {
    expect(publish([]).s).toEqual({ index: 19, trust: 19, goals: 19, blame: 19, load: 19 });
    expect(publish(times(31, '3333')).s.index).toBe(10);
  });

  test('is pooled within directions, by figure', () => {
    const both = [team('sales', ['support', 'product'])];
    const far = [
      ...ballots(times(16, '5511')),
      ...ballots(times(16, '1155'), 'sales', 'product'),
      ...ballots(times(4, '1111'), 'sales', 'product'),
    ];
    const { s } = publishFigures(round, both, far, []);
    expect(s.index).toBe(16);
    expect(s.load).toBe(28);
  });
});

describe('a team', () => {
  const told = (rest: Partial<Asked>, ballotsOf = votes(0, 'growth')) =>
    publishFigures(round, [team('sales', [], rest)], [], ballotsOf).teams[0];

  test.each([
    [30, 30, { from: 100, to: 100 }],
    [29, 30, { from: 90, to: 99 }],
    [21, 30, { from: 70, to: 79 }],
    [0, 20, { from: 0, to: 9 }],
    [11, 19, { from: 50, to: 74 }],
    [4, 5, { from: 75, to: 99 }],
    [4, 4, null],
    [null, 30, null],
    [9, null, null],
  ])('of whom %s of %s took part is told as %j', (tookPart, people, participation) => {
    expect(told({ tookPart, people })?.participation).toEqual(participation);
  });

  test('stayed by quarter, in tens, rounded down', () => {
    const stayed = [
      { quarter: '2026-Q3', share: 79.9 },
      { quarter: '2026-Q2', share: 100 },
    ];
    expect(told({ stayed })?.stayed).toEqual([
      { quarter: '2026-Q2', share: 100 },
      { quarter: '2026-Q3', share: 70 },
    ]);
  });

  test('shows what it puts first from ten ballots on', () => {
    expect(told({}, votes(9, 'growth'))?.priorities).toEqual(withheld);
    const ten = [...votes(7, 'growth'), ...votes(3, 'cost'), ...votes(5, 'not on the list')];
    const rest = { customers: 10, quality: 10, else: 10, unknown: 10 };
    const shares = { growth: 80, cost: 40, stability: 10, ...rest };
    expect(told({}, ten)?.priorities).toEqual({ shares, step: 20, ballots: 10 });
    const raised = { ...round, threshold: 12 };
    const eleven = publishFigures(raised, [sales], [], votes(11, 'growth')).teams[0];
    expect(eleven?.priorities).toEqual(withheld);
  });
});

describe('the event', () => {
  test('fits its schema, which lets no exact count and nothing else in', () => {
    const figures = publishFigures(round, [sales], ballots(times(12, '3213')), votes(25, 'cost'));
    expect(figuresPublishedSchema.parse(figures)).toEqual(figures);
    const accepts = (index: object, participation = { from: 80, to: 89 }) => {
      const changed = structuredClone(figures);
      Object.assign(changed.directions[0]?.figures.index ?? {}, index);
      Object.assign(changed.teams[0] ?? {}, { participation });
      return figuresPublishedSchema.safeParse(changed).success;
    };
    expect(accepts({})).toBe(true);
    expect(accepts({}, { from: 73, to: 73 })).toBe(false);
    expect(
      [{ ballots: 12 }, { value: 52 }, { value: 5 }, { n: 12 }].map((index) => accepts(index)),
    ).not.toContain(true);
  });

  test('is not made from what no round can have been', () => {
    const refused = (threshold: number, ...asked: Asked[]) => {
      expect(() => publishFigures({ ...round, threshold }, asked, [], [])).toThrow(RangeError);
    };
    refused(4, sales);
    refused(5, sales, sales);
    refused(5, team('sales', ['sales']));
    refused(5, team('sales', ['support', 'support']));
    refused(5, team('sales', [], { tookPart: 31 }));
    refused(5, team('sales', [], { changed: -1 }));
    refused(5, team('sales', [], { stayed: [{ quarter: '2026-Q2', share: Number.NaN }] }));
  });
});

describe('figures computed by other software', () => {
  test.each(rounds)('agree on a round of threshold $threshold', (given) => {
    const asked = Object.entries(given.teams).map(([name, { stayed, ...rest }]) => {
      return {
        ...rest,
        team: name,
        stayed: stayed.map(([quarter, share]) => ({ quarter, share })),
      };
    });
    const answered = Object.entries(given.ballots).flatMap(([way, answers]) => {
      const [from, toward] = way.split('>');
      return ballots(answers, from, toward);
    });
    const first = Object.entries(given.votes).flatMap(([from, list]) =>
      list.map((priority) => ({ from, priority })),
    );
    const { threshold, expected } = given;
    const { s, directions, teams } = publishFigures(
      { ...round, threshold },
      asked,
      answered,
      first,
    );
    expect({ s, directions, teams }).toEqual(expected);
  });

  test('are of four rounds', () => {
    expect(rounds).toHaveLength(4);
  });
});
