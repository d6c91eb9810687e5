// Channels: how people hear of a round, what they will get, and a trial for the admin alone.
import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import { channelsShape } from '../events/channels.ts';
import { messageOf } from '../events/chat.ts';
import { carryOut, pulseNow, roundsNow } from '../events/installation.ts';
import { languageCodes } from '../events/language.ts';
import { invitation } from '../events/invitation.ts';
import { mailOf } from '../events/letter-text.ts';
import { pulseDecider, pulseStream } from '../events/pulse.ts';
import { Refusal } from '../events/refusal.ts';
import { openRound } from '../events/round.ts';
import { factsOf } from '../events/writing.ts';
import { allowed } from './access.ts';
import type { House } from './house.ts';
import { bodiless, body, reply, routes } from './shape.ts';

const chosen = z.strictObject(channelsShape);
const text = z.string();
const part = z.discriminatedUnion('is', [
  z.strictObject({ is: z.enum(['text', 'small']), text }),
  z.strictObject({ is: z.enum(['button', 'link']), text, url: text }),
  z.strictObject({ is: z.literal('words'), text, words: text }),
]);
const channels = z
  .strictObject({
    chosen,
    /** Of letters to whoever chose no language of their own, and of messages. */
    language: z.enum(languageCodes),
    /** What the server's settings connect; of a webhook only that there is one. */
    connected: z.strictObject({
      mail: z.string().nullable(),
      slack: z.boolean(),
      teams: z.boolean(),
    }),
    /** The plain link, the same for everybody: it leads to sign-in. */
    link: z.string(),
    /** What people will get, without any link of their own. */
    invitation: z.strictObject({ subject: z.string(), parts: z.array(part).readonly() }),
    message: z.strictObject({
      title: z.string(),
      lines: z.array(z.string()).readonly(),
      links: z.array(z.strictObject({ text: z.string(), url: z.string() })).readonly(),
    }),
  })
  .meta({ id: 'Channels' });

export const channelRoutes = (house: House) => {
  const { at, settings, url } = house;
  /** The invitation with a link that opens nothing. */
  const sample = async () => {
    const round = openRound(await roundsNow(at));
    const [facts, { channels: now }] = [await factsOf(at, url, round), await pulseNow(at)];
    const code = now.kiosk ? '····-····-····-····' : null;
    return {
      facts,
      written: invitation(facts, { link: `${url}/respond`, stop: `${url}/stop`, code }),
    };
  };
  const shown = async () => {
    const { facts, written } = await sample();
    const { channels: now, language } = await pulseNow(at);
    return {
      chosen: now,
      language,
      connected: {
        mail: house.mailer === null ? null : (settings.mail?.from ?? ''),
        slack: settings.slack !== null,
        teams: settings.teams !== null,
      },
      link: `${url}/respond`,
      invitation: { subject: written.subject, parts: [...written.parts] },
      message: messageOf('opened', '', facts),
    };
  };
  return routes()
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/channels',
        summary: 'How people hear of a round, and what they will get',
        responses: { 200: reply(channels, 'The channels') },
      }),
      async (c) => {
        await allowed(house, c, { to: 'administer' });
        return c.json(await shown(), 200);
      },
    )
    .openapi(
      createRoute({
        method: 'put',
        path: '/api/channels',
        summary: 'Choose the channels; addresses and secrets of theirs are settings of the server',
        request: { body: body(chosen) },
        responses: { 200: reply(channels, 'The channels') },
      }),
      async (c) => {
        const { person } = await allowed(house, c, { to: 'administer' });
        const command = { do: 'set channels', channels: c.req.valid('json') } as const;
        await carryOut(at, pulseDecider, pulseStream, command, person.person);
        return c.json(await shown(), 200);
      },
    )
    .openapi(
      createRoute({
        method: 'put',
        path: '/api/channels/language',
        summary: 'Choose the language of letters and messages; people can choose one of their own',
        request: { body: body(z.strictObject({ language: z.enum(languageCodes) })) },
        responses: { 200: reply(channels, 'The channels, in that language') },
      }),
      async (c) => {
        const { person } = await allowed(house, c, { to: 'administer' });
        const command = { do: 'set language', ...c.req.valid('json') } as const;
        await carryOut(at, pulseDecider, pulseStream, command, person.person);
        return c.json(await shown(), 200);
      },
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/api/channels/trial',
        middleware: bodiless,
        summary: 'Mail the invitation to yourself only; its link opens nothing',
        responses: { 204: { description: 'The mail server took it' } },
      }),
      async (c) => {
        const { person } = await allowed(house, c, { to: 'administer' });
        if (house.mailer === null) {
          throw new Refusal('not-sent', 'No mail server is connected. Set SMTP_URL and MAIL_FROM.');
        }
        const mail = mailOf((await sample()).written);
        const { problem } = await house.mailer.send({ to: person.email, ...mail });
        if (problem !== null) throw new Refusal('not-sent', `It was not sent: ${problem}.`);
        return c.body(null, 204);
      },
    );
};
