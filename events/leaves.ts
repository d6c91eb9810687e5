/** Leaves: after sealing, everybody may find the leaf of their ballot, and the promise to count it. */
import { z } from 'zod';
import type { EventType } from './kernel/catalogue.ts';
import { bytesInText, roundId, sha256 } from './round.ts';

export const leavesStream = (round: string): string => `leaves-${round}`;

/** Leaves in one event. */
export const leavesMost = 1000;

/** A leaf and the promise to count it, sorted by leaf over all events of the round. */
const pairs = z.array(z.tuple([sha256, bytesInText(64)])).max(leavesMost);

export const leavesPublished = z.strictObject({
  round: roundId,
  counted: pairs,
  /** Of ballots that were too few to be read: which direction they were about is left out. */
  withheld: pairs,
});
export type LeavesPublished = z.output<typeof leavesPublished>;

export const leavesEvents = {
  LeavesPublished: { version: 1, data: leavesPublished, golden: [1] },
} as const satisfies Record<string, EventType>;
