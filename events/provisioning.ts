/** Provisioning: the company's own directory brings people in, changes them and takes them out. */
import { eraseInTurn } from './erasure.ts';
import { randomHex, teamsNow } from './installation.ts';
import type { Installation } from './installation.ts';
import type { Provisioned } from './known-people.ts';
import { rewrite } from './person-change.ts';
import type { Person } from './person.ts';
import { lowered, isObject, ScimFault } from './scim-fault.ts';
import type { Attributes } from './scim-fault.ts';
import { filterOf } from './scim-filter.ts';
import { patched } from './scim-patch.ts';
import { attributesOf, userOf, usernameOf, wishOf } from './scim-user.ts';
import type { UserWish } from './scim-user.ts';

/** A resource that is not there (any more). */
export class NoResource extends Error {}

type Known = Person & Pick<Provisioned, 'external' | 'username'>;
export type User = ReturnType<typeof userOf>;

export interface Page<Resource> {
  /** How many there are in all. */
  readonly total: number;
  readonly resources: readonly Resource[];
}

/** What is asked for: a filter, and which part of what fits (the first is 1). */
export interface Query {
  readonly filter: string | null;
  readonly start: number;
  readonly count: number;
}

/** The part of a list that is asked for. */
export function paged<T, Resource>(
  all: readonly T[],
  { filter, start, count }: Query,
  attributes: (each: T) => Attributes,
  told: (each: T) => Resource,
): Page<Resource> {
  const read = filter === null ? null : filterOf(filter);
  const fitting = read === null ? all : all.filter((each) => read.fits(attributes(each)));
  return {
    total: fitting.length,
    resources: fitting.slice(start - 1, start - 1 + count).map(told),
  };
}

/** Everybody with what their own directory calls them. */
export async function knownPeople(at: Installation): Promise<readonly Known[]> {
  const called = new Map((await at.directory.provisioned()).map((each) => [each.person, each]));
  return (await at.directory.people()).map((person) => {
    const { external = '', username = '' } = called.get(person.person) ?? {};
    return { ...person, external, username };
  });
}

const locationOf = (base: string, person: string): string => `${base}/Users/${person}`;

async function teller(at: Installation, base: string) {
  const names = new Map((await teamsNow(at)).map(({ team, name }) => [team, name]));
  return (person: Known): User =>
    userOf(person, names.get(person.team ?? '') ?? null, locationOf(base, person.person));
}

const named = (people: readonly Known[], id: string): Known => {
  const person = people.find((each) => each.person === id);
  if (person === undefined) throw new NoResource();
  return person;
};

export async function findUsers(at: Installation, base: string, query: Query): Promise<Page<User>> {
  return paged(await knownPeople(at), query, attributesOf, await teller(at, base));
}

export async function readUser(at: Installation, base: string, id: string): Promise<User> {
  return (await teller(at, base))(named(await knownPeople(at), id));
}

const bodyOf = (body: unknown): Attributes => {
  const read = isObject(body) ? lowered(body) : null;
  if (isObject(read)) return read;
  throw new ScimFault('invalidSyntax', 'The body is no resource.');
};

export const createUser = (at: Installation, base: string, body: unknown): Promise<User> =>
  at.people.take(async () => {
    const wish = wishOf(bodyOf(body), null);
    const blank = { team: null, role: 'respondent', locale: '' } as const;
    return put(at, base, null, { person: randomHex(at.random, 16), ...blank }, wish);
  });

/** Changes somebody into what `wished` makes of them. */
const change = (
  at: Installation,
  base: string,
  id: string,
  wished: (before: Known) => UserWish,
): Promise<User> =>
  at.people.take(async () => {
    const before = named(await knownPeople(at), id);
    return put(at, base, before, before, wished(before));
  });

/** Replaces what we keep of somebody: what is not there any more is gone, but name and address. */
export const replaceUser = (at: Installation, base: string, id: string, body: unknown) =>
  change(at, base, id, ({ name }) => wishOf(bodyOf(body), null, name));

export const patchUser = (at: Installation, base: string, id: string, body: unknown) =>
  change(at, base, id, (before) =>
    wishOf(patched(attributesOf(before), body), before, before.name),
  );

/** Erases somebody: their directory keeps who left for as long as it may, and then says this. */
export const deleteUser = (at: Installation, id: string): Promise<void> =>
  at.people.take(async () => {
    named(await knownPeople(at), id);
    await eraseInTurn(at, id, null);
  });

async function put(
  at: Installation,
  base: string,
  before: Known | null,
  rest: Pick<Person, 'person' | 'team' | 'role' | 'locale'>,
  { external, username, language, ...wish }: UserWish,
): Promise<User> {
  const known = await knownPeople(at);
  const { person, team, role } = rest;
  // Whoever has a language keeps it: they may have chosen it themselves.
  const locale = rest.locale === '' ? (language ?? '') : rest.locale;
  const after: Person = { person, team, role, locale, ...wish };
  const account = { person, external, username };
  const name = usernameOf({ username, email: wish.email }).toLowerCase();
  const other = known.find(
    (each) => each.person !== person && usernameOf(each).toLowerCase() === name,
  );
  if (other !== undefined) {
    throw new ScimFault('uniqueness', `There is somebody with the userName ${name} already.`);
  }
  const people = await at.directory.people();
  const earlier = people.find((each) => each.person === before?.person) ?? null;
  await rewrite(at, people, [{ before: earlier, after }], null, { provisioned: [account] });
  return (await teller(at, base))({ ...after, ...account });
}
