/** Signing in: a personal link opens a session; the setup link makes the first admin. */
import { addDays } from './day.ts';
import { newId, randomHex } from './installation.ts';
import type { Installation } from './installation.ts';
import { appendOf } from './kernel/decider.ts';
import { hashOf, newSecret } from './link.ts';
import { personStream } from './person.ts';
import type { Person, Role } from './person.ts';
import { Refusal } from './refusal.ts';

/** A session ends by itself after so many days. */
export const sessionDays = 30;
const setupSecret = 'setup link';

/** Facts about people, appended wherever their stream stands. */
export async function recordOf(
  at: Installation,
  events: readonly (
    | { readonly type: 'RoleGiven'; readonly data: { person: string; role: Role } }
    | { readonly type: 'SignedIn'; readonly data: { person: string; role: Role } }
  )[],
): Promise<void> {
  if (events.length === 0) return;
  const version = (await at.store.readStream(personStream)).length;
  await at.store.append([appendOf(personStream, version, events, newId(at))], at.today());
}

async function startSession(at: Installation, person: Person): Promise<string> {
  const secret = newSecret(at) + newSecret(at);
  await at.directory.startSession(hashOf(secret), person.person, at.today());
  const { role } = person;
  // A respondent's sign-in leaves no event: who looked when is nobody's business.
  if (role !== 'respondent') {
    await at.people.take(() =>
      recordOf(at, [{ type: 'SignedIn', data: { person: person.person, role } }]),
    );
  }
  return secret;
}

export interface SignedIn {
  readonly person: Person;
  /** The session's secret, told once, for the cookie. */
  readonly session: string;
}

/** Opens a session by a personal link. */
export async function signIn(at: Installation, link: string): Promise<SignedIn> {
  const person = await at.directory.personByLink(hashOf(link));
  if (person === undefined) {
    throw new Refusal(
      'link-unknown',
      'This link is not valid any more. Links are renewed each round; look for your newest one.',
    );
  }
  return { person, session: await startSession(at, person) };
}

/** Whose session this is, as the directory knows them now. */
export const personOf = (at: Installation, session: string): Promise<Person | undefined> =>
  at.directory.personBySession(hashOf(session), addDays(at.today(), -sessionDays));

export const signOut = (at: Installation, session: string): Promise<void> =>
  at.directory.endSession(hashOf(session));

/** A session for one of a sample company's people; only the demo offers this. */
export async function signInAs(at: Installation, role: Role): Promise<SignedIn> {
  const people = await at.directory.people();
  const person = people.find((each) => each.role === role);
  if (person === undefined) throw new Refusal('not-here', `Nobody here is ${role}.`);
  return { person, session: await startSession(at, person) };
}

/** A fresh one-time setup link's secret, as long as there is no admin; null afterwards. */
export async function setupSecretOf(at: Installation): Promise<string | null> {
  const people = await at.directory.people();
  if (people.some((person) => person.role === 'admin')) {
    // A stop between making the admin and forgetting the secret must not leave the link alive.
    await at.directory.keepSecret(setupSecret, null);
    return null;
  }
  const secret = newSecret(at);
  await at.directory.keepSecret(setupSecret, hashOf(secret));
  return secret;
}

/** Makes the first admin. Of two that try at once, one wins; the link is dead afterwards. */
export const setUp = (
  at: Installation,
  {
    secret,
    name,
    email,
  }: { readonly secret: string; readonly name: string; readonly email: string },
): Promise<SignedIn> =>
  at.people.take(async () => {
    const kept = await at.directory.secret(setupSecret);
    if (kept === undefined) {
      throw new Refusal('setup-done', 'Crosspulse is set up already. Sign in with your own link.');
    }
    if (kept !== hashOf(secret)) {
      throw new Refusal(
        'setup-secret-unknown',
        'This setup link is not the newest one. It stands in the terminal where Crosspulse started.',
      );
    }
    const admin: Person = {
      person: randomHex(at.random, 16),
      name,
      email,
      team: null,
      role: 'admin',
    };
    const data = { person: admin.person, role: 'admin' } as const;
    await recordOf(at, [
      { type: 'RoleGiven', data },
      { type: 'SignedIn', data },
    ]);
    await at.directory.put([admin]);
    await at.directory.keepSecret(setupSecret, null);
    const session = newSecret(at) + newSecret(at);
    await at.directory.startSession(hashOf(session), admin.person, at.today());
    return { person: admin, session };
  });
