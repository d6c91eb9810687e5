// Rounds: scheduled, opened, sealed or voided, in this order only, and never two at a time.
import { describe, expect, test } from 'vitest';
import { openRound, roundDecider, roundEvents, roundNamed } from '../../events/round.ts';
import type { RoundEvent, RoundOpened } from '../../events/round.ts';
import { given, refusalOf } from '../support/given.ts';
import { tuesday } from '../support/house.ts';

const scheduled = (round = '1', opensOn = tuesday, sealsOn = '2026-03-17'): RoundEvent => ({
  type: 'RoundScheduled',
  data: { round, label: `Round ${round}`, opensOn, sealsOn },
});
const frozen = (round = '1'): RoundOpened => ({
  round,
  day: tuesday,
  threshold: 5,
  asked: [
    { team: 'product', people: 6, rates: ['support'] },
    { team: 'support', people: 6, rates: ['product'] },
  ],
  statements: { trust: 'trust-1', goals: 'goals-1', blame: 'blame-1', load: 'load-1' },
  priorities: [{ priority: 'growth', text: 'Growth' }],
});
/** The same, opened with keys. */
const keyed = (small: readonly string[]): RoundOpened => {
  const keys = { fingerprint: 'f'.repeat(64), promise: '', bundle: '', teams: [] };
  return { ...frozen(), keys: { ...keys, small: [...small] } };
};
const opened = (round = '1'): RoundEvent => ({ type: 'RoundOpened', data: frozen(round) });
const sealed = (round = '1'): RoundEvent => ({
  type: 'RoundSealed',
  data: { round, day: '2026-03-17', quarter: '2026-Q1' },
});
const voided = (round = '1'): RoundEvent => ({
  type: 'RoundVoided',
  data: { round, day: '2026-03-12', reason: 'Away.' },
});
const imported = (round: string): RoundEvent => ({
  type: 'RoundImported',
  data: { round, day: '2025-07-14', quarter: '2025-Q3', fingerprint: 'f', stayed: null },
});

const schedule = (opensOn: string, sealsOn: string, today = tuesday) =>
  ({ do: 'schedule', opensOn, sealsOn, today }) as const;
const open = (round = '1') => ({ do: 'open', opened: frozen(round) }) as const;
const seal = (round = '1') =>
  ({ do: 'seal', round, day: '2026-03-17', quarter: '2026-Q1' }) as const;
const void_ = (round = '1') => ({ do: 'void', round, day: '2026-03-12', reason: 'Away.' }) as const;

describe('scheduling a round', () => {
  test('numbers rounds from one on, imported ones counted', () => {
    given(roundDecider).when(schedule(tuesday, '2026-03-17')).then(scheduled());
    given(roundDecider, imported('2025-07-14'), imported('3'))
      .when(schedule(tuesday, '2026-03-17'))
      .then(scheduled('4'));
    given(roundDecider, imported('2')).when(schedule(tuesday, '2026-03-17')).then(scheduled('3'));
  });

  test('allows a round of one day, and one that has begun', () => {
    given(roundDecider)
      .when(schedule(tuesday, tuesday))
      .then(scheduled('1', tuesday, tuesday));
    given(roundDecider)
      .when(schedule('2026-03-09', tuesday))
      .then(scheduled('1', '2026-03-09', tuesday));
  });

  test('refuses a round that ends before it begins, or is over already', () => {
    const nothing = given(roundDecider);
    nothing.when(schedule('2026-03-11', tuesday)).thenRefuses('round-days-reversed');
    nothing.when(schedule('2026-03-01', '2026-03-09')).thenRefuses('round-day-past');
  });

  test.each([
    ['from before into it', '2026-03-01', tuesday],
    ['within it', '2026-03-12', '2026-03-13'],
    ['around it', '2026-03-01', '2026-03-30'],
    ['on its last day', '2026-03-17', '2026-03-24'],
  ])('refuses a round that overlaps another: %s', (_, opensOn, sealsOn) => {
    const wish = schedule(opensOn, sealsOn);
    given(roundDecider, scheduled()).when(wish).thenRefuses('round-overlaps');
    given(roundDecider, scheduled(), opened()).when(wish).thenRefuses('round-overlaps');
  });

  test('refuses days before a round was sealed, and allows the day itself', () => {
    const past = [scheduled(), opened(), sealed()];
    given(roundDecider, ...past)
      .when(schedule('2026-03-16', '2026-03-30'))
      .thenRefuses('round-overlaps');
    given(roundDecider, ...past)
      .when(schedule('2026-03-17', '2026-03-30'))
      .then(scheduled('2', '2026-03-17', '2026-03-30'));
  });

  test('allows the days beside another round, and those of one that was voided', () => {
    const next = schedule('2026-03-18', '2026-03-25');
    given(roundDecider, scheduled())
      .when(next)
      .then(scheduled('2', '2026-03-18', '2026-03-25'));
    given(roundDecider, scheduled(), voided())
      .when(schedule('2026-03-12', '2026-03-20'))
      .then(scheduled('2', '2026-03-12', '2026-03-20'));
  });
});

