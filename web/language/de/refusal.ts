/** What was refused, and what to do about it. */
import type { Words } from '../words.ts';

const words: Words['refusal'] = {
  'team-unknown': 'Dieses Team gibt es nicht.',
  'team-name-taken': 'Ein Team mit diesem Namen gibt es schon.',
  'team-retired': 'Dieses Team ist stillgelegt; wählen oder ergänzen Sie ein anderes.',
  'teams-too-many': 'Ein Unternehmen hat höchstens 50 Teams; legen Sie eines still.',
  'rates-own-team': 'Ein Team kann sich nicht selbst bewerten.',
  'rates-too-many': 'Ein Team bewertet höchstens acht andere.',
  'threshold-only-up': 'Die Schwelle wurde zugesagt; sie kann nur erhöht werden.',
  'priority-unknown': 'Diese Priorität steht nicht auf der Liste oder doppelt darauf.',
  'cadence-wrong': 'Dieser Rhythmus geht nicht; sehen Sie, was markiert ist.',
  'round-unknown': 'Diese Runde gibt es nicht.',
  'round-exists': 'Eine Runde mit diesem Namen gibt es schon.',
  'round-overlaps': 'An diesen Tagen läuft eine andere Runde; Runden überschneiden sich nie.',
  'round-days-reversed': 'Eine Runde wird frühestens am Tag ihrer Öffnung versiegelt.',
  'round-day-past': 'Diese Runde wäre schon vorbei; wählen Sie spätere Tage.',
  'round-not-scheduled': 'Diese Runde ist schon offen.',
  'round-not-open': 'Diese Runde nimmt jetzt keine Antworten an.',
  'round-sealing':
    'Diese Runde wird gerade versiegelt. Versuchen Sie es in einer Minute noch einmal.',
  'round-not-sealed': 'Diese Runde ist noch nicht versiegelt.',
  'round-already-sealed': 'Diese Runde ist versiegelt; ihre Werte stehen fest.',
  'round-already-voided': 'Diese Runde wurde für ungültig erklärt.',
  'round-in-the-way':
    'Eine andere Runde ist offen; versiegeln Sie sie zuerst oder erklären Sie sie für ungültig.',
  'needs-https':
    'Browser versiegeln Umschläge nur über https. Setzen Sie einen Proxy mit Zertifikat vor Crosspulse.',
  'box-lost': 'Die Urne dieser Runde ist nicht da; erklären Sie die Runde für ungültig.',
  'nobody-to-ask':
    'Ordnen Sie zuerst mindestens zwei Teams genug Personen zu; kleinere Teams werden nicht gefragt.',
  'not-asked': 'In dieser Runde werden Sie nicht gefragt.',
  'own-team': 'Ein Team bewertet sich nicht selbst; ein Paar braucht zwei Teams.',
  'direction-not-asked': 'Ihr Team wird nicht nach diesem Team gefragt.',
  'score-out-of-range': 'Jeder Wert ist eine ganze Zahl von 1 bis 5 oder leer.',
  'ballot-empty': 'Ein Stimmzettel beantwortet mindestens eine Aussage.',
  'team-small':
    'Ihr Team hatte bei der Öffnung der Runde zu wenige Personen; es wird nicht gefragt.',
  'envelope-invalid': 'Dieser Umschlag gehört nicht zu dieser Runde und Frage.',
  'ballot-unsigned': 'Diese Antwort ist nicht die, die ihr Umschlag bestätigt hat.',
  'envelope-spent':
    'Dieser Umschlag wurde schon für eine andere Antwort benutzt, die eingeworfen ist.',
  'envelopes-taken': 'Ihre Umschläge für diese Runde wurden schon abgeholt.',
  'envelopes-wrong': 'Holen Sie alle Umschläge auf einmal, einen für jede Frage.',
  'people-lines': 'Einige Zeilen brauchen Sie. Nichts wurde gespeichert.',
  'person-unknown': 'Diese Person steht nicht mehr auf der Liste.',
  'email-taken': 'Diese Adresse gehört schon jemand anderem auf der Liste.',
  'team-needed': 'Diese Rolle braucht ein Team; wählen Sie eines.',
  'own-account':
    'Niemand ändert, deaktiviert oder löscht sich selbst; bitten Sie einen anderen Admin.',
  'last-admin': 'Das ist der letzte Admin. Machen Sie zuerst jemand anderen zum Admin.',
  'link-unknown': 'Dieser Link gilt nicht mehr. Suchen Sie Ihren neuesten.',
  'code-unknown': 'Diesen Code gibt es nicht. Nehmen Sie den aus Ihrem neuesten Brief oder Zettel.',
  'link-expired': 'Dieser Link ist abgelaufen. Er gilt einmal und 15 Minuten lang.',
  'link-other-browser':
    'Der Link wurde in einem anderen Browser angefordert. Zur Sicherheit wird hier niemand angemeldet.',
  'account-unknown':
    'Ihr Firmenkonto steht nicht auf der Liste. Bitten Sie Ihren Admin, Ihre Arbeitsadresse einzutragen.',
  'company-away':
    'Die Anmeldung Ihres Unternehmens antwortet nicht. Versuchen Sie es in einer Minute noch einmal, oder nehmen Sie einen Link per Mail.',
  'setup-done': 'Crosspulse ist schon eingerichtet. Melden Sie sich mit Ihrem eigenen Link an.',
  'setup-secret-unknown':
    'Dieser Einrichtungslink ist nicht der neueste oder älter als 60 Minuten.',
  'shot-range':
    'Der Rückgang ist verkehrt herum angegeben, oder die Sicht ist keine der beiden Teams.',
  'shot-stop-rule': 'Die Stoppregel muss schwächer sein als die Ansage.',
  'shot-too-early': 'Diese Ansage wird erst entschieden, wenn ihre Runden versiegelt sind.',
  'shot-reviewed': 'Diese Ansage wurde schon geprüft; ihr Ergebnis steht fest.',
  'shot-ended': 'Diese Maßnahme ist beendet; sagen Sie sie neu an, um weiterzumachen.',
  'shot-due': 'Sagen Sie zuerst, ob sie durchgeführt wurde.',
  'method-unknown': 'Wählen Sie eine Methode der Sammlung.',
  'method-exists': 'Eine Methode mit diesem Namen ist schon in der Sammlung.',
  'method-pattern':
    'Jedes Muster braucht einen Wert, der nach der Methode verlangt, etwa eine hohe Dimension.',
  'signal-lines': 'Einige Zeilen sind nicht lesbar. Nichts wurde gespeichert.',
  'signals-too-many': 'Dieses Paar hat die Höchstzahl an Signalen; entfernen Sie zuerst eines.',
  'not-sent':
    'Es wurde nicht gesendet: Kein Mailserver ist verbunden, oder er nahm den Brief nicht an.',
  'no-readings': 'Hier gibt es noch keine Werte.',
  'not-here': 'Hier gibt es nichts für Sie.',
  malformed: 'Eine Angabe kann so nicht übernommen werden.',
  busy: 'Gerade antworten viele. Nichts ist verloren: Versuchen Sie es in einigen Sekunden noch einmal.',
  'too-many':
    'Das war zu oft. Warten Sie eine Viertelstunde, und versuchen Sie es dann noch einmal.',
  'too-large': 'Das ist zu viel auf einmal.',
  'other-site': 'Diese Anfrage kommt von einer anderen Website.',
  'disk-full':
    'Das ging nicht: Der Speicher ist voll. Nichts ist verloren. Schicken Sie Ihrem Admin diesen Code.',
  fault:
    'Das ging nicht. Nichts ist verloren. Versuchen Sie es in einer Minute noch einmal; wenn es wieder geschieht, schicken Sie Ihrem Admin diesen Code.',
};

export default words;
