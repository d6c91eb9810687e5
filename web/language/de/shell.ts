/** Words around the pages: where one is, who is here, and what went wrong. */
import type { Words } from '../words.ts';

const words: Words['shell'] = {
  skip: 'Zum Inhalt',
  opening: 'Die Seite öffnet sich',
  places: {
    label: 'Hauptmenü',
    map: 'Karte',
    pairings: 'Paare',
    quarters: 'Quartale',
    interventions: 'Maßnahmen',
    company: 'Unternehmen',
    setup: 'Einrichtung',
    audit: 'Protokoll',
  },
  open: (round) => `${round} läuft`,
  /** How many have answered so far, beside the open round. */
  participation: {
    'under half': 'unter der Hälfte',
    'over half': 'über der Hälfte',
    'over three quarters': 'über drei Viertel',
  },
  nothing: {
    title: 'Nichts hier',
    text: 'Die Adresse ist falsch, oder es geht um etwas, das Sie nicht sehen dürfen. Wir sagen in beiden Fällen dasselbe.',
    company: 'Zur Unternehmensseite',
    setup: 'Zur Einrichtung',
    answer: (round) => `${round} beantworten`,
  },
  foot: {
    anonymous:
      'Jede Zahl hier kommt aus anonymen Stimmzetteln. Niemand kann sehen, wer welchen abgegeben hat.',
    check: 'Nachprüfen',
    more: 'Anmelden, um mehr zu sehen',
    leave: 'Abmelden',
    language: 'Sprache',
  },
  silence: 'Der Server war nicht zu erreichen. Versuchen Sie es in einer Minute noch einmal.',
  absent: {
    title: 'Hier ist nichts für Sie',
    text: 'Die Adresse ist falsch, oder es geht um Teams, die nicht Ihre sind. Wir sagen in beiden Fällen dasselbe.',
    go: 'Zur Karte',
  },
  failed: {
    title: 'Diese Seite konnte nicht geladen werden',
    again: 'Noch einmal versuchen',
    code: 'Wenn es wieder geschieht, nennen Sie Ihrem Admin diesen Code:',
  },
};

export default words;
