// The real server as a process of its own, with a large open round, and an eye on what it uses.
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { beside, freePort } from '../bench/child.ts';
import { cpuMsOf, rssOf } from '../bench/machine.ts';
import { fromToday, openRound, overHttp, setUp, told } from '../support/wire.ts';
import type { Link, Send } from '../support/wire.ts';

/** One server as a process of its own. */
class Node {
  readonly port: number;
  readonly #env: NodeJS.ProcessEnv;
  process: ChildProcess | null = null;

  constructor(port: number, folder: string, keys: string) {
    this.port = port;
    const own = { CROSSPULSE_DATA: folder, CROSSPULSE_KEYS: keys, PORT: `${port}` };
    this.#env = { ...process.env, ...own, HOST: '127.0.0.1' };
  }

  /** Answers what it said, once it said what is waited for. */
  async start(until: RegExp): Promise<string> {
    const server = spawn(process.execPath, [beside('../api/main.js')], {
      env: this.#env,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    this.process = server;
    for (let said = ''; ;) {
      const [text] = (await Promise.race([
        once(server.stdout, 'data'),
        once(server, 'exit').then(([code]: unknown[]) => {
          throw new Error(`the server ended with ${String(code)}`);
        }),
      ])) as [Buffer];
      said += text.toString();
      if (until.test(said)) return said;
    }
  }

  async end(signal: NodeJS.Signals): Promise<number | null> {
    const server = this.process;
    this.process = null;
    if (server === null) return 0;
    const gone = once(server, 'exit') as Promise<[number | null]>;
    server.kill(signal);
    return (await gone)[0];
  }
}

const listens = /listens on \S+\n/;
const setupLink = /\/setup#([0-9a-f]+)\n/;

/** One server, or several of one installation where `DATABASE_URL` names its database. */
export class Served {
  readonly #nodes: readonly Node[];
  readonly secret: string;
  /** The most memory that one of them held, in MB, looked at four times a second. */
  peak = 0;
  readonly #watch: NodeJS.Timeout;

  private constructor(nodes: readonly Node[], secret: string) {
    [this.#nodes, this.secret] = [nodes, secret];
    this.#watch = setInterval(() => {
      const held = nodes.map((node) => rssOf(node.process?.pid ?? 0) ?? 0);
      this.peak = Math.max(this.peak, ...held);
    }, 250);
  }

  static async on(folder: string, count: number): Promise<Served> {
    const nodes: Node[] = [];
    for (let n = 0; n < count; n += 1) {
      nodes.push(new Node(await freePort(), join(folder, `data-${n}`), join(folder, 'keys')));
    }
    const [first, ...others] = nodes;
    // Only the newest link to set up is good.
    let said = (await first?.start(setupLink)) ?? '';
    for (const node of others) said = await node.start(setupLink);
    return new Served(nodes, setupLink.exec(said)?.[1] ?? '');
  }

  get ports(): readonly number[] {
    return this.#nodes.map(({ port }) => port);
  }

  get port(): number {
    return this.ports[0] ?? 0;
  }

  get pids(): readonly number[] {
    return this.#nodes.flatMap(({ process }) => process?.pid ?? []);
  }

  get send(): Send {
    return overHttp(`http://127.0.0.1:${this.port}`);
  }

  /** Processor time of all of them so far, in ms. */
  get cpu(): number {
    return this.#nodes.reduce((sum, { process }) => sum + (cpuMsOf(process?.pid ?? 0) ?? 0), 0);
  }

  async start(): Promise<void> {
    await Promise.all(this.#nodes.map((node) => node.start(listens)));
  }

  /** Sends all a signal; answers the first exit code that is not 0, and how long it took. */
  async end(signal: NodeJS.Signals): Promise<{ code: number | null; ms: number }> {
    const begun = performance.now();
    const codes = await Promise.all(this.#nodes.map((node) => node.end(signal)));
    const bad = codes.find((code) => code !== 0);
    return { code: bad === undefined ? 0 : bad, ms: performance.now() - begun };
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
