/** The audit: who set things up, who may see what, who took readings out; told from the log. */
import { catalogue } from './catalogue.ts';
import type { CrosspulseEvent } from './catalogue.ts';
import type { Day } from './day.ts';
import { teamsNow } from './installation.ts';
import type { Installation } from './installation.ts';
import { decode } from './kernel/catalogue.ts';
import { languages } from './language.ts';
import type { Role } from './person.ts';

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

interface Names {
  person(pseudonym: string): string;
  team(id: string): string;
}

type Data<T extends CrosspulseEvent['type']> = Extract<CrosspulseEvent, { type: T }>['data'];
type Tellers = {
  readonly [T in CrosspulseEvent['type']]:
    ((data: Data<T>, names: Names) => readonly [does: string, alone?: string]) | null;
};

const roleWords: Readonly<Record<Role, string>> = {
  ...{ respondent: 'a respondent', manager: 'a manager' },
  ...{ leadership: 'part of leadership', admin: 'an admin' },
};

const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

const counts = (data: Data<'PeopleChanged'>): string =>
  (['added', 'changed', 'deactivated', 'reactivated', 'erased'] as const)
    .filter((each) => data[each] > 0)
    .map((each) => `${data[each]} ${each === 'reactivated' ? 'brought back' : each}`)
    .join(', ');

const sight = ({ respondents, managers }: Data<'SightSet'>): string => {
  const theirs =
    respondents === 'own'
      ? 'their own team’s pairings and the company page'
      : 'the company page alone';
  return `let respondents see ${theirs}, and managers ${managers === 'all' ? 'all pairings' : 'those of their own team'}`;
};

const rhythm = (every: Data<'CadenceSet'>['every']): string =>
  every === null ? 'let rounds open and be sealed by hand' : `let a round open every ${every}`;

/** Which channels, and how many reminders. */
const channels = ({ reminders, by: _, ...on }: Data<'ChannelsSet'>): string => {
  const names = { mail: 'mail', slack: 'Slack', teams: 'Teams', kiosk: 'a shared device' };
  const chosen = (['mail', 'slack', 'teams', 'kiosk'] as const).filter((each) => on[each]);
  const told = chosen.map((each) => names[each]).join(', ') || 'plain links alone';
  return `chose to tell people by ${told}, with ${reminders === 1 ? 'one reminder' : `${reminders} reminders`}`;
};

