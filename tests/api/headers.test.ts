// What every answer carries, and who is turned away before a route is reached.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { appOf } from '../../api/app.ts';
import { houseOf } from '../../api/house.ts';
import { readPages } from '../../api/pages.ts';
import { setupSecretOf } from '../../events/signing-in.ts';
import { folderOfOwn, installed, noPages } from '../support/house.ts';

const json = { 'content-type': 'application/json' };
const page = '<!doctype html><title>Crosspulse</title>';

/** The server at an address, with pages like the built ones. */
async function servedAt(url: string) {
  const folder = folderOfOwn();
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), page);
  writeFileSync(join(folder, 'respond.html'), page);
  writeFileSync(join(folder, 'assets', 'index-1234.js'), 'export {};');
  writeFileSync(join(folder, 'notes.txt'), 'not a page');
  const at = await installed();
  const app = appOf(houseOf(at, { url, bundle: noPages }), readPages(folder));
  return { at, app };
}

const secure = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

/** The directives of a Content-Security-Policy. */
const policyOf = (headers: Headers): Map<string, readonly string[]> =>
  new Map(
    (headers.get('content-security-policy') ?? '').split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().split(/\s+/);
      return [name, sources];
    }),
  );

const answers: readonly (readonly [number, string, string, RequestInit])[] = [
  [200, 'the API', '/api/health', {}],
  [200, 'the map', '/', {}],
  [200, 'a pairing', '/pairings/product/sales', {}],
  [200, 'the minute', '/respond', {}],
  [200, 'a script', '/assets/index-1234.js', {}],
  [200, 'the docs', '/api/docs', {}],
  [401, 'nobody signed in', '/api/friction', {}],
  [
    403,
    'another site',
    '/api/session',
    { method: 'DELETE', headers: { 'sec-fetch-site': 'cross-site' } },
  ],
  [404, 'no such path', '/api/nothing', {}],
  [404, 'no such asset', '/assets/gone.js', {}],
  [404, 'not this way', '/', { method: 'POST' }],
  [413, 'too large', '/api/session', { method: 'POST', headers: json, body: ' '.repeat(40_000) }],
  [
    415,
    'not JSON',
    '/api/session',
    { method: 'POST', headers: { 'content-type': 'text/plain' }, body: 'a' },
  ],
  [
    500,
    'a fault',
    '/api/session',
    { method: 'POST', headers: json, body: `{"link":"${'ab'.repeat(16)}"}` },
  ],
];

test('Every answer carries every security header, whatever its status', async () => {
  const { at, app } = await servedAt('http://localhost:3000');
  const { error } = console;
  for (const [status, what, path, request] of answers) {
    if (status === 500) {
      await app.request(path, request);
      await at.close();
      console.error = () => undefined;
    }
    const answer = await app.request(path, request);
    console.error = error;
    expect(answer.status, what).toBe(status);
    expect(Object.fromEntries(answer.headers), what).toMatchObject(secure);
    expect(answer.headers.get('permissions-policy'), what).toContain('geolocation=()');
    expect(answer.headers.get('strict-transport-security'), what).toBeNull();
    const kept = answer.headers.get('cache-control');
    if (path.startsWith('/api/')) expect(kept, what).toBe('no-store');
    const policy = policyOf(answer.headers);
    expect(policy.get('default-src'), what).toEqual(["'none'"]);
    expect(policy.get('base-uri'), what).toEqual(["'none'"]);
    expect(policy.get('frame-ancestors'), what).toEqual(["'none'"]);
    // Our own origin or nothing: no inline code, no eval, no other host, no data address.
    for (const sources of policy.values()) {
      expect(sources, what).toHaveLength(1);
      expect(["'self'", "'none'"], what).toContain(sources[0]);
    }
  }
});

