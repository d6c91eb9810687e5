/** The calendar: which rounds come, which were, and on which days nothing happens. */
import { plural } from '../language.ts';
import type { Words } from '../words.ts';

const words: Words['calendar'] = {
  title: 'Calendario',
  opening: 'Abriendo el calendario',
  often: {
    week: 'Cada semana',
    fortnight: 'Cada dos semanas',
    month: 'Cada mes',
    quarter: 'Cada trimestre',
    hand: 'A mano',
    in: (often, zone) => `${often}, ${zone}`,
  },
  byHand: 'Las rondas van a mano.',
  byItself: 'Las rondas van solas.',
  today: (day) => `Hoy es ${day}.`,
  change: 'Cambiar el ritmo',
  coming: 'Próximas',
  careful: 'Los fines de semana y festivos se tienen en cuenta.',
  until: (opensAt, sealsOn, sealsAt) =>
    `${opensAt === null ? '' : `, ${opensAt}`} a ${sealsOn}${sealsAt === null ? '' : `, ${sealsAt}`}`,
  status: {
    open: (name) => `${name} está abierta`,
    openByHand: (name) => `${name} está abierta, se sella a mano`,
    scheduled: (name) => `${name} programada`,
    scheduledByHand: (name) => `${name} se abre a mano`,
  },
  none: 'No hay ninguna ronda prevista.',
  holidays: 'Festivos',
  still: 'Nada se abre, se sella ni recuerda.',
  before: 'Anteriores',
  year: (year, count) =>
    plural(count, { one: `${year}: ${count} ronda`, other: `${year}: ${count} rondas` }),
  ended: {
    sealed: (day) => `sellada ${day}`.trim(),
    voided: (day) => `anulada ${day}`.trim(),
  },
  noneYet: 'Todavía no ha terminado ninguna ronda.',
};

export default words;
