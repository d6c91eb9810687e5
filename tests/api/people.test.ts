// People over HTTP: changed, deactivated, erased, and given what is stored about them.
import { describe, expect, test } from 'vitest';
import { setupSecretOf } from '../../events/signing-in.ts';
import { served } from '../support/house.ts';
import { openRound, peopleLines, secretOf, setUp, signIn, told } from '../support/wire.ts';
import type { Link } from '../support/wire.ts';

interface Person {
  readonly person: string;
  readonly name: string;
  readonly email: string;
  readonly active: boolean;
}

/** A company whose round is open, its admin, and somebody of product who is signed in. */
async function company() {
  const { send, at } = await served();
  const admin = await setUp(send, (await setupSecretOf(at)) ?? '');
  const lines = peopleLines({ product: 5, sales: 5 });
  await told(send('POST', '/api/people', { lines }, admin));
  const days = { opensOn: '2026-03-10', sealsOn: '2026-03-20' };
  const { links } = await openRound(send, admin, days);
  const people = async () => {
    const all = await told<{ people: readonly Person[] }>(
      send('GET', '/api/people', undefined, admin),
    );
    return all.people;
  };
  const email = 'product1@example.org';
  const link = links.find((each) => each.email === email) as Link;
  const somebody = (await people()).find((each) => each.email === email) as Person;
  const as = await signIn(send, secretOf(link));
  return { send, admin, people, somebody, link, as, path: `/api/people/${somebody.person}` };
}

describe('An admin', () => {
  test('moves somebody, renames them, and finds them so', async () => {
    const { send, admin, people, somebody, path } = await company();
    const wish = { name: 'Mia Moved', team: 'sales', role: 'manager' };
    expect(await told(send('PATCH', path, wish, admin))).toEqual({ ...somebody, ...wish });
    expect(await people()).toContainEqual({ ...somebody, ...wish });
  });

  test('deactivates somebody, who is out at once and whose link opens nothing', async () => {
    const { send, admin, as, link, path } = await company();
    await told(send('GET', '/api/rounds/open/questions', undefined, as));
    expect(await told(send('PATCH', path, { active: false }, admin))).toMatchObject({
      active: false,
    });
    for (const asked of ['/api/session', '/api/rounds/open/questions']) {
      expect((await send('GET', asked, undefined, as)).status).toBe(401);
    }
    const again = await send('POST', '/api/session', { link: secretOf(link) });
    expect(await again.json()).toMatchObject({ code: 'link-unknown' });
    await told(send('PATCH', path, { active: true }, admin));
    expect((await send('GET', '/api/session', undefined, as)).status).toBe(401);
  });

  test('erases somebody, and is told where their name still stands', async () => {
    const { send, admin, people, as, somebody, path } = await company();
    expect(await told(send('DELETE', path, undefined, admin))).toEqual({ shownIn: 'Round 1' });
    expect(JSON.stringify(await people())).not.toContain(somebody.email);
    expect((await send('GET', '/api/session', undefined, as)).status).toBe(401);
    expect((await send('DELETE', path, undefined, admin)).status).toBe(404);
  });

  test('checks lines without saving them', async () => {
    const { send, admin, people } = await company();
    const lines = 'Eve,eve@example.org,product,respondent';
    const before = await people();
    const checked = await told(send('POST', '/api/people', { lines, check: true }, admin));
    expect(checked).toEqual({ added: 1, changed: 0, unchanged: 0 });
    expect(await people()).toEqual(before);
  });

  test('may not give themselves a role, take themselves out, or lose the list its last admin', async () => {
    const { send, admin, people } = await company();
    const ada = (await people()).find(({ name }) => name === 'Ada Admin') as Person;
    for (const wish of [{ role: 'leadership' }, { active: false }]) {
      const answer = await send('PATCH', `/api/people/${ada.person}`, wish, admin);
      expect([answer.status, await answer.json()]).toMatchObject([409, { code: 'own-account' }]);
    }
    expect((await send('DELETE', `/api/people/${ada.person}`, undefined, admin)).status).toBe(409);
    await told(send('GET', '/api/people', undefined, admin));
  });
});

describe('What is stored about somebody', () => {
  test('is a file for themselves, with all of it, and for an admin without what is theirs alone', async () => {
    const { send, admin, as, somebody, path } = await company();
    const own = await send('GET', '/api/session/data', undefined, as);
    expect(own.headers.get('content-disposition')).toMatch(/^attachment; filename="[\w.-]+"$/);
    const all = await told<{ directory: Record<string, object[]> }>(own);
    expect(all.directory['asked']).toMatchObject([{ round: '1', took: 0 }]);
    expect(all.directory['session']).toHaveLength(1);
    const others = await told<typeof all>(send('GET', `${path}/data`, undefined, admin));
    expect(others.directory['person']).toMatchObject([{ email: somebody.email }]);
    expect(JSON.stringify(others.directory)).not.toMatch(/"took"|"day"|"session"/);
  });

  test('of somebody else is nothing that a respondent finds', async () => {
    const { send, as, path } = await company();
    const answer = await send('GET', `${path}/data`, undefined, as);
    expect(await answer.json()).toMatchObject({ status: 404, code: 'not-here' });
  });
});
