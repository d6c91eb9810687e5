// Shots: said before, carried out or not, judged once, ended with a reason; never rewritten.
import { describe, expect, test } from 'vitest';
import { isRunning, shotDecider } from '../../events/shot.ts';
import type { ShotCalled, ShotEvent, ShotJudged } from '../../events/shot.ts';
import { given } from '../support/given.ts';

const id = '0123456789abcdef0123456789abcdef';
const call: ShotCalled = {
  shot: id,
  day: '2026-03-10',
  after: '12',
  method: 'shared-success',
  name: 'One definition of success',
  teams: ['engineering', 'product'],
  from: null,
  figure: 'goals',
  near: 6,
  far: 12,
  stop: 3,
  rounds: 6,
  decides: 'Head of Engineering',
  note: null,
};
const called: ShotEvent = { type: 'ShotCalled', data: call };
const wish = (change: Partial<ShotCalled>, retired: string | null = null) =>
  ({ do: 'call', called: { ...call, ...change }, retired }) as const;

const judged: Omit<ShotJudged, 'shot' | 'day'> = {
  round: '18',
  outcome: 'hit',
  stopRuleMet: false,
  effect: { value: -8, low: -12, high: -4, after: 68, baseline: 77, elsewhere: -1, controls: 5 },
};
const day = '2026-06-10';
const review = (carriedOut: 'as meant' | 'partly' | 'not', sealed = 6) =>
  ({
    do: 'review',
    shot: id,
    day,
    carriedOut,
    sealed,
    judged: sealed < 6 ? null : judged,
  }) as const;
const told = (carriedOut: 'as meant' | 'partly' | 'not'): ShotEvent => ({
  type: 'DeliveryTold',
  data: { shot: id, day, carriedOut },
});
const result: ShotEvent = { type: 'ShotJudged', data: { shot: id, day, ...judged } };
const end = { shot: id, day, how: 'kept', reason: 'It works.' } as const;
type ShotEnded = Extract<ShotEvent, { type: 'ShotEnded' }>['data'];
const ended: ShotEvent = { type: 'ShotEnded', data: end };

describe('calling', () => {
  test('is recorded as it was said', () => {
    given(shotDecider).when(wish({})).then(called);
    given(shotDecider)
      .when(wish({ near: 6, far: 6, stop: 5 }))
      .leadsTo(([shot]) => {
        expect(shot).toMatchObject({ near: 6, far: 6, stop: 5, delivery: null, judged: null });
      });
    given(shotDecider)
      .when(wish({ from: 'product' }))
      .leadsTo(([shot]) => {
        expect(shot?.from).toBe('product');
      });
  });

  test('refuses what contradicts itself', () => {
    given(shotDecider)
      .when(wish({ far: 5 }))
      .thenRefuses('shot-range');
    given(shotDecider)
      .when(wish({ stop: 6 }))
      .thenRefuses('shot-stop-rule');
    given(shotDecider)
      .when(wish({ from: 'sales' }))
      .thenRefuses('shot-range');
    given(shotDecider)
      .when(wish({ teams: ['sales', 'sales'] }))
      .thenRefuses('own-team');
    given(shotDecider).when(wish({}, 'Sales')).thenRefuses('team-retired');
  });

  test('a second one on the same pairing is allowed', () => {
    const second = {
      ...call,
      shot: id.replace('0', 'f'),
      teams: ['product', 'engineering'],
    } as const;
    given(shotDecider, called).when({ do: 'call', called: second, retired: null }).then({
      type: 'ShotCalled',
      data: second,
    });
  });
});

describe('amending', () => {
  test('appends a note; what was called stays as it was', () => {
    const note = 'From today with sales.';
    given(shotDecider, called)
      .when({ do: 'amend', shot: id, day, note, ranOut: false })
      .leadsTo(([shot]) => {
        expect(shot).toEqual({
          ...given(shotDecider, called).state[0],
          amendments: [{ day, note }],
        });
      });
    given(shotDecider, called, ended)
      .when({ do: 'amend', shot: id, day, note, ranOut: false })
      .thenRefuses('shot-ended');
    given(shotDecider)
      .when({ do: 'amend', shot: id, day, note, ranOut: false })
      .thenRefuses('not-here');
    given(shotDecider, called)
      .when({ do: 'amend', shot: id, day, note, ranOut: true })
      .thenRefuses('shot-ended');
  });
});

describe('reviewing', () => {
  test('tells first whether it was carried out, then the result', () => {
    given(shotDecider, called).when(review('as meant')).then(told('as meant'), result);
    given(shotDecider, called).when(review('partly')).then(told('partly'), result);
  });

  test('has no result before the deciding round, and none twice', () => {
    given(shotDecider, called).when(review('as meant', 5)).thenRefuses('shot-too-early');
    given(shotDecider, called, told('partly'), result)
      .when(review('as meant'))
      .thenRefuses('shot-reviewed');
    given(shotDecider, called, ended).when(review('as meant')).thenRefuses('shot-ended');
  });

  test('is told as well after it ran out: its result was settled at its round', () => {
    given(shotDecider, called).when(review('as meant', 9)).then(told('as meant'), result);
    given(shotDecider, called, told('as meant'), result)
      .when({ do: 'end', ended: end, ranOut: true, due: false })
      .thenRefuses('shot-ended');
  });

  test('what was not carried out is "not tried", at any time and without a result', () => {
    given(shotDecider, called).when(review('not', 2)).then(told('not'));
    given(shotDecider, called).when(review('not')).then(told('not'));
    const [shot] = given(shotDecider, called, told('not')).state;
    expect(shot && isRunning(shot)).toBe(false);
    given(shotDecider, called, told('not')).when(review('partly')).thenRefuses('shot-ended');
  });
});

describe('ending', () => {
  const ending = (told: ShotEnded = end, still: { ranOut?: boolean; due?: boolean } = {}) => {
    return { do: 'end', ended: told, ranOut: false, due: false, ...still } as const;
  };

  test.each(['kept', 'changed', 'retired'] as const)('%s, with the reason', (how) => {
    const data = { ...end, how };
    given(shotDecider, called).when(ending(data)).then({ type: 'ShotEnded', data });
  });

  test('happens once, and by itself where nobody decides', () => {
    given(shotDecider, called, ended).when(ending()).thenRefuses('shot-ended');
    given(shotDecider, called)
      .when(ending(end, { ranOut: true }))
      .thenRefuses('shot-ended');
  });

  test('waits for the review where its round has come', () => {
    given(shotDecider, called)
      .when(ending(end, { due: true }))
      .thenRefuses('shot-due');
  });
});
