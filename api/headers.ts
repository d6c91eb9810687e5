// What every answer carries, and what every request must be, before a route sees it.
import type { HttpBindings } from '@hono/node-server';
import { bodyLimit } from 'hono/body-limit';
import type { Context, MiddlewareHandler } from 'hono';
import { createMiddleware } from 'hono/factory';
import type { House } from './house.ts';
import { problem } from './problem.ts';

const security: readonly (readonly [string, string])[] = [
  [
    'content-security-policy',
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; " +
      "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  ],
  ['x-content-type-options', 'nosniff'],
  ['referrer-policy', 'no-referrer'],
  ['cross-origin-resource-policy', 'same-origin'],
  ['permissions-policy', 'camera=(), microphone=(), geolocation=(), interest-cohort=()'],
];
/** Browsers read it on addresses that they trust, and complain of it on others. */
const onlyTrusted = ['cross-origin-opener-policy', 'same-origin'] as const;
/** Two years, sent only where the address is https already. */
const onlyHttps = ['strict-transport-security', 'max-age=63072000; includeSubDomains'] as const;

/** Security headers on every answer; nothing of the API or of SCIM is kept in a cache. */
export const headers = (house: House) => {
  const all = [
    ...security,
    ...(house.secure ? [onlyTrusted] : []),
    ...(house.url.startsWith('https:') ? [onlyHttps] : []),
  ];
  const ofApi = [...all, ['cache-control', 'no-store'] as const];
  return createMiddleware(async (c, next) => {
    await next();
    // Written straight to the connection where there is one: a ballot costs a tenth less so.
    const outgoing = (c.env as Partial<HttpBindings> | undefined)?.outgoing;
    const set = (name: string, value: string) =>
      outgoing === undefined ? c.res.headers.set(name, value) : outgoing.setHeader(name, value);
    for (const [name, value] of /^\/(api|scim)(\/|$)/.test(c.req.path) ? ofApi : all)
      set(name, value);
    if (!house.turning()) set('connection', 'close');
  });
};

const changing = new Set(['POST', 'PATCH', 'PUT', 'DELETE']);

/** A browser says so by itself which site a request comes from; older ones name its origin at least. */
function isForeign(c: Context): boolean {
  const site = c.req.header('sec-fetch-site');
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  const origin = c.req.header('origin');
  if (origin === undefined) return false;
  const host = c.req.header('host') ?? new URL(c.req.url).host;
  return !URL.canParse(origin) || new URL(origin).host !== host;
}

/** Whoever changes something sends JSON, from our own pages: forms and other sites are refused. */
export const ownJson = createMiddleware(async (c, next) => {
  if (!changing.has(c.req.method)) return next();
  if (isForeign(c)) {
    return problem(c, 403, 'other-site', 'This request comes from another site.');
  }
  const type = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase();
  const length = c.req.header('content-length') ?? '0';
  const empty = length === '0' && c.req.header('transfer-encoding') === undefined;
  if (type !== 'application/json' && !(empty && type === undefined)) {
    return problem(c, 415, 'not-json', 'Send JSON, as content-type application/json.', {
      errors: [{ field: 'content-type', message: 'must be application/json' }],
    });
  }
  return next();
});

/**
 * Refuses bodies of more than `most` bytes. A body that tells its length is judged by that alone:
 * touching it would make a stream of it, which costs more than all else that a ballot needs.
 */
export const bodyAtMost = (most: number) => {
  const refuse = (c: Context) =>
    problem(c, 413, 'too-large', `A body here has at most ${most / 1024} KiB.`, {
      errors: [{ field: 'body', message: 'is too large' }],
    });
  const counted = bodyLimit({ maxSize: most, onError: refuse });
  const limit: MiddlewareHandler = (c, next) => {
    const { method } = c.req;
    if (method === 'GET' || method === 'HEAD') return next();
    const length = c.req.header('content-length');
    const told = length !== undefined && c.req.header('transfer-encoding') === undefined;
    if (!told) return counted(c, next);
    return Number(length) > most ? Promise.resolve(refuse(c)) : next();
  };
  return limit;
};
