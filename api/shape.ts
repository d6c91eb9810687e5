// How bodies and replies are described: once, for checking, for the typed client and for OpenAPI.
import { OpenAPIHono } from '@hono/zod-openapi';
import { createMiddleware } from 'hono/factory';
import type { z } from 'zod';
import { malformed, problem } from './problem.ts';

/** A set of routes; whatever is not of the described shape is told field by field. */
export const routes = () =>
  new OpenAPIHono({
    defaultHook: (result, c) => {
      if (result.success) return undefined;
      const where = { json: 'body', param: 'path', query: 'query' }[result.target as string];
      return malformed(c, where ?? result.target, result.error as z.ZodError);
    },
  });

/** A JSON body that must be there. */
export const body = <S extends z.ZodType>(schema: S) => ({
  required: true as const,
  content: { 'application/json': { schema } },
});

/** A JSON reply. */
export const reply = <S extends z.ZodType>(schema: S, description: string) => ({
  description,
  content: { 'application/json': { schema } },
});

/** Stands before a route that takes no body: one sent all the same was meant for another. */
export const bodiless = createMiddleware(async (c, next) => {
  const text = (await c.req.text()).trim();
  if (text === '' || text === '{}') return next();
  return problem(c, 400, 'malformed', 'The request is not of the right shape.', {
    errors: [{ field: 'body', message: 'must be empty here' }],
  });
});
