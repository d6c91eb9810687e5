/** The calendar: which rounds come, which were, and on which days nothing happens. */
import { plural } from '../language.ts';
import type { Words } from '../words.ts';

const words: Words['calendar'] = {
  title: 'Kalender',
  opening: 'Der Kalender öffnet sich',
  often: {
    week: 'Jede Woche',
    fortnight: 'Alle zwei Wochen',
    month: 'Jeden Monat',
    quarter: 'Jedes Quartal',
    hand: 'Von Hand',
    in: (often, zone) => `${often}, ${zone}`,
  },
  byHand: 'Runden gehen von Hand.',
  byItself: 'Runden gehen von selbst.',
  today: (day) => `Heute ist ${day}.`,
  change: 'Rhythmus ändern',
  coming: 'Kommend',
  careful: 'Wochenenden und Feiertage sind bedacht.',
  until: (opensAt, sealsOn, sealsAt) =>
    `${opensAt === null ? '' : `, ${opensAt}`} bis ${sealsOn}${sealsAt === null ? '' : `, ${sealsAt}`}`,
  status: {
    open: (name) => `${name} läuft`,
    openByHand: (name) => `${name} läuft, von Hand versiegelt`,
    scheduled: (name) => `${name} angesetzt`,
    scheduledByHand: (name) => `${name} wird von Hand geöffnet`,
  },
  none: 'Keine Runde ist geplant.',
  holidays: 'Feiertage',
  still: 'Nichts beginnt, wird versiegelt oder erinnert.',
  before: 'Bisher',
  year: (year, count) =>
    plural(count, { one: `${year}: ${count} Runde`, other: `${year}: ${count} Runden` }),
  ended: {
    sealed: (day) => `versiegelt ${day}`.trim(),
    voided: (day) => `ungültig ${day}`.trim(),
  },
  noneYet: 'Noch keine Runde ist zu Ende.',
};

export default words;
