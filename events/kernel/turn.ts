/** Takes turns: work that must not overlap waits for the work before it, failed or not. */
import type { Guard } from './store.ts';

export interface Turns {
  /** Does the work once all that came before is done. */
  take<T>(work: () => Promise<T>): Promise<T>;
  /** The same, unless another process has the turn now: then nothing is done, and this is false. */
  tryTake(work: () => Promise<unknown>): Promise<boolean>;
  /**
   * Work that several may do at once, but nobody while another has taken the turn: in one process
   * it waits for that; of several, what it writes is refused by itself meanwhile.
   */
  share<T>(work: () => Promise<T>): Promise<T>;
  /**
   * What must hold where whoever has the turn writes: that it is still theirs. In one process it
   * always is; a server may lose it, and hear of that late.
   */
  guard(): Guard | undefined;
  /**
   * The same, asked now, before what no transaction can take back.
   * @throws {GuardLost}
   */
  insist(): Promise<void>;
}

/** The turns of one process. */
export class Turn implements Turns {
  /** Settled once nobody has the turn that was asked for last. */
  #last: Promise<unknown> = Promise.resolve();
  /** What shares the turn after it. */
  readonly #shared = new Set<Promise<unknown>>();

  take<T>(work: () => Promise<T>): Promise<T> {
    const before = Promise.all([this.#last, ...this.#shared]);
    this.#shared.clear();
    const next = before.then(work);
    this.#last = next.catch(() => undefined);
    return next;
  }

  async tryTake(work: () => Promise<unknown>): Promise<boolean> {
    await this.take(work);
    return true;
  }

  share<T>(work: () => Promise<T>): Promise<T> {
    const next = this.#last.then(work);
    const done = next
      .catch(() => undefined)
      .finally(() => {
        this.#shared.delete(done);
      });
    this.#shared.add(done);
    return next;
  }

  guard(): undefined {
    return undefined;
  }

  insist(): Promise<void> {
    return Promise.resolve();
  }
}
