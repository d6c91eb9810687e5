// How far two orders agree: Kendall's rank correlation, 1 for the same order, 0 for unrelated ones.

/** Pairs in the same order less pairs in the other, as a share of all, over several rankings. */
export function tau(...rankings: readonly (readonly number[])[]): number {
  let same = 0;
  let other = 0;
  for (const places of rankings) {
    places.forEach((place, i) => {
      for (const later of places.slice(i + 1)) {
        if (place < later) same += 1;
        else other += 1;
      }
    });
  }
  return (same - other) / (same + other);
}
