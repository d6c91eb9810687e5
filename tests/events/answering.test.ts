// Answering: one set of envelopes each, and ballots that are judged without knowing whose they are.
import { describe, expect, test } from 'vitest';
import { tagOf } from '../../events/answering.ts';
import type { EnvelopeWish } from '../../events/answering.ts';
import type { Person } from '../../events/person.ts';
import { seal } from '../../events/sealing.ts';
import { companyOf, scores, token, wishesFor } from '../support/cast.ts';
import type { Company } from '../support/cast.ts';
import { refusalIn } from '../support/given.ts';

const due = ['engineering', 'support', 'sales', null];

async function opened() {
  const company = await companyOf({ product: 6, engineering: 6 });
  await company.opens();
  const people = await company.people('product');
  const [first, second] = people;
  if (first === undefined || second === undefined) throw new Error('nobody is in product');
  return { company, first, second };
}

const take = ({ answering, round }: Company, { person }: Person, wishes: readonly EnvelopeWish[]) =>
  answering.take(round, person, wishes);

describe('taking envelopes', () => {
  test('gives one for each rated team and one for the priority', async () => {
    const { company, first } = await opened();
    expect(await take(company, first, wishesFor(due).wishes)).toBe(4);
    expect(await company.at.directory.countTook(company.round)).toBe(1);
  });

  test('answers the same request again, in any order, and no other', async () => {
    const { company, first } = await opened();
    const { wishes } = wishesFor(due);
    await take(company, first, wishes);
    expect(await take(company, first, wishes.toReversed())).toBe(4);
    const others = take(company, first, wishesFor(due).wishes);
    expect(await refusalIn(others)).toBe('envelopes-taken');
    const oneOther = [...wishes.slice(1), { toward: 'engineering', hash: token().hash }];
    expect(await refusalIn(take(company, first, oneOther))).toBe('envelopes-taken');
    expect(await company.at.directory.countTook(company.round)).toBe(1);
  });

  test('gives one set to somebody who asks twice at once', async () => {
    const { company, first } = await opened();
    const sets = Array.from({ length: 8 }, () => wishesFor(due));
    const answers = await Promise.all(
      sets.map(({ wishes }) => refusalIn(take(company, first, wishes))),
    );
    expect(answers.filter((answer) => answer === null)).toHaveLength(1);
    expect(answers.filter((answer) => answer === 'envelopes-taken')).toHaveLength(7);
  });

  test('gives nobody a token of another', async () => {
    const { company, first, second } = await opened();
    const { wishes } = wishesFor(due);
    await take(company, first, wishes);
    const one = [...wishes.slice(0, 1), ...wishesFor(due).wishes.slice(1)];
    expect(await refusalIn(take(company, second, one))).toBe('envelopes-taken');
    expect(await company.at.directory.countTook(company.round)).toBe(1);
  });

  const [a, b, c, d] = wishesFor(due).wishes as [
    EnvelopeWish,
    EnvelopeWish,
    EnvelopeWish,
    EnvelopeWish,
  ];
  test.each<[string, readonly EnvelopeWish[]]>([
    ['none', []],
    ['fewer than all', [a, b, d]],
    ['one twice', [a, b, c, d, { ...a, hash: token().hash }]],
    ['one instead of another', [a, a, c, d]],
    ['one for a team that is not asked about', [a, b, c, d, { ...a, toward: 'legal' }]],
    ['one for the own team', [{ ...a, toward: 'product' }, b, c, d]],
    ['the same token for two', [a, { ...b, hash: a.hash }, c, d]],
  ])('is all or nothing: refused with %s', async (_, wishes) => {
    const { company, first } = await opened();
    expect(await refusalIn(take(company, first, wishes))).toBe('envelopes-wrong');
    expect(await company.at.directory.countTook(company.round)).toBe(0);
  });

  test('is for those who are asked, in the round that is open', async () => {
    const { company, first } = await opened();
    const { wishes } = wishesFor(due);
    expect(await refusalIn(take(company, company.admin, wishes))).toBe('not-asked');
    expect(await refusalIn(take(company, { ...first, person: 'f'.repeat(32) }, wishes))).toBe(
      'not-asked',
    );
    const elsewhere = company.answering.take('2', first.person, wishes);
    expect(await refusalIn(elsewhere)).toBe('round-not-open');
    await seal(company.at, company.round);
    expect(await refusalIn(take(company, first, wishes))).toBe('round-not-open');
  });

  test('that stopped half-way can be asked for again', async () => {
    const { company, first } = await opened();
    const { wishes } = wishesFor(due);
    const tags = wishes.map(({ toward, hash }) => tagOf(company.round, 'product', toward, hash));
    await company.at.letterbox.register(tags);
    expect(await take(company, first, wishes)).toBe(4);
    expect(await company.at.directory.countTook(company.round)).toBe(1);
  });
});

