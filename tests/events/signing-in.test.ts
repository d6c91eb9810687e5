// Signing in: links and sessions that end when they should, and a log that names nobody.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hashOf, renewLinks } from '../../events/link.ts';
import { open } from '../../events/opening.ts';
import { putPeople } from '../../events/people.ts';
import { sessionDays } from '../../events/session.ts';
import { setUp, setupMinutes, setupSecretOf, signIn, signInAs } from '../../events/signing-in.ts';
import { personOf, signOut } from '../../events/visit.ts';
import { companyOf, mailHost } from '../support/cast.ts';
import type { Company } from '../support/cast.ts';
import { refusalIn } from '../support/given.ts';
import { installed, noPages } from '../support/house.ts';

const signIns = (company: Company) => company.logged<{ person: string; role: string }>('SignedIn');
const linkOf = async ({ at }: Company, address: string) =>
  (await renewLinks(at)).find(({ person }) => person.email === address)?.secret ?? '';
const anybody = `product-0@${mailHost}`;

describe('a personal link', () => {
  test('opens a session for its person', async () => {
    const company = await companyOf({ product: 2 });
    const { person, session } = await signIn(company.at, await linkOf(company, anybody));
    expect(person.email).toBe(anybody);
    expect(await personOf(company.at, session)).toEqual(person);
    expect(await personOf(company.at, hashOf(session))).toBeUndefined();
  });

  test('is dead once links are made anew, also by opening a round', async () => {
    const company = await companyOf({ product: 5, engineering: 2 });
    const first = await linkOf(company, anybody);
    const second = await linkOf(company, anybody);
    expect(await refusalIn(signIn(company.at, first))).toBe('link-unknown');
    const booth = { bundle: noPages, secure: true };
    const { links } = await open(company.at, await company.schedules(), booth);
    expect(await refusalIn(signIn(company.at, second))).toBe('link-unknown');
    expect(new Set(links.map(({ secret }) => secret)).size).toBe(8);
    for (const { person, secret } of links) {
      expect((await signIn(company.at, secret)).person).toEqual(person);
    }
  });

  test('outlives a change of team, and shows the person as they are now', async () => {
    const company = await companyOf({ product: 1 });
    const link = await linkOf(company, anybody);
    const { session } = await signIn(company.at, link);
    await putPeople(company.at, `New Name,${anybody},Sales,manager`, company.admin);
    const now = { name: 'New Name', team: 'sales', role: 'manager' };
    expect(await personOf(company.at, session)).toMatchObject(now);
    expect((await signIn(company.at, link)).person).toMatchObject(now);
  });

  test('is kept as a hash only', async () => {
    const company = await companyOf({ product: 1 });
    const link = await linkOf(company, anybody);
    const { session } = await signIn(company.at, link);
    for (const name of readdirSync(company.at.folder)) {
      const bytes = readFileSync(join(company.at.folder, name));
      expect([bytes.includes(link), bytes.includes(session)]).toEqual([false, false]);
    }
  });
});

describe('a session', () => {
  test('ends when its person says so', async () => {
    const company = await companyOf({ product: 1 });
    const link = await linkOf(company, anybody);
    const [one, other] = [await signIn(company.at, link), await signIn(company.at, link)];
    await signOut(company.at, one.session);
    expect(await personOf(company.at, one.session)).toBeUndefined();
    expect(await personOf(company.at, other.session)).toBeDefined();
  });

  test('ends by itself after thirty days', async () => {
    const company = await companyOf({ product: 1 });
    const { session } = await signIn(company.at, await linkOf(company, anybody));
    company.later(sessionDays);
    expect(await personOf(company.at, session)).toBeDefined();
    company.later(1);
    expect(await personOf(company.at, session)).toBeUndefined();
  });
});

