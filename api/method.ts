// The library of methods: read by all who see readings, kept by leadership.
import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import { changeMethods, methodsNow } from '../events/interventions.ts';
import { methodIn } from '../events/language/method.ts';
import { method, methodId } from '../events/method.ts';
import type { Methods } from '../events/method.ts';
import { Refusal } from '../events/refusal.ts';
import { allowed } from './access.ts';
import type { House } from './house.ts';
import { languageOf } from './language.ts';
import { list } from './reading.ts';
import { bodiless, body, reply, routes } from './shape.ts';

const known = method
  .extend({
    /** Added or reworded here; else as Crosspulse brought it. */
    own: z.boolean(),
    retired: z.boolean(),
    version: z.int(),
  })
  .meta({ id: 'Method' });

const params = z.strictObject({ method: methodId });

const oneOf = (methods: Methods, id: string) => {
  const found = methods.find((each) => each.method === id);
  if (found === undefined) throw new Refusal('method-unknown', `There is no method "${id}".`);
  return found;
};

export const methodRoutes = (house: House) => {
  const { at } = house;
  return routes()
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/methods',
        summary: 'The library: every method, what calls for it and what to expect',
        responses: { 200: reply(z.strictObject({ methods: list(known) }), 'All methods') },
      }),
      async (c) => {
        await allowed(house, c, { to: 'see company' });
        const methods = await methodsNow(at);
        return c.json({ methods: methods.map((each) => methodIn(languageOf(c), each)) }, 200);
      },
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/api/methods',
        summary: 'Add a method of your own',
        request: { body: body(method) },
        responses: { 201: reply(known, 'The method') },
      }),
      async (c) => {
        const { person } = await allowed(house, c, { to: 'edit methods' });
        const added = c.req.valid('json');
        const methods = await changeMethods(at, { do: 'add', method: added }, person.person);
        return c.json(oneOf(methods, added.method), 201);
      },
    )
    .openapi(
      createRoute({
        method: 'put',
        path: '/api/methods/{method}',
        summary: 'Reword a method; earlier wordings stay in the log',
        request: { params, body: body(method.omit({ method: true })) },
        responses: { 200: reply(known, 'The method') },
      }),
      async (c) => {
        const { person } = await allowed(house, c, { to: 'edit methods' });
        const { method: id } = c.req.valid('param');
        const edited = { method: id, ...c.req.valid('json') };
        const methods = await changeMethods(at, { do: 'edit', method: edited }, person.person);
        return c.json(oneOf(methods, id), 200);
      },
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/api/methods/{method}/retire',
        summary: 'Retire a method; what was called with it stays',
        middleware: bodiless,
        request: { params },
        responses: { 200: reply(known, 'The method') },
      }),
      async (c) => {
        const { person } = await allowed(house, c, { to: 'edit methods' });
        const { method: id } = c.req.valid('param');
        const methods = await changeMethods(at, { do: 'retire', method: id }, person.person);
        return c.json(methodIn(languageOf(c), oneOf(methods, id)), 200);
      },
    );
};