describe('posting a ballot', () => {
  const said = scores(4, 4, 2, 2);

  test('spends its envelope, whose answer is then fixed', async () => {
    const { company, first } = await opened();
    const tokens = await company.takes(first);
    const mine = tokens.get('engineering') ?? '';
    await company.posts('product', 'engineering', said, mine);
    const again = company.posts('product', 'engineering', scores(1, 1, 1, 1), mine);
    expect(await refusalIn(again)).toBe('token-spent');
    expect(await company.at.letterbox.shut()).toEqual([
      JSON.stringify({
        type: 'BallotCounted',
        data: { round: company.round, from: 'product', toward: 'engineering', scores: said },
      }),
    ]);
  });

  test('fits its envelope’s direction only', async () => {
    const { company, first } = await opened();
    const tokens = await company.takes(first);
    const mine = tokens.get('engineering') ?? '';
    for (const [from, toward] of [
      ['product', 'support'],
      ['engineering', 'product'],
    ] as const) {
      expect(await refusalIn(company.posts(from, toward, said, mine))).toBe('token-unknown');
    }
    const priority = company.posts('product', 'engineering', said, tokens.get(null) ?? '');
    expect(await refusalIn(priority)).toBe('token-unknown');
    await company.posts('product', 'engineering', said, mine);
  });

  test('is refused by its content first: the envelope is not lost', async () => {
    const { company, first } = await opened();
    const mine = (await company.takes(first)).get('engineering') ?? '';
    const empty = company.posts('product', 'engineering', scores(0, 0, 0, 0), mine);
    expect(await refusalIn(empty)).toBe('ballot-empty');
    await company.posts('product', 'engineering', said, mine);
  });

  test('needs a token that was given out in this round', async () => {
    const { company, first } = await opened();
    const guessed = company.posts('product', 'engineering', said, token().token);
    expect(await refusalIn(guessed)).toBe('token-unknown');
    const old = (await company.takes(first)).get('engineering') ?? '';
    await company.seals();
    company.later(14);
    await company.opens();
    expect(await refusalIn(company.posts('product', 'engineering', said, old))).toBe(
      'token-unknown',
    );
  });

  test('asks for a token that differs by round, direction and person', () => {
    const { hash } = token();
    const tags = [
      tagOf('1', 'a', 'b', hash),
      tagOf('2', 'a', 'b', hash),
      tagOf('1', 'b', 'a', hash),
      tagOf('1', 'a', null, hash),
      tagOf('1', 'a', 'null', hash),
      tagOf('1', 'a', '', hash),
      tagOf('1', 'a,b', 'c', hash),
      tagOf('1', 'a', 'b,c', hash),
      tagOf('1', 'a', 'b', token().hash),
    ];
    expect(new Set(tags).size).toBe(tags.length);
    for (const tag of tags) expect(tag).toMatch(/^[0-9a-f]{80}$/);
  });

  test('leaves no trace beside the box', async () => {
    const { company, first } = await opened();
    const before = await company.at.directory.asked(company.round);
    const head = await company.at.store.head();
    const tokens = await company.takes(first);
    const took = await company.at.directory.asked(company.round);
    await company.posts('product', 'engineering', said, tokens.get('engineering') ?? '');
    expect(await company.at.directory.asked(company.round)).toEqual(took);
    const change = took.filter((entry, i) => entry.took !== before[i]?.took);
    expect(change).toEqual([{ ...change[0], person: first.person, took: 1 }]);
    expect(await company.at.store.head()).toBe(head);
  });
});
