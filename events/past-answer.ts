/** One line of a past round: who rated whom, when and how; or, in a sentence, why it is none. */
import { dimensions, scores } from './dimension.ts';
import type { Dimension, Score, Scores } from './dimension.ts';
import { isDay } from './day.ts';
import type { Day } from './day.ts';
import english from './language/en/statement.ts';
import type { PastTeams } from './past-team.ts';
import { roundId } from './round.ts';

/** The columns that a file of past rounds must have, in any order. */
export const columnNames = ['round', 'date', 'from', 'toward', ...dimensions] as const;
export type ColumnName = (typeof columnNames)[number];

/** Where each column stands, and the names of those that nobody asked for. */
export interface Columns {
  readonly places: Readonly<Record<ColumnName, number>>;
  readonly width: number;
  readonly ignored: readonly string[];
}

/** An answer from elsewhere. `from` and `toward` are keys that `PastTeams` gave. */
export interface PastAnswer {
  readonly round: string;
  readonly date: Day;
  readonly from: string;
  readonly toward: string;
  readonly scores: Scores;
}

/** Why a line cannot come in. */
export class Bad {
  readonly reason: string;

  constructor(reason: string) {
    this.reason = reason;
  }
}

/** Text from a file inside a sentence: on one line, and not for ever. */
export function quoted(text: string): string {
  const plain = text.trim().replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, '\ufffd');
  return `"${plain.length > 60 ? `${plain.slice(0, 59)}…` : plain}"`;
}

const inWords = (names: readonly string[]): string => {
  const listed = names.map((name) => `"${name}"`);
  return listed.length < 2
    ? listed.join('')
    : `${listed.slice(0, -1).join(', ')} and ${listed.at(-1)}`;
};

/** Finds the columns by their names, letter case and surrounding blanks ignored. */
export function columnsOf(header: readonly string[]): Columns | Bad {
  const names = header.map((name) => name.trim().toLowerCase());
  const missing = columnNames.filter((name) => !names.includes(name));
  if (missing.length > 0) {
    const which = missing.length === 1 ? 'the column' : 'the columns';
    const verb = missing.length === 1 ? 'is' : 'are';
    return new Bad(
      `${which} ${inWords(missing)} ${verb} missing; the first line names the columns ` +
        columnNames.join(', '),
    );
  }
  const twice = columnNames.filter((name) => names.indexOf(name) !== names.lastIndexOf(name));
  if (twice.length > 0) {
    const which = twice.length === 1 ? 'the column' : 'the columns';
    return new Bad(`${which} ${inWords(twice)} may stand in the first line only once`);
  }
  const places = Object.fromEntries(columnNames.map((name) => [name, names.indexOf(name)]));
  const known: readonly string[] = columnNames;
  return {
    places: places as Record<ColumnName, number>,
    width: header.length,
    ignored: header.filter(
      (name, place) => !known.includes(names[place] ?? '') && name.trim() !== '',
    ),
  };
}

/** Turns the records of one file into answers. */
export class PastAnswers {
  readonly #columns: Columns;
  readonly #teams: PastTeams;
  readonly #today: Day;
  /** What was found good once is found good again without looking. */
  readonly #rounds = new Map<string, string>();
  readonly #days = new Set<string>();

  constructor(columns: Columns, teams: PastTeams, today: Day) {
    this.#columns = columns;
    this.#teams = teams;
    this.#today = today;
  }

  /** The answer that a record holds, or the first reason why it holds none. */
  read(fields: readonly string[]): PastAnswer | Bad {
    const { places, width } = this.#columns;
    if (fields.length !== width) {
      const has = fields.length === 1 ? '1 field' : `${fields.length} fields`;
      return new Bad(`it has ${has} where the first line has ${width}`);
    }
    const field = (name: ColumnName) => fields[places[name]] ?? '';
    const round = this.#round(field('round'));
    if (round instanceof Bad) return round;
    const date = this.#day(field('date'));
    if (date instanceof Bad) return date;
    const from = this.#teams.find('from', field('from'));
    if (from instanceof Bad) return from;
    const toward = this.#teams.find('toward', field('toward'));
    if (toward instanceof Bad) return toward;
    if (from === toward) return new Bad(`${quoted(field('from'))} cannot rate itself`);
    const scores: Record<Dimension, Score | null> = {
      trust: null,
      goals: null,
      blame: null,
      load: null,
    };
    let answered = false;
    for (const dimension of dimensions) {
      const score = scoreOf(dimension, field(dimension));
      if (score instanceof Bad) return score;
      scores[dimension] = score;
      answered ||= score !== null;
    }
    if (!answered) return new Bad('it holds no answer');
    return { round, date, from, toward, scores };
  }

  #round(written: string): string | Bad {
    const known = this.#rounds.get(written);
    if (known !== undefined) return known;
    if (written.trim() === '') return new Bad('the round is missing');
    const parsed = roundId.safeParse(written);
    if (!parsed.success) {
      const why = parsed.error.issues[0]?.message ?? 'not a name';
      return new Bad(`${quoted(written)} cannot name a round: ${why}`);
    }
    this.#rounds.set(written, parsed.data);
    return parsed.data;
  }

  #day(written: string): Day | Bad {
    const day = written.trim();
    if (this.#days.has(day)) return day;
    if (day === '') return new Bad('the date is missing');
    if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) {
      return new Bad(`the date ${quoted(day)} is not written YYYY-MM-DD`);
    }
    if (!isDay(day)) return new Bad(`there is no day ${day}`);
    if (day > this.#today) return new Bad(`the date ${day} lies in the future`);
    this.#days.add(day);
    return day;
  }
}

const scoreWords = new Map<string | undefined, Score | null>([
  ...scores.map((score) => [english.answers[score - 1]?.toLowerCase(), score] as const),
  ...scores.map((score) => [String(score), score] as const),
  ...['', "can't say", 'can’t say', 'n/a'].map((text) => [text, null] as const),
]);

/** A number, one of the five answers, or nothing. */
function scoreOf(dimension: Dimension, written: string): Score | null | Bad {
  const score = scoreWords.get(written) ?? scoreWords.get(written.trim().toLowerCase());
  if (score !== undefined) return score;
  return new Bad(
    `${dimension} is ${quoted(written)}; ` +
      'it takes 1 to 5, one of the five answers in words, or nothing',
  );
}
