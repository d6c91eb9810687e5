// Interventions: called before they start, amended, reviewed at their round, and ended.
import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import { may } from '../events/access.ts';
import {
  amendShot,
  callShot,
  canTell,
  endShot,
  methodsNow,
  ownShot,
  reviewShot,
  shotsFor,
  shotsNow,
} from '../events/interventions.ts';
import type { Language } from '../events/language.ts';
import { methodNameIn, namedIn } from '../events/language/method.ts';
import { recordsOf } from '../events/method-record.ts';
import { readPublished } from '../events/projections/figures.ts';
import { Refusal } from '../events/refusal.ts';
import { carriedOut, endings, shotEvents } from '../events/shot.ts';
import { allowed, signedIn } from './access.ts';
import type { Asking } from './access.ts';
import type { House } from './house.ts';
import { languageOf } from './language.ts';
import { list, orNull } from './reading.ts';
import { body, reply, routes } from './shape.ts';
import { shot, shotReply } from './shot.ts';

const whole = z.int();
const called = shotEvents.ShotCalled.data;
const call = called.omit({ shot: true, day: true, after: true, name: true });
const amendment = z.strictObject({ note: shotEvents.ShotAmended.data.shape.note });
const ending = z.strictObject({
  how: z.enum(endings),
  reason: shotEvents.ShotEnded.data.shape.reason,
});

const record = z.strictObject({
  method: z.string(),
  name: z.string(),
  tried: whole,
  ended: z.record(z.string(), whole).readonly(),
  /** Null, like `falls`, for whoever may not see all the pairings that they come from. */
  within: orNull(whole),
  falls: orNull(list(whole)),
});

const params = z.strictObject({ shot: z.string().max(60) });

export const interventionRoutes = (house: House) => {
  const { at } = house;
  const shotsOf = async ({ person, pulse }: Asking, language: Language) => {
    const published = await readPublished(at.readings);
    const shots = await shotsFor(at, person, pulse);
    return shots.map((each) => shotReply(each, published, language));
  };
  const one = async (asking: Asking, id: string, language: Language) => {
    const found = (await shotsOf(asking, language)).find((each) => each.shot === id);
    if (found === undefined) throw new Refusal('not-here', 'There is nothing here for you.');
    return found;
  };
  /** Whoever asks, if they may act on that shot. */
  const acting = async (asking: Asking, id: string): Promise<Asking> => {
    await ownShot(at, id, asking.person, asking.pulse);
    return asking;
  };
  return routes()
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/interventions',
        summary: 'What is being tried on the pairings you may see, and what methods brought',
        responses: {
          200: reply(
            z.strictObject({ shots: list(shot), records: list(record), due: whole }),
            'Newest first; `due` of them wait for your review',
          ),
        },
      }),
      async (c) => {
        const asking = await allowed(house, c, { to: 'see company' });
        const { person, pulse } = asking;
        const language = languageOf(c);
        const shots = await shotsOf(asking, language);
        const published = await readPublished(at.readings);
        const [all, methods] = await Promise.all([shotsNow(at), methodsNow(at)]);
        const records = recordsOf(all, methods, published, (teams) =>
          may(person, { to: 'see pairing', teams }, pulse),
        );
        const due = shots.filter(({ standing, own }) => own && standing === 'due').length;
        return c.json({ shots, records: namedIn(language, records), due }, 200);
      },
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/api/interventions',
        summary: 'Call a shot before it starts; what is called cannot be rewritten',
        request: { body: body(call) },
        responses: { 201: reply(shot, 'The intervention') },
      }),
      async (c) => {
        const wanted = c.req.valid('json');
        const asking = await allowed(house, c, { to: 'intervene', teams: wanted.teams });
        return c.json(await one(asking, (await callShot(at, wanted)).shot, languageOf(c)), 201);
      },
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/api/interventions/can-tell',
        summary: 'What could be seen by the deciding round, before one commits',
        request: { body: body(call) },
        responses: {
          200: reply(
            z.strictObject({
              clearFrom: whole.nullable(),
              controls: whole,
              running: list(z.string()),
              tells: z.boolean(),
            }),
            'The smallest fall that can be clear, in points',
          ),
        },
      }),
      async (c) => {
        const wanted = c.req.valid('json');
        await allowed(house, c, { to: 'intervene', teams: wanted.teams });
        const told = await canTell(at, wanted);
        const tells = told.clearFrom !== null && told.clearFrom <= wanted.far;
        const running = told.running.map((name) => methodNameIn(languageOf(c), name));
        return c.json({ ...told, running, tells }, 200);
      },
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/api/interventions/{shot}/amendments',
        summary: 'Add a note; what was called stays as it was',
        request: { params, body: body(amendment) },
        responses: { 201: reply(shot, 'The intervention') },
      }),
      async (c) => {
        const { shot: id } = c.req.valid('param');
        const asking = await acting(await signedIn(house, c), id);
        await amendShot(at, id, c.req.valid('json').note);
        return c.json(await one(asking, id, languageOf(c)), 201);
      },
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/api/interventions/{shot}/review',
        summary: 'Say whether it was carried out; then its result is told',
        request: { params, body: body(z.strictObject({ carriedOut: z.enum(carriedOut) })) },
        responses: { 200: reply(shot, 'The intervention with its result') },
      }),
      async (c) => {
        const { shot: id } = c.req.valid('param');
        const asking = await acting(await signedIn(house, c), id);
        await reviewShot(at, id, c.req.valid('json').carriedOut);
        return c.json(await one(asking, id, languageOf(c)), 200);
      },
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/api/interventions/{shot}/end',
        summary: 'Keep, change or retire it, with the reason',
        request: { params, body: body(ending) },
        responses: { 200: reply(shot, 'The intervention') },
      }),
      async (c) => {
        const { shot: id } = c.req.valid('param');
        const asking = await acting(await signedIn(house, c), id);
        const { how, reason } = c.req.valid('json');
        await endShot(at, id, how, reason);
        return c.json(await one(asking, id, languageOf(c)), 200);
      },
    );
};
