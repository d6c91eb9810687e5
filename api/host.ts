// Only requests for our own address are answered: links are made of it, and caches keep by it.
import { createMiddleware } from 'hono/factory';
import type { House } from './house.ts';
import { problem } from './problem.ts';

/** A balancer asks these by a machine's own name. */
const forAnyHost = new Set(['/api/health', '/api/ready']);

/** Refuses any other host than that of PUBLIC_URL, where it is set. */
export const ownHost = (house: House) => {
  const own = house.settings.url === null ? null : new URL(house.settings.url).host;
  return createMiddleware(async (c, next) => {
    const host = c.req.header('host') ?? new URL(c.req.url).host;
    if (own === null || host.toLowerCase() === own || forAnyHost.has(c.req.path)) return next();
    return problem(c, 421, 'another-host', 'Crosspulse is at another address.');
  });
};
