// What can be proved: between which bounds a sum lies, given other sums and the ends of the scale.
import type { Form } from './rank.ts';

export interface Equation {
  readonly form: Form;
  readonly value: number;
}

const tiny = 1e-9;

/** A tableau: each row the factors of all columns, and last the right side, never negative. */
type Tableau = number[][];

function pivot(tableau: Tableau, basis: number[], row: number, column: number): void {
  const chosen = tableau[row] ?? [];
  const by = chosen[column] ?? 1;
  chosen.forEach((each, i) => (chosen[i] = each / by));
  for (const [r, other] of tableau.entries()) {
    const times = other[column] ?? 0;
    if (r === row || Math.abs(times) < tiny) continue;
    chosen.forEach((each, i) => (other[i] = (other[i] ?? 0) - times * each));
  }
  basis[row] = column;
}

/**
 * Makes the last row's sum as small as it can be, over columns 0 to `columns`. By Bland's rule,
 * which never turns in a circle. Source: Bland, Mathematics of Operations Research 2 (1977).
 */
function minimize(tableau: Tableau, basis: number[], columns: number): void {
  for (;;) {
    const costs = tableau.at(-1) ?? [];
    const column = costs.slice(0, columns).findIndex((cost) => cost < -tiny);
    if (column < 0) return;
    let row = -1;
    let least = Infinity;
    for (const [r, base] of basis.entries()) {
      const each = tableau[r] ?? [];
      const factor = each[column] ?? 0;
      if (factor <= tiny) continue;
      const ratio = (each.at(-1) ?? 0) / factor;
      const sooner = Math.abs(ratio - least) <= tiny && base < (basis[row] ?? Infinity);
      if (ratio < least - tiny || sooner) [least, row] = [Math.min(least, ratio), r];
    }
    if (row < 0) throw new Error('a sum without bounds');
    pivot(tableau, basis, row, column);
  }
}

/** The least value of `form` under the equations, every unknown from 0 to `most`. */
function least(form: Form, sign: number, equations: readonly Equation[], most: number): number {
  const names = [
    ...new Set([form, ...equations.map((each) => each.form)].flatMap((f) => [...f.keys()])),
  ];
  const rows = equations.length + names.length;
  const width = 2 * names.length + rows;
  const tableau: Tableau = [];
  const add = (factors: (i: number) => number, slack: number, right: number) => {
    const row = Array.from({ length: width + 1 }, () => 0);
    names.forEach((_, i) => (row[i] = factors(i)));
    if (slack >= 0) row[names.length + slack] = 1;
    row[2 * names.length + tableau.length] = 1;
    row[width] = right;
    tableau.push(row);
  };
  for (const each of equations) add((i) => each.form.get(names[i] ?? '') ?? 0, -1, each.value);
  for (const own of names.keys()) add((i) => (i === own ? 1 : 0), own, most);
  const basis = tableau.map((_, r) => 2 * names.length + r);
  // First away from the made-up columns that stand for what does not hold yet.
  const missing = Array.from({ length: width + 1 }, (_, i) =>
    i >= 2 * names.length && i < width ? 0 : -tableau.reduce((sum, row) => sum + (row[i] ?? 0), 0),
  );
  tableau.push(missing);
  minimize(tableau, basis, 2 * names.length);
  if (Math.abs(tableau.pop()?.at(-1) ?? 0) > 1e-6) throw new Error('no answers lead to these sums');
  // A made-up column that is left at nought makes way, or its row says nothing new.
  for (const [r, base] of basis.entries()) {
    if (base < 2 * names.length) continue;
    const column = (tableau[r] ?? []).findIndex(
      (factor, i) => i < 2 * names.length && Math.abs(factor) > 1e-7,
    );
    if (column >= 0) pivot(tableau, basis, r, column);
  }
  const wanted = Array.from(
    { length: width + 1 },
    (_, i) => sign * (form.get(names[i] ?? '') ?? 0),
  );
  for (const [r, base] of basis.entries()) {
    const times = wanted[base] ?? 0;
    if (times !== 0)
      wanted.forEach((each, i) => (wanted[i] = each - times * (tableau[r]?.[i] ?? 0)));
  }
  tableau.push(wanted);
  minimize(tableau, basis, 2 * names.length);
  return -sign * (tableau.at(-1)?.at(-1) ?? 0);
}

/** Puts in what single sums already say, and leaves what hangs together with `form`. */
function about(form: Form, equations: readonly Equation[]): readonly Equation[] {
  const near = new Set(form.keys());
  for (let grown = -1; grown < near.size;) {
    grown = near.size;
    for (const each of equations) {
      if (each.form.size > 1 && [...each.form.keys()].some((name) => near.has(name))) {
        for (const name of each.form.keys()) near.add(name);
      }
    }
  }
  return equations.filter((each) => [...each.form.keys()].some((name) => near.has(name)));
}

/** Unknowns that stand alone in an equation are put into the others. */
export function settled(equations: readonly Equation[]): {
  readonly known: ReadonlyMap<string, number>;
  readonly open: readonly Equation[];
} {
  const known = new Map<string, number>();
  let open = [...equations];
  for (let before = -1; before !== known.size;) {
    before = known.size;
    open = open.flatMap(({ form, value }) => {
      const left = new Map([...form].filter(([name]) => !known.has(name)));
      const told = [...form].reduce((sum, [name, by]) => sum + by * (known.get(name) ?? 0), 0);
      const [only, ...more] = left;
      if (only !== undefined && more.length === 0) known.set(only[0], (value - told) / only[1]);
      return left.size > 1 ? [{ form: left, value: value - told }] : [];
    });
  }
  return { known, open };
}

/** Between which two values the unknown must lie, each unknown being from 0 to `most`. */
export function provenRange(
  name: string,
  { known, open }: ReturnType<typeof settled>,
  most: number,
): readonly [number, number] {
  const value = known.get(name);
  if (value !== undefined) return [value, value];
  const form = new Map([[name, 1]]);
  const near = about(form, open);
  return [least(form, 1, near, most), least(form, -1, near, most)];
}
