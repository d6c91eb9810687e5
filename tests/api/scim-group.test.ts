// Groups over SCIM: a team and who is in it, and a group that the settings let give a role.
import { describe, expect, test } from 'vitest';
import { groupSchema, idOf, provisioner } from '../support/scim.ts';
import type { Provisioner } from '../support/scim.ts';
import { told } from '../support/wire.ts';

const openId = {
  ...{ PUBLIC_URL: 'https://pulse.example', OIDC_ISSUER: 'https://login.example' },
  ...{ OIDC_CLIENT_ID: 'pulse', OIDC_CLIENT_SECRET: 'a-secret-of-the-client' },
  OIDC_ROLES: 'pulse-admins=admin,pulse-heads=leadership',
};

const user = (here: Provisioner, name: string) =>
  idOf(here.ask('POST', '/Users', { userName: `${name}@example.com`, displayName: name }));

/** A company with Babs and Mandy, whose directory has the Tour Guides of RFC 7643 §8.4. */
async function guided(environment: object = {}) {
  const here = await provisioner(environment);
  const [babs, mandy] = [await user(here, 'Babs'), await user(here, 'Mandy')];
  const members = [
    { value: babs, $ref: `https://example.com/v2/Users/${babs}`, display: 'Babs' },
    { value: mandy, display: 'Mandy' },
  ];
  const group = { schemas: [groupSchema], displayName: 'Tour Guides', members };
  const made = await here.ask('POST', '/Groups', group);
  const teamOf = async (name: string) => (await here.people()).get(name)?.team;
  return { ...here, babs, mandy, made, guides: '/Groups/tour-guides', teamOf };
}

describe('A Group', () => {
  test('that is new is a team, and its members are in it', async () => {
    const { made, babs, mandy, teamOf, send, admin } = await guided();
    expect(made).toMatchObject({
      status: 201,
      body: { id: 'tour-guides', displayName: 'Tour Guides', schemas: [groupSchema] },
    });
    const members = made.body['members'] as { value: string; $ref: string }[];
    expect(new Set(members.map(({ value }) => value))).toEqual(new Set([babs, mandy]));
    expect(members[0]?.$ref).toMatch(/^https:\/\/pulse\.example\/scim\/v2\/Users\/[0-9a-f]{32}$/);
    expect(await teamOf('Babs')).toBe('tour-guides');
    const { teams } = await told<{ teams: { name: string }[] }>(
      send('GET', '/api/teams', undefined, admin),
    );
    expect(teams.map(({ name }) => name)).toContain('Tour Guides');
  });

  test('that is there already is found by its name, and not made twice', async () => {
    const { ask } = await guided();
    const again = await ask('POST', '/Groups', { displayName: 'PRODUCT' });
    expect(again).toMatchObject({ status: 409, body: { scimType: 'uniqueness' } });
    const query = `?filter=${encodeURIComponent('displayName eq "product"')}`;
    const found = await ask('GET', `/Groups${query}&excludedAttributes=members`);
    expect(found.body).toMatchObject({ totalResults: 1, Resources: [{ id: 'product' }] });
    expect(JSON.stringify(found.body)).not.toContain('members');
  });

  test.each([
    ['as in RFC 7644 §3.5.2.1', 'add', (id: string) => [{ value: id, display: 'Eve' }]],
    ['as one object', 'Add', (id: string) => ({ value: id })],
  ])('gets a member %s, who leaves their team', async (_, op, value) => {
    const { ask, patch, guides, teamOf, ...here } = await guided();
    const eve = await user({ ask, patch, ...here } as Provisioner, 'Eve');
    expect(
      (await patch('/Groups/product', { op, path: 'members', value: value(eve) })).status,
    ).toBe(200);
    expect(await teamOf('Eve')).toBe('product');
    const { status, body } = await patch(guides, { op, path: 'members', value: value(eve) });
    expect([status, (body['members'] as object[]).length]).toEqual([200, 3]);
    expect(await teamOf('Eve')).toBe('tour-guides');
    expect((await ask('GET', '/Groups/product')).body['members']).toEqual([]);
    // Once more is no second membership.
    const again = await patch(guides, { op, path: 'members', value: value(eve) });
    expect(again.body['members']).toHaveLength(3);
  });

  test.each([
    [
      'as in RFC 7644 §3.5.2.2',
      (id: string) => ({ op: 'remove', path: `members[value eq "${id}"]` }),
    ],
    ['as Entra does', (id: string) => ({ op: 'Remove', path: 'members', value: [{ value: id }] })],
  ])('loses one member %s, who has no team then', async (_, removing) => {
    const { patch, guides, babs, teamOf } = await guided();
    const { body } = await patch(guides, removing(babs));
    expect(body['members']).toMatchObject([{ display: 'Mandy' }]);
    expect([await teamOf('Babs'), await teamOf('Mandy')]).toEqual([null, 'tour-guides']);
  });

  test('loses all with a path alone, and changes members and name at once', async () => {
    const { patch, guides, mandy, teamOf } = await guided();
    expect((await patch(guides, { op: 'remove', path: 'members' })).body['members']).toEqual([]);
    const { body } = await patch(
      guides,
      { op: 'replace', path: 'members', value: [{ value: mandy }] },
      { op: 'replace', value: { id: 'tour-guides', displayName: 'Guides' } },
    );
    expect(body).toMatchObject({ displayName: 'Guides', members: [{ value: mandy }] });
    expect([await teamOf('Babs'), await teamOf('Mandy')]).toEqual([null, 'tour-guides']);
  });

  test('replaced is what was sent; deleted its team is retired, and its people have none', async () => {
    const { ask, guides, babs, teamOf } = await guided();
    const put = { displayName: 'Guides', members: [{ value: babs }] };
    expect((await ask('PUT', guides, put)).body).toMatchObject(put);
    expect(await teamOf('Mandy')).toBeNull();
    expect((await ask('DELETE', guides)).status).toBe(204);
    expect((await ask('GET', guides)).status).toBe(404);
    expect(await teamOf('Babs')).toBeNull();
  });

  test('takes nobody whom it does not know, and then makes nothing', async () => {
    const { ask, patch, guides, teamOf } = await guided();
    const stranger = [{ value: 'a'.repeat(32) }];
    const made = await ask('POST', '/Groups', { displayName: 'Strangers', members: stranger });
    expect(made).toMatchObject({ status: 400, body: { scimType: 'invalidValue' } });
    const { body } = await ask('GET', '/Groups');
    expect(JSON.stringify(body)).not.toContain('Strangers');
    const renamed = { op: 'replace', path: 'displayName', value: 'Other' };
    const wrong = { op: 'add', path: 'members', value: stranger };
    expect((await patch(guides, renamed, wrong)).status).toBe(400);
    expect((await ask('GET', guides)).body['displayName']).toBe('Tour Guides');
    expect(await teamOf('Babs')).toBe('tour-guides');
  });
});

