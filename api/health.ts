// Whether the process turns, and whether it can take answers.
import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import type { House } from './house.ts';
import { reply, routes } from './shape.ts';

const ready = z.strictObject({
  ready: z.boolean(),
  /** Projections that met an event they could not fold, and wait for better software. */
  parked: z.array(z.strictObject({ projection: z.string(), reason: z.string() })).readonly(),
});

export const healthRoutes = (house: House) =>
  routes()
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/health',
        summary: 'The process turns',
        responses: { 200: reply(z.strictObject({ turns: z.literal(true) }), 'It does') },
      }),
      (c) => c.json({ turns: true as const }, 200),
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/ready',
        summary: 'It can take answers',
        responses: { 200: reply(ready, 'It can'), 503: reply(ready, 'It cannot') },
      }),
      async (c) => {
        const parked = (await house.at.projections.checkpoints()).flatMap((each) =>
          each.parked === null ? [] : [{ projection: each.projection, reason: each.parked }],
        );
        const answer = { ready: house.turning(), parked };
        return answer.ready ? c.json(answer, 200) : c.json(answer, 503);
      },
    );
