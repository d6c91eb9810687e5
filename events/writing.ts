/** Writes a letter at the moment it is sent: its links are made now, and only their hashes stay. */
import { createHmac } from 'node:crypto';
import { addressChanged } from './address-changed.ts';
import { messageOf } from './chat.ts';
import type { Message, Occasion } from './chat.ts';
import { newCode } from './code.ts';
import { digestFor } from './digest-facts.ts';
import { digestLetter } from './digest-mail.ts';
import { wordsOf } from './envelope/publication.ts';
import { pulseNow, randomHex, roundsNow } from './installation.ts';
import type { Installation } from './installation.ts';
import { invitation, reminder } from './invitation.ts';
import type { OwnLinks, RoundFacts } from './invitation.ts';
import type { Language } from './language.ts';
import { mailOf } from './letter-text.ts';
import type { Written } from './letter-text.ts';
import type { Letter } from './letter.ts';
import { hashOf, newSecret } from './link.ts';
import type { DueLetter } from './outbox.ts';
import { languageToward } from './person.ts';
import type { Person } from './person.ts';
import type { Pulse } from './pulse.ts';
import { Refusal } from './refusal.ts';
import { openRound } from './round.ts';
import type { Round } from './round.ts';
import { readTeams } from './projections/teams.ts';

/** The root of the newest signed head of the log; null before the first. */
export const newestRoot = async (at: Pick<Installation, 'store'>): Promise<string | null> =>
  (await at.store.heads()).at(-1)?.root ?? null;

/**
 * What everybody is told of a round alike, in the company's language; of none that is open, what
 * would be told.
 */
export async function factsOf(at: Installation, url: string, round?: Round): Promise<RoundFacts> {
  const [pulse, teams, root] = await Promise.all([
    pulseNow(at),
    readTeams(at.readings),
    newestRoot(at),
  ]);
  const small = round?.opened?.keys?.small ?? [];
  return {
    ...{ url, root, sealsOn: round?.sealsOn ?? null },
    threshold: round?.opened?.threshold ?? pulse.threshold,
    words: round?.keyed ? wordsOf(round.keyed) : null,
    small: teams.filter(({ team }) => small.includes(team)).map(({ name }) => name),
    sight: pulse,
    language: pulse.language,
    reminders: pulse.channels.reminders,
  };
}

/** The key that the links for stopping are made with. */
async function stopKeyOf({ directory, random }: Installation): Promise<string> {
  const known = await directory.secret('stop key');
  if (known !== undefined) return known;
  const key = randomHex(random, 32);
  await directory.keepSecret('stop key', key);
  return key;
}

/** Writes letters one after the other; what they have in common is worked out once. */
export class Writer {
  readonly #at: Installation;
  readonly #url: string;
  readonly #digests = new Map<string, Promise<Written | null>>();
  #stopKey: Promise<string> | null = null;
  #common: Promise<{ pulse: Pulse; round: Round | undefined; facts: RoundFacts }> | null = null;

  constructor(at: Installation, url: string) {
    this.#at = at;
    this.#url = url;
  }

