/** The calendar: which rounds come, which were, and on which days nothing happens. */
import { plural } from '../language.ts';
import type { Words } from '../words.ts';

const words: Words['calendar'] = {
  title: 'Calendrier',
  opening: 'Le calendrier s’ouvre',
  often: {
    week: 'Toutes les semaines',
    fortnight: 'Toutes les deux semaines',
    month: 'Tous les mois',
    quarter: 'Tous les trimestres',
    hand: 'À la main',
    in: (often, zone) => `${often}, ${zone}`,
  },
  byHand: 'Les tours vont à la main.',
  byItself: 'Les tours vont tout seuls.',
  today: (day) => `Aujourd’hui : ${day}.`,
  change: 'Changer le rythme',
  coming: 'À venir',
  careful: 'Les week-ends et jours fériés sont pris en compte.',
  until: (opensAt, sealsOn, sealsAt) =>
    `${opensAt === null ? '' : `, ${opensAt}`} au ${sealsOn}${sealsAt === null ? '' : `, ${sealsAt}`}`,
  status: {
    open: (name) => `${name} est ouvert`,
    openByHand: (name) => `${name} est ouvert, scellé à la main`,
    scheduled: (name) => `${name} prévu`,
    scheduledByHand: (name) => `${name} ouvert à la main`,
  },
  none: 'Aucun tour n’est prévu.',
  holidays: 'Jours fériés',
  still: 'Rien ne s’ouvre, n’est scellé ni ne rappelle.',
  before: 'Avant',
  year: (year, count) =>
    plural(count, { one: `${year} : ${count} tour`, other: `${year} : ${count} tours` }),
  ended: {
    sealed: (day) => `scellé ${day}`.trim(),
    voided: (day) => `annulé ${day}`.trim(),
  },
  noneYet: 'Aucun tour n’est encore terminé.',
};

export default words;
