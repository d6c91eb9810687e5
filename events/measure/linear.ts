/** Linear equations, as small as the two-way fit needs them. */

/** Below this a pivot is taken for zero: entries here are counts and ones. */
const tiny = 1e-9;

/**
 * The inverse of a square matrix by Gauss and Jordan, with the largest pivot of each column;
 * null where there is none.
 */
export const inverse = (matrix: readonly (readonly number[])[]): number[][] | null => {
  const size = matrix.length;
  const rows = matrix.map((row, i) =>
    Float64Array.from({ length: 2 * size }, (_, j) =>
      j < size ? (row[j] ?? 0) : +(i === j - size),
    ),
  );
  for (let column = 0; column < size; column += 1) {
    const at = (i: number) => rows[i]?.[column] ?? 0;
    let best = column;
    for (let i = column + 1; i < size; i += 1) {
      if (Math.abs(at(i)) > Math.abs(at(best))) best = i;
    }
    const [row, pivot] = [rows[best], at(best)];
    if (row === undefined || Math.abs(pivot) < tiny) return null;
    rows[best] = rows[column] ?? row;
    rows[column] = row.map((each) => each / pivot);
    for (let i = 0; i < size; i += 1) if (i !== column) subtract(rows[i], rows[column], at(i));
  }
  return rows.map((row) => [...row.subarray(size)]);
};

/** Takes `times` the second row off the first. Fifty teams make a million of these steps. */
const subtract = (
  from: Float64Array | undefined,
  row: Float64Array | undefined,
  times: number,
): void => {
  if (from === undefined || row === undefined || times === 0) return;
  for (let j = 0; j < row.length; j += 1) from[j] = (from[j] ?? 0) - times * (row[j] ?? 0);
};
