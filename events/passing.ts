/** What is known for minutes and then forgotten: links that are out, browsers that asked for one. */

export interface Entry {
  readonly name: string;
  /** Whose it is, where only so many are kept of one. */
  readonly group: string;
  readonly value: string;
  /** Not known any more from this minute on, counted from 1970. */
  readonly until: number;
}

export interface Passing {
  /** Keeps an entry, of its group the newest `most` ones. */
  keep(entry: Entry, minute: number, most?: number): Promise<void>;
  read(name: string, minute: number): Promise<string | undefined>;
  /** Reads it and forgets it: of two that try at once, one gets it. */
  take(name: string, minute: number): Promise<string | undefined>;
}

/** In this process's memory alone, so that no file and no backup tells any of it. */
export class PassingHere implements Passing {
  readonly #entries = new Map<string, Entry>();

  async keep(entry: Entry, minute: number, most = Infinity): Promise<void> {
    this.#forget(minute);
    this.#entries.delete(entry.name);
    this.#entries.set(entry.name, entry);
    if (most === Infinity) return Promise.resolve();
    const group = [...this.#entries.values()].filter((each) => each.group === entry.group);
    for (const { name } of group.slice(0, -most)) this.#entries.delete(name);
  }

  async read(name: string, minute: number): Promise<string | undefined> {
    this.#forget(minute);
    return Promise.resolve(this.#entries.get(name)?.value);
  }

  async take(name: string, minute: number): Promise<string | undefined> {
    const value = this.read(name, minute);
    this.#entries.delete(name);
    return value;
  }

  /** What is over is not kept. */
  #forget(minute: number): void {
    for (const [name, { until }] of this.#entries) if (until <= minute) this.#entries.delete(name);
  }
}
