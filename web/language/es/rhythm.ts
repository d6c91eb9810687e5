/** The rhythm: how often rounds open by themselves, when, and on which days nothing does. */
import { plural } from '../language.ts';
import type { Words } from '../words.ts';

const words: Words['rhythm'] = {
  title: '3. Ritmo',
  lede: 'Mejor corto y regular que largo y raro. Las rondas nunca se solapan.',
  hindered: 'Tal como están las cosas, la próxima ronda no puede abrirse.',
  often: 'Con qué frecuencia',
  choices: {
    fortnight: {
      name: 'Cada dos semanas',
      more: '6 o 7 rondas por trimestre. Veredictos claros en un trimestre.',
    },
    month: {
      name: 'Cada mes',
      more: '3 rondas por trimestre. Solo se verán claros los cambios grandes.',
    },
    week: {
      name: 'Cada semana',
      more: '13 rondas por trimestre. La gente puede cansarse.',
    },
    quarter: {
      name: 'Cada trimestre',
      more: 'Una ronda. Un trimestre por sí solo dice poco.',
    },
    hand: {
      name: 'A mano',
      more: 'Usted abre y sella cada ronda. Nada ocurre por sí solo.',
    },
  },
  weekdays: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes'],
  later: (day, weeks) =>
    weeks === 0
      ? day
      : weeks === 1
        ? `${day}, una semana después`
        : `${day}, ${weeks} semanas después`,
  opens: 'Se abre',
  opensAt: 'Se abre a las',
  seals: 'Se sella',
  sealsAt: 'Sellada a las',
  first: 'Primera ronda',
  asBefore: (day) => `Como antes, desde el ${day}`,
  zone: 'Zona horaria de la empresa',
  clocks: 'Los cambios de hora se tienen en cuenta',
  holidays: (count) =>
    count === 0
      ? 'Festivos'
      : plural(count, { one: `Festivos: ${count} día`, other: `Festivos: ${count} días` }),
  holidayLines: 'Un día, o un periodo, en cada línea',
  holidayHint:
    'Esos días nada se abre, se sella ni recuerda nada a nadie; pasa al siguiente día laborable.',
  holidayExample: '2026-12-25 Navidad\n2026-12-28 – 2026-12-31 Cerrado',
  wrong: (line, text) => `La línea ${line}, «${text}», no es como 2026-12-25 Navidad.`,
  save: 'Guardar el ritmo',
  saved: 'Guardado.',
  calendar: 'Calendario',
  keeps: 'Una ronda abierta conserva sus días.',
  next: {
    unnamed: 'La próxima ronda',
    at: (day, hour) => `${day}, ${hour}`,
    byHand: {
      open: (name, until) => `${name} está abierta hasta el ${until} y va a mano.`,
      scheduled: (name, until) => `${name} está prevista hasta el ${until} y va a mano.`,
    },
    open: (name, seals) => `${name} está abierta y se sella: ${seals}.`,
    coming: (name, opens, seals) => `${name}: se abre ${opens} y se sella ${seals}.`,
  },
};

export default words;
