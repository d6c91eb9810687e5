/** Where the answers of past rounds wait, counted and without their order, until all are read. */
import { createHmac } from 'node:crypto';
import type { Ballot } from './ballot.ts';
import type { Day } from './day.ts';
import { dimensions } from './dimension.ts';
import type { Score, Scores } from './dimension.ts';
import type { SqliteFile } from './kernel/sqlite.ts';
import type { PastAnswer } from './past-answer.ts';
import { ratesMost } from './team.ts';

interface StagedRow {
  readonly rater: string;
  readonly rated: string;
  readonly scores: string;
  readonly ballots: number;
}

/** A round as far as it is staged. */
export class StagedRound {
  readonly round: string;
  readonly date: Day;
  /** The line that told the date. */
  readonly line: number;
  readonly place: number;
  ballots = 0;
  readonly #rated = new Map<string, Set<string>>();

  constructor({ round, date }: PastAnswer, line: number, place: number) {
    this.round = round;
    this.date = date;
    this.line = line;
    this.place = place;
  }

  /** The teams that a team rates in this round. */
  ratedBy(team: string): Set<string> {
    const rated = this.#rated.get(team) ?? new Set();
    this.#rated.set(team, rated);
    return rated;
  }

  /** Whether a team rates or is rated in this round. */
  names(team: string): boolean {
    return this.#rated.has(team) || [...this.#rated.values()].some((rated) => rated.has(team));
  }
}

/** Four characters, in the order of the dimensions: a score, or a dash for none. */
const written = (scores: Scores): string =>
  dimensions.map((dimension) => scores[dimension] ?? '-').join('');

const read = (text: string): Scores =>
  Object.fromEntries(
    dimensions.map((dimension, i) => [dimension, text[i] === '-' ? null : Number(text[i])]),
  ) as Record<(typeof dimensions)[number], Score | null>;

/**
 * Keeps how often each answer was given in each direction of each round, in a file of its own:
 * memory stays flat, and what is handed over has lost the order of the lines.
 */
export class Staging {
  readonly #db: SqliteFile;
  readonly #count;
  readonly #rounds = new Map<string, StagedRound>();

  /** @param db an empty database that vanishes when it is closed. */
  constructor(db: SqliteFile) {
    this.#db = db;
    // What is staged is thrown away in any case, so nothing is kept to roll back to.
    db.pragma('journal_mode = OFF');
    db.exec(`CREATE TABLE staged (place INTEGER NOT NULL, rater TEXT NOT NULL, rated TEXT NOT NULL,
      scores TEXT NOT NULL, ballots INTEGER NOT NULL,
      PRIMARY KEY (place, rater, rated, scores)) STRICT, WITHOUT ROWID; BEGIN`);
    this.#count = db.prepare<[number, string, string, string]>(
      `INSERT INTO staged VALUES (?, ?, ?, ?, 1)
       ON CONFLICT DO UPDATE SET ballots = ballots + 1`,
    );
  }

  /** Why an answer does not go together with those before it, or null. */
  clash({ round, date, from, toward }: PastAnswer): string | null {
    const staged = this.#rounds.get(round);
    if (staged === undefined) return null;
    if (staged.date !== date) {
      return `the date is ${date}, but line ${staged.line} of the same round has ${staged.date}`;
    }
    const rated = staged.ratedBy(from);
    if (rated.size < ratesMost || rated.has(toward)) return null;
    return `its team already rates ${ratesMost} others in this round, and no team rates more`;
  }

  /** Counts an answer that does not clash. */
  add(answer: PastAnswer, line: number): void {
    const { round, from, toward, scores } = answer;
    const staged = this.#rounds.get(round) ?? new StagedRound(answer, line, this.#rounds.size);
    this.#rounds.set(round, staged);
    staged.ballots += 1;
    staged.ratedBy(from).add(toward);
    this.#count.run(staged.place, from, toward, written(scores));
  }

  /** The rounds by their date; rounds of one day by their name. */
  rounds(): readonly StagedRound[] {
    const key = ({ date, round }: StagedRound) => `${date} ${round}`;
    return [...this.#rounds.values()].sort((a, b) => (key(a) < key(b) ? -1 : 1));
  }

  /** Gives a team that was added meanwhile its id. */
  rename(key: string, team: string): void {
    this.#db.prepare('UPDATE staged SET rater = ? WHERE rater = ?').run(team, key);
    this.#db.prepare('UPDATE staged SET rated = ? WHERE rated = ?').run(team, key);
  }

  /**
   * Equal for the same lines in any order. Keyed: a plain hash in the log would let anyone try
   * out what the withheld ballots of a small round may have said.
   */
  fingerprint({ round, date, place }: StagedRound, key: Uint8Array): string {
    const hmac = createHmac('sha256', key).update(JSON.stringify(['past round 1', round, date]));
    for (const { rater, rated, scores, ballots } of this.#rows(place)) {
      hmac.update(`\n${rater} ${rated} ${scores} ${ballots}`);
    }
    return hmac.digest('hex');
  }

  /** The ballots of a round, by direction and answer; they can be gone through more than once. */
  ballots({ place }: StagedRound): Iterable<Ballot> {
    const rows = () => this.#rows(place);
    return {
      *[Symbol.iterator]() {
        for (const { rater, rated, scores, ballots } of rows()) {
          const ballot: Ballot = { from: rater, toward: rated, scores: read(scores) };
          for (let i = 0; i < ballots; i += 1) yield ballot;
        }
      },
    };
  }

  /** Closes the database, and with it all that is staged goes. */
  close(): void {
    this.#db.close();
  }

  #rows(place: number): IterableIterator<StagedRow> {
    return this.#db
      .prepare<[number], StagedRow>(
        `SELECT rater, rated, scores, ballots FROM staged WHERE place = ?
         ORDER BY rater, rated, scores`,
      )
      .iterate(place);
  }
}
