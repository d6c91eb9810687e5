// SCIM as a door: its token, what it says of itself, lists and filters, and its errors.
import { describe, expect, test } from 'vitest';
import { idOf, provisioner, token, userSchema } from '../support/scim.ts';
import { served } from '../support/house.ts';

const message = 'urn:ietf:params:scim:api:messages:2.0';

describe('The door', () => {
  test('is not there where no token is set', async () => {
    const { app } = await served();
    const authorization = `Bearer ${token}`;
    for (const path of ['/Users', '/ServiceProviderConfig', '/nothing']) {
      const answer = await app.request(`/scim/v2${path}`, { headers: { authorization } });
      expect([answer.status, answer.headers.get('content-type')]).toEqual([
        ...[404, 'application/scim+json'],
      ]);
    }
  });

  test('opens by its token alone: no other one, and no admin’s cookie', async () => {
    const { ask, app, admin } = await provisioner();
    const wrong = ['', 'Bearer', `Bearer ${token}x`, `Bearer ${token.slice(1)}`, `Basic ${token}`];
    for (const authorization of wrong) {
      const { status, headers, body } = await ask('GET', '/Users', undefined, { authorization });
      expect([status, body['schemas']], authorization).toEqual([401, [`${message}:Error`]]);
      expect(headers.get('www-authenticate')).toMatch(/^Bearer/);
    }
    const byCookie = await app.request('/scim/v2/Users', { headers: { cookie: admin } });
    expect(byCookie.status).toBe(401);
    expect((await ask('GET', '/Users')).headers.get('cache-control')).toBe('no-store');
    // And the token opens nothing else.
    const api = await app.request('/api/people', { headers: { authorization: `Bearer ${token}` } });
    expect(api.status).toBe(401);
  });

  test('tires of wrong tokens, and never of the right one', async () => {
    const { ask } = await provisioner();
    const wrong = { authorization: `Bearer ${'x'.repeat(40)}` };
    const statuses: number[] = [];
    for (let n = 0; n < 22; n += 1) {
      statuses.push((await ask('GET', '/Users', undefined, wrong)).status);
    }
    expect(statuses).toEqual([...Array<number>(20).fill(401), 429, 429]);
    const { headers, body } = await ask('GET', '/Users', undefined, wrong);
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
    expect(body['schemas']).toEqual([`${message}:Error`]);
    expect((await ask('GET', '/Users')).status).toBe(200);
  });

  test('takes SCIM and JSON, and tells what it cannot read in its own words', async () => {
    const { ask } = await provisioner();
    const user = { userName: 'eve@example.com' };
    const asJson = { 'content-type': 'application/json; charset=utf-8' };
    expect((await ask('POST', '/Users', user, asJson)).status).toBe(201);
    const asText = { 'content-type': 'text/plain' };
    expect((await ask('POST', '/Users', user, asText)).status).toBe(415);
    const deep = `{"userName":${'['.repeat(9000)}${']'.repeat(9000)}}`;
    for (const body of ['{', '[]', 'null', '7', deep]) {
      const { status, body: error } = await ask('POST', '/Users', body);
      expect([status, error['scimType'], error['status']]).toEqual([400, 'invalidSyntax', '400']);
    }
    expect((await ask('GET', '/Me')).status).toBe(404);
    const much = { userName: 'x'.repeat(3 * 1024 * 1024) };
    expect((await ask('POST', '/Users', much)).status).toBe(413);
  });
});

test('It says what it can do, which resources it has, and what they hold', async () => {
  const { ask } = await provisioner();
  const config = await ask('GET', '/ServiceProviderConfig');
  expect(config.body).toMatchObject({ patch: { supported: true }, bulk: { supported: false } });
  for (const path of ['/ResourceTypes', '/Schemas']) {
    const { body } = await ask('GET', path);
    expect(body).toMatchObject({ totalResults: 2, schemas: [`${message}:ListResponse`] });
    for (const { meta } of body['Resources'] as { meta: { location: string } }[]) {
      const one = meta.location.replace('https://pulse.example/scim/v2', '');
      expect((await ask('GET', one)).body['meta']).toEqual(meta);
    }
    expect((await ask('GET', `${path}?filter=id+eq+"x"`)).status).toBe(403);
  }
  expect((await ask('GET', `/Schemas/${userSchema}x`)).status).toBe(404);
});

describe('A list of users', () => {
  async function listed() {
    const here = await provisioner();
    for (const name of ['bjensen', 'jsmith', 'mandy']) {
      const emails = [{ value: `${name}@example.com`, type: 'work' }];
      const user = { userName: name.toUpperCase(), externalId: `Ext-${name}`, emails };
      await idOf(here.ask('POST', '/Users', { ...user, displayName: name }));
    }
    const find = async (query: string) => {
      const { status, body } = await here.ask('GET', `/Users?${query}`);
      const names = (body['Resources'] as { displayName: string }[] | undefined) ?? [];
      return { status, body, names: names.map(({ displayName }) => displayName) };
    };
    const by = (filter: string) => find(`filter=${encodeURIComponent(filter)}`);
    return { ...here, find, by };
  }

  test('comes in parts, as in RFC 7644 §3.4.2.4', async () => {
    const { find } = await listed();
    const all = ['Ada Admin', 'bjensen', 'jsmith', 'mandy'];
    expect(await find('')).toMatchObject({ names: all, body: { totalResults: 4, startIndex: 1 } });
    const part = await find('startIndex=2&count=2');
    expect(part.names).toEqual(all.slice(1, 3));
    expect(part.body).toMatchObject({ totalResults: 4, itemsPerPage: 2, startIndex: 2 });
    expect(await find('count=0')).toMatchObject({ names: [], body: { totalResults: 4 } });
    expect(await find('startIndex=0&count=-1')).toMatchObject({ names: [], status: 200 });
    expect((await find('count=many')).status).toBe(400);
  });

  test.each([
    ['userName eq "bjensen"', ['bjensen']],
    ['USERNAME Eq "BJensen"', ['bjensen']],
    [`${userSchema}:userName sw "J"`, ['jsmith']],
    ['externalId eq "Ext-mandy"', ['mandy']],
    ['externalId eq "ext-mandy"', []],
    ['emails[type eq "work"].value eq "mandy@example.com"', ['mandy']],
    ['emails.value co "SMITH"', ['jsmith']],
    ['userName eq "ada@example.org" and active eq true', ['Ada Admin']],
    ['userName eq "mandy" and active eq "False" or displayName ew "smith"', ['jsmith']],
    ['externalId pr and userName ne "mandy"', ['bjensen', 'jsmith']],
    ['name.formatted eq "mandy"', ['mandy']],
    ['nickName eq "mandy"', []],
  ])('with the filter %s', async (filter, names) => {
    const { by } = await listed();
    expect((await by(filter)).names).toEqual(names);
  });

  test.each([
    'userName',
    'userName is "x"',
    'eq "x"',
    'userName eq x',
    'userName eq "x',
    '(id pr)',
  ])('refuses the filter %s', async (filter) => {
    const { by } = await listed();
    const { status, body } = await by(filter);
    expect([status, body['scimType']]).toEqual([400, 'invalidFilter']);
  });

  test('tells the attributes that are asked for, and what is always there', async () => {
    const { find } = await listed();
    const { body } = await find('attributes=userName,emails.value&count=1');
    const [first = {}] = body['Resources'] as object[];
    expect(Object.keys(first)).toEqual(['schemas', 'id', 'userName', 'emails', 'meta']);
  });
});
