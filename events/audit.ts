/** The audit: who set things up, who may see what, who took readings out; told from the log. */
import { catalogue } from './catalogue.ts';
import type { CrosspulseEvent } from './catalogue.ts';
import type { Day } from './day.ts';
import { teamsNow } from './installation.ts';
import type { Installation } from './installation.ts';
import { decode } from './kernel/catalogue.ts';
import type { Language } from './language.ts';
import { auditWords } from './language/audit.ts';
import type { AuditWords, Names, Told } from './language/audit.ts';

/** One thing that happened. */
export interface AuditEntry {
  /** Its place in the log. */
  readonly position: number;
  readonly day: Day;
  /** Who did it; null where nobody did, or where an earlier version did not note it. */
  readonly who: string | null;
  /** What they did, following their name; where there is none, a sentence of its own. */
  readonly what: string;
}

/** Entries, newest first, and where to ask on; null at the beginning of the log. */
export interface AuditPage {
  readonly entries: readonly AuditEntry[];
  readonly before: number | null;
}

/** Told elsewhere, or of ballots. */
const untold: Readonly<Record<Exclude<CrosspulseEvent['type'], Told>, null>> = {
  ...{ BallotCounted: null, PriorityCounted: null, LeavesPublished: null, EnvelopesTaken: null },
  ...{ FiguresPublished: null, ShotCalled: null, ShotAmended: null, DeliveryTold: null },
  ...{ ShotJudged: null, ShotEnded: null, SignalSet: null, SignalRemoved: null },
};
const types = Object.keys(catalogue).filter((type) => !(type in untold));

/** Entries in one answer. */
export const entriesMost = 50;
/** Positions read at once: ballots lie between what is told. */
const window = 5000;

/** The newest entries before a position. */
export async function auditBefore(
  at: Installation,
  language: Language,
  before?: number,
): Promise<AuditPage> {
  const words = auditWords[language];
  const people = new Map((await at.directory.people()).map(({ person, name }) => [person, name]));
  const teams = new Map((await teamsNow(at)).map(({ team, name }) => [team, name]));
  const names: Names = {
    person: (id) => people.get(id) ?? words.erased,
    team: (id) => teams.get(id) ?? id,
  };
  const entries: AuditEntry[] = [];
  const head = await at.store.head();
  let until = Math.min((before ?? head + 1) - 1, head);
  while (until > 0 && entries.length <= entriesMost) {
    const events = await at.store.readLog(Math.max(0, until - window), until, types);
    for (const event of events.toReversed()) {
      const { position, day } = event;
      entries.push({ position, day, ...told(decode(catalogue, event), names, words) });
    }
    until -= window;
  }
  const shown = entries.slice(0, entriesMost);
  return {
    entries: shown,
    before: entries.length > entriesMost ? (shown.at(-1)?.position ?? null) : null,
  };
}

function told(
  { type, data }: CrosspulseEvent,
  names: Names,
  words: AuditWords,
): Pick<AuditEntry, 'who' | 'what'> {
  const tells: Readonly<Record<string, unknown>> = words.tells;
  const teller = tells[type] as (data: unknown, names: Names) => readonly [string, string?];
  const [does, alone] = teller(data, names);
  const done =
    'by' in data
      ? data.by
      : type === 'SignedIn' || type === 'ReadingsExported'
        ? data.person
        : undefined;
  if (done === undefined) return { who: null, what: words.ended(alone ?? does) };
  const who = done === 'directory' ? words.directory : first(names.person(done), words);
  return { who, what: words.ended(does) };
}

/** Whoever has no name any more begins a sentence here. */
const first = (name: string, words: AuditWords): string =>
  name === words.erased ? words.erasedFirst : name;