describe('the setup link', () => {
  const admin = (secret: string, n = 1) => ({
    secret,
    name: 'Noor',
    email: `noor${n}@${mailHost}`,
  });

  test('makes the first admin, and has one winner', async () => {
    const at = await installed();
    const secret = (await setupSecretOf(at)) ?? '';
    const answers = await Promise.all(
      [1, 2, 3, 4].map((n) => refusalIn(setUp(at, admin(secret, n)))),
    );
    expect(answers).toEqual([null, 'setup-done', 'setup-done', 'setup-done']);
    expect(await at.directory.people()).toMatchObject([{ role: 'admin', team: null }]);
    expect(await setupSecretOf(at)).toBeNull();
  });

  test('is the newest one, and no guess', async () => {
    const at = await installed();
    const first = (await setupSecretOf(at)) ?? '';
    const second = (await setupSecretOf(at)) ?? '';
    for (const wrong of [first, '', hashOf(second)]) {
      expect(await refusalIn(setUp(at, admin(wrong)))).toBe('setup-secret-unknown');
    }
    const { session, person } = await setUp(at, admin(second));
    expect(await personOf(at, session)).toEqual(person);
  });

  test('is dead after an hour; the next start makes a fresh one', async () => {
    const clock = { minutes: 0 };
    const nine = Date.parse('2026-03-10T09:00:00Z');
    const at = await installed({ now: () => nine + clock.minutes * 60_000 });
    const old = (await setupSecretOf(at)) ?? '';
    clock.minutes = setupMinutes;
    expect(await refusalIn(setUp(at, admin(old)))).toBe('setup-secret-unknown');
    const fresh = (await setupSecretOf(at)) ?? '';
    clock.minutes += setupMinutes - 1;
    expect(await refusalIn(setUp(at, admin(fresh)))).toBeNull();
  });

  test('is made anew after five wrong tries, and told once', async () => {
    const at = await installed();
    const old = (await setupSecretOf(at)) ?? '';
    const renewed: string[] = [];
    const attempt = (secret: string) =>
      refusalIn(setUp(at, admin(secret), (secret) => renewed.push(secret)));
    for (let i = 0; i < 4; i += 1) await attempt('0'.repeat(32));
    expect(renewed).toEqual([]);
    await attempt('0'.repeat(32));
    expect(renewed).toHaveLength(1);
    expect(await attempt(old)).toBe('setup-secret-unknown');
    expect(await attempt(renewed[0] ?? '')).toBeNull();
  });

  test('does not outlive a stop right after the admin was made', async () => {
    const at = await installed();
    const secret = (await setupSecretOf(at)) ?? '';
    await setUp(at, admin(secret));
    const kept = { hash: hashOf(secret), until: 99_999_999, tries: 0 };
    await at.directory.keepSecret('setup link', JSON.stringify(kept));
    expect(await setupSecretOf(at)).toBeNull();
    expect(await refusalIn(setUp(at, admin(secret, 2)))).toBe('setup-done');
  });
});

describe('what the log tells of signing in', () => {
  test.each([
    ['respondent', false],
    ['manager', true],
    ['leadership', true],
    ['admin', true],
  ] as const)('a %s: %s', async (role, told) => {
    const company = await companyOf({ product: 1 });
    await putPeople(company.at, `Kim Kim,kim@${mailHost},Product,${role}`, company.admin);
    const link = await linkOf(company, `kim@${mailHost}`);
    const before = await company.at.store.head();
    const { person } = await signIn(company.at, link);
    const last = (await signIns(company)).at(-1);
    expect(await company.at.store.head()).toBe(before + (told ? 1 : 0));
    if (told) expect(last).toEqual({ person: person.person, role });
  });

  test('setting up is a sign-in as well', async () => {
    const company = await companyOf({});
    expect(await signIns(company)).toEqual([{ person: company.admin.person, role: 'admin' }]);
  });

  test('many at once are all told', async () => {
    const company = await companyOf({ product: 1 });
    const all = Array.from({ length: 10 }, () => signInAs(company.at, 'admin'));
    await Promise.all(all);
    expect(await signIns(company)).toHaveLength(11);
    expect(await refusalIn(signInAs(company.at, 'leadership'))).toBe('not-here');
  });

  test('nothing in it is a name, an address, or a hash of one', async () => {
    const company = await companyOf({ product: 6, engineering: 6 });
    await putPeople(
      company.at,
      `Amina Okafor,product-0@${mailHost},Product,manager`,
      company.admin,
    );
    await company.opens();
    await company.answers('product', 6, { priority: 'growth' });
    await company.seals();
    await signIn(company.at, await linkOf(company, anybody));
    const people = await company.at.directory.people();
    const secrets = people.flatMap(({ name, email }) => [
      ...[name, email, email.toUpperCase(), ...name.split(' ')],
      ...[hashOf(email), hashOf(name)],
    ]);
    for (const file of readdirSync(company.at.folder)) {
      if (file.startsWith('directory')) continue;
      const text = readFileSync(join(company.at.folder, file), 'latin1');
      expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
      expect(text).not.toContain(mailHost);
    }
  });
});
