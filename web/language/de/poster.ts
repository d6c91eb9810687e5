/** The poster to print. */
import type { Words } from '../words.ts';

const words: Words['poster'] = {
  title: 'Plakat',
  print: 'Drucken',
  back: 'Zurück zur Einrichtung',
  heading: 'Wie läuft es zwischen Ihrem Team und den anderen?',
  how: 'Scannen, mit der Arbeitsadresse anmelden, antworten. Unter 60 Sekunden.',
  code: (link) => `QR-Code von ${link}`,
  keys: 'Schlüssel dieser Runde:',
  same: 'Die Seite muss dieselben vier Wörter zeigen, bevor Sie antworten.',
  promise:
    'Das System weiß, dass Sie teilgenommen haben. Niemand kann sagen, welche Antwort Ihre ist, nicht einmal seine Administration.',
  until: (day) => `Offen bis: ${day}`,
  fetching: 'Die Runde wird geholt',
};

export default words;
