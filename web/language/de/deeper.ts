/** Further down a pairing's page: dimensions, parts, priorities, figures of the round, numbers of one's own. */
import { plural } from '../language.ts';
import type { Words } from '../words.ts';

const words: Words['deeper'] = {
  names: {
    trust: 'Vertrauen',
    goals: 'gemeinsame Ziele',
    blame: 'Schuldzuweisung',
    load: 'Support-Last',
  },
  dimensions: {
    title: 'Woraus die Reibung besteht',
    better: (names, since) => `${names}: besser seit ${since}`,
    worse: (names, since) => `${names}: schlechter seit ${since}`,
    mixed: (better, worse, since) => `Seit ${since} besser: ${better}; schlechter: ${worse}`,
    lede: 'Vier Dimensionen auf einer Skala, alle als Reibung gezeichnet: Höher ist schlechter, Vertrauen 64 heißt also wenig Vertrauen.',
    compares: (quarter, against) =>
      `Das Urteil vergleicht ${quarter} mit ${against}, beide Richtungen zusammen.`,
    range: (figure, range, seen) => `${figure}, 90-%-Spanne ${range}, ${seen}`,
    chart: (name) => `${name}, als Reibung gezeichnet`,
    note: 'Als Reibung gezeichnet, mit 90-%-Spanne: Höher ist schlechter.',
  },
  parts: {
    title: 'Sind es wir, die anderen oder das Paar?',
    us: (team) => `Wir: ${team} mit allen`,
    them: (team) => `Die anderen: alle mit ${team}`,
    pair: 'Nur dieses Paar',
    mean: 'Mittel im Unternehmen',
    together: 'Zusammen',
    apart: 'Lässt sich nicht trennen.',
    hidden: (why) => `Verborgen: ${why}.`,
    how: 'So liest man das',
    explained:
      'Die Teile sind Punkte und ergeben zusammen die Zahl, bis auf einen durch Rundung. Die Spanne ist die 90-%-Spanne des Teils. Die Schätzung zieht die Zahl zu dem hin, was die anderen Paare über die beiden Teams sagen, umso mehr, je unsicherer die Zahl ist. Urteile und Verläufe nutzen die Zahl selbst, nie die Schätzung.',
  },
  answer: {
    not: 'Das lässt sich noch nicht sagen. Es braucht mindestens sechs Richtungen mit Zahlen im Quartal und Teams, die jeweils von mehreren bewertet werden: Mit weniger lässt sich nicht trennen, wie ein Team alle sieht und wie es dieses eine sieht.',
    fewTeams: 'Bei wenigen Teams ist das ein Hinweis, kein Befund.',
    withTeams: (count) => `Bei ${count} Teams ist das ein Hinweis, kein Befund.`,
    unclear: 'Wir können es nicht sagen: Kein Teil ist klar von null verschieden.',
    both: {
      us: {
        more: 'Vor allem wir, in beiden Richtungen: Jedes der beiden spürt mehr Reibung als andere, gleich mit wem es arbeitet.',
        less: 'Vor allem wir, in beiden Richtungen: Jedes der beiden spürt weniger Reibung als andere, gleich mit wem es arbeitet.',
      },
      them: {
        more: 'Vor allem die anderen, in beiden Richtungen: Andere Teams empfinden mit jedem der beiden dasselbe. Sehen Sie also zuerst, was die Arbeit mit beiden schwer macht, dann, wie sie zusammenkommen.',
        less: 'Vor allem die anderen, in beiden Richtungen: Alle arbeiten mit jedem der beiden reibungsloser als mit anderen.',
      },
      pair: {
        more: 'Vor allem das Paar, in beiden Richtungen: Mit anderen Teams spürt keines so viel. Sehen Sie also zuerst, wie diese beiden zusammenkommen.',
        less: 'Vor allem das Paar, in beiden Richtungen: Diese beiden kommen reibungsloser zusammen, als ihre anderen Paare vermuten lassen.',
      },
    },
    sides: (sides) => `${sides.join('; ')}.`,
    one: {
      none: (direction) => `${direction}: kein Teil ist klar von null verschieden`,
      us: {
        more: (direction, from) =>
          `${direction}: vor allem wir, denn ${from} spürt mit allen mehr Reibung als andere`,
        less: (direction, from) =>
          `${direction}: vor allem wir, denn ${from} spürt mit allen weniger Reibung als andere`,
      },
      them: {
        more: (direction, _, toward) =>
          `${direction}: vor allem die anderen, denn alle spüren mit ${toward} mehr Reibung als mit anderen`,
        less: (direction, _, toward) =>
          `${direction}: vor allem die anderen, denn alle spüren mit ${toward} weniger Reibung als mit anderen`,
      },
      pair: {
        more: (direction, from) =>
          `${direction}: vor allem das Paar, denn ${from} spürt hier mehr als mit anderen`,
        less: (direction, from) =>
          `${direction}: vor allem das Paar, denn ${from} spürt hier weniger als mit anderen`,
      },
    },
  },
  priorities: {
    apart: 'Sie würden Verschiedenes zuerst tun',
    alike: 'Sie würden weitgehend dasselbe zuerst tun',
    title: 'Was sie zuerst tun würden',
    hidden: 'Die Übereinstimmung ist verborgen: Es braucht mindestens 10 Stimmzettel jedes Teams.',
    agreement: (value, low, high) =>
      `Übereinstimmung: ${value} von 10${low === high ? '' : ` (${low} bis ${high})`}. Von je zehn Personen beider Teams finden sich so viele Paare, die dasselbe zuerst täten.`,
    asked: (round) =>
      `„Was soll dieses Unternehmen in diesem Quartal zuerst tun?“ Der Anteil jedes Teams in ${round}, in Stufen. Es ist ein eigener Stimmzettel, gezeigt ab 10 Stimmzetteln.`,
    priority: 'Priorität',
    some: 'Verborgen heißt: weniger als 10 Stimmzettel dieses Teams.',
    both: 'Für beide Teams verborgen: je weniger als 10 Stimmzettel.',
    picture: (round, agreement) =>
      `Der Anteil jedes Teams, der es zuerst täte, in Stufen, in ${round}. ${agreement}`,
    pictureTitle: (teams, title) => `${teams}: ${title}`,
  },
  figures: {
    title: (round) => `${round} in Zahlen`,
    lede: 'Jeweils mit 90-%-Spanne und der kleinsten Änderung zu einer anderen Runde, die erkennbar gewesen wäre.',
    figure: 'Zahl',
    index: 'Index',
    split: (direction, low, mid, high) =>
      `${direction}: ${low} der Stimmzettel niedrig (unter 37,5), ${mid} in der Mitte, ${high} hoch (über 62,5).`,
  },
  others: 'Andere Paare dieser Teams',
  signals: {
    lede: 'Etwa eine Warteschlange oder ein Ausfall: Sie stehen unter dem Diagramm auf eigener Skala. Sie gehören nie zum Index, und kein Urteil beruht auf ihnen.',
    under: 'Unter dem Diagramm',
    nothing: 'Nichts',
    unit: (name, unit) => `${name}, ${unit}`,
    remove: 'Entfernen',
    removed: (name) => `„${name}“ ist entfernt. Was hochgeladen wurde, bleibt im Protokoll.`,
    outside: 'Keine ihrer Wochen liegt in den Runden dieses Diagramms.',
    failed: 'Sie wurden nicht geladen.',
    none: 'Für dieses Paar gibt es noch keine.',
    week: (value, week) => `${value} in ${week}`,
    title: (signal) => `${signal}: nicht Teil des Index`,
    told: (signal, weeks) => `${signal}: ${weeks.join(', ')}`,
  },
  upload: {
    title: 'Eigene Zahlen einbringen',
    file: 'Eine CSV-Datei',
    lines: 'Oder ihre Zeilen',
    hint: 'Die erste Zeile nennt die Spalten: name, unit, team a, team b, week, value. Eine Zahl gleichen Namens am selben Paar wird ganz ersetzt. Alle Zeilen kommen hinein oder keine.',
    save: 'Diese Zahlen speichern',
    weeks: (name, weeks) =>
      plural(weeks, { one: `${name} (${weeks} Woche)`, other: `${name} (${weeks} Wochen)` }),
    saved: (names) => `Gespeichert: ${names}.`,
  },
};

export default words;
