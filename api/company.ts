// The company page: what everybody who is asked may see, as soon as managers.
import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import { companyPageOf } from '../events/company.ts';
import { namedIn } from '../events/language/method.ts';
import { labelIn, labelledIn } from '../events/language/round.ts';
import { companyMarks } from '../events/mark.ts';
import { companyShots } from '../events/tried.ts';
import type { House } from './house.ts';
import { languageOf } from './language.ts';
import { marks, tried, trying } from './mark.ts';
import {
  axis,
  comparedDirection,
  comparedPairing,
  list,
  orNull,
  quarterReading,
  share,
  verdict,
} from './reading.ts';
import { round } from './round.ts';
import { reply, routes } from './shape.ts';
import { team } from './team.ts';
import { bySight, toldOnce } from './told-once.ts';

const whole = z.int();

const company = z.strictObject({
  round,
  quarter: z.string(),
  /** The quarter that is compared with; null in the first one. */
  against: z.string().nullable(),
  threshold: whole,
  /** The mean over the pairings that are shown in both quarters. */
  index: quarterReading,
  verdict: orNull(verdict),
  rounds: list(axis),
  /** The mean over the pairings shown in a round, and half the width of its 90 % range. */
  trend: list(whole.nullable()),
  ranges: list(whole.nullable()),
  /** Of the pairings that the viewer may see. */
  marks,
  /** On all pairings; what is tried is no reading. */
  trying,
  tried,
  /** Pairings by verdict. */
  counts: z.strictObject({ better: whole, worse: whole, unclear: whole, hidden: whole }),
  pairings: whole,
  participation: list(z.strictObject({ team: z.string(), share, caution: z.boolean() })),
  teams: list(team),
  ownTeam: z.string().nullable(),
  /** The viewer's team and the others; null without a team, or where that is turned off. */
  own: list(
    comparedPairing.extend({
      /** How the own team finds the other, then how the other finds it. */
      directions: list(comparedDirection),
    }),
  ).nullable(),
});

export const companyRoutes = (house: House) =>
  routes().openapi(
    createRoute({
      method: 'get',
      path: '/api/company',
      summary: 'The company page: one index, who took part, and your own team',
      middleware: toldOnce(house, () => ({ to: 'see company' }), bySight),
      responses: { 200: reply(company, 'The newest round and its quarter') },
    }),
    async (c) => {
      const { person, pulse } = c.get('asking');
      const page = await companyPageOf(house.at, person, pulse);
      const marked = await companyMarks(house.at, person, pulse);
      const { trying, tried } = await companyShots(house.at);
      const language = languageOf(c);
      const named = {
        marks: namedIn(language, marked),
        round: { ...page.round, label: labelIn(language, page.round.label) },
        rounds: labelledIn(language, page.rounds),
        trying: namedIn(language, trying).map((each) => ({
          ...each,
          deciding: each.deciding === null ? null : labelIn(language, each.deciding),
        })),
        tried: namedIn(language, tried),
      };
      return c.json({ ...page, ...named }, 200);
    },
  );
