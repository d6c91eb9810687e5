/** What happens to a round, as it is written in the log. */
import { z } from 'zod';
import { dimensions } from './dimension.ts';
import { day } from './day.ts';
import type { EventType } from './kernel/catalogue.ts';
import { doneBy } from './person.ts';
import { priority } from './priority.ts';
import { ratesMost, teamId, teamsMost } from './team.ts';
import { line } from './text.ts';
import { hour, zoneName } from './zone.ts';

export const roundId = line(60);
export { day };
export const quarter = z.string().regex(/^\d{4}-Q[1-4]$/);
/** A SHA-256 in hex. */
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
/** So many bytes in base64url without padding. */
export const bytesInText = (bytes: number) =>
  z
    .string()
    .regex(/^[\w-]*$/)
    .length(Math.ceil((bytes * 4) / 3));

/** A team as it is asked in a round, frozen when the round opens. */
export const askedTeam = z.strictObject({
  team: teamId,
  /** How many people are asked. */
  people: z.int().min(1),
  rates: z.array(teamId).max(ratesMost),
});
export type AskedTeam = z.output<typeof askedTeam>;

const statementKeys = z.strictObject(
  Object.fromEntries(dimensions.map((dimension) => [dimension, z.string()])) as Record<
    (typeof dimensions)[number],
    z.ZodString
  >,
);

/** The keys that a round opened with: all that is public of them. */
const roundKeys = z.strictObject({
  fingerprint: sha256,
  /** The key that signs promises. */
  promise: bytesInText(32),
  /** The hash of the pages on which people answer. */
  bundle: sha256,
  /** Teams with fewer people than the threshold: rated, not asked. */
  small: z.array(teamId).max(teamsMost),
  teams: z
    .array(
      z.strictObject({
        team: teamId,
        /** The salted hash of the names of all who are asked in it. */
        names: sha256,
        n: bytesInText(256),
        roots: z.array(bytesInText(256)).length(8),
      }),
    )
    .max(teamsMost),
});
export type RoundKeys = z.output<typeof roundKeys>;

/** At what time of its days a round opens and is sealed by itself. */
export const hours = z.strictObject({ opensAt: hour, sealsAt: hour, zone: zoneName });
export type Hours = z.output<typeof hours>;

const one = <S extends z.ZodRawShape>(shape: S) =>
  ({ version: 1, data: z.strictObject(shape), golden: [1] }) satisfies EventType;
/** The same of what somebody does; what a clock does names nobody. */
const done = <S extends z.ZodRawShape>(shape: S) => one({ ...shape, by: doneBy.exactOptional() });

/** One stream for all rounds, because they must not overlap. */
export const roundStream = 'round';

export const roundEvents = {
  RoundScheduled: done({
    round: roundId,
    label: line(80),
    opensOn: day,
    sealsOn: day,
    /** A round without them opens and is sealed by hand. */
    hours: hours.exactOptional(),
  }),
  RoundOpened: done({
    round: roundId,
    day,
    threshold: z.int().min(1),
    asked: z.array(askedTeam).min(1).max(teamsMost),
    statements: statementKeys,
    priorities: z.array(priority),
    /** Rounds from before there were envelopes opened without. */
    keys: roundKeys.exactOptional(),
  }),
  /** A server with other pages was started while the round was open. */
  BoothChanged: one({ round: roundId, day, bundle: sha256 }),
  RoundSealed: done({ round: roundId, day, quarter }),
  RoundVoided: done({ round: roundId, day, reason: line(300) }),
  /** Box, box key and signing keys are gone. */
  RoundKeysDestroyed: one({ round: roundId, day, fingerprint: sha256 }),
  RoundImported: one({
    round: roundId,
    day,
    quarter,
    fingerprint: z.string(),
    stayed: z.number().min(0).max(100).nullable(),
  }),
};
type Data<T extends keyof typeof roundEvents> = z.output<(typeof roundEvents)[T]['data']>;
export type RoundEvent = {
  [T in keyof typeof roundEvents]: { readonly type: T; readonly data: Data<T> };
}[keyof typeof roundEvents];
export type RoundOpened = Data<'RoundOpened'>;
export type RoundImported = Data<'RoundImported'>;
