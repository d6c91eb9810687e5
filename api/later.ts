// Work that is done after the answer was given, so that its length tells nothing.
import { randomUUID } from 'node:crypto';
import { endIfFatal } from './fatal.ts';

export class Later {
  readonly #going = new Set<Promise<void>>();

  /** Begins once the answer is on its way. What goes wrong is logged by an id and its reason. */
  do(work: () => Promise<void>): void {
    const going = new Promise((resolve) => setImmediate(resolve))
      .then(work)
      .catch((error: unknown) => {
        endIfFatal(error);
        const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
        console.error(JSON.stringify({ fault: randomUUID().slice(0, 8), reason }));
      })
      .finally(() => this.#going.delete(going));
    this.#going.add(going);
  }

  /** Settled when all that was begun is done. */
  async done(): Promise<void> {
    while (this.#going.size > 0) await Promise.all(this.#going);
  }
}
