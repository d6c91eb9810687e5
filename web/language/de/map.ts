/** The map: its headline, the matrix, the list of pairings, and what its words mean. */
import { plural } from '../language.ts';
import type { Words } from '../words.ts';

const words: Words['map'] = {
  title: 'Karte',
  loading: 'Die Karte wird geladen',
  against: (now, before) => `${now} gegenüber ${before}`,
  round: 'Runde',
  site: 'Standort',
  sites: 'Alle Standorte',
  headline: {
    one: (pair, stands) => `Das Paar ${pair} ${stands}.`,
    only: (pair) => `Nur ${pair} kann gezeigt werden.`,
    highest: (pair) => `Zwischen ${pair} ist die Reibung am höchsten.`,
    slowest: (pair) => `Zwischen ${pair} liegt die langsamste Stelle.`,
    stillSlowest: (pair) => `Zwischen ${pair} liegt weiterhin die langsamste Stelle.`,
    getting: { better: 'Es wird besser.', worse: 'Es wird schlechter.' },
    calm: 'Kein Paar ist angespannt.',
    highestIs: (figure, pair) => `Der höchste Wert ist ${figure}, zwischen ${pair}.`,
    even: 'Kein Paar sticht klar heraus.',
    gettingThere: {
      better: (pair) => `Zwischen ${pair} wird es besser.`,
      worse: (pair) => `Zwischen ${pair} wird es schlechter.`,
    },
    overlaps: (pair, figure, other, otherFigure) =>
      `${pair} haben den höchsten Wert, ${figure}, aber sein Bereich überschneidet sich mit anderen, etwa ${other}, ${otherFigure}.`,
    hidden: 'In dieser Runde sind alle Paare verborgen.',
    hiddenAs: (threshold) =>
      `Ein Wert beruht auf mindestens ${threshold} Stimmzetteln. Wo weniger kamen, wird nichts gezeigt.`,
    oneSided: 'Kein Paar wurde von beiden Seiten gefragt.',
    oneSidedAs: 'Ein Paar hat einen Wert, wo beide Teams einander bewerten.',
    first: (stands, figure) => `Das Paar ${stands}: ${figure}.`,
    moved: (moved) => `Die Reibung dort ${moved}.`,
    now: (figure) => `Die Reibung dort liegt bei ${figure}.`,
    unclear: (least) =>
      `Sie hat sich nicht klar geändert; erst eine Änderung ab ${least} wäre sichtbar gewesen.`,
    incomparable: (quarter) => `Ein Vergleich mit ${quarter} ist nicht möglich.`,
    mover: (pair, moved) => `${pair}: Die Reibung ${moved}.`,
    moverMore: (pair, moved, team) =>
      `${pair}: Die Reibung ${moved}, und ${team} spürt sie stärker.`,
    noMover: 'Kein Paar hat sich klar geändert.',
    noOtherMover: 'Kein anderes Paar hat sich klar geändert.',
    evenGap: 'Wer von beiden sie stärker spürt, lässt sich nicht sagen.',
    gap: (team, other, gap, range) =>
      `${team} spürt sie stärker als ${other}: Der Abstand ist ${gap} (${range}).`,
  },
  none: {
    answered: {
      'under half': 'Bisher hat weniger als die Hälfte geantwortet',
      'over half': 'Bisher hat über die Hälfte geantwortet',
      'over three quarters': 'Bisher haben über drei Viertel geantwortet',
    },
    open: (round) => `${round} ist offen`,
    noResults:
      'Solange eine Runde offen ist, zeigen wir keine Ergebnisse, damit frühe Stimmzettel späte nicht beeinflussen.',
    sealedOn: (day) => `Sie wird am ${day} versiegelt.`,
    answer: 'Jetzt antworten',
    title: 'Noch kein Pulse',
    opensOn: (day) =>
      `Die erste Runde beginnt am ${day}. Wenn sie versiegelt ist, sehen Sie eine Karte.`,
    setUp:
      'Richten Sie die Teams ein und öffnen Sie die erste Runde. Wenn sie versiegelt ist, sehen Sie eine Karte.',
    wait: 'Ihr Admin richtet die Teams ein und öffnet die erste Runde. Wenn sie versiegelt ist, sehen Sie eine Karte.',
    go: 'Erste Runde einrichten',
  },
  due: {
    label: 'Was ansteht',
    shots: (count) => `${count} ${plural(count, { one: 'Ansage', other: 'Ansagen' })} fällig`,
    toStop: (count) => `${count} zu stoppen`,
    decide: 'Jetzt entscheiden',
    board: 'Zur Übersicht',
    stopping: 'Was enden sollte',
  },
  matrix: {
    title: 'Wer mit wem Reibung spürt',
    lede: 'Zeilenweise lesen: wie das Team links das Team oben erlebt. Groß: was gesagt wurde, in Stufen, mit dem 90-%-Bereich. Darunter: Stimmzettel.',
    region: 'Tabelle aller Richtungen',
    corner: 'spürt ↓ über →',
    own: 'Ihr Team',
    same: 'dasselbe Team',
    ballots: (about) => ` Stimmzettel, ${about}`,
    hidden: 'Verborgen',
    means: (threshold) =>
      `heißt weniger als ${threshold} Stimmzettel. Niemand sieht sie, auch nicht der Admin.`,
    slowest: 'Die umrandeten Felder sind die langsamste Stelle.',
    highest: 'Die umrandeten Felder sind das Paar mit dem höchsten Wert.',
  },
  list: {
    one: 'Das eine Paar',
    title: (count) => `Die ${count} Paare, meiste Reibung zuerst`,
    lede: 'Der Wert ist das Mittel beider Richtungen in dieser Runde, mit seinem 90-%-Bereich.',
    lines: (rounds) => `Linien: ${rounds} Runden, alle auf einer Skala von 25 bis 75.`,
    photo: 'Eine Runde ist ein Foto, kein Verlauf.',
    tried: 'Unter einer Linie, was versucht wurde:',
    marks: { started: 'begonnen,', decided: 'entschieden,', ended: 'beendet,', running: 'läuft.' },
    compared: (compared) => `Besser oder schlechter: ${compared}.`,
    comparedFar: (compared, skipped) =>
      `Besser oder schlechter: ${compared}, da es ${skipped} keine Runde gab.`,
    skippedOne: (quarter) => `in ${quarter}`,
    skipped: (from, to) => `von ${from} bis ${to}`,
    alone: 'Es gibt noch kein früheres Quartal zum Vergleich.',
    own: 'Die Paare Ihres Teams',
    others: 'Die anderen',
    all: (count) => `Alle ${count} Paare zeigen`,
    slowest: 'Die langsamste Stelle',
    highest: 'Höchster Wert',
    triedHere: (episodes) => `Hier versucht: ${episodes}.`,
    episode: (name, became) => `„${name}“ ${became}`,
    rest: 'Bereiche, Abstand und Richtungen',
    restOf: (pair) => ` von ${pair}`,
  },
  rest: {
    moved: (before, after) => `von ${before} auf ${after}:`,
    cut: 'Ein Wert am Ende der Skala ist abgeschnitten; das weitet den Bereich.',
    unjudged:
      'Nichts berechnet: Eine Richtung ist in einem der Quartale verborgen oder wurde nicht gefragt.',
    gap: 'Abstand',
    evenGap: 'Welche Seite sie stärker spürt, lässt sich nicht sagen.',
    more: (team) => `${team} spürt sie stärker.`,
    noGap: 'Wo eine Richtung fehlt, wird kein Abstand berechnet.',
    tried: 'Hier versucht',
    caption: 'Beide Richtungen in dieser Runde',
    ballots: 'Stimmzettel',
    hidden: (why) => `verborgen, ${why}`,
  },
  means: {
    title: 'Was die Wörter bedeuten',
    verdicts: {
      better: 'Die Reibung sank um 5 oder mehr; Zufall allein bewirkt das sehr selten.',
      worse: 'Die Reibung stieg um 5 oder mehr; Zufall allein bewirkt das sehr selten.',
      'no clear change': 'Es kann sich etwas geändert haben oder nicht. Wir wissen es nicht.',
      'too few answers': 'Eine Richtung ist verborgen. Daraus wird nichts berechnet.',
    },
    seen: 'Sichtbar ab ± 5',
    seenMeans: 'Die kleinste Änderung von Quartal zu Quartal, die benannt worden wäre.',
    friction:
      '0 ist reibungslos, 100 ist aufreibend. Sie ergibt sich aus Vertrauen, Zielen, Schuldzuweisung und Last.',
    range:
      'Der 90-%-Bereich: Der Wert könnte auch bis zu 5 niedriger oder höher sein. Zwei Werte, deren Bereiche sich überschneiden, können gleich sein.',
    between: 'zwischen … und …',
    betweenMeans: 'Der Wert liegt zu nah an einer Grenze, um zu sagen, auf welcher Seite.',
    band: 'Auf wie vielen Stimmzetteln der Wert beruht, als Spanne. Nie die genaue Zahl.',
    hidden: (threshold) => `Weniger als ${threshold} Stimmzettel. Daraus wird nichts berechnet.`,
    gap: 'Der Unterschied zwischen den beiden Richtungen eines Paars.',
  },
};

export default words;
