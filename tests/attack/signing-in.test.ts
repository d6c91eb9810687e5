// Attacks on signing in (annex/reliability §2): other sites, planted cookies, redirects, hosts, floods.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { mailerOf } from '../../api/mailer.ts';
import { settingsOf } from '../../api/settings.ts';
import { renewLinks } from '../../events/link.ts';
import { setupSecretOf } from '../../events/signing-in.ts';
import { served } from '../support/house.ts';
import type { InProcess } from '../support/house.ts';
import { postOffice } from '../support/post.ts';
import type { PostOffice } from '../support/post.ts';
import { cookieOf, peopleLines, setUp, told } from '../support/wire.ts';

const url = 'https://pulse.example.org';
const victim = 'product1@example.org';
const json = { 'content-type': 'application/json' };

let office: PostOffice;
let here: InProcess;
let admin: string;

/** A company with mail, behind so many proxies. */
async function open(proxies = 0): Promise<InProcess> {
  const settings = settingsOf({
    ...{ SMTP_URL: office.url, MAIL_FROM: 'pulse@example.org', PUBLIC_URL: url },
    TRUST_PROXY: `${proxies}`,
  });
  const inside = await served({ settings, mailer: settings.mail && mailerOf(settings.mail) });
  admin = await setUp(inside.send, (await setupSecretOf(inside.at)) ?? '');
  await told(inside.send('POST', '/api/people', { lines: peopleLines({ product: 3 }) }, admin));
  return inside;
}

beforeEach(async () => {
  office = await postOffice();
  here = await open();
});
// The mail server waits for its last visitor.
afterEach(async () => {
  await here.house.later.done();
  here.house.mailer?.close();
});