/** What each event says: after a name, and without one. Null: it is told elsewhere, or of ballots. */
const tellers: Tellers = {
  RoleGiven: ({ person, role }, { person: named }) => [
    `made ${named(person)} ${roleWords[role]}`,
    `${named(person)} became ${roleWords[role]}`,
  ],
  SignedIn: ({ role }) => [`signed in as ${roleWords[role]}`],
  PeopleChanged: (data) => [`changed the list of people: ${counts(data)}`],
  ReadingsExported: ({ what }) => [`took out ${what}`],
  PersonExported: ({ person }, { person: named }) => [
    `took out what is stored about ${named(person)}`,
  ],
  ThresholdRaised: ({ threshold }) => [
    `raised the threshold to ${threshold} ballots`,
    `The threshold was raised to ${threshold} ballots`,
  ],
  YearStartSet: ({ month }) => [
    `let the company’s year start in ${months[month - 1]}`,
    `The company’s year was set to start in ${months[month - 1]}`,
  ],
  PrioritiesSet: ({ priorities }) => [
    `changed the choices of the priority question to ${priorities.map(({ text }) => text).join(', ')}`,
    'The choices of the priority question were changed',
  ],
  SightSet: (data) => [sight(data), 'Who may see which readings was changed'],
  CadenceSet: ({ every }) => [rhythm(every), 'The rhythm of rounds was changed'],
  HolidaysSet: ({ holidays }) => [`set ${holidays.length} holidays`, 'The holidays were changed'],
  LanguageSet: ({ language }) => [
    `let letters be written in ${languages[language].name}`,
    `The language of letters was set to ${languages[language].name}`,
  ],
  ChannelsSet: (data) => [channels(data), 'The channels were changed'],
  TeamAdded: ({ name }) => [`added the team ${name}`, `The team ${name} was added`],
  TeamRenamed: ({ name }) => [`renamed a team to ${name}`, `A team was renamed to ${name}`],
  TeamPlaced: ({ team, site }, { team: named }) =>
    site === null
      ? [`took the site off ${named(team)}`, `${named(team)} has no site any more`]
      : [`placed ${named(team)} in ${site}`, `${named(team)} was placed in ${site}`],
  TeamRetired: ({ team }, { team: named }) => [
    `retired ${named(team)}`,
    `${named(team)} was retired`,
  ],
  RatedTeamsSet: ({ team }, { team: named }) => [
    `changed which teams ${named(team)} rates`,
    `Which teams ${named(team)} rates was changed`,
  ],
  RoundScheduled: ({ label, opensOn, sealsOn }) => [
    `scheduled ${label} from ${opensOn} to ${sealsOn}`,
    `${label} was scheduled from ${opensOn} to ${sealsOn}`,
  ],
  RoundOpened: ({ round }) => [`opened round ${round}`, `Round ${round} was opened`],
  BoothChanged: ({ round }) => [
    'changed the pages on which people answer',
    `Other pages to answer on were served while round ${round} was open`,
  ],
  RoundSealed: ({ round }) => [`sealed round ${round}`, `Round ${round} was sealed`],
  RoundVoided: ({ round, reason }) => [
    `voided round ${round}: ${reason}`,
    `Round ${round} was voided: ${reason}`,
  ],
  RoundKeysDestroyed: ({ round }) => [
    `destroyed the keys of round ${round}`,
    `The keys of round ${round} were destroyed`,
  ],
  RoundImported: ({ round }) => [`imported ${round}`, `${round} was imported`],
  MethodAdded: ({ name }) => [`added the method ${name}`, `The method ${name} was added`],
  MethodEdited: ({ name }) => [`reworded the method ${name}`, `The method ${name} was reworded`],
  MethodRetired: ({ method }) => [
    `retired the method ${method}`,
    `The method ${method} was retired`,
  ],
  ...{ BallotCounted: null, PriorityCounted: null, LeavesPublished: null, EnvelopesTaken: null },
  ...{ FiguresPublished: null, ShotCalled: null, ShotAmended: null, DeliveryTold: null },
  ...{ ShotJudged: null, ShotEnded: null, SignalSet: null, SignalRemoved: null },
};

const types = Object.entries(tellers).flatMap(([type, teller]) => (teller === null ? [] : [type]));

/** Entries in one answer. */
export const entriesMost = 50;
/** Positions read at once: ballots lie between what is told. */
const window = 5000;

/** Whoever is not in the directory any more. */
const erased = 'somebody who was erased';

/** The newest entries before a position. */
export async function auditBefore(at: Installation, before?: number): Promise<AuditPage> {
  const people = new Map((await at.directory.people()).map(({ person, name }) => [person, name]));
  const teams = new Map((await teamsNow(at)).map(({ team, name }) => [team, name]));
  const names: Names = {
    person: (id) => people.get(id) ?? erased,
    team: (id) => teams.get(id) ?? id,
  };
  const entries: AuditEntry[] = [];
  const head = await at.store.head();
  let until = Math.min((before ?? head + 1) - 1, head);
  while (until > 0 && entries.length <= entriesMost) {
    const events = await at.store.readLog(Math.max(0, until - window), until, types);
    for (const event of events.toReversed()) {
      const { position, day } = event;
      entries.push({ position, day, ...told(decode(catalogue, event), names) });
    }
    until -= window;
  }
  const shown = entries.slice(0, entriesMost);
  return {
    entries: shown,
    before: entries.length > entriesMost ? (shown.at(-1)?.position ?? null) : null,
  };
}

function told({ type, data }: CrosspulseEvent, names: Names): Pick<AuditEntry, 'who' | 'what'> {
  const teller = tellers[type] as (data: unknown, names: Names) => readonly [string, string?];
  const [does, alone] = teller(data, names);
  const done =
    'by' in data
      ? data.by
      : type === 'SignedIn' || type === 'ReadingsExported'
        ? data.person
        : undefined;
  if (done === undefined) return { who: null, what: ended(alone ?? does) };
  const who = done === 'directory' ? 'The company’s own directory' : capital(names.person(done));
  return { who, what: ended(does) };
}

const capital = (text: string): string => (text === erased ? 'Somebody who was erased' : text);

/** A reason that somebody gave may end with a stop already. */
const ended = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);
