/** The audit: what each event says, after the name of whoever did it, and without one. */
import { languages } from '../../language.ts';
import type { Role } from '../../person.ts';
import { dateIn, formIn, monthIn } from '../count.ts';
import type { AuditWords, Data } from '../en/audit.ts';
import { roundIn } from '../round.ts';

const date = dateIn('es');
const form = formIn('es');
const month = monthIn('es');

const roles: Readonly<Record<Role, string>> = {
  ...{ respondent: '«participante»', manager: '«responsable»' },
  ...{ leadership: '«dirección general»', admin: '«admin»' },
};

const counts = (data: Data<'PeopleChanged'>): string => {
  const words = {
    added: ['alta', 'altas'],
    changed: ['cambio', 'cambios'],
    deactivated: ['desactivación', 'desactivaciones'],
    reactivated: ['reincorporación', 'reincorporaciones'],
    erased: ['borrado', 'borrados'],
  } as const;
  return (['added', 'changed', 'deactivated', 'reactivated', 'erased'] as const)
    .filter((each) => data[each] > 0)
    .map((each) => `${data[each]} ${words[each][data[each] === 1 ? 0 : 1]}`)
    .join(', ');
};

const sight = ({ respondents, managers }: Data<'SightSet'>): string => {
  const theirs =
    respondents === 'own'
      ? 'las parejas de su equipo y la página de la empresa'
      : 'solo la página de la empresa';
  const all = managers === 'all' ? 'todas las parejas' : 'las de su propio equipo';
  return `dejó que los participantes vean ${theirs}, y los responsables ${all}`;
};

const rhythms = {
  ...{ week: 'cada semana', fortnight: 'cada dos semanas' },
  ...{ month: 'cada mes', quarter: 'cada trimestre' },
};

const channels = ({ reminders, by: _, ...on }: Data<'ChannelsSet'>): string => {
  const names = { mail: 'correo', slack: 'Slack', teams: 'Teams', kiosk: 'dispositivo compartido' };
  const chosen = (['mail', 'slack', 'teams', 'kiosk'] as const).filter((each) => on[each]);
  const told = chosen.map((each) => names[each]).join(', ') || 'solo enlaces simples';
  const many = form(reminders, { one: '1 recordatorio', other: `${reminders} recordatorios` });
  return `eligió cómo avisar: ${told}, con ${many}`;
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const words: AuditWords = {
  erased: 'una persona borrada',
  erasedFirst: 'Una persona borrada',
  directory: 'El directorio de la empresa',
  ended: (text) => (/[.!?]$/.test(text) ? text : `${text}.`),
  tells: {
    RoleGiven: ({ person, role }, { person: named }) => [
      `dio el rol ${roles[role]} a ${named(person)}`,
      `${capital(named(person))} recibió el rol ${roles[role]}`,
    ],
    SignedIn: ({ role }) => [`inició sesión con el rol ${roles[role]}`],
    PeopleChanged: (data) => [`cambió la lista de personas: ${counts(data)}`],
    ReadingsExported: ({ what }) => [`exportó ${what}`],
    PersonExported: ({ person }, { person: named }) => [
      `exportó lo que se guarda sobre ${named(person)}`,
    ],
    ThresholdRaised: ({ threshold }) => [
      `subió el umbral a ${threshold} papeletas`,
      `El umbral se subió a ${threshold} papeletas`,
    ],
    YearStartSet: ({ month: first }) => [
      `hizo que el año de la empresa empiece en ${month(first)}`,
      `El año de la empresa empieza desde entonces en ${month(first)}`,
    ],
    PrioritiesSet: ({ priorities }) => [
      `cambió las opciones de la pregunta de prioridades: ${priorities.map(({ text }) => text).join(', ')}`,
      'Se cambiaron las opciones de la pregunta de prioridades',
    ],
    SightSet: (data) => [sight(data), 'Se cambió quién puede ver qué resultados'],
    CadenceSet: ({ every }) => [
      every === null
        ? 'decidió que las rondas se abran y sellen a mano'
        : `decidió que se abra una ronda ${rhythms[every]}`,
      'Se cambió el ritmo de las rondas',
    ],
    HolidaysSet: ({ holidays }) => [
      `fijó ${form(holidays.length, { one: '1 día festivo', other: `${holidays.length} días festivos` })}`,
      'Se cambiaron los días festivos',
    ],
    LanguageSet: ({ language }) => [
      `eligió el idioma de las cartas: ${languages[language].name}`,
      `Se eligió el idioma de las cartas: ${languages[language].name}`,
    ],
    ChannelsSet: (data) => [channels(data), 'Se cambiaron los canales'],
    TeamAdded: ({ name }) => [`añadió el equipo ${name}`, `Se añadió el equipo ${name}`],
    TeamRenamed: ({ name }) => [
      `cambió el nombre de un equipo a ${name}`,
      `Se cambió el nombre de un equipo a ${name}`,
    ],
    TeamPlaced: ({ team, site }, { team: named }) =>
      site === null
        ? [`quitó la sede del equipo ${named(team)}`, `El equipo ${named(team)} ya no tiene sede`]
        : [
            `situó el equipo ${named(team)} en ${site}`,
            `Se situó el equipo ${named(team)} en ${site}`,
          ],
    TeamRetired: ({ team }, { team: named }) => [
      `retiró el equipo ${named(team)}`,
      `Se retiró el equipo ${named(team)}`,
    ],
    RatedTeamsSet: ({ team }, { team: named }) => [
      `cambió qué equipos valora ${named(team)}`,
      `Se cambió qué equipos valora ${named(team)}`,
    ],
    RoundScheduled: ({ label, opensOn, sealsOn }) => [
      `programó ${roundIn('es', label)} del ${date(opensOn)} al ${date(sealsOn)}`,
      `Se programó ${roundIn('es', label)} del ${date(opensOn)} al ${date(sealsOn)}`,
    ],
    RoundOpened: ({ round: id }) => [`abrió la ronda ${id}`, `Se abrió la ronda ${id}`],
    BoothChanged: ({ round: id }) => [
      'cambió las páginas en las que se responde',
      `Se sirvieron otras páginas para responder mientras la ronda ${id} estaba abierta`,
    ],
    RoundSealed: ({ round: id }) => [`selló la ronda ${id}`, `Se selló la ronda ${id}`],
    RoundVoided: ({ round: id, reason }) => [
      `anuló la ronda ${id}: ${reason}`,
      `Se anuló la ronda ${id}: ${reason}`,
    ],
    RoundKeysDestroyed: ({ round: id }) => [
      `destruyó las claves de la ronda ${id}`,
      `Se destruyeron las claves de la ronda ${id}`,
    ],
    RoundImported: ({ round: id }) => [
      `importó ${roundIn('es', id)}`,
      `Se importó ${roundIn('es', id)}`,
    ],
    MethodAdded: ({ name }) => [`añadió el método ${name}`, `Se añadió el método ${name}`],
    MethodEdited: ({ name }) => [`reformuló el método ${name}`, `Se reformuló el método ${name}`],
    MethodRetired: ({ method }) => [`retiró el método ${method}`, `Se retiró el método ${method}`],
  },
};

export default words;
