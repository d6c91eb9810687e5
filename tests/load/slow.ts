// Sockets that send a byte now and then, and never a whole request.
import { connect } from 'node:net';
import type { Socket } from 'node:net';

export interface Slow {
  /** Seconds until the last of them was let go. */
  readonly gone: Promise<number>;
}

const everyMs = 500;

function one(port: number, first: string, more: string): { socket: Socket; gone: Promise<void> } {
  const socket = connect(port, '127.0.0.1', () => socket.write(first));
  const dripping = setInterval(() => socket.write(more), everyMs);
  const gone = new Promise<void>((resolve) => {
    socket.on('error', () => undefined);
    socket.on('close', () => {
      clearInterval(dripping);
      resolve();
    });
  });
  return { socket, gone };
}

/** Half of them never end their head, half of them never their body. */
export async function slowly(port: number, round: string, count: number): Promise<Slow> {
  const head = `POST /api/rounds/${round}/ballots HTTP/1.1\r\nhost: localhost\r\n`;
  const whole = `${head}content-type: application/json\r\ncontent-length: 1024\r\n\r\n{`;
  const begun = performance.now();
  const all = Array.from({ length: count }, (_, n) =>
    n % 2 === 0 ? one(port, head, 'x-a: b\r\n') : one(port, whole, ' '),
  );
  await Promise.all(
    all.map(({ socket }) => new Promise((resolve) => socket.once('connect', resolve))),
  );
  const gone = Promise.all(all.map((each) => each.gone));
  return { gone: gone.then(() => (performance.now() - begun) / 1000) };
}
