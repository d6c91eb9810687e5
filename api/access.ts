// Who is asking: the session behind the cookie, and what it may do.
import { getCookie, setCookie, deleteCookie } from 'hono/cookie';
import type { Context } from 'hono';
import { may } from '../events/access.ts';
import type { Wish } from '../events/access.ts';
import { pulseNow } from '../events/installation.ts';
import { newSecret } from '../events/link.ts';
import type { Person } from '../events/person.ts';
import type { Pulse } from '../events/pulse.ts';
import { Refusal } from '../events/refusal.ts';
import { sessionDays } from '../events/session.ts';
import type { Scope } from '../events/session.ts';
import { visitOf } from '../events/visit.ts';
import { HTTPException } from 'hono/http-exception';
import type { House } from './house.ts';

/** Behind https the cookie is bound to this very host and never sent in the clear. */
const nameOf = (house: House): string =>
  house.url.startsWith('https:') ? '__Host-session' : 'session';

export const sessionOf = (house: House, c: Context): string | undefined =>
  getCookie(c, nameOf(house));

export function keepSession(
  house: House,
  c: Context,
  secret: string,
  lasting: 'for days' | 'until closed' = 'for days',
): void {
  setCookie(c, nameOf(house), secret, {
    path: '/',
    httpOnly: true,
    secure: house.url.startsWith('https:'),
    sameSite: 'Strict',
    // A shared device forgets it with its browser's window.
    ...(lasting === 'for days' && { maxAge: sessionDays * 86_400 }),
  });
}

/** Minutes for which a browser is known that asked for a link, or went to the company's sign-in. */
const browserMinutes = 15;

const browserName = (house: House): string =>
  house.url.startsWith('https:') ? '__Host-browser' : 'browser';

export const browserOf = (house: House, c: Context): string | undefined =>
  getCookie(c, browserName(house));

/** The cookie that binds a sign-in to a browser; whoever comes back from elsewhere brings it. */
export function keepBrowser(house: House, c: Context): string {
  const kept = browserOf(house, c) ?? '';
  const browser = /^[0-9a-f]{32}$/.test(kept) ? kept : newSecret(house.at);
  setCookie(c, browserName(house), browser, {
    path: '/',
    httpOnly: true,
    secure: house.url.startsWith('https:'),
    sameSite: 'Lax',
    maxAge: browserMinutes * 60,
  });
  return browser;
}

export const dropSession = (house: House, c: Context): void => {
  deleteCookie(c, nameOf(house), { path: '/', secure: house.url.startsWith('https:') });
};

/** Thrown where nobody is signed in; the client shows how to. */
export class NotSignedIn extends HTTPException {
  constructor() {
    super(401, { message: 'Sign in first, or open your personal link.' });
  }
}

export interface Asking {
  /** With what their session may, which `may` looks at. */
  readonly person: Person & { readonly scope: Scope };
  /** The id of their session. */
  readonly session: string;
  readonly pulse: Pulse;
}

/** Whoever is here, if anybody; a session that got a new secret is told to the browser. */
export async function visitorOf(house: House, c: Context): Promise<Omit<Asking, 'pulse'> | null> {
  const secret = sessionOf(house, c);
  const visit = secret === undefined ? undefined : await visitOf(house.at, secret);
  if (visit === undefined) return null;
  if (visit.renewed !== null) keepSession(house, c, visit.renewed);
  return { person: { ...visit.person, scope: visit.scope }, session: visit.id };
}

/** Whoever is signed in. */
export async function signedIn(house: House, c: Context): Promise<Asking> {
  const visitor = await visitorOf(house, c);
  if (visitor === null) throw new NotSignedIn();
  return { ...visitor, pulse: await pulseNow(house.at) };
}

/** Whoever is signed in, if they may; else it looks as though there were nothing. */
export async function allowed(house: House, c: Context, wish: Wish): Promise<Asking> {
  const asking = await signedIn(house, c);
  if (!may(asking.person, wish, asking.pulse)) {
    throw new Refusal('not-here', 'There is nothing here for you.');
  }
  return asking;
}
