// Signing in with the company account, against a real provider.
import { describe, expect, test } from 'vitest';
import { returnPath } from '../../api/openid.ts';
import { settingsOf } from '../../api/settings.ts';
import { setupSecretOf } from '../../events/signing-in.ts';
import { served } from '../support/house.ts';
import { identityProvider } from '../support/identity.ts';
import { cookieOf, peopleLines, setUp, told } from '../support/wire.ts';

const url = 'http://localhost:3000';

async function company(roles = '', more: Record<string, string> = {}) {
  const provider = await identityProvider(url + returnPath);
  const clock = { minutes: 0 };
  const settings = settingsOf({
    PUBLIC_URL: url,
    OIDC_ISSUER: provider.issuer,
    OIDC_CLIENT_ID: provider.client,
    OIDC_CLIENT_SECRET: provider.secret,
    OIDC_NAME: 'Example account',
    ...(roles !== '' && { OIDC_ROLES: roles }),
    ...more,
  });
  const now = () => Date.parse('2026-03-10T09:00:00Z') + clock.minutes * 60_000;
  const here = await served({ settings, now });
  const { send } = here;
  const admin = await setUp(send, (await setupSecretOf(here.at)) ?? '');
  const lines = peopleLines({ product: 1 }, ['Mia,mia@example.org,product,manager']);
  await told(send('POST', '/api/people', { lines }, admin));
  provider.people.set('m1', { email: 'Mia@example.org', email_verified: true });

  /** Leaves for the provider; answers the address there and the browser's cookie. */
  const leave = async (to?: string) => {
    const query = to === undefined ? '' : `?to=${encodeURIComponent(to)}`;
    const reply = await send('GET', `/api/sign-in/company${query}`);
    expect(reply.status).toBe(302);
    return { browser: cookieOf(reply), there: reply.headers.get('location') ?? '' };
  };
  const come = (back: URL, browser?: string) =>
    send('GET', back.pathname + back.search, undefined, browser);
  /** The whole way; answers where it ends, and the session where there is one. */
  const signIn = async (subject: string, to?: string) => {
    const { browser, there } = await leave(to);
    const reply = await come(await provider.visit(there, subject), browser);
    const set = reply.headers.getSetCookie().find((each) => each.startsWith('session='));
    const location = reply.headers.get('location');
    return { status: reply.status, location, session: set?.split(';')[0] };
  };
  const roleOf = async (email: string) => (await here.at.directory.personByEmail(email))?.role;
  const me = (as?: string) =>
    told<{ name: string; role: string }>(send('GET', '/api/session', undefined, as));
  return { ...here, provider, clock, admin, leave, come, signIn, roleOf, me };
}

const unknown = { status: 302, location: '/signin?problem=unknown', session: undefined };

describe('the company account', () => {
  test('signs in whoever is on the list, and leads where they were going', async () => {
    const { send, signIn, me } = await company();
    expect(await told(send('GET', '/api/sign-in'))).toEqual({
      ...{ mail: false, company: 'Example account', links: false },
    });
    const { status, location, session } = await signIn('m1', '/quarters');
    expect([status, location]).toEqual([302, '/quarters']);
    expect(await me(session)).toMatchObject({ name: 'Mia', role: 'manager' });
  });

  test('is asked with PKCE, a state and a nonce of its own each time, for little', async () => {
    const { leave } = await company();
    const asked = [await leave(), await leave()].map(({ there }) => new URL(there).searchParams);
    for (const name of ['state', 'nonce', 'code_challenge']) {
      const [one, two] = asked.map((each) => each.get(name) ?? '');
      expect(one?.length).toBeGreaterThan(30);
      expect(one).not.toBe(two);
    }
    const [first] = asked;
    expect(first?.get('code_challenge_method')).toBe('S256');
    expect(first?.get('response_type')).toBe('code');
    expect(first?.get('scope')).toBe('openid email groups');
  });

  test('stays the same person when their address changes at the provider', async () => {
    const { at, provider, signIn, me } = await company();
    await signIn('m1');
    provider.people.set('m1', { email: 'mia.married@example.org', email_verified: true });
    expect(await me((await signIn('m1')).session)).toMatchObject({ name: 'Mia' });
    // Whoever is given the old address afterwards is somebody else.
    provider.people.set('m2', { email: 'mia@example.org', email_verified: true });
    expect(await signIn('m2')).toEqual(unknown);
    // Nor is anybody signed in who is not active any more.
    const mia = await at.directory.personByEmail('mia@example.org');
    await at.directory.put(mia ? [{ ...mia, active: 0 }] : []);
    expect(await signIn('m1')).toEqual(unknown);
  });

  test.each([
    ['of nobody on the list', { email: 'eve@example.org', email_verified: true }],
    ['with an address that nobody checked', { email: 'mia@example.org', email_verified: false }],
    ['with an address of which nothing is said', { email: 'mia@example.org' }],
    ['without an address', {}],
  ])('%s opens nothing', async (_, identity) => {
    const { provider, signIn } = await company();
    provider.people.set('e1', identity);
    expect(await signIn('e1')).toEqual(unknown);
  });

  test('may be trusted with addresses of which nothing is said, never with unchecked ones', async () => {
    const { provider, signIn } = await company('', { OIDC_TRUST_EMAIL: 'yes' });
    provider.people.set('e1', { email: 'mia@example.org', email_verified: false });
    expect(await signIn('e1')).toEqual(unknown);
    provider.people.set('e2', { email: 'mia@example.org' });
    expect(await signIn('e2')).toMatchObject({ status: 302, location: '/' });
  });
});

