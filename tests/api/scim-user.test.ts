// Users over SCIM: the examples of RFC 7643 and RFC 7644, from memory of their text, and habits.
import { describe, expect, test } from 'vitest';
import { idOf, patchOp, provisioner, userSchema } from '../support/scim.ts';
import type { Provisioner } from '../support/scim.ts';

/** RFC 7643 §8.1: the least that a User has. */
const minimal = { schemas: [userSchema], userName: 'bjensen@example.com' };

/** RFC 7643 §8.2, as far as it is long: everything that somebody may be sent with. */
const full = {
  schemas: [userSchema],
  id: '2819c223-7f76-453a-919d-413861904646',
  externalId: '701984',
  userName: 'bjensen@example.com',
  name: {
    formatted: 'Ms. Barbara J Jensen, III',
    familyName: 'Jensen',
    givenName: 'Barbara',
    middleName: 'Jane',
    honorificPrefix: 'Ms.',
    honorificSuffix: 'III',
  },
  displayName: 'Babs Jensen',
  nickName: 'Babs',
  profileUrl: 'https://login.example.com/bjensen',
  emails: [
    { value: 'bjensen@example.com', type: 'work', primary: true },
    { value: 'babs@jensen.org', type: 'home' },
  ],
  addresses: [{ type: 'work', streetAddress: '100 Universal City Plaza', country: 'USA' }],
  phoneNumbers: [{ value: '555-555-5555', type: 'work' }],
  userType: 'Employee',
  title: 'Tour Guide',
  preferredLanguage: 'en-US',
  locale: 'en-US',
  timezone: 'America/Los_Angeles',
  active: true,
  password: 't1meMa$heen',
  meta: { resourceType: 'User', version: 'W/"a330bc54f0671c9"' },
};

/** RFC 7644 §3.3: a User that is created. */
const created = {
  schemas: [userSchema],
  userName: 'bjensen',
  externalId: 'bjensen',
  name: { formatted: 'Ms. Barbara J Jensen III', familyName: 'Jensen', givenName: 'Barbara' },
};

const jensen = (here: Provisioner) => idOf(here.ask('POST', '/Users', full));

