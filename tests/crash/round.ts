// One round as its people know it: what they posted, and what they were promised.
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { Scores } from '../../events/dimension.ts';
import type { PublishedKeys } from '../../events/envelope/publication.ts';
import { Voter } from '../../events/envelope/voter.ts';
import type { EnvelopeReply } from '../../events/envelope/voter.ts';
import { take } from '../support/wire.ts';
import type { Send } from '../support/wire.ts';

export interface Someone {
  readonly team: string;
  readonly cookie: string;
}

/** A ballot on its way: its scores are no other ballot's of the round, so the log can be asked. */
interface Cast {
  readonly toward: string | null;
  readonly answer: Scores | string;
  /** What the same envelope must not be good for any more once it is spent. */
  readonly another: Scores | string;
  promised: { readonly leaf: string; readonly promise: string } | null;
}

interface Person {
  readonly someone: Someone;
  readonly voter: Voter;
  readonly casts: readonly Cast[];
  took: boolean;
}

const teams = ['product', 'sales'];

/** The n-th of the 625 ways to answer four statements. */
const answersOf = (n: number): Scores => {
  const digit = (place: number) => ((Math.floor(n / 5 ** place) % 5) + 1) as 1 | 2 | 3 | 4 | 5;
  return { trust: digit(0), goals: digit(1), blame: digit(2), load: digit(3) };
};

/** What the server answers when a client asks again: anything else is a failure. */
export class Surprise extends Error {}

export class CastRound {
  readonly round: string;
  readonly #people: readonly Person[];
  /** Called at each answer. */
  onAnswer: () => void = () => undefined;

  constructor(keys: PublishedKeys, people: readonly Someone[]) {
    this.round = keys.round;
    this.#people = people.map((someone, n) => {
      const toward = teams.find((team) => team !== someone.team) ?? '';
      const about = { toward, answer: answersOf(n * 7), another: answersOf(n * 7 + 1) };
      const first = { toward: null, answer: 'quality', another: 'growth' };
      const casts = [about, first].map((each): Cast => ({ ...each, promised: null }));
      return { someone, voter: new Voter(keys, someone.team, randomBytes(32)), took: false, casts };
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
   * loses the connection gives up. The same request again always has the same answer.
   */
  async postAll(send: Send): Promise<void> {
    await Promise.all(
      this.#people.map(async (person) => {
        if (!person.took) {
          const { voter, someone } = person;
          const signed = await answered(take(send, this.round, voter, someone.cookie));
          if (signed === null) return;
          if (signed.status !== '201') throw new Surprise(`envelopes: ${signed.status}`);
          voter.accept(signed.body as EnvelopeReply);
          person.took = true;
          this.onAnswer();
        }
        const left = person.casts.filter(({ promised }) => promised === null);
        await Promise.all(left.map((cast) => this.#post(send, person, cast)));
      }),
    );
  }

  /**
   * Posts every ballot once more, and another one with the same envelope: what was acknowledged
   * has the same promise again, and its envelope is good for nothing else.
   */
  async askAgain(send: Send): Promise<void> {
    await Promise.all(
      this.#people.map(async (person) => {
        for (const cast of person.casts) {
          const body = person.voter.ballot(cast.toward, cast.another);
          const other = await answered(send('POST', this.#ballots, body));
          if (other?.status !== '409 envelope-spent') {
            throw new Surprise(`an acknowledged ballot was lost: ${String(other?.status)}`);
          }
          await this.#post(send, person, cast);
        }
      }),
    );
  }

  /**
   * What everybody holds now; called later, it takes back what they were told since: when a power
   * cut has begun, nobody is there to hear an answer.
   */
  moment(): () => void {
    const promised = new Map(this.casts.map((cast) => [cast, cast.promised]));
    const took = new Map(this.#people.map((person) => [person, person.took]));
    return () => {
      for (const cast of this.casts) cast.promised = promised.get(cast) ?? null;
      for (const person of this.#people) person.took = took.get(person) ?? false;
    };
  }

  get #ballots(): string {
    return `/api/rounds/${this.round}/ballots`;
  }

  async #post(send: Send, { voter }: Person, cast: Cast): Promise<void> {
    const answer = await answered(
      send('POST', this.#ballots, voter.ballot(cast.toward, cast.answer)),
    );
    if (answer === null) return;
    this.onAnswer();
    if (answer.status !== '201') throw new Surprise(`ballot: ${answer.status}`);
    const promised = answer.body as NonNullable<Cast['promised']>;
    if (cast.promised !== null && promised.promise !== cast.promised.promise) {
      throw new Surprise('a second promise for the same ballot');
    }
    cast.promised = promised;
  }

  /** What is wrong with the log: ballots or promises too many or too few, or a round half ended. */
  flaws(folder: string, ended: 'sealed' | 'voided'): readonly string[] {
    const log = new Database(join(folder, 'log.db'), { readonly: true });
    const rows = log.prepare('SELECT type, data FROM event WHERE stream = ?');
    const counted = rows.all(`ballot-${this.round}`) as { data: string }[];
    const leaves = rows.all(`leaves-${this.round}`) as { data: string }[];
    const ends = (rows.all('round') as { type: string; data: string }[]).filter(
      ({ data }) => (JSON.parse(data) as { round: string }).round === this.round,
    );
    log.close();
    const found = counted.map(({ data }) => {
      const { from, scores } = JSON.parse(data) as { from: string; scores?: object };
      return JSON.stringify([from, scores ?? null]);
    });
    const due = this.#people.flatMap(({ voter, casts }) =>
      casts.map(({ answer }) =>
        JSON.stringify([voter.team, typeof answer === 'string' ? null : answer]),
      ),
    );
    const told = leaves.flatMap(
      ({ data }) => (JSON.parse(data) as { counted: readonly (readonly string[])[] }).counted,
    );
    const promised = this.casts.map(({ promised: own }) => `${own?.leaf} ${own?.promise}`);
    const types = ends.map(({ type }) => type).slice(-2);
    if (ended === 'voided') {
      return [...found, ...leaves.map(({ data }) => data), ...differences(types, endOf.voided)];
    }
    return [
      ...differences(found, due),
      ...differences(
        told.map((pair) => pair.join(' ')),
        promised,
      ),
      ...differences(types, endOf.sealed),
    ];
  }
}

const endOf = {
  sealed: ['RoundSealed', 'RoundKeysDestroyed'],
  voided: ['RoundVoided', 'RoundKeysDestroyed'],
};

function differences(found: readonly string[], due: readonly string[]): readonly string[] {
  const many = (all: readonly string[], one: string) => all.filter((each) => each === one).length;
  return [...new Set([...found, ...due])]
    .filter((one) => many(found, one) !== many(due, one))
    .map((one) => `${one}: ${many(found, one)} in the log instead of ${many(due, one)}`);
}

export interface Answered {
  /** The status, with the code where it is a refusal. */
  readonly status: string;
  readonly body: unknown;
}

/** An answer; null where none came. */
export async function answered(answer: Promise<Response>): Promise<Answered | null> {
  try {
    const response = await answer;
    const text = await response.text();
    const body: unknown = text === '' ? null : JSON.parse(text);
    if (response.status < 400) return { status: String(response.status), body };
    return { status: `${response.status} ${(body as { code: string }).code}`, body };
  } catch {
    return null;
  }
}
