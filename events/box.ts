/**
 * The box: where ballots wait, unordered and undated, until their round is sealed.
 *
 * A table without times is not enough: SQLite's write-ahead log and the free space of its pages
 * give the order of arrival back. So the box has a file of its own, no write-ahead log, and slots
 * that are all written with noise when the round opens; what comes in overwrites a random one in
 * place (annex/anonymity, decision 6).
 */
import { rmSync } from 'node:fs';
import { openBoxFile } from './box-file.ts';
import type { BoxFile } from './box-file.ts';
import { ballotIn, ballotSlot, draw, enough, tokenIn, tokenSlot } from './slot.ts';
import type { Random } from './slot.ts';
import { Spent } from './spent.ts';

export type { Random };
export type Posted = 'posted' | 'token-unknown' | 'token-spent' | 'round-not-open';

/** 80 hex digits: cheap to look up and to hand to another thread. */
export type Tag = string;

/** A ballot on its way in: the tag of its token, and what it will be in the log. */
export interface Posting {
  readonly tag: Tag;
  readonly ballot: string;
}

/** The box of one round at a time, in one file. Synchronous: it lives in a thread of its own. */
export class Box {
  readonly #file: string;
  readonly #random: Random;
  #slots: BoxFile;
  #round: string | null = null;
  #shut = false;
  /** Tag to the slot of its token. */
  readonly #tokens = new Map<string, number>();
  /** By the slot of the token. */
  #spent = new Spent([]);
  #freeTokens: number[] = [];
  #freeBallots: number[] = [];

  constructor(file: string, random: Random) {
    this.#file = file;
    this.#random = random;
    this.#slots = openBoxFile(this.#file);
    this.#recall();
  }

  /** The round whose ballots wait here; null when the box is empty. */
  get round(): string | null {
    return this.#round;
  }

  /** Prepares the box for a round in which at most `envelopes` envelopes are given out. */
  prepare(round: string, envelopes: number): void {
    if (this.#round !== null) this.clear();
    this.#slots.fill(round, envelopes, this.#random);
    this.#recall();
  }

  /** Whether all these tokens were registered before. */
  knows(tags: readonly Tag[]): boolean {
    return tags.every((tag) => this.#tokens.has(tag));
  }

  /**
   * Registers the tokens of one person, all or none.
   * 'same' when all of them are known already: the request was sent twice.
   */
  register(tags: readonly Tag[]): 'registered' | 'same' | 'clash' | 'round-not-open' {
    if (this.#round === null || this.#shut) return 'round-not-open';
    if (this.knows(tags)) return 'same';
    if (tags.some((tag) => this.#tokens.has(tag))) return 'clash';
    if (tags.length > this.#freeTokens.length) return 'clash';
    const slots = tags.map(() => draw(this.#freeTokens, this.#random));
    try {
      this.#slots.together(() =>
        tags.forEach((tag, i) => this.#slots.put('token', slots[i] ?? 0, tokenSlot(tag))),
      );
    } catch (error) {
      this.#freeTokens.push(...slots);
      throw error;
    }
    tags.forEach((tag, i) => this.#tokens.set(tag, slots[i] ?? 0));
    return 'registered';
  }

  /** Takes a batch in one commit: each ballot spends its token in the same transaction. */
  post(batch: readonly Posting[]): readonly Posted[] {
    if (this.#round === null || this.#shut) return batch.map(() => 'round-not-open');
    const spending: number[] = [];
    const taken: number[] = [];
    const random = enough(batch.length, this.#random);
    try {
      return this.#slots.together(() => {
        const results = batch.map(({ tag, ballot }): Posted => {
          const slot = this.#tokens.get(tag);
          if (slot === undefined) return 'token-unknown';
          if (this.#spent.has(slot)) return 'token-spent';
          const record = ballotSlot(ballot, random);
          const free = draw(this.#freeBallots, random);
          taken.push(free);
          this.#spent.add(slot);
          spending.push(slot);
          this.#slots.put('ballot', free, record);
          return 'posted';
        });
        for (const part of new Set(spending.map((slot) => this.#spent.partOf(slot)))) {
          this.#slots.put('spent', part, this.#spent.part(part));
        }
        return results;
      });
    } catch (error) {
      this.#freeBallots.push(...taken);
      for (const slot of spending) this.#spent.delete(slot);
      throw error;
    }
  }

  /** From now on nothing goes in; answers the ballots inside, in the order of their slots. */
  shut(): readonly string[] {
    this.#shut = true;
    const ballots: string[] = [];
    for (const v of this.#slots.all('ballot')) {
      const ballot = ballotIn(v);
      if (ballot !== null) ballots.push(ballot);
    }
    return ballots;
  }

  /** Takes ballots again after a sealing that did not come about. */
  reopen(): void {
    this.#shut = false;
  }

  /** Leaves nothing behind: the file itself goes. */
  clear(): void {
    this.close();
    for (const suffix of ['', '-journal']) rmSync(this.#file + suffix, { force: true });
    this.#slots = openBoxFile(this.#file);
    this.#recall();
  }

  close(): void {
    this.#slots.close();
  }

  /** Reads back which slots are free, so that a restart goes on where the file stands. */
  #recall(): void {
    this.#round = this.#slots.round();
    this.#shut = false;
    this.#tokens.clear();
    this.#spent = new Spent([...this.#slots.all('spent')]);
    this.#freeTokens = [];
    this.#freeBallots = [];
    let slot = 0;
    for (const v of this.#slots.all('token')) {
      const token = tokenIn(v);
      if (token === null) this.#freeTokens.push(slot);
      else this.#tokens.set(token, slot);
      slot += 1;
    }
    slot = 0;
    for (const v of this.#slots.all('ballot')) {
      if (ballotIn(v) === null) this.#freeBallots.push(slot);
      slot += 1;
    }
  }
}
