// How readings look on the wire: a round's, a quarter's, and the verdict between two quarters.
import { z } from 'zod';
import { dimensions, figureNames } from '../events/dimension.ts';

export const list = <S extends z.ZodType>(schema: S) => z.array(schema).readonly();

/**
 * Or null. For schemas with a name of their own: `nullable` would let the document say null of
 * all of them or of none.
 */
export const orNull = <S extends z.ZodType>(schema: S) => z.union([schema, z.null()]);

/** Points of friction. */
export const points = z.number();
const whole = z.int();

export const hidden = z.strictObject({
  shown: z.literal(false),
  reason: z.enum(['too-few', 'not-asked']),
});
export const cut = z.enum(['or less', 'or more']).nullable();
export const pairCut = z.enum(['or less', 'or more', 'either way']).nullable();

export const reading = z
  .discriminatedUnion('shown', [
    z.strictObject({
      shown: z.literal(true),
      value: points,
      cut,
      step: whole,
      ballots: z.strictObject({ from: whole, to: whole }),
      range: points,
      low: points,
      high: points,
      least: points,
      band: z.string(),
      split: z.strictObject({ low: points, mid: points, high: points }).nullable(),
    }),
    hidden,
  ])
  .meta({ id: 'Reading' });

/** The mean of a quarter's rounds: of a direction, a pairing or the company. */
export const quarterReading = z
  .discriminatedUnion('shown', [
    z.strictObject({
      shown: z.literal(true),
      value: whole,
      cut: pairCut,
      range: whole,
      low: whole,
      high: whole,
      band: z.string(),
      /** Rounds that it is the mean of. */
      rounds: whole,
    }),
    hidden,
  ])
  .meta({ id: 'QuarterReading' });

const judged = {
  before: whole,
  after: whole,
  change: whole,
  low: whole,
  high: whole,
  /** The smallest change that would have been called. */
  seenFrom: whole,
  cut: pairCut,
};

/** A change that is called. */
export const called = z.strictObject({ verdict: z.enum(['better', 'worse']), ...judged });

/** The verdict between two quarters. */
export const verdict = z
  .discriminatedUnion('verdict', [
    z.strictObject({ verdict: z.enum(['better', 'worse', 'no clear change']), ...judged }),
    z.strictObject({ verdict: z.literal('too few answers') }),
  ])
  .meta({ id: 'Verdict' });

/** What a figure is made of, in points, with its 90 % range. */
export const part = z.strictObject({ value: whole, low: whole, high: whole }).meta({ id: 'Part' });

export const twoTeams = z.tuple([z.string(), z.string()]).readonly();
export const dimension = z.enum(dimensions);

/** A share that took part, as told: in steps; null where not known. */
export const share = z.strictObject({ from: whole, to: whole }).nullable();

/** One round on a time axis. */
export const axis = z
  .strictObject({
    round: z.string(),
    label: z.string(),
    sealedOn: z.string(),
    quarter: z.string(),
    imported: z.boolean(),
    /** Dimensions whose statement was reworded since the round before. */
    breaks: list(dimension),
  })
  .meta({ id: 'AxisRound' });

/** One schema for each of the five figures. */
export const byFigure = <S extends z.ZodType>(schema: S) =>
  z.strictObject(
    Object.fromEntries(figureNames.map((name) => [name, schema])) as Record<
      (typeof figureNames)[number],
      S
    >,
  );

/** Two quarters of a direction or pairing side by side. */
export const sideBySide = {
  now: quarterReading,
  /** Null in the first quarter, which nothing comes before. */
  before: orNull(quarterReading),
  verdict: orNull(verdict),
};
export const comparedPairing = z.strictObject({ teams: twoTeams, ...sideBySide });
export const comparedDirection = z.strictObject({
  from: z.string(),
  toward: z.string(),
  ...sideBySide,
});
