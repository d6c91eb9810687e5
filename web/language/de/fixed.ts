/** What is fixed, and what of it an admin may change. */
import type { Words } from '../words.ts';

const words: Words['fixed'] = {
  title: '5. Was feststeht, und was Sie ändern können',
  lede: 'Niemand kann das abschalten, weder Sie noch wer den Server betreibt.',
  ballots: {
    rule: (threshold) => `Eine Zahl beruht auf mindestens ${threshold} Stimmzetteln.`,
    more: 'Die Schwelle kann erhöht und nie wieder gesenkt werden.',
  },
  apart: {
    rule: 'Ein Stimmzettel für jedes bewertete Team,',
    more: 'nie alles von einer Person zusammen.',
  },
  sealed: {
    rule: 'Kein Ergebnis, solange eine Runde läuft.',
    more: 'Bis sie versiegelt ist, sehen Sie nur, ob weniger oder mehr als die Hälfte teilgenommen hat.',
  },
  shuffled: {
    rule: 'Alle Stimmzettel einer Runde kommen gemeinsam ins Protokoll,',
    more: 'gemischt und ohne Uhrzeit.',
  },
  steps: {
    rule: 'Zahlen in Stufen, Anzahlen in Spannen.',
    more: 'Extreme werden auf „10 oder weniger“ und „90 oder mehr“ gekürzt.',
  },
  asked: {
    rule: 'Sie sehen, wer gefragt wird, nie eine Antwort.',
    more: 'Niemand tut das, in keiner Rolle.',
  },
  threshold: 'Eine Zahl zeigen ab',
  least: (count) => `${count} Stimmzetteln`,
  onlyUp: 'lässt sich nur erhöhen',
  year: 'Das Jahr beginnt im',
  yearHint: 'Danach werden Quartale gezählt',
  respondents: 'Alle sehen',
  whenSealed: 'wenn eine Runde versiegelt ist',
  ownAndCompany: 'Die Paare des eigenen Teams und das Unternehmen',
  companyOnly: 'Nur das Unternehmen',
  managers: 'Führungskräfte sehen',
  leadership: 'Die Leitung sieht immer alle Paare',
  allPairings: 'Alle Paare',
  ownPairings: 'Die Paare des eigenen Teams',
  priorities: {
    title: 'Antworten auf die letzte Frage',
    question: '„Was sollte dieses Unternehmen in diesem Quartal an die erste Stelle setzen?“',
    always: (texts) => `${texts.join(' und ')} stehen immer am Ende.`,
    answer: (place) => `Antwort ${place}`,
    remove: (text) => `${text} entfernen`,
    removeThis: 'Entfernen',
    add: 'Antwort hinzufügen',
  },
  save: 'Änderungen speichern',
  saved: 'Gespeichert. Es gilt ab der nächsten Runde.',
  keeps:
    'Eine laufende Runde behält, womit sie begonnen hat. Jede Änderung ist ein Ereignis im Protokoll.',
};

export default words;
