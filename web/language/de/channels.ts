/** The channels of the setup: how people hear of a round, what they get, and what did not arrive. */
import { plural } from '../language.ts';
import type { Words } from '../words.ts';

const words: Words['channels'] = {
  title: '4. Kanäle',
  lede: 'Wählen Sie alles, was passt. Jede Person bekommt eine Einladung pro Runde; Erinnerungen gehen nur an alle ohne Umschläge, nie am Wochenende, und jede Person kann sie abbestellen.',
  legend: 'Kanäle',
  mail: {
    title: 'Mail',
    off: 'Kein Mailserver ist verbunden. Setzen Sie SMTP_URL und MAIL_FROM.',
    on: (from) => `Über Ihren Mailserver, von ${from}. Jede Person bekommt einen eigenen Link.`,
  },
  chat: {
    on: 'Eine Nachricht pro Kanal, keine Namen. Verbunden.',
    off: (setting) => `Nicht verbunden. Setzen Sie ${setting}.`,
  },
  device: {
    title: 'Gemeinsames Gerät',
    what: 'Jede Einladung hat einen Code zum Eintippen. Für alle ohne eigenes Gerät.',
  },
  saved: 'Gespeichert. Es gilt ab dem nächsten Brief.',
  reminders: {
    label: 'Erinnerungen per Mail',
    two: 'Zwei: zur Mitte und vor dem Ende',
    one: 'Eine: zur Mitte',
    none: 'Keine',
  },
  language: {
    label: 'Sprache der Briefe',
    hint: 'Auch der Nachrichten an Kanäle. Wer eine eigene Sprache gewählt hat, bekommt Briefe in dieser.',
    saved: 'Gespeichert. Briefe und Nachrichten kommen nun in dieser Sprache.',
  },
  plain: {
    name: 'Einfacher Link und QR',
    what: '. Für einen Bildschirm oder die Wand in der Küche. Er führt zur Anmeldung.',
  },
  poster: 'Plakat drucken',
  slips: 'Zettel mit Codes drucken',
  trial: 'Erst nur an mich senden',
  tried: 'An Sie gesendet. Sehen Sie es so, wie Ihre Kolleginnen und Kollegen es sehen werden.',
  letters: {
    kinds: {
      invitation: 'Einladung',
      reminder: 'Erinnerung',
      digest: 'Brief zu einer versiegelten Runde',
      'address-changed': 'Brief zu einer geänderten Adresse',
      chat: 'Nachricht an einen Kanal',
    },
    counts: {
      invitation: (count) =>
        plural(count, { one: `${count} Einladung`, other: `${count} Einladungen` }),
      digest: (count) =>
        plural(count, {
          one: `${count} Brief zu einer versiegelten Runde`,
          other: `${count} Briefe zu einer versiegelten Runde`,
        }),
      'address-changed': (count) =>
        plural(count, {
          one: `${count} Brief zu einer geänderten Adresse`,
          other: `${count} Briefe zu geänderten Adressen`,
        }),
      chat: (count) =>
        plural(count, {
          one: `${count} Nachricht an einen Kanal`,
          other: `${count} Nachrichten an Kanäle`,
        }),
    },
    reminders: 'Erinnerungen',
    waiting: (what) => `Unterwegs: ${what.join(', ')}.`,
    look: 'Noch einmal nachsehen',
    failed: (count) => `Nicht gesendet: ${count}`,
    someReminders: 'Einige Erinnerungen',
    kindOf: (kind) => `, ${kind}`,
    why: (problem) => `: ${problem}.`,
    unclear: 'Es kann angekommen sein; noch einmal gesendet, bekommt vielleicht jemand zwei.',
    again: 'Noch einmal senden',
    againTo: (who) => ` an ${who ?? 'den Kanal'}`,
    off: 'Von der Liste nehmen',
    all: 'Alles noch einmal senden, was nicht ankam',
    tried: 'Es wird noch einmal versucht.',
    triedAll: 'Sie werden noch einmal versucht.',
    offDone: 'Von der Liste genommen.',
  },
  preview: {
    title: 'Was alle bekommen',
    from: 'Von',
    later: 'Ihrem Mailserver, sobald er verbunden ist',
    subject: 'Betreff',
    message: ', eine Nachricht pro Kanal',
    poster: 'Plakat',
    posterIs: ', Link und QR',
    scan: 'Scannen, mit der Mail bei der Arbeit anmelden, antworten. Unter 60 Sekunden.',
    look: 'Plakat ansehen',
  },
};

export default words;
