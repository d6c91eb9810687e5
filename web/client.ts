// The one door to the API: typed by its routes, and one shape for every answer, granted or refused.
import type { ClientRequestOptions, ClientResponse, hc } from 'hono/client';
import type { SuccessStatusCode } from 'hono/utils/http-status';
import type { Api } from '../api/app.ts';
import { words } from './language/words.ts';
import type { Words } from './language/words.ts';

export type { RefusalCode } from '../api/app.ts';

type Client = ReturnType<typeof hc<Api>>;
interface Call {
  param?: Record<string, string>;
  query?: Record<string, string>;
  json?: unknown;
}

/** Replies that are on their way before anybody waits for them, by their URL. */
const early = new Map<string, Promise<Response>>();
let isEarly = false;

/** What is called here is asked now, and replies once to whoever calls the same later. */
export const askEarly = <T>(calls: () => T): T => {
  isEarly = true;
  const replies = calls();
  isEarly = false;
  return replies;
};

/**
 * Speaks as Hono's `hc` does and borrows its types, in a tenth of its size: respondents load it too.
 * `client.api.rounds[':round'].seal.$post({ param })` calls POST /api/rounds/20/seal.
 */
export const client = door('') as Client;

function door(path: string): unknown {
  const call =
    (method: string) =>
    ({ param = {}, query, json }: Call = {}, { init }: ClientRequestOptions = {}) => {
      const url =
        path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(param[name] ?? '')) +
        `?${new URLSearchParams(query)}`.replace(/\?$/, '');
      const waiting = early.get(url);
      if (waiting && method === 'GET' && early.delete(url)) return waiting;
      const reply = fetch(url, {
        method,
        ...(json
          ? { body: JSON.stringify(json), headers: { 'content-type': 'application/json' } }
          : {}),
        ...init,
      });
      if (isEarly) early.set(url, reply);
      return reply;
    };
  return new Proxy(
    {},
    {
      get: (_, name: string) =>
        name[0] === '$' ? call(name.slice(1).toUpperCase()) : door(`${path}/${name}`),
    },
  );
}

export interface Refusal {
  /** 0 when no reply came at all. */
  status: number;
  code: string;
  title: string;
  detail: string;
  errors: { field: string; message: string }[];
  id: string | null;
}
export type Answer<T> = { ok: true; body: T } | { ok: false; refusal: Refusal };

/** What a call replies with when it is granted. */
export type Body<R> =
  R extends ClientResponse<infer T, infer S, string>
    ? S extends SuccessStatusCode
      ? T
      : never
    : never;

type Session = Client['api']['session'];
export type Me = Body<Awaited<ReturnType<Session['$get']>>>;
export type Role = Me['role'];

const silence: Refusal = {
  status: 0,
  code: 'no-connection',
  title: 'No connection',
  detail: 'The server could not be reached. Try again in a minute.',
  errors: [],
  id: null,
};

/** Awaits a call and tells a refusal from a reply; never throws. */
export async function ask<R extends ClientResponse<unknown, number, string>>(
  call: Promise<R>,
): Promise<Answer<Body<R>>> {
  try {
    const reply = await call;
    const body: unknown = reply.status === 204 ? null : await reply.json();
    if (reply.ok) return { ok: true, body: body as Body<R> };
    const refusal = { ...silence, status: reply.status, ...(body as Partial<Refusal>) };
    return { ok: false, refusal: await translated(refusal) };
  } catch {
    const { shell }: Partial<Words> = words;
    return { ok: false, refusal: { ...silence, detail: shell?.silence ?? silence.detail } };
  }
}

/** The server refuses in English. Who answers a round is told by its codes alone. */
let translated = (refusal: Refusal): Refusal | Promise<Refusal> => refusal;

/** How a page says refusals in its language. */
export function sayRefusals(how: typeof translated): void {
  translated = how;
}
