// What subtraction can find: whether a sum follows exactly from other sums, whatever the answers.

/** Exact: whole numbers modulo a prime of 61 bits; no rounding can hide or invent a way. */
const prime = (1n << 61n) - 1n;

const modulo = (number: bigint): bigint => ((number % prime) + prime) % prime;

function inverse(number: bigint): bigint {
  let result = 1n;
  let base = number;
  for (let power = prime - 2n; power > 0n; power >>= 1n) {
    if (power & 1n) result = (result * base) % prime;
    base = (base * base) % prime;
  }
  return result;
}

/** A sum of unknowns, each so many times. */
export type Form = ReadonlyMap<string, number>;

/** Rows in which each has an unknown of its own, after Gauss and Jordan. */
export class Span {
  readonly #rows = new Map<string, Map<string, bigint>>();

  constructor(forms: Iterable<Form>) {
    for (const form of forms) this.#add(this.#reduced(form));
  }

  /** Whether the sum follows from the others by adding and subtracting. */
  holds(form: Form): boolean {
    return this.#reduced(form).size === 0;
  }

  #reduced(form: Form): Map<string, bigint> {
    const row = new Map<string, bigint>();
    for (const [name, times] of form) if (times !== 0) row.set(name, modulo(BigInt(times)));
    for (const name of [...row.keys()]) {
      const pivot = this.#rows.get(name);
      const times = row.get(name);
      if (pivot !== undefined && times !== undefined) subtract(row, pivot, times);
    }
    return row;
  }

  #add(row: Map<string, bigint>): void {
    const [first] = row;
    if (first === undefined) return;
    const [name, lead] = first;
    const scale = inverse(lead);
    for (const [each, times] of row) row.set(each, (times * scale) % prime);
    for (const other of this.#rows.values()) {
      const times = other.get(name);
      if (times !== undefined) subtract(other, row, times);
    }
    this.#rows.set(name, row);
  }
}

function subtract(from: Map<string, bigint>, row: ReadonlyMap<string, bigint>, times: bigint) {
  for (const [name, each] of row) {
    const left = modulo((from.get(name) ?? 0n) - each * times);
    if (left === 0n) from.delete(name);
    else from.set(name, left);
  }
}
