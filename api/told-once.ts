// Replies that are costly to work out and the same for everybody who may see them.
import { createMiddleware } from 'hono/factory';
import type { House } from './house.ts';

/** Some megabytes at most: a reply has up to a quarter of one. */
const keptMost = 16;

/**
 * What was published never changes: until a projection moves, a reply is told again as it was.
 * Stands behind the check of who may see it.
 */
export const toldOnce = (house: House) => {
  const told = new Map<string, Uint8Array<ArrayBuffer>>();
  let positions = '';
  return createMiddleware(async (c, next) => {
    // Read before the reply is worked out: should a projection move meanwhile, it is not kept long.
    const checkpoints = await house.at.projections.checkpoints();
    const now = checkpoints.map(({ position }) => position).join();
    if (now !== positions) {
      told.clear();
      positions = now;
    }
    const known = told.get(c.req.path);
    if (known !== undefined) return c.body(known, 200, { 'content-type': 'application/json' });
    await next();
    if (c.res.status !== 200) return;
    if (told.size >= keptMost) told.clear();
    told.set(c.req.path, new Uint8Array(await c.res.clone().arrayBuffer()));
  });
};
