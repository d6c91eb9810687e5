/** Letters: the invitation, its reminder, the digest, and what concerns one person alone. */
import { weekdayIn } from '../count.ts';
import type en from '../en/letter.ts';

const weekday = weekdayIn('de');

const until = (sealsOn: string | null): string =>
  sealsOn === null ? 'Offen, bis die Runde versiegelt wird.' : `Offen bis ${weekday(sealsOn)}.`;

const reminders = (most: number): string =>
  most === 0
    ? 'Keine Erinnerungen.'
    : `${most === 1 ? 'Höchstens eine Erinnerung' : 'Höchstens zwei Erinnerungen'}, nur an Menschen ohne Umschläge und nie am Wochenende.`;

const words: typeof en = {
  head: (beginning) => `Der neueste Kopf des Protokolls beginnt mit ${beginning}. Vergleichen`,
  envelopes: 'Meine Umschläge holen',
  keys: 'Die Schlüssel dieser Runde. Bevor Sie antworten, sollten Sie dieselben vier Wörter sehen, und Ihre Kolleginnen und Kollegen auch:',
  keysLater: 'werden gemacht, wenn die Runde beginnt',
  code: (address) =>
    `Kein eigenes Gerät? Tippen Sie diesen Code an einem gemeinsamen Gerät ein (${address}):`,
  how: 'Warum niemand sagen kann, welche Antwort Ihre ist',
  stop: 'Keine Erinnerungen mehr',
  invitation: {
    subject: 'Eine Minute über die Arbeit mit anderen Teams',
    what: 'Wie läuft es zwischen Ihrem Team und den anderen? Vier Aussagen zu jedem Team, von dem Sie abhängen, in unter 60 Sekunden.',
    nobody:
      'Das System weiß, dass Sie teilgenommen haben. Welche Antwort Ihre ist, kann niemand sagen, auch nicht sein Admin.',
    alone: 'Dieser Link gehört Ihnen allein: Geben Sie ihn nicht weiter.',
    seen: ({ threshold, managers, own }) => {
      const all = managers === 'all' ? 'alle Paare' : 'die Paare des eigenen Teams';
      return (
        'Solange die Runde läuft, sieht niemand eine Zahl. Wenn sie versiegelt ist, sehen alle im selben Moment, wie es dem Unternehmen geht. ' +
        `Die Leitung sieht alle Paare von Teams, Führungskräfte sehen ${all}${own ? ', und Sie die Ihres eigenen Teams' : ''}. ` +
        `Eine Zahl beruht auf mindestens ${threshold} Stimmzetteln; bei weniger bleibt sie verborgen.`
      );
    },
    lasts: (sealsOn, most) => `${until(sealsOn)} ${reminders(most)}`,
    small: (teams) =>
      `Diesmal zu klein, um gefragt zu werden: ${teams.join(', ')}. Die anderen sagen trotzdem, wie die Arbeit mit ihnen läuft.`,
  },
  reminder: {
    subject: 'Noch offen: eine Minute über die Arbeit mit anderen Teams',
    text: (sealsOn) =>
      `In Ihrem Namen hat noch niemand Umschläge geholt. ${until(sealsOn)} Es dauert unter 60 Sekunden, und niemand kann sagen, welche Antwort Ihre ist.`,
  },
  addressChanged: {
    subject: 'Ihre Adresse bei Crosspulse wurde geändert',
    what: 'Ein Admin hat Ihnen bei Crosspulse eine andere Adresse gegeben. Briefe gehen von jetzt an dorthin, und wer als Sie angemeldet war, ist abgemeldet.',
    then: 'In einer Runde, die in diesem Moment lief, kann niemand mehr in Ihrem Namen Umschläge holen. Wenn Sie das nicht erwartet haben, fragen Sie Ihren Admin und sagen Sie es dem Betriebsrat oder jemandem aus dem Kollegium.',
  },
  signIn: {
    subject: 'Bei Crosspulse anmelden',
    first: 'Hier ist der Link, der Sie bei Crosspulse anmeldet.',
    copy: 'Wenn er sich nicht öffnet, kopieren Sie diese Adresse:',
    rule: (minutes) =>
      `Er gilt einmal, ${minutes} Minuten lang, und nur in dem Browser, der ihn angefordert hat. Öffnen Sie diese Mail auf demselben Gerät.`,
    last: 'Sie haben keinen Link angefordert? Löschen Sie diese Mail. Es passiert nichts.',
  },
  digest: {
    subject: (round) => `${round} ist versiegelt: was sich geändert hat, was nicht, was ansteht`,
    adminSubject: (round) => `${round} ist versiegelt: wer gefragt wurde, wer nicht, was ansteht`,
    sealed: (round) => `${round} ist versiegelt.`,
    see: 'In Crosspulse ansehen',
    why: 'Alle sehen diese Zahlen im selben Moment. Jede beruht auf mindestens fünf Menschen, und niemand kann sehen, wer was geantwortet hat.',
    adminWhy:
      'Wer die Zahlen sehen darf, sieht sie im selben Moment. Niemand kann sehen, wer was geantwortet hat, und Sie sehen keine Zahl.',
  },
  chat: {
    sealed: (round) => `${round} ist versiegelt`,
    figures: 'Die Zahlen sind da, für alle im selben Moment.',
    see: 'Ansehen, was herauskam',
    title: 'Eine Minute über die Arbeit mit anderen Teams?',
    open: (sealsOn) => {
      const first = 'Unter 60 Sekunden. Niemand kann sagen, welche Antwort Ihre ist.';
      return sealsOn === null ? first : `${first} ${until(sealsOn)}`;
    },
    keys: (four) => `Schlüssel: ${four}`,
    head: (beginning) => `Neuester Kopf des Protokolls: ${beginning}`,
    how: 'Wie das geht',
  },
};

export default words;
