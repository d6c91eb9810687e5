// People: listed, taken in as lines, changed, deactivated, erased; and what is stored about one.
import { createRoute } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { z } from 'zod';
import { erase } from '../events/erasure.ts';
import { email, linesMost, personName, putPeople } from '../events/people.ts';
import { changePerson } from '../events/person-change.ts';
import type { PersonWish } from '../events/person-change.ts';
import { dataFor, ownData } from '../events/personal-data.ts';
import type { PersonalData } from '../events/personal-data.ts';
import { roles } from '../events/person.ts';
import type { Person } from '../events/person.ts';
import { allowed } from './access.ts';
import type { House } from './house.ts';
import { languageOf } from './language.ts';
import { bodiless, body, reply, routes } from './shape.ts';

const person = z
  .strictObject({
    person: z.string(),
    name: z.string(),
    email: z.string(),
    team: z.string().nullable(),
    role: z.enum(roles),
    /** False: kept on the list, but neither asked nor let in. */
    active: z.boolean(),
    /** Empty where it is the company's. */
    locale: z.string(),
  })
  .meta({ id: 'Person' });

const told = ({ active, ...rest }: Person) => ({ ...rest, active: active === 1 });

const count = z.int().min(0);
const params = z.strictObject({ person: z.string().max(60) });
/** A language tag; empty for the company's language. */
const locale = z.string().regex(/^([a-z]{2,3}(-[A-Za-z]{2,4})?)?$/, 'is not a language');

const rows = z.array(z.record(z.string(), z.union([z.string(), z.number(), z.null()]))).readonly();
const data = z
  .strictObject({
    about: z.array(z.string()).readonly(),
    directory: z.record(z.string(), rows),
    rounds: z.array(z.strictObject({ round: z.string(), label: z.string() })).readonly(),
    shownIn: z.string().nullable(),
    log: z
      .array(z.strictObject({ day: z.string(), type: z.string(), data: z.unknown() }))
      .readonly(),
  })
  .meta({ id: 'PersonalData' });

const asFile = (c: Context, all: PersonalData) => {
  c.header('content-disposition', 'attachment; filename="crosspulse-personal-data.json"');
  return c.json(all, 200);
};

export const personRoutes = (house: House) =>
  routes()
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/people',
        summary: 'The people',
        responses: {
          200: reply(z.strictObject({ people: z.array(person).readonly() }), 'All people'),
        },
      }),
      async (c) => {
        await allowed(house, c, { to: 'administer' });
        return c.json({ people: (await house.at.directory.people()).map(told) }, 200);
      },
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/api/people',
        summary: 'Add or change people: all lines or none',
        request: {
          body: body(
            z.strictObject({
              lines: z.string().max(linesMost),
              /** True: say what the lines would change, and save nothing. */
              check: z.boolean().default(false),
            }),
          ),
        },
        responses: {
          200: reply(
            z.strictObject({ added: count, changed: count, unchanged: count }),
            'What the lines changed, or would change',
          ),
        },
      }),
      async (c) => {
        const { person: admin } = await allowed(house, c, { to: 'administer' });
        const { lines, check } = c.req.valid('json');
        return c.json(await putPeople(house.at, lines, admin, check), 200);
      },
    )
    .openapi(
      createRoute({
        method: 'patch',
        path: '/api/people/{person}',
        summary: 'Change a person, move them, deactivate them or bring them back',
        description:
          'Deactivating ends sessions and links at once. A new address does so too, is told to the ' +
          'old one, and takes no envelopes in a round that is open.',
        request: {
          params,
          body: body(
            z.strictObject({
              name: personName.exactOptional(),
              email: email.exactOptional(),
              team: z.string().max(60).nullable().exactOptional(),
              role: z.enum(roles).exactOptional(),
              active: z.boolean().exactOptional(),
              locale: locale.exactOptional(),
            }),
          ),
        },
        responses: { 200: reply(person, 'The person') },
      }),
      async (c) => {
        const { person: admin } = await allowed(house, c, { to: 'administer' });
        const { active, ...rest } = c.req.valid('json');
        const wish: PersonWish = active === undefined ? rest : { ...rest, active: active ? 1 : 0 };
        const changed = await changePerson(house.at, c.req.valid('param').person, wish, admin);
        return c.json(told(changed), 200);
      },
    )
    .openapi(
      createRoute({
        method: 'delete',
        path: '/api/people/{person}',
        summary: 'Erase a person: all that names them goes, and the log stays whole',
        middleware: bodiless,
        request: { params },
        responses: {
          200: reply(
            z.strictObject({ shownIn: z.string().nullable() }),
            'The open round in which their team is shown their name until it ends, if there is one',
          ),
        },
      }),
      async (c) => {
        const { person: admin } = await allowed(house, c, { to: 'administer' });
        return c.json(await erase(house.at, c.req.valid('param').person, admin), 200);
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/people/{person}/data',
        summary: 'What is stored about a person, as far as it is not theirs alone to read',
        request: { params },
        responses: { 200: reply(data, 'What is stored') },
      }),
      async (c) => {
        const { person: admin } = await allowed(house, c, { to: 'administer' });
        const { person: id } = c.req.valid('param');
        return asFile(c, await dataFor(house.at, id, admin, languageOf(c)));
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/session/data',
        summary: 'All that is stored about you',
        responses: { 200: reply(data, 'All that is stored') },
      }),
      async (c) => {
        const { person: own } = await allowed(house, c, { to: 'see oneself' });
        return asFile(c, await ownData(house.at, own.person, languageOf(c)));
      },
    );
