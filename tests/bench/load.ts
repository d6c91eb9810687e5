// The load generator: keep-alive sockets that each send the next request when answered.
import { connect } from 'node:net';
import type { Socket } from 'node:net';

export interface Load {
  readonly port: number;
  readonly requests: readonly Buffer[];
  /** Whether requests may be sent again when all were sent. */
  readonly again: boolean;
  readonly connections: number;
  readonly seconds: number;
}

export interface Loaded {
  readonly answered: number;
  readonly seconds: number;
  /** Milliseconds from sending to the whole answer, sorted. */
  readonly latencies: Float64Array;
}

/** The length of the answer at the start of these bytes; 0 while its head is not whole. */
function lengthOf(bytes: Buffer): number {
  const end = bytes.indexOf('\r\n\r\n');
  if (end < 0) return 0;
  const head = bytes.toString('latin1', 0, end);
  if (!/^HTTP\/1\.1 20[014] /.test(head)) throw new Error(`refused: ${bytes.toString('utf8')}`);
  return end + 4 + Number(/\r\ncontent-length: *(\d+)/i.exec(head)?.[1] ?? 0);
}

class Run {
  readonly #load: Load;
  readonly #sockets: Socket[] = [];
  readonly #latencies: number[] = [];
  #next = 0;
  #end = Infinity;
  #fail: (error: Error) => void = () => undefined;

  constructor(load: Load) {
    this.#load = load;
  }

  async run(): Promise<Loaded> {
    const { connections, seconds } = this.#load;
    await Promise.all(Array.from({ length: connections }, () => this.#connect()));
    const begun = performance.now();
    this.#end = begun + seconds * 1000;
    await new Promise<void>((resolve, reject) => {
      this.#fail = reject;
      setTimeout(resolve, seconds * 1000);
      for (const socket of this.#sockets) socket.emit('go');
    });
    const took = (performance.now() - begun) / 1000;
    for (const socket of this.#sockets) socket.destroy();
    const latencies = Float64Array.from(this.#latencies).sort();
    return { answered: latencies.length, seconds: took, latencies };
  }

  #request(): Buffer {
    const { requests, again } = this.#load;
    if (this.#next === requests.length && again) this.#next = 0;
    const request = requests[this.#next];
    if (request === undefined) throw new Error('there are too few envelopes for this run');
    this.#next += 1;
    return request;
  }

  #connect(): Promise<void> {
    return new Promise((resolve, reject) => {
      const buffer = Buffer.allocUnsafe(16_384);
      let held = 0;
      /** All answers of a kind are equally long, so most need not be read. */
      let usual = 0;
      let sent = 0;
      const send = () => {
        sent = performance.now();
        socket.write(this.#request());
      };
      const answered = () => {
        held = 0;
        const now = performance.now();
        if (now >= this.#end) return;
        this.#latencies.push(now - sent);
        send();
      };
      const read = (count: number, bytes: Uint8Array): boolean => {
        try {
          if (held === 0 && count === usual && bytes[9] === 0x32) {
            answered();
            return true;
          }
          const chunk = Buffer.from(bytes.subarray(0, count));
          pending = held === 0 ? chunk : Buffer.concat([pending, chunk]);
          held += count;
          const length = lengthOf(pending);
          if (length > 0 && held >= length) {
            usual = length;
            answered();
          }
        } catch (error) {
          this.#fail(error instanceof Error ? error : new Error(String(error)));
        }
        return true;
      };
      let pending: Buffer = Buffer.alloc(0);
      const socket = connect({
        port: this.#load.port,
        host: '127.0.0.1',
        onread: { buffer, callback: read },
      });
      socket.setNoDelay(true);
      socket.once('connect', resolve);
      socket.on('error', (error) => {
        reject(error);
        this.#fail(error);
      });
      socket.once('go', send);
      this.#sockets.push(socket);
    });
  }
}

export const load = (what: Load): Promise<Loaded> => new Run(what).run();
