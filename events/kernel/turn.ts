/** Takes turns: work that must not overlap waits for the work before it, failed or not. */

export interface Turns {
  /** Does the work once all that came before is done. */
  take<T>(work: () => Promise<T>): Promise<T>;
  /** The same, unless another process has the turn now: then nothing is done, and this is false. */
  tryTake(work: () => Promise<unknown>): Promise<boolean>;
  /**
   * Work that several may do at once, because what it writes is refused by itself while somebody
   * has the turn. Where one process is alone with its data, it is a turn like any other.
   */
  share<T>(work: () => Promise<T>): Promise<T>;
}

/** The turns of one process. */
export class Turn implements Turns {
  #last: Promise<unknown> = Promise.resolve();

  take<T>(work: () => Promise<T>): Promise<T> {
    const next = this.#last.then(work);
    this.#last = next.catch(() => undefined);
    return next;
  }

  async tryTake(work: () => Promise<unknown>): Promise<boolean> {
    await this.take(work);
    return true;
  }

  share<T>(work: () => Promise<T>): Promise<T> {
    return this.take(work);
  }
}
