/** The pulse: what holds for every round — threshold, priorities, rhythm, year, sight, channels, language. */
import { z } from 'zod';
import { cadence, mustHold } from './cadence.ts';
import type { Cadence, HeldCadence } from './cadence.ts';
import { channelsOf, channelsShape, firstChannels } from './channels.ts';
import type { Channels } from './channels.ts';
import { day } from './day.ts';
import type { Day } from './day.ts';
import { holiday, holidaysMost, inOrder } from './holiday.ts';
import type { Holiday } from './holiday.ts';
import type { EventType } from './kernel/catalogue.ts';
import type { Decider } from './kernel/decider.ts';
import { languageCodes, usualLanguage } from './language.ts';
import type { Language } from './language.ts';
import { doneBy } from './person.ts';
import { firstPriorities, prioritiesOf, priority } from './priority.ts';
import type { Priority, WishedPriority } from './priority.ts';
import { Refusal } from './refusal.ts';

/** No figure ever rests on fewer ballots than this. */
export const thresholdLeast = 5;

const one = <S extends z.ZodRawShape>(shape: S) =>
  ({
    version: 1,
    data: z.strictObject({ ...shape, by: doneBy.exactOptional() }),
    golden: [1],
  }) satisfies EventType;

export const pulseStream = 'pulse';

export const pulseEvents = {
  ThresholdRaised: one({ threshold: z.int().min(thresholdLeast).max(50) }),
  YearStartSet: one({ month: z.int().min(1).max(12) }),
  PrioritiesSet: one({ priorities: z.array(priority).min(2).max(12) }),
  SightSet: one({ respondents: z.enum(['own', 'company']), managers: z.enum(['all', 'own']) }),
  ChannelsSet: one(channelsShape),
  CadenceSet: one({ ...cadence.shape, day }),
  /** All holidays that are known from then on. */
  HolidaysSet: one({ holidays: z.array(holiday).max(holidaysMost) }),
  /** In which letters and channels speak to whoever chose none of their own. */
  LanguageSet: one({ language: z.enum(languageCodes) }),
};
export type PulseEvent = {
  [T in keyof typeof pulseEvents]: {
    readonly type: T;
    readonly data: z.output<(typeof pulseEvents)[T]['data']>;
  };
}[keyof typeof pulseEvents];

/** What holds now. */
export interface Pulse {
  readonly threshold: number;
  /** The first month of the company's year, 1 to 12. */
  readonly yearStart: number;
  readonly priorities: readonly Priority[];
  /** Respondents see their own team's pairings and the company page, or the company page alone. */
  readonly respondents: 'own' | 'company';
  /** Managers see all pairings, or those of their own team. */
  readonly managers: 'all' | 'own';
  readonly channels: Channels;
  /** Null where none was ever set: rounds open and are sealed by hand. */
  readonly cadence: HeldCadence | null;
  /** By day. */
  readonly holidays: readonly Holiday[];
  /** Of letters to whoever chose none, and of channels. */
  readonly language: Language;
}

export type PulseCommand =
  | { readonly do: 'raise threshold'; readonly threshold: number }
  | { readonly do: 'start year in'; readonly month: number }
  | { readonly do: 'set priorities'; readonly priorities: readonly Priority[] }
  | {
      readonly do: 'set sight';
      readonly respondents: 'own' | 'company';
      readonly managers: 'all' | 'own';
    }
  | { readonly do: 'set channels'; readonly channels: Channels }
  | { readonly do: 'set cadence'; readonly cadence: Cadence; readonly day: Day }
  | { readonly do: 'set holidays'; readonly holidays: readonly Holiday[] }
  | { readonly do: 'set language'; readonly language: Language }
  /** All of these or none. */
  | { readonly do: 'all'; readonly changes: readonly PulseCommand[] };

const initial: Pulse = {
  threshold: thresholdLeast,
  yearStart: 1,
  priorities: firstPriorities,
  respondents: 'own',
  managers: 'all',
  channels: firstChannels,
  cadence: null,
  holidays: [],
  language: usualLanguage,
};

const sameText = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

