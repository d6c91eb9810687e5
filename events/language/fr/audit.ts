/** The audit: what each event says, after the name of whoever did it, and without one. */
import { languages } from '../../language.ts';
import type { Role } from '../../person.ts';
import { dateIn, formIn, monthIn } from '../count.ts';
import type { AuditWords, Data } from '../en/audit.ts';
import { roundIn } from '../round.ts';

const date = dateIn('fr');
const form = formIn('fr');
const month = monthIn('fr');
const round = (id: string): string => `le tour ${id}`;

const roles: Readonly<Record<Role, string>> = {
  ...{ respondent: '« répondant »', manager: '« responsable »' },
  ...{ leadership: '« direction générale »', admin: '« admin »' },
};

const counts = (data: Data<'PeopleChanged'>): string => {
  const words = {
    ...{ added: 'ajout', changed: 'modification', deactivated: 'désactivation' },
    ...{ reactivated: 'retour', erased: 'effacement' },
  };
  return (['added', 'changed', 'deactivated', 'reactivated', 'erased'] as const)
    .filter((each) => data[each] > 0)
    .map((each) =>
      form(data[each], { one: `1 ${words[each]}`, other: `${data[each]} ${words[each]}s` }),
    )
    .join(', ');
};

const sight = ({ respondents, managers }: Data<'SightSet'>): string => {
  const theirs =
    respondents === 'own'
      ? 'les binômes de leur équipe et la page de l’entreprise'
      : 'la page de l’entreprise seulement';
  const all = managers === 'all' ? 'tous les binômes' : 'ceux de leur propre équipe';
  return `a laissé les répondants voir ${theirs}, et les responsables ${all}`;
};

const rhythms = {
  ...{ week: 'chaque semaine', fortnight: 'toutes les deux semaines' },
  ...{ month: 'chaque mois', quarter: 'chaque trimestre' },
};

const channels = ({ reminders, by: _, ...on }: Data<'ChannelsSet'>): string => {
  const names = { mail: 'courriel', slack: 'Slack', teams: 'Teams', kiosk: 'appareil partagé' };
  const chosen = (['mail', 'slack', 'teams', 'kiosk'] as const).filter((each) => on[each]);
  const told = chosen.map((each) => names[each]).join(', ') || 'simples liens seulement';
  const many = form(reminders, { one: `${reminders} rappel`, other: `${reminders} rappels` });
  return `a choisi comment prévenir : ${told}, avec ${many}`;
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const words: AuditWords = {
  erased: 'une personne effacée',
  erasedFirst: 'Une personne effacée',
  directory: 'L’annuaire de l’entreprise',
  ended: (text) => (/[.!?]$/.test(text) ? text : `${text}.`),
  tells: {
    RoleGiven: ({ person, role }, { person: named }) => [
      `a donné le rôle ${roles[role]} à ${named(person)}`,
      `${capital(named(person))} a reçu le rôle ${roles[role]}`,
    ],
    SignedIn: ({ role }) => [`a ouvert une session avec le rôle ${roles[role]}`],
    PeopleChanged: (data) => [`a modifié la liste des personnes : ${counts(data)}`],
    ReadingsExported: ({ what }) => [`a exporté ${what}`],
    PersonExported: ({ person }, { person: named }) => [
      `a exporté ce qui est conservé sur ${named(person)}`,
    ],
    ThresholdRaised: ({ threshold }) => [
      `a relevé le seuil à ${threshold} bulletins`,
      `Le seuil a été relevé à ${threshold} bulletins`,
    ],
    YearStartSet: ({ month: first }) => [
      `a fait commencer l’année de l’entreprise en ${month(first)}`,
      `L’année de l’entreprise commence désormais en ${month(first)}`,
    ],
    PrioritiesSet: ({ priorities }) => [
      `a modifié les choix de la question des priorités : ${priorities.map(({ text }) => text).join(', ')}`,
      'Les choix de la question des priorités ont été modifiés',
    ],
    SightSet: (data) => [sight(data), 'Ce que chacun peut voir a été modifié'],
    CadenceSet: ({ every }) => [
      every === null
        ? 'a choisi d’ouvrir et de sceller les tours à la main'
        : `a fait ouvrir un tour ${rhythms[every]}`,
      'Le rythme des tours a été modifié',
    ],
    HolidaysSet: ({ holidays }) => [
      `a fixé ${form(holidays.length, { one: `${holidays.length} jour férié`, other: `${holidays.length} jours fériés` })}`,
      'Les jours fériés ont été modifiés',
    ],
    LanguageSet: ({ language }) => [
      `a choisi la langue des lettres : ${languages[language].name}`,
      `La langue des lettres a été choisie : ${languages[language].name}`,
    ],
    ChannelsSet: (data) => [channels(data), 'Les canaux ont été modifiés'],
    TeamAdded: ({ name }) => [`a ajouté l’équipe ${name}`, `L’équipe ${name} a été ajoutée`],
    TeamRenamed: ({ name }) => [
      `a renommé une équipe en ${name}`,
      `Une équipe a été renommée en ${name}`,
    ],
    TeamPlaced: ({ team, site }, { team: named }) =>
      site === null
        ? [
            `a retiré le site de l’équipe ${named(team)}`,
            `L’équipe ${named(team)} n’a plus de site`,
          ]
        : [
            `a placé l’équipe ${named(team)} à ${site}`,
            `L’équipe ${named(team)} a été placée à ${site}`,
          ],
    TeamRetired: ({ team }, { team: named }) => [
      `a retiré l’équipe ${named(team)}`,
      `L’équipe ${named(team)} a été retirée`,
    ],
    RatedTeamsSet: ({ team }, { team: named }) => [
      `a modifié les équipes que l’équipe ${named(team)} évalue`,
      `Les équipes que l’équipe ${named(team)} évalue ont été modifiées`,
    ],
    RoundScheduled: ({ label, opensOn, sealsOn }) => [
      `a prévu ${roundIn('fr', label)} du ${date(opensOn)} au ${date(sealsOn)}`,
      `${roundIn('fr', label)} a été prévu du ${date(opensOn)} au ${date(sealsOn)}`,
    ],
    RoundOpened: ({ round: id }) => [`a ouvert ${round(id)}`, `${capital(round(id))} a été ouvert`],
    BoothChanged: ({ round: id }) => [
      'a changé les pages sur lesquelles on répond',
      `D’autres pages pour répondre ont été servies pendant que ${round(id)} était ouvert`,
    ],
    RoundSealed: ({ round: id }) => [`a scellé ${round(id)}`, `${capital(round(id))} a été scellé`],
    RoundVoided: ({ round: id, reason }) => [
      `a annulé ${round(id)} : ${reason}`,
      `${capital(round(id))} a été annulé : ${reason}`,
    ],
    RoundKeysDestroyed: ({ round: id }) => [
      `a détruit les clés du tour ${id}`,
      `Les clés du tour ${id} ont été détruites`,
    ],
    RoundImported: ({ round: id }) => [
      `a importé ${roundIn('fr', id)}`,
      `${roundIn('fr', id)} a été importé`,
    ],
    MethodAdded: ({ name }) => [`a ajouté la méthode ${name}`, `La méthode ${name} a été ajoutée`],
    MethodEdited: ({ name }) => [
      `a reformulé la méthode ${name}`,
      `La méthode ${name} a été reformulée`,
    ],
    MethodRetired: ({ method }) => [
      `a retiré la méthode ${method}`,
      `La méthode ${method} a été retirée`,
    ],
  },
};

export default words;
