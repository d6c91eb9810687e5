/** The pulse: what holds for every round — threshold, priorities, year, who sees what, channels. */
import { z } from 'zod';
import type { EventType } from './kernel/catalogue.ts';
import type { Decider } from './kernel/decider.ts';
import { doneBy } from './person.ts';
import { Refusal } from './refusal.ts';
import { line } from './text.ts';

/** No figure ever rests on fewer ballots than this. */
export const thresholdLeast = 5;

/** One answer to "What should this company put first this quarter?". */
export const priority = z.strictObject({
  priority: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .max(40),
  text: line(60),
});
export type Priority = z.output<typeof priority>;

/** These two are answers, yet never count as agreement. */
export const noAgreement: readonly string[] = ['something-else', 'dont-know'];

/** What the fourth question asks. */
export const priorityQuestion = 'What should this company put first this quarter?';

/** The company may edit the list; these stand at the beginning. */
export const firstPriorities: readonly Priority[] = [
  { priority: 'growth', text: 'Growth' },
  { priority: 'stability', text: 'Stability' },
  { priority: 'keeping-customers', text: 'Keeping customers' },
  { priority: 'cost', text: 'Cost' },
  { priority: 'quality', text: 'Quality' },
  { priority: 'something-else', text: 'Something else' },
  { priority: 'dont-know', text: 'I don’t know' },
];

const one = <S extends z.ZodRawShape>(shape: S) =>
  ({
    version: 1,
    data: z.strictObject({ ...shape, by: doneBy.exactOptional() }),
    golden: [1],
  }) satisfies EventType;

export const pulseStream = 'pulse';

/** How people hear of a round: each counts where it is connected. */
export const channelsShape = {
  mail: z.boolean(),
  slack: z.boolean(),
  teams: z.boolean(),
  /** Whether a code to type at a shared device is in every invitation. */
  kiosk: z.boolean(),
  reminders: z.int().min(0).max(2),
};
export type Channels = z.output<z.ZodObject<typeof channelsShape>>;

export const pulseEvents = {
  ThresholdRaised: one({ threshold: z.int().min(thresholdLeast).max(50) }),
  YearStartSet: one({ month: z.int().min(1).max(12) }),
  PrioritiesSet: one({ priorities: z.array(priority).min(2).max(12) }),
  SightSet: one({ respondents: z.enum(['own', 'company']), managers: z.enum(['all', 'own']) }),
  ChannelsSet: one(channelsShape),
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
  | { readonly do: 'set channels'; readonly channels: Channels };

const initial: Pulse = {
  threshold: thresholdLeast,
  yearStart: 1,
  priorities: firstPriorities,
  respondents: 'own',
  managers: 'all',
  channels: { mail: true, slack: true, teams: true, kiosk: false, reminders: 2 },
};

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
      return [{ type: 'PrioritiesSet', data: { priorities: [...command.priorities] } }];
    }
    case 'set sight': {
      const { respondents, managers } = command;
      if (respondents === pulse.respondents && managers === pulse.managers) return [];
      return [{ type: 'SightSet', data: { respondents, managers } }];
    }
    case 'set channels': {
      const { channels } = command;
      const same = Object.entries(channels).every(
        ([name, value]) => pulse.channels[name as keyof Channels] === value,
      );
      return same ? [] : [{ type: 'ChannelsSet', data: { ...channels } }];
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
    case 'ChannelsSet': {
      const { by: _, ...channels } = event.data;
      return { ...pulse, channels };
    }
  }
}

export const pulseDecider: Decider<Pulse, PulseCommand, PulseEvent> = { initial, evolve, decide };
