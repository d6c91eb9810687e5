/** Methods of the library for trust and against load: names, steps, reasons and sources. */
import type en from '../en/method-trust.ts';

const words: typeof en = {
  radiator: {
    name: 'Eine Seite, die alle lesen können',
    steps: [
      'Machen Sie eine Seite, die zeigt, wer woran arbeitet und warum.',
      'Halten Sie sie dort, wo beide Teams jeden Tag hinschauen.',
      'Nachschauen ist Sache aller; sie aktuell zu halten ist Ihre.',
    ],
    why: 'Fragen und Warten erzeugt Vermutungen.',
    source: 'Relationale Koordination über geteilte Information; Praxis wachsender Unternehmen.',
  },
  'value-not-velocity': {
    name: 'Über Wert reden, nicht über Tempo',
    steps: [
      'Berichten Sie einander ein Quartal lang keine Kapazität und kein Tempo.',
      'Berichten Sie stattdessen eine Zahl zum Wert für Kunden.',
      'Reden Sie darüber, was sie bewegt hat.',
    ],
    why: 'Streit über Tempo ist Streit zwischen zweien, die einander nicht messen können.',
    source: 'Praxis wachsender Unternehmen; ein Artikel über vernetztes Denken.',
  },
  'trust-outcome': {
    name: 'Das Ergebnis übergeben',
    steps: [
      'Geben Sie dem Team ein Ergebnis und seine Grenzen, keine Liste von Funktionen.',
      'Überlassen Sie ihm ein Quartal lang das Wie.',
      'Schauen Sie alle zwei Wochen gemeinsam auf das Ergebnis.',
    ],
    why: 'Kontrolle ohne Vertrauen macht beide langsam.',
    source: 'Praxis wachsender Unternehmen; ein Artikel über vernetztes Denken.',
  },
  'newcomer-swap': {
    name: 'Ein Tag nebenan',
    steps: [
      'Wer neu ist, verbringt im ersten Monat einen Tag beim Nachbarteam.',
      'Sie sitzen neben jemandem und sehen echter Arbeit zu.',
      'Sie erzählen dem eigenen Team, was sie gelernt haben.',
    ],
    why: 'In einem Unternehmen, das sich verdoppelt hat, hat die eine Hälfte die andere nie getroffen.',
    source: 'Kontakt zwischen Gruppen senkt Konflikte; Praxis wachsender Unternehmen.',
  },
  'promise-ledger': {
    name: 'Fünf Zusagen pro Woche',
    steps: [
      'Geben Sie einander höchstens fünf Zusagen pro Woche.',
      'Schreiben Sie jede mit einem Tag auf.',
      'Schauen Sie am Freitag zehn Minuten darauf: gehalten oder nicht.',
    ],
    why: 'Aus Verlässlichkeit besteht Vertrauen.',
    source: 'Forschung zu Vertrauen, Praxis.',
  },
  'sit-with-support': {
    name: 'Beim Support sitzen',
    steps: [
      'Jede Leitung des anderen Teams verbringt zwei Stunden im Monat dort, wo Kunden fragen.',
      'Jede bringt drei Notizen mit.',
      'Die Notizen werden gelesen, bevor der nächste Plan entsteht.',
    ],
    why: 'Wer die Kosten hört, entscheidet anders.',
    source: 'Aus der Praxis wachsender Unternehmen.',
  },
  'support-rotation': {
    name: 'Wer baut, macht Support-Dienst',
    steps: [
      'Jede Woche arbeitet jemand aus der Entwicklung in der Warteschlange des Supports.',
      'Kleines wird behoben, Großes sortiert.',
      'Am Freitag wird gesagt, welche Ursache dauerhaft zu beheben ist.',
    ],
    why: 'Kontakt, und die Lösung ist näher an ihrer Ursache.',
    source: 'Berichte mehrerer Softwareunternehmen.',
  },
  'kill-date': {
    name: 'Ein Datum zum Aufhören',
    steps: [
      'Sammeln Sie alles, was die beiden Teams gerade versuchen.',
      'Geben Sie jedem ein „wenn nicht dies bis dahin, hören wir auf“.',
      'Beenden Sie, wofür niemand eintritt.',
    ],
    why: 'Versuche ohne Ende sind eine Last für andere.',
    source: 'Aus der Praxis wachsender Unternehmen.',
  },
  'fast-lane': {
    name: 'Eine Tür für Ideen',
    steps: [
      'Öffnen Sie eine Warteschlange für alle Anfragen und schließen Sie die Seitentüren.',
      'Beide Teams sortieren sie jede Woche.',
      'Jede Anfrage bekommt ein klares Ja, Jetzt nicht oder Nein.',
    ],
    why: 'Aufträge, die über eine Mauer fliegen, werden zu Unterbrechungen.',
    source: 'Ein Artikel über vernetztes Denken; Praxis der Schnittstellen zwischen Teams.',
  },
  'end-date': {
    name: 'Zusammenarbeit mit einem Ende',
    steps: [
      'Sagen Sie, ob Sie zusammenarbeiten, einander dienen oder einander beim Lernen helfen.',
      'Sagen Sie, bis wann.',
      'Wählen Sie an diesem Tag neu.',
    ],
    why: 'Zusammenarbeit ohne Ende wird zur Last.',
    source: 'Praxis der Schnittstellen zwischen Teams.',
  },
};

export default words;
