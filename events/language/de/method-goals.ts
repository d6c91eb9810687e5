/** Methods of the library against pulling apart and blaming: names, steps, reasons and sources. */
import type en from '../en/method-goals.ts';

const words: typeof en = {
  'shared-success': {
    name: 'Eine gemeinsame Definition von Erfolg',
    steps: [
      'Die beiden Leitungen schreiben eine Zahl auf, die für beide als Erfolg zählt, mit einem Zielwert.',
      'Jedes Team streicht für dieses Quartal ein eigenes Ziel.',
      'Schauen Sie alle zwei Wochen gemeinsam auf die Zahl.',
    ],
    why: 'Getrennte Ziele ziehen auseinander. Ein gemeinsames wirkt am besten, wo Menschen beider Teams sich die Rollen teilen.',
    source:
      'Bridging team faultlines, 72 Teams in kontrollierten Studien; Praxis wachsender Unternehmen.',
  },
  'roadmap-market': {
    name: 'Die Roadmap als Marktplatz',
    steps: [
      'Alle zwei Wochen bringen beide Teams, was sie wollen, jeweils mit dem Preis, Schulden eingeschlossen.',
      'Ordnen Sie alles zusammen in einer Liste.',
      'Erst danach vergleichen die Leitungen mit anderen Teams.',
    ],
    why: 'Wer allein ordnet, sieht nicht, was es das andere Team kostet.',
    source: 'Aus der Praxis wachsender Unternehmen.',
  },
  'same-boat': {
    name: 'Im selben Boot',
    steps: [
      'Treffen Sie sich einmal, beide Teams, für eine Stunde.',
      'Sammeln Sie die drei Probleme, die beide haben.',
      'Wählen Sie, woran Sie zuerst arbeiten, und wer was beiträgt.',
    ],
    why: 'Zwei abgestimmte Pläne sind immer noch zwei Pläne. Ein geteiltes Problem ist eines.',
    source: 'Aus der Praxis wachsender Unternehmen.',
  },
  'leads-first': {
    name: 'Zuerst die Leitungen',
    steps: [
      'Die beiden Leitungen schreiben einen Erfolg auf, für den beide einstehen.',
      'Sie treffen sich sechs Wochen lang jede Woche.',
      'Sie sagen beiden Teams gemeinsam, was sie vereinbart haben.',
    ],
    why: 'Teams gehen so miteinander um, wie ihre Leitungen es tun.',
    source: 'Aus der Praxis wachsender Unternehmen.',
  },
  'purpose-team': {
    name: 'Ein Team um einen Zweck',
    steps: [
      'Nennen Sie ein Ergebnis, das beide Teams braucht.',
      'Bringen Sie alle, die es braucht, für zwei Quartale in ein Team.',
      'Geben Sie diesem Team das Ergebnis, keine Liste von Arbeiten.',
    ],
    why: 'Der Gegner ist dann das Problem, nicht das andere Team.',
    source:
      'Richter, West, van Dick und Dawson über Gruppen, die über Grenzen hinweg arbeiten; Praxis.',
  },
  'debt-ledger': {
    name: 'Eine Liste der Schulden',
    steps: [
      'Schreiben Sie auf, was geliehen wurde: jede Abkürzung mit ihrem Preis und dem, was sie jeden Monat kostet.',
      'Setzen Sie es auf dieselbe Liste wie neue Funktionen.',
      'Nennen Sie es überall Schulden, und nicht anders.',
    ],
    why: 'Schulden ohne Preis kommen als Schuldzuweisung zurück.',
    source: 'Aus der Praxis wachsender Unternehmen.',
  },
  'one-accountable': {
    name: 'Eine Person steht ein, alle tragen bei',
    steps: [
      'Geben Sie jedem gemeinsamen Ergebnis eine Person, die dafür einsteht.',
      'Sagen Sie, dass alle verantwortlich sind, die etwas bewegen können.',
      'Schreiben Sie beides auf, wo alle es lesen können.',
    ],
    why: 'Wo jeder nur sein Stück besitzt, zeigen Finger auf das nächste Stück.',
    source: 'Relationale Koordination, Strukturen gemeinsamer Verantwortung; Praxis.',
  },
  'call-the-shot': {
    name: 'Sagen Sie, was Sie erwarten',
    steps: [
      'Vor jedem Start schreiben beide Teams auf, was ihrer Meinung nach geschehen wird.',
      'Sie ergänzen, was sie nicht wissen.',
      'Danach lesen sie beide Listen gemeinsam.',
    ],
    why: 'Eine gemeinsame Vorhersage lässt sich nicht einem allein anlasten.',
    source: 'Aus der Praxis wachsender Unternehmen.',
  },
  'name-who': {
    name: 'Wer ist „das Business“?',
    steps: [
      'Einen Monat lang nennt jede Anfrage den Menschen, der sie braucht.',
      'Sie sagt, wofür.',
      'Fragen gehen direkt an diesen Menschen.',
    ],
    why: 'Gruppen kann man leicht beschuldigen. Menschen nicht.',
    source: 'Aus der Praxis wachsender Unternehmen.',
  },
  'blameless-review': {
    name: 'Eine Rückschau ohne Namen',
    steps: [
      'Nachdem etwas schiefging, schreiben beide Teams die Geschichte gemeinsam auf, ohne Namen.',
      'Vereinbaren Sie zwei Schritte, jeden mit jemandem, der sich kümmert.',
      'Schauen Sie vier Wochen später auf beide Schritte.',
    ],
    why: 'Angst vor Strafe verbirgt Ursachen.',
    source: 'Praxis der Site Reliability; relationale Koordination über Lösen statt Beschuldigen.',
  },
  'gap-session': {
    name: 'Zuerst die Sicht der anderen sagen',
    steps: [
      'Schauen Sie beide Richtungen dieses Paares nebeneinander an.',
      'Jedes Team sagt, wie das andere es sieht, bevor es die eigene Sicht sagt.',
      'Nennen Sie das eine, das Sie überrascht hat.',
    ],
    why: 'Die meisten Unterschiede sind falsche Vermutungen übereinander.',
    source: 'Begleitete Rückmeldung in der relationalen Koordination.',
  },
};

export default words;
