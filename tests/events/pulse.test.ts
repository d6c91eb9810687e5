// The pulse: what holds for every round, and which promises it cannot take back.
import { describe, expect, test } from 'vitest';
import { firstPriorities } from '../../events/priority.ts';
import { pulseDecider, pulseEvents, thresholdLeast } from '../../events/pulse.ts';
import type { PulseEvent } from '../../events/pulse.ts';
import { given } from '../support/given.ts';

const raise = (threshold: number) => ({ do: 'raise threshold', threshold }) as const;
const raised = (threshold: number): PulseEvent => ({
  type: 'ThresholdRaised',
  data: { threshold },
});

describe('the pulse', () => {
  test('begins with the promise of five, the calendar year and everything visible', () => {
    expect(given(pulseDecider).state).toEqual({
      threshold: thresholdLeast,
      yearStart: 1,
      priorities: firstPriorities,
      respondents: 'own',
      managers: 'all',
      channels: { mail: true, slack: true, teams: true, kiosk: false, reminders: 2 },
      cadence: null,
      holidays: [],
      language: 'en',
    });
    expect(thresholdLeast).toBe(5);
  });

  test('raises the threshold, and never lowers it', () => {
    given(pulseDecider).when(raise(7)).then(raised(7));
    given(pulseDecider, raised(7)).when(raise(7)).then();
    given(pulseDecider, raised(7)).when(raise(6)).thenRefuses('threshold-only-up');
    given(pulseDecider).when(raise(4)).thenRefuses('threshold-only-up');
  });

  test('could not even record a threshold under five', () => {
    expect(pulseEvents.ThresholdRaised.data.safeParse({ threshold: 4 }).success).toBe(false);
  });

  test('starts the year in a month', () => {
    const start = (month: number) => ({ do: 'start year in', month }) as const;
    given(pulseDecider)
      .when(start(4))
      .then({ type: 'YearStartSet', data: { month: 4 } });
    given(pulseDecider).when(start(1)).then();
    for (const month of [0, 13, 1.5]) {
      expect(pulseEvents.YearStartSet.data.safeParse({ month }).success).toBe(false);
    }
  });

  test('lets the company write its own priorities, each once', () => {
    const focus = { priority: 'focus', text: 'Focus' };
    const hiring = { priority: 'hiring', text: 'Hiring' };
    const set = (...priorities: (typeof focus)[]) =>
      ({ do: 'set priorities', priorities }) as const;
    given(pulseDecider)
      .when(set(focus, hiring))
      .then({ type: 'PrioritiesSet', data: { priorities: [focus, hiring] } });
    given(pulseDecider).when(set(focus, focus)).thenRefuses('priority-unknown');
  });

  test('narrows who sees what, and widens it again', () => {
    const see = (respondents: 'own' | 'company', managers: 'all' | 'own') =>
      ({ do: 'set sight', respondents, managers }) as const;
    const set: PulseEvent = { type: 'SightSet', data: { respondents: 'company', managers: 'own' } };
    given(pulseDecider).when(see('company', 'own')).then(set);
    given(pulseDecider).when(see('own', 'all')).then();
    given(pulseDecider, set)
      .when(see('own', 'own'))
      .leadsTo((pulse) => {
        expect(pulse).toMatchObject({ respondents: 'own', managers: 'own', threshold: 5 });
      });
  });

  test('sets the language of letters, once', () => {
    const set: PulseEvent = { type: 'LanguageSet', data: { language: 'ja' } };
    given(pulseDecider).when({ do: 'set language', language: 'ja' }).then(set);
    given(pulseDecider, set).when({ do: 'set language', language: 'ja' }).then();
    given(pulseDecider).when({ do: 'set language', language: 'en' }).then();
    given(pulseDecider, set)
      .when({ do: 'set language', language: 'de' })
      .leadsTo(({ language }) => expect(language).toBe('de'));
  });
});
