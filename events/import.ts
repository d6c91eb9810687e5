/** The import of past rounds: reads a file once, then hands over whole rounds or none. */
import type { Ballot } from './ballot.ts';
import { CsvReader } from './csv.ts';
import type { CsvRecord } from './csv.ts';
import type { Day } from './day.ts';
import type { SqliteFile } from './kernel/sqlite.ts';
import { Bad, columnNames, columnsOf, PastAnswers } from './past-answer.ts';
import type { Columns } from './past-answer.ts';
import { PastTeams } from './past-team.ts';
import type { KnownTeam } from './past-team.ts';
import { Staging } from './staging.ts';
import type { StagedRound } from './staging.ts';

/** A round as it comes in. `ballots` tell nothing by their order. */
export interface PastRound {
  readonly round: string;
  readonly sealedOn: Day;
  readonly fingerprint: string;
  readonly ballots: Iterable<Ballot>;
  /** The share of people who stayed since the quarter before, in per cent; null if not known. */
  readonly stayed: number | null;
}

/** What an import needs to know of, and do to, the rounds that are here. */
export interface PastRounds {
  /** The teams that are not retired. */
  teams(): readonly KnownTeam[];
  /** The fingerprint of an imported round, `native` for one held here, null for an unknown one. */
  fingerprintOf(round: string): string | null;
  /** Called only once the whole file is known to come in. */
  addTeam(name: string): Promise<KnownTeam>;
  takeRound(round: PastRound): Promise<void>;
}

export interface ImportTerms {
  readonly today: Day;
  readonly addTeams: boolean;
  /** Import what is good and leave the rest, instead of all or nothing. */
  readonly skipBad: boolean;
  readonly stayed: number | null;
  /** Keys the fingerprints, so that nobody can try out what a small round said. */
  readonly key: Uint8Array;
  /** Opens an empty database that vanishes when it is closed. */
  readonly openStaging: () => SqliteFile;
  /** Told of each bad line as it is read. */
  readonly onBad: (line: number, reason: string) => void;
  /** Told before each round is handed over. */
  readonly onRound?: (round: string, place: number, rounds: number) => void;
}

export interface Imported {
  /** False where nothing was changed because something was bad. */
  readonly accepted: boolean;
  /** Good lines, and bad ones. */
  readonly good: number;
  readonly bad: number;
  readonly taken: readonly { readonly round: string; readonly ballots: number }[];
  /** Rounds that are here with the very same lines. */
  readonly already: readonly string[];
  /** Rounds that cannot come in, and why. */
  readonly refused: readonly { readonly round: string; readonly reason: string }[];
  readonly added: readonly string[];
  /** Whether lines are bad because their teams are unknown. */
  readonly unknownTeams: boolean;
  readonly ignored: readonly string[];
}

/** Reads the whole text, then imports its rounds by date. Calls `takeRound` only if all is well. */
export async function importPastRounds(
  text: AsyncIterable<string>,
  past: PastRounds,
  terms: ImportTerms,
): Promise<Imported> {
  const staging = new Staging(terms.openStaging());
  try {
    const reading = new Reading(new PastTeams(past.teams(), terms.addTeams), staging, terms);
    const csv = new CsvReader();
    for await (const chunk of text) for (const record of csv.feed(chunk)) reading.take(record);
    for (const record of csv.end()) reading.take(record);
    reading.end();
    return await handOver(reading, staging, past, terms);
  } finally {
    staging.close();
  }
}

/** Sorts the records of a file into answers, which are staged, and bad lines, which are told. */
class Reading {
  readonly teams: PastTeams;
  readonly #staging: Staging;
  readonly #terms: ImportTerms;
  #columns: Columns | null = null;
  #answers: PastAnswers | null = null;
  good = 0;
  bad = 0;

  constructor(teams: PastTeams, staging: Staging, terms: ImportTerms) {
    this.teams = teams;
    this.#staging = staging;
    this.#terms = terms;
  }

  get ignored(): readonly string[] {
    return this.#columns?.ignored ?? [];
  }

  take(record: CsvRecord): void {
    if (this.#answers !== null) this.#takeAnswer(record, this.#answers);
    else if (this.bad === 0) this.#takeHeader(record);
    // Without its columns nothing of a file can be read, so one bad line is told: the first.
  }

  end(): void {
    if (this.good + this.bad > 0) return;
    const names = columnNames.join(', ');
    if (this.#columns !== null) this.#tell(1, 'no answers follow the names of the columns');
    else this.#tell(1, `the file is empty; its first line names the columns ${names}`);
  }

  #takeHeader(record: CsvRecord): void {
    const columns = 'fault' in record ? new Bad(record.fault) : columnsOf(record.fields);
    if (columns instanceof Bad) {
      return this.#tell(record.line, columns.reason);
    }
    this.#columns = columns;
    this.#answers = new PastAnswers(columns, this.teams, this.#terms.today);
  }

  #takeAnswer(record: CsvRecord, answers: PastAnswers): void {
    const { line } = record;
    if ('fault' in record) return this.#tell(line, record.fault);
    const answer = answers.read(record.fields);
    if (answer instanceof Bad) return this.#tell(line, answer.reason);
    const clash = this.#staging.clash(answer);
    if (clash !== null) return this.#tell(line, clash);
    this.#staging.add(answer, line);
    this.good += 1;
  }

  #tell(line: number, reason: string): void {
    this.bad += 1;
    this.#terms.onBad(line, reason);
  }
}

/** Decides which rounds come in, adds the teams they need, and hands them over one by one. */
async function handOver(
  reading: Reading,
  staging: Staging,
  past: PastRounds,
  terms: ImportTerms,
): Promise<Imported> {
  const coming: StagedRound[] = [];
  const already: string[] = [];
  const refused: Imported['refused'][number][] = [];
  const { good, bad, ignored } = reading;
  const unknownTeams = reading.teams.unknown;
  const outcome = { good, bad, ignored, already, refused, unknownTeams };
  const nothing: Imported = { ...outcome, accepted: false, taken: [], added: [] };
  if (good === 0 || (bad > 0 && !terms.skipBad)) return nothing;
  for (const staged of staging.rounds()) {
    const { round } = staged;
    const here = past.fingerprintOf(round);
    if (here === null) coming.push(staged);
    else if (here === staging.fingerprint(staged, terms.key)) already.push(round);
    else refused.push({ round, reason: here === 'native' ? wasHeldHere : hasOtherLines });
  }
  const usable = coming.length + already.length > 0;
  if (refused.length > 0 && !(terms.skipBad && usable)) return nothing;
  const added: string[] = [];
  for (const { key, name } of reading.teams.added()) {
    if (!coming.some((staged) => staged.names(key))) continue;
    const { team } = await past.addTeam(name);
    staging.rename(key, team);
    added.push(name);
  }
  for (const [place, staged] of coming.entries()) {
    terms.onRound?.(staged.round, place + 1, coming.length);
    await past.takeRound({
      round: staged.round,
      sealedOn: staged.date,
      fingerprint: staging.fingerprint(staged, terms.key),
      ballots: staging.ballots(staged),
      stayed: terms.stayed,
    });
  }
  const taken = coming.map(({ round, ballots }) => ({ round, ballots }));
  return { ...outcome, accepted: true, taken, added };
}

const wasHeldHere = 'was held here; a past round needs another name';
const hasOtherLines = 'is here already, with other lines; a round comes in whole and once';
