/** The rhythm: how often rounds open by themselves, when, and on which days nothing does. */
import { plural } from '../language.ts';
import type { Words } from '../words.ts';

const words: Words['rhythm'] = {
  title: '3. Rythme',
  lede: 'Mieux vaut court et régulier que long et rare. Les tours ne se chevauchent jamais.',
  hindered: 'En l’état, le prochain tour ne peut pas s’ouvrir.',
  often: 'À quelle fréquence',
  choices: {
    fortnight: {
      name: 'Toutes les deux semaines',
      more: '6 ou 7 tours par trimestre. Des verdicts clairs en un trimestre.',
    },
    month: {
      name: 'Tous les mois',
      more: '3 tours par trimestre. Seuls les grands changements seront clairs.',
    },
    week: {
      name: 'Toutes les semaines',
      more: '13 tours par trimestre. On peut s’en lasser.',
    },
    quarter: {
      name: 'Tous les trimestres',
      more: 'Un tour. Un trimestre seul dit peu.',
    },
    hand: {
      name: 'À la main',
      more: 'Vous ouvrez et scellez chaque tour. Rien ne se fait tout seul.',
    },
  },
  weekdays: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi'],
  later: (day, weeks) =>
    weeks === 0
      ? day
      : weeks === 1
        ? `${day}, une semaine après`
        : `${day}, ${weeks} semaines après`,
  opens: 'S’ouvre',
  opensAt: 'S’ouvre à',
  seals: 'Est scellé',
  sealsAt: 'Scellé à',
  first: 'Premier tour',
  asBefore: (day) => `Comme avant, à partir du ${day}`,
  zone: 'Fuseau horaire de l’entreprise',
  clocks: 'Les changements d’heure sont pris en compte',
  holidays: (count) =>
    count === 0
      ? 'Jours fériés'
      : plural(count, {
          one: `Jours fériés : ${count} jour`,
          other: `Jours fériés : ${count} jours`,
        }),
  holidayLines: 'Un jour, ou une période, par ligne',
  holidayHint:
    'Ces jours-là, rien ne s’ouvre, n’est scellé ni ne rappelle quoi que ce soit ; tout passe au jour ouvré suivant.',
  holidayExample: '2026-12-25 Noël\n2026-12-28 – 2026-12-31 Fermé',
  wrong: (line, text) => `La ligne ${line}, « ${text} », n’est pas comme 2026-12-25 Noël.`,
  save: 'Enregistrer le rythme',
  saved: 'Enregistré.',
  calendar: 'Calendrier',
  keeps: 'Un tour ouvert garde ses jours.',
  next: {
    unnamed: 'Le prochain tour',
    at: (day, hour) => `${day}, ${hour}`,
    byHand: {
      open: (name, until) => `${name} est ouvert jusqu’au ${until}, à la main.`,
      scheduled: (name, until) => `${name} est prévu jusqu’au ${until}, à la main.`,
    },
    open: (name, seals) => `${name} est ouvert et sera scellé : ${seals}.`,
    coming: (name, opens, seals) => `${name} : ouverture ${opens}, scellé ${seals}.`,
  },
};

export default words;
