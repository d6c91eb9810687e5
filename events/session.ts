/** Sessions: who is signed in on which browser, known by the hash of a secret and by a day. */
import type { Kysely } from 'kysely';
import { addDays } from './day.ts';
import type { Day } from './day.ts';
import { personColumns } from './directory-tables.ts';
import type { DirectoryTables } from './directory-tables.ts';
import type { Writing } from './kernel/together.ts';
import type { Person, Role } from './person.ts';

/**
 * What a session may do: all that its person may, or no more than answer and read as a respondent.
 * A personal link came by mail and may be passed on; where there is a better way to sign in, it
 * opens no more than it was sent for.
 */
export type Scope = 'all' | 'answer';

/** A session ends by itself after so many days. */
export const sessionDays = 30;
/** Pages ask several things at once: for so long a renewed session is found by its old secret. */
export const overlapMinutes = 1;

/** A session as its owner is shown it. */
export interface SessionRow {
  /** Random; it opens nothing. */
  readonly id: string;
  readonly day: Day;
  readonly scope: Scope;
}

interface Found {
  readonly person: Person;
  readonly id: string;
  /** The role that the person had when the session began or was renewed. */
  readonly began: Role | '';
  readonly scope: Scope;
}

/** The directory's sessions. */
export class Sessions {
  readonly #db: Kysely<DirectoryTables>;
  /** In memory only: the secrets that took the place of others a moment ago. */
  readonly #renewed = new Map<string, { readonly secret: string; readonly until: number }>();

  readonly #write: Writing<DirectoryTables>;
  /** Sessions that began before this day are forgotten already. */
  #forgotten: Day | undefined;

  constructor(db: Kysely<DirectoryTables>, write: Writing<DirectoryTables>) {
    this.#db = db;
    this.#write = write;
  }

  /** Begins a session, and once a day forgets those that are over. */
  async start(session: DirectoryTables['session']): Promise<void> {
    const since = addDays(session.day, -sessionDays);
    const forgets = this.#forgotten !== since;
    await this.#write(async (db) => {
      if (forgets) await db.deleteFrom('session').where('day', '<', since).execute();
      await db.insertInto('session').values(session).execute();
    });
    this.#forgotten = since;
  }

  /** The session under a hash that began on `since` or later, and its person as they are now. */
  async find(hash: string, since: Day): Promise<Found | undefined> {
    const row = await this.#db
      .selectFrom('session')
      .innerJoin('person', 'person.person', 'session.person')
      .select(personColumns)
      .select(['session.id', 'session.role as began', 'session.scope'])
      .where('session.hash', '=', hash)
      .where('session.day', '>=', since)
      .where('person.active', '=', 1)
      .executeTakeFirst();
    if (row === undefined) return undefined;
    const { id, began, scope, ...person } = row;
    return { person, id, began, scope };
  }

  /** Gives a session another secret; the old one is found by `renewed` for a minute, then dead. */
  async renew(
    old: string,
    next: { readonly hash: string; readonly secret: string; readonly id: string },
    role: Role,
    minute: number,
  ): Promise<void> {
    const { hash, secret, id } = next;
    this.#renewed.set(old, { secret, until: minute + overlapMinutes });
    await this.#db.updateTable('session').set({ hash, role, id }).where('hash', '=', old).execute();
  }

  /** The secret that took the place of the one under this hash within the last minute. */
  renewed(hash: string, minute: number): string | undefined {
    for (const [old, { until }] of this.#renewed) {
      if (until < minute) this.#renewed.delete(old);
    }
    return this.#renewed.get(hash)?.secret;
  }

  async end(hash: string): Promise<void> {
    this.#renewed.delete(hash);
    await this.#db.deleteFrom('session').where('hash', '=', hash).execute();
  }

  /** Ends all sessions of a person, or all but one. */
  async endOf(person: string, but = ''): Promise<void> {
    await this.#db
      .deleteFrom('session')
      .where('person', '=', person)
      .where('id', '!=', but)
      .execute();
  }

  /** Ends one session of a person's own; false where they have no such session. */
  async endOne(person: string, id: string): Promise<boolean> {
    const ended = this.#db.deleteFrom('session').where('person', '=', person).where('id', '=', id);
    return (await ended.executeTakeFirst()).numDeletedRows > 0n;
  }

  /** A person's sessions that are not over, the newest day first. */
  of(person: string, since: Day): Promise<readonly SessionRow[]> {
    return this.#db
      .selectFrom('session')
      .select(['id', 'day', 'scope'])
      .where('person', '=', person)
      .where('day', '>=', since)
      .orderBy('day', 'desc')
      .orderBy('id')
      .execute();
  }
}
