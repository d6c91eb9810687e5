/** What every employee sees when a round is sealed: their own team, then the whole company. */
import type { Words } from '../words.ts';

const words: Words['company'] = {
  title: 'Was herauskam',
  loading: 'Wir zählen zusammen, was herauskam',
  compared: (quarter, before) => `${quarter}, verglichen mit ${before}`,
  lede: 'Das haben Sie und Ihre Kolleginnen und Kollegen gesagt, zusammengezählt. Alle sehen es im selben Moment, auch die Führungskräfte.',
  ledeHidden: (threshold) =>
    `Ein Wert beruht auf mindestens ${threshold} Stimmzetteln. Wo weniger kamen, wird niemandem etwas gezeigt.`,
  answer: 'Antworten, unter 60 Sekunden',
  headline: {
    both: (team, easier, harder) =>
      `Für ${team} wurde die Arbeit mit ${easier} leichter, mit ${harder} schwerer.`,
    better: (team, others) => `Für ${team} wurde die Arbeit mit ${others} leichter.`,
    worse: (team, others) => `Für ${team} wurde die Arbeit mit ${others} schwerer.`,
    unclear: (team) => `Für ${team} hat sich nichts klar geändert.`,
    hidden: (team) => `Für ${team} sind alle Werte verborgen.`,
    first: (team) => `Wie ${team} und die anderen zusammenarbeiten.`,
    few: (team) => `Für ${team} gab es zu wenige Antworten für einen Vergleich.`,
    whole: {
      hidden: 'Alle Paare sind verborgen.',
      first: 'Wie die Teams zusammenarbeiten.',
      better: 'Im ganzen Unternehmen sank die Reibung.',
      worse: 'Im ganzen Unternehmen stieg die Reibung.',
      unclear: 'Im ganzen Unternehmen hat sich nichts klar geändert.',
      few: 'Zu wenige Antworten für einen Vergleich.',
    },
  },
  change: {
    first: 'Das erste Quartal: Es gibt noch nichts zum Vergleich.',
    unjudged: 'Zu wenige Antworten, um zu sagen, ob sich etwas geändert hat.',
    said: {
      better: (before, after, range) =>
        `Klar weniger Reibung: von ${before} auf ${after} (${range}).`,
      worse: (before, after, range) => `Klar mehr Reibung: von ${before} auf ${after} (${range}).`,
      'no clear change': (before, after, range) =>
        `Vielleicht geändert, vielleicht nicht: von ${before} auf ${after} (${range}).`,
    },
    seen: (least) => `Erst eine Änderung ab ${least} wäre sichtbar gewesen.`,
    cut: 'Ein Wert wurde am Ende abgeschnitten; die Änderung kann größer sein.',
    band: (band) => `Insgesamt: ${band}.`,
    few: (threshold) => `weniger als ${threshold} Stimmzettel`,
    notAsked: 'nicht gefragt',
    hidden: (about, why) => `${about}: verborgen, ${why}.`,
    now: (about, figure) => `${about}: ${figure}.`,
    stayed: (about, figure) => `${about} blieb bei ${figure}.`,
    went: (about, before, now) => `${about} ging von ${before} auf ${now}.`,
  },
  notSealed: {
    open: (round) => `${round} ist offen`,
    noResults:
      'Solange eine Runde offen ist, zeigen wir keine Ergebnisse, damit frühe Stimmzettel späte nicht beeinflussen.',
    sealedOn: (day) =>
      `Sie wird am ${day} versiegelt. Dann sehen Sie hier, was herauskam, gleichzeitig mit den Führungskräften.`,
    title: 'Noch ist keine Runde versiegelt',
    opens: (day) => `Die erste Runde beginnt am ${day}.`,
    opensAndSeals: (day, sealed) =>
      `Die erste Runde beginnt am ${day} und wird am ${sealed} versiegelt.`,
    wait: 'Ihr Admin öffnet die erste Runde.',
    then: 'Wenn sie versiegelt ist, sehen Sie hier, was herauskam, gleichzeitig mit den Führungskräften.',
  },
  own: {
    title: 'Ihr Team und die anderen',
    how: (team, now) =>
      `0 ist reibungslos, 100 ist aufreibend. Der erste Balken jeder Karte zeigt, wie ${team} das andere Team erlebt, der zweite, wie dieses ${team} erlebt, in ${now}. Die dünne Linie zeigt, wo der wahre Wert am ehesten liegt (90-%-Bereich).`,
    howBefore: (team, now, before) =>
      `0 ist reibungslos, 100 ist aufreibend. Der erste Balken jeder Karte zeigt, wie ${team} das andere Team erlebt, der zweite, wie dieses ${team} erlebt, in ${now}. Die dünne Linie zeigt, wo der wahre Wert am ehesten liegt (90-%-Bereich), der leere Kreis steht für ${before}.`,
    retired: (team) =>
      `${team} gehört nicht mehr zu den Teams; niemand antwortet dafür oder darüber. Die früheren Werte bleiben, wie sie waren.`,
    notAsked: (team, now) =>
      `In ${now} wurde niemand nach ${team} gefragt: Die Paare beginnen mit der nächsten Runde, die es fragt.`,
    table: 'Ihr Team und die anderen',
    caption: 'Reibung in den Richtungen Ihres Teams nach Quartal',
    direction: 'Richtung',
    change: 'Änderung',
    hidden: (why) => `verborgen, ${why}`,
    about: (toward) => ` über ${toward}:`,
    range: (range) => `, 90-%-Bereich ${range}`,
    before: (figure, quarter) => `, ${figure} in ${quarter}`,
  },
  whole: {
    title: 'Das ganze Unternehmen',
    hidden: 'Die Reibung über alle Paare ist verborgen',
    all: 'Reibung über alle Paare',
    unclear: (before) => `Reibung: keine klare Änderung seit ${before}`,
    better: (before) => `Die Reibung sank seit ${before}`,
    worse: (before) => `Die Reibung stieg seit ${before}`,
    lede: (now) =>
      `Das Mittel der Paare, die gezeigt werden können, ein Punkt pro Runde mit seinem 90-%-Bereich. Eine einzelne Runde sagt wenig; ${now} ist das Mittel seiner Runden.`,
    friction: (now) => `Reibung in ${now}: `,
    stands: (stands) => `Das Unternehmen ${stands}.`,
    none: (threshold, now) =>
      `Ein Paar wird nur berechnet, wenn beide Richtungen mindestens ${threshold} Stimmzettel haben. In ${now} trifft das auf keines zu. Niemand sieht die Werte, auch nicht der Admin.`,
    line: (rounds) => `Reibung über ${rounds} Runden`,
    table: 'Reibung nach Runde',
    row: 'Runde',
    photo: 'Eine Runde ist ein Foto, kein Verlauf. Ab der zweiten Runde zeichnen wir eine Linie.',
    pairings: (count) => (count === 1 ? 'Ein Paar' : `${count} Paare`),
    beside: (now, before) => `${now} neben ${before}.`,
    later: 'Nach zwei Quartalen sagen wir, was besser oder schlechter wurde.',
    means: {
      better: 'klar weniger Reibung',
      worse: 'klar mehr Reibung',
      'no clear change': 'vielleicht geändert, vielleicht nicht',
      'too few answers': 'eine Richtung ist verborgen',
    },
    shown: (shown, hidden, threshold) =>
      `${shown} gezeigt, ${hidden} verborgen: weniger als ${threshold} Stimmzettel in einer Richtung.`,
    mark: (name, pair) => `${name}, ${pair}`,
  },
  tried: {
    title: 'Was versucht wird, und was daraus wurde',
    lede: 'Jemand hat vorher gesagt, was zu erwarten ist; die Werte zeigten, ob es eintraf.',
    now: 'Wird gerade versucht',
    nowNone: 'Gerade wird nichts versucht.',
    was: 'Was daraus wurde',
    wasNone: 'Noch ist nichts beendet.',
    trying: (pair, figure, day, decided) =>
      `${pair}, für weniger ${figure}. Seit ${day}; ${decided}.`,
    came: (pair, became) => `${pair}. ${became}`,
    review: (round) => `${round} ist versiegelt; die Entscheidung steht an`,
    decided: (rounds) =>
      rounds === 1
        ? 'entschieden, wenn die nächste Runde versiegelt ist'
        : `entschieden, wenn ${rounds} weitere Runden versiegelt sind`,
    ranOut: 'Sie endete von selbst, da niemand für sie eintrat.',
    ended: {
      kept: (day) => `Beibehalten am ${day}.`,
      changed: (day) => `Geändert am ${day}.`,
      retired: (day) => `Beendet am ${day}.`,
    },
    toStop: 'Ihre Stoppregel ist erfüllt; sie endet, wenn niemand für sie eintritt.',
    open: 'Sie endet, wenn niemand für sie eintritt.',
    quoted: (name) => `„${name}“`,
    here: (names) => `Wird versucht: ${names}.`,
    hereNone: 'Nichts wird versucht.',
    last: (name, outcome) => `Versucht: „${name}“: ${outcome}.`,
  },
  trust: {
    title: 'Warum Sie dieser Seite trauen können',
    least: (threshold) => `Mindestens ${threshold}.`,
    leastAs: (threshold) =>
      `Kein Wert beruht auf weniger als ${threshold} Stimmzetteln. Werte kommen in Stufen, Anzahlen in Spannen, damit niemand herausgerechnet werden kann.`,
    hidden: 'Verborgen ist verborgen.',
    hiddenAs: 'Einen verborgenen Wert sieht niemand, auch nicht der Admin.',
    once: 'Alle zugleich.',
    onceAs:
      'Solange eine Runde offen ist, wird nichts gezeigt. Ist sie versiegelt, sehen Sie das Ergebnis gleichzeitig mit den Führungskräften.',
    limits: 'Was sie nicht verbergen kann.',
    limitsAs:
      'Bekannt ist, wer teilnahm, nicht, was geantwortet wurde. Antwortet ein ganzes Team gleich, sagt das der Durchschnitt.',
    open: (round) => `${round} ist offen.`,
    openUntil: (round, day) => `${round} ist offen bis ${day}.`,
    answered: {
      'under half': 'Weniger als die Hälfte hat geantwortet.',
      'over half': 'Über die Hälfte hat geantwortet.',
      'over three quarters': 'Über drei Viertel haben geantwortet.',
    },
  },
};

export default words;
