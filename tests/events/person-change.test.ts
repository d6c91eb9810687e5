// Changing people: what is refused, what ends with a change, and what the log learns of it.
import { describe, expect, test } from 'vitest';
import { carryOut } from '../../events/installation.ts';
import { renewLinks } from '../../events/link.ts';
import { putPeople } from '../../events/people.ts';
import { changePerson } from '../../events/person-change.ts';
import type { By, PersonWish } from '../../events/person-change.ts';
import type { PeopleChanged, Person } from '../../events/person.ts';
import { questionsFor } from '../../events/question.ts';
import { signIn } from '../../events/signing-in.ts';
import { personOf } from '../../events/visit.ts';
import { teamDecider, teamStream } from '../../events/team.ts';
import { companyOf, scores } from '../support/cast.ts';
import type { Company } from '../support/cast.ts';
import { refusalIn } from '../support/given.ts';

const firstOf = async (company: Company, team = 'product'): Promise<Person> => {
  const [person] = await company.people(team);
  if (person === undefined) throw new Error(`nobody is in ${team}`);
  return person;
};
const change = ({ at, admin }: Company, { person }: Person, wish: PersonWish, by: By = admin) =>
  changePerson(at, person, wish, by);
const counts = (company: Company) => company.logged<PeopleChanged>('PeopleChanged');

/** Somebody's session by their personal link, and whether it still holds. */
async function sessionOf({ at }: Company, { person }: Person) {
  const link = (await renewLinks(at)).find((each) => each.person.person === person);
  const { session } = await signIn(at, link?.secret ?? '');
  const holds = async () => (await personOf(at, session)) !== undefined;
  return { link: link?.secret ?? '', holds };
}

describe('a change', () => {
  test('of name, team and role is there at once, and keeps the session', async () => {
    const company = await companyOf({ product: 1 });
    const amina = await firstOf(company);
    const { holds } = await sessionOf(company, amina);
    const wish = { name: 'Amina Berg', team: 'sales', role: 'manager' } as const;
    expect(await change(company, amina, wish)).toEqual({ ...amina, ...wish });
    expect(await firstOf(company, 'sales')).toEqual({ ...amina, ...wish });
    expect(await holds()).toBe(true);
    const { person } = amina;
    const by = company.admin.person;
    expect(await company.logged('RoleGiven')).toContainEqual({ person, role: 'manager', by });
    expect((await counts(company)).at(-1)).toEqual({
      ...{ by, added: 0, changed: 1, deactivated: 0, reactivated: 0, erased: 0 },
    });
  });

  test('that changes nothing leaves no event', async () => {
    const company = await companyOf({ product: 1 });
    const before = await company.at.store.head();
    await change(company, await firstOf(company), { team: 'product' });
    expect(await company.at.store.head()).toBe(before);
  });

  test.each([
    ['an address that somebody has', { email: 'noor@cast.example' }, 'email-taken'],
    ['a team that does not exist', { team: 'legal' }, 'team-unknown'],
    ['a team that is retired', { team: 'support' }, 'team-retired'],
    ['no team', { team: null }, 'team-needed'],
  ] as const)('to %s is refused, and nothing is changed', async (_, wish, code) => {
    const company = await companyOf({ product: 1 });
    await carryOut(company.at, teamDecider, teamStream, { do: 'retire', team: 'support' });
    const before = await company.at.store.head();
    const amina = await firstOf(company);
    expect(await refusalIn(change(company, amina, { name: 'Other', ...wish }))).toBe(code);
    expect(await firstOf(company)).toEqual(amina);
    expect(await company.at.store.head()).toBe(before);
  });

  test('of one’s own role or place on the list is refused, and so is losing the last admin', async () => {
    const company = await companyOf({ product: 1 });
    const { admin } = company;
    for (const wish of [{ role: 'leadership' }, { active: 0 }] as const) {
      expect(await refusalIn(change(company, admin, wish))).toBe('own-account');
      expect(await refusalIn(change(company, admin, wish, null))).toBe('last-admin');
    }
    expect(await change(company, admin, { name: 'Noor H.' })).toMatchObject({ name: 'Noor H.' });
    const unknown = { ...admin, person: 'a'.repeat(32) };
    expect(await refusalIn(change(company, unknown, {}))).toBe('person-unknown');
  });

  test('by two admins at once leaves one of them', async () => {
    const company = await companyOf({});
    await putPeople(company.at, 'Lee,lee@cast.example,,admin', company.admin);
    const lee = (await company.at.directory.people()).find(({ name }) => name === 'Lee');
    if (lee === undefined) throw new Error('Lee is not there');
    const both = [
      change(company, lee, { active: 0 }),
      change(company, company.admin, { role: 'leadership' }, lee),
    ];
    const outcomes = await Promise.all(both.map(refusalIn));
    expect(outcomes).toEqual([null, 'last-admin']);
  });
});

