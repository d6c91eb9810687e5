/** The rounds of the setup: scheduled, opened, their links handed out, sealed or voided. */
import type { Words } from '../words.ts';

const words: Words['rounds'] = {
  title: '6. Runde',
  lede: (threshold) =>
    `Kurz und regelmäßig schlägt lang und selten. Runden überschneiden sich nie. Eine Zahl beruht auf mindestens ${threshold} Stimmzetteln; sagen Sie also, warum jede Antwort zählt.`,
  small: (threshold, names) =>
    `${names.join(', ')}: weniger als ${threshold} Personen. Die anderen bewerten die Arbeit mit ihnen; sie selbst werden nicht gefragt.`,
  mailed:
    'Alle, die gefragt werden, bekommen ihren eigenen Link per Mail. Was nicht gesendet werden konnte, steht unter Kanäle.',
  sealed: (name, day) =>
    day === null
      ? `${name} ist versiegelt. Die Zahlen stehen auf der Karte.`
      : `${name} ist versiegelt, am ${day}. Die Zahlen stehen auf der Karte.`,
  voided: (name) => `${name} wurde für ungültig erklärt.`,
  firstAdd: 'Fügen Sie zuerst mindestens zwei Teams und ihre Personen hinzu.',
  asked: (people, teams) => `${people} in ${teams} Teams werden gefragt.`,
  askedOnly: (people) => `${people} werden gefragt.`,
  opens: 'Beginnt',
  seals: 'Wird versiegelt',
  openNow: 'Runde jetzt öffnen',
  schedule: 'Runde ansetzen',
  hint: {
    now: 'Beim Öffnen entsteht für jede Person ein eigener Link. Sie verteilen die Links; nichts wird von selbst gesendet.',
    itself: 'Sie beginnt und wird von selbst versiegelt, zu den Uhrzeiten des Rhythmus.',
    hand: 'Nichts geschieht, bis Sie sie hier an ihrem Tag öffnen.',
  },
  open: {
    title: (name) => `${name} läuft`,
    soFar: {
      'under half': 'Bisher hat weniger als die Hälfte aller teilgenommen.',
      'over half': 'Bisher hat mehr als die Hälfte aller teilgenommen.',
      'over three quarters': 'Bisher haben mehr als drei Viertel aller teilgenommen.',
    },
    sealsOn: (day) => `Versiegelt wird sie am ${day}.`,
    keys: 'Schlüssel dieser Runde:',
    keysSay: '. Jede Erinnerung sollte sie nennen.',
    small: (threshold, names) =>
      `Nicht gefragt, weil weniger als ${threshold} Personen dazugehören: ${names.join(', ')}. Die anderen bewerten trotzdem die Arbeit mit ihnen.`,
  },
  seal: {
    label: (name) => `${name} versiegeln`,
    ask: (name) => `${name} versiegeln?`,
    yes: 'Ja, versiegeln',
    no: 'Noch nicht',
    what: 'Niemand kann mehr antworten, die Zahlen werden einmal veröffentlicht, und das lässt sich nicht zurücknehmen.',
  },
  renew: {
    label: 'Neue persönliche Links',
    ask: 'Alle persönlichen Links neu erstellen?',
    yes: 'Ja, neue Links erstellen',
    no: 'Die alten behalten',
    what: 'Die alten Links gelten sofort nicht mehr. Wer schon Umschläge hat, behält sie.',
  },
  scheduled: {
    title: (name) => `${name} ist angesetzt`,
    opensOn: (day) => `Beginnt am ${day}.`,
    sealsOn: (day) => `Wird am ${day} versiegelt.`,
    open: (name) => `${name} jetzt öffnen`,
  },
  void: {
    instead: (name) => `${name} stattdessen für ungültig erklären`,
    what: 'Die Runde endet ohne Zahlen. Ihre Stimmzettel werden vernichtet, und alle erfahren es einmal. Das lässt sich nicht zurücknehmen.',
    why: 'Warum wird sie für ungültig erklärt?',
    do: (name) => `${name} für ungültig erklären`,
  },
  links: {
    title: 'Persönliche Links, nur jetzt zu sehen',
    what: 'Kopieren Sie sie, bevor Sie diese Seite verlassen: Sie können nicht wieder gezeigt, nur neu erstellt werden. Senden Sie jeder Person ihren eigenen Link und keinen anderen.',
    copyAll: (count) => `Alle ${count} kopieren`,
    have: 'Ich habe sie',
    keysSay:
      '. Jeder Link endet mit ihnen. Schreiben Sie sie auch in die Einladung, damit alle vergleichen können: Der Text ist für alle gleich.',
    copyInvitation: 'Eine Einladung kopieren',
    invitation: (words) =>
      `Wie läuft es zwischen Ihrem Team und den anderen? Ihr eigener Link öffnet die Fragen; sie dauern keine Minute. Die Schlüssel dieser Runde sind „${words}“: Die Seite muss dieselben vier Wörter zeigen, und alle bekommen dieselben. Tut sie das nicht, antworten Sie nicht.`,
    copied: {
      all: 'Alle Links kopiert.',
      invitation: 'Die Einladung ist kopiert.',
      one: (name) => `Der Link von ${name} ist kopiert.`,
    },
    cannot:
      'Dieser Browser lässt die Seite nicht kopieren. Markieren Sie den Text unten und kopieren Sie ihn.',
    label: 'Persönliche Links',
    copy: 'Kopieren',
    of: (name) => `: Link von ${name}`,
  },
};

export default words;
