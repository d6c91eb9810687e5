// Signing in: by a link that comes by mail, or with the company account.
import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import { pulseNow } from '../events/installation.ts';
import { email } from '../events/people.ts';
import { languageToward } from '../events/person.ts';
import { Refusal } from '../events/refusal.ts';
import type { RefusalCode } from '../events/refusal.ts';
import { signInLetter } from '../events/sign-in-letter.ts';
import { linkMinutes } from '../events/sign-in-link.ts';
import { begin } from '../events/signing-in.ts';
import { newestRoot } from '../events/writing.ts';
import { signInByAccount } from '../events/vouching.ts';
import { browserOf, keepBrowser, keepSession, sessionOf } from './access.ts';
import type { House } from './house.ts';
import { leadsTo } from './leads.ts';
import { me, meOf } from './me.ts';
import { returnPath } from './openid.ts';
import { body, reply, routes } from './shape.ts';

/** The ways to sign in that there are here. */
export const waysOf = (house: House) => {
  const company = house.company?.name ?? null;
  const mail = house.mailer !== null;
  /** Where there is nothing else, personal links sign in fully. */
  return { mail, company, links: !mail && company === null };
};

const ways = z
  .strictObject({
    mail: z.boolean(),
    /** What the button calls the company account. */
    company: z.string().nullable(),
    links: z.boolean(),
  })
  .meta({ id: 'Ways' });

/** A secret as it stands in a link. */
export const secret = z.string().regex(/^[0-9a-f]{32}$/, 'is not a link of ours');
const path = z.string().max(2_000);

/** What the page says when somebody comes back from the company's sign-in without a session. */
const returnedWithout: Partial<Record<RefusalCode, string>> = {
  'account-unknown': 'unknown',
  'company-away': 'away',
  'link-expired': 'expired',
  'link-other-browser': 'browser',
};

export const signInRoutes = (house: House) => {
  const { at } = house;

  /** Sends the mail, if the address is somebody's. Nobody can tell from outside. */
  async function send(address: string, browser: string, leads: string): Promise<void> {
    const [enough, person] = await Promise.all([
      house.throttle.mail(address),
      at.directory.personByEmail(address),
    ]);
    if (person === undefined || house.mailer === null) return;
    await house.signInLinks.ask(person, browser, leads);
    // They have had enough mails: the newest works in this browser too.
    if (!enough) return;
    const [pulse, root] = [await pulseNow(at), await newestRoot(at)];
    const language = languageToward(person, pulse);
    const link = await house.signInLinks.make(person);
    const about = { url: house.url, root, language };
    await house.mailer.send(signInLetter(person.email, about, link));
  }

  return routes()
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/sign-in',
        summary: 'The ways to sign in that there are here',
        responses: { 200: reply(ways, 'The ways') },
      }),
      (c) => c.json(waysOf(house), 200),
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/api/sign-in',
        summary:
          'Have a link sent to your work mail, for this browser; the answer is always the same',
        request: { body: body(z.strictObject({ email, to: path.exactOptional() })) },
        responses: {
          202: reply(z.strictObject({ minutes: z.int() }), 'If they are on the list, it is sent'),
        },
      }),
      async (c) => {
        if (house.mailer === null) throw noSuchWay();
        await house.throttle.count('sign-in', c);
        const { email: address, to } = c.req.valid('json');
        const browser = keepBrowser(house, c);
        house.later.do(() => send(address, browser, leadsTo(to)));
        return c.json({ minutes: linkMinutes }, 202);
      },
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/api/sign-in/link',
        summary: 'Sign in by the link in the mail, in the browser that asked for it',
        request: { body: body(z.strictObject({ secret })) },
        responses: {
          200: reply(
            z.strictObject({ me, to: z.string() }),
            'Who you are, and where you were going',
          ),
        },
      }),
      async (c) => {
        const { person, leads } = await house.throttle.tried('link', c, ['link-expired'], () =>
          house.signInLinks.use(c.req.valid('json').secret, browserOf(house, c)),
        );
        const signedIn = await begin(at, person, 'all', sessionOf(house, c));
        keepSession(house, c, signedIn.session);
        return c.json({ me: await meOf(house, signedIn), to: leads }, 200);
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/api/sign-in/company',
        summary: 'Go to the company’s own sign-in',
        request: { query: z.object({ to: path.exactOptional() }) },
        responses: { 302: { description: 'To the provider, or back with a reason' } },
      }),
      async (c) => {
        const { company } = house;
        if (company === null) throw noSuchWay();
        await house.throttle.count('company', c);
        const leads = leadsTo(c.req.valid('query').to);
        return orBack(async () =>
          c.redirect(`${await company.begin(keepBrowser(house, c), leads)}`),
        );
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: returnPath,
        summary: 'Where the company’s sign-in sends people back to',
        responses: {
          302: { description: 'To the page they were going to, or back with a reason' },
        },
      }),
      async (c) => {
        const { company } = house;
        if (company === null) throw noSuchWay();
        const search = new URL(c.req.url).searchParams;
        return orBack(async () => {
          const { vouched, leads } = await company.finish(browserOf(house, c), search);
          const signedIn = await signInByAccount(at, vouched, company.roles, sessionOf(house, c));
          keepSession(house, c, signedIn.session);
          return c.redirect(leads);
        });
      },
    );
};

const noSuchWay = () => new Refusal('not-here', 'Nobody signs in this way here.');

/** People who came by a link of the browser’s read a page, not a problem in JSON. */
async function orBack(work: () => Promise<Response>): Promise<Response> {
  try {
    return await work();
  } catch (error) {
    const why = error instanceof Refusal ? returnedWithout[error.code] : undefined;
    if (why === undefined) throw error;
    return new Response(null, { status: 302, headers: { location: `/signin?problem=${why}` } });
  }
}
