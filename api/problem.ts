// Refusals, malformed requests and faults as problem details (RFC 9457): code to status, once.
import { randomUUID } from 'node:crypto';
import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { z } from 'zod';
import { isPassing } from '../events/kernel/retry.ts';
import { GuardLost } from '../events/kernel/store.ts';
import { Refusal } from '../events/refusal.ts';
import type { Fault, RefusalCode } from '../events/refusal.ts';
import { endIfFatal } from './fatal.ts';

/** A code without a status is a type error. */
export const statusOf: Record<RefusalCode, ContentfulStatusCode> = {
  'team-unknown': 404,
  'team-name-taken': 409,
  'team-retired': 409,
  'teams-too-many': 409,
  'rates-own-team': 422,
  'rates-too-many': 422,
  'threshold-only-up': 409,
  'priority-unknown': 422,
  'cadence-wrong': 422,
  'round-unknown': 404,
  'round-exists': 409,
  'round-overlaps': 409,
  'round-days-reversed': 422,
  'round-day-past': 422,
  'round-not-scheduled': 409,
  'round-not-open': 409,
  'round-sealing': 503,
  'round-not-sealed': 409,
  'round-already-sealed': 409,
  'round-already-voided': 409,
  'round-in-the-way': 409,
  'needs-https': 409,
  'box-lost': 409,
  'nobody-to-ask': 409,
  'not-asked': 403,
  'own-team': 422,
  'direction-not-asked': 422,
  'score-out-of-range': 422,
  'ballot-empty': 422,
  'team-small': 403,
  'envelope-invalid': 403,
  'ballot-unsigned': 403,
  'envelope-spent': 409,
  'envelopes-taken': 409,
  'envelopes-wrong': 422,
  'people-lines': 422,
  'person-unknown': 404,
  'email-taken': 409,
  'team-needed': 422,
  'own-account': 409,
  'last-admin': 409,
  'link-unknown': 401,
  'code-unknown': 401,
  'link-expired': 401,
  'link-other-browser': 403,
  'account-unknown': 403,
  'company-away': 503,
  'setup-done': 404,
  'setup-secret-unknown': 401,
  'shot-range': 422,
  'shot-stop-rule': 422,
  'shot-too-early': 409,
  'shot-reviewed': 409,
  'shot-ended': 409,
  'shot-due': 409,
  'method-unknown': 404,
  'method-exists': 409,
  'method-pattern': 422,
  'signal-lines': 422,
  'signals-too-many': 409,
  'not-sent': 409,
  'no-readings': 404,
  'not-here': 404,
};

export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly errors?: readonly Fault[];
  /** Of a fault: what to tell the admin. */
  readonly id?: string;
}

const titles: Partial<Record<number, string>> = {
  400: 'Malformed',
  401: 'Not signed in',
  403: 'Refused',
  404: 'Not here',
  405: 'Not this way',
  409: 'Refused',
  413: 'Too large',
  415: 'Not JSON',
  421: 'Another address',
  422: 'Refused',
  429: 'Too many',
  503: 'Not now',
};

/** Sends a problem. Its type points to the page that explains it. */
export function problem(
  c: Context,
  status: ContentfulStatusCode,
  code: string,
  detail: string,
  more: { readonly errors?: readonly Fault[]; readonly id?: string } = {},
): Response {
  const body: Problem = {
    type: `/api/docs#${code}`,
    title: titles[status] ?? 'Fault',
    status,
    code,
    detail,
    ...more,
  };
  return c.body(JSON.stringify(body), status, { 'content-type': 'application/problem+json' });
}

type Issue = z.core.$ZodIssue;

/** Of a body that may have one of several shapes: what keeps it from the nearest of them. */
function fitting(issue: Issue): readonly Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const wrong = (issues: readonly Issue[]) =>
    issues.reduce((n, each) => n + (each.code === 'unrecognized_keys' ? each.keys.length : 1), 0);
  const [best = []] = [...issue.errors].sort((a, b) => wrong(a) - wrong(b));
  const tells = best.some((each) => each.path.length > 0 || each.code === 'unrecognized_keys');
  if (!tells) return [issue];
  return best.flatMap((each) => fitting({ ...each, path: [...issue.path, ...each.path] }));
}

/** A body or parameter that is not of the shape: 400, field by field. */
export function malformed(c: Context, where: string, error: z.ZodError): Response {
  const errors = error.issues.flatMap(fitting).flatMap((issue) => {
    const path = issue.path.map(String).join('.');
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        field: [path, key.slice(0, 60)].filter(Boolean).join('.'),
        message: 'is not known here',
      }));
    }
    return [{ field: path || where, message: issue.message }];
  });
  return problem(c, 400, 'malformed', 'The request is not of the right shape.', { errors });
}

/** Thrown where somebody tries too much; they may try again after so many seconds. */
export class TooMany extends HTTPException {
  readonly seconds: number;

  constructor(seconds: number) {
    super(429, { message: 'That was too often. Wait a quarter of an hour, and try again.' });
    this.seconds = seconds;
  }
}

/** Everything thrown ends here. */
export function problemOf(error: unknown, c: Context): Response {
  if (error instanceof TooMany) {
    c.header('retry-after', `${error.seconds}`);
    return problem(c, 429, 'too-many', error.message);
  }
  if (error instanceof Refusal) {
    const errors = error.faults.length > 0 ? { errors: error.faults } : {};
    return problem(c, statusOf[error.code], error.code, error.message, errors);
  }
  if (error instanceof HTTPException && error.status < 500) {
    const detail = error.message || 'The request cannot be read.';
    if (error.status === 401) return problem(c, 401, 'not-signed-in', detail);
    if (error.status !== 400) return problem(c, error.status, 'refused', detail);
    const errors = [{ field: 'body', message: 'is not well-formed JSON' }];
    return problem(c, 400, 'malformed', 'The body is not well-formed JSON.', { errors });
  }
  if (brokeOff(c)) return problem(c, 400, 'malformed', 'The request broke off.');
  return fault(error, c);
}

/** Whoever hung up, or was let go for being slow, in the middle of a request: nothing broke here. */
function brokeOff(c: Context): boolean {
  const incoming = (c.env as Partial<HttpBindings> | undefined)?.incoming;
  return incoming !== undefined && incoming.destroyed && !incoming.complete;
}

/** What a disk without room says to SQLite and to Node. */
const fullCodes = new Set(['SQLITE_FULL', 'ENOSPC']);

let faults = 0;

/** How many requests broke since the process began. */
export const faultsSoFar = (): number => faults;

/** Something broke: the log gets the reason and an id, the reader a calm sentence and the id. */
function fault(error: unknown, c: Context): Response {
  endIfFatal(error);
  const id = randomUUID().slice(0, 8);
  faults += 1;
  // Of what people post, not even a broken ballot's trace is logged: the kind of error must do.
  const about = error instanceof Error ? error : new Error(String(error));
  const reason = c.req.path.endsWith('/ballots') ? about.name : (about.stack ?? about.message);
  console.error(JSON.stringify({ level: 'error', fault: id, method: c.req.method, reason }));
  const full = 'code' in about && fullCodes.has(String(about.code));
  // A database that starts anew is back within seconds, and what was asked can be asked again.
  const away = isPassing(error) || error instanceof GuardLost;
  if (away) c.header('retry-after', '5');
  return problem(
    c,
    full || away ? 503 : 500,
    full ? 'disk-full' : away ? 'database-away' : 'fault',
    'We could not do this. Nothing is lost. Try again in a minute; if it happens again, send your admin this code.',
    { id },
  );
}
