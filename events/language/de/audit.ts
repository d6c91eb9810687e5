/** The audit: what each event says, after the name of whoever did it, and without one. */
import { languages } from '../../language.ts';
import type { Role } from '../../person.ts';
import { dateIn, formIn, monthIn } from '../count.ts';
import type { AuditWords, Data } from '../en/audit.ts';
import { roundIn } from '../round.ts';

const date = dateIn('de');
const form = formIn('de');
const month = monthIn('de');
const round = (id: string): string => roundIn('de', `Round ${id}`);

const roles: Readonly<Record<Role, string>> = {
  ...{ respondent: '„befragt“', manager: '„Führungskraft“' },
  ...{ leadership: '„Leitung“', admin: '„Admin“' },
};

const counts = (data: Data<'PeopleChanged'>): string => {
  const words = {
    ...{ added: 'hinzugefügt', changed: 'geändert', deactivated: 'deaktiviert' },
    ...{ reactivated: 'zurückgeholt', erased: 'gelöscht' },
  };
  return (['added', 'changed', 'deactivated', 'reactivated', 'erased'] as const)
    .filter((each) => data[each] > 0)
    .map((each) => `${data[each]} ${words[each]}`)
    .join(', ');
};

const sight = ({ respondents, managers }: Data<'SightSet'>): string => {
  const theirs =
    respondents === 'own'
      ? 'die Paare des eigenen Teams und die Unternehmensseite'
      : 'nur die Unternehmensseite';
  const all = managers === 'all' ? 'alle Paare' : 'die Paare des eigenen Teams';
  return `legte fest: Befragte sehen ${theirs}, Führungskräfte ${all}`;
};

const rhythms = {
  ...{ week: 'jede Woche', fortnight: 'alle zwei Wochen' },
  ...{ month: 'jeden Monat', quarter: 'jedes Quartal' },
};

const channels = ({ reminders, by: _, ...on }: Data<'ChannelsSet'>): string => {
  const names = { mail: 'Mail', slack: 'Slack', teams: 'Teams', kiosk: 'gemeinsames Gerät' };
  const chosen = (['mail', 'slack', 'teams', 'kiosk'] as const).filter((each) => on[each]);
  const told = chosen.map((each) => names[each]).join(', ') || 'nur einfache Links';
  const many = form(reminders, { one: '1 Erinnerung', other: `${reminders} Erinnerungen` });
  return `wählte, wie die Menschen es erfahren: ${told}, mit ${many}`;
};

