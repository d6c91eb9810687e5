// Several servers as processes of their own, on one database and one folder of keys.
import { setTimeout as wait } from 'node:timers/promises';
import { folderOfOwn } from '../support/house.ts';
import { databaseOfOwn } from '../support/postgres.ts';
import { startServer } from '../support/process.ts';
import type { Environment, Running } from '../support/process.ts';
import { afterThisTest } from '../support/afterwards.ts';
import { setUp } from '../support/wire.ts';
import type { Send } from '../support/wire.ts';

/** For so long a client goes on asking other servers. */
const patienceMs = 60_000;

export class Cluster {
  readonly env: Environment;
  readonly #nodes: (Running | null)[] = [];
  readonly #chance: () => number;
  kills = 0;

  constructor(database: string, chance: () => number) {
    this.env = { DATABASE_URL: database, CROSSPULSE_KEYS: folderOfOwn() };
    this.#chance = chance;
    afterThisTest(() => Promise.all(this.#nodes.map((node) => node?.end('SIGKILL'))));
  }

  get size(): number {
    return this.#nodes.length;
  }

  async start(place: number): Promise<Running> {
    const node = await startServer(folderOfOwn(), this.env);
    this.#nodes[place] = node;
    return node;
  }

  /** Ends one as a power cut would, looks whether it had any complaint, and starts it again. */
  async kill(): Promise<void> {
    const place = Math.floor(this.#chance() * this.size);
    await this.restart(place, 'SIGKILL');
    this.kills += 1;
  }

  async restart(place: number, signal: NodeJS.Signals): Promise<void> {
    const node = this.#nodes[place];
    if (node === null || node === undefined) return;
    if (signal === 'SIGKILL') this.#nodes[place] = null;
    const { err } = await node.end(signal);
    if (err !== '') throw new Error(`a server complained: ${err}`);
    await this.start(place);
  }

  /** Those that say they are ready, as a balancer asks them. */
  async ready(): Promise<readonly Running[]> {
    const asked = this.#nodes.map(async (node) => {
      const answer = await node?.send('GET', '/api/ready').catch(() => undefined);
      return answer?.status === 200 ? node : null;
    });
    return (await Promise.all(asked)).flatMap((node) => node ?? []);
  }

  /** Asks any server, and the next one where that one is gone, cannot just now, or is too busy. */
  readonly send: Send = async (method, path, body, as) => {
    const until = performance.now() + patienceMs;
    for (;;) {
      const node = this.#nodes[Math.floor(this.#chance() * this.size)];
      const answer = await node?.send(method, path, body, as).then(whole, () => null);
      if (answer && answer.status !== 503 && answer.status !== 429) return answer;
      if (performance.now() > until) throw new Error(`no server answers ${method} ${path}`);
      await wait(20);
    }
  };
}

/** The answer with all of its body: a server may die while it speaks. */
async function whole(answer: Response): Promise<Response> {
  const { status, headers } = answer;
  const text = await answer.text();
  return new Response(status === 204 ? null : text, { status, headers });
}

/** So many servers of a company that has its admin; answers the admin's session. */
export async function clusterOf(nodes: number, chance: () => number) {
  const cluster = new Cluster(await databaseOfOwn(), chance);
  const first = await cluster.start(0);
  // The newest setup link is the one that is good: each further server makes one as well.
  const admin = await setUp(first.send, await first.setup());
  await Promise.all(Array.from({ length: nodes - 1 }, (_, i) => cluster.start(i + 1)));
  return { cluster, admin };
}
