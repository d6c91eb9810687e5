// The audit: what was set up, who may see what, and who took readings out, as sentences.
import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import { auditBefore } from '../events/audit.ts';
import { allowed } from './access.ts';
import type { House } from './house.ts';
import { languageOf } from './language.ts';
import { reply, routes } from './shape.ts';

const entry = z.strictObject({
  /** Its place in the log. */
  position: z.int(),
  day: z.string(),
  /** Null where nobody did it, or where it was not noted. */
  who: z.string().nullable(),
  /** Follows the name; without one a sentence of its own. */
  what: z.string(),
});

const page = z
  .strictObject({
    entries: z.array(entry).readonly(),
    /** Ask with it for what came before; null at the beginning. */
    before: z.int().nullable(),
  })
  .meta({ id: 'Audit' });

export const auditRoutes = (house: House) =>
  routes().openapi(
    createRoute({
      method: 'get',
      path: '/api/audit',
      summary: 'What was set up and taken out, newest first',
      request: {
        query: z.strictObject({
          before: z
            .string()
            .regex(/^[1-9]\d{0,14}$/, 'is not a place in the log')
            .transform(Number)
            .optional(),
        }),
      },
      responses: { 200: reply(page, 'The newest entries before that place') },
    }),
    async (c) => {
      await allowed(house, c, { to: 'see audit' });
      const { before } = c.req.valid('query');
      return c.json(await auditBefore(house.at, languageOf(c), before), 200);
    },
  );
