// Signing in by mail over HTTP: one link, once, for minutes, in the browser that asked for it.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { mailerOf } from '../../api/mailer.ts';
import { settingsOf } from '../../api/settings.ts';
import { setupSecretOf } from '../../events/signing-in.ts';
import { served } from '../support/house.ts';
import type { InProcess } from '../support/house.ts';
import { postOffice } from '../support/post.ts';
import type { PostOffice } from '../support/post.ts';
import { cookieOf, peopleLines, setUp, told } from '../support/wire.ts';

const nine = Date.parse('2026-03-10T09:00:00Z');
const known = 'mia@example.org';

interface Here extends InProcess {
  readonly office: PostOffice;
  readonly clock: { minutes: number };
  readonly admin: string;
  /** Asks for a link; answers the browser's cookie and the reply. */
  ask(email: string, browser?: string, to?: string): Promise<{ browser: string; reply: Response }>;
  /** The secret of the newest mail, once so many have come. */
  secret(mails: number): Promise<string>;
  open(secret: string, cookie?: string): Promise<Response>;
}

let here: Here;
// The mail server waits for its last visitor.
afterEach(() => here.house.mailer?.close());
beforeEach(async () => {
  const office = await postOffice();
  const clock = { minutes: 0 };
  const settings = settingsOf({ SMTP_URL: office.url, MAIL_FROM: 'pulse@example.org' });
  const mailer = settings.mail && mailerOf(settings.mail);
  const now = () => nine + clock.minutes * 60_000;
  const inside = await served({ settings, mailer, now });
  const { send } = inside;
  const admin = await setUp(send, (await setupSecretOf(inside.at)) ?? '');
  const lines = peopleLines({ product: 2 }, ['Mia,mia@example.org,product,manager']);
  await told(send('POST', '/api/people', { lines }, admin));
  here = {
    ...inside,
    ...{ office, clock, admin },
    ask: async (email, browser, to) => {
      const body = { email, ...(to !== undefined && { to }) };
      const reply = await send('POST', '/api/sign-in', body, browser);
      await inside.house.later.done();
      return { browser: cookieOf(reply.clone()), reply };
    },
    secret: async (mails) => {
      const received = await office.until(mails);
      return /\/signin#([0-9a-f]{32})/.exec(received.at(-1)?.mail.text ?? '')?.[1] ?? '';
    },
    open: (secret, cookie) => send('POST', '/api/sign-in/link', { secret }, cookie),
  };
});

const outcome = async (reply: Promise<Response>) => {
  const { status, code } = await (await reply).json().then(
    (body: { status?: number; code?: string }) => body,
    () => ({ status: 0, code: 'no JSON' }),
  );
  return code === undefined ? 'signed in' : `${status} ${code}`;
};

