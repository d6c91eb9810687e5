/** What changes on the respondent's page. Its words come with the page, so a value in them is a name in braces. */
import type { Words } from '../words.ts';

const words: Words['respond'] = {
  numbers: '',
  next: 'Weiter',
  back: 'Zurück',
  goOn: 'Weiter',
  results: 'Die letzten Ergebnisse ansehen',

  for: 'Sie antworten für {team}, {round}.',
  forUntil: 'Sie antworten bis {day} für {team}, {round}.',
  wrongTeam:
    'Falsches Team? Schreiben Sie Ihrem Admin, bevor Sie beginnen: Ein Umschlag ist an sein Team gebunden.',
  start: 'Beginnen, unter 60 Sekunden',

  asked: 'Gefragt in {team}: {people} Personen',
  names: 'Ihre Namen',
  scroll: 'Alle {people} stehen hier: Blättern Sie zu den übrigen.',
  strangers: 'Wenn Sie diese Personen nicht kennen, antworten Sie nicht.',
  keys: 'Schlüssel:',
  asInvited: ', wie in Ihrer Einladung.',
  compareNext: ', Sie vergleichen sie gleich.',
  areSame: 'Es sind dieselben',
  areOthers: 'Es sind andere',
  differ:
    'In Ihrer Einladung steht „{invited}“, diese Seite bekam „{here}“. Nichts wurde gesendet.',
  got: 'Diese Seite bekam „{here}“. Nichts wurde gesendet.',

  left: 'noch etwa {seconds} s',
  eachTeam: 'Wie sehr hing Ihre Arbeit seit der letzten Runde von jedem Team ab?',
  place: 'Team {place} von {all}, gesehen von {team}',
  howOften: 'Wie oft seit der letzten Runde?',
  most: 'Als Nächstes kommen die {count}, von denen Sie am meisten abhängen.',
  ownView:
    'Ihre eigene Sicht. Sie reist allein, getrennt von dem, was Sie über die Teams gesagt haben.',
  skips: 'überspringt {team}',
  oneTap: 'Ein Tippen führt weiter. Bis zum Absenden können Sie zurück und es ändern.',
  toLast: 'Zur letzten Frage',

  open: {
    team: { one: '{count} Team hat keine Antwort', other: '{count} Teams haben keine Antwort' },
    statement: {
      one: '{count} Aussage hat keine Antwort',
      other: '{count} Aussagen haben keine Antwort',
    },
    question: { other: '{count} Frage hat keine Antwort' },
  },
  goTo: 'Zu: {field}',
  toBoth: '{answer}, bei beiden',
  toAll: '{answer}, bei allen',
  dimensions: {
    trust: 'Vertrauen',
    goals: 'Ziele',
    blame: 'Schuldzuweisung',
    load: 'Support-Last',
  },
  theQuestion: 'die Frage',
  hintTeams: 'Wie sehr hing Ihre Arbeit ab von: {teams}?',
  hintStatements:
    'Über {team}: {dimensions}. Für den Index braucht es drei von vier. „{answer}“ ist eine gute Antwort.',
  hintQuestion: 'Wählen Sie eine, oder senden Sie ohne.',
  without: 'Ohne diese Frage senden',
  send: 'Meine Stimmzettel senden',
  shared: 'Dieses Gerät wird geteilt: hier nichts behalten',

  noneLeaves: 'Noch geht kein Stimmzettel ab.',
  leave: {
    one: '{count} Stimmzettel geht jetzt ab: {about}. Einmal gesendet, kann ihn niemand ändern. Auch Sie nicht.',
    other:
      '{count} Stimmzettel gehen jetzt ab, jeder für sich: {about}. Einmal gesendet, kann sie niemand ändern. Auch Sie nicht.',
  },
  thisOne: 'diese Frage',

  again: 'Wir versuchen es von selbst wieder.',
  canClose: 'Sie können diese Seite schließen und später wieder öffnen.',
  stay: 'Lassen Sie diese Seite offen, bis sie eingeworfen sind.',
  posted: {
    one: '{count} von {all} ist eingeworfen.',
    other: '{count} von {all} sind eingeworfen.',
  },
  tryNow: 'Jetzt versuchen',
  tryAgain: 'Noch einmal versuchen',
  code: 'Wenn es wieder geschieht, nennen Sie Ihrem Admin diesen Code: {code}.',

  wait: {
    one: '{count} Stimmzettel wartet im Kasten, ohne Reihenfolge und ohne Uhrzeit, bis die Runde versiegelt wird.',
    other:
      '{count} Stimmzettel warten im Kasten, ohne Reihenfolge und ohne Uhrzeit, bis die Runde versiegelt wird.',
  },
  waitUntil: {
    one: '{count} Stimmzettel wartet bis {day} im Kasten, ohne Reihenfolge und ohne Uhrzeit. Dann wird die Runde versiegelt.',
    other:
      '{count} Stimmzettel warten bis {day} im Kasten, ohne Reihenfolge und ohne Uhrzeit. Dann wird die Runde versiegelt.',
  },
  resultsCome:
    'Ergebnisse gibt es, wenn die Runde versiegelt ist, für Sie ebenso früh wie für Führungskräfte.',
  forget: 'Geteilter Bildschirm? Das hier vergessen',

  keep: 'Einen Beleg in diesem Browser behalten',
  withIt: 'Mit ihm können Sie nach der Runde',
  check: 'prüfen',
  counted:
    'ob Ihre Stimmzettel gezählt wurden. Zeigen Sie ihn niemandem, bevor die Runde endet: Wer das Protokoll lesen kann, fände mit ihm diese Antwort.',
  save: 'Eine Belegdatei speichern',

  voided: '{round} wurde am {day} für ungültig erklärt.',
  reason: 'Der genannte Grund: {reason}',
  came: { other: '{count} von Ihren {all} Stimmzetteln kamen rechtzeitig an.' },
  late: {
    one: 'Ihr Stimmzettel kam zu spät.',
    other: 'Keiner Ihrer {count} Stimmzettel kam rechtzeitig an.',
  },
  closed: '{round} ist am {day} zu Ende gegangen.',
  nextOpens: 'Am {day} beginnt die nächste.',

  yourCode: 'Ihr Code',
  refusals: {
    'code-unknown':
      'Diesen Code gibt es nicht. Nehmen Sie den aus Ihrem neuesten Brief oder Zettel.',
    'too-many':
      'Das war zu oft. Warten Sie eine Viertelstunde, und versuchen Sie es dann noch einmal.',
    'no-connection':
      'Der Server war nicht zu erreichen. Versuchen Sie es in einer Minute noch einmal.',
  },
  fault: 'Das ging nicht. Nichts ist verloren. Versuchen Sie es in einer Minute noch einmal.',
};

export default words;
