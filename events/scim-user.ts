/** A person as SCIM has it: the attributes that we keep of a User, and back. */
import { wishedLanguage } from './language.ts';
import type { Language } from './language.ts';
import type { Provisioned } from './known-people.ts';
import { email, personName } from './people.ts';
import type { Person } from './person.ts';
import { isObject, listOf, ScimFault } from './scim-fault.ts';
import type { Attributes } from './scim-fault.ts';
import { plainLine } from './text.ts';

export const userSchema = 'urn:ietf:params:scim:schemas:core:2.0:User';

/** What a User says of a person: everything else that is sent is neither kept nor sent back. */
export interface UserWish {
  readonly name: string;
  readonly email: string;
  readonly active: 0 | 1;
  readonly external: string;
  /** Empty where it is the address. */
  readonly username: string;
  /** One of those that there are; null where none is said. */
  readonly language: Language | null;
}

type Known = Person & Pick<Provisioned, 'external' | 'username'>;

export const usernameOf = ({ username, email: address }: Pick<Known, 'username' | 'email'>) =>
  username === '' ? address : username;

/** The attributes of a person, in lower case: what PATCH changes and filters look at. */
export const attributesOf = (person: Known): Attributes => ({
  id: person.person,
  externalid: person.external === '' ? undefined : person.external,
  username: usernameOf(person),
  displayname: person.name,
  name: { formatted: person.name },
  emails: [{ value: person.email, type: 'work', primary: true }],
  active: person.active === 1,
  preferredlanguage: person.locale === '' ? undefined : person.locale,
});

/** A person as it is sent. */
export const userOf = (person: Known, team: string | null, location: string) => ({
  schemas: [userSchema],
  id: person.person,
  ...(person.external !== '' && { externalId: person.external }),
  userName: usernameOf(person),
  displayName: person.name,
  name: { formatted: person.name },
  emails: [{ value: person.email, type: 'work', primary: true }],
  active: person.active === 1,
  ...(person.locale !== '' && { preferredLanguage: person.locale }),
  ...(person.team !== null && {
    groups: [{ value: person.team, display: team ?? person.team, type: 'direct' }],
  }),
  meta: { resourceType: 'User', location },
});

/**
 * What attributes say of a person; of one who was patched, `before` says what was not touched.
 * `name` stands for whoever is given none.
 * @throws {ScimFault} `invalidValue`, naming the attribute.
 */
export function wishOf(
  attributes: Attributes,
  before: Known | null,
  name: string | null = null,
): UserWish {
  const username = textAt(attributes, 'username', 254);
  if (username === '') throw wrong('userName', 'must not be empty');
  const address = addressOf(attributes, username, before);
  return {
    name: nameOf(attributes, before) ?? name ?? nameFrom(username),
    email: address,
    active: activeOf(attributes['active']),
    external: textAt(attributes, 'externalid', 254),
    username: username.toLowerCase() === address ? '' : username,
    language: languageOf(attributes['preferredlanguage']),
  };
}

const wrong = (attribute: string, reason: string): ScimFault =>
  new ScimFault('invalidValue', `${attribute} ${reason}.`);

const spelled: Readonly<Record<string, string>> = {
  username: 'userName',
  externalid: 'externalId',
};

function textAt(attributes: Attributes, name: string, most: number): string {
  const value = attributes[name] ?? '';
  if (value === '') return '';
  const read = plainLine(most).safeParse(value);
  if (read.success) return read.data;
  throw wrong(spelled[name] ?? name, read.error.issues[0]?.message ?? 'is wrong');
}

/** The first that there is here of what is written as for a browser; another is no mistake. */
const languageOf = (value: unknown): Language | null =>
  typeof value === 'string' ? wishedLanguage(value) : null;

/** Some write true as "True". */
function activeOf(value: unknown): 0 | 1 {
  const read = typeof value === 'string' ? value.toLowerCase() : value;
  if (read === undefined || read === null || read === true || read === 'true') return 1;
  if (read === false || read === 'false') return 0;
  throw wrong('active', 'is true or false');
}

/** The one address that we keep: the primary one, else that of work, else the first. */
function addressOf(attributes: Attributes, username: string, before: Known | null): string {
  const all = listOf(attributes['emails']).filter(isObject);
  const isPrimary = ({ primary }: Attributes) => String(primary).toLowerCase() === 'true';
  const isWork = ({ type }: Attributes) => String(type).toLowerCase() === 'work';
  const chosen = all.find(isPrimary) ?? all.find(isWork) ?? all[0];
  const given = chosen?.['value'] ?? '';
  const asName = email.safeParse(username);
  const same = before !== null && given === before.email;
  // Where the name at signing in is the address, a new name is a new address.
  const follows = same && usernameOf(before) === before.email && asName.success;
  if ((given === '' || follows) && asName.success) return asName.data;
  const read = email.safeParse(given);
  if (read.success) return read.data;
  throw wrong('emails', 'must hold an address to which invitations can be sent');
}

/** The name that was given; where some were left as they were, the one that was not. */
function nameOf(attributes: Attributes, before: Known | null): string | null {
  const parts = isObject(attributes['name']) ? attributes['name'] : {};
  const { givenname: first, familyname: last } = parts;
  const joined =
    typeof first === 'string' && typeof last === 'string' ? `${first} ${last}` : undefined;
  const all = [attributes['displayname'], parts['formatted'], joined].filter(
    (each) => each !== undefined && each !== null && each !== '',
  );
  const name = all.find((each) => each !== before?.name) ?? all[0];
  if (name === undefined) return null;
  const read = personName.safeParse(name);
  if (read.success) return read.data;
  throw wrong('displayName', read.error.issues[0]?.message ?? 'is wrong');
}

/** Where no name was given at all. */
const nameFrom = (username: string): string => username.split('@')[0]?.slice(0, 120) || username;
