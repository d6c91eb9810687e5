/** Signing in with a company account: who a provider vouches for, and which role that gives them. */
import type { Installation } from './installation.ts';
import { roles } from './person.ts';
import type { Person, Role } from './person.ts';
import { Refusal } from './refusal.ts';
import { begin, recordOf } from './signing-in.ts';
import type { SignedIn } from './signing-in.ts';

/** What a provider vouches for. */
export interface Vouched {
  readonly issuer: string;
  /** The provider's own name for somebody: it stays, while addresses are given to others. */
  readonly subject: string;
  /** Null unless the provider says that the address is theirs. */
  readonly email: string | null;
  /** Null where the provider tells no groups. */
  readonly groups: readonly string[] | null;
}

/** Which group gives which role; the first that fits, counts. */
export type GroupRoles = readonly { readonly group: string; readonly role: Role }[];

/** Signs somebody in whom the company's provider vouches for. `before` is the session they had. */
export async function signInByAccount(
  at: Installation,
  vouched: Vouched,
  groupRoles: GroupRoles,
  before?: string,
): Promise<SignedIn> {
  const found = await personBy(at, vouched);
  const person = await inRole(at, found, vouched.groups, groupRoles);
  return begin(at, person, 'all', before);
}

/** By the account, or once by an address that the provider vouches for. */
async function personBy(at: Installation, vouched: Vouched): Promise<Person> {
  const { issuer, subject, email } = vouched;
  const { accounts } = at.directory;
  const known = await accounts.personOf(issuer, subject);
  if (known !== undefined) {
    const person = await at.directory.person(known);
    if (person?.active === 1) return person;
  }
  const person = email === null ? undefined : await at.directory.personByEmail(email);
  // An address that was given to somebody else must not open the account of who had it before.
  if (person === undefined || !(await accounts.link({ issuer, subject, person: person.person }))) {
    throw new Refusal(
      'account-unknown',
      'Your company account is not on the list. Ask your admin to add your work mail.',
    );
  }
  return person;
}

/** The role that the groups give, as of now; where no mapping is set, or none is told, it stays. */
const inRole = (
  at: Installation,
  person: Person,
  groups: readonly string[] | null,
  groupRoles: GroupRoles,
): Promise<Person> =>
  at.people.take(async () => {
    if (groupRoles.length === 0 || groups === null) return person;
    const role = groupRoles.find(({ group }) => groups.includes(group))?.role ?? roles[0];
    if (role === person.role) return person;
    const people = await at.directory.people();
    const lastAdmin = !people.some(
      (each) => each.role === 'admin' && each.active === 1 && each.person !== person.person,
    );
    // Somebody must be left who can set things right.
    if (person.role === 'admin' && lastAdmin) return person;
    const data = { person: person.person, role, by: 'directory' as const };
    await recordOf(at, [{ type: 'RoleGiven', data }]);
    const changed = { ...person, role };
    await at.directory.put([changed]);
    return changed;
  });
