/** What never changes on the respondent's page: the build writes it into respond.html. */
import type { Fixed } from '../page.ts';

const words: Fixed['respond-page'] = {
  title: 'Pulse',
  language: 'Sprache',
  late: 'Ihre Fragen werden geholt',
  noscript: {
    heading: 'Diese Seite braucht JavaScript, um Ihre Umschläge zu versiegeln',
    text: 'Ohne JavaScript sähe der Server Ihre Antworten mit Ihrem Namen. Darum bieten wir keinen anderen Weg an.',
  },
  start: {
    heading: 'Wie läuft es zwischen Ihrem Team und den anderen?',
    promise:
      'Mit Ihrem Namen bekommen Sie versiegelte Umschläge, die gestempelt werden, ohne dass jemand hineinsieht, und Sie werfen sie in einen Briefkasten, der nach keinem Namen fragt: Das System weiß, dass Sie teilgenommen haben, aber niemand, nicht einmal seine Administration, kann aus irgendetwas Gespeichertem ablesen, welche Antwort Ihre ist. Nichts wird gezeigt, bevor die Runde endet, und dann nur Durchschnitte von mindestens fünf Personen.',
    known: 'Wer teilgenommen hat, ist bekannt.',
    same: 'Wenn Ihre ganze Gruppe dasselbe antwortet, verrät es der Durchschnitt.',
    network: 'Wer das Netz beobachtet, während Sie antworten, kann raten.',
    how: 'Wie kann das sein?',
  },
  compare: {
    heading: 'Sind das die Wörter Ihrer Einladung?',
    text: 'Alle in dieser Runde haben dieselben vier. Sie kamen ohne den Link Ihrer Einladung, darum kann diese Seite nicht vergleichen: Sehen Sie dort nach, oder fragen Sie jemanden aus dem Kollegium.',
    more: 'Mit anderen Wörtern sind auch die Schlüssel andere, und jemand könnte Ihre Stimmzettel unterscheiden. Wenn Sie jetzt nicht vergleichen können, kommen Sie später wieder.',
  },
  kiosk:
    'Geben Sie den Code aus Ihrem Brief oder von Ihrem Zettel ein. Dieses Gerät behält nichts und ist wieder hier, wenn es 30 Sekunden lang niemand berührt.',
  none: {
    heading: 'Sie hängen von keinem dieser Teams ab',
    text: 'Auch das ist eine Antwort. Sie können noch sagen, was das Unternehmen an die erste Stelle setzen soll.',
  },
  sending: { heading: 'Ihre Stimmzettel sind unterwegs' },
  offline: { heading: 'Keine Verbindung. Ihre Stimmzettel sind sicher in diesem Browser.' },
  busy: {
    heading:
      'Der Server kann sie gerade nicht annehmen. Ihre Stimmzettel sind sicher in diesem Browser.',
  },
  posted: {
    heading: 'Danke. Eingeworfen.',
    alone: 'Jeder Stimmzettel ging für sich, ohne Namen und ohne Uhrzeit',
    promised: 'Der Server hat mit Unterschrift versprochen, jeden zu zählen',
    wiped: 'Ihre Umschläge, Schlüssel und Antworten sind aus diesem Browser gelöscht',
  },
  nonePosted: {
    heading: 'Danke. Fertig.',
    text: 'Sie hatten keinen Stimmzettel einzuwerfen. Auch das ist eine Antwort.',
  },
  forgotten: {
    heading: 'Hier vergessen',
    text: 'Dieser Browser weiß nichts mehr von Ihnen: keinen Beleg, keinen Stimmzettel. Was eingeworfen wurde, bleibt im Kasten.',
  },
  sealed: {
    heading: 'Diese Runde ist versiegelt',
    text: 'Sie nimmt keine Antworten mehr an. Mit Ihrem Link ist alles in Ordnung.',
  },
  noneOpen: {
    heading: 'Es läuft keine Runde',
    text: 'Sie bekommen eine Einladung, wenn eine beginnt. Mit Ihrem Link ist alles in Ordnung.',
  },
  taken: {
    heading: 'Ihre Umschläge sind schon abgeholt',
    text: 'Wenn Sie Ihre Stimmzettel abgeschickt haben, ist alles erledigt. Wenn nicht, liegen sie in dem Browser, in dem Sie sie abgeschickt haben: Öffnen Sie diese Seite dort, denn niemand bekommt zwei Sätze. Ob Sie sie eingeworfen haben, können wir nicht sagen.',
    other:
      'Wenn nicht Sie sie abgeholt haben, stimmt jemand in Ihrem Namen ab: Sagen Sie es dem Betriebsrat oder jemandem aus dem Kollegium.',
    rounds: 'Alle Runden in Ihrem Namen ansehen.',
  },
  stampWrong: {
    heading: 'Ihre Umschläge wurden falsch unterschrieben',
    text: 'Der Server hat etwas anderes unterschrieben, als diese Seite wollte. Das könnte Ihre Stimmzettel kennzeichnen. Darum wurde keiner eingeworfen, und die Umschläge sind weggeworfen. Zeigen Sie das dem Betriebsrat oder jemandem aus dem Kollegium.',
  },
  promiseWrong: {
    heading: 'Der Server hat nicht versprochen, Ihre Antwort zu zählen',
    text: 'Er nahm einen Stimmzettel an, aber seine Unterschrift dafür stimmt nicht. Weiter wurde nichts eingeworfen; der Rest wartet in diesem Browser. Zeigen Sie das dem Betriebsrat oder jemandem aus dem Kollegium.',
  },
  spent: {
    heading: 'In Ihrem Umschlag liegt ein anderer Stimmzettel',
    text: 'Der Server sagt, dass dieser Umschlag für etwas anderes benutzt wurde. Weiter wurde nichts eingeworfen. Zeigen Sie das dem Betriebsrat oder jemandem aus dem Kollegium.',
  },
  keysWrong: {
    heading: 'Die Schlüssel dieser Runde passen nicht zusammen',
    text: 'Antworten Sie nicht; zeigen Sie das dem Betriebsrat oder jemandem aus dem Kollegium. Mit anderen Schlüsseln als alle anderen könnte jemand Ihre Stimmzettel unterscheiden. Nichts wurde gesendet.',
  },
  keysDiffer: {
    heading: 'Antworten Sie nicht. Das sind nicht die Schlüssel aus Ihrer Einladung.',
    text: 'Vielleicht will jemand Sie von den anderen unterscheiden. Zeigen Sie das dem Betriebsrat oder jemandem aus dem Kollegium, und vergleichen Sie die vier Wörter.',
  },
  voided: {
    heading: 'Ihre letzte Runde zählt nicht',
    text: 'Ihre Stimmzettel und Schlüssel sind vernichtet, auch Ihre eigenen, und es entstehen keine Zahlen daraus. Vielleicht beginnt eine neue Runde; dann werden Sie wieder gefragt.',
  },
  lost: {
    heading: 'Die Runde endete, bevor alles eingeworfen war',
    text: 'Was übrig war, ist aus diesem Browser gelöscht: Niemand hat es gelesen, und niemand kann es zählen. Ab der nächsten Runde sind Sie wieder dabei.',
  },
  oldBrowser: {
    heading: 'Dieser Browser kann keine Umschläge versiegeln',
    text: 'Er kennt die Unterschriften (Ed25519) nicht, die jeder Stimmzettel trägt. Öffnen Sie Ihren Link in einem neueren Browser: Chrome 137, Firefox 129, Safari 17 oder später.',
  },
  teamSmall: {
    heading: 'Ihr Team ist zu klein, um gefragt zu werden',
    text: 'Ein Durchschnitt von so wenigen könnte jemanden verraten, darum wird Ihr Team in dieser Runde nicht gefragt. Die anderen sagen trotzdem, wie die Arbeit mit Ihnen läuft.',
  },
  notSignedIn: {
    heading: 'Öffnen Sie Ihren persönlichen Link',
    text: 'In diesem Browser ist niemand angemeldet. Der Link steht in Ihrer Einladung: Öffnen Sie ihn hier, dann kommen die Fragen.',
    none: 'Keine Einladung zur Hand?',
    mail: 'Mit der Arbeitsadresse anmelden.',
  },
  linkUnknown: {
    heading: 'Dieser Link geht nicht',
    text: 'Er ist unbekannt, oder ein neuerer hat ihn ersetzt. Öffnen Sie den neuesten, den Sie bekommen haben, oder bitten Sie Ihren Admin um einen neuen.',
  },
  notAsked: {
    heading: 'Sie werden in dieser Runde nicht gefragt',
    text: 'Als sie begann, waren Sie in keinem Team oder in einem anderen als jetzt. Wer das Team wechselt, wartet auf die nächste Runde. Wenn das falsch ist, schreiben Sie Ihrem Admin.',
  },
  noneAsked: {
    heading: 'Ihr Team bewertet kein anderes Team',
    text: 'In dieser Runde gibt es für Sie nichts zu beantworten. Wenn das falsch ist, schreiben Sie Ihrem Admin.',
  },
  insecure: {
    heading: 'Über diese Verbindung können wir keine Umschläge versiegeln',
    text: 'Diese Seite wurde ohne https geöffnet. Das Versiegeln braucht es, darum kann die Runde hier nicht beginnen. Öffnen Sie Ihren Link mit https.',
  },
  unreachable: {
    heading: 'Keine Verbindung',
    text: 'Nichts ist verloren. Versuchen Sie es wieder, wenn Sie online sind.',
  },
  fault: {
    heading: 'Diese Seite konnte nicht geladen werden',
    text: 'Nichts ist verloren. Versuchen Sie es in einer Minute wieder.',
  },
};

export default words;
