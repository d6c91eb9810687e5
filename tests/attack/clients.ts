// The clients that a server may try to deceive, and what everybody of one round was invited with.
import { wordsOf } from '../../events/envelope/publication.ts';
import { checkKeys, compared } from '../../web/respond/keys.ts';
import { published, told } from '../support/wire.ts';
import { fingerprint, objection } from './independent-client.ts';
import type { Keys, People, Team } from './independent-client.ts';
import { openRound } from './round.ts';

export interface Invited {
  readonly keys: Keys;
  readonly people: People;
  /** The words of everybody's invitation. */
  readonly words: string;
}

/** Whether a client would answer under these keys. */
export type Client = (keys: Keys, invited: Invited) => Promise<boolean>;

export const from = 'product';

/** What is known of the keys that a server gave: the words that they have; null where they are wrong. */
export type Check = (keys: Keys, people: People) => Promise<string | null>;
/** Whether the words of the keys are those of everybody's invitation. */
export type Compare = (here: string, everybodys: string) => boolean;

export const client =
  (check: Check, compare: Compare): Client =>
  async (keys, { people, words }) => {
    const here = await check(keys, people);
    return here !== null && compare(here, words);
  };

export const checked: Check = async (keys, people) =>
  (await checkKeys(keys, { round: keys.round, from, people }))?.words ?? null;
/** As the page does, with the words of a personal link. */
const byLink: Compare = (here, everybodys) => compared(everybodys, here) === 'same';
/** By a session, a mail or the company's sign-in no words come: the page has the person compare. */
export const bySession =
  (person: Compare): Compare =>
  (here, everybodys) => {
    const so = compared('', here);
    return so === 'same' || (so === 'unknown' && person(here, everybodys));
  };
export const looks: Compare = (here, everybodys) => here === everybodys;

export const clients = {
  'our page, by a personal link': client(checked, byLink),
  'our page, signed in, by who compares': client(checked, bySession(looks)),
  'a stranger’s': async (keys, { people, words }) => objection(keys, words, from, people) === null,
} satisfies Record<string, Client>;

/** Opens a round; what everybody of the attacked team is invited with. */
export async function invite(): Promise<Invited> {
  const here = await openRound({ product: 5, sales: 6 });
  const keys = structuredClone((await published(here.send)) as never) as Keys;
  const [person] = here.people(from);
  const as = person === undefined ? '' : await here.signIn(person);
  const { people } = await told<{ people: People }>(
    here.send('GET', '/api/rounds/open/questions', undefined, as),
  );
  return { keys, people, words: keys.words };
}

/** The published keys with some other own team, and whatever else; fingerprint and words made to fit. */
export function forged({ keys }: Invited, team: Partial<Team>, more: Partial<Keys> = {}): Keys {
  const teams = keys.teams.map((each) => (each.team === from ? { ...each, ...team } : each));
  const made = { ...keys, teams, ...more };
  const mark = fingerprint(made);
  return { ...made, fingerprint: mark, words: wordsOf(mark) };
}
