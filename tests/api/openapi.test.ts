// The API describes itself: every route, and replies that are what the description says.
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { setupSecretOf } from '../../events/signing-in.ts';
import { served } from '../support/house.ts';
import type { InProcess } from '../support/house.ts';
import * as wire from '../support/wire.ts';
import { goodBodies, others } from './good-bodies.ts';
import { trying } from './trying-calls.ts';

interface Operation {
  readonly summary?: string;
  readonly responses: Record<
    string,
    { description: string; content?: Record<string, { schema: object }> }
  >;
}
interface Document {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string };
  readonly paths: Record<string, Record<string, Operation>>;
  readonly components: { readonly schemas: Record<string, object> };
}

const documentOf = ({ app }: Pick<InProcess, 'app'>): Promise<Document> =>
  wire.told<Document>(app.request('/api/openapi.json'));

/** The operations of a document, as `GET /api/rounds/{round}`. */
const operationsOf = ({ paths }: Document): Map<string, Operation> =>
  new Map(
    Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => {
        return [`${method.toUpperCase()} ${path}`, operation] as const;
      }),
    ),
  );

describe('The document', () => {
  test('is OpenAPI 3.1 and names every route of the app but itself', async () => {
    const here = await served();
    const document = await documentOf(here);
    expect(document).toMatchObject({ openapi: '3.1.0', info: { title: 'Crosspulse' } });
    const routes = here.app.routes
      .filter(({ method, path }) => method !== 'ALL' && /^\/api\/(?!docs|openapi)/.test(path))
      .map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`);
    expect([...operationsOf(document).keys()].sort()).toEqual([...new Set(routes)].sort());
  });

  test('says of every operation what it does, and what it answers, refusals included', async () => {
    const operations = operationsOf(await documentOf(await served()));
    expect(operations.size).toBeGreaterThan(20);
    for (const [name, { summary, responses }] of operations) {
      expect(summary, name).toMatch(/^[A-Z].{5,}/);
      const good = Object.keys(responses).filter((status) => /^[23]/.test(status));
      expect(good, name).not.toEqual([]);
      for (const [status, reply] of Object.entries(responses)) {
        expect(reply.description, `${name} ${status}`).toMatch(/\w/);
        const good = name.endsWith('.csv') ? 'text/csv' : 'application/json';
        const type = status === 'default' ? 'application/problem+json' : good;
        if (!/204|302/.test(status)) expect(Object.keys(reply.content ?? {}), name).toEqual([type]);
      }
      expect(responses, name).toHaveProperty('default');
    }
  });

  test('points to nothing outside itself', async () => {
    const document = await documentOf(await served());
    const text = JSON.stringify(document);
    const refs = [...text.matchAll(/"\$ref":"([^"]+)"/g)].map(([, ref = '']) => ref);
    expect(refs.length).toBeGreaterThan(5);
    for (const ref of refs) {
      const name = /^#\/components\/schemas\/(\w+)$/.exec(ref)?.[1] ?? '';
      expect(document.components.schemas, ref).toHaveProperty(name);
    }
    expect(text).not.toMatch(/https?:/);
  });
});

test('The page at /api/docs tells every operation and names no other host', async () => {
  const here = await served();
  const page = await (await here.app.request('/api/docs')).text();
  for (const name of operationsOf(await documentOf(here)).keys()) {
    const [method = '', path = ''] = name.split(' ');
    expect(page).toContain(`<code>${method}</code> ${path}`);
  }
  expect(page).not.toMatch(/https?:|src=|<script|style=|url\(|@import/);
  expect([...page.matchAll(/href="([^"]+)"/g)].map(([, link]) => link)).toEqual([
    ...['/api/docs.css', '/api/openapi.json'],
  ]);
});

describe('Live replies are what the document says', () => {
  let document: Document;
  const replies = new Map<string, { status: number; body: unknown }>();

  beforeAll(async () => {
    const here = await served();
    document = await documentOf(here);
    // Whatever is asked from here on is kept, beside the operation that it was asked of.
    const send: wire.Send = async (method, path, body, as) => {
      const answer = await here.send(method, path, body, as);
      const text = await answer.clone().text();
      const route = Object.keys(document.paths).find((each) =>
        new RegExp(`^${each.replace(/{\w+}/g, '[^/]+')}$`).test(path.split('?')[0] ?? ''),
      );
      const isText = answer.headers.get('content-type')?.startsWith('text/') === true;
      const got: unknown = text === '' ? null : isText ? text : JSON.parse(text);
      const kept = { status: answer.status, body: got };
      replies.set(`${method} ${route ?? path} ${replies.size}`, kept);
      return answer;
    };
    await company(send, (await setupSecretOf(here.at)) ?? '');
  });

  /** A company's first round, sealed; then everything that can be read. */
  async function company(send: wire.Send, secret: string): Promise<void> {
    const admin = await wire.setUp(send, secret);
    const teams = { product: 5, engineering: 5, sales: 1 };
    const lines = wire.peopleLines(teams, ['Lea,lea@example.org,sales,leadership']);
    await wire.told(send('POST', '/api/people', { lines }, admin));
    await wire.told(send('POST', '/api/teams', { name: 'Legal', site: 'Berlin' }, admin), 201);
    await wire.told(send('PATCH', '/api/teams/legal', { rates: ['sales'] }, admin));
    await wire.told(send('POST', '/api/teams/legal/retire', undefined, admin));
    const days = { opensOn: '2026-03-10', sealsOn: '2026-03-24' };
    const { round, links } = await wire.openRound(send, admin, days);
    for (const link of links.filter(({ team }) => team !== null && team !== 'sales')) {
      for (const envelope of await wire.envelopesOf(send, round, link)) {
        await wire.told(wire.post(send, round, envelope, wire.scores(4)), 201);
      }
    }
    const lea = links.find(({ email }) => email === 'lea@example.org') ?? { link: '' };
    const leader = await wire.signIn(send, wire.secretOf(lea));
    await send('GET', '/api/rounds', undefined, leader);
    await wire.told(send('POST', `/api/rounds/${round}/seal`, undefined, admin));
    await wire.told(send('POST', `/api/rounds/${round}/links`, undefined, admin));
    const reads = [
      ...['health', 'ready', 'session', 'teams', 'rounds', 'friction', 'trends', 'company'],
      ...['quarters/latest', 'export/readings.json', 'digest', 'digest/mail', 'session/rounds'],
      ...['audit', 'calendar', `rounds/${round}/leaves`, 'log/head', 'log/heads'],
      ...['log/proof?position=1&size=2', 'log/proof?from=1&size=2'],
    ];
    const trends = ['product/engineering', 'product/sales', 'legal/sales'];
    for (const read of [...reads, ...trends.map((pair) => `pairings/${pair}/trend`)]) {
      await wire.told(send('GET', `/api/${read}`, undefined, leader));
    }
    for (const file of ['readings.csv', 'quarters/latest.csv']) {
      expect((await send('GET', `/api/export/${file}`, undefined, leader)).status).toBe(200);
    }
    await trying(send, leader);
    await signingIn(send, leader);
    await people(send, admin, leader);
    for (const [method, path, body] of others) await send(method, path, body, admin);
    await wire.told(send('GET', '/api/pulse', undefined, admin));
    await wire.told(send('PUT', '/api/pulse', goodBodies['PUT /api/pulse'], admin));
    await wire.told(send('GET', '/api/cadence', undefined, admin));
    await wire.told(send('GET', '/api/room', undefined, admin));
    await wire.told(send('PUT', '/api/cadence', goodBodies['PUT /api/cadence'], admin));
    const next = await wire.openRound(send, admin, {
      opensOn: '2026-04-01',
      sealsOn: '2026-04-02',
    });
    const why = { reason: 'Wrong teams.' };
    await wire.told(send('POST', `/api/rounds/${next.round}/void`, why, admin));
    const asked = next.links.find(({ team }) => team === 'product') ?? { link: '' };
    const person = await wire.signIn(send, wire.secretOf(asked));
    await wire.told(send('POST', `/api/rounds/${next.round}/told`, undefined, person), 204);
    await wire.told(send('GET', '/api/session/rounds', undefined, person));
    await wire.told(send('DELETE', '/api/session', undefined, leader), 204);
    await send('GET', '/api/friction', undefined, leader);
    await send('POST', '/api/session', {});
  }

  /** Somebody is changed and erased, and told what is stored about them. */
  async function people(send: wire.Send, admin: string, leader: string): Promise<void> {
    const list = await wire.told<{ people: readonly { person: string }[] }>(
      send('GET', '/api/people', undefined, admin),
    );
    const somebody = `/api/people/${list.people.at(-1)?.person}`;
    await wire.told(send('PATCH', somebody, { active: false, name: 'Late' }, admin));
    await wire.told(send('GET', `${somebody}/data`, undefined, admin));
    await wire.told(send('GET', '/api/session/data', undefined, leader));
    await wire.told(send('DELETE', somebody, undefined, admin));
  }

  /** The ways to sign in that this company has not, and somebody's own sessions. */
  async function signingIn(send: wire.Send, as: string): Promise<void> {
    await wire.told(send('GET', '/api/sign-in'));
    for (const way of ['POST /api/sign-in', 'POST /api/sign-in/link']) {
      await send('POST', way.split(' ')[1] ?? '', goodBodies[way]);
    }
    for (const way of ['company', 'company/return']) await send('GET', `/api/sign-in/${way}`);
    await wire.told(send('GET', '/api/session/language', undefined, as));
    await wire.told(send('GET', '/api/sessions', undefined, as));
    await send('DELETE', '/api/sessions/none', undefined, as);
    await wire.told(send('DELETE', '/api/sessions', undefined, as), 204);
  }

  test('every operation was asked and each reply fits its schema', () => {
    const operations = operationsOf(document);
    const asked = new Set<string>();
    for (const [key, { status, body }] of replies) {
      const name = key.split(' ').slice(0, 2).join(' ');
      asked.add(name);
      const responses = operations.get(name)?.responses;
      const content = (responses?.[status] ?? responses?.['default'])?.content;
      const [schema] = Object.values(content ?? {});
      if (schema === undefined) expect(body, name).toBeNull();
      else expect(schemaOf(schema.schema).safeParse(body).error, name).toBeUndefined();
    }
    const neverAsked = [...operations.keys()].filter((name) => !asked.has(name));
    expect(neverAsked).toEqual(['POST /api/session/sample']);
  });

  /** A schema of the document, ready to check replies. */
  const schemaOf = (schema: object): z.ZodType => {
    const all = { ...schema, $defs: document.components.schemas };
    const text = JSON.stringify(all).replaceAll('#/components/schemas/', '#/$defs/');
    return z.fromJSONSchema(JSON.parse(text) as z.core.JSONSchema.JSONSchema);
  };

  test('and a reply with a field too many or of another type would not', () => {
    const reading = schemaOf({ $ref: '#/components/schemas/Reading' });
    expect(reading.safeParse({ shown: false, reason: 'too-few' }).success).toBe(true);
    expect(reading.safeParse({ shown: false, reason: 'too-few', value: 40 }).success).toBe(false);
    expect(reading.safeParse({ shown: false, reason: 'secret' }).success).toBe(false);
  });
});
