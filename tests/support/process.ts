// The built server and its commands as processes of their own, as an operator runs them.
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { overHttp } from './wire.ts';
import type { Send } from './wire.ts';

const built = (name: string): string =>
  fileURLToPath(new URL(`../../dist/api/${name}.js`, import.meta.url));

/** How a process ended: its exit code, or the signal that ended it. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

export type Environment = Readonly<Record<string, string>>;

function begin(
  name: string,
  env: Environment,
  args: readonly string[] = [],
): { child: ChildProcess; ended: Promise<Ended> } {
  const inherited = { PATH: process.env['PATH'] ?? '', TZ: 'UTC' };
  const child = spawn(process.execPath, [built(name), ...args], {
    env: { ...inherited, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [out, err] = ['', ''];
  child.stdout?.on('data', (text: Buffer) => (out += text.toString()));
  child.stderr?.on('data', (text: Buffer) => (err += text.toString()));
  const ended = once(child, 'close').then(([code, signal]: unknown[]): Ended => {
    return { code: code as number | null, signal: signal as NodeJS.Signals | null, out, err };
  });
  return { child, ended };
}

/** Runs a built command to its end. */
export const run = (name: string, env: Environment, ...args: string[]): Promise<Ended> =>
  begin(name, env, args).ended;

export interface Running {
  readonly url: string;
  /** The secret of the setup link, once it is printed. */
  setup(): Promise<string>;
  readonly send: Send;
  readonly ended: Promise<Ended>;
  /** Milliseconds from its start to its "listens on". */
  readonly startedIn: number;
  /** Sends a signal and waits for the end. */
  end(signal: NodeJS.Signals): Promise<Ended>;
}

/** Starts the server on a folder, on a port that the system chooses, and waits until it listens. */
export async function startServer(folder: string, env: Environment = {}): Promise<Running> {
  const begun = performance.now();
  const { child, ended } = begin('main', { CROSSPULSE_DATA: folder, PORT: '0', ...env });
  let said = '';
  child.stdout?.on('data', (text: Buffer) => (said += text.toString()));
  const prints = async (pattern: RegExp): Promise<string> => {
    for (;;) {
      const found = pattern.exec(said)?.[1];
      if (found !== undefined) return found;
      const over = await Promise.race([ended, once(child.stdout ?? child, 'data')]);
      if ('code' in over) throw new Error(`it ended with ${over.code}: ${over.err}`);
    }
  };
  const url = await prints(/listens on (http\S+)\n/);
  return {
    url,
    setup: () => prints(/\/setup#([0-9a-f]+)\n/),
    send: overHttp(url),
    ended,
    startedIn: performance.now() - begun,
    end: (signal) => {
      child.kill(signal);
      return ended;
    },
  };
}
