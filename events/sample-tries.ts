/** What the sample company tried: each shot, when it was called, and what became of it. */
import type { Call } from './interventions.ts';
import type { Method } from './method.ts';
import { moments } from './sample-story.ts';
import type { Shot } from './shot.ts';

export interface SampleTry extends Omit<Call, 'note'> {
  readonly note?: string;
  /** After the newest round at that moment, or so many rounds before the last. */
  readonly start: { readonly moment: number } | { readonly beforeLast: number };
  /** Added when two of its rounds are sealed. */
  readonly amended?: string;
  /** What was said at its deciding round; without it nobody did anything. */
  readonly reviewed?: {
    readonly carriedOut: NonNullable<Shot['delivery']>;
    readonly ended: {
      readonly how: 'kept' | 'changed' | 'retired';
      readonly reason: string;
    } | null;
  };
}

/** Something that only this company tries. */
export const ownMethod: Method = {
  method: 'one-inbox',
  name: 'One inbox for sales requests',
  steps: [
    'Support opens one inbox that everybody in sales may write to.',
    'Whoever is free in support answers, in the order of arrival.',
    'After a month both leads read through it together.',
  ],
  why: 'Requests that arrive in one place no longer interrupt whoever sits nearest.',
  evidence: 'C',
  source: 'an idea of our own',
  expect: [{ figure: 'load', fall: 12 }],
  calls: [[{ is: 'high', dimensions: ['load'], where: 'one way', from: ['support'] }]],
};

export const tries: readonly SampleTry[] = [
  {
    method: 'call-the-shot',
    teams: ['product', 'sales'],
    from: null,
    figure: 'blame',
    ...{ near: 4, far: 8, stop: 2, rounds: 4 },
    decides: 'Head of Product',
    start: { moment: 3 },
    reviewed: { carriedOut: 'partly', ended: null },
  },
  {
    method: ownMethod.method,
    teams: ['sales', 'support'],
    from: 'support',
    figure: 'load',
    ...{ near: 12, far: 20, stop: 4, rounds: 5 },
    decides: 'Head of Support',
    note: 'An open door for everything that sales has promised.',
    start: { moment: moments.offersStopped - 0.8 },
    reviewed: {
      carriedOut: 'as meant',
      ended: {
        how: 'retired',
        reason: 'Its own stop rule is met: a door that says no to nothing is more load, not less.',
      },
    },
  },
  {
    method: 'shared-success',
    teams: ['engineering', 'product'],
    from: null,
    figure: 'goals',
    ...{ near: 6, far: 14, stop: 3, rounds: 7 },
    decides: 'Heads of Product and Engineering',
    start: { moment: moments.sharedSuccess },
    amended: 'The one figure is now teams that are active every week.',
    reviewed: {
      carriedOut: 'as meant',
      ended: {
        how: 'kept',
        reason: 'We argue about the figure now, and no longer about each other.',
      },
    },
  },
  {
    method: 'support-rotation',
    teams: ['engineering', 'support'],
    from: 'engineering',
    figure: 'load',
    ...{ near: 5, far: 10, stop: 2, rounds: 5 },
    decides: 'Head of Engineering',
    start: { moment: moments.supportDuty },
    reviewed: {
      carriedOut: 'as meant',
      ended: {
        how: 'retired',
        reason:
          'The week on duty came on top of everything else, and nothing was taken away for it.',
      },
    },
  },
  {
    method: 'promise-ledger',
    teams: ['product', 'sales'],
    from: 'sales',
    figure: 'trust',
    ...{ near: 5, far: 10, stop: 2, rounds: 3 },
    decides: 'Head of Sales',
    start: { beforeLast: 3 },
  },
  {
    method: 'sit-with-support',
    teams: ['product', 'support'],
    from: 'support',
    figure: 'load',
    ...{ near: 4, far: 9, stop: 2, rounds: 6 },
    decides: 'Head of Product',
    note: 'Two hours every two weeks, each product manager.',
    start: { beforeLast: 3 },
    amended: 'From now on the designers come along.',
  },
];
