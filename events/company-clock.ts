/** Which day it is for the company: in its own zone once one is set, in the machine's before. */
import type { Day } from './day.ts';
import { dayIn, isZone } from './zone.ts';

interface Clocks {
  /** The day it is where the machine is. */
  readonly today: () => Day;
  readonly now: () => number;
}

export class CompanyClock {
  readonly #clocks: Clocks;
  #zone: string | null = null;

  constructor({ today, now }: Clocks) {
    this.#clocks = { today, now };
  }

  /** From now on days are those of this zone; null, and what is no zone here, is the machine's. */
  keep(zone: string | null): void {
    this.#zone = zone !== null && isZone(zone) ? zone : null;
  }

  readonly today = (): Day =>
    this.#zone === null ? this.#clocks.today() : dayIn(this.#zone, this.#clocks.now());
}
