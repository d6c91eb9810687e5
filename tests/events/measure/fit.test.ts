// Is it us, them, or the pair: the two-way fit, and the estimate that is drawn toward it.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { estimatesOf } from '../../../events/measure/estimate.ts';
import { inverse } from '../../../events/measure/linear.ts';
import { twoWayFit, type FitCell } from '../../../events/measure/two-way-fit.ts';

const four = ['product', 'engineering', 'support', 'sales'];
const cellsOf = (
  value: (from: string, toward: string) => number,
  variance: (from: string) => number = () => 9,
  teams: readonly string[] = four,
): FitCell[] =>
  teams.flatMap((from) =>
    teams
      .filter((toward) => toward !== from)
      .map((toward) => {
        return { from, toward, value: value(from, toward), variance: variance(from) };
      }),
  );
const cellOf = (cells: readonly FitCell[], from: string, toward: string) => {
  const at = cells.findIndex((cell) => cell.from === from && cell.toward === toward);
  return { fitted: twoWayFit(cells)?.cells[at], estimate: estimatesOf(cells).cells[at] };
};

describe('the two-way fit', () => {
  test('finds a harsh team, a team of ill repute, and a pair of its own', () => {
    const harsh = cellsOf((from) => (from === 'sales' ? 70 : 50));
    const us = cellOf(harsh, 'sales', 'product').fitted;
    expect(us?.us.value).toBeCloseTo(15, 9);
    expect(us?.them.value).toBeCloseTo(0, 9);
    expect(us?.pair.value).toBeCloseTo(0, 9);
    const famed = cellsOf((_, toward) => (toward === 'support' ? 30 : 50));
    expect(cellOf(famed, 'sales', 'support').fitted?.them.value).toBeCloseTo(-15, 9);
    expect(twoWayFit(famed)).toMatchObject({ mean: expect.closeTo(45, 9), spread: 0 });
    const odd = cellsOf((from, toward) => (from === 'sales' && toward === 'support' ? 74 : 50));
    const pair = cellOf(odd, 'sales', 'support').fitted?.pair.value ?? 0;
    expect(pair).toBeCloseTo(10, 9);
    expect(cellOf(odd, 'support', 'sales').fitted?.pair.value).toBeCloseTo(-2, 9);
  });

  test('has errors that grow with the variances of the cells they rest on', () => {
    const even = cellOf(
      cellsOf(() => 50),
      'sales',
      'support',
    ).fitted;
    // A balanced matrix of four: (4 − 1)/4 · 9 · (4 − 1)/(4 · (4 − 2)) for tone and reputation.
    expect(even?.us.error).toBeCloseTo(Math.sqrt((9 * 9) / 32), 9);
    expect(even?.them.error).toBeCloseTo(Math.sqrt((9 * 9) / 32), 9);
    // Of 12 cells 7 parts are fitted: each keeps 5/12 of its variance.
    expect(even?.pair.error).toBeCloseTo(Math.sqrt((9 * 5) / 12), 9);
    const unsure = cellsOf(
      () => 50,
      (from) => (from === 'sales' ? 90 : 9),
    );
    const own = cellOf(unsure, 'sales', 'support').fitted?.us.error ?? 0;
    expect(own).toBeGreaterThan((even?.us.error ?? 0) * 2);
  });

  test('needs six cells, one more than it has parts, and teams that hang together', () => {
    const three = cellsOf(() => 50, undefined, ['a', 'b', 'c']);
    expect(twoWayFit(three)).not.toBeNull();
    expect(twoWayFit(three.slice(1))).toBeNull();
    const square = cellsOf(() => 50).filter(({ from, toward }) => from < 'q' && toward > 'q');
    expect(twoWayFit(square)).toBeNull();
    const chain = ['ab', 'cb', 'db', 'ac', 'bc', 'ad'].map((way) => {
      return { from: way.slice(0, 1), toward: way.slice(1), value: 40, variance: 9 };
    });
    expect(twoWayFit(chain)).toBeNull();
    const apart = [three, cellsOf(() => 50, undefined, ['x', 'y', 'z'])].flat();
    expect(twoWayFit(apart)).toBeNull();
    expect(twoWayFit([])).toBeNull();
  });

  test('has no spread beyond what noise explains', () => {
    const odd = (variance: number) =>
      twoWayFit(
        cellsOf(
          (from, toward) => (from === 'sales' && toward === 'support' ? 74 : 50),
          () => variance,
        ),
      )?.spread;
    // Residuals squared add up to 24² · 5/12 = 240, with 12 − 7 degrees of freedom.
    expect(odd(8)).toBeCloseTo(40, 9);
    expect(odd(60)).toBe(0);
  });
});

