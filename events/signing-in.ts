/** Signing in: a personal link opens a session; the setup link makes the first admin. */
import { z } from 'zod';
import { minuteOf, newId, randomHex } from './installation.ts';
import type { Installation } from './installation.ts';
import { appendOf } from './kernel/decider.ts';
import { hashOf, newSecret } from './link.ts';
import { personStream } from './person.ts';
import type { Person, PersonEvent, Role } from './person.ts';
import { Refusal } from './refusal.ts';
import type { Scope } from './session.ts';
import { sessionSecret, signOut, visitOf } from './visit.ts';

const setupSecret = 'setup link';

/** Facts about people, appended wherever their stream stands. */
export async function recordOf(at: Installation, events: readonly PersonEvent[]): Promise<void> {
  if (events.length === 0) return;
  const version = (await at.store.readStream(personStream)).length;
  await at.store.append([appendOf(personStream, version, events, newId(at))], at.today());
}

export interface SignedIn {
  readonly person: Person;
  readonly scope: Scope;
  /** The session's secret, told once, for the cookie. */
  readonly session: string;
}

async function startSession(at: Installation, person: Person, scope: Scope): Promise<SignedIn> {
  const session = sessionSecret(at);
  await at.directory.sessions.start({
    ...{ hash: hashOf(session), id: newSecret(at), person: person.person },
    ...{ role: person.role, scope, day: at.today() },
  });
  return { person, scope, session };
}

/** Begins a session; `before` is the secret of the one that the browser had, which ends. */
export async function begin(
  at: Installation,
  person: Person,
  scope: Scope,
  before?: string,
): Promise<SignedIn> {
  if (before !== undefined) await signOut(at, before);
  const signedIn = await startSession(at, person, scope);
  const { role } = person;
  // Signing in as a respondent leaves no event: who looked when is nobody's business.
  if (role !== 'respondent' && scope === 'all') {
    await at.people.take(() =>
      recordOf(at, [{ type: 'SignedIn', data: { person: person.person, role } }]),
    );
  }
  return signedIn;
}

/**
 * Opens a session by a personal link. Whoever is signed in already, by `before`, keeps what that
 * session may.
 */
export async function signIn(
  at: Installation,
  link: string,
  scope: Scope = 'all',
  before?: string,
): Promise<SignedIn> {
  const person = await at.directory.personByLink(hashOf(link));
  if (person === undefined) {
    throw new Refusal(
      'link-unknown',
      'This link is not valid any more. Links are renewed each round; look for your newest one.',
    );
  }
  const had = before === undefined ? undefined : await visitOf(at, before);
  const kept = had?.person.person === person.person && had.scope === 'all';
  return begin(at, person, kept ? 'all' : scope, before);
}

/** A session for one of a sample company's people; only the demo offers this. */
export async function signInAs(at: Installation, role: Role): Promise<SignedIn> {
  const people = await at.directory.people();
  const person = people.find((each) => each.role === role && each.active === 1);
  if (person === undefined) throw new Refusal('not-here', `Nobody here is ${role}.`);
  return begin(at, person, 'all');
}

/** A setup link lives for so long; the next start makes a fresh one. */
export const setupMinutes = 60;
/** After so many wrong tries there is a new secret. */
const setupTries = 5;

const setupKept = z.strictObject({ hash: z.string(), until: z.int(), tries: z.int() });

async function newSetupSecret(at: Installation): Promise<string> {
  const secret = newSecret(at);
  const kept = { hash: hashOf(secret), until: minuteOf(at) + setupMinutes, tries: 0 };
  await at.directory.keepSecret(setupSecret, JSON.stringify(kept));
  return secret;
}

/** A fresh one-time setup link's secret, as long as there is no admin; null afterwards. */
export async function setupSecretOf(at: Installation): Promise<string | null> {
  const people = await at.directory.people();
  if (!people.some((person) => person.role === 'admin')) return newSetupSecret(at);
  // A stop between making the admin and forgetting the secret must not leave the link alive.
  await at.directory.keepSecret(setupSecret, null);
  return null;
}

/** Who becomes the first admin, and the secret that lets them. */
export interface SettingUp {
  readonly secret: string;
  readonly name: string;
  readonly email: string;
}

/**
 * Makes the first admin. Of two that try at once, one wins; the link is dead afterwards. Too many
 * wrong tries make a new link, which `renewed` is told.
 */
export const setUp = (
  at: Installation,
  { secret, name, email }: SettingUp,
  renewed: (secret: string) => void = () => undefined,
): Promise<SignedIn> =>
  at.people.take(async () => {
    const text = await at.directory.secret(setupSecret);
    if (text === undefined) {
      throw new Refusal('setup-done', 'Crosspulse is set up already. Sign in with your own link.');
    }
    const kept = setupKept.parse(JSON.parse(text));
    if (kept.hash !== hashOf(secret) || minuteOf(at) >= kept.until) {
      const tries = kept.tries + 1;
      const wrong = { ...kept, tries };
      if (tries >= setupTries) renewed(await newSetupSecret(at));
      else await at.directory.keepSecret(setupSecret, JSON.stringify(wrong));
      throw new Refusal(
        'setup-secret-unknown',
        'This setup link is not the newest one, or older than 60 minutes. The newest stands in the ' +
          'terminal where Crosspulse started; starting it again makes a fresh one.',
      );
    }
    const person = randomHex(at.random, 16);
    const lasting = { active: 1, locale: '' } as const;
    const admin: Person = { person, name, email, team: null, role: 'admin', ...lasting };
    const data = { person, role: 'admin' } as const;
    await recordOf(at, [
      { type: 'RoleGiven', data },
      { type: 'SignedIn', data },
    ]);
    await at.directory.put([admin]);
    await at.directory.keepSecret(setupSecret, null);
    return startSession(at, admin, 'all');
  });
