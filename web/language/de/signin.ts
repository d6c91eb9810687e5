/** Signing in: by a link that comes by mail, with the company's account, or by a personal link. */
import type { Words } from '../words.ts';

const words: Words['signin'] = {
  opening: 'Die Seite öffnet sich',
  title: 'Anmelden',
  byMail: 'Kein Passwort. Wir schicken einen Link an Ihre Arbeitsadresse.',
  mail: 'E-Mail bei der Arbeit',
  send: 'Link schicken',
  byCompany: 'Kein eigenes Passwort: Sie melden sich an wie überall in Ihrem Unternehmen.',
  or: 'oder',
  company: (name) => `Anmelden mit ${name}`,
  note: 'Wer sich anmeldet, zeigt, wer er ist. Ihre Stimmzettel gehen einen anderen Weg, an eine andere Adresse, ohne das.',
  how: 'Wie das geht',
  problems: {
    unknown:
      'Ihr Firmenkonto steht hier nicht auf der Liste. Bitten Sie Ihren Admin, Ihre Arbeitsadresse einzutragen.',
    away: 'Die Anmeldung Ihres Unternehmens antwortet nicht. Versuchen Sie es in einer Minute wieder.',
    awayOrMail:
      'Die Anmeldung Ihres Unternehmens antwortet nicht. Versuchen Sie es in einer Minute wieder, oder lassen Sie sich einen Link per Mail schicken.',
    expired: 'Das hat länger als 15 Minuten gedauert. Beginnen Sie von vorn.',
    browser:
      'Diese Anmeldung wurde in einem anderen Browser begonnen. Beginnen Sie in diesem von vorn.',
  },
  ranOut: {
    title: 'Dieser Link ist abgelaufen',
    text: 'Ein Link gilt einmal und 15 Minuten lang. Nichts ist verloren: Ihre Umschläge und Antworten sind, wo Sie sie gelassen haben.',
    not: 'Dieser Link lässt sich nicht öffnen',
    again: 'Neuen Link schicken',
  },
  other: {
    title: 'Sie haben in einem anderen Browser gefragt',
    text: 'Der Link wurde in einem anderen Browser oder auf einem anderen Gerät angefordert. Mail-Apps öffnen oft ihren eigenen. Zur Sicherheit melden wir Sie hier nicht an.',
    again: 'Neuen Link für diesen Browser schicken',
    copy: 'Link für den anderen kopieren',
    copied: 'Kopiert. Öffnen Sie ihn in dem Browser, in dem Sie gefragt haben.',
    select:
      'Dieser Browser lässt die Seite nicht kopieren. Markieren Sie den Link und kopieren Sie ihn:',
    halfway: 'Mitten im Antworten?',
    goBack:
      'Gehen Sie zurück in den Browser, in dem Sie begonnen haben. Nur dort liegen Ihre Umschläge, und niemand kann sie zweimal ausgeben.',
    notYou: 'Sie haben keinen Link angefordert? Schließen Sie diese Seite. Es geschieht nichts.',
  },
  personal: {
    tab: 'Ihren Link öffnen',
    title: 'Öffnen Sie Ihren persönlichen Link',
    text: 'Es gibt kein Passwort. Mit der Einladung haben Sie einen eigenen Link bekommen; er meldet Sie auf diesem Gerät an. Wenn Sie ihn nicht finden, bitten Sie Ihren Admin um einen neuen.',
    paste: 'Oder fügen Sie den Link hier ein',
    open: 'Öffnen',
  },
  sent: {
    title: 'Sehen Sie in Ihre Mail',
    before: 'Wenn',
    after: 'auf der Liste steht, ist ein Link unterwegs.',
    once: 'Er gilt einmal, 15 Minuten lang, und',
    here: 'nur in diesem Browser',
    so: '. Öffnen Sie Ihre Mail also auf diesem Gerät.',
    again: 'Noch einmal schicken',
    againIn: (seconds) => `Noch einmal schicken, in ${seconds} s`,
    sentAgain: 'Noch einmal geschickt. Öffnen Sie den neuesten Link.',
    address: 'Andere Adresse verwenden',
    nothing:
      'Nach zwei Minuten nichts? Sehen Sie im Spam-Ordner nach, und fragen Sie dann Ihren Admin, ob Ihre Adresse auf der Liste steht. Wir sagen allen dasselbe, damit niemand herausfinden kann, wer darauf steht.',
  },
};

export default words;
