/** The setup: its steps, the teams, and what is fixed. */
import { plural } from '../language.ts';
import type { Words } from '../words.ts';

const words: Words['setup'] = {
  title: 'Einrichtung',
  first: {
    title: 'Erste Einrichtung',
    eyebrow: 'Erste Einrichtung, etwa 10 Minuten',
    head: 'Richten wir Ihren ersten Pulse ein.',
    nothing: 'Nichts beginnt, bevor Sie eine Runde öffnen. Sie können jederzeit unterbrechen.',
    lede: 'Sie werden Admin: Sie richten Teams, Personen und Runden ein. Eine Antwort sehen Sie nie.',
    who: 'Wer sind Sie?',
    mail: 'Mail bei der Arbeit',
    start: 'Einrichtung beginnen',
    hint: 'Der Link, mit dem Sie kamen, gilt einmal. Ab jetzt kennt Sie dieser Browser.',
  },
  never: 'Eine Antwort sehen Sie nie.',
  loading: 'Die Einrichtung wird geladen',
  /** Where the data lies. */
  disk: {
    little:
      'Der Speicher des Servers ist fast voll. Schaffen Sie Platz, bevor geantwortet wird: Mit weniger als 100 MB werden keine Antworten angenommen.',
    none: 'Der Speicher des Servers ist voll. Es werden keine Antworten angenommen, damit eine offene Runde noch versiegelt werden kann; nichts ist verloren. Schaffen Sie Platz, dann geht es von selbst weiter.',
  },
  steps: {
    label: 'Schritte der Einrichtung',
    done: ', erledigt',
    teams: 'Teams',
    people: 'Personen',
    rhythm: 'Rhythmus',
    channels: 'Kanäle',
    fixed: 'Was feststeht',
    round: 'Runde',
  },
  aside: 'Was die Leute bekommen',
  unchanged: 'Nichts wurde geändert.',
  count: (count) => plural(count, { one: `${count} Person`, other: `${count} Personen` }),
  teams: {
    title: '1. Teams',
    lede: 'Nehmen Sie die Namen, die man auf dem Flur sagt. Einen Standort braucht es nur, wo dasselbe Team an mehreren Orten sitzt.',
    small: (threshold, names) => `Weniger als ${threshold} Personen: ${names.join(', ')}.`,
    hidden: (threshold) =>
      `Was ein solches Team sagt, bleibt verborgen, weil eine Zahl auf mindestens ${threshold} Stimmzetteln beruht.`,
    add: 'Ein Team hinzufügen',
    name: 'Name',
    siteIf: 'Standort, falls es einen gibt',
    site: 'Standort',
    addThis: 'Dieses Team hinzufügen',
    added: (name) => `${name} wurde hinzugefügt.`,
  },
  team: {
    rates: (count) =>
      plural(count, { one: `bewertet ${count} Team`, other: `bewertet ${count} Teams` }),
    saved: (name) => `${name} wurde gespeichert.`,
    legend: (name, most) => `${name} bewertet, höchstens ${most} Teams`,
    another: 'Fügen Sie zuerst ein weiteres Team hinzu.',
    save: (name) => `${name} speichern`,
    retire: (name) => `${name} auflösen`,
    ask: (name) => `${name} auflösen?`,
    yes: 'Ja, auflösen',
    no: 'Behalten',
    what: 'Es wird nicht mehr gefragt, und niemand bewertet es. Seine bisherigen Zahlen bleiben.',
  },
};

export default words;
