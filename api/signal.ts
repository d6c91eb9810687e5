// Signals: a company's own weekly numbers under a pairing's trend. They are never part of the index.
import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import { removeSignal, signalsOf, uploadSignals } from '../events/signals.ts';
import { allowed, signedIn } from './access.ts';
import type { House } from './house.ts';
import { list, twoTeams } from './reading.ts';
import { bodiless, body, reply, routes } from './shape.ts';

/** Characters in one upload: some thousand lines. */
export const signalsBody = 512 * 1024;

const signal = z
  .strictObject({
    signal: z.string(),
    name: z.string(),
    unit: z.string(),
    teams: twoTeams,
    /** Whether you may replace and remove it. */
    own: z.boolean(),
    /** One value a week, oldest first; `start` is the week's Monday. */
    points: list(z.strictObject({ week: z.string(), start: z.string(), value: z.number() })),
  })
  .meta({ id: 'Signal' });
const signals = z.strictObject({ signals: list(signal) });

export const signalRoutes = (house: House) => {
  const { at } = house;
  return routes()
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/pairings/{a}/{b}/signals',
        summary: 'Your own weekly numbers beside a pairing; never part of the index',
        request: { params: z.strictObject({ a: z.string().max(60), b: z.string().max(60) }) },
        responses: { 200: reply(signals, 'The signals of the pairing') },
      }),
      async (c) => {
        const { a, b } = c.req.valid('param');
        const { person, pulse } = await allowed(house, c, { to: 'see pairing', teams: [a, b] });
        return c.json({ signals: await signalsOf(at, [a, b], person, pulse) }, 200);
      },
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/api/signals',
        summary: 'Upload weekly numbers: all lines or none',
        description:
          'CSV whose first line names the columns name, unit, team a, team b, week (2026-W07) and ' +
          'value, in any order. A signal of the same name on the same pairing is replaced whole. ' +
          'For managers of one of the two teams, and for leadership.',
        request: { body: body(z.strictObject({ csv: z.string().min(1).max(signalsBody) })) },
        responses: { 201: reply(signals, 'The signals that the lines name') },
      }),
      async (c) => {
        const { person, pulse } = await allowed(house, c, { to: 'bring signals' });
        const told = await uploadSignals(at, c.req.valid('json').csv, person, pulse);
        return c.json({ signals: told }, 201);
      },
    )
    .openapi(
      createRoute({
        method: 'delete',
        path: '/api/signals/{signal}',
        summary: 'Remove a signal; what was uploaded stays in the log',
        middleware: bodiless,
        request: { params: z.strictObject({ signal: z.string().max(60) }) },
        responses: { 204: { description: 'Removed' } },
      }),
      async (c) => {
        const { person, pulse } = await signedIn(house, c);
        await removeSignal(at, c.req.valid('param').signal, person, pulse);
        return c.body(null, 204);
      },
    );
};
