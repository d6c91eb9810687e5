// How shots look beside readings: marks on a trend, a quarter's shots, what the company tries.
import { z } from 'zod';
import { figureNames } from '../events/dimension.ts';
import { markKinds } from '../events/mark.ts';
import { outcomes } from '../events/shot.ts';
import { ends, standings } from '../events/shot-standing.ts';
import { list, orNull, twoTeams } from './reading.ts';
import { effect } from './shot.ts';

const whole = z.int();

const named = {
  shot: z.string(),
  name: z.string(),
  teams: twoTeams,
  /** The team whose view is to move; null for the mean of both directions. */
  from: z.string().nullable(),
  figure: z.enum(figureNames),
};

export const marks = list(
  z
    .strictObject({
      ...named,
      kind: z.enum(markKinds),
      /** The round that it stands after, or at, where it was decided; null before the first. */
      round: z.string().nullable(),
      /** How it was decided or ended; null where it started. */
      words: z.enum([...outcomes, ...ends]).nullable(),
      /** Where it was decided: the stop rule is met, and nobody has decided yet. */
      toStop: z.boolean(),
    })
    .meta({ id: 'Mark' }),
);

/** Those that were called, came to their deciding round, or ended in a quarter. */
export const quarterShots = list(
  z.strictObject({
    ...named,
    near: whole,
    far: whole,
    called: z.boolean(),
    standing: z.enum(standings),
    /** The stop rule is met and nobody has decided yet. */
    toStop: z.boolean(),
    outcome: z.enum(outcomes).nullable(),
    effect: orNull(effect),
  }),
);

/** What runs now, newest first. */
export const trying = list(
  z.strictObject({
    ...named,
    since: z.string(),
    /** The label of its deciding round, once that is sealed. */
    deciding: z.string().nullable(),
    /** Rounds until it is decided. */
    left: whole,
  }),
);

/** What has a result or has ended, newest first. */
export const tried = list(
  z.strictObject({
    ...named,
    outcome: z.enum(outcomes).nullable(),
    /** Null while nobody has decided whether it is kept. */
    ended: z.enum(ends).nullable(),
    toStop: z.boolean(),
    day: z.string(),
  }),
);
