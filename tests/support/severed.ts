// A wire between a node and its database that is cut when a statement has reached the database.
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import type { Socket } from 'node:net';
import { afterThisTest } from './afterwards.ts';

export interface Wire {
  /** The database, over this wire. */
  readonly url: string;
  /** Cuts the wire once, when the answer to the next statement that holds the word comes. */
  cutAfter(word: string): void;
  /** How often it was cut. */
  cuts(): number;
}

/** Passes everything on, until it is cut: what was sent has arrived, and its answer is lost. */
export async function wireTo(url: string): Promise<Wire> {
  const to = new URL(url);
  const { port: farPort, hostname } = to;
  let word: string | undefined;
  let cuts = 0;
  const open = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(Number(farPort), hostname);
    let isLast = false;
    near.on('data', (data) => {
      isLast = word !== undefined && data.includes(word);
      if (isLast) word = undefined;
      far.write(data);
    });
    far.on('data', (data) => {
      if (!isLast) return void near.write(data);
      cuts += 1;
      near.destroy();
      far.destroy();
    });
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(one);
      one.on('error', () => undefined);
      one.on('close', () => {
        open.delete(one);
        other.destroy();
      });
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  afterThisTest(() => {
    for (const socket of open) socket.destroy();
    server.close();
  });
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('no port is free');
  to.host = `127.0.0.1:${address.port}`;
  return {
    url: to.href,
    cutAfter: (next) => void (word = next),
    cuts: () => cuts,
  };
}
