/** Publishing: the one pure function that turns a sealed round's ballots into its figures. */
import { z } from 'zod';
import type { Ballot, PriorityBallot } from './ballot.ts';
import {
  refuseTheImpossible,
  thresholdMin,
  type Asked,
  type PublishedRound,
} from './publish/asked.ts';
import { forEachFigure, inOrder, tallyDirections } from './publish/direction-tallies.ts';
import { Tally } from './publish/tally.ts';
import { participationTold, prioritiesTold, stayedTold } from './publish/team-figures.ts';
import { bandOfBallots, highestTold, lowestTold } from './rounding.ts';

export type { Asked, PublishedRound };

const quarter = z.string().regex(/^\d{4}-Q[1-4]$/);
const perCent = z.int().min(0).max(100);
const share = z.int().min(lowestTold).max(highestTold).multipleOf(10);
/** The lower end of the band of ballots; the count itself is never told. */
const ballots = z
  .int()
  .min(5)
  .refine((from) => bandOfBallots(from) === from, 'not the lower end of a band');
const withheld = z.strictObject({ withheld: z.literal('too-few') });
const figureShape = {
  /** Points, a multiple of `step` or an end: 10 is "10 or less", 90 is "90 or more". */
  value: z.int().min(lowestTold).max(highestTold),
  step: z.literal([2, 5, 10, 20]),
  ballots,
};
const inItsStep = ({ value, step }: { value: number; step: number }) =>
  value === lowestTold || value === highestTold || value % step === 0;
/** Tens, quarters, or everybody: 70 to 79, 50 to 74, 100 to 100. */
const participation = z
  .strictObject({ from: perCent, to: perCent })
  .refine(
    ({ from, to }) =>
      (from % 10 === 0 && to === from + 9) ||
      (from % 25 === 0 && to === from + 24) ||
      (from === 100 && to === 100),
    'not a step of participation',
  );
const split = z.strictObject({ low: share, mid: share, high: share });
const figure = z.strictObject(figureShape).refine(inItsStep, 'not in its step');
const indexFigure = z
  .strictObject({ ...figureShape, split: split.exactOptional() })
  .refine(inItsStep, 'not in its step');
const dimensionFigure = z.union([figure, withheld]);
const deviation = z.int().min(0).max(100);

/** The data of the event `FiguresPublished`, version 1: all that is ever known of a round. */
export const figuresPublishedSchema = z.strictObject({
  round: z.string().min(1),
  label: z.string().min(1),
  sealedOn: z.iso.date(),
  quarter,
  imported: z.boolean(),
  threshold: z.int().min(thresholdMin),
  /** Which wording was asked, by dimension: a trend line breaks where it changes. */
  statements: z.strictObject({
    trust: z.string(),
    goals: z.string(),
    blame: z.string(),
    load: z.string(),
  }),
  /** The pooled deviation in whole points, by figure. */
  s: z.strictObject({
    index: deviation,
    trust: deviation,
    goals: deviation,
    blame: deviation,
    load: deviation,
  }),
  /** Every direction that was asked, by rating team, then by rated team. */
  directions: z.array(
    z.strictObject({
      from: z.string(),
      toward: z.string(),
      figures: z.strictObject({
        index: z.union([indexFigure, withheld]),
        trust: dimensionFigure,
        goals: dimensionFigure,
        blame: dimensionFigure,
        load: dimensionFigure,
      }),
    }),
  ),
  teams: z.array(
    z.strictObject({
      team: z.string(),
      /** Whole per cent; null where not known, or under five people. */
      participation: participation.nullable(),
      stayed: z.array(z.strictObject({ quarter, share: perCent.multipleOf(10) })),
      priorities: z.union([
        z.strictObject({
          shares: z.record(z.string(), share),
          step: z.literal([10, 20]),
          ballots,
        }),
        withheld,
      ]),
    }),
  ),
});
export type FiguresPublished = z.output<typeof figuresPublishedSchema>;
export type PublishedDirection = FiguresPublished['directions'][number];
export type PublishedTeam = FiguresPublished['teams'][number];
/** One figure of one direction; only an index may carry a split. */
export type PublishedFigure = PublishedDirection['figures']['index'];
export type ShownFigure = Exclude<PublishedFigure, { withheld: string }>;

const publishTeams = (
  { threshold, priorities }: PublishedRound,
  asked: readonly Asked[],
  priorityBallots: Iterable<PriorityBallot>,
): PublishedTeam[] => {
  const counts = new Map(asked.map(({ team }) => [team, new Map<string, number>()]));
  const choices = new Set(priorities);
  for (const { from, priority } of priorityBallots) {
    const team = counts.get(from);
    if (team !== undefined && choices.has(priority)) {
      team.set(priority, (team.get(priority) ?? 0) + 1);
    }
  }
  return [...asked]
    .sort((a, b) => inOrder(a.team, b.team))
    .map(({ team, tookPart, people, stayed }) => ({
      team,
      participation: participationTold(tookPart, people),
      stayed: stayed
        .map(({ quarter, share }) => ({ quarter, share: stayedTold(share) }))
        .sort((a, b) => inOrder(a.quarter, b.quarter)),
      priorities: prioritiesTold(counts.get(team), priorities, threshold),
    }));
};

/**
 * The figures of a sealed round: called once, after which nothing is computed from ballots again.
 *
 * Pure: the same ballots in any order give the same event. One entry for every direction asked,
 * in points of friction (0 to 100), each figure with its own ballots, step, band and threshold;
 * what rests on too few ballots is withheld and moves no other number, `s` included. Ballots of
 * directions or choices that were not asked are not counted. Each iterable is read once.
 * Source: product.md, "What is published"; field.md C3, C6.
 * @throws {RangeError} for a threshold under five, or people asked who cannot have been.
 */
export const publishFigures = (
  round: PublishedRound,
  asked: readonly Asked[],
  ballots: Iterable<Ballot>,
  priorityBallots: Iterable<PriorityBallot>,
): FiguresPublished => {
  const { threshold } = round;
  refuseTheImpossible(threshold, asked);
  const directions = tallyDirections(asked, ballots);
  return {
    round: round.round,
    label: round.label,
    sealedOn: round.sealedOn,
    quarter: round.quarter,
    imported: round.imported,
    threshold,
    statements: { ...round.statements },
    s: forEachFigure((name) =>
      Tally.deviation(
        directions.map(({ tallies }) => tallies[name]),
        threshold,
      ),
    ),
    directions: directions.map(({ from, toward, changed, tallies }) => ({
      from,
      toward,
      figures: {
        ...forEachFigure((name) => tallies[name].figure(threshold, changed)),
        index: tallies.index.figureWithSplit(threshold, changed),
      },
    })),
    teams: publishTeams(round, asked, priorityBallots),
  };
};
