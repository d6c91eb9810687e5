// The pulse: what holds for every round, and what of it the company may change.
import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import { carryOut, pulseNow } from '../events/installation.ts';
import { prioritiesMost, priority } from '../events/priority.ts';
import { changesOf, pulseDecider, pulseEvents, pulseStream } from '../events/pulse.ts';
import { allowed } from './access.ts';
import type { House } from './house.ts';
import { list } from './reading.ts';
import { body, reply, routes } from './shape.ts';

const { respondents, managers } = pulseEvents.SightSet.data.shape;
const shared = {
  threshold: pulseEvents.ThresholdRaised.data.shape.threshold,
  /** The first month of the company's year. */
  month: pulseEvents.YearStartSet.data.shape.month,
  respondents,
  managers,
};
const pulse = z.strictObject({ ...shared, priorities: list(priority) }).meta({ id: 'Pulse' });
const wish = z.strictObject({
  ...shared,
  /** A new answer has no name yet. The two that are no priority stand at the end by themselves. */
  priorities: z
    .array(priority.extend({ priority: priority.shape.priority.nullable() }))
    .min(2)
    .max(prioritiesMost),
});

export const pulseRoutes = (house: House) => {
  const { at } = house;
  const told = async () => {
    const { threshold, yearStart, priorities, ...now } = await pulseNow(at);
    const sight = { respondents: now.respondents, managers: now.managers };
    return { threshold, month: yearStart, ...sight, priorities: [...priorities] };
  };
  return routes()
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/pulse',
        summary: 'What holds for every round',
        responses: { 200: reply(pulse, 'The pulse') },
      }),
      async (c) => {
        await allowed(house, c, { to: 'administer' });
        return c.json(await told(), 200);
      },
    )
    .openapi(
      createRoute({
        method: 'put',
        path: '/api/pulse',
        summary: 'Change what holds, from the next round on; the threshold can only be raised',
        request: { body: body(wish) },
        responses: { 200: reply(pulse, 'The pulse') },
      }),
      async (c) => {
        const { person } = await allowed(house, c, { to: 'administer' });
        const command = changesOf(await pulseNow(at), c.req.valid('json'));
        await carryOut(at, pulseDecider, pulseStream, command, person.person);
        return c.json(await told(), 200);
      },
    );
};
