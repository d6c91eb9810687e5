// People: taken in as lines, all or none; the log learns of roles, and of nobody's name.
import { describe, expect, test } from 'vitest';
import { carryOut } from '../../events/installation.ts';
import { email, putPeople } from '../../events/people.ts';
import { changePerson } from '../../events/person-change.ts';
import type { Role } from '../../events/person.ts';
import { Refusal } from '../../events/refusal.ts';
import { teamDecider, teamStream } from '../../events/team.ts';
import { refusalIn } from '../support/given.ts';
import { companyOf } from '../support/cast.ts';
import type { Company } from '../support/cast.ts';

const mira = 'Mira Holm,mira@cast.example,Product,manager';
const jonas = 'Jonas Weber,jonas@cast.example,Sales,';

const put = ({ at, admin }: Company, ...lines: readonly string[]) =>
  putPeople(at, lines.join('\n'), admin);
const named = async ({ at }: Company, address: string) =>
  (await at.directory.people()).find((person) => person.email === address);
const given = (company: Company) => company.logged<{ person: string; role: Role }>('RoleGiven');

/** The faults of lines that are refused. */
async function faultsOf(company: Company, ...lines: readonly string[]) {
  try {
    await put(company, ...lines);
  } catch (error) {
    if (error instanceof Refusal && error.code === 'people-lines') return error.faults;
    throw error;
  }
  return [];
}

describe('lines of people', () => {
  test('add those who are new, change those who are known, and leave the rest', async () => {
    const company = await companyOf({});
    expect(await put(company, mira, jonas)).toEqual({ added: 2, changed: 0, unchanged: 0 });
    const before = await named(company, 'mira@cast.example');
    expect(before).toMatchObject({ name: 'Mira Holm', team: 'product', role: 'manager' });
    const moved = 'Mira Holm-Berg,MIRA@cast.example,support,leadership';
    expect(await put(company, moved, jonas)).toEqual({ added: 0, changed: 1, unchanged: 1 });
    expect(await named(company, 'mira@cast.example')).toEqual({
      ...{ person: before?.person, email: 'mira@cast.example' },
      ...{ name: 'Mira Holm-Berg', team: 'support', role: 'leadership' },
      ...{ active: 1, locale: '' },
    });
  });

  test('may name their columns, in any order, and others beside them', async () => {
    const company = await companyOf({});
    const header = 'Role,Floor,Email,Name,Team';
    await put(company, header, 'manager,3,mira@cast.example,"Holm, Mira",Product');
    expect(await named(company, 'mira@cast.example')).toMatchObject({
      ...{ name: 'Holm, Mira', team: 'product', role: 'manager' },
    });
  });

  test('may say a language, and leave that of others as it is', async () => {
    const company = await companyOf({});
    const header = 'name,email,team,role,language';
    await put(company, header, `${mira},de-AT`, `${jonas},`);
    expect(await named(company, 'mira@cast.example')).toMatchObject({ locale: 'de' });
    expect(await named(company, 'jonas@cast.example')).toMatchObject({ locale: '' });
    expect(await put(company, header, `${mira},`)).toMatchObject({ unchanged: 1 });
    expect(await put(company, mira)).toMatchObject({ unchanged: 1 });
    expect(await put(company, header, `${mira},ja`)).toMatchObject({ changed: 1 });
    expect(await named(company, 'mira@cast.example')).toMatchObject({ locale: 'ja' });
    expect(await refusalIn(put(company, header, `${mira},xx`))).toBe('people-lines');
  });

  test.each([
    ['a spreadsheet’s semicolons and its mark', '\ufeffE-Mail;Full name;Team;Role', ';'],
    ['tabs, as they are pasted', 'email\tname\tteam\trole', '\t'],
  ])('may come with %s', async (_, header, by) => {
    const company = await companyOf({});
    const row = ['mira@cast.example', '"Holm; Mira"', 'Product', 'manager'].join(by);
    expect(await put(company, `${header}\r`, `${row}\r`, '\r')).toMatchObject({ added: 1 });
    expect(await named(company, 'mira@cast.example')).toMatchObject({
      ...{ name: 'Holm; Mira', team: 'product', role: 'manager' },
    });
  });

  test('may be checked before anything is saved', async () => {
    const company = await companyOf({});
    const lines = [mira, jonas].join('\n');
    expect(await putPeople(company.at, lines, company.admin, true)).toMatchObject({ added: 2 });
    expect(await company.at.directory.people()).toEqual([company.admin]);
    expect(await company.logged('PeopleChanged')).toEqual([]);
  });

  test('bring nobody back who was deactivated', async () => {
    const company = await companyOf({});
    await put(company, mira);
    const { person } = (await named(company, 'mira@cast.example')) ?? { person: '' };
    await changePerson(company.at, person, { active: 0 }, company.admin);
    const [fault] = await faultsOf(company, mira, jonas);
    expect(fault).toMatchObject({ field: 'line 1' });
    expect(fault?.message).toContain('is deactivated');
    expect(await named(company, 'jonas@cast.example')).toBeUndefined();
  });

  test('let leadership and admins be without a team', async () => {
    const company = await companyOf({});
    await put(company, 'Ada Byron,ada@cast.example,,leadership', 'Lee,lee@cast.example,,Admin');
    expect(await named(company, 'lee@cast.example')).toMatchObject({ team: null, role: 'admin' });
  });

  test('are taken as a whole or not at all, each wrong one named', async () => {
    const company = await companyOf({});
    const faults = await faultsOf(
      company,
      mira,
      'No Address,nowhere,Product,',
      'No Team,noteam@cast.example,Legal,',
      'No Role,norole@cast.example,Sales,boss',
      'Teamless,teamless@cast.example,,manager',
      mira,
      ',nameless@cast.example,Sales,',
      '<b>Bold</b>,bold@cast.example,Sales,',
      'Much,much@cast.example,Sales,,more',
    );
    expect(faults.map(({ field }) => field)).toEqual(
      [2, 3, 4, 5, 6, 7, 8, 9].map((n) => `line ${n}`),
    );
    expect(faults.every(({ message }) => message.length > 5)).toBe(true);
    expect(await company.at.directory.people()).toEqual([company.admin]);
    expect(await given(company)).toHaveLength(1);
  });

  test('with nobody in them are refused', async () => {
    const company = await companyOf({});
    for (const lines of ['', '\n\n', 'name,email,team,role']) {
      expect(await faultsOf(company, lines)).toHaveLength(1);
    }
  });

  test('put nobody into a retired team', async () => {
    const company = await companyOf({});
    await carryOut(company.at, teamDecider, teamStream, { do: 'retire', team: 'sales' });
    expect(await faultsOf(company, jonas)).toHaveLength(1);
  });
});

