// The keys of a round: dropped when it ends, destroyed once, and unmoved by other pages.
import { describe, expect, test } from 'vitest';
import { roundDecider } from '../../events/round.ts';
import type { RoundEvent, RoundOpened } from '../../events/round.ts';
import { given } from '../support/given.ts';
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
const [print, pages] = ['f'.repeat(64), 'b'.repeat(64)];
/** The same, opened with keys. */
const keyed = (): RoundOpened => {
  const teams = frozen().asked.map(({ team }) => ({
    ...{ team, names: 'a'.repeat(64), n: 'n'.repeat(342) },
    roots: Array.from({ length: 8 }, () => 'r'.repeat(342)),
  }));
  const promise = 'p'.repeat(43);
  const keys = { fingerprint: print, promise, bundle: pages, small: [], teams };
  return { ...frozen(), keys };
};
const openedWithKeys: RoundEvent = { type: 'RoundOpened', data: keyed() };
const opened = (round = '1'): RoundEvent => ({ type: 'RoundOpened', data: frozen(round) });
const sealed = (round = '1'): RoundEvent => ({
  type: 'RoundSealed',
  data: { round, day: '2026-03-17', quarter: '2026-Q1' },
});
const voided = (round = '1'): RoundEvent => ({
  type: 'RoundVoided',
  data: { round, day: '2026-03-12', reason: 'Away.' },
});

describe('the keys of a round', () => {
  const destroy = { do: 'destroy keys', round: '1', day: '2026-03-17' } as const;
  const destroyed: RoundEvent = {
    type: 'RoundKeysDestroyed',
    data: { round: '1', day: '2026-03-17', fingerprint: print },
  };

  test.each<[string, RoundEvent]>([
    ['sealed', sealed()],
    ['voided', voided()],
  ])('are dropped when it is %s, and destroyed once', (_, end) => {
    const open = given(roundDecider, scheduled(), openedWithKeys);
    expect(open.state).toMatchObject([{ keyed: print, destroyed: false, opened: keyed() }]);
    open.when(destroy).then();
    const over = given(roundDecider, scheduled(), openedWithKeys, end);
    expect(over.state).toMatchObject([{ keyed: print, destroyed: false }]);
    expect(over.state[0]?.opened).toEqual(frozen());
    over.when(destroy).then(destroyed);
    const gone = given(roundDecider, scheduled(), openedWithKeys, end, destroyed);
    expect(gone.state).toMatchObject([{ keyed: print, destroyed: true }]);
    gone.when(destroy).then();
  });

  test('are nobody’s to destroy where it opened without', () => {
    given(roundDecider, scheduled(), opened(), sealed()).when(destroy).then();
    given(roundDecider).when(destroy).thenRefuses('round-unknown');
  });

  test('do not change when a server with other pages is started; the log says so', () => {
    const change = (bundle: string) => {
      return { do: 'change booth', day: '2026-03-12', bundle } as const;
    };
    const changed = (bundle: string): RoundEvent => {
      return { type: 'BoothChanged', data: { round: '1', day: '2026-03-12', bundle } };
    };
    const other = 'c'.repeat(64);
    const open = given(roundDecider, scheduled(), openedWithKeys);
    open.when(change(pages)).then();
    open.when(change(other)).then(changed(other));
    const twice = given(roundDecider, scheduled(), openedWithKeys, changed(other));
    twice.when(change(other)).then();
    twice.when(change(pages)).then(changed(pages));
    expect(twice.state[0]?.opened?.keys?.bundle).toBe(pages);
    given(roundDecider, scheduled(), opened()).when(change(other)).then();
    given(roundDecider, scheduled(), openedWithKeys, sealed()).when(change(other)).then();
  });
});
