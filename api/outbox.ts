// What the post could not send: listed for the admin, tried once more, or taken off the list.
import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import { minuteOf } from '../events/installation.ts';
import { letterKinds } from '../events/letter.ts';
import { Refusal } from '../events/refusal.ts';
import { allowed } from './access.ts';
import type { House } from './house.ts';
import { bodiless, reply, routes } from './shape.ts';

const count = z.int().min(0);
const outbox = z
  .strictObject({
    waiting: z.array(z.strictObject({ kind: z.enum(letterKinds), count })).readonly(),
    failed: z.strictObject({
      count,
      /** The first hundred. */
      letters: z
        .array(
          z.strictObject({
            letter: z.string(),
            kind: z.enum(letterKinds),
            /** Null for a channel, and for reminders: whom they were for is not told. */
            who: z.string().nullable(),
            problem: z.string(),
            /** It may have arrived; sent again, somebody may get two. */
            unclear: z.boolean(),
          }),
        )
        .readonly(),
    }),
  })
  .meta({ id: 'Outbox' });

const params = z.strictObject({ letter: z.string().max(120) });
const gone = () => new Refusal('not-here', 'This letter is not on the list any more.');

export const outboxRoutes = (house: House) => {
  const { at } = house;
  const { outbox: box } = at.directory;
  return routes()
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/outbox',
        summary: 'Letters that wait, and those that could not be sent',
        responses: { 200: reply(outbox, 'Of what was sent nothing is kept') },
      }),
      async (c) => {
        await allowed(house, c, { to: 'administer' });
        const { count: all, letters } = await box.failed();
        const people = letters.length === 0 ? [] : await at.directory.people();
        const names = new Map(people.map(({ person, name }) => [person, name]));
        const failed = letters.map(({ id, kind, person, problem, unclear }) => {
          const who = person === null ? null : (names.get(person) ?? null);
          return { letter: id, kind, who, problem, unclear };
        });
        return c.json(
          { waiting: await box.waiting(), failed: { count: all, letters: failed } },
          200,
        );
      },
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/api/outbox/again',
        middleware: bodiless,
        summary: 'Try all once more that surely did not arrive',
        responses: { 204: { description: 'They wait again' } },
      }),
      async (c) => {
        await allowed(house, c, { to: 'administer' });
        await box.retryAll(minuteOf(at));
        return c.body(null, 204);
      },
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/api/outbox/{letter}/again',
        middleware: bodiless,
        summary: 'Try one letter once more',
        request: { params },
        responses: { 204: { description: 'It waits again' } },
      }),
      async (c) => {
        await allowed(house, c, { to: 'administer' });
        if (!(await box.retry(c.req.valid('param').letter, minuteOf(at)))) throw gone();
        return c.body(null, 204);
      },
    )
    .openapi(
      createRoute({
        method: 'delete',
        path: '/api/outbox/{letter}',
        middleware: bodiless,
        summary: 'Take a letter that could not be sent off the list',
        request: { params },
        responses: { 204: { description: 'It is off the list' } },
      }),
      async (c) => {
        await allowed(house, c, { to: 'administer' });
        if (!(await box.dismiss(c.req.valid('param').letter))) throw gone();
        return c.body(null, 204);
      },
    );
};