describe('a role', () => {
  test('is an event when it is given or changed, and not otherwise', async () => {
    const company = await companyOf({});
    await put(company, mira, jonas);
    await put(company, mira, jonas);
    await put(company, mira.replace('Product', 'Support'));
    await put(company, mira.replace('manager', 'respondent'));
    const { person } = (await named(company, 'mira@cast.example')) ?? { person: '' };
    const [, ...roles] = await given(company);
    expect(roles).toEqual([
      { person, role: 'manager', by: company.admin.person },
      { person, role: 'respondent', by: company.admin.person },
    ]);
    expect(person).toMatch(/^[0-9a-f]{32}$/);
  });

  test('is nobody’s to change for themselves', async () => {
    const company = await companyOf({});
    const { name, email: address } = company.admin;
    const faults = await faultsOf(company, mira, `${name},${address},,leadership`);
    expect(faults).toEqual([{ field: 'line 2', message: 'nobody changes their own role' }]);
    expect(await put(company, `${name} Jr,${address},Sales,admin`)).toMatchObject({ changed: 1 });
  });
});

test('two pastes at once take turns', async () => {
  const company = await companyOf({});
  const both = await Promise.all([put(company, mira, jonas), put(company, jonas, mira)]);
  expect(both.map(({ added }) => added)).toEqual([2, 0]);
});

test.each([
  ['Ada@Example.ORG ', 'ada@example.org'],
  ['a+b@sub.example.org', 'a+b@sub.example.org'],
  ['a@b', null],
  ['a b@example.org', null],
  ['a@example.org,b@example.org', null],
  ['Ada <ada@example.org>', null],
])('the address "%s" is %s', (text, address) => {
  expect(email.safeParse(text).data ?? null).toBe(address);
});
