/** A pairing: what it is now, its trend, its two sides, and what one could try. */
import { plural } from '../language.ts';
import type { Words } from '../words.ts';

const words: Words['pairing'] = {
  name: 'Paar',
  loading: 'Das Paar wird geladen',
  asKnown: (round) => `Stand nach ${round}.`,
  retired: (name) => `${name} ist kein Team mehr. Veröffentlichtes bleibt; nichts kommt hinzu.`,
  shotsFailed: 'Die Ansagen zu diesem Paar wurden nicht geladen.',
  formFailed: 'Das Formular wurde nicht geladen. Versuchen Sie es in einer Minute noch einmal.',
  of: (name) => `: ${name}`,
  titled: (teams, title) => `${teams}: ${title}`,
  quoted: (text) => `„${text}“`,
  tooFew: 'zu wenige',
  hiddenWhy: (why) => `verborgen, ${why}`,
  reading: (figure, ballots) => `${figure}, ${ballots} Stimmzettel`,
  estimate: (figure) => `geschätzt ${figure}`,
  round: 'Runde',
  range: (range) => `90-%-Spanne ${range}`,
  facts: {
    friction: (quarter) => `Reibung, ${quarter}`,
    rounds: (band, count) =>
      count === 1 ? `${band}, eine Runde` : `${band}, Mittel aus ${count} Runden`,
    against: (quarter) => `Gegenüber ${quarter}`,
    before: 'Gegenüber dem Vorquartal',
    ballots: (band) => `${band} Stimmzettel pro Runde`,
    gap: 'Abstand',
    unclear: 'nicht klar von null',
    more: (team) => `${team} spürt sie stärker`,
    was: (gap, range) => `war ${gap} (${range})`,
    notWorked: 'nicht berechnet',
    missing: 'eine Richtung fehlt',
  },
  bare: {
    title: 'In jeder Runde verborgen.',
    direction: (few) =>
      `Jede hatte in einer Richtung ${few} Stimmzettel oder wurde nicht gefragt. Verborgen heißt nicht null, also gibt es keine Linie zu zeichnen.`,
    both: (few) =>
      `Jede hatte in beiden Richtungen ${few} Stimmzettel oder wurde nicht gefragt. Verborgen heißt nicht null, also gibt es keine Linie zu zeichnen.`,
    dimension: (few) =>
      `Jede hatte in dieser Dimension ${few} Stimmzettel oder wurde nicht gefragt. Verborgen heißt nicht null, also gibt es keine Linie zu zeichnen.`,
  },
  summary: {
    now: (quarter, stands, figure) => `${quarter}: Das Paar ${stands}, mit ${figure}.`,
    nowSingle: (quarter, stands, figure) =>
      `${quarter}: Das Paar ${stands}, mit ${figure}, aus einer einzigen Runde.`,
    apart: (quarter) =>
      `${quarter}: Das Paar hat keine Zahl; seine beiden Richtungen waren nie in derselben Runde zu sehen.`,
    shown: (each) =>
      `Zu sehen ist: ${each.map(({ name, figure }) => `${name} mit ${figure}`).join(', ')}.`,
    fewBoth: (quarter, few) =>
      `${quarter}: Das Paar hat keine Zahl; in jeder Richtung ${few} Stimmzettel.`,
    few: (quarter, few, direction) =>
      `${quarter}: Das Paar hat keine Zahl; „${direction}“ hat ${few} Stimmzettel.`,
    askedNone: (quarter) => `${quarter}: Das Paar hat keine Zahl; keines der Teams wurde gefragt.`,
    asked: (quarter, direction) =>
      `${quarter}: Das Paar hat keine Zahl; „${direction}“ wurde nicht gefragt.`,
    only: (name, figure) => `Nur „${name}“ kann gezeigt werden, mit ${figure}.`,
    notZero: 'Verborgen heißt nicht null. Nichts wird daraus berechnet.',
  },
  change: {
    first: 'Dies ist das erste Quartal; es gibt noch nichts zum Vergleichen.',
    few: (since) =>
      `Ob sich seit ${since} etwas geändert hat, lässt sich nicht sagen: Es gibt zu wenige Antworten.`,
    better: (since, moved, change, range) =>
      `Es ist besser als in ${since}: Die Reibung ${moved}, eine Änderung um ${change} (${range}).`,
    worse: (since, moved, change, range) =>
      `Es ist schlechter als in ${since}: Die Reibung ${moved}, eine Änderung um ${change} (${range}).`,
    unclear: (since, went, why, range, seen) =>
      `Keine klare Änderung seit ${since}: ${went}, ${why} (${range}); erkennbar wäre nur eine Änderung ab ${seen} gewesen.`,
    both: (figure) => `beide Male ${figure}`,
    fromTo: (before, after) => `von ${before} auf ${after}`,
    chance: 'was der Zufall allein könnte',
    little: 'zu wenig, um es so zu nennen',
    unsure: 'nicht sicher genug, um es so zu nennen',
  },
  side: {
    unsaid: 'Welches der beiden es stärker spürt, lässt sich nicht sagen.',
    unclear: (gap, range) =>
      `Welches der beiden es stärker spürt, können wir nicht sagen: Der Abstand ist ${gap} (${range}).`,
    more: (team, other, gap, range) =>
      `${team} spürt sie stärker als ${other}: Der Abstand ist ${gap} (${range}).`,
    title: 'Dasselbe Paar von jeder Seite',
    moreTitle: (team, other) => `${team} spürt sie stärker als ${other}`,
    lede: (team, other) =>
      `Eine Linie pro Richtung, in Stufen, mit ihrer 90-%-Spanne. Der Raum zwischen den Linien ist der Abstand; über jedem Quartal steht er als ${team} minus ${other}.`,
    ledeUnclear: (team, other) =>
      `Eine Linie pro Richtung, in Stufen, mit ihrer 90-%-Spanne. Der Raum zwischen den Linien ist der Abstand; über jedem Quartal steht er als ${team} minus ${other}, und eine Spanne, die null enthält, sagt nicht, wer es stärker spürt.`,
    marks: 'Die Zahlen darunter stehen für dieselben Maßnahmen wie oben.',
    chart: (rounds) => `Beide Richtungen über ${rounds} Runden`,
    table: 'Beide Richtungen nach Runde',
    note: 'Reibung jeder Richtung mit ihrer 90-%-Spanne. 0 heißt reibungslos, 100 festgefahren.',
  },
  gap: {
    none: 'kein Abstand',
    is: (gap) => `Abstand ${gap}`,
    whole: (gap, range) => `Abstand ${gap} (${range})`,
  },
  trend: {
    photo: 'Eine Runde ist ein Foto, kein Verlauf',
    over: (rounds) => `Reibung über ${rounds} Runden`,
    one: 'Reibung in einer Runde',
    fell: (since) => `Reibung seit ${since} gesunken`,
    rose: (since) => `Reibung seit ${since} gestiegen`,
    lede: 'Mittel beider Richtungen, ein Punkt pro Runde; über jedem Quartal steht sein Mittel. 0 heißt reibungslos, 100 festgefahren. Das Band ist die 90-%-Spanne: Eine Änderung darin kann Rauschen sein. Zeigen Sie auf das Diagramm oder nutzen Sie die Pfeiltasten, um eine Runde zu lesen.',
    imported: 'Hohle Punkte über einem Balken sind importiert.',
    hatched: 'Schraffierte Runden sind verborgen: Eine Richtung fehlt.',
    chart: (name) => `${name}, mit 90-%-Spanne`,
    reworded: (round, dimension) =>
      `Die Linie beginnt bei ${round} neu: Die Aussage zu „${dimension}“ wurde neu formuliert; vorher und nachher lassen sich nicht vergleichen.`,
    own: 'Eigene Zahlen unter dem Diagramm',
    table: 'Reibung nach Runde',
    note: 'Reibung, Mittel beider Richtungen, mit 90-%-Spanne. 0 heißt reibungslos, 100 festgefahren.',
  },
  silent: {
    care: 'Mit Vorsicht zu lesen',
    title: 'Wer nicht geantwortet hat',
    low: (share, team) =>
      `${share} von ${team} haben teilgenommen. Wer schweigt, empfindet es vielleicht anders.`,
    moved: (since) =>
      `Die Teilnahme hat sich seit ${since} um mehr als 15 Punkte verschoben. Ein Teil einer Änderung kann daran liegen, dass andere geantwortet haben.`,
    changed: (direction, verdict) => `${direction}: ${verdict}.`,
    vanishes: (at) =>
      `Die Änderung verschwände, wenn die, die nicht geantwortet haben, etwa ${at} empfänden.`,
    everyone: 'Alle haben geantwortet.',
    solid: 'Wer nicht geantwortet hat, könnte das nicht wegerklären, gleich was er empfindet.',
  },
  figures: {
    index: 'Reibung',
    gap: 'der Abstand',
    trust: 'Vertrauen',
    goals: 'gemeinsame Ziele',
    blame: 'Schuldzuweisung',
    load: 'Support-Last',
  },
  try: {
    title: 'Was Sie versuchen könnten',
    lede: 'Nie mehr als zwei. Jeder ist ein Versuch, kein Heilmittel.',
    stopping: (names, count) =>
      plural(count, {
        one: `Bei ${names} greift die Stoppregel; es ist Zeit zu stoppen.`,
        other: `Bei ${names} greifen die Stoppregeln; es ist Zeit zu stoppen.`,
      }),
    waiting: (names, count) =>
      plural(count, {
        one: `${names} wartet auf eine Entscheidung.`,
        other: `${names} warten auf eine Entscheidung.`,
      }),
    running: (names, count) =>
      plural(count, {
        one: `${names} läuft hier. Mit einer weiteren daneben ließen sich die beiden nicht unterscheiden.`,
        other: `${names} laufen hier. Mit einer weiteren daneben ließen sie sich nicht unterscheiden.`,
      }),
    seeBelow: (count) => plural(count, { one: 'Zur Ansage unten', other: 'Zu den Ansagen unten' }),
    seeRunning: 'Ansehen, was läuft',
    nothingElse: 'Nichts Weiteres aus der Bibliothek passt zu den Messwerten.',
    nothing: 'Keine Methode der Bibliothek passt zu den Messwerten. Sie wissen mehr als diese.',
    calm: 'Nichts nötig. Es ist nicht sicher, dass dieses Paar angespannt ist; darum wird nichts vorgeschlagen.',
    evidence: (words) => `Belege: ${words}`,
    why: 'Warum das, aus Ihren Daten',
    how: 'So geht es, in drei Schritten',
    rests: (source) => `Beruht auf: ${source}`,
    call: 'Darauf eine Ansage machen',
    before: 'Hier schon versucht',
    tried: (name, how, back) => `„${name}“: versucht, ${how}. Kommt wieder in ${back}.`,
    else: 'Etwas anderes versuchen',
    allTheSame: 'Trotzdem etwas versuchen',
    others: 'Hier machen die Leitung und die Führungskräfte dieser beiden Teams Ansagen.',
    failed: 'Was sich versuchen ließe, wurde nicht geladen.',
    again: 'Noch einmal versuchen',
    looking: 'Die Bibliothek wird durchgesehen',
    expectAll: (fall) => `Zu erwarten: jede Dimension um etwa ${fall} tiefer.`,
    expect: (each) =>
      `Zu erwarten: ${each.map(({ figure, fall }) => `${figure} um etwa ${fall} tiefer`).join(', ')}.`,
    triedHere: (times, expected) =>
      `In diesem Unternehmen ${times === 1 ? 'einmal' : `${times}-mal`} versucht; mit dem, was herauskam, sind etwa ${expected} zu erwarten.`,
    setbacks: {
      missed: 'verfehlt',
      backfired: 'nach hinten losgegangen',
      'ended early': 'vorzeitig beendet',
      'not reviewed': 'nicht entschieden',
    },
  },
};

export default words;
