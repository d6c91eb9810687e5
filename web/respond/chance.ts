// Chance, from the browser's own source: ties and the order of posting.

/** At least 0, less than 1. */
export const fraction = () => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32;

export const shuffled = <T>(items: readonly T[]): T[] =>
  items
    .map((item) => ({ item, place: fraction() }))
    .sort((one, other) => one.place - other.place)
    .map(({ item }) => item);
