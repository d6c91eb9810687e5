// Whether the process turns, whether it can take answers, and whether the disk has room for them.
import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import { allowed } from './access.ts';
import type { House } from './house.ts';
import { reply, routes } from './shape.ts';

const room = z.enum(['enough', 'little', 'none']);

const ready = z.strictObject({
  ready: z.boolean(),
  /** Where the data lies; at `none` no answers are taken. */
  room,
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
        const left = house.room();
        const answer = { ready: house.turning() && left !== 'none', room: left, parked };
        return answer.ready ? c.json(answer, 200) : c.json(answer, 503);
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/room',
        summary: 'Whether there is enough room where the data lies',
        responses: { 200: reply(z.strictObject({ room }), 'How much there is') },
      }),
      async (c) => {
        await allowed(house, c, { to: 'administer' });
        return c.json({ room: house.room() }, 200);
      },
    );
