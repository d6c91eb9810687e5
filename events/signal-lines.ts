/** Signals as lines of CSV: name, unit, two teams, week and value. All lines come in, or none. */
import { CsvReader } from './csv.ts';
import type { CsvRecord } from './csv.ts';
import type { Day } from './day.ts';
import { Bad, quoted } from './past-answer.ts';
import { PastTeams } from './past-team.ts';
import type { KnownTeam } from './past-team.ts';
import { Refusal } from './refusal.ts';
import type { Fault } from './refusal.ts';
import { signalName, signalUnit, valueMost, weeksMost } from './signal.ts';
import type { WantedSignal } from './signal.ts';
import { isWeek, weekOf } from './week.ts';

/** The columns that a file of signals must have, in any order. */
export const signalColumns = ['name', 'unit', 'team a', 'team b', 'week', 'value'] as const;
type Column = (typeof signalColumns)[number];

/** Faults told at once; more would not be read. */
const faultsTold = 100;
/** Nobody has numbers from before that. */
const firstWeek = '2000-W01';
const number = /^-?\d{1,10}(\.\d{1,3})?$/;

export interface SignalTerms {
  readonly teams: readonly KnownTeam[];
  readonly today: Day;
  /** Whether whoever uploads may, for a pairing. */
  readonly mayFor: (teams: readonly [string, string]) => boolean;
}

interface Row extends Pick<WantedSignal, 'name' | 'unit' | 'teams'> {
  readonly week: string;
  readonly value: number;
}

interface Gathered extends Pick<WantedSignal, 'name' | 'unit' | 'teams'> {
  readonly byWeek: Map<string, number>;
}

/** Where each column stands, or what is wrong with the first line. */
function placesOf(record: CsvRecord | undefined): ReadonlyMap<Column, number> | Bad {
  const names = record !== undefined && 'fields' in record ? record.fields : [];
  const plain = names.map((name) => name.trim().toLowerCase());
  if (signalColumns.some((column) => plain.filter((name) => name === column).length !== 1)) {
    return new Bad(`the first line names the columns ${signalColumns.join(', ')}, each once`);
  }
  return new Map(signalColumns.map((column) => [column, plain.indexOf(column)]));
}

const textOf = (column: Column, schema: typeof signalName, written: string): string | Bad => {
  const read = schema.safeParse(written);
  if (read.success) return read.data;
  const why = read.error.issues[0]?.message ?? 'cannot be read';
  return new Bad(`the ${column} ${quoted(written)}: ${why}`);
};

function weekIn(written: string, today: Day): string | Bad {
  const week = written.trim();
  if (!isWeek(week)) return new Bad(`${quoted(written)} is not a week such as 2026-W07`);
  if (week > weekOf(today)) return new Bad(`the week ${week} lies in the future`);
  return week < firstWeek ? new Bad(`the week ${week} is too long ago`) : week;
}

function valueIn(written: string): number | Bad {
  const value = number.test(written.trim()) ? Number(written) : NaN;
  if (Math.abs(value) <= valueMost) return value;
  return new Bad(
    `${quoted(written)} is not a number such as 1234.5; a billion is the most, a thousandth the finest`,
  );
}

/** One line, or the first reason why it cannot come in. */
function rowOf(
  fields: readonly string[],
  places: ReadonlyMap<Column, number>,
  pasts: PastTeams,
  { today, mayFor }: SignalTerms,
): Row | Bad {
  const field = (column: Column) => fields[places.get(column) ?? -1] ?? '';
  const name = textOf('name', signalName, field('name'));
  if (name instanceof Bad) return name;
  const unit = textOf('unit', signalUnit, field('unit'));
  if (unit instanceof Bad) return unit;
  const a = pasts.find('team a', field('team a'));
  if (a instanceof Bad) return a;
  const b = pasts.find('team b', field('team b'));
  if (b instanceof Bad) return b;
  if (a === b) return new Bad('a pairing needs two teams');
  const teams = a < b ? ([a, b] as const) : ([b, a] as const);
  if (!mayFor(teams)) {
    return new Bad('numbers come from a manager of one of the two teams, or from leadership');
  }
  const week = weekIn(field('week'), today);
  if (week instanceof Bad) return week;
  const value = valueIn(field('value'));
  return value instanceof Bad ? value : { name, unit, teams, week, value };
}

/** Adds a row to its signal; answers what contradicts the rows before it. */
function gather(signals: Map<string, Gathered>, row: Row): string | null {
  const { name, unit, teams, week, value } = row;
  const key = JSON.stringify([teams, name.toLowerCase()]);
  const known = signals.get(key) ?? { name, unit, teams, byWeek: new Map<string, number>() };
  if (known.unit !== unit) {
    return `“${name}” is in ${quoted(known.unit)} further up, and in ${quoted(unit)} here`;
  }
  if (known.byWeek.has(week)) return `“${name}” has the week ${week} twice`;
  if (known.byWeek.size >= weeksMost) return `“${name}” has more than ${weeksMost} weeks`;
  known.byWeek.set(week, value);
  signals.set(key, known);
  return null;
}

/**
 * The signals that a text holds, each with its weeks in order.
 * @throws {Refusal} `signal-lines`, naming every wrong line.
 */
export function readSignals(text: string, terms: SignalTerms): readonly WantedSignal[] {
  const reader = new CsvReader();
  const [first, ...records] = [...reader.feed(text), ...reader.end()];
  const places = placesOf(first);
  const faults: Fault[] = [];
  const tell = (line: number, message: string) => faults.push({ field: `line ${line}`, message });
  const signals = new Map<string, Gathered>();
  const pasts = new PastTeams(terms.teams, false);
  if (places instanceof Bad) tell(first?.line ?? 1, places.reason);
  else {
    const width = first !== undefined && 'fields' in first ? first.fields.length : 0;
    for (const record of records) {
      if ('fault' in record) tell(record.line, record.fault);
      else if (record.fields.length !== width) {
        tell(
          record.line,
          `it has ${record.fields.length} fields where the first line has ${width}`,
        );
      } else {
        const row = rowOf(record.fields, places, pasts, terms);
        const wrong = row instanceof Bad ? row.reason : gather(signals, row);
        if (wrong !== null) tell(record.line, wrong);
      }
    }
    if (records.length === 0) tell(first?.line ?? 1, 'no numbers follow the names of the columns');
  }
  if (faults.length > 0) {
    const many = faults.length === 1 ? 'One line needs you.' : `${faults.length} lines need you.`;
    throw new Refusal('signal-lines', `${many} Nothing was saved.`, faults.slice(0, faultsTold));
  }
  return [...signals.values()].map(({ byWeek, ...signal }) => ({
    ...signal,
    points: [...byWeek]
      .map(([week, value]) => ({ week, value }))
      .toSorted((one, other) => (one.week < other.week ? -1 : 1)),
  }));
}
