/** Changing people: what may be changed of whom, and what ends with it. */
import { minuteOf, roundsNow, teamsNow } from './installation.ts';
import type { Installation } from './installation.ts';
import type { Rewriting } from './known-people.ts';
import type { Language } from './language.ts';
import type { PeopleChanged, Person, PersonEvent } from './person.ts';
import { Refusal } from './refusal.ts';
import { openRound } from './round.ts';
import { recordOf } from './signing-in.ts';

/** What is wished of somebody; what is not named stays as it is. */
export type PersonWish = Partial<Omit<Person, 'person'>>;

/** Somebody before and after; `before` is null where they are new. */
export interface PersonChange {
  readonly before: Person | null;
  readonly after: Person;
}

/** Whoever changes people; null for the company's own directory. */
export type By = Pick<Person, 'person'> | null;

/** Somebody whom the directory knows. */
export function personNamed(people: readonly Person[], id: string): Person {
  const person = people.find((each) => each.person === id);
  if (person === undefined) {
    throw new Refusal('person-unknown', 'This person is not on the list any more.');
  }
  return person;
}

/** Changes one person, in the people's turn. */
export const changePerson = (
  at: Installation,
  id: string,
  wish: PersonWish,
  by: By,
): Promise<Person> =>
  at.people.take(async () => {
    const people = await at.directory.people();
    const before = personNamed(people, id);
    const after = { ...before, ...wish };
    await refuseTeam(at, before, after);
    await rewrite(at, people, [{ before, after }], by);
    return after;
  });

/**
 * Whoever wishes letters in a language of their own says so themselves; null: as the company
 * writes. It is nobody's business and grants nothing, so the log does not tell it.
 */
export const chooseLanguage = (
  at: Installation,
  id: string,
  language: Language | null,
): Promise<void> =>
  at.people.take(async () => {
    const person = personNamed(await at.directory.people(), id);
    await at.directory.put([{ ...person, locale: language ?? '' }]);
  });

/** A team is one that there is; whoever only answers needs one. */
async function refuseTeam(at: Installation, before: Person, after: Person): Promise<void> {
  if (after.team === before.team && after.role === before.role) return;
  if (after.team !== null && after.team !== before.team) {
    const team = (await teamsNow(at)).find((each) => each.team === after.team);
    if (team === undefined) throw new Refusal('team-unknown', `There is no team "${after.team}".`);
    if (team.retired) throw new Refusal('team-retired', `${team.name} is retired.`);
  }
  if (after.team === null && (after.role === 'respondent' || after.role === 'manager')) {
    throw new Refusal('team-needed', `A ${after.role} needs a team; choose one.`);
  }
}

const isAdmin = (person: Person): boolean => person.role === 'admin' && person.active === 1;

/** Somebody who can set things up is always left. */
export function refuseNoAdmin(before: readonly Person[], after: readonly Person[]): void {
  if (!before.some(isAdmin) || after.some(isAdmin)) return;
  throw new Refusal('last-admin', 'This is the last admin. Make somebody else admin first.');
}

/** Nobody gives themselves a role, or takes their own account away. */
export function refuseOwn({ before, after }: PersonChange, by: By): void {
  if (before === null || before.person !== by?.person) return;
  if (after.role === before.role && after.active === before.active) return;
  const sentence = 'Nobody changes their own role or deactivates themselves; ask another admin.';
  throw new Refusal('own-account', sentence);
}

/** An address is one person's. */
function refuseTaken(people: Iterable<Person>): void {
  const owners = new Map<string, Person>();
  for (const person of people) {
    const other = owners.get(person.email);
    if (other !== undefined) {
      const sentence = `${person.email} is the address of somebody else on the list already.`;
      throw new Refusal('email-taken', sentence);
    }
    owners.set(person.email, person);
  }
}

const same = (a: Person, b: Person): boolean =>
  (Object.keys(a) as (keyof Person)[]).every((key) => a[key] === b[key]);

/** How many were touched in which way. */
function counted(changes: readonly PersonChange[], by: By): PeopleChanged {
  const counts = { added: 0, changed: 0, deactivated: 0, reactivated: 0 };
  for (const { before, after } of changes) {
    if (before === null) counts.added += 1;
    else if (before.active > after.active) counts.deactivated += 1;
    else if (before.active < after.active) counts.reactivated += 1;
    else counts.changed += 1;
  }
  return { by: by?.person ?? 'directory', ...counts, erased: 0 };
}

/**
 * Writes people as they are to be from now on: all of them or, where one is refused, none. The
 * log is written first: what it says twice does no harm, what it does not say is lost. In the
 * people's turn; `people` are all there were before.
 */
export async function rewrite(
  at: Installation,
  people: readonly Person[],
  wanted: readonly PersonChange[],
  by: By,
  more: Pick<Rewriting, 'provisioned' | 'roleGroup'> = {},
): Promise<void> {
  const changes = wanted.filter(({ before, after }) => before === null || !same(before, after));
  const after = new Map(people.map((person) => [person.person, person]));
  for (const change of changes) after.set(change.after.person, change.after);
  for (const change of changes) refuseOwn(change, by);
  refuseTaken(after.values());
  refuseNoAdmin(people, [...after.values()]);
  if (changes.length > 0) await recordOf(at, eventsOf(changes, by));
  const known = changes.flatMap(({ before, after: now }) =>
    before === null ? [] : [{ before, now }],
  );
  const moved = known.filter(({ before, now }) => before.email !== now.email);
  const gone = known.filter(({ before, now }) => before.active === 1 && now.active === 0);
  const round = openRound(await roundsNow(at))?.round;
  await at.directory.rewrite({
    people: changes.map((change) => change.after),
    out: [...new Set([...moved, ...gone].map(({ now }) => now.person))],
    barred: round === undefined ? null : { round, people: moved.map(({ now }) => now.person) },
    ...more,
  });
  // Whoever did not wish for it hears of it where they still read.
  const told = moved.filter(({ before }) => before.active === 1);
  await at.directory.outbox.put(
    told.map(({ before: { person, email: address } }) => {
      const letter = { kind: 'address-changed', person, address, round: '' } as const;
      return { ...letter, after: minuteOf(at), payload: {} };
    }),
  );
}

function eventsOf(changes: readonly PersonChange[], by: By): readonly PersonEvent[] {
  const given = changes
    .filter(({ before, after }) => (before?.role ?? 'respondent') !== after.role)
    .map(({ after: { person, role } }): PersonEvent => {
      return { type: 'RoleGiven', data: { person, role, by: by?.person ?? 'directory' } };
    });
  return [...given, { type: 'PeopleChanged', data: counted(changes, by) }];
}
