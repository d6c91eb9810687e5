// Taking envelopes: all of one's own at once, once, and for nobody but those who are asked.
import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { pollingOf } from '../../events/answering.ts';
import type { EnvelopeWish } from '../../events/blinded.ts';
import { b64, bytesToNumber, numberToBytes } from '../../events/envelope/number.ts';
import { roundsNow } from '../../events/installation.ts';
import { putPeople } from '../../events/people.ts';
import type { Person } from '../../events/person.ts';
import { seal } from '../../events/sealing.ts';
import { companyOf, scores } from '../support/cast.ts';
import type { Company } from '../support/cast.ts';
import { refusalIn } from '../support/given.ts';

/** A company with an open round, two people of product, and one of the team that is too small. */
async function opened(): Promise<{
  readonly company: Company;
  readonly first: Person;
  readonly second: Person;
  readonly few: Person;
}> {
  const company = await companyOf({ product: 5, engineering: 5, support: 2 });
  await company.opens();
  const [first, second] = await company.people('product');
  const [few] = await company.people('support');
  if (!first || !second || !few) throw new Error('too few people');
  return { company, first, second, few };
}

const take = (company: Company, { person }: Person, wishes: readonly EnvelopeWish[]) =>
  company.answering.take(company.round, person, wishes);

const wished = async (company: Company) => [
  ...(await company.voter('product')).request().envelopes,
];