describe('opening a round', () => {
  test('freezes who is asked', () => {
    given(roundDecider, scheduled()).when(open()).then(opened());
    given(roundDecider, scheduled())
      .when(open())
      .leadsTo((rounds) => {
        expect(openRound(rounds)?.opened).toEqual(frozen());
      });
  });

  test('is refused where it cannot be', () => {
    given(roundDecider).when(open()).thenRefuses('round-unknown');
    given(roundDecider, scheduled(), opened(), sealed())
      .when(open())
      .thenRefuses('round-already-sealed');
    given(roundDecider, scheduled(), voided()).when(open()).thenRefuses('round-already-voided');
    given(roundDecider, imported('1')).when(open()).thenRefuses('round-already-sealed');
    given(roundDecider, scheduled(), opened()).when(open()).thenRefuses('round-not-scheduled');
    given(roundDecider, scheduled(), opened(), scheduled('2', '2026-04-01', '2026-04-02'))
      .when(open('2'))
      .thenRefuses('round-in-the-way');
  });

  test.each<[string, number, readonly string[]]>([
    ['no team to ask', 0, []],
    ['no team to ask, however many are too small', 0, ['sales', 'legal', 'design']],
    ['one team alone', 1, []],
  ])('is refused with %s', (_, count, small) => {
    const { asked, ...rest } = keyed(small);
    given(roundDecider, scheduled())
      .when({ do: 'open', opened: { ...rest, asked: asked.slice(0, count) } })
      .thenRefuses('nobody-to-ask');
  });

  test('asks one team about others that are too small to be asked', () => {
    const { asked, ...rest } = keyed(['support']);
    const alone = { ...rest, asked: asked.slice(0, 1) };
    given(roundDecider, scheduled())
      .when({ do: 'open', opened: alone })
      .then({ type: 'RoundOpened', data: alone });
  });
});

describe('ending a round', () => {
  test('seals it', () => {
    given(roundDecider, scheduled(), opened()).when(seal()).then(sealed());
    given(roundDecider, scheduled(), opened())
      .when(seal())
      .leadsTo((rounds) => {
        expect(rounds).toMatchObject([{ status: 'sealed', sealedOn: '2026-03-17' }]);
        expect(openRound(rounds)).toBeUndefined();
      });
  });

  test('is refused twice, before it opened, and of a round that is not there', () => {
    given(roundDecider, scheduled(), opened(), sealed())
      .when(seal())
      .thenRefuses('round-already-sealed');
    given(roundDecider, scheduled(), opened(), voided())
      .when(seal())
      .thenRefuses('round-already-voided');
    given(roundDecider, scheduled()).when(seal()).thenRefuses('round-not-open');
    given(roundDecider, scheduled(), opened()).when(seal('2')).thenRefuses('round-unknown');
  });

  test('voids it, opened or not', () => {
    given(roundDecider, scheduled()).when(void_()).then(voided());
    given(roundDecider, scheduled(), opened()).when(void_()).then(voided());
    expect(given(roundDecider, scheduled(), voided()).state).toMatchObject([
      { status: 'voided', voidedOn: '2026-03-12', reason: 'Away.', sealedOn: null },
    ]);
  });

  test('never voids what is over', () => {
    given(roundDecider, scheduled(), opened(), sealed())
      .when(void_())
      .thenRefuses('round-already-sealed');
    given(roundDecider, scheduled(), voided()).when(void_()).thenRefuses('round-already-voided');
    given(roundDecider).when(void_()).thenRefuses('round-unknown');
  });
});

describe('importing a round', () => {
  const take = (round: string) => ({ do: 'import', imported: imported(round).data }) as never;

  test('brings it in sealed', () => {
    given(roundDecider).when(take('2025-07-14')).then(imported('2025-07-14'));
    const [round] = given(roundDecider, imported('2025-07-14')).state;
    expect(round).toMatchObject({ status: 'sealed', sealedOn: '2025-07-14', opened: null });
  });

  test('is refused where there is a round of that name', () => {
    given(roundDecider, imported('a')).when(take('a')).thenRefuses('round-exists');
    given(roundDecider, scheduled()).when(take('1')).thenRefuses('round-exists');
  });
});

test('a round is found by its name, or refused', () => {
  const { state } = given(roundDecider, scheduled());
  expect(roundNamed(state, '1').label).toBe('Round 1');
  expect(refusalOf(() => roundNamed(state, '2'))).toBe('round-unknown');
});

test('a day that does not exist is never written', () => {
  const { data } = scheduled('1', '2026-02-28', '2026-02-30');
  expect(roundEvents.RoundScheduled.data.safeParse(data).success).toBe(false);
});
