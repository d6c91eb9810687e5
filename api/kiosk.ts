// Shared devices: signing in by a typed code, and the codes on slips of paper.
import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import { signInByCode, slipsOf } from '../events/kiosk.ts';
import { teamId } from '../events/team.ts';
import { allowed, keepSession, sessionOf } from './access.ts';
import type { House } from './house.ts';
import { me, meOf } from './me.ts';
import { roundParams } from './round.ts';
import { body, reply, routes } from './shape.ts';

const slips = z
  .strictObject({
    slips: z
      .array(z.strictObject({ name: z.string(), team: z.string(), code: z.string() }))
      .readonly(),
  })
  .meta({ id: 'Slips' });

export const kioskRoutes = (house: House) =>
  routes()
    .openapi(
      createRoute({
        method: 'post',
        path: '/api/session/code',
        summary:
          'Sign in at a shared device, by a code; good for answering, until the browser is closed',
        request: { body: body(z.strictObject({ code: z.string().max(60) })) },
        responses: { 200: reply(me, 'Who you are') },
      }),
      async (c) => {
        const { code } = c.req.valid('json');
        const signedIn = await house.throttle.tried('code', c, ['code-unknown'], () =>
          signInByCode(house.at, code, sessionOf(house, c)),
        );
        keepSession(house, c, signedIn.session, 'until closed');
        return c.json(await meOf(house, signedIn), 200);
      },
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/api/rounds/{round}/slips',
        summary: 'Make codes to print on slips, for all who are asked or for one team',
        request: {
          params: roundParams,
          body: body(z.strictObject({ team: teamId.nullable() })),
        },
        responses: { 200: reply(slips, 'The codes, told this once') },
      }),
      async (c) => {
        await allowed(house, c, { to: 'administer' });
        const { team } = c.req.valid('json');
        return c.json({ slips: await slipsOf(house.at, c.req.valid('param').round, team) }, 200);
      },
    );
