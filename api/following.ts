// Following: looks now and again whether another server moved a round, and goes along.
import { follow } from '../events/following.ts';
import type { House } from './house.ts';

const everyMs = 2_000;

export class Following {
  readonly #house: House;
  #timer: NodeJS.Timeout | null = null;
  #open: string | null = null;
  #turn: Promise<void> = Promise.resolve();

  constructor(house: House) {
    this.#house = house;
  }

  /** Looks from now on, where there may be other servers. */
  start(): void {
    if (this.#house.at.shared === null) return;
    this.#timer = setInterval(() => void this.look(), everyMs);
    this.#timer.unref();
  }

  /** One look after the other; settled when this server has gone along. */
  look(): Promise<void> {
    this.#turn = this.#turn.then(() => this.#look());
    return this.#turn;
  }

  /** Settled when nothing is under way. */
  async stop(): Promise<void> {
    if (this.#timer !== null) clearInterval(this.#timer);
    await this.#turn;
  }

  async #look(): Promise<void> {
    try {
      const open = await follow(this.#house.at);
      if (open === this.#open) return;
      this.#open = open;
      this.#house.roundsChanged();
    } catch (error) {
      // The next look tries again; requests are refused by the database where it matters.
      const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
      console.error(JSON.stringify({ fault: 'following', reason }));
    }
  }
}
