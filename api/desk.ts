// The desk in a thread of its own: what takes a private key's time keeps nobody waiting at the door.
import { Worker } from 'node:worker_threads';
import { DeskShut } from '../events/desk.ts';
import type { Desk, DeskTeam, TeamSecret } from '../events/desk.ts';
import { keyBytes } from '../events/envelope/signer.ts';
import type { TeamKey } from '../events/envelope/team-key.ts';

export type DeskAsk =
  | { readonly do: 'make'; readonly teams: readonly DeskTeam[] }
  | { readonly do: 'open'; readonly secrets: readonly TeamSecret[] }
  /** The values one after the other in one piece of memory, which is handed over, not copied. */
  | { readonly do: 'sign'; readonly team: string; readonly values: Uint8Array<ArrayBuffer> };

export type DeskAnswer =
  | { readonly do: 'done'; readonly value: unknown }
  | { readonly do: 'shut' }
  | { readonly do: 'fail'; readonly message: string };

/** Values in one piece of memory of their own. */
export function joined(values: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(values.length * keyBytes);
  values.forEach((value, i) => all.set(value, i * keyBytes));
  return all;
}

/** The values in it. */
export const apart = (all: Uint8Array): readonly Buffer[] =>
  Array.from({ length: all.length / keyBytes }, (_, i) =>
    Buffer.from(all.subarray(i * keyBytes, (i + 1) * keyBytes)),
  );

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** One life of the thread. Should it die, everything that waits for it fails. */
class DeskThread {
  readonly #worker: Worker;
  readonly #asked: Waiting[] = [];
  #dead: Error | null = null;
  #ending = false;

  constructor(thread: URL, died: (error: Error) => void) {
    this.#worker = new Worker(thread);
    this.#worker.on('message', (answer: DeskAnswer) => {
      const waiting = this.#asked.shift();
      if (answer.do === 'done') waiting?.resolve(answer.value);
      else if (answer.do === 'shut') waiting?.reject(new DeskShut());
      else waiting?.reject(new Error(answer.message));
    });
    const die = (error: Error) => {
      if (this.#dead === null && !this.#ending) died(error);
      this.#die(error);
    };
    this.#worker.on('error', die);
    this.#worker.on('exit', () => die(new DeskShut()));
  }

  ask<T>(message: DeskAsk): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      if (this.#dead !== null) return reject(this.#dead);
      this.#asked.push({ resolve: resolve as (value: unknown) => void, reject });
      this.#worker.postMessage(message, message.do === 'sign' ? [message.values.buffer] : []);
    });
  }

  async end(): Promise<void> {
    this.#ending = true;
    await this.#worker.terminate();
  }

  #die(error: Error): void {
    this.#dead ??= error;
    for (const waiting of this.#asked.splice(0)) waiting.reject(this.#dead);
  }
}

/**
 * The thread begins with a round's keys and ends with them: at rest it costs nothing. Should it
 * die unasked, `died` is told: the process has to end.
 */
export function deskThread(thread: URL, died: (error: Error) => void): Desk {
  let here: DeskThread | null = null;
  const begin = () => (here ??= new DeskThread(thread, died));
  const end = async () => {
    const ending = here;
    here = null;
    await ending?.end();
  };
  return {
    make: (teams) => begin().ask<readonly TeamKey[]>({ do: 'make', teams }),
    open: (secrets) => begin().ask({ do: 'open', secrets }),
    sign: async (team, blinded) => {
      if (here === null) throw new DeskShut();
      const values = joined(blinded);
      return apart(await here.ask<Uint8Array>({ do: 'sign', team, values }));
    },
    shut: end,
    close: end,
  };
}
