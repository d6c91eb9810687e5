/** The audit: what each event says, after the name of whoever did it, and without one. */
import type { CrosspulseEvent } from '../../catalogue.ts';
import { languages } from '../../language.ts';
import type { Role } from '../../person.ts';

/** The names of those whom an event only numbers. */
export interface Names {
  person(pseudonym: string): string;
  team(id: string): string;
}

/** What an event holds. */
export type Data<T extends CrosspulseEvent['type']> = Extract<CrosspulseEvent, { type: T }>['data'];

/** What is told, as it follows a name; and, where it was not always noted who did it, alone. */
type Teller<T extends CrosspulseEvent['type']> = (
  data: Data<T>,
  names: Names,
) => readonly [does: string, alone?: string];

/** What the log tells of in the audit. */
export type Told =
  | 'RoleGiven'
  | 'SignedIn'
  | 'PeopleChanged'
  | 'ReadingsExported'
  | 'PersonExported'
  | 'ThresholdRaised'
  | 'YearStartSet'
  | 'PrioritiesSet'
  | 'SightSet'
  | 'CadenceSet'
  | 'HolidaysSet'
  | 'LanguageSet'
  | 'ChannelsSet'
  | 'TeamAdded'
  | 'TeamRenamed'
  | 'TeamPlaced'
  | 'TeamRetired'
  | 'RatedTeamsSet'
  | 'RoundScheduled'
  | 'RoundOpened'
  | 'BoothChanged'
  | 'RoundSealed'
  | 'RoundVoided'
  | 'RoundKeysDestroyed'
  | 'RoundImported'
  | 'MethodAdded'
  | 'MethodEdited'
  | 'MethodRetired';

/** The words of the audit in one language. */
export interface AuditWords {
  /** Whoever is not in the directory any more: within a sentence, and at the beginning of one. */
  readonly erased: string;
  readonly erasedFirst: string;
  readonly directory: string;
  /** Ends a sentence; a reason that somebody gave may end with a stop already. */
  ended(text: string): string;
  readonly tells: { readonly [T in Told]: Teller<T> };
}

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

const words: AuditWords = {
  erased: 'somebody who was erased',
  erasedFirst: 'Somebody who was erased',
  directory: 'The company’s own directory',
  ended: (text) => (/[.!?]$/.test(text) ? text : `${text}.`),
  tells: {
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
  },
};

export default words;
