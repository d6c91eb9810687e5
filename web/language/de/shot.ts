/** A shot's card: what was called, what came of it, and what its owner may do. */
import { plural } from '../language.ts';
import type { Words } from '../words.ts';

const words: Words['shot'] = {
  said: (day, figure, team, fall, when) => [
    `Angesagt am ${day}: `,
    figure,
    `${team === null ? '' : `, wie ${team} sie spürt,`} sinkt um `,
    fall,
    ` ${when}.`.replace('..', '.'),
  ],
  by: (name) => `bis ${name}`,
  byDay: (name, day) => `bis ${name}, ${day}`,
  within: (rounds) =>
    plural(rounds, {
      one: `innerhalb von ${rounds} Runde`,
      other: `innerhalb von ${rounds} Runden`,
    }),
  withinOf: (within, sealed) =>
    plural(sealed, {
      one: `${within}, davon ${sealed} versiegelt`,
      other: `${within}, davon ${sealed} versiegelt`,
    }),
  stop: (least) =>
    least === 0 ? 'Stopp, wenn sie nicht sinkt.' : `Stopp bei weniger als ${least}.`,
  decides: (who) => `Es entscheidet: ${who}.`,
  note: (note) => `Notiz: ${note}`,
  added: (day, note) => `Ergänzt am ${day}: ${note}`,
  of: (name) => `: ${name}`,
  quoted: (text) => `„${text}“`,
  effect: 'Wirkung',
  soFar: 'Bisher',
  effectIs: (range, words) => ` (${range}): ${words}`,
  seen: (range) => ` (${range}).`,
  outcomes: {
    hit: 'klar von null entfernt und über das nahe Ende der Ansage hinaus.',
    missed: 'die Spanne bleibt vor dem nahen Ende der Ansage.',
    backfired: 'klar von null entfernt, in die falsche Richtung.',
    alone: 'Es gab kein Paar ohne Versuch zum Vergleichen.',
    few: (count) =>
      plural(count, {
        one: `nur ${count} Paar zum Vergleichen, zu wenig für eine Entscheidung. Weder Erfolg noch Misserfolg.`,
        other: `nur ${count} Paare zum Vergleichen, zu wenige für eine Entscheidung. Weder Erfolg noch Misserfolg.`,
      }),
    open: 'die Daten können es nicht entscheiden. Weder Erfolg noch Misserfolg.',
    unread:
      'Die Messwerte, an denen sie gemessen würde, sind verborgen. Das heißt nicht: verfehlt.',
  },
  compared: (before, after, elsewhere, pairings) =>
    `Von ${before} auf ${after}; wo nichts versucht wurde, ${elsewhere} (${plural(pairings, { one: `${pairings} Paar`, other: `${pairings} Paare` })}).`,
  judged: (left) =>
    left === 1
      ? 'Geurteilt wird, wenn die nächste Runde versiegelt ist.'
      : `Geurteilt wird, wenn ${left} weitere Runden versiegelt sind.`,
  sealedOf: (sealed, rounds) =>
    plural(rounds, {
      one: `${sealed} von ${rounds} Runde versiegelt.`,
      other: `${sealed} von ${rounds} Runden versiegelt.`,
    }),
  appears: (from) => `Was bisher zu sehen ist, erscheint nach ${from}.`,
  unread:
    'Bisher ist nichts abzulesen: Die Messwerte sind verborgen, oder es gibt kein Paar zum Vergleichen. Bleibt das so, endet sie ohne Ergebnis; das heißt nicht: verfehlt.',
  due: 'Die entscheidende Runde ist versiegelt. Das Ergebnis erscheint, sobald gesagt ist, ob die Maßnahme umgesetzt wurde, damit niemand die Umsetzung am Ergebnis misst.',
  carried: {
    'as meant': ['Umgesetzt: ', 'wie gedacht', '.'],
    partly: ['Umgesetzt: ', 'teilweise', '.'],
    not: ['Umgesetzt: ', 'nein', '.'],
  },
  notTried: 'Sie wurde nicht versucht, hat also kein Ergebnis und keinen Platz in der Bilanz.',
  stopMet: 'Die Stoppregel greift.',
  goes: 'Sagt niemand, warum sie bleiben soll, fällt sie weg.',
  endedOn: {
    kept: (day) => `Beibehalten am ${day}:`,
    changed: (day) => `Geändert am ${day}:`,
    retired: (day) => `Beendet am ${day}:`,
  },
  ranOut: {
    unsaid:
      'Niemand hat gesagt, ob sie umgesetzt wurde; darum wird ihr Ergebnis nicht genannt. Sie endete von selbst nach einer weiteren Runde.',
    unargued:
      'Niemand sprach sich dafür aus, also endete sie von selbst nach einer weiteren Runde.',
  },
  drawing: {
    called: (range) => `angesagt ${range}`,
    stop: (change) => `Stopp über ${change}`,
    letter: 6.6,
    told: (call, word, value, low, high, elsewhere, stop) =>
      `Angesagt: eine Änderung von ${call}. ${word}: ${value}, zwischen ${low} und ${high}. Wo nichts versucht wurde: ${elsewhere}. Stopp über ${stop}.`,
  },
  key: {
    call: 'die Ansage, von fern bis nah; die dicke Kante ist das nahe Ende',
    stop: 'die Stoppregel',
    effect: 'die Wirkung mit ihrer 90-%-Spanne',
    other: 'Paare, bei denen nichts versucht wurde',
    read: 'Links ist weniger Reibung. Die Wirkung ist die Änderung seit dem Beginn, abzüglich der Änderung, wo nichts versucht wurde, von einem Ausgangswert, der Pech am Anfang berücksichtigt.',
  },
  table: {
    name: 'Als Tabelle',
    caption: (name) => `${name}: was angesagt wurde und was kam`,
    called: 'Angesagt',
    stop: 'Stopp über',
    range: (word) => `${word}, mit 90-%-Spanne`,
    before: 'Vorher, Pech berücksichtigt',
    since: 'Seitdem',
    elsewhere: 'Änderung, wo nichts versucht wurde',
    pairings: 'Paare zum Vergleichen',
  },
  acts: {
    others: 'Hier entscheiden die Leitung und die Führungskräfte dieser beiden Teams.',
    say: 'Sagen, ob sie umgesetzt wurde',
    ended:
      'Sie ist beendet und bleibt es. Ihr Ergebnis stand mit ihrer Runde fest und gehört zur Bilanz der Methode; darum kann es noch genannt werden.',
    note: 'Notiz hinzufügen',
    noteOrEnd: 'Notiz hinzufügen oder vorzeitig beenden',
    early:
      'Vor ihrer Runde kann sie beendet, aber nicht beurteilt werden: Was bisher zu sehen ist, entscheidet nichts. Ist eine Runde versiegelt, bleibt sie als „vorzeitig beendet“ in der Bilanz der Methode, weder eingetroffen noch verfehlt.',
  },
  amend: {
    label: 'Eine Notiz',
    hint: 'Was angesagt wurde, bleibt; die Notiz steht mit dem heutigen Datum darunter.',
    add: 'Notiz hinzufügen',
    added: (name) => `Ihre Notiz zu „${name}“ wurde hinzugefügt.`,
  },
  review: {
    ask: 'Wurde sie umgesetzt?',
    ways: {
      'as meant': {
        name: 'Wie gedacht',
        means: 'Sie wurde so gemacht, wie angesagt.',
      },
      partly: {
        name: 'Teilweise',
        means: 'Nur zum Teil, verspätet oder nur von einigen.',
      },
      not: {
        name: 'Nicht',
        means:
          'Sie wurde nicht gemacht. Sie endet als „nicht versucht“, ohne Ergebnis und ohne Bilanz.',
      },
    },
    once: 'Das wird einmal gesagt und lässt sich danach nicht ändern.',
    shown: (name) => `Das Ergebnis von „${name}“ wird gezeigt.`,
    untried: (name) => `„${name}“ endete als nicht versucht.`,
    result: 'Sagen und Ergebnis zeigen',
    finish: 'Sagen und beenden',
    only: 'Sagen',
  },
  end: {
    not: {
      label: 'Sie wurde nicht umgesetzt',
      short: 'Sie wurde nicht umgesetzt',
      question: '',
      hint: 'Sie endet als „nicht versucht“, ohne Ergebnis und ohne Bilanz.',
    },
    kept: {
      label: 'Beibehalten, mit Grund',
      short: 'Beibehalten',
      question: 'Warum soll sie bleiben?',
      hint: 'Sie wird Teil der Zusammenarbeit beider Teams.',
    },
    changed: {
      label: 'Ändern',
      short: 'Ändern',
      question: 'Was ändert sich, und warum?',
      hint: 'Diese endet. Sagen Sie die nächste auf dem Paar mit Ihrer Änderung an.',
    },
    retired: {
      label: 'Beenden',
      short: 'Beenden',
      question: 'Was wurde gelernt?',
      hint: 'Sie wird bewusst abgeschaltet, und was gelernt wurde, bleibt hier.',
    },
  },
  endedAs: {
    kept: (name) => `„${name}“ wird beibehalten.`,
    changed: (name) => `„${name}“ wird geändert.`,
    retired: (name) => `„${name}“ wird beendet.`,
  },
  later: 'Nicht jetzt',
  here: {
    title: 'Ansagen zu diesem Paar',
    lede: 'Was vorher gesagt wurde und was kam. Eine verfehlte Ansage ist etwas Gelerntes.',
  },
};

export default words;
