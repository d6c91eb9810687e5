/** Every event type there is, in one place. */
import { ballotEvents } from './ballot.ts';
import { envelopesTakenEvents } from './envelopes-taken.ts';
import { exportEvents } from './exported.ts';
import { figuresPublishedSchema } from './figures.ts';
import type { EventOf } from './kernel/catalogue.ts';
import { leavesEvents } from './leaves.ts';
import { methodEvents } from './method.ts';
import { personEvents } from './person.ts';
import { pulseEvents } from './pulse.ts';
import { roundEvents } from './round.ts';
import { shotEvents } from './shot.ts';
import { signalEvents } from './signal.ts';
import { teamEvents } from './team.ts';

/** The figures of a round: published once, at sealing or import, and never computed again. */
export const figuresStream = (round: string): string => `figures-${round}`;

export const catalogue = {
  ...teamEvents,
  ...pulseEvents,
  ...roundEvents,
  ...ballotEvents,
  ...envelopesTakenEvents,
  ...leavesEvents,
  ...personEvents,
  ...methodEvents,
  ...shotEvents,
  ...signalEvents,
  ...exportEvents,
  FiguresPublished: { version: 1, data: figuresPublishedSchema, golden: [1] },
} as const;

export type CrosspulseEvent = EventOf<typeof catalogue>;