/** A request as it arrives from an address; a text is sent as it is. */
function arrive(
  address: string,
  path: string,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const incoming = { socket: { remoteAddress: address } };
  const request = {
    method: 'POST',
    headers: { ...json, ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  };
  return Promise.resolve(here.app.request(url + path, request, { incoming }));
}

/** The secret of the newest mail. */
async function newest(mails: number): Promise<string> {
  await here.house.later.done();
  const received = await office.until(mails);
  return /signin#([0-9a-f]{32})/.exec(received.at(-1)?.mail.text ?? '')?.[1] ?? '';
}

describe('another site', () => {
  const wishes = [
    ['POST', '/api/sign-in', { email: victim }],
    ['POST', '/api/sign-in/link', { secret: 'ab'.repeat(16) }],
    ['POST', '/api/session', { link: 'ab'.repeat(16) }],
    ['DELETE', '/api/session', undefined],
    ['DELETE', '/api/sessions', undefined],
    ['POST', '/api/people', { lines: peopleLines({ product: 9 }) }],
  ] as const;
  const foreign: readonly Readonly<Record<string, string>>[] = [
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    // Browsers that do not say which site it is.
    { origin: 'https://evil.example' },
    { origin: 'https://pulse.example.org.evil.example' },
    { origin: 'https://pulse.example.org:8443' },
    { origin: 'null' },
  ];

  test('changes nothing, by no method and in no browser', async () => {
    const before = await here.at.directory.people();
    for (const [method, path, body] of wishes) {
      for (const headers of foreign) {
        const answer = await here.app.request(url + path, {
          method,
          headers: { ...(body && json), ...headers, cookie: admin },
          ...(body && { body: JSON.stringify(body) }),
        });
        expect(answer.status, `${method} ${path} ${JSON.stringify(headers)}`).toBe(403);
        expect(answer.headers.get('set-cookie')).toBeNull();
      }
    }
    expect(await here.at.directory.people()).toEqual(before);
    expect((await here.send('GET', '/api/session', undefined, admin)).status).toBe(200);
    expect(office.received).toEqual([]);
  });

  test('is told from our own pages, which say where they come from too', async () => {
    for (const headers of [{ origin: url }, { 'sec-fetch-site': 'same-origin' }, {}]) {
      expect((await arrive('192.0.2.1', '/api/sign-in', { email: victim }, headers)).status).toBe(
        202,
      );
    }
  });

  test('gets no cookie sent along: all are bound to this host, unread by scripts', async () => {
    const asked = await arrive('192.0.2.1', '/api/sign-in', { email: victim });
    expect(asked.headers.get('set-cookie')).toMatch(
      /^__Host-browser=[0-9a-f]{32}; Max-Age=900; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
    const body = { secret: await newest(1) };
    const opened = await arrive('192.0.2.1', '/api/sign-in/link', body, {
      cookie: cookieOf(asked),
    });
    expect(opened.headers.get('set-cookie')).toMatch(
      /^__Host-session=[0-9a-f]{64}; Max-Age=2592000; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
    );
  });
});

test('A planted session or browser cookie is worth nothing', async () => {
  const planted = `__Host-session=${'ab'.repeat(32)}; __Host-browser=evil; session=${'cd'.repeat(32)}`;
  const asked = await arrive('192.0.2.1', '/api/sign-in', { email: victim }, { cookie: planted });
  expect(cookieOf(asked)).not.toContain('evil');
  const cookie = `${planted.split(';')[0] ?? ''}; ${cookieOf(asked)}`;
  const opened = await arrive(
    '192.0.2.1',
    '/api/sign-in/link',
    { secret: await newest(1) },
    { cookie },
  );
  await told(opened.clone());
  expect(cookieOf(opened)).not.toContain('ab'.repeat(32));
  for (const dead of [planted, `__Host-session=${'ab'.repeat(32)}`]) {
    expect((await here.send('GET', '/api/session', undefined, dead)).status).toBe(401);
  }
});

describe('another host', () => {
  test.each([
    'evil.example',
    'pulse.example.org.evil.example',
    'pulse.example.org:8443',
    '127.0.0.1',
  ])('%s is sent away, on pages and in the API', async (host) => {
    for (const path of ['/', '/api/session', '/api/sign-in', '/respond']) {
      const answer = await here.app.request(url + path, { headers: { host } });
      expect([answer.status, await answer.json()]).toMatchObject([421, { code: 'another-host' }]);
    }
    expect((await arrive('192.0.2.1', '/api/sign-in', { email: victim }, { host })).status).toBe(
      421,
    );
    // Whoever asks whether the machine is well knows it by other names.
    expect((await here.app.request(`${url}/api/health`, { headers: { host } })).status).toBe(200);
  });

  test('stands in no mail, whatever the request claims', async () => {
    const headers = { 'x-forwarded-host': 'evil.example', forwarded: 'host=evil.example' };
    await arrive('192.0.2.1', '/api/sign-in', { email: victim }, headers);
    await newest(1);
    const [letter] = office.received;
    expect(letter?.mail.text).toContain(`${url}/signin#`);
    expect(letter?.mail.html).toContain(`href="${url}/signin#`);
    expect(letter?.raw).not.toContain('evil');
  });
});

describe('a flood', () => {
  const flood = async (from: string, times: number, headers: Record<string, string> = {}) => {
    let last = await arrive(from, '/api/sign-in', { email: 'nobody@example.org' }, headers);
    for (let i = 1; i < times; i += 1) {
      last = await arrive(from, '/api/sign-in', { email: `n${i}@example.org` }, headers);
    }
    return last;
  };

  test('from a network is told to wait, and harms nobody elsewhere', async () => {
    const asked = await arrive('203.0.113.9', '/api/sign-in', { email: victim });
    const stopped = await flood('203.0.113.77', 300);
    expect([stopped.status, await stopped.json()]).toMatchObject([429, { code: 'too-many' }]);
    expect(Number(stopped.headers.get('retry-after'))).toBeGreaterThan(60);
    expect((await arrive('203.0.114.1', '/api/sign-in', { email: victim })).status).toBe(202);
    // Whoever has a link already signs in from within that network all the same.
    const received = await newest(2);
    const opened = await arrive(
      '203.0.113.9',
      '/api/sign-in/link',
      { secret: received },
      { cookie: cookieOf(asked) },
    );
    expect(opened.status).toBe(200);
  });

  test('does not hide behind addresses that it writes itself', async () => {
    for (let i = 0; i < 30; i += 1)
      await flood('203.0.113.77', 10, { 'x-forwarded-for': `198.51.${i}.1` });
    expect((await flood('203.0.113.77', 1)).status).toBe(429);
    // Behind one proxy, the address that the proxy added counts, and what stands before it does not.
    await here.house.later.done();
    here.house.mailer?.close();
    here = await open(1);
    for (let i = 0; i < 30; i += 1) {
      await flood('10.0.0.1', 10, { 'x-forwarded-for': `198.51.${i}.1, 203.0.113.77` });
    }
    expect((await flood('10.0.0.1', 1, { 'x-forwarded-for': '203.0.113.78' })).status).toBe(429);
    expect((await flood('10.0.0.1', 1, { 'x-forwarded-for': '203.0.114.1' })).status).toBe(202);
  });

  test('of wrong secrets is stopped, while the right one always works', async () => {
    const guess = (path: string, body: object) => arrive('203.0.113.77', path, body);
    const wrong = { link: 'ab'.repeat(16) };
    const seen = new Set<number>();
    for (let i = 0; i < 101; i += 1) seen.add((await guess('/api/session', wrong)).status);
    expect([...seen]).toEqual([401, 429]);
    const [link] = await renewLinks(here.at);
    expect((await guess('/api/session', { link: link?.secret })).status).toBe(200);
    expect((await guess('/api/session', wrong)).status).toBe(429);
  });
});

test('Setting up twice at once makes one admin, whose session works', async () => {
  const other = await served();
  const secret = (await setupSecretOf(other.at)) ?? '';
  const ada = { secret, name: 'Ada', email: 'ada@example.org' };
  const replies = await Promise.all([1, 2, 3].map(() => other.send('POST', '/api/setup', ada)));
  expect(replies.map(({ status }) => status).sort()).toEqual([201, 404, 404]);
  expect(await other.at.directory.people()).toHaveLength(1);
  const [won] = replies.filter(({ status }) => status === 201);
  const cookie = won && cookieOf(won);
  expect((await other.send('GET', '/api/session', undefined, cookie)).status).toBe(200);
});

test('Guessing setup secrets is slowed down for one network, not for the operator’s', async () => {
  here.house.mailer?.close();
  here = await served();
  const secret = (await setupSecretOf(here.at)) ?? '';
  const eve = { secret: 'ab'.repeat(16), name: 'Eve', email: 'eve@example.org' };
  const seen = new Set<number>();
  for (let i = 0; i < 4; i += 1) seen.add((await arrive('203.0.113.7', '/api/setup', eve)).status);
  expect([...seen]).toEqual([401]);
  const ada = { secret, name: 'Ada', email: 'ada@example.org' };
  expect((await arrive('192.0.2.1', '/api/setup', ada)).status).toBe(201);
  for (let i = 0; i < 20; i += 1) seen.add((await arrive('203.0.113.7', '/api/setup', eve)).status);
  expect([...seen]).toEqual([401, 404, 429]);
});
