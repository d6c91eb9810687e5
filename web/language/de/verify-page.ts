/** What never changes on the page where receipts are checked: the build writes it into verify.html. */
import type { Fixed } from '../page.ts';

const words: Fixed['verify-page'] = {
  title: 'Ihren Beleg prüfen',
  skip: 'Zum Inhalt',
  open: 'Öffentliche Seite, ohne Anmeldung',
  everyone: 'Für alle offen',
  heading: 'Wurde meine Antwort gezählt, und unverändert?',
  lede: 'Die Prüfung läuft in diesem Browser. Er lädt die öffentliche Liste und sucht darin Ihre Fingerabdrücke. Niemand sieht, welche Sie suchen.',
  noscript:
    'Die Prüfung braucht JavaScript, weil sie hier läuft und nicht auf dem Server. Der Rest dieser Seite lässt sich auch so lesen.',
  list: {
    heading: 'Die öffentliche Liste enthält nur Fingerabdrücke',
    text: 'Eine Zeile für jeden Stimmzettel einer versiegelten Runde: kein Team, keine Antwort, keine Reihenfolge, keine Uhrzeit. Der unterschriebene Kopf steht für das ganze Protokoll: Wird heimlich ein Stimmzettel geändert, entfernt oder hinzugefügt, ändert sich der Kopf.',
  },
  rounds: {
    heading: 'Runden in Ihrem Namen',
    text: 'Niemand bekommt zwei Sätze Umschläge. Wer für Sie abstimmen will, muss also Ihre nehmen, und Sie würden es hier sehen.',
  },
  stored: {
    heading: 'Alles, was wir von einer Antwort speichern',
    text: 'Ein erfundener Stimmzettel mit genau diesen Feldern. Einer für jedes Team, das Sie bewertet haben; nichts verbindet sie. Kein Name, keine Adresse, kein Gerät, keine Uhr: Alle Stimmzettel einer Runde haben denselben Tag, den der Versiegelung.',
    about: 'Beispiel: Stimmzettel über ein Team',
    from: 'wer antwortet: ein Schlüssel für ganz Support',
    cannotSay: 'null heißt „Kann ich nicht sagen“',
    key: 'ein Schlüssel aus Ihrem Browser, einmal benutzt',
    token: 'die Unterschrift des Servers darunter, ungesehen gegeben',
    signature: 'niemand kann das unbemerkt ändern',
    first: 'Was Sie an die erste Stelle setzen würden, reist als eigener Stimmzettel:',
    aboutFirst: 'Beispiel: Stimmzettel über die erste Priorität',
    few: 'Wo zu wenige Stimmzettel eines Teams über ein anderes kamen, wird nicht einmal das gespeichert: nur ihre Fingerabdrücke, und niemand kann sagen, von welchen Teams sie waren.',
  },
  knows: {
    heading: 'Was das System weiß, und was es nicht wissen kann',
    it: 'Es weiß',
    listed: 'Dass Sie auf der Liste stehen, Ihre Adresse und Ihr Team.',
    taken:
      'Dass in Ihrem Namen Umschläge abgeholt wurden, damit niemand doppelt abstimmt. Nicht wann, und nicht, ob Sie sie eingeworfen haben.',
    said: 'Was gesagt wurde, als Stimmzettel ohne Namen, nachdem die Runde versiegelt ist.',
    cannot: 'Es kann nicht wissen',
    which:
      'Welcher Stimmzettel Ihrer ist. Umschläge werden blind unterschrieben: Es gibt keine Verbindung, die man nachschlagen könnte, auch nicht mit Datenbank, Protokoll und Sicherungen.',
    same: 'Ob zwei Stimmzettel von derselben Person kamen, in einer Runde oder in zweien.',
    when: 'Wann ein Stimmzettel eingeworfen wurde. Vor dem Versiegeln liegen sie ungeordnet, danach in einer Reihenfolge, die nichts sagt.',
  },
  three: {
    heading: 'Drei Dinge, die Sie wissen sollten',
    known: 'Wer teilgenommen hat, ist bekannt.',
    said: 'Was gesagt wurde, nicht.',
    same: 'Wenn Ihre ganze Gruppe dasselbe antwortet, verrät es der Durchschnitt.',
    cut: 'Darum werden Extreme gekappt, und nichts beruht auf weniger als fünf.',
    network: 'Wer das Netz beobachtet, während Sie antworten, kann raten.',
    live: 'Der Server schreibt keine Uhrzeit auf; wer ihn live beobachtet, sieht, dass eine Person und ein Stimmzettel nacheinander kamen.',
  },
  none: 'Keine Webseite kann Sie schützen',
  noneFrom:
    'vor jemandem, der Ihren Bildschirm beobachtet, vor einem Gerät, das ihn aufzeichnet, oder vor einer Seite, die nur für Sie verändert wurde. Der Hash der Seite steht im Protokoll, und alle können sie nachbauen und vergleichen.',
  source: 'Crosspulse ist quelloffen. Sie können den Code lesen, der diese Prüfung macht.',
  back: 'Zurück zu Pulse',
  results: 'Was herauskam',
  language: 'Sprache',
};

export default words;
