// One person's browser as the API sees it: a kept connection, a session, and gzip asked for.
import { Agent, get } from 'node:http';
import { quantile } from './median.ts';

export class Asking {
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 1 });
  readonly #port: number;
  readonly #session: string;

  constructor(port: number, session: string) {
    this.#port = port;
    this.#session = session;
  }

  /** Milliseconds until the whole answer is here, and its bytes on the way. */
  once(path: string): Promise<{ readonly ms: number; readonly bytes: number }> {
    const begun = performance.now();
    const headers = { cookie: `session=${this.#session}`, 'accept-encoding': 'gzip' };
    const options = { host: '127.0.0.1', port: this.#port, path, agent: this.#agent, headers };
    return new Promise((resolve, reject) => {
      get(options, (response) => {
        let bytes = 0;
        response.on('data', (chunk: Buffer) => (bytes += chunk.length));
        response.on('end', () => {
          if (response.statusCode !== 200) reject(new Error(`${path}: ${response.statusCode}`));
          else resolve({ ms: performance.now() - begun, bytes });
        });
      }).on('error', reject);
    });
  }

  /** Asks `times` times, after some that do not count. */
  async quickness(
    path: string,
    times: number,
    warmUp: number,
  ): Promise<{ readonly p50: number; readonly p99: number; readonly bytes: number }> {
    const took: number[] = [];
    let bytes = 0;
    for (let i = -warmUp; i < times; i += 1) {
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
