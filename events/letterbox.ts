/** The letterbox: how the rest of the house reaches the box, wherever the box lives. */
import type { Box, Posted, Posting } from './box.ts';
import type { Guard } from './kernel/store.ts';

export interface Letterbox {
  /** The round whose ballots wait; null when the box is empty. */
  round(): Promise<string | null>;
  /** `key` is the round's, 32 bytes in hex. */
  prepare(round: string, key: string, ballots: number): Promise<void>;
  /** Goes on where the file stands; answers how many ballots are inside. */
  unlock(key: string): Promise<number>;
  /** Answers once the ballot is on the disk. */
  post(posting: Posting): Promise<Posted>;
  shut(): Promise<readonly string[]>;
  /**
   * What must hold while the log takes what `shut` answered, so that no ballot came in since. Where
   * nobody else reaches the box, there is nothing to hold.
   */
  guard?(): Guard;
  reopen(): Promise<void>;
  clear(): Promise<void>;
  close(): Promise<void>;
}

/** A box in this very thread: for commands and tests, where nobody waits beside it. */
export function letterboxInto(box: Box): Letterbox {
  return {
    round: async () => box.round,
    prepare: async (round, key, ballots) => box.prepare(round, key, ballots),
    unlock: async (key) => box.unlock(key),
    post: async (posting) => box.post([posting])[0] ?? 'round-not-open',
    shut: async () => box.shut(),
    reopen: async () => box.reopen(),
    clear: async () => box.clear(),
    close: async () => box.close(),
  };
}
