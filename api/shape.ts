// How bodies and replies are described: once, for checking, for the typed client and for OpenAPI.
import { OpenAPIHono } from '@hono/zod-openapi';
import type { z } from 'zod';
import { malformed } from './problem.ts';

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
