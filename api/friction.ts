// Readings: the friction of a round, and the trend of a pairing. It sends readings; it has no tallies.
import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import { createMiddleware } from 'hono/factory';
import { figureNames, dimensions } from '../events/dimension.ts';
import { frictionOf, trendOf, trendsOf } from '../events/views.ts';
import { pulseNow } from '../events/installation.ts';
import { allowed } from './access.ts';
import type { House } from './house.ts';
import { round } from './round.ts';
import { reply, routes } from './shape.ts';
import { team } from './team.ts';
import { toldOnce } from './told-once.ts';

const list = <S extends z.ZodType>(schema: S) => z.array(schema).readonly();
const points = z.number();
const hidden = z.strictObject({
  shown: z.literal(false),
  reason: z.enum(['too-few', 'not-asked']),
});
const cut = z.enum(['or less', 'or more']).nullable();
const pairCut = z.enum(['or less', 'or more', 'either way']).nullable();

const reading = z
  .discriminatedUnion('shown', [
    z.strictObject({
      shown: z.literal(true),
      value: points,
      cut,
      step: z.int(),
      ballots: z.strictObject({ from: z.int(), to: z.int() }),
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
const twoTeams = z.tuple([z.string(), z.string()]).readonly();
const listed = {
  teams: twoTeams,
  trend: list(points.nullable()),
  own: z.boolean(),
};

const figures = z.strictObject(
  Object.fromEntries(figureNames.map((name) => [name, reading])) as Record<
    (typeof figureNames)[number],
    typeof reading
  >,
);
const figuresOverRounds = z.strictObject(
  Object.fromEntries(figureNames.map((name) => [name, list(reading)])) as Record<
    (typeof figureNames)[number],
    z.ZodReadonly<z.ZodArray<typeof reading>>
  >,
);
const axis = z
  .strictObject({
    round: z.string(),
    label: z.string(),
    sealedOn: z.string(),
    quarter: z.string(),
    imported: z.boolean(),
    /** Dimensions whose statement was reworded since the round before. */
    breaks: list(z.enum(dimensions)),
  })
  .meta({ id: 'AxisRound' });
const share = z.strictObject({ from: z.int(), to: z.int() }).nullable();

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
  participation: list(z.strictObject({ team: z.string(), share, caution: z.boolean() })),
  slowest: twoTeams.nullable(),
});

const direction = z.strictObject({
  from: z.string(),
  toward: z.string(),
  figures: figuresOverRounds,
});
const trend = z.strictObject({
  teams: z.tuple([team, team]).readonly(),
  rounds: list(axis),
  pairing: list(pairing),
  directions: z.tuple([direction, direction]).readonly(),
  priorities: list(
    z.strictObject({
      team: z.string(),
      shares: list(
        z.strictObject({ priority: z.string(), text: z.string(), share: points, cut }),
      ).nullable(),
    }),
  ),
});

/** Stops whoever may not see the pairing, as though it were not there. */
const seesPairing = (house: House) =>
  createMiddleware(async (c, next) => {
    const teams = [c.req.param('a') ?? '', c.req.param('b') ?? ''] as const;
    await allowed(house, c, { to: 'see pairing', teams });
    return next();
  });

export const frictionRoutes = (house: House) =>
  routes()
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/friction',
        summary: 'A reading for every direction and dimension of a sealed round',
        request: { query: z.strictObject({ round: z.string().max(120).optional() }) },
        responses: { 200: reply(matrix, 'The matrix and its pairings') },
      }),
      async (c) => {
        const { person, pulse } = await allowed(house, c, { to: 'see company' });
        const { round: id } = c.req.valid('query');
        return c.json(await frictionOf(house.at, id, person, pulse), 200);
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/trends',
        summary: 'The index of every pairing over all rounds',
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
        const { person, pulse } = await allowed(house, c, { to: 'see company' });
        return c.json(await trendsOf(house.at, person, pulse), 200);
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/pairings/{a}/{b}/trend',
        summary: 'The readings of a pairing over rounds, from both sides',
        middleware: [seesPairing(house), toldOnce(house)] as const,
        request: { params: z.strictObject({ a: z.string().max(60), b: z.string().max(60) }) },
        responses: { 200: reply(trend, 'The trend') },
      }),
      async (c) => {
        const { a, b } = c.req.valid('param');
        const pulse = await pulseNow(house.at);
        return c.json(await trendOf(house.at, [a, b], pulse), 200);
      },
    );
