// The door: where there is more to do than the server can, whoever comes is asked to come again,
// before anything of their request is read; and where the disk has no room, answers wait outside.
import type { Context, MiddlewareHandler } from 'hono';
import { createMiddleware } from 'hono/factory';
import { problem } from './problem.ts';
import type { Room } from './room.ts';

/** What waits in a line of its own, so that one kind of work does not keep the others out. */
export type Line = 'reads' | 'sessions' | 'envelopes' | 'ballots';

/** At most so many at once. Nine envelopes take a core a hundredth of a second, a ballot a thousandth. */
const most: Record<Line, number> = { reads: 500, sessions: 200, envelopes: 100, ballots: 500 };
/** Where somebody has waited that long, nobody else joins the line. */
const patienceMs = 2_000;
/** The process comes to its work that much late, on the average of a second. */
const lateMostMs = 200;
/** Of a machine that stutters with little to do nobody is turned away: so many came within a second. */
const crowdLeast = 50;
const secondMs = 1_000;
/** Whoever was turned away comes again after one to four seconds, not all at once. */
const [waitLeast, waitSpan] = [1, 4];

export interface Surroundings {
  /** Milliseconds that only go forward. */
  readonly clock: () => number;
  /** How late the process comes to its work, in milliseconds. */
  readonly late: () => number;
  readonly room: () => Room;
}

const lineOfPost: readonly (readonly [RegExp, Line])[] = [
  [/^\/api\/rounds\/[^/]+\/ballots$/, 'ballots'],
  [/^\/api\/rounds\/[^/]+\/envelopes$/, 'envelopes'],
  [/^\/api\/session$/, 'sessions'],
];
/** Asked by whoever wants to know how it goes, above all when it goes badly. */
const always = new Set(['/api/health', '/api/ready']);

/** Which line a request stands in; null for what is never turned away. */
function lineOf({ method, path }: Context['req']): Line | null {
  if (method === 'POST') return lineOfPost.find(([shape]) => shape.test(path))?.[1] ?? null;
  return method === 'GET' && path.startsWith('/api/') && !always.has(path) ? 'reads' : null;
}

/** What the disk must have room for, beside the sealing of what is there already. */
const needsRoom = /^\/api\/rounds\/[^/]+\/(ballots|envelopes|open)$/;

export class Door {
  readonly #at: Surroundings;
  /** When each of those who are served now joined the line; the first has waited longest. */
  readonly #lines: Record<Line, Set<{ readonly since: number }>> = {
    reads: new Set(),
    sessions: new Set(),
    envelopes: new Set(),
    ballots: new Set(),
  };

  /** How many came in the second that began then, or in the whole one before it. */
  #came = 0;
  #now = { since: 0, came: 0 };

  constructor(at: Surroundings) {
    this.#at = at;
  }

  #comes(): void {
    if (this.#at.clock() - this.#now.since > secondMs) {
      this.#came = this.#now.came;
      this.#now = { since: this.#at.clock(), came: 0 };
    }
    this.#now.came += 1;
    this.#came = Math.max(this.#came, this.#now.came);
  }

  /** Whether a line takes nobody more. */
  isFull(line: Line): boolean {
    // What is done in one go never waits in a line: it is the process itself that comes late then.
    if (this.#came >= crowdLeast && this.#at.late() > lateMostMs) return true;
    const waiting = this.#lines[line];
    const [first] = waiting;
    if (first === undefined) return false;
    return waiting.size >= most[line] || this.#at.clock() - first.since > patienceMs;
  }

  /** Stands before everything else that reads a request. */
  get guard(): MiddlewareHandler {
    return createMiddleware(async (c, next) => {
      const line = lineOf(c.req);
      const { method, path } = c.req;
      if (method === 'POST' && needsRoom.test(path) && this.#at.room() === 'none') return noRoom(c);
      if (line === null) return next();
      this.#comes();
      if (this.isFull(line)) return busy(c);
      return line === 'reads' ? this.#serve(line, next) : next();
    });
  }

  /**
   * Counts whoever is served in a line, once their request has come as a whole: whoever sends
   * slowly takes nobody's place.
   */
  within(line: Line): MiddlewareHandler {
    return createMiddleware(async (c, next) => {
      await c.req.text();
      return this.isFull(line) ? busy(c) : this.#serve(line, next);
    });
  }

  async #serve(line: Line, work: () => Promise<void>): Promise<void> {
    const waiting = { since: this.#at.clock() };
    this.#lines[line].add(waiting);
    try {
      await work();
    } finally {
      this.#lines[line].delete(waiting);
    }
  }
}

function busy(c: Context): Response {
  const seconds = waitLeast + Math.round(Math.random() * (waitSpan - waitLeast));
  c.header('retry-after', `${seconds}`);
  return problem(
    c,
    429,
    'busy',
    'Many people answer at this moment. Nothing is lost: try again in a few seconds.',
  );
}

function noRoom(c: Context): Response {
  c.header('retry-after', '60');
  return problem(
    c,
    503,
    'disk-full',
    'The server has no room for answers at the moment. Nothing is lost: try again in some minutes. Your admin is told.',
  );
}
