// The figures of a round come from the ballots that may be read: from all of them they were the same.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { BallotEvent } from '../../events/ballot.ts';
import { publishFigures } from '../../events/figures.ts';
import { enough } from '../../events/sealing.ts';

const teams = ['product', 'engineering', 'support'];
const asked = teams.map((team) => ({
  ...{ team, people: 30, tookPart: 20, changed: 0, stayed: [] },
  rates: teams.filter((other) => other !== team),
}));
const round = {
  ...{ round: '1', label: 'Round 1', sealedOn: '2026-03-10', quarter: '2026-Q1', imported: false },
  statements: { trust: 'a', goals: 'b', blame: 'c', load: 'd' },
  priorities: ['growth', 'quality'],
};

const score = fc.constantFrom(null, 1 as const, 2 as const, 3 as const, 4 as const, 5 as const);
const answer = fc.record({ trust: score, goals: score, blame: score, load: score });
/** Some directions of none to eleven ballots, so that some are under and some over any threshold. */
const rated = fc.array(answer, { maxLength: 11 });
const directions = asked.flatMap(({ team, rates }) =>
  rates.map((toward) => [team, toward] as const),
);
const ballots = fc
  .tuple(fc.tuple(...directions.map(() => rated)), fc.array(fc.nat(1), { maxLength: 14 }))
  .map(([answers, choices]) => {
    const counted = directions.flatMap(([from, toward], i) =>
      (answers[i] ?? []).map((scores): BallotEvent => {
        return { type: 'BallotCounted', data: { round: '1', from, toward, scores } };
      }),
    );
    const first = choices.map((choice): BallotEvent => {
      const priority = round.priorities[choice] ?? '';
      return { type: 'PriorityCounted', data: { round: '1', from: 'product', priority } };
    });
    return [...counted, ...first];
  });

function figuresOf(all: readonly BallotEvent[], threshold: number) {
  const counted = all.flatMap((each) => (each.type === 'BallotCounted' ? [each.data] : []));
  const first = all.flatMap((each) => (each.type === 'PriorityCounted' ? [each.data] : []));
  return publishFigures({ ...round, threshold }, asked, counted, first);
}

test('withholding ballots that are too few changes no figure', () => {
  let withheld = 0;
  fc.assert(
    fc.property(ballots, fc.integer({ min: 5, max: 9 }), (all, threshold) => {
      const kept = enough(all, threshold);
      withheld += all.length - kept.length;
      expect(figuresOf(kept, threshold)).toEqual(figuresOf(all, threshold));
    }),
    { numRuns: 200 },
  );
  expect(withheld).toBeGreaterThan(500);
});

test('withholding more than that would change them', () => {
  const all = Array.from({ length: 5 }, (): BallotEvent => {
    const scores = { trust: 1, goals: 1, blame: 5, load: 5 } as const;
    return {
      type: 'BallotCounted',
      data: { round: '1', from: 'product', toward: 'support', scores },
    };
  });
  expect(figuresOf(enough(all, 6), 5)).not.toEqual(figuresOf(all, 5));
});