describe('a link by mail', () => {
  test('signs in, once, in the browser that asked', async () => {
    const { browser } = await here.ask(known, undefined, '/quarters?against=2025-Q4');
    const secret = await here.secret(1);
    const [{ to, mail, raw } = { to: [], mail: null, raw: '' }] = here.office.received;
    expect(to).toEqual([known]);
    expect(mail?.headers.get('auto-submitted')).toBe('auto-generated');
    expect(mail?.html).toContain(`http://localhost:3000/signin#${secret}`);
    // Whoever got it can compare the log with what others got.
    expect(mail?.text).toMatch(/http:\/\/localhost:3000\/verify#head=[0-9a-f]{16}\n/);
    expect(raw).not.toContain('against');

    const reply = await here.open(secret, browser);
    const session = cookieOf(reply);
    expect(await told(reply)).toMatchObject({
      me: { name: 'Mia', role: 'manager', may: { account: true } },
      to: '/quarters?against=2025-Q4',
    });
    expect((await told(here.send('GET', '/api/session', undefined, session)))['name']).toBe('Mia');
    expect(await outcome(here.open(secret, browser))).toBe('401 link-expired');
  });

  test('signs nobody in on another browser, and still works on the right one', async () => {
    const { browser } = await here.ask(known);
    const other = (await here.ask('nobody@example.org')).browser;
    const secret = await here.secret(1);
    for (const cookie of [undefined, other, 'browser=', `browser=${'0'.repeat(32)}`]) {
      const reply = await here.open(secret, cookie);
      expect(reply.headers.get('set-cookie')).toBeNull();
      expect(await outcome(Promise.resolve(reply))).toBe('403 link-other-browser');
    }
    expect(await outcome(here.open(secret, browser))).toBe('signed in');
  });

  test('is dead after fifteen minutes', async () => {
    const { browser } = await here.ask(known);
    const secret = await here.secret(1);
    here.clock.minutes = 15;
    expect(await outcome(here.open(secret, browser))).toBe('401 link-expired');
    await here.ask(known, browser);
    const second = await here.secret(2);
    here.clock.minutes = 29;
    expect(await outcome(here.open(second, browser))).toBe('signed in');
  });

  test('has one winner, whoever opens it twice at once', async () => {
    const { browser } = await here.ask(known);
    const secret = await here.secret(1);
    const all = await Promise.all(
      Array.from({ length: 8 }, () => outcome(here.open(secret, browser))),
    );
    expect(all.sort()).toEqual([...Array<string>(7).fill('401 link-expired'), 'signed in']);
  });

  test.each([
    ['the address is another', { email: 'mia.new@example.org' }],
    ['the person is not active', { active: 0 as const }],
  ])('is dead once %s', async (_, change) => {
    const { browser } = await here.ask(known);
    const secret = await here.secret(1);
    const person = await here.at.directory.personByEmail(known);
    if (person === undefined) throw new Error('nobody');
    await here.at.directory.put([{ ...person, ...change }]);
    expect(await outcome(here.open(secret, browser))).toBe('401 link-expired');
  });

  test('of a respondent leaves no event, and a session that knows its day', async () => {
    const before = await here.at.store.head();
    await here.ask('product1@example.org');
    const { browser } = await here.ask('product2@example.org');
    const secret = await here.secret(2);
    const reply = await here.open(secret, browser);
    await told(reply.clone());
    // A respondent's: a row with a day, no event.
    expect(await here.at.store.head()).toBe(before);
    const sessions = await told<{ sessions: object[] }>(
      here.send('GET', '/api/sessions', undefined, cookieOf(reply)),
    );
    expect(sessions.sessions).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
        day: '2026-03-10',
        whole: true,
        here: true,
      },
    ]);
  });
});

describe('whoever asks', () => {
  test('is told the same, whether or not the address is on the list', async () => {
    const replies = await Promise.all([known, 'nobody@example.org'].map((each) => here.ask(each)));
    const seen = replies.map(async ({ reply }) => {
      const headers = [...reply.headers].map(([name, value]) => [
        name,
        value.replace(/[0-9a-f]{32}/, '…'),
      ]);
      return { status: reply.status, headers, text: await reply.text() };
    });
    const [one, two] = await Promise.all(seen);
    expect(one?.status).toBe(202);
    expect(one).toEqual(two);
    await here.secret(1);
    expect(here.office.received).toHaveLength(1);
  });

  test('is answered before the address is looked up', async () => {
    // The people are locked: whoever had to look them up first would not be answered.
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const { directory } = here.at;
    const { personByEmail } = directory;
    directory.personByEmail = async (email) => {
      await held;
      return personByEmail.call(directory, email);
    };
    const reply = await here.send('POST', '/api/sign-in', { email: known });
    expect(reply.status).toBe(202);
    release();
    await here.secret(1);
  });

  test('too often gets no more mails, and is not locked out', async () => {
    // Somebody asks for Mia's link again and again, from browsers of their own.
    for (let i = 0; i < 12; i += 1) await here.ask(known);
    expect(here.office.received).toHaveLength(5);
    const { browser, reply } = await here.ask(known);
    expect(reply.status).toBe(202);
    expect(here.office.received).toHaveLength(5);
    expect(await outcome(here.open(await here.secret(5), browser))).toBe('signed in');
  });
});