describe('taking envelopes', () => {
  test('gives a person one for each question, in their order, and notes that they took part', async () => {
    const { company, first } = await opened();
    const voter = await company.voter('product');
    const shuffled = [...voter.request().envelopes].reverse();
    const signed = await take(company, first, shuffled);
    expect(signed.map(({ toward }) => toward)).toEqual(voter.questions);
    expect(voter.questions.at(-1)).toBeNull();
    voter.accept({ envelopes: signed });
    expect(await company.at.directory.countTook(company.round)).toBe(1);
  });

  test('answers the same request the same, however often, and no other', async () => {
    const { company, first } = await opened();
    const wishes = await wished(company);
    const once = await take(company, first, wishes);
    expect(await take(company, first, wishes.toReversed())).toEqual(once);
    expect(await refusalIn(take(company, first, await wished(company)))).toBe('envelopes-taken');
    const one = [...wishes.slice(1), ...(await wished(company)).slice(0, 1)];
    expect(await refusalIn(take(company, first, one))).toBe('envelopes-taken');
    expect(await take(company, first, wishes)).toEqual(once);
    expect(await company.at.directory.countTook(company.round)).toBe(1);
  });

  test('gives one set to a person who asks for eight at once', async () => {
    const { company, first } = await opened();
    const sets = await Promise.all(Array.from({ length: 8 }, () => wished(company)));
    const all = await Promise.all(sets.map((wishes) => refusalIn(take(company, first, wishes))));
    expect(all.filter((code) => code === null)).toHaveLength(1);
    expect(all.filter((code) => code === 'envelopes-taken')).toHaveLength(7);
  });

  const spoiled: readonly (readonly [
    string,
    (all: readonly EnvelopeWish[], n: bigint) => readonly EnvelopeWish[],
  ])[] = [
    ['none', () => []],
    ['fewer than all', (all) => all.slice(1)],
    ['one twice', (all) => [...all, ...all.slice(0, 1)]],
    ['one instead of another', (all) => all.map((each) => ({ ...each, toward: null }))],
    ['one for a team that is not asked about', (all) => with_(all, { toward: 'legal' })],
    ['one for the own team', (all) => with_(all, { toward: 'product' })],
    ['a value that is too short', (all) => with_(all, { blinded: b64(randomBytes(255)) })],
    ['a value that is no base64url', (all) => with_(all, { blinded: '='.repeat(342) })],
    ['nothing at all as a value', (all) => with_(all, { blinded: b64(Buffer.alloc(256)) })],
    ['one as a value', (all) => with_(all, { blinded: b64(numberToBytes(1n, 256)) })],
    ['the modulus as a value', (all, n) => with_(all, { blinded: b64(numberToBytes(n, 256)) })],
  ];
  const with_ = (
    [first, ...rest]: readonly EnvelopeWish[],
    change: Partial<EnvelopeWish>,
  ): readonly EnvelopeWish[] => (first === undefined ? [] : [{ ...first, ...change }, ...rest]);

  test('is all or nothing: a set that is not complete and right is refused', async () => {
    const { company, first } = await opened();
    const keys = pollingOf(await roundsNow(company.at), company.round).opened?.keys;
    const own = keys?.teams.find(({ team }) => team === 'product')?.n ?? '';
    const n = bytesToNumber(Buffer.from(own, 'base64url'));
    const wishes = await wished(company);
    for (const [what, spoil] of spoiled) {
      const code = await refusalIn(take(company, first, spoil(wishes, n)));
      expect(code, what).toBe('envelopes-wrong');
    }
    expect(await company.at.directory.countTook(company.round)).toBe(0);
    expect(await take(company, first, wishes)).toHaveLength(wishes.length);
  });

  test('is for those who are asked, in the round that is open', async () => {
    const { company, first, few } = await opened();
    const wishes = await wished(company);
    expect(await refusalIn(take(company, company.admin, wishes))).toBe('not-asked');
    const nobody = { ...first, person: 'f'.repeat(32) };
    expect(await refusalIn(take(company, nobody, wishes))).toBe('not-asked');
    expect(await refusalIn(take(company, few, wishes))).toBe('team-small');
    const elsewhere = company.answering.take('2', first.person, wishes);
    expect(await refusalIn(elsewhere)).toBe('round-not-open');
    await seal(company.at, company.round);
    expect(await refusalIn(take(company, first, wishes))).toBe('round-not-open');
    expect(await company.at.directory.countTook(company.round)).toBe(0);
  });

  test('waits for the next round after a change of teams, and for those who came later', async () => {
    const { company, first, second } = await opened();
    const voter = await company.takes(second);
    const lines = [first, second].map(({ name, email }) => `${name},${email},engineering,`);
    await putPeople(
      company.at,
      [...lines, 'New,new@cast.example,product,'].join('\n'),
      company.admin,
    );
    expect(await refusalIn(take(company, first, await wished(company)))).toBe('not-asked');
    const [fresh] = (await company.people('product')).filter(({ name }) => name === 'New');
    if (fresh === undefined) throw new Error('nobody came');
    expect(await refusalIn(take(company, fresh, await wished(company)))).toBe('not-asked');
    // An envelope that was taken before is still good.
    await company.posts(voter, 'engineering', scores(4, 4, 2, 2));
  });

  test('is refused while the desk is shut, and nothing is noted', async () => {
    const { company, first } = await opened();
    await company.at.desk.shut();
    expect(await refusalIn(take(company, first, await wished(company)))).toBe('round-sealing');
    expect(await company.at.directory.countTook(company.round)).toBe(0);
  });

  test('adds nobody once a sealing has counted, even where it was signed before', async () => {
    const { company, first } = await opened();
    const wishes = await wished(company);
    const taking = take(company, first, wishes);
    await Promise.all([seal(company.at, company.round), refusalIn(taking)]);
    const taken = await company.logged<{ teams: { people: string[] }[] }>('EnvelopesTaken');
    const counted = taken.flatMap(({ teams }) => teams.flatMap(({ people }) => people));
    expect(counted).toHaveLength(await company.at.directory.countTook(company.round));
  });

  test('is counted outside of the data as well, with the ballots', async () => {
    const { company, first, second } = await opened();
    expect(company.at.keys.marked(company.round)).toEqual({ ballots: 0, taken: 0 });
    const voter = await company.takes(first);
    await company.takes(second);
    await company.posts(voter, 'engineering', scores(4, 4, 2, 2));
    await company.posts(voter, 'engineering', scores(4, 4, 2, 2));
    expect(company.at.keys.marked(company.round)).toEqual({ ballots: 1, taken: 2 });
  });
});
