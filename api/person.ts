// People: listed, and taken in as lines of name, email, team, role.
import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import { linesMost, putPeople } from '../events/people.ts';
import { roles } from '../events/person.ts';
import { allowed } from './access.ts';
import type { House } from './house.ts';
import { body, reply, routes } from './shape.ts';

const person = z
  .strictObject({
    person: z.string(),
    name: z.string(),
    email: z.string(),
    team: z.string().nullable(),
    role: z.enum(roles),
  })
  .meta({ id: 'Person' });

const count = z.int().min(0);

export const personRoutes = (house: House) =>
  routes()
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/people',
        summary: 'The people',
        responses: {
          200: reply(z.strictObject({ people: z.array(person).readonly() }), 'All people'),
        },
      }),
      async (c) => {
        await allowed(house, c, { to: 'administer' });
        return c.json({ people: await house.at.directory.people() }, 200);
      },
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/api/people',
        summary: 'Add or change people: all lines or none',
        request: { body: body(z.strictObject({ lines: z.string().max(linesMost) })) },
        responses: {
          200: reply(
            z.strictObject({ added: count, changed: count, unchanged: count }),
            'What the lines changed',
          ),
        },
      }),
      async (c) => {
        const { person: admin } = await allowed(house, c, { to: 'administer' });
        return c.json(await putPeople(house.at, c.req.valid('json').lines, admin), 200);
      },
    );
