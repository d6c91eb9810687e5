// One round as its people know it: what they posted, and what they were told.
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { post, take } from '../support/wire.ts';
import type { Envelope, Send } from '../support/wire.ts';

export interface Someone {
  readonly team: string;
  readonly cookie: string;
}

/** A ballot on its way: its scores are no other ballot's of the round, so the log can be asked. */
interface Cast {
  readonly envelope: Envelope;
  readonly scores: Readonly<Record<string, number>> | null;
  told: 'nothing' | 'posted' | 'spent';
}

interface Person {
  readonly someone: Someone;
  readonly casts: readonly Cast[];
  took: boolean;
}

const teams = ['product', 'sales'];

/** The n-th of the 625 ways to answer four statements. */
const answersOf = (n: number) => {
  const digit = (place: number) => (Math.floor(n / 5 ** place) % 5) + 1;
  return { trust: digit(0), goals: digit(1), blame: digit(2), load: digit(3) };
};

/** What the server answers when a client asks again: anything else is a failure. */
export class Surprise extends Error {}

export class CastRound {
  readonly round: string;
  readonly #people: readonly Person[];
  /** Called at each answer. */
  onAnswer: () => void = () => undefined;

  constructor(round: string, people: readonly Someone[]) {
    this.round = round;
    this.#people = people.map((someone, n) => {
      const token = () => randomBytes(16).toString('hex');
      const toward = teams.find((team) => team !== someone.team) ?? '';
      const about = { from: someone.team, toward, token: token() };
      const first = { from: someone.team, toward: null, token: token() };
      return {
        someone,
        took: false,
        casts: [
          { envelope: about, scores: answersOf(n * 7), told: 'nothing' },
          { envelope: first, scores: null, told: 'nothing' },
        ],
      };
    });
  }

  get casts(): readonly Cast[] {
    return this.#people.flatMap(({ casts }) => casts);
  }

  /** How many answers there are to come at most: of envelopes and of ballots. */
  get answers(): number {
    return this.#people.length * 3;
  }

  /**
   * Everybody at once takes their envelopes and posts what they were not told about yet. Whoever
   * loses the connection gives up. With the same envelopes again the answer is always the same.
   */
  async postAll(send: Send): Promise<void> {
    await Promise.all(
      this.#people.map(async (person) => {
        const { casts } = person;
        if (!person.took) {
          const wanted = casts.map(({ envelope }) => envelope);
          const taken = await answered(take(send, this.round, wanted, person.someone.cookie));
          if (taken === null) return;
          if (taken !== '201') throw new Surprise(`envelopes: ${taken}`);
          person.took = true;
          this.onAnswer();
        }
        const left = casts.filter(({ told }) => told === 'nothing');
        await Promise.all(left.map((cast) => this.#post(send, cast)));
      }),
    );
  }

  /** Asks about every ballot once more: of those told posted, each must have been spent. */
  async askAgain(send: Send): Promise<void> {
    await Promise.all(this.casts.map((cast) => this.#post(send, cast)));
  }

  async #post(send: Send, cast: Cast): Promise<void> {
    const { envelope, scores } = cast;
    const answer = await answered(post(send, this.round, envelope, scores ?? {}));
    if (answer === null) return;
    this.onAnswer();
    if (answer === '409 token-spent') {
      cast.told = 'spent';
      return;
    }
    if (answer !== '201') throw new Surprise(`ballot: ${answer}`);
    if (cast.told !== 'nothing') throw new Surprise('an acknowledged ballot was lost');
    cast.told = 'posted';
  }

  /** The ballots in the log that should not be there, and those that should and are not. */
  flaws(folder: string): readonly string[] {
    const log = new Database(join(folder, 'log.db'), { readonly: true });
    const rows = log.prepare('SELECT type, data FROM event WHERE stream = ?');
    const counted = rows.all(`ballot-${this.round}`) as { type: string; data: string }[];
    log.close();
    const found = counted.map(({ data }) => {
      const { from, scores } = JSON.parse(data) as { from: string; scores?: object };
      return JSON.stringify([from, scores ?? null]);
    });
    const due = this.casts.map(({ envelope, scores }) => JSON.stringify([envelope.from, scores]));
    const many = (all: readonly string[], one: string) => all.filter((each) => each === one).length;
    return [...new Set([...found, ...due])]
      .filter((one) => many(found, one) !== many(due, one))
      .map((one) => `${one}: ${many(found, one)} in the log instead of ${many(due, one)}`);
  }
}

/** The status of an answer, with its code if it is a refusal; null where none came. */
export async function answered(answer: Promise<Response>): Promise<string | null> {
  try {
    const response = await answer;
    if (response.status < 400) return String(response.status);
    const { code } = (await response.json()) as { code: string };
    return `${response.status} ${code}`;
  } catch {
    return null;
  }
}
