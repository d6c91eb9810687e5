/** Slips with codes, to print and cut. */
import type { Words } from '../words.ts';

const words: Words['slips'] = {
  title: 'Zettel',
  heading: 'Zettel für ein geteiltes Gerät',
  lede: 'Für Personen ohne Mail oder eigenes Gerät. Jeder Zettel hat seinen eigenen Code; geben Sie ihn seiner Person und niemandem sonst: Wer ihn hat, kann in ihrem Namen antworten. Die Codes werden nur dieses eine Mal gezeigt und gelten nicht mehr, wenn die nächste Runde beginnt.',
  for: 'Für',
  everybody: 'Alle, die gefragt werden',
  none: 'Es läuft keine Runde, also würde kein Code eine öffnen.',
  refused: 'Es wurden keine Zettel gemacht.',
  make: 'Codes machen',
  again: 'Neue Codes machen',
  print: (slips) => `${slips} drucken`,
  back: 'Zurück zur Einrichtung',
  keys: (four) => `Schlüssel: ${four}. Die Seite muss dieselben vier Wörter zeigen.`,
};

export default words;