const words: AuditWords = {
  erased: 'jemand, der gelöscht wurde',
  erasedFirst: 'Jemand, der gelöscht wurde,',
  directory: 'Das eigene Verzeichnis des Unternehmens',
  ended: (text) => (/[.!?]$/.test(text) ? text : `${text}.`),
  tells: {
    RoleGiven: ({ person, role }, { person: named }) => [
      `vergab die Rolle ${roles[role]}: ${named(person)}`,
      `Die Rolle ${roles[role]} wurde vergeben: ${named(person)}`,
    ],
    SignedIn: ({ role }) => [`meldete sich mit der Rolle ${roles[role]} an`],
    PeopleChanged: (data) => [`änderte die Liste der Menschen: ${counts(data)}`],
    ReadingsExported: ({ what }) => [`exportierte ${what}`],
    PersonExported: ({ person }, { person: named }) => [
      `exportierte, was über diese Person gespeichert ist: ${named(person)}`,
    ],
    ThresholdRaised: ({ threshold }) => [
      `erhöhte die Schwelle auf ${threshold} Stimmzettel`,
      `Die Schwelle wurde auf ${threshold} Stimmzettel erhöht`,
    ],
    YearStartSet: ({ month: first }) => [
      `ließ das Jahr des Unternehmens im ${month(first)} beginnen`,
      `Das Jahr des Unternehmens beginnt seitdem im ${month(first)}`,
    ],
    PrioritiesSet: ({ priorities }) => [
      `änderte die Antworten auf die Frage, was zuerst kommt: ${priorities.map(({ text }) => text).join(', ')}`,
      'Die Antworten auf die Frage, was zuerst kommt, wurden geändert',
    ],
    SightSet: (data) => [sight(data), 'Wer welche Werte sehen darf, wurde geändert'],
    CadenceSet: ({ every }) => [
      every === null
        ? 'lässt Runden von Hand beginnen und versiegeln'
        : `lässt ${rhythms[every]} eine Runde beginnen`,
      'Der Rhythmus der Runden wurde geändert',
    ],
    HolidaysSet: ({ holidays }) => [
      `legte ${form(holidays.length, { one: '1 Feiertag', other: `${holidays.length} Feiertage` })} fest`,
      'Die Feiertage wurden geändert',
    ],
    LanguageSet: ({ language }) => [
      `stellte die Sprache der Briefe ein: ${languages[language].name}`,
      `Die Sprache der Briefe wurde eingestellt: ${languages[language].name}`,
    ],
    ChannelsSet: (data) => [channels(data), 'Die Kanäle wurden geändert'],
    TeamAdded: ({ name }) => [`fügte das Team ${name} hinzu`, `Das Team ${name} wurde hinzugefügt`],
    TeamRenamed: ({ name }) => [
      `benannte ein Team in ${name} um`,
      `Ein Team wurde in ${name} umbenannt`,
    ],
    TeamPlaced: ({ team, site }, { team: named }) =>
      site === null
        ? [`nahm den Standort von ${named(team)} weg`, `${named(team)} hat keinen Standort mehr`]
        : [`gab ${named(team)} den Standort ${site}`, `${named(team)} bekam den Standort ${site}`],
    TeamRetired: ({ team }, { team: named }) => [
      `legte das Team ${named(team)} still`,
      `Das Team ${named(team)} wurde stillgelegt`,
    ],
    RatedTeamsSet: ({ team }, { team: named }) => [
      `änderte, welche Teams ${named(team)} bewertet`,
      `Welche Teams ${named(team)} bewertet, wurde geändert`,
    ],
    RoundScheduled: ({ label, opensOn, sealsOn }) => [
      `plante ${roundIn('de', label)} vom ${date(opensOn)} bis zum ${date(sealsOn)}`,
      `${roundIn('de', label)} wurde vom ${date(opensOn)} bis zum ${date(sealsOn)} geplant`,
    ],
    RoundOpened: ({ round: id }) => [`ließ ${round(id)} beginnen`, `${round(id)} hat begonnen`],
    BoothChanged: ({ round: id }) => [
      'änderte die Seiten, auf denen geantwortet wird',
      `Während ${round(id)} lief, wurden andere Seiten zum Antworten ausgeliefert`,
    ],
    RoundSealed: ({ round: id }) => [`versiegelte ${round(id)}`, `${round(id)} wurde versiegelt`],
    RoundVoided: ({ round: id, reason }) => [
      `erklärte ${round(id)} für ungültig: ${reason}`,
      `${round(id)} wurde für ungültig erklärt: ${reason}`,
    ],
    RoundKeysDestroyed: ({ round: id }) => [
      `vernichtete die Schlüssel von ${round(id)}`,
      `Die Schlüssel von ${round(id)} wurden vernichtet`,
    ],
    RoundImported: ({ round: id }) => [
      `importierte ${roundIn('de', id)}`,
      `${roundIn('de', id)} wurde importiert`,
    ],
    MethodAdded: ({ name }) => [
      `fügte die Methode ${name} hinzu`,
      `Die Methode ${name} wurde hinzugefügt`,
    ],
    MethodEdited: ({ name }) => [
      `formulierte die Methode ${name} neu`,
      `Die Methode ${name} wurde neu formuliert`,
    ],
    MethodRetired: ({ method }) => [
      `legte die Methode ${method} still`,
      `Die Methode ${method} wurde stillgelegt`,
    ],
  },
};

export default words;
