/** What is asked, and the words that answer it. `{team}` is the team answered about. */
import type en from '../en/statement.ts';

const words: typeof en = {
  statements: {
    'trust-1': 'Wenn {team} uns etwas ankündigt, können wir damit planen.',
    'goals-1': 'Die Entscheidungen von {team} und unsere führen zum selben Ergebnis.',
    'blame-1':
      'Wenn zwischen unseren Teams etwas schiefgeht, sucht {team} erst, wer es verursacht hat, und dann, wie es sich beheben lässt.',
    'load-1':
      'Anfragen, Korrekturen oder Eskalationen von {team} verdrängen Arbeit, die wir geplant hatten.',
  },
  answers: ['Fast nie', 'Selten', 'Etwa jedes zweite Mal', 'Oft', 'Fast immer'],
  cannotSay: 'Kann ich nicht sagen',
  gate: {
    text: 'Wie sehr hing Ihre Arbeit seit der letzten Runde von {team} ab?',
    answers: ['Gar nicht', 'Ein wenig', 'Einigermaßen', 'Sehr'],
  },
  priority: {
    text: 'Was sollte dieses Unternehmen in diesem Quartal an die erste Stelle setzen?',
    choices: {
      growth: 'Wachstum',
      stability: 'Stabilität',
      'keeping-customers': 'Kunden halten',
      cost: 'Kosten',
      quality: 'Qualität',
      'something-else': 'Etwas anderes',
      'dont-know': 'Ich weiß es nicht',
    },
  },
};

export default words;
