// The digest of the newest sealed round: three sentences for whoever asks, and how its mail looks.
import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import { digestFor } from '../events/digest-facts.ts';
import { digestLetter } from '../events/digest-mail.ts';
import { labelIn } from '../events/language/round.ts';
import { mailOf } from '../events/letter-text.ts';
import { languageToward, roles } from '../events/person.ts';
import { newestRoot } from '../events/writing.ts';
import type { Asking } from './access.ts';
import type { House } from './house.ts';
import { languageOf } from './language.ts';
import { list, twoTeams } from './reading.ts';
import { reply, routes } from './shape.ts';
import { bySight, toldOnce } from './told-once.ts';

const shots = list(z.strictObject({ shot: z.string(), name: z.string(), teams: twoTeams }));
const digest = z.strictObject({
  role: z.enum(roles),
  round: z.strictObject({ id: z.string(), label: z.string(), quarter: z.string() }),
  /** What changed clearly, what did not, which shot is due; to an admin, of rounds alone. */
  sentences: z.tuple([z.string(), z.string(), z.string()]).readonly(),
  due: shots,
  /** The stop rule is met and nobody has decided yet. */
  stopping: shots,
});

const mail = z.strictObject({ subject: z.string(), text: z.string(), html: z.string() });

const bySightAndLetters = (asking: Asking): string =>
  `${bySight(asking)} ${languageToward(asking.person, asking.pulse)}`;

export const digestRoutes = (house: House) =>
  routes()
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/digest',
        summary: 'Three sentences on the newest sealed round, for your role',
        middleware: toldOnce(house, () => ({ to: 'read digest' }), bySight),
        responses: { 200: reply(digest, 'What changed, what did not, which shot is due') },
      }),
      async (c) => {
        const { person, pulse } = c.get('asking');
        const language = languageOf(c);
        const { round, ...told } = await digestFor(house.at, person, pulse, language);
        const label = labelIn(language, round.label);
        return c.json({ ...told, round: { ...round, label } }, 200);
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/digest/mail',
        summary: 'The same as the mail that you would get, in the language of your letters',
        middleware: toldOnce(house, () => ({ to: 'read digest' }), bySightAndLetters),
        responses: { 200: reply(mail, 'A preview; nothing is sent') },
      }),
      async (c) => {
        const { person, pulse } = c.get('asking');
        const language = languageToward(person, pulse);
        const digest = await digestFor(house.at, person, pulse, language);
        const root = await newestRoot(house.at);
        return c.json(mailOf(digestLetter(digest, house.url, root, language)), 200);
      },
    );
