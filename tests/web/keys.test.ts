// What the browser checks before anybody answers: that all were told the same keys, and sound ones.
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { fingerprintOf, namesHashOf, publicationText } from '../../events/envelope/publication.ts';
import { wordsOf } from '../../events/envelope/publication.ts';
import type { Publication } from '../../events/envelope/publication.ts';
import { teamKeyOf } from '../../events/envelope/team-key.ts';
import { fromB64 } from '../../web/bytes.ts';
import { power, toBytes, toNumber } from '../../web/respond/blind.ts';
import { checkKeys } from '../../web/respond/keys.ts';
import { pooledKey } from '../support/rsa.ts';

const salt = randomBytes(32).toString('hex');
const names = ['Ada', 'Bo', 'Cleo', 'Dan', 'Eve', 'Zoë'];
const b64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url');
const asked = { round: 'r7', from: 'payments', people: { names, salt } };

let keys: Publication;

async function team(name: string, rates: readonly string[]) {
  const made = teamKeyOf(name, rates.length + 1, await pooledKey());
  if (made === null) throw new Error('one key in nine thousand does not fit; run it again');
  const { n, roots } = made;
  return { team: name, people: names.length, rates, names: namesHashOf(salt, names), n, roots };
}

beforeAll(async () => {
  keys = {
    round: 'r7',
    threshold: 5,
    promise: b64(randomBytes(32)),
    bundle: randomBytes(32).toString('hex'),
    teams: await Promise.all([
      team('design', ['payments', 'platform']),
      team('payments', ['design', 'platform', 'support']),
      team('platform', []),
    ]),
  };
});

const checked = (changed: Partial<Publication> = {}, who: Partial<typeof asked> = {}) =>
  checkKeys({ ...keys, ...changed }, { ...asked, ...who });

/** The keys with another entry for payments. */
const own = (changed: object) => ({
  teams: keys.teams.map((each) => (each.team === 'payments' ? { ...each, ...changed } : each)),
});

test('sound keys are taken, with the fingerprint that the server printed in the invitation', async () => {
  const taken = await checked();
  const fingerprint = fingerprintOf(publicationText(keys));
  expect(taken?.fingerprint).toBe(fingerprint);
  expect(taken?.words).toBe(wordsOf(fingerprint));
  expect(taken?.words).toMatch(/^([a-z]{7} ){3}[a-z]{7}$/);
  expect(taken?.questions.map(({ toward }) => toward)).toEqual([
    'design',
    'platform',
    'support',
    null,
  ]);
  expect(taken?.questions.map(({ key }) => key.e)).toEqual([65_537n, 65_539n, 65_543n, 65_551n]);
});

test('each part that could be another for one person alone changes the fingerprint', async () => {
  const fingerprint = async (changed: object, who = {}) =>
    (await checkKeys({ ...keys, ...changed }, { ...asked, ...who }))?.fingerprint;
  const [design] = keys.teams;
  const another = { ...(await team('payments', ['design', 'platform', 'support'])) };
  const all = [
    await fingerprint({}),
    await fingerprint({ threshold: 6 }),
    await fingerprint({ promise: b64(randomBytes(32)) }),
    await fingerprint({ bundle: randomBytes(32).toString('hex') }),
    await fingerprint({ round: 'r8' }, { round: 'r8' }),
    await fingerprint(own({ rates: ['design', 'support', 'platform'] })),
    await fingerprint({ teams: keys.teams.slice(1) }),
    await fingerprint({ teams: [...keys.teams, { ...design, team: 'sales' }] }),
    await fingerprint(own(another)),
    await fingerprint({ teams: [{ ...design, people: 7 }, ...keys.teams.slice(1)] }),
  ];
  expect(all).not.toContain(undefined);
  expect(new Set(all).size).toBe(all.length);
});

