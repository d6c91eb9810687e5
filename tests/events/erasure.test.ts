// Erasing a person, and what is stored about one: complete, and no more than each may read.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { erase } from '../../events/erasure.ts';
import { renewLinks } from '../../events/link.ts';
import { dataFor, ownData } from '../../events/personal-data.ts';
import { changePerson } from '../../events/person-change.ts';
import type { PeopleChanged, Person } from '../../events/person.ts';
import { signIn } from '../../events/signing-in.ts';
import { personOf } from '../../events/visit.ts';
import { verifyFolder } from '../../events/verify.ts';
import { companyOf, scores } from '../support/cast.ts';
import type { Company } from '../support/cast.ts';
import { refusalIn } from '../support/given.ts';

const named = { name: 'Xaverine Quillfeather', email: 'xaverine@cast.example' };

/** A company that held a round and has another one open, and somebody who took part in the first. */
async function held() {
  const company = await companyOf({ product: 6, sales: 5 });
  const { at, admin } = company;
  const [first] = await company.people('product');
  if (first === undefined) throw new Error('nobody is in product');
  const xaverine = await changePerson(at, first.person, { ...named, role: 'manager' }, admin);
  await company.opens();
  await company.answers('product', 6, { toward: { sales: scores(2, 2, 2, 2) } });
  await company.answers('sales', 5, { toward: { product: scores(4, 4, 4, 4) } });
  await company.seals();
  company.later(10);
  await company.opens();
  const links = await renewLinks(at);
  const link = links.find(({ person }) => person.person === xaverine.person);
  const { session } = await signIn(at, link?.secret ?? '');
  return { company, xaverine, session };
}

/** The files of the folder that hold any of these words. */
const filesWith = ({ at }: Company, ...words: readonly string[]): readonly string[] =>
  readdirSync(at.folder).filter((file) => {
    const bytes = readFileSync(join(at.folder, file));
    return words.some((word) => bytes.includes(word));
  });

const erased = ({ at, admin }: Company, { person }: Person) => erase(at, person, admin);

describe('Erasing somebody', () => {
  test('leaves nothing that names them once the open round has ended, and a log that verifies', async () => {
    const { company, xaverine, session } = await held();
    const { at } = company;
    expect(filesWith(company, named.email)).toEqual(['directory.db']);
    expect(await erased(company, xaverine)).toEqual({ shownIn: 'Round 2' });
    expect(await personOf(at, session)).toBeUndefined();
    expect(filesWith(company, named.email)).toEqual([]);
    // The list that their team was promised stays as long as the round is open, and no longer.
    expect((await at.directory.roll('2', 'product'))?.names).toContain(named.name);
    await company.answers('product', 5, { toward: { sales: scores(2, 2, 2, 2) } });
    await company.seals();
    expect(filesWith(company, named.name, named.email)).toEqual([]);
    expect(await verifyFolder(at)).toBeNull();
    expect(filesWith(company, xaverine.person)).not.toEqual([]);
  });

  test('takes rows out of every table of the directory but the one that figures rest on', async () => {
    const { company, xaverine } = await held();
    const { directory } = company.at;
    const tables = () => directory.keptOf(xaverine.person);
    const filled = Object.entries(await tables()).filter(([, rows]) => rows.length > 0);
    expect(filled.map(([table]) => table)).toEqual([
      'asked',
      'letter',
      'link',
      'person',
      'session',
    ]);
    await erased(company, xaverine);
    for (const [table, rows] of Object.entries(await tables())) {
      expect(rows.length > 0, table).toBe(table === 'asked');
    }
  });

  test('leaves a count in the log, and nobody who could answer in their place', async () => {
    const { company, xaverine } = await held();
    await erased(company, xaverine);
    const [last] = (await company.logged<PeopleChanged>('PeopleChanged')).slice(-1);
    expect(last).toMatchObject({ by: company.admin.person, changed: 0, erased: 1 });
    expect(await refusalIn(company.takes(xaverine))).toBe('not-asked');
    expect(await refusalIn(erased(company, xaverine))).toBe('person-unknown');
  });

  test('is nobody’s to do to themselves, or to the last admin', async () => {
    const company = await companyOf({ product: 1 });
    expect(await refusalIn(erased(company, company.admin))).toBe('own-account');
    expect(await refusalIn(erase(company.at, company.admin.person, null))).toBe('last-admin');
  });
});

describe('What is stored about somebody', () => {
  test('is told to themselves in full: every row of the directory, every event', async () => {
    const { company, xaverine } = await held();
    const { person } = xaverine;
    const own = await ownData(company.at, person, 'en');
    expect(own.directory).toMatchObject({
      person: [{ ...xaverine, external: '', username: '', stops: 0 }],
      asked: [
        { round: '1', team: 'product', took: 1, barred: 0 },
        { round: '2', took: 0 },
      ],
      session: [{ person, day: company.at.today() }],
      link: [{ person }],
    });
    expect(own).toMatchObject({ shownIn: 'Round 2', rounds: [{ label: 'Round 1' }, {}] });
    expect(own.log.map(({ type }) => type)).toEqual(['RoleGiven', 'SignedIn']);
    expect(JSON.stringify(own)).not.toMatch(/"hash"|"request"|[0-9a-f]{64}/);
  });

  test('is told to an admin without whether they took part, or when they looked; that is an event', async () => {
    const { company, xaverine } = await held();
    const { at, admin } = company;
    const told = await dataFor(at, xaverine.person, admin, 'en');
    expect(told.directory['person']).toMatchObject([named]);
    expect(told.directory['asked']).toEqual(
      ['1', '2'].map((round) => {
        return { round, person: xaverine.person, team: 'product', barred: 0 };
      }),
    );
    expect(Object.keys(told.directory)).toEqual(['person', 'asked', 'account']);
    const by = admin.person;
    expect(await company.logged('PersonExported')).toEqual([{ person: xaverine.person, by }]);
    await dataFor(at, admin.person, admin, 'en');
    expect(await company.logged('PersonExported')).toHaveLength(1);
  });
});