const value = fc.integer({ min: 5, max: 45 }).map((half) => half * 2);
const matrix = fc
  .array(fc.record({ value, variance: fc.double({ min: 1, max: 80, noNaN: true }) }), {
    minLength: 12,
    maxLength: 12,
  })
  .map((given) => cellsOf(() => 0).map((cell, at): FitCell => ({ ...cell, ...given[at] })));

describe('whatever the matrix', () => {
  test('the parts of a direction add up to its figure, tones and reputations to nothing', () => {
    fc.assert(
      fc.property(matrix, (cells) => {
        const fit = twoWayFit(cells);
        if (fit === null) throw new Error('a whole matrix has a fit');
        fit.cells.forEach(({ us, them, pair }, at) => {
          const sum = fit.mean + us.value + them.value + pair.value;
          expect(sum).toBeCloseTo(cells[at]?.value ?? Number.NaN, 8);
        });
        for (const part of ['us', 'them', 'pair'] as const) {
          expect(fit.cells.reduce((sum, each) => sum + each[part].value, 0)).toBeCloseTo(0, 8);
        }
        for (const team of four) {
          const row = fit.cells.filter(({ from }) => from === team);
          expect(row.reduce((sum, each) => sum + each.pair.value, 0)).toBeCloseTo(0, 8);
        }
        expect(fit.spread).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('the order of the cells tells nothing', () => {
    fc.assert(
      fc.property(matrix, fc.nat(11), (cells, from) => {
        const turned = [...cells.slice(from), ...cells.slice(0, from)];
        const [here, there] = [twoWayFit(cells), twoWayFit(turned)];
        expect(there?.mean).toBeCloseTo(here?.mean ?? Number.NaN, 8);
        here?.cells.forEach((cell, at) => {
          const same = there?.cells[(at + 12 - from) % 12];
          expect(same).toMatchObject({ from: cell.from, toward: cell.toward });
          expect(same?.us.value).toBeCloseTo(cell.us.value, 8);
          expect(same?.pair.error).toBeCloseTo(cell.pair.error, 8);
        });
      }),
    );
  });

  test('an estimate lies between its figure and what the matrix expects, on the scale', () => {
    fc.assert(
      fc.property(matrix, (cells) => {
        const { fit, cells: estimates } = estimatesOf(cells);
        estimates.forEach((estimate, at) => {
          const raw = cells[at]?.value ?? Number.NaN;
          const expected = Math.min(100, Math.max(0, raw - (fit?.cells[at]?.pair.value ?? 0)));
          expect(estimate).toBeGreaterThanOrEqual(Math.floor(Math.min(raw, expected)));
          expect(estimate).toBeLessThanOrEqual(Math.ceil(Math.max(raw, expected)));
          expect(Object.is(estimate, -0)).toBe(false);
        });
      }),
    );
  });
});

describe('an estimate', () => {
  test('is drawn further the less certain its figure', () => {
    const odd = (variance: number) =>
      cellOf(
        cellsOf(
          (from, toward) => (from === 'sales' && toward === 'support' ? 90 : 50),
          (from) => (from === 'sales' ? variance : 4),
        ),
        'sales',
        'support',
      ).estimate ?? 0;
    expect([odd(1), odd(20), odd(60), odd(200)]).toEqual([90, 88, 84, 78]);
  });

  test('without a fit is drawn toward the mean, as if directions differed by 8 points', () => {
    const cell = (toward: string, given: number, variance: number): FitCell => {
      return { from: 'a', toward, value: given, variance };
    };
    const { fit, cells } = estimatesOf([cell('b', 30, 64), cell('c', 60, 0), cell('d', 60, 192)]);
    expect(fit).toBeNull();
    expect(cells).toEqual([40, 60, 53]);
    expect(estimatesOf([])).toEqual({ fit: null, cells: [] });
  });
});

test('an inverse undoes its matrix, and a matrix without one is told', () => {
  const entry = fc.integer({ min: -9, max: 9 });
  fc.assert(
    fc.property(
      fc.array(fc.array(entry, { minLength: 4, maxLength: 4 }), { minLength: 4, maxLength: 4 }),
      (a) => {
        const undone = inverse(a);
        if (undone === null) return;
        const largest = Math.max(...undone.flat().map(Math.abs));
        a.forEach((row, i) => {
          undone.forEach((_, j) => {
            const sum = row.reduce((all, each, k) => all + each * (undone[k]?.[j] ?? 0), 0);
            expect(Math.abs(sum - Number(i === j))).toBeLessThan(1e-12 * (1 + largest * 36));
          });
        });
      },
    ),
  );
  expect(
    inverse([
      [1, 2],
      [2, 4],
    ]),
  ).toBeNull();
  expect(
    inverse([
      [0, 1],
      [1, 0],
    ]),
  ).toEqual([
    [0, 1],
    [1, 0],
  ]);
});
