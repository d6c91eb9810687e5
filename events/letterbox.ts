/** The letterbox: how the rest of the house reaches the box, wherever the box lives. */
import type { Box, Posted, Posting, Tag } from './box.ts';

export interface Letterbox {
  /** The round whose ballots wait; null when the box is empty. */
  round(): Promise<string | null>;
  prepare(round: string, envelopes: number): Promise<void>;
  knows(tags: readonly Tag[]): Promise<boolean>;
  register(tags: readonly Tag[]): Promise<ReturnType<Box['register']>>;
  /** Answers once the ballot is on the disk. */
  post(posting: Posting): Promise<Posted>;
  shut(): Promise<readonly string[]>;
  reopen(): Promise<void>;
  clear(): Promise<void>;
  close(): Promise<void>;
}

/** A box in this very thread: for commands and tests, where nobody waits beside it. */
export function letterboxInto(box: Box): Letterbox {
  return {
    round: async () => box.round,
    prepare: async (round, envelopes) => box.prepare(round, envelopes),
    knows: async (tags) => box.knows(tags),
    register: async (tags) => box.register(tags),
    post: async (posting) => box.post([posting])[0] ?? 'round-not-open',
    shut: async () => box.shut(),
    reopen: async () => box.reopen(),
    clear: async () => box.clear(),
    close: async () => box.close(),
  };
}