describe('A User', () => {
  test('that is the least of RFC 7643 §8.1 is made, and found where it is said to be', async () => {
    const here = await provisioner();
    const made = await here.ask('POST', '/Users', minimal);
    expect(made).toMatchObject({
      status: 201,
      body: { ...minimal, active: true, emails: [{ value: 'bjensen@example.com' }] },
    });
    const { id, meta } = made.body as { id: string; meta: { location: string } };
    expect(meta.location).toBe(`https://pulse.example/scim/v2/Users/${id}`);
    expect(made.headers.get('location')).toBe(meta.location);
    expect(made.headers.get('content-type')).toBe('application/scim+json');
    expect((await here.ask('GET', `/Users/${id}`)).body).toEqual(made.body);
    expect((await here.people()).get('bjensen')).toMatchObject({ role: 'respondent', team: null });
  });

  test('that is all of RFC 7643 §8.2 leaves a name, an address, a language and no more', async () => {
    const here = await provisioner();
    const id = await jensen(here);
    expect(id).not.toBe(full.id);
    expect((await here.ask('GET', `/Users/${id}`)).body).toEqual({
      ...{ schemas: [userSchema], id, externalId: '701984', userName: 'bjensen@example.com' },
      ...{ displayName: 'Babs Jensen', name: { formatted: 'Babs Jensen' }, active: true },
      emails: [{ value: 'bjensen@example.com', type: 'work', primary: true }],
      preferredLanguage: 'en',
      meta: { resourceType: 'User', location: `https://pulse.example/scim/v2/Users/${id}` },
    });
    const kept = JSON.stringify(await here.at.directory.keptOf(id));
    expect(kept).not.toMatch(/t1meMa|555|Guide|Universal|jensen\.org/);
  });

  test('of RFC 7644 §3.3 needs an address beside a name that is none', async () => {
    const here = await provisioner();
    const refused = await here.ask('POST', '/Users', created);
    expect(refused).toMatchObject({ status: 400, body: { scimType: 'invalidValue' } });
    const emails = [{ value: 'bjensen@example.com' }];
    const { status, body } = await here.ask('POST', '/Users', { ...created, emails });
    expect(status).toBe(201);
    expect(body).toMatchObject({ userName: 'bjensen', externalId: 'bjensen' });
    expect(body).toMatchObject({ displayName: 'Ms. Barbara J Jensen III' });
  });

  test('is there once: the same name or address again is told as RFC 7644 §3.3 says', async () => {
    const here = await provisioner();
    await jensen(here);
    for (const again of [
      { ...minimal, userName: 'BJENSEN@example.com' },
      { ...created, emails: [{ value: 'bjensen@example.com' }] },
      { userName: 'ada@example.org' },
    ]) {
      const { status, body } = await here.ask('POST', '/Users', again);
      expect([status, body['scimType'], body['status']]).toEqual([409, 'uniqueness', '409']);
    }
  });

  test('replaced as in RFC 7644 §3.5.1 is what was sent, also without a displayName', async () => {
    const here = await provisioner();
    const id = await jensen(here);
    const body = {
      ...{ schemas: [userSchema], id, userName: 'bjensen', externalId: 'bjensen' },
      name: { formatted: 'Ms. Barbara J Jensen III', familyName: 'Jensen', givenName: 'Barbara' },
      emails: [{ value: 'bjensen@example.com' }, { value: 'babs@jensen.org' }],
    };
    const put = await here.ask('PUT', `/Users/${id}`, body);
    const { emails: _, ...same } = body;
    expect(put).toMatchObject({ status: 200, body: { name: { formatted: same.name.formatted } } });
    expect(put.body).toMatchObject({ userName: 'bjensen', externalId: 'bjensen' });
    // Sent every night, it stays what it is.
    const both = { ...body, displayName: 'Babs' };
    for (let night = 0; night < 3; night += 1) {
      const { body: after } = await here.ask('PUT', `/Users/${id}`, both);
      expect(after['displayName']).toBe('Babs');
    }
  });

  test('has the language of their directory, until they have one of their own', async () => {
    const here = await provisioner();
    const { body } = await here.ask('POST', '/Users', { ...minimal, preferredLanguage: 'nl' });
    expect(body).not.toHaveProperty('preferredLanguage');
    const put = async (preferredLanguage: string) => {
      const sent = { ...minimal, preferredLanguage };
      return (await here.ask('PUT', `/Users/${String(body['id'])}`, sent)).body;
    };
    expect(await put('fr-CH, en;q=0.8')).toMatchObject({ preferredLanguage: 'fr' });
    expect(await put('ja')).toMatchObject({ preferredLanguage: 'fr' });
  });

  test('deleted is erased, and not there any more', async () => {
    const here = await provisioner();
    const id = await jensen(here);
    expect(await here.ask('DELETE', `/Users/${id}`)).toMatchObject({ status: 204, body: {} });
    for (const method of ['GET', 'DELETE']) {
      const { status, body } = await here.ask(method, `/Users/${id}`);
      expect([status, body['status']]).toEqual([404, '404']);
    }
    expect([...(await here.people()).keys()]).toEqual(['Ada Admin']);
  });
});

