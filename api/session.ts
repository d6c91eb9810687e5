// Signing in by a personal link, out again, and the first admin's setup.
import { createRoute } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { z } from 'zod';
import { languageCodes } from '../events/language.ts';
import { chooseLanguage } from '../events/person-change.ts';
import { ownLanguage, roles } from '../events/person.ts';
import { email, personName } from '../events/people.ts';
import { Refusal } from '../events/refusal.ts';
import { setUp, signIn, signInAs } from '../events/signing-in.ts';
import { sessionsSince, signOut } from '../events/visit.ts';
import { allowed, dropSession, keepSession, NotSignedIn, sessionOf, visitorOf } from './access.ts';
import type { House } from './house.ts';
import { me, meOf } from './me.ts';
import { bodiless, body, reply, routes } from './shape.ts';
import { secret, waysOf } from './sign-in.ts';

const sessions = z.strictObject({
  sessions: z
    .array(
      z.strictObject({
        id: z.string(),
        /** The day it began; nothing finer is kept. */
        day: z.string(),
        /** False for one that a personal link opened in order to answer. */
        whole: z.boolean(),
        here: z.boolean(),
      }),
    )
    .readonly(),
});

const language = z.enum(languageCodes);
const spoken = z.strictObject({
  /** Null where letters come in the company's. */
  own: language.nullable(),
  company: language,
});

export const sessionRoutes = (house: House) => {
  /** Whoever may see their own sessions; in the sample company everybody is the same few people. */
  const oneself = async (c: Context) => {
    if (house.sample) throw new Refusal('not-here', 'There is nothing here for you.');
    return allowed(house, c, { to: 'see oneself' });
  };
  return routes()
    .openapi(
      createRoute({
        method: 'post',
        path: '/api/session',
        summary: 'Sign in by a personal link',
        middleware: house.door.within('sessions'),
        request: { body: body(z.strictObject({ link: secret })) },
        responses: { 200: reply(me, 'Who you are') },
      }),
      async (c) => {
        const { link } = c.req.valid('json');
        // Where people can sign in, a link that came by mail is good for answering.
        const scope = waysOf(house).links ? 'all' : 'answer';
        const signedIn = await house.throttle.tried('link', c, ['link-unknown'], () =>
          signIn(house.at, link, scope, sessionOf(house, c)),
        );
        keepSession(house, c, signedIn.session);
        return c.json(await meOf(house, signedIn), 200);
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
        const visitor = await visitorOf(house, c);
        if (visitor !== null) {
          const { person } = visitor;
          return c.json(await meOf(house, { person, scope: person.scope }), 200);
        }
        if (!house.sample) throw new NotSignedIn();
        // A visitor of the sample company has no link of their own: they begin as a manager.
        const signedIn = await signInAs(house.at, 'manager');
        keepSession(house, c, signedIn.session);
        return c.json(await meOf(house, signedIn), 200);
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
        const signedIn = await signInAs(house.at, c.req.valid('json').role);
        keepSession(house, c, signedIn.session);
        return c.json(await meOf(house, signedIn), 200);
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
        // Before the try: wrong ones make a new link, and nobody may keep the operator from theirs.
        await house.throttle.count('setup', c);
        const signedIn = await setUp(house.at, c.req.valid('json'), house.setupLinkRenewed);
        house.setupLinkRenewed(null);
        keepSession(house, c, signedIn.session);
        return c.json(await meOf(house, signedIn), 201);
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/session/language',
        summary: 'The language of your letters',
        responses: { 200: reply(spoken, 'Yours, and that of the company') },
      }),
      async (c) => {
        const { person, pulse } = await oneself(c);
        return c.json({ own: ownLanguage(person), company: pulse.language }, 200);
      },
    )
    .openapi(
      createRoute({
        method: 'put',
        path: '/api/session/language',
        summary: 'Choose the language of your letters; null for that of the company',
        request: { body: body(spoken.pick({ own: true })) },
        responses: { 200: reply(spoken, 'Yours, and that of the company') },
      }),
      async (c) => {
        const { person, pulse } = await oneself(c);
        const { own } = c.req.valid('json');
        await chooseLanguage(house.at, person.person, own);
        return c.json({ own, company: pulse.language }, 200);
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/sessions',
        summary: 'Where you are signed in',
        responses: { 200: reply(sessions, 'Your sessions, the newest day first') },
      }),
      async (c) => {
        const { person, session } = await oneself(c);
        const own = await house.at.directory.sessions.of(person.person, sessionsSince(house.at));
        const told = own.map(({ id, day, scope }) => {
          return { id, day, whole: scope === 'all', here: id === session };
        });
        return c.json({ sessions: told }, 200);
      },
    )
    .openapi(
      createRoute({
        method: 'delete',
        path: '/api/sessions',
        middleware: bodiless,
        summary: 'Sign out everywhere else',
        responses: { 204: { description: 'Signed out everywhere but here' } },
      }),
      async (c) => {
        const { person, session } = await oneself(c);
        await house.at.directory.sessions.endOf(person.person, session);
        return c.body(null, 204);
      },
    )
    .openapi(
      createRoute({
        method: 'delete',
        path: '/api/sessions/{id}',
        middleware: bodiless,
        summary: 'End one of your sessions',
        request: { params: z.strictObject({ id: z.string().max(120) }) },
        responses: { 204: { description: 'Ended' } },
      }),
      async (c) => {
        const { person } = await oneself(c);
        const { id } = c.req.valid('param');
        if (id === '' || !(await house.at.directory.sessions.endOne(person.person, id))) {
          throw new Refusal('not-here', 'You have no such session.');
        }
        return c.body(null, 204);
      },
    );
};
