/**
 * The box: where ballots wait, unordered and undated, until their round is sealed.
 *
 * A table without times is not enough: SQLite's write-ahead log and the free space of its pages
 * give the order of arrival back. So the box has a file of its own, no write-ahead log, and slots
 * that are all written with noise when the round opens; what comes in is encrypted and overwrites
 * a random one in place (annex/anonymity, decision 6). Which one-time keys are spent is known in
 * memory only: the file alone, without the round's key, tells how many ballots wait and no more.
 */
import { rmSync } from 'node:fs';
import { openBoxFile } from './box-file.ts';
import type { BoxFile } from './box-file.ts';
import { draw, isUsed, randomFor, SlotKey } from './slot.ts';
import type { Inside, Random } from './slot.ts';

export type { Random };

/**
 * 'same' is a ballot that was posted before, sent again; 'other' is another one under a key that
 * is spent. 'round-sealing': the box is shut, and it is not known yet whether for good.
 */
export type Posted = 'posted' | 'same' | 'other' | 'round-sealing' | 'round-not-open';

/** A ballot on its way in. */
export interface Posting extends Inside {
  /** The round that it was judged by: another one may have opened since. */
  readonly round: string;
}

const lockedCode = 'BOX_LOCKED';

/** The key does not fit what is inside: it is another round's, or the file was changed. */
export class BoxLocked extends Error {
  /** Told between threads, where classes are not. */
  readonly code = lockedCode;
  constructor(round: string) {
    super(`the box of round ${round} does not open with this key`);
    this.name = 'BoxLocked';
  }
}

export const isBoxLocked = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === lockedCode;

/** The box of one round at a time, in one file. Synchronous: it lives in a thread of its own. */
export class Box {
  readonly #file: string;
  readonly #random: Random;
  #slots: BoxFile;
  #round: string | null;
  /** Null until the box is prepared or unlocked. */
  #key: SlotKey | null = null;
  #shut = false;
  /** Spent keys, each with the leaf of its ballot. */
  readonly #spent = new Map<string, string>();
  #free: number[] = [];

  constructor(file: string, random: Random) {
    this.#file = file;
    this.#random = random;
    this.#slots = openBoxFile(this.#file);
    this.#round = this.#slots.round();
  }

  /** The round whose ballots wait here; null when the box is empty. */
  get round(): string | null {
    return this.#round;
  }

  /** Prepares the box for a round in which at most `ballots` are posted, under its key (hex). */
  prepare(round: string, key: string, ballots: number): void {
    // Always a new file: one from before may be laid out otherwise.
    this.clear();
    this.#slots.fill(round, ballots, this.#random);
    this.#round = round;
    this.#key = new SlotKey(round, key);
    this.#free = Array.from({ length: ballots }, (_, slot) => slot);
  }

  /**
   * Opens the box with its round's key, so that it goes on where the file stands. Answers how many
   * ballots are inside.
   * @throws {BoxLocked} when one of them does not decrypt.
   */
  unlock(key: string): number {
    if (this.#round === null) return 0;
    const slotKey = new SlotKey(this.#round, key);
    this.#forget();
    let slot = 0;
    try {
      for (const v of this.#slots.all()) {
        const inside = slotKey.open(v);
        if (inside === null) this.#free.push(slot);
        else this.#spent.set(inside.key, inside.leaf);
        slot += 1;
      }
    } catch {
      this.#forget();
      throw new BoxLocked(this.#round);
    }
    this.#key = slotKey;
    return this.#spent.size;
  }

  /** Takes a batch in one commit. */
  post(batch: readonly Posting[]): readonly Posted[] {
    const key = this.#key;
    if (key === null) return batch.map(() => 'round-not-open');
    if (this.#shut) return batch.map(() => 'round-sealing');
    const taken: number[] = [];
    const spending: string[] = [];
    const random = randomFor(batch.length, this.#random);
    try {
      return this.#slots.together(() =>
        batch.map((posting): Posted => {
          if (posting.round !== this.#round) return 'round-not-open';
          const spent = this.#spent.get(posting.key);
          if (spent !== undefined) return spent === posting.leaf ? 'same' : 'other';
          const v = key.close(posting, random);
          const slot = draw(this.#free, random);
          taken.push(slot);
          spending.push(posting.key);
          this.#spent.set(posting.key, posting.leaf);
          this.#slots.put(slot, v);
          return 'posted';
        }),
      );
    } catch (error) {
      this.#free.push(...taken);
      for (const each of spending) this.#spent.delete(each);
      throw error;
    }
  }

  /** From now on nothing goes in; answers the records inside, in the order of their slots. */
  shut(): readonly string[] {
    if (this.#key === null) throw new BoxLocked(this.#round ?? '');
    this.#shut = true;
    // By key: whatever went wrong with a disk, one envelope is one ballot.
    const records = new Map<string, string>();
    for (const v of this.#slots.all()) {
      if (!isUsed(v)) continue;
      const inside = this.#key.open(v);
      if (inside !== null) records.set(inside.key, inside.record);
    }
    return [...records.values()];
  }

  /** Takes ballots again after a sealing that did not come about. */
  reopen(): void {
    this.#shut = false;
  }

  /** Leaves nothing behind: the file itself goes, and what was known of it. */
  clear(): void {
    this.close();
    for (const suffix of ['', '-journal']) rmSync(this.#file + suffix, { force: true });
    this.#slots = openBoxFile(this.#file);
    this.#round = null;
    this.#forget();
  }

  close(): void {
    this.#slots.close();
  }

  #forget(): void {
    this.#key = null;
    this.#shut = false;
    this.#spent.clear();
    this.#free = [];
  }
}
