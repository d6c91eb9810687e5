/** Groups of SCIM: a team with its people, or a group that the settings let give a role. */
import { carryOut, teamsNow } from './installation.ts';
import type { Installation } from './installation.ts';
import { rewrite } from './person-change.ts';
import type { PersonChange } from './person-change.ts';
import type { Person, Role } from './person.ts';
import { NoResource, paged } from './provisioning.ts';
import type { Page, Query } from './provisioning.ts';
import { isObject, listOf, lowered, ScimFault } from './scim-fault.ts';
import type { Attributes } from './scim-fault.ts';
import { patched } from './scim-patch.ts';
import { slug, teamDecider, teamName, teamStream } from './team.ts';
import type { Teams } from './team.ts';
import { sameName } from './text.ts';

export const groupSchema = 'urn:ietf:params:scim:schemas:core:2.0:Group';

/** Which group gives which role: the first that somebody is in counts. */
export type RoleGroups = readonly { readonly group: string; readonly role: Role }[];

/** What groups are told with and made from. */
export interface Groups {
  readonly at: Installation;
  /** Where resources are found. */
  readonly base: string;
  readonly roles: RoleGroups;
}

interface Group {
  readonly id: string;
  readonly name: string;
  /** Set where it gives a role; else it is a team. */
  readonly gives: Role | null;
  readonly members: readonly Person[];
}

export type ToldGroup = ReturnType<typeof told>;

/** No team's id has a dot. */
const roleGroupId = (name: string): string => `role.${slug(name, [])}`;

async function groupsNow({ at, roles }: Groups): Promise<readonly Group[]> {
  const people = await at.directory.people();
  const rows = await at.directory.roleGroups();
  const teams = (await teamsNow(at)).filter((team) => !team.retired);
  return [
    ...teams.map(({ team, name }): Group => {
      const members = people.filter((person) => person.team === team);
      return { id: team, name, gives: null, members };
    }),
    ...roles.map(({ group, role }): Group => {
      const own = new Set(rows.filter(({ name }) => name === group).map(({ person }) => person));
      const members = people.filter(({ person }) => own.has(person));
      return { id: roleGroupId(group), name: group, gives: role, members };
    }),
  ];
}

const told = (base: string, { id, name, members }: Group) => ({
  schemas: [groupSchema],
  id,
  displayName: name,
  members: members.map(({ person, name: display }) => {
    return { value: person, display, $ref: `${base}/Users/${person}`, type: 'User' };
  }),
  meta: { resourceType: 'Group', location: `${base}/Groups/${id}` },
});

const attributesOf = ({ id, name, members }: Group): Attributes => ({
  id,
  displayname: name,
  members: members.map(({ person }) => ({ value: person })),
});

async function named(here: Groups, id: string): Promise<Group> {
  const group = (await groupsNow(here)).find((each) => each.id === id);
  if (group === undefined) throw new NoResource();
  return group;
}

export async function findGroups(here: Groups, query: Query): Promise<Page<ToldGroup>> {
  return paged(await groupsNow(here), query, attributesOf, (each) => told(here.base, each));
}

export const readGroup = async (here: Groups, id: string): Promise<ToldGroup> =>
  told(here.base, await named(here, id));

const bodyOf = (body: unknown): Attributes => {
  const read = isObject(body) ? lowered(body) : null;
  if (isObject(read)) return read;
  throw new ScimFault('invalidSyntax', 'The body is no resource.');
};

function nameOf({ displayname }: Attributes): string {
  const read = teamName.safeParse(displayname);
  if (read.success) return read.data;
  const reason = read.error.issues[0]?.message ?? 'is wrong';
  throw new ScimFault('invalidValue', `displayName ${reason}.`);
}

/** The people that members name; groups in groups are none. */
function membersOf({ members }: Attributes, people: readonly Person[]): readonly Person[] {
  const wanted = listOf(members).map((each) => (isObject(each) ? each['value'] : each));
  const known = new Map(people.map((person) => [person.person, person]));
  return [...new Set(wanted)].map((id) => {
    const person = known.get(String(id));
    if (person === undefined) {
      throw new ScimFault('invalidValue', `members: there is no User ${String(id).slice(0, 60)}.`);
    }
    return person;
  });
}

/** A new group is a new team; one that gives a role is there already. */
export const createGroup = (here: Groups, body: unknown): Promise<ToldGroup> =>
  here.at.people.take(async () => {
    const attributes = bodyOf(body);
    const name = nameOf(attributes);
    if ((await groupsNow(here)).some((each) => sameName(each.name, name))) {
      throw new ScimFault('uniqueness', `There is a group ${name} already; find it by its name.`);
    }
    const members = membersOf(attributes, await here.at.directory.people());
    const change = { do: 'add', name, site: null } as const;
    const id = (await changeTeams(here, change)).at(-1)?.team ?? '';
    await moveMembers(here, { id, name, gives: null, members: [] }, members);
    return readGroup(here, id);
  });

export const replaceGroup = (here: Groups, id: string, body: unknown): Promise<ToldGroup> =>
  here.at.people.take(async () => rewriteGroup(here, await named(here, id), bodyOf(body)));

export const patchGroup = (here: Groups, id: string, body: unknown): Promise<ToldGroup> =>
  here.at.people.take(async () => {
    const group = await named(here, id);
    return rewriteGroup(here, group, patched(attributesOf(group), body));
  });

async function rewriteGroup(here: Groups, group: Group, to: Attributes): Promise<ToldGroup> {
  const name = nameOf(to);
  const members = membersOf(to, await here.at.directory.people());
  if (group.gives !== null && name !== group.name) {
    throw new ScimFault('mutability', `${group.name} is named in the settings; rename it there.`);
  }
  if (name !== group.name) await changeTeams(here, { do: 'rename', team: group.id, name });
  await moveMembers(here, group, members);
  return readGroup(here, group.id);
}

/** Retires the team; its people have none from then on. A group that gives a role is left empty. */
export const deleteGroup = (here: Groups, id: string): Promise<void> =>
  here.at.people.take(async () => {
    const group = await named(here, id);
    await moveMembers(here, group, []);
    if (group.gives === null) await changeTeams(here, { do: 'retire', team: id });
  });

const changeTeams = (
  { at }: Groups,
  change: Parameters<(typeof teamDecider)['decide']>[1],
): Promise<Teams> => carryOut(at, teamDecider, teamStream, change);

async function moveMembers(here: Groups, group: Group, members: readonly Person[]): Promise<void> {
  const { at } = here;
  const inside = new Set(members.map(({ person }) => person));
  const gone = group.members.filter(({ person }) => !inside.has(person));
  const people = await at.directory.people();
  if (group.gives === null) {
    const changes = [
      ...members.map((before) => ({ before, after: { ...before, team: group.id } })),
      ...gone.map((before) => ({ before, after: { ...before, team: null } })),
    ];
    await rewrite(at, people, changes, null);
    return;
  }
  const others = (await at.directory.roleGroups()).filter(({ name }) => name !== group.name);
  const rows = [...others, ...[...inside].map((person) => ({ name: group.name, person }))];
  const changes = [...members, ...gone].map((before): PersonChange => {
    const own = rows.filter(({ person }) => person === before.person).map(({ name }) => name);
    const first = here.roles.find((each) => own.includes(each.group));
    return { before, after: { ...before, role: first?.role ?? 'respondent' } };
  });
  const roleGroup = { name: group.name, people: [...inside] };
  await rewrite(at, people, changes, null, { roleGroup });
}
