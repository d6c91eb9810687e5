/** Sign-in links: asked for by an address, good once, for minutes, in a browser that asked. */
import { minuteOf } from './installation.ts';
import type { Installation } from './installation.ts';
import { hashOf, newSecret } from './link.ts';
import type { Person } from './person.ts';
import { Refusal } from './refusal.ts';

/** A link lives for so long, and so does a browser's having asked. */
export const linkMinutes = 15;
/** Browsers remembered for one person; the oldest is forgotten first. */
const browsersMost = 200;

interface Link {
  readonly person: string;
  /** Where it was sent: should the address change, the link is dead. */
  readonly email: string;
  readonly until: number;
}
interface Asked {
  readonly until: number;
  readonly leads: string;
}

/** Whom a link signs in, and where they wanted to go. */
export interface Used {
  readonly person: Person;
  readonly leads: string;
}

/**
 * The links that are out. They are kept in memory and nowhere else, so that no file and no backup
 * tells who signed in when; a restart costs whoever is waiting for one another mail.
 */
export class SignInLinks {
  readonly #at: Pick<Installation, 'now' | 'random' | 'directory'>;
  readonly #links = new Map<string, Link>();
  /** By person, then by the hash of a browser's cookie: who asked of late. */
  readonly #browsers = new Map<string, Map<string, Asked>>();

  constructor(at: Pick<Installation, 'now' | 'random' | 'directory'>) {
    this.#at = at;
  }

  /**
   * Notes that a browser asked for a person's link. Any of their links works there from now on: who
   * asks too often gets no more mails, and is not locked out, whoever asked before them.
   */
  ask({ person }: Person, browser: string, leads: string): void {
    this.#forget();
    const browsers = this.#browsers.get(person) ?? new Map<string, Asked>();
    browsers.delete(hashOf(browser));
    browsers.set(hashOf(browser), { until: this.#until(), leads });
    const [oldest] = browsers.keys();
    if (browsers.size > browsersMost && oldest !== undefined) browsers.delete(oldest);
    this.#browsers.set(person, browsers);
  }

  /** A link's secret, told once, for the mail. */
  make({ person, email }: Person): string {
    const secret = newSecret(this.#at);
    this.#links.set(hashOf(secret), { person, email, until: this.#until() });
    return secret;
  }

  /**
   * Uses a link up. Of two that try at once, one wins.
   * @throws {Refusal} `link-expired`, or `link-other-browser`, after which it still works where it should.
   */
  async use(secret: string, browser: string | undefined): Promise<Used> {
    this.#forget();
    const hash = hashOf(secret);
    const link = this.#links.get(hash);
    if (link === undefined) throw expired();
    const asked = this.#browsers.get(link.person)?.get(hashOf(browser ?? ''));
    if (asked === undefined) {
      throw new Refusal(
        'link-other-browser',
        'The link was asked for in another browser. To be safe nobody is signed in here.',
      );
    }
    this.#links.delete(hash);
    const person = await this.#at.directory.person(link.person);
    if (person?.email !== link.email || person.active !== 1) throw expired();
    return { person, leads: asked.leads };
  }

  #until(): number {
    return minuteOf(this.#at) + linkMinutes;
  }

  /** What is over is not kept. */
  #forget(): void {
    const minute = minuteOf(this.#at);
    for (const [hash, { until }] of this.#links) if (until <= minute) this.#links.delete(hash);
    for (const [person, browsers] of this.#browsers) {
      for (const [hash, { until }] of browsers) if (until <= minute) browsers.delete(hash);
      if (browsers.size === 0) this.#browsers.delete(person);
    }
  }
}

const expired = () =>
  new Refusal('link-expired', 'This link has run out. It works once, and for 15 minutes.');
