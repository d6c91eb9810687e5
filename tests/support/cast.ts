// The recurring cast: a company whose teams have people, who answer through the same doors as all.
import { createHash, randomBytes } from 'node:crypto';
import { Answering, pollingOf } from '../../events/answering.ts';
import type { EnvelopeWish } from '../../events/answering.ts';
import { addDays } from '../../events/day.ts';
import type { Day } from '../../events/day.ts';
import type { Score, Scores } from '../../events/dimension.ts';
import { carryOut, roundsNow } from '../../events/installation.ts';
import type { Installation } from '../../events/installation.ts';
import { open } from '../../events/opening.ts';
import { putPeople } from '../../events/people.ts';
import type { Person } from '../../events/person.ts';
import { roundDecider, roundStream } from '../../events/round.ts';
import { seal } from '../../events/sealing.ts';
import { setUp, setupSecretOf } from '../../events/signing-in.ts';
import { installed, tuesday } from './house.ts';
import type { Opening } from './house.ts';

const given = ['Amina', 'Bruno', 'Chiara', 'Dmitri', 'Elif', 'Femi', 'Greta', 'Hiroshi', 'Ines'];
const family = ['Okafor', 'Lindqvist', 'Marchetti', 'Tanaka', 'Yildiz', 'Brandt', 'Novak'];

/** Something in every address of the cast, and in nothing else. */
export const mailHost = 'cast.example';

/** Scores in the order of the dimensions; 0 is "Can't say". */
export const scores = (trust: number, goals: number, blame: number, load: number): Scores => {
  const score = (each: number) => (each === 0 ? null : (each as Score));
  return { trust: score(trust), goals: score(goals), blame: score(blame), load: score(load) };
};

/** What one person answers: scores by team, and what they would put first. */
export interface Replies {
  readonly toward?: Readonly<Record<string, Scores>>;
  readonly priority?: string;
}

/** A token as a browser makes it, with the hash that it asks an envelope for. */
export function token(): { readonly token: string; readonly hash: string } {
  const text = randomBytes(16).toString('hex');
  return { token: text, hash: createHash('sha256').update(text).digest('hex') };
}

/** A complete set of wishes, one for each question, with the tokens behind them. */
export function wishesFor(towards: readonly (string | null)[]) {
  const made = towards.map((toward) => ({ toward, ...token() }));
  const wishes: EnvelopeWish[] = made.map(({ toward, hash }) => ({ toward, hash }));
  return { wishes, tokenOf: new Map(made.map((each) => [each.toward, each.token])) };
}

export class Company {
  readonly at: Installation;
  readonly answering: Answering;
  readonly admin: Person;
  readonly #calendar: { day: Day };
  #round = '';

  constructor(at: Installation, admin: Person, calendar: { day: Day }) {
    this.at = at;
    this.answering = new Answering(at);
    this.admin = admin;
    this.#calendar = calendar;
  }

  /** The round that was opened last. */
  get round(): string {
    return this.#round;
  }

  /** Lets days pass. */
  later(days: number): void {
    this.#calendar.day = addDays(this.#calendar.day, days);
  }

  async people(team: string): Promise<readonly Person[]> {
    return (await this.at.directory.people()).filter((person) => person.team === team);
  }

  /** Schedules a round that runs from today on, without opening it. */
  async schedules(days = 7): Promise<string> {
    const today = this.at.today();
    const command = { do: 'schedule', opensOn: today, sealsOn: addDays(today, days) } as const;
    const rounds = await carryOut(this.at, roundDecider, roundStream, { ...command, today });
    return rounds.at(-1)?.round ?? '';
  }

  /** Schedules a round and opens it; answers its id. */
  async opens(): Promise<string> {
    this.#round = await this.schedules();
    await open(this.at, this.#round);
    return this.#round;
  }

  /** Takes a person's envelopes and answers the tokens by the team they are about. */
  async takes(person: Person): Promise<ReadonlyMap<string | null, string>> {
    const { opened } = pollingOf(await roundsNow(this.at), this.#round);
    const rates = opened?.asked.find(({ team }) => team === person.team)?.rates ?? [];
    const { wishes, tokenOf } = wishesFor([...rates, null]);
    await this.answering.take(this.#round, person.person, wishes);
    return tokenOf;
  }

  /** Posts one ballot with a token. */
  async posts(from: string, toward: string, given: Scores, token: string): Promise<void> {
    const polling = pollingOf(await roundsNow(this.at), this.#round);
    await this.answering.post(polling, { do: 'post', from, toward, scores: given }, token);
  }

  /** So many people of a team who have not taken part yet take their envelopes and answer. */
  async answers(
    team: string,
    count: number,
    replies: Replies | ((nth: number) => Replies),
  ): Promise<void> {
    const entries = await this.at.directory.asked(this.#round);
    const free = new Set(entries.filter(({ took }) => took === 0).map(({ person }) => person));
    const people = (await this.people(team)).filter(({ person }) => free.has(person));
    if (people.length < count) throw new Error(`${team} has no ${count} people left to answer`);
    const polling = pollingOf(await roundsNow(this.at), this.#round);
    for (const [nth, person] of people.slice(0, count).entries()) {
      const { toward = {}, priority } = typeof replies === 'function' ? replies(nth) : replies;
      const tokens = await this.takes(person);
      for (const [rated, given] of Object.entries(toward)) {
        const ballot = { do: 'post', from: team, toward: rated, scores: given } as const;
        await this.answering.post(polling, ballot, tokens.get(rated) ?? '');
      }
      if (priority === undefined) continue;
      const first = { do: 'post priority', from: team, priority } as const;
      await this.answering.post(polling, first, tokens.get(null) ?? '');
    }
  }

  async seals(): Promise<void> {
    await seal(this.at, this.#round);
  }

  /** The data of the round's events of one type, in the order of the log. */
  async logged<Data>(type: string): Promise<readonly Data[]> {
    const events = await this.at.store.readLog(0, await this.at.store.head(), [type]);
    return events.map(({ data }) => JSON.parse(data) as Data);
  }
}

/** Lines of people, as an admin pastes them. */
export function linesOf(team: string, count: number, from = 0): string {
  const line = (_: unknown, i: number) => {
    const nth = from + i;
    const name = `${given[nth % given.length]} ${family[nth % family.length]}`;
    return `${name},${team}-${nth}@${mailHost},${team},respondent`;
  };
  return Array.from({ length: count }, line).join('\n');
}

/** A company set up by its admin, with so many people in each of these teams. */
export async function companyOf(
  sizes: Readonly<Record<string, number>>,
  { today = () => tuesday, ...opening }: Opening = {},
): Promise<Company> {
  const calendar = { day: today() };
  const at = await installed({ ...opening, today: () => calendar.day });
  const secret = (await setupSecretOf(at)) ?? '';
  const { person } = await setUp(at, { secret, name: 'Noor Haddad', email: `noor@${mailHost}` });
  const lines = Object.entries(sizes).map(([team, count]) => linesOf(team, count));
  if (lines.length > 0) await putPeople(at, lines.join('\n'), person);
  return new Company(at, person, calendar);
}
