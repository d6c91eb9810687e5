// Whatever is sent, the answer is a problem that says what is wrong, and nothing is stored.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { setupSecretOf } from '../../events/signing-in.ts';
import { served } from '../support/house.ts';
import type { InProcess } from '../support/house.ts';
import { openRound, peopleLines, secretOf, setUp, signIn, told } from '../support/wire.ts';
import { badRequests, filled } from './bad-input.ts';
import type { BadRequest } from './bad-input.ts';
import { goodBodies } from './good-bodies.ts';

interface Open extends InProcess {
  readonly admin: string;
  readonly person: string;
}

/** A company whose round 1 is open. */
async function open(): Promise<Open> {
  const here = await served();
  const { send } = here;
  const admin = await setUp(send, (await setupSecretOf(here.at)) ?? '');
  const lines = peopleLines({ product: 5, sales: 5 });
  await told(send('POST', '/api/people', { lines }, admin));
  const days = { opensOn: '2026-03-10', sealsOn: '2026-03-24' };
  const { links } = await openRound(send, admin, days);
  const link = links.find(({ team }) => team === 'product');
  if (link === undefined) throw new Error('nobody is asked');
  return { ...here, admin, person: await signIn(send, secretOf(link)) };
}

/** Whoever might be allowed to do this; a ballot has nobody. */
const cookieFor = ({ admin, person }: Open, path: string): Record<string, string> => {
  if (path.endsWith('/ballots')) return {};
  return { cookie: /envelopes|told|friction|pairings/.test(path) ? person : admin };
};

function ask(here: Open, { method, path, headers, body }: Omit<BadRequest, 'name' | 'field'>) {
  // Set by hand as Node's server would see it; an empty type stands for none at all.
  const length = typeof body === 'string' ? { 'content-length': String(body.length) } : {};
  const chunked = body instanceof ReadableStream ? { 'transfer-encoding': 'chunked' } : {};
  const sent = new Headers({ ...cookieFor(here, path), ...length, ...chunked, ...headers });
  if (sent.get('content-type') === '') sent.delete('content-type');
  return here.app.request(path, {
    method,
    headers: sent,
    body: typeof body === 'string' ? new TextEncoder().encode(body) : body,
    ...({ duplex: 'half' } as object),
  });
}

/** Whatever is kept: where the log ends, and the bytes of the directory and of the box. */
async function kept({ at }: Open): Promise<string> {
  const hash = createHash('sha256');
  for (const file of ['directory.db', 'box.db']) hash.update(readFileSync(join(at.folder, file)));
  return `${await at.store.head()} ${hash.digest('hex')}`;
}

/** What is wrong with the answer to a bad request; null when it is as it should be. */
async function flaw(answer: Response, field: string | null): Promise<string | null> {
  const text = await answer.text();
  if (answer.status < 400 || answer.status > 499) return `${answer.status}: ${text.slice(0, 200)}`;
  if (answer.headers.get('content-type') !== 'application/problem+json') return 'no problem+json';
  const problem = JSON.parse(text) as Record<string, unknown>;
  for (const key of ['type', 'title', 'code', 'detail']) {
    if (typeof problem[key] !== 'string' || problem[key] === '') return `no ${key}`;
  }
  if (problem['status'] !== answer.status) return 'another status';
  if (/node_modules|\.ts:|at \w+ \(/.test(text)) return `tells too much: ${text.slice(0, 200)}`;
  if (field === null) return null;
  const errors = (problem['errors'] ?? []) as { field: string; message: string }[];
  const named = errors.some(
    (each) => (field === '' || each.field === field) && each.message !== '',
  );
  return named ? null : `does not name ${field || 'a field'}: ${text.slice(0, 300)}`;
}

const patience = { timeout: 120_000 };

test(
  `${badRequests.length} bad requests: each is told what is wrong, and nothing is stored`,
  patience,
  async () => {
    expect(badRequests.length).toBeGreaterThan(300);
    const here = await open();
    const before = await kept(here);
    const flaws: string[] = [];
    for (const bad of badRequests) {
      const wrong = await flaw(await ask(here, bad), bad.field);
      if (wrong !== null) flaws.push(`${bad.name}: ${wrong}`);
      if ((await kept(here)) !== before) throw new Error(`${bad.name} stored something`);
    }
    expect(flaws).toEqual([]);
  },
);

test('Every route that takes a body is among the bad requests', async () => {
  const { app } = await served();
  const described = (await (await app.request('/api/openapi.json')).json()) as {
    paths: Record<string, Record<string, { requestBody?: object }>>;
  };
  const taking = Object.entries(described.paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(([, { requestBody }]) => requestBody !== undefined)
      .map(([method]) => `${method.toUpperCase()} ${path}`),
  );
  const asDescribed = (route: string) =>
    route
      .replace(/people\/\w{32}/, 'people/{person}')
      .replace('rounds/1', 'rounds/{round}')
      .replace('teams/product', 'teams/{team}')
      .replace('interventions/none', 'interventions/{shot}')
      .replace('methods/shared-success', 'methods/{method}');
  expect(Object.keys(goodBodies).map(asDescribed).sort()).toEqual(taking.sort());
});

/** Any JSON, or a good body with any JSON in some of its fields. */
const anyBody = (good: object) =>
  fc.oneof(
    fc.jsonValue({ maxDepth: 4 }),
    fc
      .dictionary(fc.constantFrom(...Object.keys(good), '__proto__'), fc.jsonValue({ maxDepth: 2 }))
      .map((spoiling) => ({ ...good, ...spoiling })),
  );

test('No JSON whatever makes a route fail', async () => {
  const here = await open();
  for (const [route, good] of Object.entries(goodBodies)) {
    const [method = '', path = ''] = route.split(' ');
    // A round that does not exist: a good body by chance must not end the open one.
    const away = path.endsWith('/void') ? '/api/rounds/99/void' : path;
    await fc.assert(
      fc.asyncProperty(anyBody(good), async (body) => {
        const headers = { 'content-type': 'application/json' };
        const text = filled(path, JSON.stringify(body));
        const request = { method, path: away, headers, body: text };
        const answer = await ask(here, request);
        expect(answer.status, await answer.text()).toBeLessThan(500);
      }),
      { numRuns: 40 },
    );
  }
});
