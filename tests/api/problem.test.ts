// Every "no" is a problem: a code for programs, a sentence for people, and never a trace of code.
import { Hono } from 'hono';
import { describe, expect, test } from 'vitest';
import { problemOf } from '../../api/problem.ts';
import { Refusal, refusalCodes } from '../../events/refusal.ts';
import { paddedBody } from '../../events/envelope/body.ts';
import { served } from '../support/house.ts';
import { envelope } from './good-bodies.ts';

const json = { 'content-type': 'application/json' };

/** The problem that an answer is, after checking that it is one. */
async function problem(answer: Response | Promise<Response>): Promise<Record<string, unknown>> {
  const response = await answer;
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  const body = (await response.json()) as Record<string, unknown>;
  expect(body).toMatchObject({
    status: response.status,
    type: `/api/docs#${String(body['code'])}`,
  });
  expect(body['title']).toMatch(/^[A-Z][a-z ]+/i);
  expect(body['detail']).toMatch(/^\S.*[.]$/);
  return body;
}

/** Does something, and catches what is written for the operator meanwhile. */
async function logging<T>(doing: () => Promise<T>): Promise<{ told: T; lines: string[] }> {
  const lines: string[] = [];
  const { error } = console;
  console.error = (line: unknown) => void lines.push(String(line));
  try {
    return { told: await doing(), lines };
  } finally {
    console.error = error;
  }
}

describe('A refusal', () => {
  const refusing = new Hono().onError(problemOf).get('/:code', (c) => {
    const code = refusalCodes.find((each) => each === c.req.param('code'));
    if (code === undefined) throw new Error('no such code');
    throw new Refusal(code, 'It is so.', [{ field: 'line 4', message: 'is wrong' }]);
  });

  test.each(refusalCodes)(
    '%s has a status of its own choice, its sentence and its faults',
    async (code) => {
      const told = await problem(refusing.request(`/${code}`));
      expect(told).toMatchObject({
        ...{ code, detail: 'It is so.' },
        errors: [{ field: 'line 4', message: 'is wrong' }],
      });
      expect([401, 403, 404, 409, 422, 503]).toContain(told['status']);
    },
  );
});

describe('What a request may be told before any rule is asked', () => {
  test('401: nobody is signed in', async () => {
    const { app } = await served();
    expect(await problem(app.request('/api/teams'))).toMatchObject({
      ...{ status: 401, code: 'not-signed-in', title: 'Not signed in' },
    });
  });

  test('404: there is no such path, or no such page', async () => {
    const { app } = await served();
    for (const path of ['/api/nothing', '/api/rounds/1/results', '/assets/gone.js']) {
      const told = await problem(app.request(path));
      expect(told).toMatchObject({ status: 404, code: 'not-here', title: 'Not here' });
    }
  });

  test('400: not of the shape; each field is named', async () => {
    const { app } = await served();
    const body = JSON.stringify({ secret: 1, name: '', email: 'a', role: 'admin' });
    const post = { method: 'POST', headers: json, body };
    const { errors, ...told } = await problem(app.request('/api/setup', post));
    expect(told).toMatchObject({ status: 400, code: 'malformed' });
    expect((errors as { field: string }[]).map(({ field }) => field)).toEqual([
      ...['secret', 'name', 'email', 'role'],
    ]);
  });

  test('413: too large; 415: not JSON', async () => {
    const { app } = await served();
    const large = { method: 'POST', headers: json, body: ' '.repeat(40_000) };
    expect(await problem(app.request('/api/session', large))).toMatchObject({
      ...{ status: 413, code: 'too-large', title: 'Too large', errors: [{ field: 'body' }] },
    });
    const form = { method: 'POST', body: new URLSearchParams({ link: 'a' }) };
    expect(await problem(app.request('/api/session', form))).toMatchObject({
      ...{ status: 415, code: 'not-json', title: 'Not JSON', errors: [{ field: 'content-type' }] },
    });
  });
});

describe('A fault', () => {
  /** Asks an installation whose files are closed, and catches what it writes for the operator. */
  async function broken(method: string, path: string, body?: object | string) {
    const { at, send } = await served();
    await send(method, path, body);
    await at.close();
    return logging(() => problem(send(method, path, body)));
  }

  test('tells a calm sentence and an id; the operator’s log holds the reason under that id', async () => {
    const { told, lines } = await broken('POST', '/api/session', { link: 'ab'.repeat(16) });
    expect(told).toMatchObject({ status: 500, code: 'fault', title: 'Fault' });
    expect(told['detail']).toMatch(/^We could not do this\. Nothing is lost\./);
    expect(JSON.stringify(told)).not.toMatch(/Error|\.ts|sqlite|driver/i);
    expect(lines).toHaveLength(1);
    const logged = JSON.parse(lines[0] ?? '') as Record<string, string>;
    expect(logged).toMatchObject({ fault: told['id'], method: 'POST' });
    expect(logged['reason']).toMatch(/Error: .+\n +at /);
  });

  test('of a ballot leaves no more in the log than the kind of error', async () => {
    const ballot = paddedBody({ ...envelope, from: 'product', priority: 'cost' });
    const { told, lines } = await broken('POST', '/api/rounds/1/ballots', ballot);
    expect(told['status']).toBe(500);
    expect(lines).toHaveLength(1);
    const logged = JSON.parse(lines[0] ?? '') as Record<string, string>;
    expect(Object.keys(logged).sort()).toEqual(['fault', 'level', 'method', 'reason']);
    expect(logged['reason']).toMatch(/^\w*Error$/);
  });

  test('of a full disk is told as such, and may be tried again', async () => {
    const full = new Hono().onError(problemOf).get('/', () => {
      throw Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' });
    });
    const { told } = await logging(() => problem(full.request('/')));
    expect(told).toMatchObject({ status: 503, code: 'disk-full' });
  });
});
