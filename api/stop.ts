// Stopping reminders by the link in a letter, without signing in; and wanting them again.
import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import { stopReminders } from '../events/link.ts';
import type { House } from './house.ts';
import { body, routes } from './shape.ts';

const secret = z.string().regex(/^[0-9a-f]{32}$/, 'is not a link of ours');

export const stopRoutes = (house: House) =>
  routes().openapi(
    createRoute({
      method: 'post',
      path: '/api/stop',
      summary: 'Get no more reminders, or get them again; invitations still come',
      request: { body: body(z.strictObject({ secret, stops: z.boolean() })) },
      responses: { 204: { description: 'Noted' } },
    }),
    async (c) => {
      const { secret: link, stops } = c.req.valid('json');
      await stopReminders(house.at, link, stops);
      return c.body(null, 204);
    },
  );
