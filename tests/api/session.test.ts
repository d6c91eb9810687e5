// Sessions over HTTP: new at each sign-in and change of role, listed and ended by their owner alone.
import { describe, expect, test } from 'vitest';
import { settingsOf } from '../../api/settings.ts';
import { renewLinks } from '../../events/link.ts';
import { setupSecretOf } from '../../events/signing-in.ts';
import { served } from '../support/house.ts';
import { cookieOf, peopleLines, setUp, signIn, told } from '../support/wire.ts';

interface Sessions {
  readonly sessions: readonly { id: string; day: string; whole: boolean; here: boolean }[];
}
interface Me {
  readonly role: string;
  readonly may: Readonly<Record<string, boolean>>;
}

const provider = {
  OIDC_ISSUER: 'https://id.example.org',
  OIDC_CLIENT_ID: 'pulse',
  OIDC_CLIENT_SECRET: 'a secret of the client',
  PUBLIC_URL: 'http://localhost:3000',
};

async function company(environment: Record<string, string> = {}) {
  const clock = { minutes: 0 };
  const now = () => Date.parse('2026-03-10T09:00:00Z') + clock.minutes * 60_000;
  const here = await served({ settings: settingsOf(environment), now });
  const { send, at } = here;
  const ada = await setUp(send, (await setupSecretOf(at)) ?? '');
  const people = async (role: string) => {
    const lines = peopleLines({ product: 5, sales: 5 }, [
      `Mia,mia@example.org,product,${role}`,
      'Lea,lea@example.org,sales,leadership',
    ]);
    await told(send('POST', '/api/people', { lines }, ada));
  };
  await people('manager');
  const links = await renewLinks(at);
  const linkOf = (email: string) =>
    links.find(({ person }) => person.email === email)?.secret ?? '';
  const me = (as: string) => told<Me>(send('GET', '/api/session', undefined, as));
  const list = async (as: string) =>
    (await told<Sessions>(send('GET', '/api/sessions', undefined, as))).sessions;
  const statusOf = async (as: string) => (await send('GET', '/api/session', undefined, as)).status;
  return { ...here, clock, ada, people, linkOf, me, list, statusOf };
}