describe('roles from groups', () => {
  const mapping = 'pulse-admins=admin,heads=leadership';
  const mia = (groups: readonly string[]) => {
    return { email: 'mia@example.org', email_verified: true, groups };
  };

  test('are given at each sign-in, as events', async () => {
    const { at, provider, signIn, roleOf } = await company(mapping);
    const roles: (string | undefined)[] = [];
    for (const groups of [['heads', 'cooks'], ['heads', 'pulse-admins'], ['cooks'], []]) {
      provider.people.set('m1', mia(groups));
      await signIn('m1');
      roles.push(await roleOf('mia@example.org'));
    }
    expect(roles).toEqual(['leadership', 'admin', 'respondent', 'respondent']);
    const events = await at.store.readLog(0, await at.store.head(), ['RoleGiven']);
    const given = events.map(({ data }) => JSON.parse(data) as { by?: string; role: string });
    expect(given.map(({ role }) => role)).toEqual([
      ...['admin', 'manager', 'leadership', 'admin', 'respondent'],
    ]);
    expect(given.slice(2).map(({ by }) => by)).toEqual(Array(3).fill('directory'));
  });

  test('stay as they are where no mapping is set, or no groups are told', async () => {
    const unmapped = await company();
    unmapped.provider.people.set('m1', mia(['pulse-admins']));
    await unmapped.signIn('m1');
    expect(await unmapped.roleOf('mia@example.org')).toBe('manager');
    const mapped = await company(mapping);
    await mapped.signIn('m1');
    expect(await mapped.roleOf('mia@example.org')).toBe('manager');
  });

  test('never take the last admin away', async () => {
    const { provider, signIn, roleOf } = await company(mapping);
    const ada = { email: 'ada@example.org', email_verified: true };
    provider.people.set('a1', { ...ada, groups: ['cooks'] });
    await signIn('a1');
    expect(await roleOf('ada@example.org')).toBe('admin');
    provider.people.set('m1', mia(['pulse-admins']));
    await signIn('m1');
    await signIn('a1');
    expect(await roleOf('ada@example.org')).toBe('respondent');
  });
});

describe('coming back', () => {
  const outcome = (reply: Response) => [
    reply.headers.get('location'),
    reply.headers.getSetCookie().length,
  ];

  test('in another browser, or twice, opens nothing', async () => {
    const { leave, come, provider } = await company();
    const { browser, there } = await leave();
    const back = await provider.visit(there, 'm1');
    for (const other of [undefined, (await leave()).browser]) {
      expect(outcome(await come(back, other))).toEqual(['/signin?problem=browser', 0]);
    }
    expect((await come(back, browser)).headers.get('location')).toBe('/');
    expect(outcome(await come(back, browser))).toEqual(['/signin?problem=expired', 0]);
  });

  test('with another state, another code, or too late opens nothing', async () => {
    const { leave, come, provider, clock } = await company();
    const { browser, there } = await leave();
    const back = await provider.visit(there, 'm1');
    const forged = new URL(back);
    forged.searchParams.set('state', 'x'.repeat(43));
    expect(outcome(await come(forged, browser))).toEqual(['/signin?problem=expired', 0]);
    const stolen = new URL(back);
    stolen.searchParams.set('code', 'c'.repeat(43));
    expect(outcome(await come(stolen, browser))).toEqual(['/signin?problem=away', 0]);
    const late = await leave();
    const lateBack = await provider.visit(late.there, 'm1');
    clock.minutes = 15;
    expect(outcome(await come(lateBack, late.browser))).toEqual(['/signin?problem=expired', 0]);
  });

  test('empty-handed, because they changed their mind, is told calmly', async () => {
    const { leave, come } = await company();
    const { browser, there } = await leave();
    const state = new URL(there).searchParams.get('state') ?? '';
    const iss = new URL(there).origin;
    const back = new URL(
      `${url}${returnPath}?${new URLSearchParams({ error: 'access_denied', state, iss })}`,
    );
    expect(outcome(await come(back, browser))).toEqual(['/signin?problem=unknown', 0]);
  });

  test('to a provider that is down, or leaving for one, is told calmly, and works again later', async () => {
    const { send, leave, come, provider, clock, signIn, me } = await company();
    const { browser, there } = await leave();
    const back = await provider.visit(there, 'm1');
    await provider.close();
    expect(outcome(await come(back, browser))).toEqual(['/signin?problem=away', 0]);
    clock.minutes = 60;
    const reply = await send('GET', '/api/sign-in/company');
    expect(reply.headers.get('location')).toBe('/signin?problem=away');
    await provider.comeBack();
    expect(await me((await signIn('m1')).session)).toMatchObject({ name: 'Mia' });
  });
});
