// Requests that nobody should send, made from tables: a good body for each route, and what spoils it.
import { bodyBytes } from '../../events/envelope/body.ts';
import { noObjects, noScores } from './bad-values.ts';
import { envelope, goodBodies } from './good-bodies.ts';
import { wrong } from './wrong-fields.ts';

/** A request, and which field its refusal must name (null: any refusal will do). */
export interface BadRequest {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | ReadableStream<Uint8Array> | null;
  readonly field: string | null;
}

type Json = Readonly<Record<string, unknown>>;
const scores = { trust: 1, goals: 2, blame: 3, load: null };

/** Routes that take no body, on objects that exist. */
const bodiless = [
  'DELETE /api/session',
  'DELETE /api/sessions',
  `DELETE /api/sessions/${'0'.repeat(32)}`,
  'POST /api/teams/product/retire',
  'POST /api/rounds/1/open',
  'POST /api/rounds/1/links',
  'POST /api/rounds/1/seal',
  'POST /api/rounds/1/told',
  'POST /api/methods/shared-success/retire',
  `DELETE /api/signals/${'0'.repeat(32)}`,
  `DELETE /api/people/${'0'.repeat(32)}`,
];

const json = { 'content-type': 'application/json' };

/** Ballots are of one size: what is wrong with a smaller one beside its size would not be seen. */
export const filled = (route: string, text: string): string =>
  route.endsWith('/ballots') ? text.padEnd(bodyBytes) : text;

function request(
  route: string,
  name: string,
  body: BadRequest['body'],
  field: string | null = null,
  headers: BadRequest['headers'] = json,
): BadRequest {
  const [method = '', path = ''] = route.split(' ');
  return { name: `${route}: ${name}`, method, path, headers, body, field };
}

/** A body that does not say how long it is. */
const inChunks = (bytes: number): ReadableStream<Uint8Array> => {
  let left = bytes;
  return new ReadableStream({
    pull(controller) {
      controller.enqueue(new Uint8Array(Math.min(left, 65_536)).fill(32));
      left -= 65_536;
      if (left <= 0) controller.close();
    },
  });
};

const others = ['admin', 'id', '__proto__', 'constructor', 'prototype', 'toString', '$where'];