test('two keys for one team, a team out of order, and a team of too few are refused', async () => {
  const [design, payments, platform] = keys.teams as [
    Publication['teams'][number],
    Publication['teams'][number],
    Publication['teams'][number],
  ];
  expect(await checked({ teams: [design, payments, payments, platform] })).toBe(null);
  expect(await checked({ teams: [payments, design, platform] })).toBe(null);
  expect(await checked({ teams: [{ ...design, people: 4 }, payments, platform] })).toBe(null);
  expect(await checked({ teams: [design, platform] })).toBe(null);
  expect(await checked({ threshold: 4 })).toBe(null);
  expect(await checked({}, { round: 'r8' })).toBe(null);
});

test('what reads like something else is refused', async () => {
  expect(await checked(own({ rates: ['design,platform', 'support'] }))).toBe(null);
  expect(await checked(own({ rates: ['design', 'design', 'support'] }))).toBe(null);
  expect(await checked(own({ rates: [''] }))).toBe(null);
  // Told to one person alone, a team of this name would have the fingerprint of rating nobody.
  expect(await checked(own(await team('payments', ['-'])))).toBe(null);
  expect(await checked(own(await team('payments', ['design'])))).not.toBe(null);
  expect(await checked({ round: 'r7\nthreshold 5' }, { round: 'r7\nthreshold 5' })).toBe(null);
  expect(await checked({ promise: 'short' })).toBe(null);
});

test('a second key of one’s own team cannot hide in the name of another', async () => {
  const [design, payments, platform] = keys.teams;
  const second = await team('payments', ['design', 'platform', 'support']);
  const hidden = publicationText({ ...keys, teams: [second] }).split('\nteam ')[1] ?? '';
  const teams = [design, payments, { ...platform, team: `${hidden}\nteam platform` }];
  expect(await checked({ teams: teams as Publication['teams'] })).toBe(null);
});

test('the names shown are those that the log froze, all of them', async () => {
  const people = (changed: string[]) => ({ people: { names: changed, salt } });
  expect(await checked({}, people(['Ada']))).toBe(null);
  expect(await checked({}, people(names.with(5, 'Invented')))).toBe(null);
  expect(await checked({}, people([...names, 'Invented']))).toBe(null);
  // Two names in one line hash alike, and are one person less.
  expect(await checked({}, people(['Ada\nBo', ...names.slice(2)]))).toBe(null);
  expect(await checked({}, people(names.toReversed()))).not.toBe(null);
});

test('a key of another size, with fewer roots, or with a wrong root is refused', async () => {
  const { n = '', roots = [] } = keys.teams[1] ?? {};
  const half = fromB64(n);
  half[0] = (half[0] ?? 0) & 127;
  expect(await checked(own({ n: b64(half) }))).toBe(null);
  expect(await checked(own({ n: b64(fromB64(n).slice(1)) }))).toBe(null);
  expect(await checked(own({ roots: roots.slice(1) }))).toBe(null);
  expect(await checked(own({ roots: [] }))).toBe(null);
  expect(await checked(own({ roots: roots.toReversed() }))).toBe(null);
  expect(await checked(own({ n: 'no base64!' }))).toBe(null);
  const short = generateKeyPairSync('rsa', { modulusLength: 2047 }).privateKey;
  const made = teamKeyOf('payments', 4, short.export({ format: 'jwk' }));
  expect(made?.roots).toHaveLength(8);
  expect(await checked(own({ n: made?.n, roots: made?.roots }))).toBe(null);
});

test('roots for fewer questions than there are do not pass: an exponent left out could mark people', async () => {
  const fewer = await team('payments', ['design', 'platform']);
  expect(await checked(own({ n: fewer.n, roots: fewer.roots }))).toBe(null);
  // One exponent more, by the root's own power: what a server without that root could pretend.
  const modulus = toNumber(fromB64(fewer.n));
  const bent = fewer.roots.map((root) =>
    b64(toBytes(power(toNumber(fromB64(root)), 65_551n, modulus), 256)),
  );
  expect(await checked(own({ n: fewer.n, roots: bent }))).toBe(null);
});
