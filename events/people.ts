/** Taking people in as lines of name, email, team, role: all of them or none. */
import { z } from 'zod';
import { CsvReader } from './csv.ts';
import type { CsvRecord } from './csv.ts';
import { randomHex, teamsNow } from './installation.ts';
import type { Installation } from './installation.ts';
import { roles } from './person.ts';
import type { Person, Role } from './person.ts';
import { Refusal } from './refusal.ts';
import type { Fault } from './refusal.ts';
import { recordOf } from './signing-in.ts';
import type { Team } from './team.ts';
import { line, plainLine, sameName } from './text.ts';

/** Characters in one paste: fifty thousand people, amply. */
export const linesMost = 6_000_000;
/** Faults told at once; more would not be read. */
const faultsTold = 100;

export const personName = plainLine(120);

/** One address; lower case, because addresses that differ in case are one person's. */
export const email = line(254).pipe(
  z
    .string()
    .toLowerCase()
    .regex(
      /^[^\s@"(),:;<>[\\\]]+@[^\s@"(),:;<>[\\\]]+\.[^\s@"(),:;<>[\\\]]+$/,
      'is not an address',
    ),
);

const columns = ['name', 'email', 'team', 'role'] as const;
type Column = (typeof columns)[number];
type Wanted = Omit<Person, 'person'>;

export interface PeoplePut {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
}

/**
 * Adds people and changes those whose address is known. `by` is the admin who does it.
 * @throws {Refusal} `people-lines`, naming every wrong line; then nothing is changed.
 */
export const putPeople = (at: Installation, lines: string, by: Person): Promise<PeoplePut> =>
  at.people.take(async () => {
    const wanted = readLines(lines, await teamsNow(at), by);
    const known = new Map((await at.directory.people()).map((person) => [person.email, person]));
    const added: Person[] = [];
    const changed: Person[] = [];
    for (const person of wanted) {
      const before = known.get(person.email);
      if (before === undefined) added.push({ ...person, person: randomHex(at.random, 16) });
      else if (!same(before, person)) changed.push({ ...person, person: before.person });
    }
    const roleOf = new Map([...known.values()].map(({ person, role }) => [person, role]));
    const given = [...added, ...changed]
      .filter(({ person, role }) => (roleOf.get(person) ?? 'respondent') !== role)
      .map(({ person, role }) => ({ type: 'RoleGiven' as const, data: { person, role } }));
    await recordOf(at, given);
    await at.directory.put([...added, ...changed]);
    return {
      added: added.length,
      changed: changed.length,
      unchanged: wanted.length - added.length - changed.length,
    };
  });

const same = (a: Wanted, b: Wanted): boolean => columns.every((column) => a[column] === b[column]);

function readLines(lines: string, teams: readonly Team[], by: Person): readonly Wanted[] {
  const reader = new CsvReader();
  const records = [...reader.feed(lines), ...reader.end()];
  const faults: Fault[] = [];
  const [first] = records;
  const header = first !== undefined && 'fields' in first ? headerOf(first.fields) : null;
  const wanted: Wanted[] = [];
  const seen = new Set<string>();
  for (const record of header === null ? records : records.slice(1)) {
    const read = personOf(record, header ?? columns, teams);
    const twice = typeof read !== 'string' && seen.has(read.email);
    const own = typeof read !== 'string' && read.email === by.email && read.role !== by.role;
    const fault =
      typeof read === 'string' ? read : twice ? `${read.email} stands here twice` : null;
    if (fault !== null) faults.push({ field: `line ${record.line}`, message: fault });
    else if (own) {
      faults.push({ field: `line ${record.line}`, message: 'nobody changes their own role' });
    } else if (typeof read !== 'string') {
      seen.add(read.email);
      wanted.push(read);
    }
  }
  if (wanted.length === 0 && faults.length === 0) {
    faults.push({ field: 'line 1', message: 'there is nobody in these lines' });
  }
  if (faults.length > 0) {
    const sentence =
      faults.length === 1 ? 'One line needs you.' : `${faults.length} lines need you.`;
    throw new Refusal(
      'people-lines',
      `${sentence} Nothing was saved.`,
      faults.slice(0, faultsTold),
    );
  }
  return wanted;
}

/** The columns that a first line names; null where it is a person already. */
function headerOf(fields: readonly string[]): readonly (Column | null)[] | null {
  const names = fields.map((field) => field.trim().toLowerCase());
  if (!names.includes('email')) return null;
  return names.map((name) => columns.find((column) => column === name) ?? null);
}

/** The person of a line, or what is wrong with it. */
function personOf(
  record: CsvRecord,
  header: readonly (Column | null)[],
  teams: readonly Team[],
): Wanted | string {
  if ('fault' in record) return record.fault;
  if (record.fields.length > header.length) return `has ${record.fields.length} columns`;
  const field = (column: Column) => record.fields[header.indexOf(column)]?.trim() ?? '';
  const name = personName.safeParse(field('name'));
  if (!name.success) return `the name ${name.error.issues[0]?.message ?? 'is wrong'}`;
  const address = email.safeParse(field('email'));
  if (!address.success) return `"${field('email').slice(0, 80)}" is not an address`;
  const role = roleNamed(field('role'));
  if (role === undefined) return `there is no role "${field('role').slice(0, 40)}"`;
  const team = teamNamed(teams, field('team'));
  if (team === undefined) return `there is no team called "${field('team').slice(0, 60)}"`;
  if (team === null && (role === 'respondent' || role === 'manager')) {
    return `a ${role} needs a team`;
  }
  return { name: name.data, email: address.data, team, role };
}

const roleNamed = (text: string): Role | undefined =>
  text === '' ? 'respondent' : roles.find((role) => role === text.toLowerCase());

/** A team's id; null for none, undefined for one that does not exist. */
function teamNamed(teams: readonly Team[], text: string): string | null | undefined {
  if (text === '') return null;
  const active = teams.filter((team) => !team.retired);
  return active.find((team) => sameName(team.name, text) || team.team === text.toLowerCase())?.team;
}