const withKey = (good: Json, key: string): string =>
  JSON.stringify(good).replace(/^{/, `{${JSON.stringify(key)}:{"role":"admin"},`);

/** Bodies that may be larger than the others. */
const bodyMost: Readonly<Record<string, number>> = {
  'POST /api/people': 8 * 1024 * 1024,
  'POST /api/signals': 512 * 1024,
};

const spoiled = Object.entries(goodBodies).flatMap(([route, good]) => {
  const text = JSON.stringify(good);
  const most = bodyMost[route] ?? 32 * 1024;
  const length = { ...json, 'content-length': String(most + 1) };
  return [
    ...noObjects.map(([name, body]) => request(route, name, filled(route, body), '')),
    ...others.map((key) => request(route, `also ${key}`, filled(route, withKey(good, key)), key)),
    ...Object.keys(good)
      .filter((key) => !['site', 'rates'].includes(key) && !route.startsWith('PATCH'))
      .map((key) =>
        request(
          route,
          `without ${key}`,
          filled(route, JSON.stringify({ ...good, [key]: undefined })),
        ),
      ),
    request(route, 'too long', text.padEnd(most + 1), 'body', length),
    request(route, 'too long, in chunks', inChunks(most + 1), 'body'),
    ...['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', ''].map((type) =>
      request(route, `type "${type}"`, text, 'content-type', { 'content-type': type }),
    ),
  ];
});

const unwanted = bodiless.flatMap((route) =>
  [...noObjects.slice(1), ['unknown fields', '{"role":"admin"}'] as const].map(([name, body]) =>
    request(route, name, body, 'body'),
  ),
);

const wrongFields = [
  ...wrong.flatMap(([route, field, values]) =>
    values.map((value) => {
      const body = filled(route, JSON.stringify({ ...goodBodies[route], [field]: value }));
      return request(route, `${field} ${body.slice(0, 70)}`, body, field);
    }),
  ),
  ...['trust', 'goals', 'blame', 'load'].flatMap((dimension) =>
    [...noScores, undefined].map((score) => {
      const route = 'POST /api/rounds/1/ballots';
      const body = { ...goodBodies[route], scores: { ...scores, [dimension]: score } };
      const name = `${dimension} ${JSON.stringify(score)}`;
      return request(route, name, filled(route, JSON.stringify(body)), `scores.${dimension}`);
    }),
  ),
];

/** What is well-formed and refused all the same. */
const ballot = goodBodies['POST /api/rounds/1/ballots'];
const refused: readonly (readonly [string, Json])[] = [
  ['POST /api/setup', goodBodies['POST /api/setup'] ?? {}],
  ['POST /api/teams', { name: 'pRODUCT' }],
  ['PATCH /api/teams/product', { name: 'Goods', rates: ['product'] }],
  ['PATCH /api/teams/product', { name: 'Goods', site: 'Berlin', rates: ['nobody'] }],
  ['PATCH /api/teams/product', { name: 'Goods', rates: ['../sales'] }],
  ['PATCH /api/teams/nobody', { name: 'Goods' }],
  ['POST /api/rounds', { opensOn: '2026-05-15', sealsOn: '2026-05-04' }],
  ['POST /api/rounds', { opensOn: '2026-03-11', sealsOn: '2026-03-12' }],
  ['POST /api/rounds', { opensOn: '2020-01-01', sealsOn: '2020-01-02' }],
  ['POST /api/rounds/1/envelopes', { envelopes: [{ toward: null, blinded: 'b'.repeat(342) }] }],
  ['POST /api/rounds/1/envelopes', { envelopes: [{ toward: 'sales', blinded: 'ab' }] }],
  ['POST /api/rounds/1/ballots', { ...ballot }],
  ['POST /api/rounds/1/ballots', { ...ballot, from: 'sales' }],
  ['POST /api/rounds/1/ballots', { ...ballot, toward: 'nobody' }],
  ['POST /api/rounds/1/ballots', { ...ballot, priority: 'growth' }],
  ['POST /api/rounds/1/ballots', { ...envelope, from: 'product', priority: 'revenge' }],
  ['POST /api/rounds/1/ballots', { ...envelope, from: 'product', priority: 'growth' }],
];

/** Ballots of another size, though all else is right. */
const sizes = [0, 1, bodyBytes - 1, bodyBytes + 1, 2 * bodyBytes].map((bytes) => {
  const route = 'POST /api/rounds/1/ballots';
  const text = JSON.stringify(ballot);
  return request(route, `${bytes} bytes`, text.padEnd(bytes).slice(0, Math.max(bytes, 20)), 'body');
});

const lines = [
  ...['', 'name,email,team,role', 'Eve', 'Eve,eve', 'Eve,eve@example.org,nobody,respondent'],
  ...['Eve,eve@example.org,product,owner', 'Eve,eve@example.org,,respondent', '"Eve', 'a,b,c,d,e'],
  ...['<b>Eve</b>,eve@example.org,product', '\u0000,eve@example.org,product', ',eve@example.org'],
  ...['\ud800,eve@example.org,product', `${'x'.repeat(10_000)},eve@example.org,product`],
  ...['Eve,<eve@example.org>,product', 'Eve,e@e.org,product\nEve,E@E.org,product'],
  ...['Ada Admin,ada@example.org,product,respondent', 'Eve,"eve@example.org\nBcc: a@b.cd",sales'],
].map((text) => {
  const route = 'POST /api/people';
  return request(
    route,
    `line ${JSON.stringify(text).slice(0, 60)}`,
    JSON.stringify({ lines: text }),
  );
});

const ids = [
  ...['2', '0', '-1', 'open', 'nobody', '__proto__', 'constructor', '%00', '%E0%A4%A', '%', ' '],
  ...['..%2f..%2fetc%2fpasswd', '%2e%2e%2f', '..%5c..%5c', '%252e%252e', 'x'.repeat(10_000)],
  ...["'%20OR%201=1--", '<script>', '%ud800', '1%0d%0aSet-Cookie:a=b', '1;drop%20table%20event'],
];
const byId = [
  ...['POST /api/rounds/*/open', 'POST /api/rounds/*/seal', 'POST /api/rounds/*/links'],
  ...['POST /api/rounds/*/told', 'GET /api/rounds/*/leaves'],
  ...['POST /api/teams/*/retire', 'GET /api/pairings/*/product/trend', 'GET /api/friction?round=*'],
  ...['GET /api/pairings/product/*/trend', 'GET /api/*'],
  ...['GET /api/pairings/product/sales/trend?round=*', 'GET /api/quarters/*'],
  ...['GET /api/quarters/latest?against=*', 'GET /api/export/quarters/*.csv'],
].flatMap((route) =>
  ids.map((id) => request(route.replace('*', id), 'no such thing', null, null, {})),
);

const elsewhere = [
  ...['PUT /api/teams', 'DELETE /api/teams', 'PATCH /api/teams', 'PUT /api/teams/product'],
  ...['DELETE /api/rounds/1', 'GET /api/rounds/1/ballots', 'DELETE /api/people', 'GET /api/setup'],
  ...['GET /api/rounds/1/envelopes', 'POST /api/friction', 'PUT /api/session', 'GET /api/box'],
  ...['OPTIONS /api/teams', 'POST /api/health', 'POST /', 'PUT /index.html'],
  ...['GET /api', 'GET /api/', 'GET /api/log', 'GET /api/answers', 'GET /api/rounds/1/results'],
].map((route) => request(route, 'not this way', null, null, {}));

export const badRequests: readonly BadRequest[] = [
  ...spoiled,
  ...unwanted,
  ...wrongFields,
  ...refused.map(([route, body]) => request(route, 'refused', filled(route, JSON.stringify(body)))),
  ...sizes,
  ...lines,
  ...byId,
  ...elsewhere,
];
