// The real server as a process of its own, with a large open round, and an eye on what it uses.
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { beside, freePort } from '../bench/child.ts';
import { cpuMsOf, rssOf } from '../bench/machine.ts';
import { fromToday, openRound, overHttp, setUp, told } from '../support/wire.ts';
import type { Link, Send } from '../support/wire.ts';

export class Served {
  readonly port: number;
  readonly #folder: string;
  #process: ChildProcess | null = null;
  #secret = '';
  /** The most memory that it held, in MB, looked at four times a second. */
  peak = 0;
  readonly #watch: NodeJS.Timeout;

  private constructor(folder: string, port: number) {
    [this.#folder, this.port] = [folder, port];
    this.#watch = setInterval(() => {
      this.peak = Math.max(this.peak, rssOf(this.#process?.pid ?? 0) ?? 0);
    }, 250);
  }

  static async on(folder: string): Promise<Served> {
    const served = new Served(folder, await freePort());
    await served.start(/\/setup#[0-9a-f]+\n/);
    return served;
  }

  get send(): Send {
    return overHttp(`http://127.0.0.1:${this.port}`);
  }

  get secret(): string {
    return this.#secret;
  }

  /** Processor time so far, in ms. */
  get cpu(): number {
    return cpuMsOf(this.#process?.pid ?? 0) ?? 0;
  }

  /** The first start also tells the secret of setting up. */
  async start(until = /listens on \S+\n/): Promise<void> {
    const env = { ...process.env, CROSSPULSE_DATA: this.#folder, PORT: `${this.port}` };
    const server = spawn(process.execPath, [beside('../api/main.js')], {
      env: { ...env, HOST: '127.0.0.1' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    this.#process = server;
    let said = '';
    for (;;) {
      const [text] = (await Promise.race([
        once(server.stdout, 'data'),
        once(server, 'exit').then(([code]: unknown[]) => {
          throw new Error(`the server ended with ${String(code)}`);
        }),
      ])) as [Buffer];
      said += text.toString();
      this.#secret = /\/setup#([0-9a-f]+)\n/.exec(said)?.[1] ?? '';
      if (until.test(said)) return;
    }
  }

  /** Sends a signal; answers the exit code, and how long it took. */
  async end(signal: NodeJS.Signals): Promise<{ code: number | null; ms: number }> {
    const begun = performance.now();
    const server = this.#process;
    this.#process = null;
    if (server === null) return { code: 0, ms: 0 };
    const gone = once(server, 'exit') as Promise<[number | null]>;
    server.kill(signal);
    const [code] = await gone;
    return { code, ms: performance.now() - begun };
  }

  async close(): Promise<void> {
    clearInterval(this.#watch);
    await this.end('SIGKILL');
  }
}

export interface OpenRound {
  readonly admin: string;
  readonly round: string;
  readonly links: readonly (Link & { readonly team: string })[];
  /** Seconds that opening took. */
  readonly opening: number;
}

const rated = 3;

/** A company of so many people in fifty teams, each asked about three others, and its open round. */
export async function largeRound(
  served: Served,
  people: number,
  teams: number,
): Promise<OpenRound> {
  const { send, secret } = served;
  const admin = await setUp(send, secret);
  const names = ['product', 'engineering', 'support', 'sales'];
  for (let n = names.length; n < teams; n += 1) {
    const name = `Team ${n}`;
    const { team } = await told<{ team: string }>(send('POST', '/api/teams', { name }, admin), 201);
    names.push(team);
  }
  for (const [n, team] of names.entries()) {
    const rates = Array.from({ length: rated }, (_, i) => names[(n + i + 1) % names.length] ?? '');
    await told(send('PATCH', `/api/teams/${team}`, { rates }, admin));
  }
  const lines = Array.from({ length: people }, (_, n) => {
    return `Person ${n},p${n}@example.org,${names[n % names.length]},respondent`;
  });
  const body = { lines: ['name,email,team,role', ...lines].join('\n') };
  await told(send('POST', '/api/people', body, admin));
  const begun = performance.now();
  const { round, links } = await openRound(send, admin, fromToday());
  const opening = (performance.now() - begun) / 1000;
  const asked = links.flatMap((link) => (link.team === null ? [] : [{ ...link, team: link.team }]));
  return { admin, round, links: asked, opening };
}
