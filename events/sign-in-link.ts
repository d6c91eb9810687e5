/** Sign-in links: asked for by an address, good once, for minutes, in a browser that asked. */
import { minuteOf } from './installation.ts';
import type { Installation } from './installation.ts';
import { hashOf, newSecret } from './link.ts';
import type { Entry } from './passing.ts';
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
}

/** Whom a link signs in, and where they wanted to go. */
export interface Used {
  readonly person: Person;
  readonly leads: string;
}

type At = Pick<Installation, 'now' | 'random' | 'directory' | 'passing'>;

const linkName = (secret: string): string => `link ${hashOf(secret)}`;
const browserName = (person: string, browser: string): string =>
  `browser ${person} ${hashOf(browser)}`;

/**
 * The links that are out, and who asked of late in which browser. Where one server is alone they are
 * kept in memory and nowhere else; a restart costs whoever is waiting for one another mail.
 */
export class SignInLinks {
  readonly #at: At;

  constructor(at: At) {
    this.#at = at;
  }

  /**
   * Notes that a browser asked for a person's link. Any of their links works there from now on: who
   * asks too often gets no more mails, and is not locked out, whoever asked before them.
   */
  async ask({ person }: Person, browser: string, leads: string): Promise<void> {
    const name = browserName(person, browser);
    await this.#keep({ name, group: `browsers of ${person}`, value: leads }, browsersMost);
  }

  /** A link's secret, told once, for the mail. */
  async make({ person, email }: Person): Promise<string> {
    const secret = newSecret(this.#at);
    const value = JSON.stringify({ person, email } satisfies Link);
    await this.#keep({ name: linkName(secret), group: 'links', value });
    return secret;
  }

  /**
   * Uses a link up. Of two that try at once, one wins.
   * @throws {Refusal} `link-expired`, or `link-other-browser`, after which it still works where it should.
   */
  async use(secret: string, browser: string | undefined): Promise<Used> {
    const { passing, directory } = this.#at;
    const minute = minuteOf(this.#at);
    const kept = await passing.read(linkName(secret), minute);
    if (kept === undefined) throw expired();
    const link = JSON.parse(kept) as Link;
    const leads = await passing.read(browserName(link.person, browser ?? ''), minute);
    if (leads === undefined) {
      throw new Refusal(
        'link-other-browser',
        'The link was asked for in another browser. To be safe nobody is signed in here.',
      );
    }
    if ((await passing.take(linkName(secret), minute)) === undefined) throw expired();
    const person = await directory.person(link.person);
    if (person?.email !== link.email || person.active !== 1) throw expired();
    return { person, leads };
  }

  async #keep(entry: Omit<Entry, 'until'>, most?: number): Promise<void> {
    const minute = minuteOf(this.#at);
    await this.#at.passing.keep({ ...entry, until: minute + linkMinutes }, minute, most);
  }
}

const expired = () =>
  new Refusal('link-expired', 'This link has run out. It works once, and for 15 minutes.');
