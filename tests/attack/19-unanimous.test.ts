// A whole group answers the same: at the ends of the scale nobody may learn that they all did.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Score, Scores } from '../../events/dimension.ts';
import { publishFigures } from '../../events/figures.ts';
import { readingOf } from '../../events/reading.ts';
import { setupSecretOf } from '../../events/signing-in.ts';
import { served } from '../support/house.ts';
import * as wire from '../support/wire.ts';

const round = {
  ...{ round: '1', label: 'Round 1', sealedOn: '2026-03-10', quarter: '2026-Q1' },
  ...{ imported: false, threshold: 5, priorities: ['growth'] },
  statements: { trust: 't-1', goals: 'g-1', blame: 'b-1', load: 'l-1' },
};
const asked = {
  ...{ team: 'sales', people: 60, tookPart: 40, changed: 0, stayed: [] },
  rates: ['product', 'support'],
};

/** Friction at its least or at its most: everybody ticks the same end. */
const extreme = (most: boolean): Scores => {
  const [good, bad]: readonly [Score, Score] = most ? [1, 5] : [5, 1];
  return { trust: good, goals: good, blame: bad, load: bad };
};
/** The same but for one statement, one step from the end. */
const nearly = (most: boolean): Scores => ({ ...extreme(most), trust: most ? 2 : 4 });

const figuresOf = (about: readonly Scores[]) =>
  publishFigures(
    round,
    [asked],
    about.map((scores) => ({ from: 'sales', toward: 'product', scores })),
    about.map(() => ({ from: 'sales', priority: 'growth' })),
  );

test('Figures at an end are cut, and one who differs would not be seen in them', () => {
  fc.assert(
    fc.property(fc.integer({ min: 5, max: 60 }), fc.boolean(), (people, most) => {
      const same = Array.from({ length: people }, () => extreme(most));
      const other = [nearly(most), ...same.slice(1)];
      const { directions, teams } = figuresOf(same);
      expect(directions).toEqual(figuresOf(other).directions);
      const [first] = directions;
      const reading = readingOf(first?.figures.index, 19);
      expect(reading).toMatchObject({ value: most ? 90 : 10, cut: most ? 'or more' : 'or less' });
      expect(JSON.stringify({ directions, teams })).not.toMatch(/:(0|100)\b/);
    }),
  );
  // The control: a mean that is told exactly knows the two apart.
  const trust = (all: readonly Scores[]) =>
    all.reduce((sum, scores) => sum + (scores.trust ?? 0), 0) / all.length;
  const all = Array.from({ length: 9 }, () => extreme(true));
  expect(trust(all)).not.toBe(trust([nearly(true), ...all.slice(1)]));
});

test('Over HTTP an end reads “or more”, and its range stays open on that side', async () => {
  const { send, at } = await served();
  const admin = await wire.setUp(send, (await setupSecretOf(at)) ?? '');
  const lea = 'Lea,lea@example.org,,leadership';
  const lines = wire.peopleLines({ product: 5, sales: 5 }, [lea]);
  await wire.told(send('POST', '/api/people', { lines }, admin));
  const days = { opensOn: '2026-03-10', sealsOn: '2026-03-12' };
  const { round, links } = await wire.openRound(send, admin, days);
  for (const link of links.filter(({ team }) => team === 'sales')) {
    for (const envelope of await wire.envelopesOf(send, round, link)) {
      if (envelope.toward !== 'product') continue;
      await wire.told(wire.post(send, round, envelope, extreme(true)), 201);
    }
  }
  await wire.told(send('POST', `/api/rounds/${round}/seal`, undefined, admin));
  const link = links.find(({ email }) => email === 'lea@example.org') ?? { link: '' };
  const as = await wire.signIn(send, wire.secretOf(link));
  const { directions } = await wire.told<{
    directions: { from: string; toward: string; figures: Record<string, object> }[];
  }>(send('GET', '/api/friction', undefined, as));
  const shown = directions.find(({ from, toward }) => from === 'sales' && toward === 'product');
  for (const figure of ['index', 'trust', 'goals', 'blame', 'load']) {
    expect(shown?.figures[figure]).toMatchObject({ value: 90, cut: 'or more', high: 100 });
  }
});
