/** What changes on the page where receipts are checked. A value in a sentence is a name in braces. */
import type { Words } from '../words.ts';

const words: Words['verify'] = {
  check: {
    title: 'Ihre Stimmzettel prüfen',
    round: '{round} prüfen',
    file: 'Eine Belegdatei benutzen',
    fileLabel: 'Eine Belegdatei',
    show: 'Zeigen Sie niemandem einen Beleg, bevor die Runde endet:',
    why: 'Wer das Protokoll lesen kann, fände mit ihm diese Antwort. Ist die Runde versiegelt, beweist er anderen nichts: Die Liste und das Versprechen des Servers für jede ihrer Zeilen können alle herunterladen, ein Beleg könnte also von jeder Person sein.',
  },
  keepsNone: {
    title: 'Dieser Browser hat keinen Beleg',
    text: 'Nur ein Browser, der einen behalten sollte, kennt Ihre Fingerabdrücke. Wir kennen sie nicht und können nicht nach Ihnen suchen. Wenn Sie eine Datei gespeichert haben, benutzen Sie sie hier.',
  },
  cannot: {
    title: 'Dieser Browser kann keine Unterschriften prüfen',
    text: 'Er kennt sie nicht (Ed25519), oder diese Seite wurde ohne https geöffnet. Mit Ihrem Beleg ist alles in Ordnung: Prüfen Sie ihn mit Chrome 137, Firefox 129, Safari 17 oder später, über https.',
  },
  noReceipt: {
    title: 'Diese Datei ist kein Beleg',
    text: 'Wählen Sie die Datei, die nach dem Einwerfen Ihrer Stimmzettel gespeichert wurde. Ihr Name beginnt mit „crosspulse receipt“.',
  },
  found: {
    title: 'Gefunden, unverändert',
    few: 'Angekommen; zu wenige, um gezählt zu werden',
    here: {
      one: 'Der eine Fingerabdruck dieses Belegs ist in {round}, am {day} versiegelt.',
      other: 'Alle {count} Fingerabdrücke dieses Belegs sind in {round}, am {day} versiegelt.',
    },
    allFew: {
      one: 'Er kam an, aber es waren zu wenige, um gezählt zu werden: Aus weniger als {threshold} Stimmzetteln über dasselbe wird keine Zahl gemacht, und sie wurden ungelesen vernichtet.',
      other:
        'Alle kamen an, aber es waren zu wenige, um gezählt zu werden: Aus weniger als {threshold} Stimmzetteln über dasselbe wird keine Zahl gemacht, und sie wurden ungelesen vernichtet.',
    },
    someFew: {
      one: '{count} davon kam an, aber es waren zu wenige, um gezählt zu werden: Aus weniger als {threshold} Stimmzetteln über dasselbe wird keine Zahl gemacht, und sie wurden ungelesen vernichtet.',
      other:
        '{count} davon kamen an, aber es waren zu wenige, um gezählt zu werden: Aus weniger als {threshold} Stimmzetteln über dasselbe wird keine Zahl gemacht, und sie wurden ungelesen vernichtet.',
    },
  },
  missing: {
    title: {
      one: '{count} von Ihren {all} Stimmzetteln ist nicht in der Liste',
      other: '{count} von Ihren {all} Stimmzetteln sind nicht in der Liste',
    },
    text: 'Der Server hat dafür unterschrieben. Das lässt sich also beweisen, ohne Ihren Namen und ohne zu sagen, was darin stand. Zeigen Sie den Beweis dem Betriebsrat oder jemandem aus dem Kollegium.',
  },
  foreign: {
    title: 'Dieser Server hat diesen Beleg nicht unterschrieben',
    text: 'Entweder wurde der Beleg verändert, oder der Server unterschreibt {round} mit einem anderen Schlüssel als damals, als Sie antworteten. Vergleichen Sie die vier Wörter der Schlüssel dieser Runde mit Ihrer Einladung.',
  },
  open: {
    title: 'Noch nicht versiegelt',
    text: 'Ihre Stimmzettel von {round} warten im Kasten, bis die Runde versiegelt wird. Danach lassen sie sich hier prüfen.',
  },
  voided: {
    title: '{round} wurde für ungültig erklärt',
    text: 'Stimmzettel und Schlüssel sind vernichtet, und es entstanden keine Zahlen daraus.',
  },
  unknown: {
    title: 'Dieser Server kennt diese Runde nicht',
    text: 'Er weiß nichts von {round}. Ist der Beleg von einem anderen Server?',
  },
  unreachable: {
    title: 'Die Liste konnte nicht geholt werden',
    text: 'Nichts ist verloren. Versuchen Sie es in einer Minute wieder.',
  },
  result: {
    fingerprint: 'Fingerabdruck',
    promise: 'Das Versprechen des Servers',
    save: 'Den Beweis speichern',
    lines: {
      one: '{count} Zeile kam, nämlich diese:',
      other: '{count} Zeilen kamen, zum Beispiel diese:',
    },
    first: 'Die ersten Zeilen der Liste',
    list: 'Die Liste herunterladen',
  },
  heads: {
    unsigned: 'Der Kopf vom {day} ist nicht mit dem Schlüssel unterschrieben, den er nennt.',
    checking: 'Alle Köpfe werden geprüft',
    held: {
      other: 'Das heutige Protokoll beginnt noch so, wie es jeder seiner {count} Köpfe sagte.',
    },
    broken: 'Der am {day} unterschriebene Kopf passt nicht zum heutigen Protokoll.',
    changed: 'Das Protokoll wurde geändert. Verlassen Sie sich nicht auf diese Ergebnisse.',
    why: 'Entweder wurde der Server aus einer alten Sicherung wiederhergestellt, oder etwas wurde verändert. Zeigen Sie das dem Betriebsrat oder jemandem aus dem Kollegium.',
    head: {
      one: 'Kopf des Protokolls am {day}, nach {count} Ereignis.',
      other: 'Kopf des Protokolls am {day}, nach {count} Ereignissen.',
    },
    compare:
      'Der Server unterschreibt einen an jedem Tag, an dem etwas geschieht, und bei jedem Versiegeln. Vergleichen Sie ihn mit dem einer anderen Person: Unterscheidet er sich am selben Tag bei gleicher Größe, zeigt der Server verschiedene Protokolle, und Sie sollten es sagen.',
    foreign: 'Bis {day} unterschrieb ein anderer Schlüssel die Köpfe.',
    foreignWhy:
      'Entweder gingen die Schlüssel dieses Servers verloren und wurden neu gemacht, oder jemand hat ein verändertes Protokoll mit eigenen Schlüsseln unterschrieben: Fragen Sie Ihren Admin, was davon, und vergleichen Sie einen früheren Kopf mit einem, den jemand anders behalten hat.',
    letter: 'Der Kopf aus einem Brief, 16 Zeichen',
    same: {
      one: 'Das Protokoll hat diesen Kopf: am {day} unterschrieben, nach {count} Ereignis.',
      other: 'Das Protokoll hat diesen Kopf: am {day} unterschrieben, nach {count} Ereignissen.',
    },
    none: 'Dieses Protokoll hat keinen solchen Kopf.',
    noneWhy:
      'Wenn Sie ihn richtig eingegeben haben, zeigt Ihnen der Server ein anderes Protokoll als damals, als er Ihnen schrieb: Sagen Sie es dem Betriebsrat oder jemandem aus dem Kollegium.',
    all: 'Alle Köpfe prüfen',
    download: 'Alle Köpfe herunterladen',
    newest: 'Alle Köpfe, die neuesten zuerst',
    table: 'Alle Köpfe',
    day: 'Tag',
    begins: 'Kopf beginnt mit',
    events: 'Ereignisse',
    notYet: 'Noch ist kein Kopf unterschrieben: Der erste kommt mit dem ersten Tag des Protokolls.',
    fetching: 'Der Kopf des Protokolls wird geholt',
  },
  rounds: {
    round: 'Runde',
    state: 'Stand',
    envelopes: 'Umschläge in Ihrem Namen',
    on: {
      scheduled: 'geplant, {day}',
      open: 'läuft, {day}',
      sealed: 'versiegelt, {day}',
      voided: 'ungültig, {day}',
    },
    taken: 'abgeholt',
    notTaken: 'nicht abgeholt',
    ifSays: 'Steht dort',
    notYou:
      'und waren Sie es nicht, stimmt jemand in Ihrem Namen ab: Sagen Sie es dem Betriebsrat oder jemandem aus dem Kollegium.',
    none: 'Sie wurden noch in keiner Runde gefragt.',
    away: 'Öffnen Sie Ihren persönlichen Link in diesem Browser, und kommen Sie wieder: Dann sehen Sie für jede Runde, ob in Ihrem Namen Umschläge abgeholt wurden. Nur dieser Teil muss wissen, wer Sie sind.',
    fetching: 'Ihre Runden werden geholt',
  },
};

export default words;
