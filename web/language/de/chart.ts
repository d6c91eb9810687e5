/** Words on charts and beside them: their other forms, what was tried, what was missing. */
import type { Words } from '../words.ts';

const words: Words['chart'] = {
  name: (chart) => `: ${chart}`,
  table: 'Als Tabelle',
  region: (chart) => `Tabelle: ${chart}`,
  note: 'Anmerkung',
  save: 'Bild speichern',
  failed: 'Das Diagramm wurde nicht geladen. Die Tabelle darunter enthält dieselben Werte.',
  hidden: 'verborgen',
  imported: 'importiert',
  reworded: 'neue Formulierung',
  noRound: 'keine Runde',
  noRoundIn: (quarter) => `Keine Runde in ${quarter}`,
  breaking: 'über 50: am Zerbrechen',
  tried: {
    name: 'Maßnahmen',
    how: [
      'Unter dem Diagramm steht eine Zahl, wo eine Maßnahme begann,',
      'eine Raute',
      'wo über sie entschieden wurde, und ein Strich, wo sie endete. Was danach kommt, muss nicht ihretwegen kommen.',
    ],
    became: {
      hit: 'eingetroffen',
      backfired: 'nach hinten losgegangen',
      missed: 'verfehlt',
      "can't tell": 'nicht zu sagen',
      "can't be read": 'nicht ablesbar',
      kept: 'beibehalten',
      changed: 'geändert',
      retired: 'beendet',
      'ran out': 'von selbst beendet',
    },
    ended: 'beendet',
    toStop: 'zu stoppen',
    running: 'läuft',
    started: (round) => `begann nach ${round}`,
    startedBefore: 'begann vor der ersten gezeigten Runde',
    decided: (round, became) => `entschieden ${round}: ${became}`,
    startedHere: 'begann nach dieser Runde',
    startedBeforeHere: 'begann vor dieser Runde',
    endedHere: (became) => `${became} nach dieser Runde`,
    decidedHere: (became) => `entschieden: ${became}`,
  },
};

export default words;