  /** A letter to a person; null where nobody needs it any more. */
  async letter(due: DueLetter): Promise<Letter | null> {
    const person = await this.#at.directory.person(due.person);
    // Of an address that was replaced, the old one is told, also where nobody works there any more.
    const gone = person?.active === 0 && due.kind !== 'address-changed';
    if (person === undefined || gone) return null;
    const to = due.address === '' ? person.email : due.address;
    const stop =
      due.kind === 'reminder' || due.kind === 'invitation' ? await this.#stop(person) : null;
    const written = await this.#written(due, person, stop ?? '');
    if (written === null) return null;
    const headers = {
      'Auto-Submitted': 'auto-generated',
      ...(stop !== null && { 'List-Unsubscribe': `<${stop}>`, 'List-Id': listId(this.#url) }),
    };
    return { to, ...mailOf(written), headers };
  }

  /** A message to a channel. */
  async message({ round: id }: DueLetter, occasion: Occasion): Promise<Message | null> {
    const round = (await roundsNow(this.#at)).find((each) => each.round === id);
    if (round === undefined || (occasion === 'opened') !== (round.status === 'open')) return null;
    return messageOf(occasion, round.label, await factsOf(this.#at, this.#url, round));
  }

  async #written(due: DueLetter, person: Person, stop: string): Promise<Written | null> {
    switch (due.kind) {
      case 'invitation':
      case 'reminder':
        return this.#asking(due, person, stop);
      case 'digest':
        return this.#digest(person, due.round);
      case 'address-changed':
        return addressChanged(this.#url, await newestRoot(this.#at), await this.#language(person));
      case 'chat':
        return null;
    }
  }

  async #asking({ kind, round: id }: DueLetter, person: Person, stop: string) {
    const { round, facts: common, pulse } = await this.#now();
    if (round?.round !== id) return null;
    const facts = { ...common, language: await this.#language(person) };
    const entry = await this.#at.directory.askedPerson(id, person.person);
    if (entry === undefined) return null;
    // Made for everybody alike: how many links somebody has does not tell whether they were reminded.
    const own = { stop, ...(await this.#links(person, facts, pulse.channels.kiosk)) };
    if (kind === 'invitation') return invitation(facts, own);
    const unwanted = (await this.#at.directory.stopped()).has(person.person);
    return entry.took === 1 || entry.barred === 1 || unwanted ? null : reminder(facts, own);
  }

  /** A person's own, else the company's. */
  async #language(person: Person): Promise<Language> {
    return languageToward(person, (await this.#now()).pulse);
  }

  #now() {
    this.#common ??= (async () => {
      const round = openRound(await roundsNow(this.#at));
      const facts = await factsOf(this.#at, this.#url, round);
      return { round, facts, pulse: await pulseNow(this.#at) };
    })();
    return this.#common;
  }

  async #links(
    { person }: Person,
    { words }: RoundFacts,
    kiosk: boolean,
  ): Promise<Omit<OwnLinks, 'stop'>> {
    const secret = newSecret(this.#at);
    const code = kiosk ? newCode(this.#at.random) : null;
    await this.#at.directory.link([
      { hash: hashOf(secret), person, kind: 'link' },
      ...(code === null ? [] : [{ hash: hashOf(code), person, kind: 'code' as const }]),
    ]);
    const end = words === null ? '' : `.${words.replaceAll(' ', '-')}`;
    return { link: `${this.#url}/respond#${secret}${end}`, code };
  }

  /** The same in every letter to a person, so that the one in an old letter still stops them. */
  async #stop({ person }: Person): Promise<string> {
    this.#stopKey ??= stopKeyOf(this.#at);
    const key = await this.#stopKey;
    const secret = createHmac('sha256', key).update(person).digest('hex').slice(0, 32);
    await this.#at.directory.link([{ hash: hashOf(secret), person, kind: 'stop' }]);
    return `${this.#url}/stop#${secret}`;
  }

  /** Whoever has the same role in the same team and the same language reads the same. */
  async #digest(person: Person, round: string): Promise<Written | null> {
    const language = await this.#language(person);
    const key = `${language} ${person.role} ${person.team ?? ''} ${round}`;
    const known = this.#digests.get(key) ?? this.#digestOf(person, round, language);
    this.#digests.set(key, known);
    return known;
  }

  async #digestOf(person: Person, round: string, language: Language): Promise<Written | null> {
    try {
      const digest = await digestFor(this.#at, person, await pulseNow(this.#at), language);
      if (digest.round.id !== round) return null;
      return digestLetter(digest, this.#url, await newestRoot(this.#at), language);
    } catch (error) {
      if (error instanceof Refusal) return null;
      throw error;
    }
  }
}

/** Lets a mail program sort these letters by themselves. */
const listId = (url: string): string => `Crosspulse <crosspulse.${new URL(url).hostname}>`;