describe('A PATCH', () => {
  const patched = async (...operations: readonly object[]) => {
    const here = await provisioner();
    const id = await jensen(here);
    const answer = await here.patch(`/Users/${id}`, ...operations);
    return { here, id, ...answer };
  };

  test('of RFC 7644 §3.5.2.1 without a path adds attributes', async () => {
    const { body } = await patched({
      op: 'add',
      value: { emails: [{ value: 'babs@jensen.org', type: 'home' }], nickname: 'Babs' },
    });
    // What is kept is the address of work.
    expect(body['emails']).toMatchObject([{ value: 'bjensen@example.com' }]);
  });

  test('of RFC 7644 §3.5.2.3 replaces what its path names', async () => {
    const home = { op: 'replace', path: 'emails[type eq "home"].value', value: 'a@jensen.org' };
    expect((await patched(home)).body['emails']).toMatchObject([{ value: 'bjensen@example.com' }]);
    const work = { op: 'replace', path: 'emails[type eq "work"].value', value: 'b@example.com' };
    expect((await patched(work)).body['emails']).toMatchObject([{ value: 'b@example.com' }]);
    const name = { op: 'replace', path: 'name.formatted', value: 'Barbara' };
    expect((await patched(name)).body['displayName']).toBe('Barbara');
  });

  test.each([
    ['Entra: an operation with a capital, and a text for a truth', 'Replace', 'active', 'False'],
    ['Okta: no path', 'replace', undefined, { active: false }],
    ['a whole name for the path', 'replace', `${userSchema}:active`, false],
  ])('deactivates as %s', async (_, op, path, value) => {
    const { here, body, status } = await patched({ op, path, value });
    expect([status, body['active']]).toEqual([200, false]);
    expect((await here.people()).get('Babs Jensen')?.active).toBe(false);
  });

  test('takes dotted names without a path, and passes over what is not ours', async () => {
    const extension = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';
    const { body, status } = await patched(
      { op: 'Add', value: { displayName: 'Barb', [`${extension}:department`]: 'Tours', id: '7' } },
      { op: 'Replace', path: `${extension}:manager`, value: '12' },
      { op: 'Add', path: 'phoneNumbers[type eq "work"].value', value: '555' },
      { op: 'remove', path: 'externalId' },
    );
    expect([status, body['displayName'], body['externalId']]).toEqual([200, 'Barb', undefined]);
  });

  test('moves the address with a userName that was the address', async () => {
    const { body } = await patched({ op: 'replace', path: 'userName', value: 'new@example.com' });
    expect(body).toMatchObject({
      userName: 'new@example.com',
      emails: [{ value: 'new@example.com' }],
    });
  });

  test.each([
    ['noTarget', { op: 'remove' }],
    ['invalidSyntax', { op: 'move', path: 'userName', value: 'x' }],
    ['invalidPath', { op: 'replace', path: 'na me', value: 'x' }],
    ['invalidPath', { op: 'replace', path: 7, value: 'x' }],
    ['invalidFilter', { op: 'replace', path: 'emails[type is "work"].value', value: 'x' }],
    ['invalidValue', { op: 'replace', path: 'userName' }],
    ['invalidValue', { op: 'remove', path: 'userName' }],
    ['invalidValue', { op: 'replace', value: 'Babs' }],
    ['invalidValue', { op: 'replace', path: 'active', value: 'perhaps' }],
    ['invalidValue', { op: 'replace', path: 'displayName', value: '<b>Babs</b>' }],
    ['invalidValue', { op: 'replace', path: 'emails', value: [{ value: 'nowhere' }] }],
    ['mutability', { op: 'replace', path: 'id', value: '7' }],
  ])('that cannot be is refused as %s, and nothing is changed', async (scimType, operation) => {
    const good = { op: 'replace', path: 'displayName', value: 'Somebody Else' };
    const { here, status, body } = await patched(good, operation);
    expect([status, body['scimType']]).toEqual([400, scimType]);
    expect(body['schemas']).toEqual(['urn:ietf:params:scim:api:messages:2.0:Error']);
    expect([...(await here.people()).keys()]).toContain('Babs Jensen');
  });

  test('without a list of operations is refused; an empty list changes nothing', async () => {
    const here = await provisioner();
    const id = await jensen(here);
    const wrong = await here.ask('PATCH', `/Users/${id}`, { schemas: [patchOp] });
    expect(wrong).toMatchObject({ status: 400, body: { scimType: 'invalidSyntax' } });
    expect((await here.patch(`/Users/${id}`)).status).toBe(200);
  });
});
