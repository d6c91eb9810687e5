// The clockwork: opens and seals rounds when they are due, now and again, and once after a start.
import { carryOutDue } from '../events/rhythm.ts';
import { Refusal } from '../events/refusal.ts';
import { endIfFatal } from './fatal.ts';
import { boothOf } from './house.ts';
import type { House } from './house.ts';

const everyMs = 30_000;

export class Clockwork {
  readonly #house: House;
  #timer: NodeJS.Timeout | null = null;
  #stopped = false;
  #turn: Promise<void> = Promise.resolve();
  /** What went wrong last: it is logged once, and not each time that it is tried again. */
  #told = '';

  constructor(house: House) {
    this.#house = house;
  }

  /** Looks at the clock from now on; settled when what was missed is caught up. */
  start(): Promise<void> {
    this.#timer = setInterval(() => void this.look(), everyMs);
    this.#timer.unref();
    return this.look();
  }

  /** Does what is due; settled when it is done. One look after the other. */
  look(): Promise<void> {
    this.#turn = this.#turn.then(() => (this.#stopped ? undefined : this.#look()));
    return this.#turn;
  }

  /** Settled when nothing is under way; nothing begins any more. */
  async stop(): Promise<void> {
    this.#stopped = true;
    if (this.#timer !== null) clearInterval(this.#timer);
    await this.#turn;
  }

  async #look(): Promise<void> {
    const { at, roundsChanged } = this.#house;
    try {
      // Of several servers one is enough; the others look again later.
      await at.clockwork.tryTake(async () =>
        carryOutDue(at, await boothOf(this.#house), roundsChanged),
      );
      this.#told = '';
    } catch (error) {
      endIfFatal(error);
      const held = error instanceof Refusal;
      const why = error instanceof Error ? (error.stack ?? error.message) : String(error);
      const line = JSON.stringify(
        held ? { held: error.code } : { fault: 'clockwork', reason: why },
      );
      if (line !== this.#told) console.error(line);
      this.#told = line;
    }
  }
}
