// The log proves itself: signed heads of its tree, and proofs that need no trust in this server.
import { createRoute } from '@hono/zod-openapi';
import { createMiddleware } from 'hono/factory';
import { z } from 'zod';
import { Refusal } from '../events/refusal.ts';
import type { House } from './house.ts';
import { problem } from './problem.ts';
import { list } from './reading.ts';
import { reply, routes } from './shape.ts';

const treeHead = z
  .strictObject({
    /** How many events the log had. */
    size: z.int(),
    root: z.string(),
    day: z.string(),
    key: z.string(),
    signature: z.string(),
  })
  .meta({ id: 'TreeHead' });

const path = list(z.string());
const proof = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('inclusion'),
      leaf: z.string(),
      position: z.int(),
      size: z.int(),
      root: z.string(),
      path,
    }),
    z.strictObject({
      kind: z.literal('consistency'),
      from: z.int(),
      size: z.int(),
      first: z.string(),
      root: z.string(),
      path,
    }),
  ])
  .meta({ id: 'Proof' });

/** Written out, not coerced: an empty text is no number. */
const place = z
  .string()
  .regex(/^[1-9]\d{0,14}$/, 'must be a whole number from 1 on')
  .transform(Number);

const query = z
  .strictObject({
    position: place.exactOptional(),
    from: place.exactOptional(),
    size: place,
  })
  .refine(({ position, from }) => (position === undefined) !== (from === undefined), {
    message: 'give either position or from',
  });

/** A proof is about entries that are there, within a tree that was. */
const withinLog = (house: House) =>
  createMiddleware(async (c, next) => {
    const length = await house.at.store.head();
    const size = Number(c.req.query('size'));
    const errors = ['position', 'from']
      .filter((name) => Number(c.req.query(name) ?? 0) > size)
      .map((name) => ({ field: name, message: 'must not be after size' }));
    if (size > length) {
      errors.push({ field: 'size', message: `must not be after the log's ${length} events` });
    }
    if (errors.length === 0) return next();
    const detail = 'The request is not of the right shape.';
    return problem(c, 400, 'malformed', detail, { errors });
  });

export const logRoutes = (house: House) => {
  const { store } = house.at;
  return routes()
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/log/head',
        summary: 'The newest signed head of the log',
        responses: { 200: reply(treeHead, 'The head') },
      }),
      async (c) => {
        const newest = (await store.heads()).at(-1);
        if (newest === undefined) throw new Refusal('not-here', 'No head is signed yet.');
        return c.json(newest, 200);
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/log/heads',
        summary: 'Every signed head of the log, oldest first',
        responses: { 200: reply(z.strictObject({ heads: list(treeHead) }), 'All heads') },
      }),
      async (c) => {
        const heads = await store.heads();
        if (heads.length === 0) throw new Refusal('not-here', 'No head is signed yet.');
        return c.json({ heads }, 200);
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/log/proof',
        summary: 'That an event is in the log, or that the log only grew (RFC 9162)',
        middleware: withinLog(house),
        request: { query },
        responses: { 200: reply(proof, 'The proof, from the leaf up, hashes in hex') },
      }),
      async (c) => {
        const { position, from, size } = c.req.valid('query');
        if (position !== undefined) {
          const inclusion = await store.inclusion(position, size);
          return c.json({ kind: 'inclusion' as const, ...inclusion }, 200);
        }
        const consistency = await store.consistency(from ?? 0, size);
        return c.json({ kind: 'consistency' as const, ...consistency }, 200);
      },
    );
};
