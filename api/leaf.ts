// Leaves: after sealing, the whole list of a round, so that a browser finds its own without telling.
import { createRoute } from '@hono/zod-openapi';
import { createMiddleware } from 'hono/factory';
import { z } from 'zod';
import { readLeaves } from '../events/sealed-leaves.ts';
import { roundId } from '../events/round.ts';
import type { House } from './house.ts';
import { list } from './reading.ts';
import { reply, routes } from './shape.ts';
import { tell, toldOf } from './told-bytes.ts';
import type { Told } from './told-bytes.ts';

/** A leaf, and the promise to count it. */
const pair = z.tuple([z.string(), z.string()]).readonly();

const leaves = z
  .strictObject({
    round: z.string(),
    label: z.string(),
    sealedOn: z.string(),
    threshold: z.int(),
    /** The key that the promises are signed with; null for a round that gave none. */
    promise: z.string().nullable(),
    counted: list(pair),
    /** Of ballots that were too few to be read. */
    withheld: list(pair),
  })
  .meta({ id: 'Leaves' });

/** The rounds that somebody looked for last; a large one has some megabytes. */
const keptMost = 4;

/** What is sealed never changes: each round's list is read and shrunk once. */
function keepingLists() {
  const kept = new Map<string, Told>();
  return createMiddleware(async (c, next) => {
    const { round = '' } = c.req.param() as { round?: string };
    const known = kept.get(round);
    if (known !== undefined) return tell(c, known);
    await next();
    if (c.res.status !== 200) return;
    const told = await toldOf(new Uint8Array(await c.res.arrayBuffer()));
    c.res = tell(c, told);
    kept.set(round, told);
    const [oldest] = kept.keys();
    if (kept.size > keptMost && oldest !== undefined) kept.delete(oldest);
  });
}

export const leafRoutes = (house: House) =>
  routes().openapi(
    createRoute({
      method: 'get',
      path: '/api/rounds/{round}/leaves',
      summary: 'The leaf of every ballot of a sealed round, with the promise to count it',
      middleware: keepingLists(),
      request: { params: z.strictObject({ round: roundId }) },
      responses: { 200: reply(leaves, 'All leaves, sorted') },
    }),
    async (c) => c.json(await readLeaves(house.at, c.req.valid('param').round), 200),
  );
