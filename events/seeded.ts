/** Numbers that look like chance, the same for the same seed: for samples, never for secrets. */

/** A stream of such numbers. */
export class Seeded {
  #state: number;

  /** @param seed any whole number; seeds that differ by one give unrelated streams. */
  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /**
   * From 0 up to, not including, 1. A Weyl sequence, mixed by multiplying and shifting, as in
   * Steele, Lea and Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014.
   */
  next(): number {
    this.#state = (this.#state + 0x9e3779b9) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x45d9f3b);
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x45d9f3b);
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32;
  }

  /** True with the given probability. */
  happens(probability: number): boolean {
    return this.next() < probability;
  }

  /** From the standard normal distribution. Source: Box and Muller, 1958. */
  normal(): number {
    return Math.sqrt(-2 * Math.log(1 - this.next())) * Math.cos(2 * Math.PI * this.next());
  }

  /** The same things in another order. */
  shuffled<Thing>(things: readonly Thing[]): Thing[] {
    const left = [...things];
    return things.flatMap(() => left.splice(Math.floor(this.next() * left.length), 1));
  }
}