describe('whoever is deactivated', () => {
  test('is out at once, gets no link and is not asked in rounds to come', async () => {
    const company = await companyOf({ product: 6, sales: 5 });
    const amina = await firstOf(company);
    const { link, holds } = await sessionOf(company, amina);
    await change(company, amina, { active: 0 });
    expect(await holds()).toBe(false);
    expect(await refusalIn(signIn(company.at, link))).toBe('link-unknown');
    const links = await renewLinks(company.at);
    expect(links.map(({ person }) => person.person)).not.toContain(amina.person);
    const round = await company.opens();
    expect(await company.at.directory.askedPerson(round, amina.person)).toBeUndefined();
    expect(await company.at.directory.asked(round)).toHaveLength(10);
  });

  test('takes no envelopes in an open round, until they are back', async () => {
    const company = await companyOf({ product: 5, sales: 5 });
    const amina = await firstOf(company);
    await company.opens();
    await change(company, amina, { active: 0 });
    expect(await refusalIn(company.takes(amina))).toBe('not-asked');
    await change(company, amina, { active: 1 });
    expect(await refusalIn(company.takes(amina))).toBeNull();
    expect((await counts(company)).slice(-2)).toMatchObject([
      { deactivated: 1, reactivated: 0 },
      { deactivated: 0, reactivated: 1 },
    ]);
  });
});

describe('a changed address', () => {
  test('ends sessions and links, and takes no envelopes in a round that is open', async () => {
    const company = await companyOf({ product: 5, sales: 5 });
    const [amina, bruno] = await company.people('product');
    if (amina === undefined || bruno === undefined) throw new Error('product is too small');
    const round = await company.opens();
    const { link, holds } = await sessionOf(company, amina);
    const moved = await change(company, amina, { email: 'thief@cast.example' });
    expect(await holds()).toBe(false);
    expect(await refusalIn(signIn(company.at, link))).toBe('link-unknown');
    expect(await refusalIn(company.takes(moved))).toBe('not-asked');
    expect(await refusalIn(questionsFor(company.at, 'open', moved, 'en'))).toBe('not-asked');
    // Back to the old one is no way round; and everybody else goes on.
    const back = await change(company, moved, { email: amina.email });
    expect(await refusalIn(company.takes(back))).toBe('not-asked');
    expect(await refusalIn(company.takes(bruno))).toBeNull();
    const { barred } = (await company.at.directory.askedPerson(round, bruno.person)) ?? {};
    expect(barred).toBe(0);
  });

  test('is no matter in the round after', async () => {
    const company = await companyOf({ product: 5, sales: 5 });
    const amina = await firstOf(company);
    await company.opens();
    await change(company, amina, { email: 'amina@new.example' });
    const replies = { toward: { sales: scores(3, 3, 3, 3) } };
    await company.answers('sales', 5, { toward: { product: scores(3, 3, 3, 3) } });
    await company.seals();
    company.later(8);
    await company.opens();
    await company.answers('product', 5, replies);
  });
});
