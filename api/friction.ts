// Readings: the friction of a round, and the trend of a pairing. It sends readings; it has no tallies.
import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import type { Context } from 'hono';
import type { Wish } from '../events/access.ts';
import { mapMarks, pairingMarks } from '../events/mark.ts';
import { namedIn } from '../events/language/method.ts';
import { labelIn, labelledIn } from '../events/language/round.ts';
import { frictionOf, trendOf, trendsOf } from '../events/views.ts';
import type { House } from './house.ts';
import { languageOf } from './language.ts';
import { marks } from './mark.ts';
import {
  axis,
  byFigure,
  cut,
  dimension,
  hidden,
  list,
  orNull,
  pairCut,
  part,
  points,
  quarterReading,
  reading,
  share,
  twoTeams,
  verdict,
} from './reading.ts';
import { round } from './round.ts';
import { reply, routes } from './shape.ts';
import { team } from './team.ts';
import { bySight, toldOnce } from './told-once.ts';

const shownPairing = z.strictObject({
  shown: z.literal(true),
  value: points,
  cut: pairCut,
  range: points,
  low: points,
  high: points,
  least: points,
  band: z.string(),
  gap: z.strictObject({ value: points, cut: pairCut, low: points, high: points }),
});
const pairing = z.discriminatedUnion('shown', [shownPairing, hidden]).meta({ id: 'Pairing' });
const listed = {
  teams: twoTeams,
  trend: list(points.nullable()),
  own: z.boolean(),
  /** Against the quarter before; null where there is none. */
  verdict: orNull(verdict),
};

const figures = byFigure(reading);
const figuresOverRounds = byFigure(list(reading));

const matrix = z.strictObject({
  round,
  threshold: z.int(),
  teams: list(team),
  directions: list(z.strictObject({ from: z.string(), toward: z.string(), figures })),
  pairings: list(
    z.discriminatedUnion('shown', [
      z.strictObject({ ...shownPairing.shape, ...listed }),
      z.strictObject({ ...hidden.shape, ...listed }),
    ]),
  ),
  rounds: list(axis),
  /** Where interventions started, were decided and ended, on the pairings that you may see. */
  marks,
  participation: list(z.strictObject({ team: z.string(), share, caution: z.boolean() })),
  slowest: twoTeams.nullable(),
  /** The quarter that the verdicts compare with. */
  against: z.string().nullable(),
});

const direction = z.strictObject({
  from: z.string(),
  toward: z.string(),
  figures: figuresOverRounds,
});
const quarterGap = z.discriminatedUnion('shown', [
  z.strictObject({
    shown: z.literal(true),
    value: z.int(),
    cut: pairCut,
    low: z.int(),
    high: z.int(),
  }),
  hidden,
]);
const directionNow = z
  .strictObject({
    from: z.string(),
    toward: z.string(),
    index: quarterReading,
    verdict: orNull(verdict),
    /** The raw reading drawn toward what the whole matrix says of it. */
    estimate: z.int().nullable(),
    parts: z.strictObject({ mean: z.int(), us: part, them: part, pair: part }).nullable(),
    /** The largest part that is clear of zero. */
    answer: z.enum(['us', 'them', 'pair', 'unclear']).nullable(),
    participation: share,
    /** What those who did not answer would have to feel for the change to vanish. */
    vanishesAt: z.int().nullable(),
  })
  .meta({ id: 'DirectionNow' });
const trend = z.strictObject({
  teams: z.tuple([team, team]).readonly(),
  rounds: list(axis),
  pairing: list(pairing),
  directions: z.tuple([direction, direction]).readonly(),
  marks,
  priorities: list(
    z.strictObject({
      team: z.string(),
      shares: list(
        z.strictObject({ priority: z.string(), text: z.string(), share: points, cut }),
      ).nullable(),
    }),
  ),
  quarters: list(z.strictObject({ quarter: z.string(), index: quarterReading, gap: quarterGap })),
  now: z.strictObject({
    quarter: z.string(),
    against: z.string().nullable(),
    rounds: z.int(),
    index: quarterReading,
    verdict: orNull(verdict),
    dimensions: list(
      z.strictObject({ dimension, index: quarterReading, verdict: orNull(verdict) }),
    ),
    directions: z.tuple([directionNow, directionNow]).readonly(),
    agreement: z.strictObject({ value: z.number(), low: z.number(), high: z.number() }).nullable(),
    comparable: z.boolean(),
  }),
});

/** As things were known when a round was sealed; the newest unless named. */
const byRound = z.strictObject({ round: z.string().max(120).optional() });

const seesCompany = (): Wish => ({ to: 'see company' });
const seesPairing = (c: Context): Wish => {
  return { to: 'see pairing', teams: [c.req.param('a') ?? '', c.req.param('b') ?? ''] };
};

export const frictionRoutes = (house: House) =>
  routes()
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/friction',
        summary: 'A reading for every direction and dimension of a sealed round',
        middleware: toldOnce(house, seesCompany, bySight),
        request: { query: byRound },
        responses: { 200: reply(matrix, 'The matrix and its pairings') },
      }),
      async (c) => {
        const { person, pulse } = c.get('asking');
        const { round: id } = c.req.valid('query');
        const language = languageOf(c);
        const told = await frictionOf(house.at, id, person, pulse);
        const marked = await mapMarks(house.at, person, pulse, told.rounds, id);
        const named = {
          round: { ...told.round, label: labelIn(language, told.round.label) },
          rounds: labelledIn(language, told.rounds),
          marks: namedIn(language, marked),
        };
        return c.json({ ...told, ...named }, 200);
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/trends',
        summary: 'The index of every pairing over all rounds',
        middleware: toldOnce(house, seesCompany, bySight),
        responses: {
          200: reply(
            z.strictObject({
              rounds: list(axis),
              pairings: list(z.strictObject({ teams: twoTeams, trend: list(points.nullable()) })),
            }),
            'One index a round, null where hidden',
          ),
        },
      }),
      async (c) => {
        const { person, pulse } = c.get('asking');
        const told = await trendsOf(house.at, person, pulse);
        return c.json({ ...told, rounds: labelledIn(languageOf(c), told.rounds) }, 200);
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/pairings/{a}/{b}/trend',
        summary: 'The readings of a pairing over rounds, from both sides',
        middleware: toldOnce(house, seesPairing),
        request: {
          params: z.strictObject({ a: z.string().max(60), b: z.string().max(60) }),
          query: byRound,
        },
        responses: { 200: reply(trend, 'The trend') },
      }),
      async (c) => {
        const { a, b } = c.req.valid('param');
        const { pulse } = c.get('asking');
        const { round: id } = c.req.valid('query');
        const language = languageOf(c);
        const told = await trendOf(house.at, [a, b], pulse, language, id);
        const marked = await pairingMarks(house.at, [a, b], told.rounds, id);
        const named = {
          rounds: labelledIn(language, told.rounds),
          marks: namedIn(language, marked),
        };
        return c.json({ ...told, ...named }, 200);
      },
    );