test('The script is kept for good, the page asked for anew, and told to be the same', async () => {
  const { app } = await servedAt('http://localhost:3000');
  const script = await app.request('/assets/index-1234.js');
  expect(script.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  const first = await app.request('/');
  expect(first.headers.get('cache-control')).toBe('no-cache');
  const etag = first.headers.get('etag') ?? '';
  const again = await app.request('/', { headers: { 'if-none-match': etag } });
  expect([again.status, await again.text()]).toEqual([304, '']);
});

describe('A path that does not exist', () => {
  test('under the API is told in JSON, uncached', async () => {
    const { app } = await servedAt('http://localhost:3000');
    const paths = [
      '/api',
      '/api/',
      '/api/nothing',
      '/api/rounds/1',
      '/api/..%2fsecret',
      '/api/%00',
    ];
    for (const path of paths) {
      for (const method of ['GET', 'POST', 'PATCH', 'DELETE', 'PUT']) {
        const answer = await app.request(path, { method });
        expect(answer.headers.get('content-type'), path).toBe('application/problem+json');
        expect(answer.headers.get('cache-control'), path).toBe('no-store');
        expect(answer.status, path).toBe(404);
      }
    }
  });

  test('among the pages is no page, and no file of this machine', async () => {
    const { app } = await servedAt('http://localhost:3000');
    for (const path of [
      ...['/assets/gone.js', '/notes.txt', '/assets/..%2fnotes.txt', '/package.json', '/log.db'],
      ...['/assets/%2e%2e/%2e%2e/data/log.db', '/index.html%00.js', '/favicon.ico'],
    ]) {
      const answer = await app.request(path);
      expect([answer.status, await answer.json()], path).toMatchObject([404, { code: 'not-here' }]);
    }
  });
});

describe('Whoever changes something', () => {
  test.each(['cross-site', 'same-site'])('from a %s page is refused', async (site) => {
    const { app, at } = await servedAt('http://localhost:3000');
    const secret = await setupSecretOf(at);
    const ada = JSON.stringify({ secret, name: 'Ada', email: 'ada@example.org' });
    const from = (headers: Record<string, string>) =>
      app.request('/api/setup', { method: 'POST', headers: { ...json, ...headers }, body: ada });
    const foreign = await from({ 'sec-fetch-site': site });
    expect([foreign.status, await foreign.json()]).toMatchObject([403, { code: 'other-site' }]);
    expect((await from({ 'sec-fetch-site': 'same-origin' })).status).toBe(201);
  });

  test('by a form or in a type that forms can send is refused', async () => {
    const { app } = await servedAt('http://localhost:3000');
    const types = ['application/x-www-form-urlencoded', 'multipart/form-data', 'text/plain'];
    for (const type of types) {
      const request = { method: 'POST', headers: { 'content-type': type }, body: '{}' };
      expect((await app.request('/api/session', request)).status, type).toBe(415);
    }
  });
});

describe('The session cookie', () => {
  async function cookieAt(url: string) {
    const { app, at } = await servedAt(url);
    const secret = await setupSecretOf(at);
    const body = JSON.stringify({ secret, name: 'Ada', email: 'ada@example.org' });
    const answer = await app.request('/api/setup', { method: 'POST', headers: json, body });
    const cookie = answer.headers.get('set-cookie') ?? '';
    const sent = { headers: { ...json, cookie: cookie.split(';')[0] ?? '' } };
    const out = await app.request('/api/session', { method: 'DELETE', ...sent });
    const after = await app.request('/api/session', sent);
    return { answer, cookie, dropped: out.headers.get('set-cookie') ?? '', after };
  }

  test('is for our own pages only, and no script reads it', async () => {
    const { cookie, dropped, after } = await cookieAt('http://localhost:3000');
    expect(cookie).toMatch(
      /^session=[0-9a-f]{64}; Max-Age=2592000; Path=\/; HttpOnly; SameSite=Strict$/,
    );
    expect(dropped).toMatch(/^session=; Max-Age=0; Path=\//);
    expect(after.status).toBe(401);
  });

  test('behind https is bound to the host and never sent in the clear', async () => {
    const { answer, cookie, dropped, after } = await cookieAt('https://pulse.example.org');
    expect(cookie).toMatch(/^__Host-session=[0-9a-f]{64}; /);
    for (const part of ['Secure', 'HttpOnly', 'SameSite=Strict', 'Path=/']) {
      expect(cookie.split('; ')).toContain(part);
    }
    expect(dropped).toMatch(/^__Host-session=; Max-Age=0; Path=\/; Secure/);
    expect(after.status).toBe(401);
    expect(answer.headers.get('strict-transport-security')).toMatch(/^max-age=\d{8}/);
  });
});
