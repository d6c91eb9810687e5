// What comes before a ballot: the round's keys, the signed envelopes, and what became of rounds.
import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import { publicationOf } from '../events/envelope/publication.ts';
import { roundsNow } from '../events/installation.ts';
import { labelledIn } from '../events/language/round.ts';
import { Refusal } from '../events/refusal.ts';
import { bytesInText, openRound, roundNamed, sha256 } from '../events/round.ts';
import { teamId } from '../events/team.ts';
import { roundsOf, tell } from '../events/told-rounds.ts';
import { allowed } from './access.ts';
import type { House } from './house.ts';
import { languageOf } from './language.ts';
import { list } from './reading.ts';
import { roundParams } from './round.ts';
import { bodiless, body, reply, routes } from './shape.ts';

const keys = z
  .strictObject({
    round: z.string(),
    threshold: z.int(),
    /** The key that signs promises and tree heads. */
    promise: bytesInText(32),
    /** The hash of the pages on which people answer. */
    bundle: sha256,
    fingerprint: sha256,
    /** Four words that come from the fingerprint, to be compared with those in the invitation. */
    words: z.string(),
    teams: list(
      z.strictObject({
        team: z.string(),
        people: z.int(),
        rates: list(z.string()),
        /** The salted hash of the names of all who are asked in the team. */
        names: sha256,
        n: bytesInText(256),
        roots: list(bytesInText(256)),
      }),
    ),
    /** Teams too small to be asked. */
    small: list(z.string()),
  })
  .meta({ id: 'RoundKeys' });

const blinded = bytesInText(256);
const wishes = z.strictObject({
  envelopes: z
    .array(z.strictObject({ toward: teamId.nullable(), blinded }))
    .min(1)
    .max(9),
});
const signed = z
  .strictObject({
    envelopes: list(z.strictObject({ toward: z.string().nullable(), signature: blinded })),
  })
  .meta({ id: 'SignedEnvelopes' });

const ownRounds = z
  .strictObject({
    rounds: list(
      z.strictObject({
        round: z.string(),
        label: z.string(),
        status: z.enum(['open', 'sealed', 'voided']),
        /** The day it was sealed or voided; of an open round the day it opened. */
        day: z.string(),
        /** Whether envelopes were taken in your name. */
        taken: z.boolean(),
        /** Whether you were told how it ended. */
        told: z.boolean(),
        /** Why it was voided. */
        reason: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'OwnRounds' });

export const envelopeRoutes = (house: House) => {
  const { at } = house;
  return routes()
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/rounds/{round}/keys',
        summary: 'The keys of an open round, for anyone; `open` stands for the open round',
        request: { params: roundParams },
        responses: { 200: reply(keys, 'The keys') },
      }),
      async (c) => {
        const rounds = await roundsNow(at);
        const { round: id } = c.req.valid('param');
        const round = id === 'open' ? openRound(rounds) : roundNamed(rounds, id);
        const opened = round?.status === 'open' ? round.opened : null;
        const published = opened && publicationOf(opened);
        if (published === null) {
          throw new Refusal('round-not-open', 'Keys are told while their round is open.');
        }
        return c.json(published, 200);
      },
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/api/rounds/{round}/envelopes',
        summary: 'Have all your envelopes signed: one for each team asked about, and the priority',
        middleware: house.door.within('envelopes'),
        request: { params: roundParams, body: body(wishes) },
        responses: { 201: reply(signed, 'Signed, in the order of the questions') },
      }),
      async (c) => {
        const { person } = await allowed(house, c, { to: 'answer' });
        const { round } = c.req.valid('param');
        const asked = c.req.valid('json').envelopes;
        const envelopes = await house.answering.take(round, person.person, asked);
        return c.json({ envelopes }, 201);
      },
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/api/rounds/{round}/told',
        middleware: bodiless,
        summary: 'You have read how this round ended',
        request: { params: roundParams },
        responses: { 204: { description: 'Noted' } },
      }),
      async (c) => {
        const { person } = await allowed(house, c, { to: 'answer' });
        await tell(at, c.req.valid('param').round, person);
        return c.body(null, 204);
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/session/rounds',
        summary: 'The rounds you were asked in, and whether envelopes were taken in your name',
        responses: { 200: reply(ownRounds, 'Your rounds, newest first') },
      }),
      async (c) => {
        const { person } = await allowed(house, c, { to: 'answer' });
        const rounds = await roundsOf(at, person);
        return c.json({ rounds: labelledIn(languageOf(c), rounds) }, 200);
      },
    );
};
