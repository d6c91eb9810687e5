// Quarter over quarter: every pairing and direction, what moved, and who took part. Leadership's.
import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import { namedIn } from '../events/language/method.ts';
import { labelIn } from '../events/language/round.ts';
import { quartersOf } from '../events/quarter-view.ts';
import { quarterShots } from '../events/tried.ts';
import type { House } from './house.ts';
import { languageOf } from './language.ts';
import { quarterShots as shots } from './mark.ts';
import {
  called,
  comparedDirection,
  comparedPairing,
  dimension,
  list,
  share,
  twoTeams,
} from './reading.ts';
import { reply, routes } from './shape.ts';
import { team } from './team.ts';
import { toldOnce } from './told-once.ts';

const quarterName = z.string().regex(/^\d{4}-Q[1-4]$/, 'is not a quarter such as 2026-Q3');
const ends = z.tuple([z.string(), z.string()]).readonly();

const quarters = z.strictObject({
  quarter: z.string(),
  against: z.string().nullable(),
  /** Of the newest round. */
  threshold: z.int(),
  /** All that have rounds, newest first. */
  quarters: list(z.string()),
  rounds: z.strictObject({ now: z.int(), before: z.int() }),
  labels: z.strictObject({ now: ends, before: ends.nullable() }),
  teams: list(team),
  pairings: list(comparedPairing),
  directions: list(comparedDirection),
  dimensions: list(z.strictObject({ dimension, pairings: list(comparedPairing) })),
  movers: list(
    z.discriminatedUnion('what', [
      z.strictObject({
        what: z.literal('direction'),
        from: z.string(),
        toward: z.string(),
        verdict: called,
      }),
      z.strictObject({
        what: z.literal('dimension'),
        dimension,
        teams: twoTeams,
        verdict: called,
      }),
    ]),
  ),
  /** Oldest first; where they stand is of today. */
  shots,
  participation: list(
    z.strictObject({
      team: z.string(),
      now: share,
      before: share,
      caution: z.boolean(),
      comparable: z.boolean(),
    }),
  ),
  slowest: twoTeams.nullable(),
  /** The mean of the index's *s* over the later quarter. */
  s: z.int(),
  /** The smallest told share of people who took part in both quarters, in per cent. */
  stayed: z.int().nullable(),
});

export const quarterRoutes = (house: House) =>
  routes().openapi(
    createRoute({
      method: 'get',
      path: '/api/quarters/{quarter}',
      summary: 'Quarter over quarter: every pairing, its verdict, and what moved most',
      middleware: toldOnce(house, () => ({ to: 'see quarters' })),
      request: {
        params: z.strictObject({ quarter: z.string().max(60) }),
        query: z.strictObject({ against: quarterName.optional() }),
      },
      responses: { 200: reply(quarters, 'The quarter beside an earlier one') },
    }),
    async (c) => {
      const { quarter } = c.req.valid('param');
      const { against } = c.req.valid('query');
      const wanted = quarter === 'latest' ? undefined : quarter;
      const view = await quartersOf(house.at, wanted, against);
      const shots = await quarterShots(house.at, view.quarter);
      const language = languageOf(c);
      const ends = ([first, last]: readonly [string, string]) =>
        [labelIn(language, first), labelIn(language, last)] as const;
      const { now, before } = view.labels;
      const labels = { now: ends(now), before: before && ends(before) };
      return c.json({ ...view, labels, shots: namedIn(language, shots) }, 200);
    },
  );
