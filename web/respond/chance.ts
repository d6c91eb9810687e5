// Chance, from the browser's own source: tokens, ties and the order of posting.
export const bytes = (length: number) => crypto.getRandomValues(new Uint8Array(length));

export const hex = (of: Uint8Array) =>
  Array.from(of, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** At least 0, less than 1. */
export const fraction = () => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32;

export const shuffled = <T>(items: T[]) =>
  items
    .map((item) => ({ item, place: fraction() }))
    .sort((one, other) => one.place - other.place)
    .map(({ item }) => item);
