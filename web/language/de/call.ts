/** Calling a shot: what one expects, said before it starts. */
import { plural } from '../language.ts';
import type { Words } from '../words.ts';

const words: Words['call'] = {
  title: 'Ihre Ansage',
  lede: 'Sagen Sie vor dem Beginn, was Ihrer Meinung nach geschieht. Sich zu irren ist in Ordnung. Nichts zu sagen hält am Laufen, was niemandem hilft.',
  method: 'Was werden Sie versuchen?',
  choose: 'Methode wählen',
  feltBy: 'Von wem gespürt?',
  bothWays: 'Beide Richtungen',
  how: 'So geht es, in drei Schritten',
  call: 'Ansagen',
  later: 'Nicht jetzt',
  fixed:
    'Einmal angesagt, steht es im Protokoll: Niemand kann das Ziel verschieben. Notizen sind möglich, und sie kann vorzeitig enden.',
  figure: 'Was wird sinken?',
  all: 'Alle vier',
  today: (figure) => `${figure} in diesem Quartal.`,
  drawn: 'Alles als Reibung gezeichnet: Sinken ist besser.',
  near: {
    label: 'Sinkt um mindestens',
    hint: 'Punkte: das nahe Ende',
  },
  far: {
    label: 'Und höchstens',
    hint: 'Punkte: das ferne Ende',
  },
  stop: {
    label: 'Stopp, wenn weniger gesunken als',
    hint: 'Punkte bis dahin',
  },
  rounds: {
    label: 'Nach wie vielen Runden entschieden?',
    pace: (when) => `${when}, beim heutigen Tempo`,
    first: 'Die nächste, die versiegelt wird, ist die erste.',
  },
  decides: {
    label: 'Welche Rolle entscheidet?',
    hint: 'Eine Rolle in Worten, etwa „Leitung Produkt“. Nie ein Name.',
  },
  note: {
    label: 'Eine Notiz, wenn Sie mögen',
    hint: 'Etwa, was es kostet.',
  },
  about: (day) => `etwa ${day}`,
  between: (teams) => `zwischen ${teams}`,
  toward: (from, toward) => `von ${from} gegenüber ${toward}`,
  figures: {
    index: 'die Reibung',
    trust: 'die Reibung beim Vertrauen',
    goals: 'die Reibung bei den Zielen',
    blame: 'die Schuldzuweisung',
    load: 'die Support-Last',
  },
  say: (figure, where, near, far, rounds, when, stop, decides) => [
    '„Wir glauben, ',
    figure,
    ` ${where} sinkt um `,
    `${near} bis ${far}`,
    ` innerhalb von ${rounds} ${rounds === 1 ? 'Runde' : 'Runden'}${when ? `, ${when}` : ''}. Ist sie bis dahin um weniger als `,
    `${stop}`,
    ' gesunken, ',
    'hören wir auf',
    `.${decides === '' ? '' : ` Es entscheidet: ${decides}.`}“`,
  ],
  tell: {
    ask: 'Lässt es sich sagen?',
    asked: (answer) => `Lässt es sich sagen? ${answer}`,
    contradicts: 'Nicht, solange die Ansage sich widerspricht: Sehen Sie, was markiert ist.',
    asking: 'Die Messwerte werden angesehen.',
    waiting: 'Wählen Sie eine Methode und sagen Sie, was Sie erwarten; die Antwort steht hier.',
    no: 'Nein.',
    yes: 'Ja.',
    from: (points) => `Ab ${points} Punkten.`,
    controls: (least, controls) =>
      `Zum Vergleichen braucht es ${least} Paare, bei denen nichts versucht wird, und es gibt nur ${controls}. Das würde als „nicht zu sagen“ enden.`,
    hidden: 'Zu viel von diesem Paar ist verborgen. Das würde als „nicht ablesbar“ enden.',
    seen: (rounds, points, controls) =>
      `Der kleinste Rückgang, der hier innerhalb von ${rounds} ${rounds === 1 ? 'Runde' : 'Runden'} klar sein kann, ist ${plural(points, { one: `${points} Punkt`, other: `${points} Punkte` })}, neben ${plural(controls, { one: `${controls} Paar`, other: `${controls} Paaren` })}, bei denen nichts versucht wird.`,
    farLess: (seen) =>
      `${seen} Selbst das ferne Ende Ihrer Ansage ist kleiner: Mehr Runden würden mehr zeigen.`,
    nearSeen: (seen) =>
      `${seen} Kommt weniger heraus, endet es als „verfehlt“ oder „nicht zu sagen“.`,
    smaller: (seen) => `${seen} Ein kleinerer Rückgang endet als „nicht zu sagen“.`,
    running: 'Läuft hier schon:',
    second: (names) =>
      `${names.map((name) => `„${name}“`).join(', ')}. Mit einer zweiten lassen sich die beiden nicht unterscheiden.`,
  },
  called: {
    title: (name) => `Angesagt: ${name}`,
    said: (figure, where, near, far, stop) =>
      `${figure} ${where} sinkt um ${near} bis ${far}, oder wir hören bei weniger als ${stop} auf. Es beginnt jetzt.`,
    next: 'Wie es weitergeht',
    count: (rounds) =>
      plural(rounds, {
        one: `Die nächste Runde zählt. Vorher wird nichts beurteilt.`,
        other: `Die nächsten ${rounds} Runden zählen. Ab der zweiten sehen Sie, wie es läuft; vorher wird nichts beurteilt.`,
      }),
    due: (when) =>
      `Ist die letzte davon versiegelt${when ? `, ${when}` : ''}, wird entschieden: Zuerst wird gesagt, ob sie umgesetzt wurde, dann wird das Ergebnis gezeigt.`,
    decides: (who) =>
      `${who} behält sie bei, ändert oder beendet sie. Bleibt sie liegen, endet sie eine Runde später von selbst.`,
    board: 'Auf der Tafel ansehen',
    done: 'Fertig',
  },
};

export default words;
