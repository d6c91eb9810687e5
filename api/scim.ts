// SCIM 2.0: a company's own directory brings its people and teams in. By a token, never a cookie.
import { createHash, timingSafeEqual } from 'node:crypto';
import { Hono } from 'hono';
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { Refusal } from '../events/refusal.ts';
import * as users from '../events/provisioning.ts';
import type { Page, Query } from '../events/provisioning.ts';
import * as groups from '../events/scim-group.ts';
import { ScimFault } from '../events/scim-fault.ts';
import type { House } from './house.ts';
import { statusOf, TooMany } from './problem.ts';
import { pageMost, resourceTypes, schemas, serviceConfig } from './scim-discovery.ts';

const root = '/scim/v2';
const type = 'application/scim+json';
const message = (name: string): string => `urn:ietf:params:scim:api:messages:2.0:${name}`;

const send = (c: Context, body: unknown, status: ContentfulStatusCode = 200): Response =>
  c.body(JSON.stringify(body), status, { 'content-type': type });

const fail = (c: Context, status: ContentfulStatusCode, detail: string, scimType?: string) =>
  send(
    c,
    { schemas: [message('Error')], status: `${status}`, ...(scimType && { scimType }), detail },
    status,
  );

/** Whatever this server has to say beside SCIM, said in its words. */
function failure(error: unknown, c: Context): Response {
  if (error instanceof ScimFault) {
    const status = error.scimType === 'uniqueness' ? 409 : 400;
    return fail(c, status, error.message, error.scimType);
  }
  if (error instanceof TooMany) {
    c.header('retry-after', `${error.seconds}`);
    return fail(c, 429, error.message);
  }
  if (error instanceof users.NoResource) return fail(c, 404, 'There is no such resource.');
  if (error instanceof Refusal) {
    const taken = ['email-taken', 'team-name-taken'].includes(error.code);
    return fail(c, statusOf[error.code], error.message, taken ? 'uniqueness' : undefined);
  }
  throw error;
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Compared in constant time; where no token is set there is nothing here. Wrong ones are counted. */
async function refused(house: House, c: Context): Promise<Response | null> {
  const { scim } = house.settings;
  if (scim === null || house.sample) return fail(c, 404, 'There is nothing here.');
  const [, token = ''] = /^Bearer +(\S+)$/i.exec(c.req.header('authorization') ?? '') ?? [];
  if (timingSafeEqual(digest(token), digest(scim))) return null;
  await house.throttle.count('scim', c);
  c.header('www-authenticate', 'Bearer realm="scim"');
  return fail(c, 401, 'The token is missing or wrong.');
}

const taken = new Set([type, 'application/json']);

async function bodyOf(c: Context): Promise<unknown> {
  try {
    return JSON.parse(await c.req.text()) as unknown;
  } catch {
    throw new ScimFault('invalidSyntax', 'The body is not well-formed JSON.');
  }
}

function numberOf(text: string | undefined, otherwise: number): number {
  if (text === undefined) return otherwise;
  if (/^-?\d{1,9}$/.test(text)) return Number(text);
  throw new ScimFault('invalidValue', 'startIndex and count are whole numbers.');
}

function queryOf(c: Context): Query {
  const filter = c.req.query('filter') ?? null;
  if (filter !== null && filter.length > 1000) {
    throw new ScimFault('invalidFilter', 'A filter has at most 1000 characters.');
  }
  return {
    filter,
    start: Math.max(1, numberOf(c.req.query('startIndex'), 1)),
    count: Math.min(pageMost, Math.max(0, numberOf(c.req.query('count'), 100))),
  };
}

/** What is always there. */
const minimal = new Set(['schemas', 'id', 'meta']);

/** The attributes that are asked for, by their first names alone. */
function asked<T extends object>(c: Context, resource: T): object {
  const names = (text: string) =>
    text.split(',').map((name) =>
      name
        .trim()
        .replace(/^urn:.*:/i, '')
        .split('.')[0]
        ?.toLowerCase(),
    );
  const { attributes, excludedAttributes } = c.req.query();
  if (!attributes && !excludedAttributes) return resource;
  const [only, without] = [names(attributes ?? ''), names(excludedAttributes ?? '')];
  return Object.fromEntries(
    Object.entries(resource).filter(([name]) => {
      if (minimal.has(name)) return true;
      return attributes ? only.includes(name.toLowerCase()) : !without.includes(name.toLowerCase());
    }),
  );
}

const list = <T extends object>(c: Context, { total, resources }: Page<T>, start = 1) =>
  send(c, {
    schemas: [message('ListResponse')],
    totalResults: total,
    startIndex: start,
    itemsPerPage: resources.length,
    Resources: resources.map((each) => asked(c, each)),
  });

const whole = <T extends object>(c: Context, resources: readonly T[]) =>
  c.req.query('filter') === undefined
    ? list(c, { total: resources.length, resources })
    : fail(c, 403, 'There is no filter here.');

const oneOf = <T extends { readonly id: string }>(c: Context, all: readonly T[]): Response => {
  const found = all.find(({ id }) => id === c.req.param('id'));
  return found === undefined ? fail(c, 404, 'There is no such resource.') : send(c, found);
};

export function scimRoutes(house: House) {
  const { at, settings } = house;
  const base = house.url + root;
  const here = { at, base, roles: settings.openId?.roles ?? [] };
  const made = <T extends { readonly meta: { readonly location: string } }>(c: Context, one: T) => {
    c.header('location', one.meta.location);
    return send(c, one, 201);
  };
  const app = new Hono().basePath(root);
  app.use('*', async (c, next) => {
    const no = await refused(house, c);
    if (no !== null) return no;
    const sent = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase();
    const changes = /^(POST|PUT|PATCH)$/.test(c.req.method);
    if (changes && !taken.has(sent ?? '')) return fail(c, 415, `Send ${type}.`);
    return next();
  });
  app.onError(failure);
  app.get('/ServiceProviderConfig', (c) => send(c, serviceConfig(base)));
  app.get('/ResourceTypes', (c) => whole(c, resourceTypes(base)));
  app.get('/ResourceTypes/:id', (c) => oneOf(c, resourceTypes(base)));
  app.get('/Schemas', (c) => whole(c, schemas(base)));
  app.get('/Schemas/:id', (c) => oneOf(c, schemas(base)));

  app.get('/Users', async (c) => {
    const query = queryOf(c);
    return list(c, await users.findUsers(at, base, query), query.start);
  });
  app.post('/Users', async (c) => made(c, await users.createUser(at, base, await bodyOf(c))));
  app.get('/Users/:id', async (c) =>
    send(c, asked(c, await users.readUser(at, base, c.req.param('id')))),
  );
  app.put('/Users/:id', async (c) =>
    send(c, await users.replaceUser(at, base, c.req.param('id'), await bodyOf(c))),
  );
  app.patch('/Users/:id', async (c) =>
    send(c, await users.patchUser(at, base, c.req.param('id'), await bodyOf(c))),
  );
  app.delete('/Users/:id', async (c) => {
    await users.deleteUser(at, c.req.param('id'));
    return c.body(null, 204);
  });

  app.get('/Groups', async (c) => {
    const query = queryOf(c);
    return list(c, await groups.findGroups(here, query), query.start);
  });
  app.post('/Groups', async (c) => made(c, await groups.createGroup(here, await bodyOf(c))));
  app.get('/Groups/:id', async (c) =>
    send(c, asked(c, await groups.readGroup(here, c.req.param('id')))),
  );
  app.put('/Groups/:id', async (c) =>
    send(c, await groups.replaceGroup(here, c.req.param('id'), await bodyOf(c))),
  );
  app.patch('/Groups/:id', async (c) =>
    send(c, await groups.patchGroup(here, c.req.param('id'), await bodyOf(c))),
  );
  app.delete('/Groups/:id', async (c) => {
    await groups.deleteGroup(here, c.req.param('id'));
    return c.body(null, 204);
  });
  app.all('*', (c) => fail(c, 404, 'There is nothing here.'));
  return app;
}