function decide(pulse: Pulse, command: PulseCommand): readonly PulseEvent[] {
  switch (command.do) {
    case 'raise threshold':
      if (command.threshold < pulse.threshold) {
        throw new Refusal(
          'threshold-only-up',
          `The threshold is ${pulse.threshold} and was promised; it can only be raised.`,
        );
      }
      if (command.threshold === pulse.threshold) return [];
      return [{ type: 'ThresholdRaised', data: { threshold: command.threshold } }];
    case 'start year in':
      if (command.month === pulse.yearStart) return [];
      return [{ type: 'YearStartSet', data: { month: command.month } }];
    case 'set priorities': {
      const keys = command.priorities.map((each) => each.priority);
      const twice = keys.find((key, index) => keys.indexOf(key) !== index);
      if (twice !== undefined) {
        throw new Refusal('priority-unknown', `The priority "${twice}" stands in the list twice.`);
      }
      if (sameText(pulse.priorities, command.priorities)) return [];
      return [{ type: 'PrioritiesSet', data: { priorities: [...command.priorities] } }];
    }
    case 'set sight': {
      const { respondents, managers } = command;
      if (respondents === pulse.respondents && managers === pulse.managers) return [];
      return [{ type: 'SightSet', data: { respondents, managers } }];
    }
    case 'set channels':
      return sameText(pulse.channels, channelsOf(command.channels))
        ? []
        : [{ type: 'ChannelsSet', data: { ...channelsOf(command.channels) } }];
    case 'set cadence': {
      mustHold(command.cadence);
      const { since: _, ...held } = pulse.cadence ?? { since: '' };
      const wished = cadence.parse(command.cadence);
      if (pulse.cadence !== null && sameText(cadence.parse(held), wished)) return [];
      return [{ type: 'CadenceSet', data: { ...wished, day: command.day } }];
    }
    case 'set holidays': {
      const holidays = [...inOrder(command.holidays)];
      if (sameText(holidays, pulse.holidays)) return [];
      return [{ type: 'HolidaysSet', data: { holidays } }];
    }
    case 'set language': {
      const { language } = command;
      return language === pulse.language ? [] : [{ type: 'LanguageSet', data: { language } }];
    }
    case 'all': {
      let now = pulse;
      return command.changes.flatMap((change) => {
        const events = decide(now, change);
        now = events.reduce(evolve, now);
        return events;
      });
    }
  }
}

function evolve(pulse: Pulse, event: PulseEvent): Pulse {
  switch (event.type) {
    case 'ThresholdRaised':
      return { ...pulse, threshold: event.data.threshold };
    case 'YearStartSet':
      return { ...pulse, yearStart: event.data.month };
    case 'PrioritiesSet':
      return { ...pulse, priorities: event.data.priorities };
    case 'SightSet': {
      const { respondents, managers } = event.data;
      return { ...pulse, respondents, managers };
    }
    case 'ChannelsSet':
      return { ...pulse, channels: channelsOf(event.data) };
    case 'CadenceSet': {
      const { day: since, by: _, ...held } = event.data;
      return { ...pulse, cadence: { ...held, since } };
    }
    case 'HolidaysSet':
      return { ...pulse, holidays: event.data.holidays };
    case 'LanguageSet':
      return { ...pulse, language: event.data.language };
  }
}

export const pulseDecider: Decider<Pulse, PulseCommand, PulseEvent> = { initial, evolve, decide };

/** What an admin wishes to hold from the next round on; `month` is the first of the company's year. */
export interface PulseWish extends Pick<Pulse, 'threshold' | 'respondents' | 'managers'> {
  readonly month: number;
  readonly priorities: readonly WishedPriority[];
}

/** All that makes a wish come true, or none of it. */
export const changesOf = (pulse: Pulse, wish: PulseWish): PulseCommand => ({
  do: 'all',
  changes: [
    { do: 'raise threshold', threshold: wish.threshold },
    { do: 'start year in', month: wish.month },
    { do: 'set priorities', priorities: prioritiesOf(pulse.priorities, wish.priorities) },
    { do: 'set sight', respondents: wish.respondents, managers: wish.managers },
  ],
});
