/** Linear equations, as small as the two-way fit needs them. */

/** Below this a pivot is taken for zero: entries here are counts and ones. */
const tiny = 1e-9;

/**
 * The inverse of a square matrix by Gauss and Jordan, with the largest pivot of each column;
 * null where there is none.
 */
export const inverse = (matrix: readonly (readonly number[])[]): number[][] | null => {
  const size = matrix.length;
  const rows = matrix.map((row, i) => [
    ...row,
    ...Array.from({ length: size }, (_, j) => Number(i === j)),
  ]);
  const at = (i: number, j: number) => rows[i]?.[j] ?? 0;
  for (let column = 0; column < size; column += 1) {
    let best = column;
    for (let i = column + 1; i < size; i += 1) {
      if (Math.abs(at(i, column)) > Math.abs(at(best, column))) best = i;
    }
    const pivot = at(best, column);
    if (Math.abs(pivot) < tiny) return null;
    const row = (rows[best] ?? []).map((each) => each / pivot);
    rows[best] = rows[column] ?? [];
    rows[column] = row;
    for (let i = 0; i < size; i += 1) {
      const factor = at(i, column);
      if (i === column || factor === 0) continue;
      rows[i] = (rows[i] ?? []).map((each, j) => each - factor * (row[j] ?? 0));
    }
  }
  return rows.map((row) => row.slice(size));
};
