// How quickly five years of readings come over HTTP, to a person who may see them all.
import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { join } from 'node:path';
import { today } from '../../api/start.ts';
import { catalogue } from '../../events/catalogue.ts';
import { Directory } from '../../events/directory.ts';
import { openSqliteStore } from '../../events/kernel/sqlite-store.ts';
import { hashOf } from '../../events/link.ts';
import { Child, freePort } from './child.ts';
import type { Company } from './company.ts';
import { recordTeams, recordYears } from './history.ts';
import { quantile } from './median.ts';

const asksEach = 600;
const warmUp = 200;

export interface Quickness {
  readonly what: 'health, nothing read' | 'map' | 'pairing' | 'all pairings';
  readonly teams: number;
  readonly p50: number;
  readonly p99: number;
  readonly bytes: number;
}

/** Writes the company's log and one person of leadership; answers the person's session. */
async function prepare(folder: string, company: Company): Promise<string> {
  const store = openSqliteStore(join(folder, 'log.db'), catalogue);
  await recordTeams(store, company);
  await recordYears(store, company, {
    ballotsPerDirection: 25,
    prioritiesPerRound: company.teams.length * 12,
    keepBallots: false,
  });
  await store.close();
  const directory = new Directory(join(folder, 'directory.db'));
  const person = randomBytes(16).toString('hex');
  await directory.put([
    { person, name: 'Ada', email: 'ada@company.example', team: null, role: 'leadership' },
  ]);
  const session = randomBytes(32).toString('hex');
  await directory.startSession(hashOf(session), person, today());
  await directory.close();
  return session;
}

class Asking {
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 1 });
  readonly #port: number;
  readonly #session: string;

  constructor(port: number, session: string) {
    this.#port = port;
    this.#session = session;
  }

  /** Milliseconds until the whole answer is here, and its bytes. */
  once(path: string): Promise<{ readonly ms: number; readonly bytes: number }> {
    const begun = performance.now();
    return new Promise((resolve, reject) => {
      const { port, agent, headers } = {
        port: this.#port,
        agent: this.#agent,
        // As every browser asks.
        headers: { cookie: `session=${this.#session}`, 'accept-encoding': 'gzip' },
      };
      get({ host: '127.0.0.1', port, path, agent, headers }, (response) => {
        let bytes = 0;
        response.on('data', (chunk: Buffer) => (bytes += chunk.length));
        response.on('end', () => {
          if (response.statusCode !== 200) reject(new Error(`${path}: ${response.statusCode}`));
          else resolve({ ms: performance.now() - begun, bytes });
        });
      }).on('error', reject);
    });
  }

  async quickness(path: string): Promise<Pick<Quickness, 'p50' | 'p99' | 'bytes'>> {
    const took: number[] = [];
    let bytes = 0;
    for (let i = -warmUp; i < asksEach; i += 1) {
      const answer = await this.once(path);
      bytes = answer.bytes;
      if (i >= 0) took.push(answer.ms);
    }
    took.sort((a, b) => a - b);
    return { p50: quantile(took, 0.5), p99: quantile(took, 0.99), bytes };
  }

  close(): void {
    this.#agent.destroy();
  }
}

export async function measureReadings(
  within: string,
  company: Company,
): Promise<readonly Quickness[]> {
  const teams = company.teams.length;
  const folder = join(within, `readings-${teams}`);
  mkdirSync(folder);
  const session = await prepare(folder, company);
  const port = await freePort();
  const { child } = await Child.start('server.js', ['readings', String(port), folder], {
    HOST: '127.0.0.1',
  });
  const asking = new Asking(port, session);
  const [first] = company.teams;
  const pairing = `/api/pairings/${first?.team}/${first?.rates[0]}/trend`;
  try {
    return [
      // What this machine takes for a request that reads nothing.
      { what: 'health, nothing read', teams, ...(await asking.quickness('/api/health')) },
      { what: 'map', teams, ...(await asking.quickness('/api/friction')) },
      { what: 'pairing', teams, ...(await asking.quickness(pairing)) },
      { what: 'all pairings', teams, ...(await asking.quickness('/api/trends')) },
    ];
  } finally {
    asking.close();
    await child.stop();
  }
}
