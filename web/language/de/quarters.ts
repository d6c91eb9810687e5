/** The quarters: what changed from one to the next, who took part, and what was called. */
import { listed } from '../../ui/count.ts';
import { plural } from '../language.ts';
import type { Words } from '../words.ts';

const pairs = (count: number) => plural(count, { one: 'Paar', other: 'Paare' });

const words: Words['quarters'] = {
  title: 'Quartale',
  loading: 'Die Quartale werden geladen',
  rounds: (quarter, rounds) =>
    `${quarter} · ${rounds} ${plural(rounds, { one: 'Runde', other: 'Runden' })}`,
  against: (quarter, before, rounds, roundsBefore) =>
    `${quarter} gegenüber ${before} · ${rounds} und ${roundsBefore} Runden`,
  skipped: (skipped, quarter, before) =>
    `In ${skipped} wurde keine Runde versiegelt. ${quarter} steht neben ${before}; dazwischen liegt also mehr Zeit.`,
  choice: { quarter: 'Quartal', against: 'Verglichen mit', alone: 'Nichts Früheres' },
  none: {
    title: 'Noch kein Quartal',
    text: 'Das erste Quartal erscheint, sobald eine Runde versiegelt ist. Nach zwei Quartalen sagt diese Seite, was besser oder schlechter wurde.',
    go: 'Zur Karte',
    titleOf: (quarter) => `In ${quarter} wurde keine Runde versiegelt`,
    textOf: 'Ohne Runde gibt es nichts zu zeigen und nichts zu vergleichen.',
    goOf: 'Zum neuesten Quartal',
  },
  headline: {
    notAsked: (quarter) => `In ${quarter} wurde nach keinem Paar gefragt.`,
    notAskedAs: 'Ein Paar sind zwei Teams, die einander bewerten.',
    hidden: (quarter) => `In ${quarter} sind alle Paare verborgen.`,
    hiddenAs:
      'Für einen Wert kamen zu wenige Stimmzettel. Niemand sieht sie, und nichts wird aus ihnen berechnet.',
    first: (quarter) => `${quarter} ist das erste Quartal. Es gibt nichts zum Vergleich.`,
    firstAs:
      'Sie sehen, wo Reibung ist. Ab dem nächsten Quartal sagt diese Seite, was besser oder schlechter wurde.',
    alone: (before) => `Ein Vergleich mit ${before} ist nicht möglich.`,
    aloneAs: 'Kein Paar hat in beiden Quartalen Werte.',
    slowest: (pair, figure) => `Die langsamste Stelle ist ${pair}: ${figure}.`,
    seen: (least) => `Erst eine Änderung ab ${least} Punkten wäre sichtbar gewesen.`,
    seenSome: (least, most) =>
      `Erst eine Änderung ab ${least} Punkten, bei manchen Paaren ab ${most}, wäre sichtbar gewesen.`,
    notNone: 'Das heißt nicht, dass sich nichts geändert hat.',
    only: {
      better: (pair) => `${pair}: besser geworden.`,
      worse: (pair) => `${pair}: schlechter geworden.`,
      unclear: (pair) => `${pair}: nicht klar geändert.`,
    },
    onlyAs: 'Es ist das einzige Paar.',
    unclear: 'Kein Paar hat sich klar geändert.',
    within: 'Innerhalb einzelner Paare hat sich etwas bewegt; siehe unten.',
    counts: (better, worse, unclear) => {
      const parts = [
        { count: better, became: 'besser' },
        { count: worse, became: 'schlechter' },
        { count: unclear, became: 'nicht klar geändert' },
      ].filter(({ count }) => count > 0);
      const told = parts.map(({ count, became }, index) =>
        index === 0 ? `${count} ${pairs(count)} ${became}` : `${count} ${became}`,
      );
      return `${told.join(', ')}.`;
    },
    places: (named, rest) =>
      listed([
        ...named.map((pair) => `zwischen ${pair}`),
        ...(rest > 0 ? [`bei ${rest} weiteren`] : []),
      ]),
    down: (places) => `Die Reibung sank ${places}.`,
    up: (places) => `Die Reibung stieg ${places}.`,
    upToo: (places) => `Sie stieg ${places}.`,
    hiddenToo: (count) =>
      `${count} ${plural(count, { one: 'Paar ist', other: 'Paare sind' })} verborgen.`,
    missing: (count) =>
      `${count} ${plural(count, { one: 'Paar ist', other: 'Paare sind' })} verborgen oder nicht gefragt.`,
  },
  figures: {
    slowest: 'Langsamste Stelle',
    slowestAs: (range, pair) => `±\u00a0${range}, ${pair}`,
    noneShown: 'kein Paar wird gezeigt',
    noneOut: 'kein Paar sticht heraus',
    shown: 'Gezeigte Paare',
    counts: 'Besser · schlechter · unklar',
    of: (count) => `von ${count}`,
    ofHidden: (count, hidden) => `von ${count}, ${hidden} verborgen`,
    ofMissing: (count, missing) => `von ${count}, ${missing} verborgen oder nicht gefragt`,
    took: 'Teilgenommen',
    notKnown: (quarter) => `für ${quarter} nicht bekannt`,
    each: 'jedes Teams',
    eachAsIn: (before) => `jedes Teams, wie in ${before}`,
    eachAfter: (share, before) => `jedes Teams; ${share} in ${before}`,
    both: 'In beiden dabei',
    bothAs: 'oder mehr jedes Teams; der Rest sind neue Stimmen',
    spread: 'Streuung der Stimmzettel',
    spreadAs: 'Punkte, so weit liegen Stimmzettel auseinander',
  },
  changes: {
    alone: 'Wo Reibung ist',
    title: 'Wo Reibung war und wo sie ist',
    noteAlone: (now) =>
      `Die gefüllte Marke ist ${now}, der weiche Balken ihr 90-%-Bereich. 0 ist reibungslos, 100 ist aufreibend.`,
    note: (before, now) =>
      `Der leere Kreis ist ${before}, die gefüllte Marke ${now}, der weiche Balken ihr 90-%-Bereich. Pfeil nach links: weniger Reibung, nach rechts: mehr. Ein Punkt: keine klare Änderung.`,
    picture: (quarter) => `Reibung in ${quarter}`,
    pictureAgainst: (quarter, before) => `Reibung in ${quarter} gegenüber ${before}`,
    moved: (before, now) => `${before} → ${now}`,
    then: 'vorher → jetzt',
    quarters: (before, now) => `${before} zu ${now}: `,
    said: 'Urteil, 90-%-Bereich',
    seen: 'sichtbar ab',
    seenFrom: (least) => `sichtbar ab ±\u00a0${least}`,
    hiddenPairing: (quarter, threshold) =>
      `Verborgen in ${quarter}: weniger als ${threshold} Stimmzettel in einer Richtung`,
    hiddenDirection: (quarter, threshold) =>
      `Verborgen in ${quarter}: weniger als ${threshold} Stimmzettel`,
    notAsked: (quarter) => `Nicht gefragt in ${quarter}`,
    all: (count) => `Alle ${count} Paare, meiste Reibung zuerst.`,
    folded: (most, count) =>
      `${most} von ${count} Paaren: zuerst die klar geänderten, dann die mit der meisten Reibung. Die anderen stehen in der Tabelle und im Download.`,
    showOnly: (most) => `Nur ${most} zeigen`,
    showAll: (count) => `Alle ${count} zeigen`,
    seenMeans:
      '„Sichtbar ab“ ist die kleinste Änderung, die aufgefallen wäre: Bei weniger Stimmzetteln oder Runden lassen sich nur größere Änderungen vom Zufall trennen.',
    stayed: (now, share, before) =>
      `Von denen, die in ${now} teilnahmen, waren in jedem Team mindestens ${share} auch in ${before} dabei.`,
    stayedUnknown: 'Wie viele in beiden Quartalen teilnahmen, ist nicht bekannt.',
    apart: (points) => `Stimmzettel einer Richtung liegen etwa ${points} Punkte auseinander.`,
    table: 'Reibung nach Quartal, Paare mit ihren zwei Richtungen',
    row: 'Paar oder Richtung',
    verdict: 'Urteil',
    range: '90-%-Bereich',
    seenHead: 'Sichtbar ab',
  },
  movers: {
    title: 'Was sich am meisten bewegte',
    view: (from, toward) => `${from} über ${toward}`,
    dimension: (dimension, pair) => `${dimension}, ${pair}`,
    moved: (before, after) => `von ${before} auf ${after}`,
    alone: 'Es gibt kein früheres Quartal zum Vergleich.',
    little: 'In beiden Quartalen wird zu wenig gezeigt, um etwas zu berechnen.',
    none: 'Keine einzelne Richtung und keine Dimension hat sich klar geändert. Das heißt nicht, dass sich nichts geändert hat: Jede beruht auf weniger Stimmzetteln als ein Paar, also ist weniger sichtbar.',
  },
  took: {
    title: 'Wer teilgenommen hat',
    caption: 'Der Anteil jedes Teams, der teilnahm, in Spannen',
    team: 'Team',
    all: (count) => `Alle ${count} Teams zeigen`,
    unknown: (quarters) => `Wer in ${quarters} teilnahm, ist nicht bekannt.`,
    low: (teams) =>
      `Unter 60\u00a0%: ${teams}. Lesen Sie diese Werte mit Vorsicht: Wer schweigt, empfindet es vielleicht anders.`,
    moved: (teams, before) =>
      `In ${teams} änderte sich die Teilnahme um mehr als 15 Punkte: Es sprechen vielleicht andere als in ${before}; die beiden Quartale sind schwer zu vergleichen.`,
  },
  shots: {
    title: 'Ansagen, und wie sie endeten',
    caption: (quarter) => `Was in ${quarter} angesagt, entschieden oder beendet wurde`,
    shot: 'Ansage',
    called: 'Angesagt, dann Wirkung',
    ended: 'Ende',
    earlier: 'früher angesagt',
    newest: (most, count) => `Die ${most} neuesten von ${count}.`,
    none: (quarter) => `In ${quarter} wurde nichts angesagt, entschieden oder beendet.`,
  },
  deeds: {
    print: 'Diese Seite drucken',
    numbers: 'Zahlen herunterladen (CSV)',
    link: 'Link kopieren',
    copied: 'Link kopiert. Er öffnet sich für alle, die Quartale sehen dürfen.',
    notCopied: (link) => `Dieser Browser lässt die Seite nicht kopieren. Der Link ist ${link}`,
  },
};

export default words;
