// A fast stream of chance for simulations, the same for the same seeds on every machine.

/** Small fast counter (sfc32, from C. Doty-Humphrey's PractRand): 128 bits of state, never short. */
export class Chance {
  #a: number;
  #b: number;
  #c = 1;
  #count = 1;
  #spare: number | null = null;

  /** Streams whose numbers differ have nothing to do with each other. */
  constructor(stream: number, company: number) {
    this.#a = stream | 0;
    this.#b = company | 0;
    for (let mixed = 0; mixed < 16; mixed += 1) this.next();
  }

  /** From 0 up to, not including, 1. */
  next(): number {
    const sum = (this.#a + this.#b + this.#count) | 0;
    this.#count = (this.#count + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = (((this.#c << 21) | (this.#c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 2 ** 32;
  }

  /** From the standard normal distribution. Source: Marsaglia and Bray, the polar method, 1964. */
  normal(): number {
    if (this.#spare !== null) {
      const spare = this.#spare;
      this.#spare = null;
      return spare;
    }
    let [x, y, squares] = [0, 0, 0];
    do {
      x = 2 * this.next() - 1;
      y = 2 * this.next() - 1;
      squares = x * x + y * y;
    } while (squares >= 1 || squares === 0);
    const stretch = Math.sqrt((-2 * Math.log(squares)) / squares);
    this.#spare = y * stretch;
    return x * stretch;
  }
}
