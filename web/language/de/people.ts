/** The people of the setup: taken in as lines, found, and changed one by one. */
import type { Words } from '../words.ts';

const words: Words['people'] = {
  title: '2. Personen',
  lede: 'Name, Adresse, Team und Rolle. Sonst nichts: kein Alter, keine Stufe. Eine Rolle ist respondent (antwortet), manager (Führungskraft), leadership (Leitung) oder admin.',
  paste: 'Aus einer Tabelle einfügen: name,email,team,role',
  hint: 'Eine Person pro Zeile; Kommas, Semikolons oder Tabs. Oder ziehen Sie eine CSV-Datei hierher. Gespeichert wird nur, wenn jede Zeile stimmt. Eine bekannte Adresse wird geändert, nicht verdoppelt.',
  file: 'Oder wählen Sie eine CSV-Datei',
  check: 'Prüfen und speichern',
  notSaved: 'Nichts wurde gespeichert.',
  saved: (added, changed, unchanged) =>
    `Gespeichert: ${added} neu, ${changed} geändert, ${unchanged} unverändert.`,
  right: (added, changed, unchanged) =>
    `Jede Zeile stimmt. Speichern heißt: ${added} neu, ${changed} geändert, ${unchanged} unverändert.`,
  onList: (people) => `${people} auf der Liste`,
  off: (count) => `, ${count} deaktiviert`,
  find: 'Jemanden finden',
  findBy: 'Name, Adresse, Team oder Rolle',
  found: (people) => `${people} gefunden.`,
  more: (count) => `${count} weitere zeigen`,
  deactivated: 'deaktiviert',
  noTeam: 'kein Team',
  roles: {
    respondent: 'antwortet',
    manager: 'Führungskraft',
    leadership: 'Leitung',
    admin: 'Admin',
  },
  name: 'Name',
  address: 'Adresse',
  team: 'Team',
  withoutTeam: 'Kein Team',
  role: 'Rolle',
  moved:
    'Eine neue Adresse beendet Sitzungen und Links und bekommt in einer laufenden Runde keine Umschläge. Die alte Adresse wird benachrichtigt.',
  savedOne: 'Gespeichert.',
  save: 'Speichern',
  deactivate: 'Deaktivieren',
  deactivateAsk: (name) => `${name} deaktivieren?`,
  deactivateYes: 'Ja, deaktivieren',
  keep: 'Behalten',
  deactivateWhat:
    'Die Person wird sofort abgemeldet und in kommenden Runden nicht gefragt. Sie können sie zurückholen.',
  deactivatedDone: 'Deaktiviert.',
  back: 'Zurückholen',
  backDone: 'Wieder dabei.',
  erase: 'Löschen',
  eraseAsk: (name) => `${name} löschen?`,
  eraseYes: 'Ja, löschen',
  eraseWhat:
    'Name, Adresse, Links und Sitzungen verschwinden endgültig. Zahlen bleiben, wie sie sind. Solange eine Runde läuft, sieht das Team den Namen weiter auf seiner Liste: So wurde es beim Öffnen zugesagt.',
  erased: (name) => `${name} wurde gelöscht.`,
  erasedUntil: (name, round) =>
    `${name} wurde gelöscht. Das Team sieht den Namen, bis ${round} endet.`,
  stored: 'Was gespeichert ist',
};

export default words;
