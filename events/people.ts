/** Taking people in as lines of name, email, team, role, and their language: all of them or none. */
import { z } from 'zod';
import { CsvReader } from './csv.ts';
import type { CsvRecord } from './csv.ts';
import { randomHex, teamsNow } from './installation.ts';
import type { Installation } from './installation.ts';
import { isLanguage, languageCodes } from './language.ts';
import { rewrite } from './person-change.ts';
import type { PersonChange } from './person-change.ts';
import { roles } from './person.ts';
import type { Person, Role } from './person.ts';
import { Refusal } from './refusal.ts';
import type { Fault } from './refusal.ts';
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

/** Where the first line names none, these four. */
const usual = ['name', 'email', 'team', 'role'] as const;
const columns = [...usual, 'language'] as const;
type Column = (typeof columns)[number];
/** What spreadsheets and directories call these columns. */
const otherNames: Readonly<Record<string, Column>> = {
  ...{ 'e-mail': 'email', mail: 'email', address: 'email', 'mail address': 'email' },
  ...{ 'email address': 'email', 'e-mail address': 'email', 'work mail': 'email' },
  ...{ 'full name': 'name', 'display name': 'name' },
  ...{ 'preferred language': 'language', locale: 'language' },
};
/** Whoever's language a line does not tell keeps theirs. */
type Wanted = Pick<Person, (typeof usual)[number]> & { readonly locale?: string };

export interface PeoplePut {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
}

/**
 * Adds people and changes those whose address is known. `by` is the admin who does it; where
 * they only `check`, nothing is saved.
 * @throws {Refusal} `people-lines`, naming every wrong line; then nothing is changed.
 */
export const putPeople = (
  at: Installation,
  lines: string,
  by: Person,
  check = false,
): Promise<PeoplePut> =>
  at.people.take(async () => {
    const people = await at.directory.people();
    const known = new Map(people.map((person) => [person.email, person]));
    const wanted = readLines(lines, await teamsNow(at), known, by);
    const changes = wanted.flatMap((read): readonly PersonChange[] => {
      const before = known.get(read.email) ?? null;
      const blank = { person: randomHex(at.random, 16), active: 1, locale: '' } as const;
      return before !== null && same(before, read)
        ? []
        : [{ before, after: { ...(before ?? blank), ...read } }];
    });
    if (!check) await rewrite(at, people, changes, by);
    const added = changes.filter(({ before }) => before === null).length;
    const changed = changes.length - added;
    return { added, changed, unchanged: wanted.length - changes.length };
  });

const same = (before: Person, read: Wanted): boolean =>
  usual.every((column) => before[column] === read[column]) &&
  (read.locale === undefined || before.locale === read.locale);

function readLines(
  lines: string,
  teams: readonly Team[],
  known: ReadonlyMap<string, Person>,
  by: Person,
): readonly Wanted[] {
  const reader = new CsvReader();
  const records = [...reader.feed(lines), ...reader.end()];
  const faults: Fault[] = [];
  const [first] = records;
  const header = first !== undefined && 'fields' in first ? headerOf(first.fields) : null;
  const wanted: Wanted[] = [];
  const seen = new Set<string>();
  for (const record of header === null ? records : records.slice(1)) {
    const read = personOf(record, header ?? usual, teams);
    const fault = typeof read === 'string' ? read : notNow(read, seen, known, by);
    if (fault !== null) faults.push({ field: `line ${record.line}`, message: fault });
    else if (typeof read !== 'string') {
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

/** Why a line that is right by itself cannot be taken beside the others, and what is known. */
function notNow(
  { email: address, role }: Wanted,
  seen: ReadonlySet<string>,
  known: ReadonlyMap<string, Person>,
  by: Person,
): string | null {
  if (seen.has(address)) return `${address} stands here twice`;
  if (address === by.email && role !== by.role) return 'nobody changes their own role';
  if (known.get(address)?.active === 0) {
    return `${address} is deactivated; bring them back on the list first, or leave this line out`;
  }
  return null;
}

/** The columns that a first line names; null where it is a person already. */
function headerOf(fields: readonly string[]): readonly (Column | null)[] | null {
  const names = fields.map((field) => field.trim().toLowerCase());
  const read = names.map((name) => {
    const other = otherNames[name] ?? null;
    // What is called by its own name goes before what only sounds like it.
    if (other !== null && names.includes(other)) return null;
    return columns.find((column) => column === name) ?? other;
  });
  return read.includes('email') ? read : null;
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
  const language = field('language').toLowerCase();
  const code = language.split(/[-_]/)[0] ?? '';
  if (language !== '' && !isLanguage(code)) {
    return `there is no language "${language.slice(0, 40)}"; there are ${languageCodes.join(', ')}`;
  }
  const spoken = language === '' ? {} : { locale: code };
  return { name: name.data, email: address.data, team, role, ...spoken };
}

const roleNamed = (text: string): Role | undefined =>
  text === '' ? 'respondent' : roles.find((role) => role === text.toLowerCase());

/** A team's id; null for none, undefined for one that does not exist. */
function teamNamed(teams: readonly Team[], text: string): string | null | undefined {
  if (text === '') return null;
  const active = teams.filter((team) => !team.retired);
  return active.find((team) => sameName(team.name, text) || team.team === text.toLowerCase())?.team;
}
