// A process of its own for whatever is measured, and the questions it answers.
import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

export interface Usage {
  readonly cpuMs: number;
  readonly rss: number;
}

/** `renew` makes the box anew, so that the same ballots can be posted again. */
export interface Question {
  readonly ask: 'usage' | 'renew';
}

export const beside = (file: string): string =>
  fileURLToPath(new URL(/* @vite-ignore */ file, import.meta.url));

/** A port that was free a moment ago. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

export class Child {
  readonly #process: ChildProcess;

  private constructor(process: ChildProcess) {
    this.#process = process;
  }

  /** Starts a file of this build; resolves with its first message. */
  static async start(
    file: string,
    args: readonly string[],
    env: Record<string, string> = {},
  ): Promise<{ readonly child: Child; readonly first: unknown }> {
    const process_ = fork(beside(file), [...args], { env: { ...process.env, ...env } });
    const child = new Child(process_);
    return { child, first: await child.#answer() };
  }

  #answer(): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const gone = (code: number | null) => reject(new Error(`a process ended with ${code}`));
      this.#process.once('exit', gone);
      this.#process.once('message', (message) => {
        this.#process.off('exit', gone);
        resolve(message);
      });
    });
  }

  async ask(question: Question): Promise<unknown> {
    const answer = this.#answer();
    this.#process.send(question);
    return answer;
  }

  async usage(): Promise<Usage> {
    return (await this.ask({ ask: 'usage' })) as Usage;
  }

  stop(): Promise<void> {
    return new Promise((resolve) => {
      if (this.#process.exitCode !== null) return resolve();
      this.#process.once('exit', () => resolve());
      this.#process.kill('SIGINT');
    });
  }
}
