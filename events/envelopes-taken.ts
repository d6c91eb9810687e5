/** Who took envelopes in a round, by pseudonym: all that its figures rest on beside its ballots. */
import { z } from 'zod';
import type { EventType } from './kernel/catalogue.ts';
import { pseudonym } from './person.ts';
import { quarter, roundId } from './round.ts';
import { teamId, teamsMost } from './team.ts';

export const envelopesStream = (round: string): string => `envelopes-${round}`;

export const envelopesTaken = z.strictObject({
  round: roundId,
  teams: z
    .array(
      z.strictObject({
        team: teamId,
        /** Sorted: when they came is nowhere. */
        people: z.array(pseudonym),
        /** How many joined or left since the team was last shown. */
        changed: z.int().min(0),
        /** The share, in per cent, that took part in an earlier quarter as well. */
        stayed: z.array(z.strictObject({ quarter, share: z.number().min(0).max(100) })),
      }),
    )
    .max(teamsMost),
});
export type EnvelopesTaken = z.output<typeof envelopesTaken>;

export const envelopesTakenEvents = {
  EnvelopesTaken: { version: 1, data: envelopesTaken, golden: [1] },
} as const satisfies Record<string, EventType>;
