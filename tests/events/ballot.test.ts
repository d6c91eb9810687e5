// Ballots: what may be posted into a round, and every reason why not.
import { describe, expect, test } from 'vitest';
import { pollingOf } from '../../events/answering.ts';
import { ballotDecider } from '../../events/ballot.ts';
import type { BallotCommand } from '../../events/ballot.ts';
import type { Scores } from '../../events/dimension.ts';
import { roundDecider } from '../../events/round.ts';
import type { RoundEvent } from '../../events/round.ts';
import { scores } from '../support/cast.ts';
import { given } from '../support/given.ts';

const opened: RoundEvent = {
  type: 'RoundOpened',
  data: {
    round: '1',
    day: '2026-03-10',
    threshold: 5,
    asked: [
      { team: 'product', people: 6, rates: ['engineering', 'empty'] },
      { team: 'engineering', people: 6, rates: ['product'] },
      { team: 'sales', people: 6, rates: [] },
    ],
    statements: { trust: 'trust-1', goals: 'goals-1', blame: 'blame-1', load: 'load-1' },
    priorities: [{ priority: 'growth', text: 'Growth' }],
  },
};
const sealed: RoundEvent = {
  type: 'RoundSealed',
  data: { round: '1', day: '2026-03-17', quarter: '2026-Q1' },
};
const voided: RoundEvent = {
  type: 'RoundVoided',
  data: { round: '1', day: '2026-03-17', reason: 'Away.' },
};

const post = (from = 'product', toward = 'engineering', said: Scores = scores(4, 0, 1, 5)) =>
  ({ do: 'post', from, toward, scores: said }) as const;
const first = (from = 'product', priority = 'growth') =>
  ({ do: 'post priority', from, priority }) as const;
const inRound = given(ballotDecider, opened);

describe('a ballot', () => {
  test('is taken with some statements unanswered', () => {
    inRound.when(post()).then({
      type: 'BallotCounted',
      data: {
        ...{ round: '1', from: 'product', toward: 'engineering' },
        scores: { trust: 4, goals: null, blame: 1, load: 5 },
      },
    });
  });

  test('may be about a team that nobody of was asked', () => {
    expect(() => ballotDecider.decide(inRound.state, post('product', 'empty'))).not.toThrow();
  });

  test.each<[string, readonly RoundEvent[]]>([
    ['that never opened', []],
    ['that is sealed', [opened, sealed]],
    ['that was voided', [opened, voided]],
    ['that was voided before it opened', [voided]],
  ])('is refused in a round %s', (_, past) => {
    given(ballotDecider, ...past)
      .when(post())
      .thenRefuses('round-not-open');
    given(ballotDecider, ...past)
      .when(first())
      .thenRefuses('round-not-open');
  });

  test.each<[string, BallotCommand, Parameters<ReturnType<typeof inRound.when>['thenRefuses']>[0]]>(
    [
      ['about one’s own team', post('product', 'product'), 'own-team'],
      ['from a team that is not asked', post('support', 'product'), 'team-unknown'],
      ['about a team that does not exist', post('product', 'support'), 'team-unknown'],
      [
        'about a team that is not asked of one’s own',
        post('product', 'sales'),
        'direction-not-asked',
      ],
      ['from a team that is asked about nobody', post('sales', 'product'), 'direction-not-asked'],
      ['without any answer', post('product', 'engineering', scores(0, 0, 0, 0)), 'ballot-empty'],
      ['of a priority from a team that is not asked', first('support'), 'team-unknown'],
      ['of a priority that is not on the list', first('product', 'cost'), 'priority-unknown'],
    ],
  )('is refused %s', (_, command, code) => {
    inRound.when(command).thenRefuses(code);
  });

  test.each([6, -1, 1.5, Number.NaN, '3', true, undefined])(
    'is refused with a score of %s',
    (n) => {
      const said = { ...scores(1, 2, 3, 4), load: n } as unknown as Scores;
      inRound.when(post('product', 'engineering', said)).thenRefuses('score-out-of-range');
    },
  );

  test('is refused with a score of nothing or more than the four', () => {
    const { load: _, ...three } = scores(1, 2, 3, 4);
    for (const said of [three, { ...scores(1, 2, 3, 4), mood: 3 }]) {
      inRound
        .when(post('product', 'engineering', said as unknown as Scores))
        .thenRefuses('score-out-of-range');
    }
  });

  test('tells a priority by itself', () => {
    inRound.when(first()).then({
      type: 'PriorityCounted',
      data: { round: '1', from: 'product', priority: 'growth' },
    });
  });
});

describe('what a ballot is judged by', () => {
  const keys = { fingerprint: 'f'.repeat(64), promise: '', bundle: '', small: [], teams: [] };
  const keyed = { ...opened, data: { ...opened.data, keys } } as RoundEvent;
  const scheduled: RoundEvent = {
    type: 'RoundScheduled',
    data: { round: '1', label: 'Round 1', opensOn: '2026-03-10', sealsOn: '2026-03-17' },
  };
  const elsewhere: RoundEvent = {
    type: 'RoundImported',
    data: { round: '0', day: '2025-03-17', quarter: '2025-Q1', fingerprint: 'f', stayed: null },
  };

  test.each<[string, readonly RoundEvent[]]>([
    ['scheduled', [scheduled]],
    ['open', [scheduled, opened]],
    ['open with keys', [scheduled, keyed]],
    ['sealed', [scheduled, keyed, sealed]],
    ['voided', [scheduled, keyed, voided]],
    ['not there', []],
  ])('is the same from all rounds and from its own events: %s', (_, past) => {
    const rounds = given(roundDecider, elsewhere, ...past).state;
    expect(pollingOf(rounds, '1')).toEqual(given(ballotDecider, ...past).state);
  });

  test('lets nothing into a round that was imported', () => {
    const polling = pollingOf(given(roundDecider, elsewhere).state, '0');
    given({ ...ballotDecider, initial: polling })
      .when(post())
      .thenRefuses('round-not-open');
  });
});
