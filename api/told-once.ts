// Replies that are costly to work out, told again to whoever may see the same.
import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import type { Wish } from '../events/access.ts';
import { allowed } from './access.ts';
import type { Asking } from './access.ts';
import type { House } from './house.ts';
import { languageOf } from './language.ts';
import { tell, toldOf } from './told-bytes.ts';
import type { Told } from './told-bytes.ts';

/** Some megabytes at most: a reply has up to half of one. */
const keptMost = 32;

/** Whoever asks, once they were found to be allowed to. */
interface Asked {
  Variables: { asking: Asking };
}

/** All of a viewer that a reply may depend on; what else they are changes nothing in it. */
export const bySight = ({ person, pulse }: Asking): string =>
  JSON.stringify([person.role, person.scope, person.team, pulse.respondents, pulse.managers]);

/**
 * What was published never changes: until a projection moves, a reply is told again as it was.
 * Whether whoever asks may see it is found out first, every time. Where a reply depends on the
 * viewer, `viewer` says what of them (`bySight`); without, all who may see it see the same, each in
 * their language.
 */
export const toldOnce = (
  house: House,
  wishOf: (c: Context) => Wish,
  viewer: (asking: Asking) => string = () => '',
) => {
  const kept = new Map<string, Told>();
  let positions = '';
  return createMiddleware<Asked>(async (c, next) => {
    const asking = await allowed(house, c, wishOf(c));
    c.set('asking', asking);
    // Read before the reply is worked out: should a projection move meanwhile, it is not kept long.
    const checkpoints = await house.at.projections.checkpoints();
    const now = checkpoints.map(({ position }) => position).join();
    if (now !== positions) {
      kept.clear();
      positions = now;
    }
    const { pathname, search } = new URL(c.req.url);
    const question = `${languageOf(c)} ${pathname}${search} ${viewer(asking)}`;
    const known = kept.get(question);
    if (known !== undefined) return tell(c, known);
    await next();
    if (c.res.status !== 200) return;
    const told = await toldOf(new Uint8Array(await c.res.arrayBuffer()));
    c.res = tell(c, told);
    // Another request has seen a projection move since: this may be of before.
    if (now !== positions) return;
    const [oldest] = kept.keys();
    if (kept.size >= keptMost && oldest !== undefined) kept.delete(oldest);
    kept.set(question, told);
  });
};