describe('a session', () => {
  test('has a secret of its own at each sign-in, whatever cookie came with it', async () => {
    const { send, linkOf, statusOf } = await company();
    const planted = `session=${'ab'.repeat(32)}`;
    const body = { link: linkOf('mia@example.org') };
    const first = cookieOf(await send('POST', '/api/session', body, planted));
    expect(first).not.toBe(planted);
    expect(await statusOf(planted)).toBe(401);
    const second = cookieOf(await send('POST', '/api/session', body, first));
    expect(second).not.toBe(first);
    expect([await statusOf(first), await statusOf(second)]).toEqual([401, 200]);
  });

  test('gets another secret when the role changes; the old one is dead soon after', async () => {
    const { send, clock, people, linkOf, me, statusOf } = await company();
    const mia = await signIn(send, linkOf('mia@example.org'));
    await people('leadership');
    // A page asks for several things at once, all with the cookie that it has.
    const paths = ['/api/session', '/api/sessions', '/api/teams', '/api/rounds', '/api/friction'];
    const replies = await Promise.all(paths.map((path) => send('GET', path, undefined, mia)));
    const cookies = new Set(replies.map(cookieOf));
    expect(replies.map(({ status }) => status)).toEqual([200, 200, 200, 200, 404]);
    expect(cookies.size).toBe(1);
    const [renewed = ''] = cookies;
    expect(renewed).not.toBe(mia);
    expect(await me(renewed)).toMatchObject({ role: 'leadership' });
    expect(
      (await send('GET', '/api/session', undefined, renewed)).headers.get('set-cookie'),
    ).toBeNull();
    clock.minutes = 1;
    expect(await statusOf(mia)).toBe(200);
    clock.minutes = 2;
    expect([await statusOf(mia), await statusOf(renewed)]).toEqual([401, 200]);
  });

  test('that was renewed ends by its old secret too', async () => {
    const { send, people, linkOf, statusOf } = await company();
    const mia = await signIn(send, linkOf('mia@example.org'));
    await people('leadership');
    const renewed = cookieOf(await send('GET', '/api/session', undefined, mia));
    await send('DELETE', '/api/session', undefined, mia);
    expect([await statusOf(mia), await statusOf(renewed)]).toEqual([401, 401]);
  });

  test('is listed and ended by its owner, and by nobody else', async () => {
    const { send, ada, linkOf, list, statusOf } = await company();
    const link = linkOf('mia@example.org');
    const [desk, phone, train] = [
      await signIn(send, link),
      await signIn(send, link),
      await signIn(send, link),
    ];
    const own = await list(desk);
    expect(own.map(({ day, whole }) => [day, whole])).toEqual(Array(3).fill(['2026-03-10', true]));
    expect(own.filter(({ here }) => here)).toHaveLength(1);
    const [phones] = (await list(phone)).filter(({ here }) => here);
    const end = (as: string) =>
      send('DELETE', `/api/sessions/${phones?.id ?? ''}`, undefined, as).then(
        ({ status }) => status,
      );
    expect([await end(ada), await statusOf(phone)]).toEqual([404, 200]);
    expect([await end(desk), await statusOf(phone)]).toEqual([204, 401]);
    expect((await send('DELETE', '/api/sessions', undefined, desk)).status).toBe(204);
    expect([await statusOf(train), await statusOf(desk), await statusOf(ada)]).toEqual([
      401, 200, 200,
    ]);
  });

  test('ends at once when all of its person’s are ended', async () => {
    const { at, send, linkOf, statusOf } = await company();
    const mia = await signIn(send, linkOf('mia@example.org'));
    const person = await at.directory.personByEmail('mia@example.org');
    await at.directory.endSessionsOf(person?.person ?? '');
    expect(await statusOf(mia)).toBe(401);
  });
});

describe('a personal link', () => {
  test('signs in fully where there is no other way', async () => {
    const { send, linkOf, me } = await company();
    const as = await signIn(send, linkOf('lea@example.org'));
    expect(await me(as)).toMatchObject({
      role: 'leadership',
      may: { quarters: true, account: true },
    });
  });

  test('is good for answering where people can sign in', async () => {
    const { at, send, linkOf, me } = await company(provider);
    const head = await at.store.head();
    const as = await signIn(send, linkOf('lea@example.org'));
    expect(await at.store.head()).toBe(head);
    expect(await me(as)).toMatchObject({
      role: 'respondent',
      may: { respond: true, company: true, quarters: false, administer: false, account: false },
    });
    const outcome = async (path: string) => (await send('GET', path, undefined, as)).status;
    expect(await outcome('/api/session/rounds')).toBe(200);
    expect(await outcome('/api/quarters/latest')).toBe(404);
    expect(await outcome('/api/sessions')).toBe(404);
  });

  test('of an admin opens nothing of an admin’s, and no readings', async () => {
    const { send, ada, linkOf, me } = await company(provider);
    const as = await signIn(send, linkOf('ada@example.org'));
    expect((await me(as)).may).toEqual({
      ...{ respond: false, readings: false, quarters: false, company: false },
      ...{ interventions: false, administer: false, audit: false, account: false },
    });
    expect((await send('GET', '/api/people', undefined, as)).status).toBe(404);
    // Whoever is signed in already keeps what they may; a stranger's link does not inherit it.
    const kept = await send('POST', '/api/session', { link: linkOf('ada@example.org') }, ada);
    expect((await me(cookieOf(kept))).may['administer']).toBe(true);
    const other = await send(
      'POST',
      '/api/session',
      { link: linkOf('lea@example.org') },
      cookieOf(kept),
    );
    expect((await me(cookieOf(other))).may['quarters']).toBe(false);
  });
});
