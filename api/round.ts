// Rounds: scheduled, opened, sealed, voided; their questions are asked in `question.ts`.
import { createRoute } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { z } from 'zod';
import { wordsOf } from '../events/envelope/publication.ts';
import { roundsNow } from '../events/installation.ts';
import type { Language } from '../events/language.ts';
import { labelIn } from '../events/language/round.ts';
import { renewLinks } from '../events/link.ts';
import type { PersonalLink } from '../events/link.ts';
import { mailAnew } from '../events/mailing.ts';
import { needsHttps, open } from '../events/opening.ts';
import { readRound, readRounds } from '../events/projections/rounds.ts';
import type { RoundRow } from '../events/projections/rounds.ts';
import { partWords } from '../events/roster.ts';
import { Refusal } from '../events/refusal.ts';
import { scheduleByHand } from '../events/rhythm.ts';
import { day, openRound } from '../events/round.ts';
import { seal, voidRound } from '../events/sealing.ts';
import { plainLine } from '../events/text.ts';
import { allowed, signedIn } from './access.ts';
import { boothOf } from './house.ts';
import type { House } from './house.ts';
import { languageOf } from './language.ts';
import { bodiless, body, reply, routes } from './shape.ts';

export const round = z
  .strictObject({
    round: z.string(),
    label: z.string(),
    status: z.enum(['scheduled', 'open', 'sealed', 'voided']),
    opensOn: z.string().nullable(),
    sealsOn: z.string().nullable(),
    sealedOn: z.string().nullable(),
    quarter: z.string().nullable(),
    imported: z.boolean(),
    /** While a round is open, for the whole company only. */
    participation: z.enum(['under half', 'over half', 'over three quarters']).nullable(),
  })
  .meta({ id: 'Round' });

const link = z
  .strictObject({
    name: z.string(),
    email: z.string(),
    team: z.string().nullable(),
    link: z.string(),
  })
  .meta({ id: 'PersonalLink' });
const links = z.array(link).readonly();
/** Four words that end everybody's link: what the page finds of the keys must be the same. */
const words = z.string().nullable();

export const roundParams = z.strictObject({ round: z.string().max(120) });

/** A round as everybody signed in may see it. */
export async function roundOf(house: House, { people, ...row }: RoundRow, language: Language) {
  const participation = row.status === 'open' ? await partWords(house.at, row.round, people) : null;
  return { ...row, label: labelIn(language, row.label), participation };
}

export const roundRoutes = (house: House) => {
  const { at } = house;
  const one = async (c: Context, id: string) => {
    const row = await readRound(at.readings, id);
    if (row === undefined) throw new Refusal('round-unknown', `There is no round "${id}".`);
    return roundOf(house, row, languageOf(c));
  };
  /** Whether everybody gets their link by mail: then not even an admin is told it. */
  const mailed = async () => (await boothOf(house)).mails === true;
  const told = (all: readonly PersonalLink[], known: string | null) =>
    all.map(({ person: { name, email, team }, secret }) => {
      const end = known === null ? '' : `.${known.replaceAll(' ', '-')}`;
      return { name, email, team, link: `${house.url}/respond#${secret}${end}` };
    });
  return routes()
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/rounds',
        summary: 'The rounds, newest first',
        responses: {
          200: reply(z.strictObject({ rounds: z.array(round).readonly() }), 'All rounds'),
        },
      }),
      async (c) => {
        await signedIn(house, c);
        const rows = await readRounds(at.readings);
        const language = languageOf(c);
        return c.json(
          { rounds: await Promise.all(rows.map((row) => roundOf(house, row, language))) },
          200,
        );
      },
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/api/rounds',
        summary: 'Schedule a round',
        request: { body: body(z.strictObject({ opensOn: day, sealsOn: day })) },
        responses: { 201: reply(round, 'The round') },
      }),
      async (c) => {
        const { person } = await allowed(house, c, { to: 'administer' });
        const rounds = await scheduleByHand(at, c.req.valid('json'), person.person);
        return c.json(await one(c, rounds.at(-1)?.round ?? ''), 201);
      },
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/api/rounds/{round}/open',
        middleware: bodiless,
        summary: 'Open a round; personal links are mailed, or else told this once',
        request: { params: roundParams },
        responses: {
          200: reply(z.strictObject({ round, words, links }), 'The round and the links'),
        },
      }),
      async (c) => {
        const { person } = await allowed(house, c, { to: 'administer' });
        const { round: id } = c.req.valid('param');
        const opened = await open(at, id, await boothOf(house), person.person).finally(
          house.roundsChanged,
        );
        const { words, links: all } = opened;
        return c.json({ round: await one(c, id), words, links: told(all, words) }, 200);
      },
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/api/rounds/{round}/links',
        middleware: bodiless,
        summary: 'Make all personal links anew; the old ones are dead. By mail, where that is set',
        request: { params: roundParams },
        responses: { 200: reply(z.strictObject({ words, links }), 'The links, told this once') },
      }),
      async (c) => {
        await allowed(house, c, { to: 'administer' });
        const { round: id } = c.req.valid('param');
        await one(c, id);
        if (!house.secure) throw needsHttps();
        if (await mailed()) {
          await mailAnew(at, id);
          house.post.wake();
          return c.json({ words: null, links: [] }, 200);
        }
        const keyed = openRound(await roundsNow(at))?.keyed ?? null;
        const words = keyed && wordsOf(keyed);
        return c.json({ words, links: told(await renewLinks(at), words) }, 200);
      },
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/api/rounds/{round}/seal',
        middleware: bodiless,
        summary: 'Seal a round: its figures are published, once',
        request: { params: roundParams },
        responses: { 200: reply(round, 'The round') },
      }),
      async (c) => {
        const { person } = await allowed(house, c, { to: 'administer' });
        const { round: id } = c.req.valid('param');
        await seal(at, id, person.person).finally(house.roundsChanged);
        return c.json(await one(c, id), 200);
      },
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/api/rounds/{round}/void',
        summary: 'Void a round: its ballots are destroyed',
        request: { params: roundParams, body: body(z.strictObject({ reason: plainLine(300) })) },
        responses: { 200: reply(round, 'The round') },
      }),
      async (c) => {
        const { person } = await allowed(house, c, { to: 'administer' });
        const { round: id } = c.req.valid('param');
        await voidRound(at, id, c.req.valid('json').reason, person.person).finally(
          house.roundsChanged,
        );
        return c.json(await one(c, id), 200);
      },
    );
};
