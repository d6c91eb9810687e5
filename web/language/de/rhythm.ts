/** The rhythm: how often rounds open by themselves, when, and on which days nothing does. */
import { plural } from '../language.ts';
import type { Words } from '../words.ts';

const words: Words['rhythm'] = {
  title: '3. Rhythmus',
  lede: 'Kurz und regelmäßig schlägt lang und selten. Runden überschneiden sich nie.',
  hindered: 'Die nächste Runde kann so nicht beginnen.',
  often: 'Wie oft',
  choices: {
    fortnight: {
      name: 'Alle zwei Wochen',
      more: '6 oder 7 Runden im Quartal. Klare Urteile nach einem Quartal.',
    },
    month: {
      name: 'Jeden Monat',
      more: '3 Runden im Quartal. Nur große Änderungen werden klar.',
    },
    week: {
      name: 'Jede Woche',
      more: '13 Runden im Quartal. Das kann ermüden.',
    },
    quarter: {
      name: 'Jedes Quartal',
      more: 'Eine Runde. Ein Quartal allein sagt wenig.',
    },
    hand: {
      name: 'Von Hand',
      more: 'Sie öffnen und versiegeln jede Runde. Nichts geschieht von selbst.',
    },
  },
  weekdays: ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag'],
  later: (day, weeks) =>
    weeks === 0
      ? day
      : weeks === 1
        ? `${day}, eine Woche später`
        : `${day}, ${weeks} Wochen später`,
  opens: 'Beginnt',
  opensAt: 'Beginnt um',
  seals: 'Wird versiegelt',
  sealsAt: 'Versiegelt um',
  first: 'Erste Runde',
  asBefore: (day) => `Wie bisher, ab ${day}`,
  zone: 'Zeitzone des Unternehmens',
  clocks: 'Zeitumstellungen sind bedacht',
  holidays: (count) =>
    count === 0
      ? 'Feiertage'
      : plural(count, { one: `Feiertage: ${count} Tag`, other: `Feiertage: ${count} Tage` }),
  holidayLines: 'Ein Tag oder eine Spanne von Tagen pro Zeile',
  holidayHint:
    'An diesen Tagen beginnt nichts, wird nichts versiegelt und niemand erinnert; es rückt auf den nächsten Arbeitstag.',
  holidayExample: '2026-12-25 Weihnachten\n2026-12-28 – 2026-12-31 Geschlossen',
  wrong: (line, text) => `Zeile ${line}, „${text}“, ist nicht wie 2026-12-25 Weihnachten.`,
  save: 'Rhythmus speichern',
  saved: 'Gespeichert.',
  calendar: 'Kalender',
  keeps: 'Eine laufende Runde behält ihre Tage.',
  next: {
    unnamed: 'Die nächste Runde',
    at: (day, hour) => `${day}, ${hour}`,
    byHand: {
      open: (name, until) => `${name} läuft bis ${until} und geht von Hand.`,
      scheduled: (name, until) => `${name} ist bis ${until} angesetzt und geht von Hand.`,
    },
    open: (name, seals) => `${name} läuft und wird versiegelt: ${seals}.`,
    coming: (name, opens, seals) => `${name}: Beginn ${opens}, versiegelt ${seals}.`,
  },
};

export default words;
