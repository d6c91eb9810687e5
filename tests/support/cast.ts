// The recurring cast: a company whose teams have people, who answer through the same doors as all.
import { randomBytes } from 'node:crypto';
import { Answering, pollingOf } from '../../events/answering.ts';
import type { Promised } from '../../events/answering.ts';
import type { SealedBallot } from '../../events/ballot.ts';
import { addDays } from '../../events/day.ts';
import type { Day } from '../../events/day.ts';
import type { Score, Scores } from '../../events/dimension.ts';
import { publicationOf } from '../../events/envelope/publication.ts';
import { Voter } from '../../events/envelope/voter.ts';
import { carryOut, roundsNow } from '../../events/installation.ts';
import type { Installation } from '../../events/installation.ts';
import { open } from '../../events/opening.ts';
import { putPeople } from '../../events/people.ts';
import type { Person } from '../../events/person.ts';
import { roundDecider, roundStream } from '../../events/round.ts';
import { seal } from '../../events/sealing.ts';
import { setUp, setupSecretOf } from '../../events/signing-in.ts';
import { installed, noPages, tuesday } from './house.ts';
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

  /** Answers a round that was opened elsewhere. */
  joins(round: string): void {
    this.#round = round;
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
    await open(this.at, this.#round, { bundle: noPages, secure: true });
    return this.#round;
  }

  /** A person of a team with a seed of their own, before they ask for envelopes. */
  async voter(team: string): Promise<Voter> {
    const { opened } = pollingOf(await roundsNow(this.at), this.#round);
    const keys = opened && publicationOf(opened);
    if (keys === null) throw new Error(`round ${this.#round} is not open`);
    return new Voter(keys, team, randomBytes(32));
  }

  /** Takes a person's envelopes; what the voter answers with them is posted by `posts`. */
  async takes(person: Person): Promise<Voter> {
    const voter = await this.voter(person.team ?? '');
    const { envelopes } = voter.request();
    const signed = await this.answering.take(this.#round, person.person, envelopes);
    voter.accept({ envelopes: signed });
    return voter;
  }

  /** Posts one ballot in an envelope of the voter's; another envelope, where one is given. */
  async posts(
    voter: Voter,
    toward: string,
    given: Scores,
    sealed: SealedBallot = voter.seal(toward, given),
  ): Promise<Promised> {
    const polling = pollingOf(await roundsNow(this.at), this.#round);
    const command = { do: 'post', from: voter.team, toward, scores: given } as const;
    return this.answering.post(polling, command, sealed);
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
      const voter = await this.takes(person);
      for (const [rated, given] of Object.entries(toward)) {
        const ballot = { do: 'post', from: team, toward: rated, scores: given } as const;
        await this.answering.post(polling, ballot, voter.seal(rated, given));
      }
      if (priority === undefined) continue;
      const first = { do: 'post priority', from: team, priority } as const;
      await this.answering.post(polling, first, voter.seal(null, priority));
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
