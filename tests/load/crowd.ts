// An open-loop crowd: people come when they come, however long those before them wait.
import { Agent, request as ask } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { Visitor } from './visitor.ts';

export interface Reply {
  /** 0 where no answer came. */
  readonly status: number;
  /** The request was on its way when the connection ended; nobody had refused it at the door. */
  readonly cut?: boolean;
  readonly text: string;
  readonly retryAfter: string | undefined;
  readonly cookie: string | undefined;
}

/** The way in: to one server, or to each of several in turn. */
export class Door {
  readonly #ports: readonly number[];
  #next = 0;
  readonly #agent = new Agent({ keepAlive: true, maxFreeSockets: 2_000, timeout: 4_000 });

  constructor(ports: readonly number[]) {
    this.#ports = ports;
  }

  post(path: string, body: string, cookie?: string): Promise<Reply> {
    const port = this.#ports[(this.#next += 1) % this.#ports.length];
    return new Promise((resolve) => {
      const headers = {
        ...{ 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
        ...(cookie !== undefined && { cookie }),
      };
      const broken = ({ code }: NodeJS.ErrnoException) => {
        const cut = code !== 'ECONNREFUSED';
        resolve({ status: 0, cut, text: '', retryAfter: undefined, cookie: undefined });
      };
      const request = ask(
        { port, host: '127.0.0.1', method: 'POST', path, headers, agent: this.#agent },
        (response) => {
          let text = '';
          response.setEncoding('utf8');
          response.on('data', (more: string) => (text += more));
          response.on('error', broken);
          response.on('end', () => {
            const { statusCode: status = 0, headers: had } = response;
            const cookie = had['set-cookie']?.[0]?.split(';')[0];
            resolve({ status, text, retryAfter: had['retry-after'], cookie });
          });
        },
      );
      request.on('error', broken);
      request.end(body);
    });
  }

  close(): void {
    this.#agent.destroy();
  }
}

/** What became of a crowd. */
export interface Crowd {
  came: number;
  /** People all of whose ballots were acknowledged. */
  done: number;
  /** How often each status was answered; 0 is a broken connection. */
  readonly statuses: Map<number, number>;
  /** Milliseconds that each answer took but those that turned away, from when it was due. */
  readonly took: number[];
  /** The leaves of the ballots that were acknowledged. */
  readonly leaves: string[];
  /** Of those turned away, how many were not told when to come again. */
  untold: number;
  /** Requests that were begun and had no answer. */
  cut: number;
}

export const newCrowd = (): Crowd => ({
  ...{ came: 0, done: 0, untold: 0, cut: 0 },
  ...{ statuses: new Map(), took: [], leaves: [] },
});

export interface Way {
  readonly door: Door;
  readonly round: string;
  /** After a broken connection: true to try again, as a browser does. */
  readonly stubborn: boolean;
}

/** Asks until it is granted, as the page does; null where it was refused for good, or broke off. */
async function insist(
  { door, stubborn }: Way,
  crowd: Crowd,
  due: number,
  call: readonly [path: string, body: string, cookie?: string],
): Promise<Reply | null> {
  for (let from = due, tries = 1; ; tries += 1) {
    const reply = await door.post(...call);
    const { status } = reply;
    crowd.statuses.set(status, (crowd.statuses.get(status) ?? 0) + 1);
    if (reply.cut === true) crowd.cut += 1;
    if (status >= 200 && status < 300) {
      crowd.took.push(performance.now() - from);
      return reply;
    }
    if (status === 429 && reply.retryAfter === undefined) crowd.untold += 1;
    const again = status === 429 || status === 503 || (status === 0 && stubborn);
    if (!again) return null;
    const seconds = Math.max(Number(reply.retryAfter ?? 1), Math.min(60, 2 ** tries));
    await wait(seconds * (750 + Math.random() * 500));
    from = performance.now();
  }
}

/** One person's visit: signs in, takes the envelopes, and posts four ballots one after the other. */
async function visit(way: Way, visitor: Visitor, crowd: Crowd, due: number): Promise<void> {
  const rounds = `/api/rounds/${way.round}`;
  const link = JSON.stringify({ link: visitor.link });
  const signedIn = await insist(way, crowd, due, ['/api/session', link]);
  if (signedIn?.cookie === undefined) return;
  const asked = [`${rounds}/envelopes`, visitor.request, signedIn.cookie] as const;
  const envelopes = await insist(way, crowd, performance.now(), asked);
  if (envelopes === null) return;
  for (const ballot of visitor.ballots(envelopes.text)) {
    const posted = await insist(way, crowd, performance.now(), [`${rounds}/ballots`, ballot]);
    if (posted === null) return;
    crowd.leaves.push((JSON.parse(posted.text) as { leaf: string }).leaf);
  }
  crowd.done += 1;
}

/** Lets people come at a rate, by chance; settled when the last one is through. */
export async function arrive(
  way: Way,
  people: readonly Visitor[],
  perSecond: number,
): Promise<Crowd> {
  const crowd = newCrowd();
  const visits: Promise<void>[] = [];
  let due = performance.now();
  for (const visitor of people) {
    due += (-Math.log(1 - Math.random()) * 1000) / perSecond;
    const early = due - performance.now();
    if (early > 1) await wait(early);
    crowd.came += 1;
    visits.push(visit(way, visitor, crowd, due));
  }
  await Promise.all(visits);
  return crowd;
}
