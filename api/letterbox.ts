// The letterbox to a box in a thread of its own; what arrives while a commit runs shares the next.
import { Worker } from 'node:worker_threads';
import type { Posted, Posting } from '../events/box.ts';
import type { Letterbox } from '../events/letterbox.ts';

export type Ask =
  | { readonly do: 'round' | 'shut' | 'reopen' | 'clear' | 'close' }
  | {
      readonly do: 'prepare';
      readonly round: string;
      readonly key: string;
      readonly ballots: number;
    }
  | { readonly do: 'unlock'; readonly key: string }
  /** Flat lists, not objects: threads hand strings over four times as fast. */
  | {
      readonly do: 'post';
      readonly rounds: readonly string[];
      readonly keys: readonly string[];
      readonly leaves: readonly string[];
      readonly records: readonly string[];
    };

export type Answer =
  | { readonly do: Ask['do']; readonly value: unknown }
  | { readonly do: 'fail'; readonly message: string; readonly code: string | null };

/** A commit takes at most so many ballots, so that none waits long for the others. */
const batchMost = 256;

/** The box could not do it; `code` is SQLite's or the box's own. */
class BoxFailed extends Error {
  readonly code: string | null;
  constructor(message: string, code: string | null) {
    super(message);
    this.name = 'BoxFailed';
    this.code = code;
  }
}

interface Waiting<T> {
  readonly resolve: (value: T) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Starts the thread. Should it ever die unasked, everything waiting fails and `died` is told: the
 * process has to end, and the next one finds the box as it was last committed.
 */
export function letterboxThread(
  file: string,
  thread: URL,
  died: (error: Error) => void,
): Letterbox {
  const worker = new Worker(thread, { workerData: file });
  const asked: Waiting<unknown>[] = [];
  let queue: { readonly posting: Posting; readonly waiting: Waiting<Posted> }[] = [];
  let posting = false;
  let dead: Error | null = null;
  let closing = false;

  worker.on('message', (answer: Answer) => {
    const waiting = asked.shift();
    if (answer.do === 'fail') waiting?.reject(new BoxFailed(answer.message, answer.code));
    else waiting?.resolve('value' in answer ? answer.value : undefined);
  });
  const die = (error: Error) => {
    if (dead === null && !closing) died(error);
    dead ??= error;
    for (const waiting of asked.splice(0)) waiting.reject(error);
    for (const { waiting } of queue.splice(0)) waiting.reject(error);
  };
  worker.on('error', die);
  worker.on('exit', () => die(new BoxFailed('the box is closed', null)));

  const ask = <T>(message: Ask): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      if (dead !== null) return reject(dead);
      asked.push({ resolve: resolve as (value: unknown) => void, reject });
      worker.postMessage(message);
    });

  const pump = async () => {
    while (queue.length > 0) {
      const batch = queue.slice(0, batchMost);
      queue = queue.slice(batchMost);
      try {
        const results = await ask<readonly Posted[]>({
          do: 'post',
          rounds: batch.map((each) => each.posting.round),
          keys: batch.map((each) => each.posting.key),
          leaves: batch.map((each) => each.posting.leaf),
          records: batch.map((each) => each.posting.record),
        });
        batch.forEach(({ waiting }, i) => waiting.resolve(results[i] ?? 'round-not-open'));
      } catch (error) {
        const reason = error instanceof Error ? error : new Error(String(error));
        for (const { waiting } of batch) waiting.reject(reason);
      }
    }
    posting = false;
  };

  return {
    round: () => ask({ do: 'round' }),
    prepare: (round, key, ballots) => ask({ do: 'prepare', round, key, ballots }),
    unlock: (key) => ask({ do: 'unlock', key }),
    post: (one) =>
      new Promise<Posted>((resolve, reject) => {
        if (dead !== null) return reject(dead);
        queue.push({ posting: one, waiting: { resolve, reject } });
        if (!posting) {
          posting = true;
          // Whatever arrives in this turn of the loop goes into the same commit.
          setImmediate(() => void pump());
        }
      }),
    shut: () => ask({ do: 'shut' }),
    reopen: () => ask({ do: 'reopen' }),
    clear: () => ask({ do: 'clear' }),
    close: async () => {
      closing = true;
      await ask({ do: 'close' });
      await worker.terminate();
    },
  };
}
