/** The teams that lines of past rounds name: known ones, and with leave those still to be added. */
import { Bad, quoted } from './past-answer.ts';
import { teamName, teamsMost } from './team.ts';

/** A team that is not retired. */
export interface KnownTeam {
  readonly team: string;
  readonly name: string;
}

/** Names and ids compare without letter case and surrounding blanks. */
const plain = (text: string): string => text.normalize('NFC').trim().toLowerCase();

/** Begins the key of a team that is still to be added; no id begins so. */
const newMark = '+';

/** Gives every team that a file names a key: its id, or a mark where it is still to be added. */
export class PastTeams {
  readonly #byName = new Map<string, string>();
  readonly #names: readonly string[];
  readonly #addTeams: boolean;
  /** The names of teams to add, by key, as first written. */
  readonly #added = new Map<string, string>();
  /** Whether any line was bad because nobody knows its team. */
  unknown = false;

  constructor(teams: readonly KnownTeam[], addTeams: boolean) {
    this.#addTeams = addTeams;
    this.#names = teams.map(({ name }) => name);
    for (const { team } of teams) this.#byName.set(plain(team), team);
    // A name wins over another team's id: people write names.
    for (const { team, name } of teams) this.#byName.set(plain(name), team);
  }

  /** The key of the team written in a field, or why there is none. */
  find(column: string, written: string): string | Bad {
    const known = this.#byName.get(written) ?? this.#byName.get(plain(written));
    if (known !== undefined) return known;
    if (written.trim() === '') return new Bad(`the team in "${column}" is missing`);
    if (!this.#addTeams) {
      this.unknown = true;
      const near = this.#nearest(plain(written));
      const hint = near === null ? '' : `; did you mean ${quoted(near)}?`;
      return new Bad(`there is no team called ${quoted(written)}${hint}`);
    }
    const name = teamName.safeParse(written);
    if (!name.success) {
      const why = name.error.issues[0]?.message ?? 'not a name';
      return new Bad(`${quoted(written)} cannot name a team: ${why}`);
    }
    const key = newMark + plain(name.data);
    if (!this.#added.has(key)) {
      if (this.#names.length + this.#added.size >= teamsMost) {
        return new Bad(`with ${quoted(written)} there would be more than ${teamsMost} teams`);
      }
      this.#added.set(key, name.data);
    }
    return key;
  }

  /** The unknown teams, in the order in which the file names them; some stand on bad lines only. */
  added(): readonly { readonly key: string; readonly name: string }[] {
    return [...this.#added].map(([key, name]) => ({ key, name }));
  }

  /** The known name that takes the fewest letters to put right, if it takes few. */
  #nearest(written: string): string | null {
    let best: { name: string; letters: number } | null = null;
    for (const name of this.#names) {
      const letters = lettersApart(plain(name), written);
      if (best === null || letters < best.letters) best = { name, letters };
    }
    return best !== null && best.letters <= Math.max(1, best.name.length / 3) ? best.name : null;
  }
}

/**
 * How many letters must be added, left out, changed, or swapped with their neighbour to make one
 * word of the other. Source: L. Boytsov, "Indexing methods for approximate dictionary searching",
 * 2011 (optimal string alignment distance).
 */
export function lettersApart(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > a.length) return Math.max(a.length, b.length);
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, change);
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (i > 1 && j > 1 && swapped) least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
