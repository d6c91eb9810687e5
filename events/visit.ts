/** Who is here: the person behind a session's secret, as the directory knows them now. */
import { addDays } from './day.ts';
import type { Day } from './day.ts';
import { minuteOf } from './installation.ts';
import type { Installation } from './installation.ts';
import { hashOf, newSecret } from './link.ts';
import type { Person } from './person.ts';
import { overlapMinutes, sessionDays } from './session.ts';
import type { Scope } from './session.ts';

export interface Visit {
  readonly person: Person;
  readonly scope: Scope;
  /** The session's id, which opens nothing. */
  readonly id: string;
  /** The session's new secret, where the person's role has changed; the old one is dead soon. */
  readonly renewed: string | null;
}

/** A session's secret: twice as long as a link's, as it lives longer. */
export const sessionSecret = (at: Installation): string => newSecret(at) + newSecret(at);

/** The first day of sessions that are not over. */
export const sessionsSince = (at: Installation): Day => addDays(at.today(), -sessionDays);

const renewedBy = (at: Installation, session: string): string | undefined =>
  at.directory.sessions.renewed(hashOf(session), minuteOf(at));

const renewedName = (session: string): string => `renewed ${hashOf(session)}`;

/** Other servers find the session by its old secret as well, for as long as this one. */
async function tellRenewed(at: Installation, session: string, hash: string): Promise<void> {
  const minute = minuteOf(at);
  const entry = { name: renewedName(session), group: 'renewed', value: hash };
  await at.passing.keep({ ...entry, until: minute + 1 + overlapMinutes }, minute);
}

async function renewedElsewhere(at: Installation, session: string) {
  if (at.shared === null) return undefined;
  const hash = await at.passing.read(renewedName(session), minuteOf(at));
  return hash === undefined ? undefined : at.directory.sessions.find(hash, sessionsSince(at));
}

/** Whose session this is; one that began in another role gets a new secret. */
export async function visitOf(at: Installation, session: string): Promise<Visit | undefined> {
  const newer = renewedBy(at, session);
  if (newer !== undefined) {
    const visit = await visitOf(at, newer);
    return visit && { ...visit, renewed: visit.renewed ?? newer };
  }
  const { sessions } = at.directory;
  const found =
    (await sessions.find(hashOf(session), sessionsSince(at))) ??
    (await renewedElsewhere(at, session));
  if (found === undefined) return undefined;
  const { began, ...visit } = found;
  if (began === visit.person.role) return { ...visit, renewed: null };
  // One after the other: what a page asks at once must not renew its session twice.
  return at.people.take(async () => {
    const other = renewedBy(at, session);
    if (other !== undefined) return { ...visit, renewed: other };
    const secret = sessionSecret(at);
    const next = { hash: hashOf(secret), secret, id: newSecret(at) };
    await sessions.renew(hashOf(session), next, visit.person.role, minuteOf(at));
    if (at.shared !== null) await tellRenewed(at, session, next.hash);
    return { ...visit, id: next.id, renewed: secret };
  });
}

/** The person of a session. */
export const personOf = async (at: Installation, session: string): Promise<Person | undefined> =>
  (await visitOf(at, session))?.person;

/** Ends a session, also by the secret that it had a moment ago. */
export const signOut = (at: Installation, session: string): Promise<void> =>
  at.directory.sessions.end(hashOf(renewedBy(at, session) ?? session));
