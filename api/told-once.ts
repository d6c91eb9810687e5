// Replies that are costly to work out and the same for everybody who may see them.
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import type { House } from './house.ts';

/** Some megabytes at most: a reply has up to half of one. */
const keptMost = 32;

type Bytes = Uint8Array<ArrayBuffer>;
interface Told {
  readonly plain: Bytes;
  /** As browsers ask for it: five years of one pairing shrink to a fifteenth. */
  readonly zipped: Bytes;
}

const zip = promisify(gzip);

const tell = (c: Context, { plain, zipped }: Told): Response => {
  const head = { 'content-type': 'application/json', vary: 'accept-encoding' };
  return /\bgzip\b/.test(c.req.header('accept-encoding') ?? '')
    ? c.body(zipped, 200, { ...head, 'content-encoding': 'gzip' })
    : c.body(plain, 200, head);
};

/**
 * What was published never changes: until a projection moves, a reply is told again as it was.
 * Stands behind the check of who may see it.
 */
export const toldOnce = (house: House) => {
  const kept = new Map<string, Told>();
  let positions = '';
  return createMiddleware(async (c, next) => {
    // Read before the reply is worked out: should a projection move meanwhile, it is not kept long.
    const checkpoints = await house.at.projections.checkpoints();
    const now = checkpoints.map(({ position }) => position).join();
    if (now !== positions) {
      kept.clear();
      positions = now;
    }
    const known = kept.get(c.req.path);
    if (known !== undefined) return tell(c, known);
    await next();
    if (c.res.status !== 200) return;
    const plain = new Uint8Array(await c.res.arrayBuffer());
    const told = { plain, zipped: new Uint8Array(await zip(plain)) };
    if (kept.size >= keptMost) kept.clear();
    kept.set(c.req.path, told);
    c.res = tell(c, told);
  });
};
