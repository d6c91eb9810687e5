// Signing in by a personal link, out again, and the first admin's setup.
import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import { may } from '../events/access.ts';
import { pulseNow } from '../events/installation.ts';
import { roles } from '../events/person.ts';
import type { Person } from '../events/person.ts';
import { email, personName } from '../events/people.ts';
import { Refusal } from '../events/refusal.ts';
import { personOf, setUp, signIn, signInAs, signOut } from '../events/signing-in.ts';
import { dropSession, keepSession, sessionOf, signedIn } from './access.ts';
import type { House } from './house.ts';
import { bodiless, body, reply, routes } from './shape.ts';

const me = z
  .strictObject({
    name: z.string(),
    role: z.enum(roles),
    team: z.string().nullable(),
    /** True in the demo: everything is invented. */
    sample: z.boolean(),
    may: z.strictObject({
      respond: z.boolean(),
      readings: z.boolean(),
      quarters: z.boolean(),
      company: z.boolean(),
      /** The board of what is tried on the pairings one may see. */
      interventions: z.boolean(),
      administer: z.boolean(),
    }),
  })
  .meta({ id: 'Me' });

/** A secret as it stands in a link. */
const secret = z.string().regex(/^[0-9a-f]{32}$/, 'is not a link of ours');

export const sessionRoutes = (house: House) => {
  const meOf = async (person: Person) => {
    const pulse = await pulseNow(house.at);
    const { name, role, team } = person;
    const readings =
      may(person, { to: 'see company' }, pulse) &&
      (team === null
        ? may(person, { to: 'see quarters' }, pulse) || pulse.managers === 'all'
        : may(person, { to: 'see pairing', teams: [team, ''] }, pulse));
    return {
      name,
      role,
      team,
      sample: house.sample,
      may: {
        respond: may(person, { to: 'answer' }, pulse),
        readings,
        quarters: may(person, { to: 'see quarters' }, pulse),
        company: may(person, { to: 'see company' }, pulse),
        interventions: readings,
        administer: may(person, { to: 'administer' }, pulse),
      },
    };
  };
  return routes()
    .openapi(
      createRoute({
        method: 'post',
        path: '/api/session',
        summary: 'Sign in by a personal link',
        request: { body: body(z.strictObject({ link: secret })) },
        responses: { 200: reply(me, 'Who you are') },
      }),
      async (c) => {
        const { person, session } = await signIn(house.at, c.req.valid('json').link);
        keepSession(house, c, session);
        return c.json(await meOf(person), 200);
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/session',
        summary: 'Who you are',
        responses: { 200: reply(me, 'Who you are') },
      }),
      async (c) => {
        const kept = sessionOf(house, c);
        if (!house.sample || (kept !== undefined && (await personOf(house.at, kept)))) {
          return c.json(await meOf((await signedIn(house, c)).person), 200);
        }
        // A visitor of the sample company has no link of their own: they begin as a manager.
        const { person, session } = await signInAs(house.at, 'manager');
        keepSession(house, c, session);
        return c.json(await meOf(person), 200);
      },
    )
    .openapi(
      createRoute({
        method: 'delete',
        path: '/api/session',
        middleware: bodiless,
        summary: 'Sign out',
        responses: { 204: { description: 'Signed out' } },
      }),
      async (c) => {
        const session = sessionOf(house, c);
        if (session !== undefined) await signOut(house.at, session);
        dropSession(house, c);
        return c.body(null, 204);
      },
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/api/session/sample',
        summary: 'In the sample company only: look through the eyes of a role',
        request: { body: body(z.strictObject({ role: z.enum(roles) })) },
        responses: { 200: reply(me, 'Who you are now') },
      }),
      async (c) => {
        if (!house.sample) throw new Refusal('not-here', 'There is nothing here for you.');
        const { person, session } = await signInAs(house.at, c.req.valid('json').role);
        keepSession(house, c, session);
        return c.json(await meOf(person), 200);
      },
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/api/setup',
        summary: 'Make the first admin, by the one-time setup link',
        request: { body: body(z.strictObject({ secret, name: personName, email })) },
        responses: { 201: reply(me, 'Who you are') },
      }),
      async (c) => {
        const { person, session } = await setUp(house.at, c.req.valid('json'));
        keepSession(house, c, session);
        return c.json(await meOf(person), 201);
      },
    );
};
