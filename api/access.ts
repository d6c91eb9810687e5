// Who is asking: the session behind the cookie, and what it may do.
import { getCookie, setCookie, deleteCookie } from 'hono/cookie';
import type { Context } from 'hono';
import { may } from '../events/access.ts';
import type { Wish } from '../events/access.ts';
import { pulseNow } from '../events/installation.ts';
import type { Person } from '../events/person.ts';
import type { Pulse } from '../events/pulse.ts';
import { Refusal } from '../events/refusal.ts';
import { personOf, sessionDays } from '../events/signing-in.ts';
import { HTTPException } from 'hono/http-exception';
import type { House } from './house.ts';

/** Behind https the cookie is bound to this very host and never sent in the clear. */
const nameOf = (house: House): string =>
  house.url.startsWith('https:') ? '__Host-session' : 'session';

export const sessionOf = (house: House, c: Context): string | undefined =>
  getCookie(c, nameOf(house));

export function keepSession(house: House, c: Context, secret: string): void {
  setCookie(c, nameOf(house), secret, {
    path: '/',
    httpOnly: true,
    secure: house.url.startsWith('https:'),
    sameSite: 'Strict',
    maxAge: sessionDays * 86_400,
  });
}

export const dropSession = (house: House, c: Context): void => {
  deleteCookie(c, nameOf(house), { path: '/', secure: house.url.startsWith('https:') });
};

/** Thrown where nobody is signed in; the client shows how to. */
export class NotSignedIn extends HTTPException {
  constructor() {
    super(401, { message: 'Open your personal link to sign in.' });
  }
}

export interface Asking {
  readonly person: Person;
  readonly pulse: Pulse;
}

/** Whoever is signed in. */
export async function signedIn(house: House, c: Context): Promise<Asking> {
  const session = sessionOf(house, c);
  const person = session === undefined ? undefined : await personOf(house.at, session);
  if (person === undefined) throw new NotSignedIn();
  return { person, pulse: await pulseNow(house.at) };
}

/** Whoever is signed in, if they may; else it looks as though there were nothing. */
export async function allowed(house: House, c: Context, wish: Wish): Promise<Asking> {
  const asking = await signedIn(house, c);
  if (!may(asking.person, wish, asking.pulse)) {
    throw new Refusal('not-here', 'There is nothing here for you.');
  }
  return asking;
}
