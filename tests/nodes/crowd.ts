// A crowd that answers one round over any server there is, and remembers what it was promised.
import { randomBytes } from 'node:crypto';
import type { Scores } from '../../events/dimension.ts';
import type { PublishedKeys } from '../../events/envelope/publication.ts';
import { Voter } from '../../events/envelope/voter.ts';
import type { EnvelopeReply } from '../../events/envelope/voter.ts';
import * as wire from '../support/wire.ts';
import type { Link, Send } from '../support/wire.ts';

export interface Promised {
  readonly leaf: string;
  readonly promise: string;
}

/** People at once. */
const lanes = 12;

export class Crowd {
  readonly #send: Send;
  readonly #keys: PublishedKeys;
  readonly #people: readonly Link[];
  /** What was acknowledged, by the leaf. */
  readonly promised = new Map<string, Promised>();
  /** Acknowledged with a moment's doubt: the answer came, and the same was asked again. */
  #twice = 0;

  constructor(send: Send, keys: PublishedKeys, people: readonly Link[]) {
    this.#send = send;
    this.#keys = keys;
    this.#people = people;
  }

  get twice(): number {
    return this.#twice;
  }

  async answers(): Promise<void> {
    const waiting = [...this.#people.entries()];
    const lane = async () => {
      for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        await this.#one(next[1], next[0]);
      }
    };
    await Promise.all(Array.from({ length: lanes }, lane));
  }

  async #one(person: Link, nth: number): Promise<void> {
    const as = await wire.signIn(this.#send, wire.secretOf(person));
    const voter = new Voter(this.#keys, person.team ?? '', randomBytes(32));
    const taken = wire.take(this.#send, this.#keys.round, voter, as);
    voter.accept(await wire.told<EnvelopeReply>(taken, 201));
    await Promise.all(voter.questions.map((toward) => this.#post(voter, toward, nth)));
  }

  async #post(voter: Voter, toward: string | null, nth: number): Promise<void> {
    const answer = toward === null ? 'quality' : scoresOf(nth);
    const post = () => this.#send('POST', this.#path, voter.ballot(toward, answer));
    const promised = await wire.told<Promised>(post(), 201);
    if (this.promised.has(promised.leaf)) throw new Error('two ballots have one leaf');
    this.promised.set(promised.leaf, promised);
    if (nth % 10 > 0) return;
    // Asked again, most likely of another server, it has the same promise; another answer has none.
    const again = await wire.told<Promised>(post(), 201);
    if (again.promise !== promised.promise) throw new Error('a second promise for one ballot');
    const other = voter.ballot(toward, toward === null ? 'growth' : scoresOf(nth + 1));
    const { status } = await this.#send('POST', this.#path, other);
    if (status !== 409) throw new Error(`another ballot in a spent envelope: ${status}`);
    this.#twice += 1;
  }

  get #path(): string {
    return `/api/rounds/${this.#keys.round}/ballots`;
  }
}

/** The n-th of the 625 ways to answer four statements. */
const scoresOf = (n: number): Scores => {
  const digit = (place: number) => ((Math.floor(n / 5 ** place) % 5) + 1) as 1 | 2 | 3 | 4 | 5;
  return { trust: digit(0), goals: digit(1), blame: digit(2), load: digit(3) };
};
