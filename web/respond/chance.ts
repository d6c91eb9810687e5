// Chance, from the browser's own source: tokens, ties and the order of posting.

/** 16 random bytes, written as hex. */
export const makeToken = () => hex(crypto.getRandomValues(new Uint8Array(16)));

export const hex = (bytes: Uint8Array) =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** At least 0, less than 1. */
export const fraction = () => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32;

export const shuffled = <T>(items: readonly T[]): T[] =>
  items
    .map((item) => ({ item, place: fraction() }))
    .sort((one, other) => one.place - other.place)
    .map(({ item }) => item);
