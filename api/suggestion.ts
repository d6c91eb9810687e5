// What may be tried on a pairing: at most two methods, each with the readings that call for it.
import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import { may } from '../events/access.ts';
import { suggestionWords } from '../events/language/suggestion.ts';
import { expectation, method } from '../events/method.ts';
import { suggestionsOf } from '../events/pairing-situation.ts';
import { setbacks } from '../events/setback.ts';
import { suggestionsMost } from '../events/suggestion.ts';
import { allowed } from './access.ts';
import type { House } from './house.ts';
import { languageOf } from './language.ts';
import { list } from './reading.ts';
import { reply, routes } from './shape.ts';

const { steps, evidence } = method.shape;

const suggestions = z.strictObject({
  /** Strained or worse with 80 % certainty; else nothing is suggested. */
  strained: z.boolean(),
  suggestions: z
    .array(
      z.strictObject({
        method: z.string(),
        name: z.string(),
        steps,
        /** Why it should help. */
        why: z.string(),
        /** Why this, from your data. */
        because: z.string(),
        evidence,
        evidenceWords: z.string(),
        source: z.string(),
        expect: list(expectation),
        /** Points of fall, drawn toward by what the company found. */
        expected: z.int(),
        /** Results that this rests on: those of pairings that one may see. */
        tried: z.int(),
      }),
    )
    .max(suggestionsMost)
    .readonly(),
  /** Left out, up to and with that quarter, because of how it ended here. */
  missed: list(
    z.strictObject({
      method: z.string(),
      name: z.string(),
      how: z.enum(setbacks),
      until: z.string(),
    }),
  ),
});

export const suggestionRoutes = (house: House) =>
  routes().openapi(
    createRoute({
      method: 'get',
      path: '/api/pairings/{a}/{b}/suggestions',
      summary: 'At most two methods for a pairing, each with why it is suggested',
      request: { params: z.strictObject({ a: z.string().max(60), b: z.string().max(60) }) },
      responses: { 200: reply(suggestions, 'What may be tried') },
    }),
    async (c) => {
      const { a, b } = c.req.valid('param');
      const { person, pulse } = await allowed(house, c, { to: 'see pairing', teams: [a, b] });
      const language = languageOf(c);
      const told = await suggestionsOf(house.at, [a, b], language, (teams) =>
        may(person, { to: 'see pairing', teams }, pulse),
      );
      return c.json(
        {
          ...told,
          suggestions: told.suggestions.map(({ method: found, why: because, ...numbers }) => {
            const { method: id, name, steps: what, why, evidence: grade, source, expect } = found;
            return {
              ...{ method: id, name, steps: what, why, because, evidence: grade },
              ...{
                evidenceWords: suggestionWords[language].evidence[grade],
                source,
                expect,
                ...numbers,
              },
            };
          }),
        },
        200,
      );
    },
  );