describe('A role', () => {
  test('comes with no attribute and no group, unless the settings say so', async () => {
    const here = await guided();
    const roles = [{ value: 'admin', primary: true }];
    await here.patch(`/Users/${here.babs}`, { op: 'add', value: { roles, role: 'admin' } });
    await here.ask('POST', '/Groups', {
      displayName: 'pulse-admins',
      members: [{ value: here.babs }],
    });
    expect((await here.people()).get('Babs')?.role).toBe('respondent');
  });

  test('comes and goes with a group that the settings name, the first one counts', async () => {
    const here = await guided(openId);
    const roleOf = async () => (await here.people()).get('Babs')?.role;
    const { body } = await here.ask('GET', '/Groups');
    const ids = (body['Resources'] as { id: string }[]).map(({ id }) => id);
    expect(ids.slice(-2)).toEqual(['role.pulse-admins', 'role.pulse-heads']);
    const value = [{ value: here.babs }];
    const steps = [
      ['add', 'role.pulse-heads', 'leadership'],
      ['add', 'role.pulse-admins', 'admin'],
      ['remove', 'role.pulse-admins', 'leadership'],
      ['remove', 'role.pulse-heads', 'respondent'],
    ] as const;
    for (const [op, group, role] of steps) {
      await here.patch(`/Groups/${group}`, { op, path: 'members', value });
      expect(await roleOf(), `${op} ${group}`).toBe(role);
    }
    const events = await here.at.store.readLog(0, await here.at.store.head(), ['RoleGiven']);
    const given = events.map(({ data }) => JSON.parse(data) as { by?: string; role: string });
    expect(given.slice(1).map(({ by }) => by)).toEqual(Array(4).fill('directory'));
  });

  test('of the last admin does not go, and a group that gives one is not renamed', async () => {
    const here = await guided(openId);
    const ada = (await here.people()).get('Ada Admin')?.person ?? '';
    const members = { path: 'members', value: [{ value: ada }] };
    await here.patch('/Groups/role.pulse-admins', { op: 'add', ...members });
    const removed = await here.patch('/Groups/role.pulse-admins', { op: 'remove', ...members });
    expect(removed.status).toBe(409);
    expect((await here.people()).get('Ada Admin')?.role).toBe('admin');
    expect((await here.ask('DELETE', `/Users/${ada}`)).status).toBe(409);
    const off = { op: 'replace', path: 'active', value: false };
    expect((await here.patch(`/Users/${ada}`, off)).status).toBe(409);
    const renamed = { op: 'replace', path: 'displayName', value: 'Bosses' };
    expect(await here.patch('/Groups/role.pulse-heads', renamed)).toMatchObject({
      ...{ status: 400, body: { scimType: 'mutability' } },
    });
  });
});
