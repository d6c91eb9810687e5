// The roster: what a round's figures know of who was asked, who came and who stayed.
import { describe, expect, test } from 'vitest';
import type { FiguresPublished } from '../../events/figures.ts';
import { putPeople } from '../../events/people.ts';
import { partWords } from '../../events/roster.ts';
import { companyOf, linesOf, scores } from '../support/cast.ts';

const smooth = { toward: { engineering: scores(5, 5, 1, 1) } };

describe('the roster', () => {
  async function steps(more: number) {
    const company = await companyOf({ product: 6, engineering: 6 });
    for (const joined of [0, more]) {
      if (joined > 0) await putPeople(company.at, linesOf('product', joined, 6), company.admin);
      await company.opens();
      await company.answers('product', 6, smooth);
      await company.answers('engineering', 6, { toward: { product: scores(2, 2, 2, 2) } });
      await company.seals();
      company.later(14);
    }
    const [, figures] = await company.logged<FiguresPublished>('FiguresPublished');
    return figures?.directions.flatMap(({ figures: { index } }) =>
      'step' in index ? [index.step] : [],
    );
  }

  test.each([
    ['nobody', 0, 10],
    ['one', 1, 20],
    ['four', 4, 20],
    ['five', 5, 10],
  ])('makes the steps of a team coarser when one to four joined: %s', async (_, more, step) => {
    expect(await steps(more)).toEqual([10, step]);
  });

  test('tells participation, and who stayed from quarter to quarter', async () => {
    const company = await companyOf({ product: 8, engineering: 6 });
    for (const [product, engineering] of [
      [8, 3],
      [4, 0],
    ] as const) {
      await company.opens();
      await company.answers('product', product, smooth);
      await company.answers('engineering', engineering, {});
      await company.seals();
      company.later(91);
    }
    const told = (await company.logged<FiguresPublished>('FiguresPublished')).map(
      ({ quarter, teams }) => [
        quarter,
        ...teams.map(({ team, participation: share, stayed }) => [team, share?.from, stayed]),
      ],
    );
    const before = (share: number) => [{ quarter: '2026-Q1', share }];
    expect(told).toEqual([
      ['2026-Q1', ['engineering', 50, []], ['product', 100, []]],
      ['2026-Q2', ['engineering', 0, before(0)], ['product', 50, before(50)]],
    ]);
  });

  test('is frozen when the round opens', async () => {
    const company = await companyOf({ product: 6, engineering: 6 });
    const round = await company.opens();
    await putPeople(company.at, linesOf('product', 3, 6), company.admin);
    expect(await company.at.directory.asked(round)).toHaveLength(12);
    const [late] = (await company.people('product')).filter(({ email }) => /-[678]@/.test(email));
    if (late === undefined) throw new Error('nobody joined');
    await expect(company.takes(late)).rejects.toMatchObject({ code: 'not-asked' });
  });

  test.each([
    [4, 6, 'under half'],
    [5, 6, 'over three quarters'],
    [5, 10, 'under half'],
    [6, 10, 'over half'],
    [15, 20, 'over half'],
    [16, 20, 'over three quarters'],
  ] as const)('tells %i of %i while the round is open as "%s"', async (took, people, words) => {
    const company = await companyOf({ product: people, engineering: 1 });
    const round = await company.opens();
    await company.answers('product', took, {});
    expect(await partWords(company.at, round, people)).toBe(words);
  });
});
