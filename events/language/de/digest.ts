/** The digest: three sentences on the newest sealed round, for a reader or for an admin. */
import { dateIn, formIn } from '../count.ts';
import type en from '../en/digest.ts';

const form = formIn('de');
const date = dateIn('de');

const quarterWords = (quarter: string): string => quarter.split('-').reverse().join(' ');
const pairings = (number: number): string =>
  `${number} ${form(number, { one: 'Paar', other: 'Paare' })}`;
const inPairings = (number: number): string =>
  `${number} ${form(number, { one: 'Paar', other: 'Paaren' })}`;
const few = 'weil zu wenige Menschen geantwortet haben';

const words: typeof en = {
  pair: (one, other) => `${one} und ${other}`,
  ownPair: (other) => `Ihrem Team und ${other}`,
  between: (pair, least, most) => `zwischen ${pair} (um ${least} bis ${most} Punkte)`,
  inOthers: (number) =>
    form(number, { one: 'bei einem weiteren Paar', other: `bei ${number} weiteren Paaren` }),
  firstQuarter: (quarter) =>
    `${quarterWords(quarter)} ist das erste Quartal mit Werten, darum lässt sich noch nichts vergleichen.`,
  nothing: ({ quarter, against }) =>
    `Bisher hat sich in ${quarterWords(quarter)} gegenüber ${quarterWords(against)} nichts klar geändert.`,
  counted: ({ quarter, against, better, worse, all }) => {
    const of = (number: number) => (number === 0 ? 'keinem' : `${number}`);
    return `Bisher ist die Reibung in ${quarterWords(quarter)} bei ${of(better)} von ${inPairings(all)} klar niedriger als in ${quarterWords(against)}, und bei ${of(worse)} klar höher.`;
  },
  changed: ({ quarter, against, lower, higher }) => {
    const said = [
      ...(lower === null ? [] : [`klar niedriger ${lower}`]),
      ...(higher === null ? [] : [`klar höher ${higher}`]),
    ];
    return `Bisher ist die Reibung in ${quarterWords(quarter)} gegenüber ${quarterWords(against)} ${said.join('; sie ist ')}.`;
  },
  hidden: (silent) =>
    silent === 0
      ? 'Vom nächsten Quartal an sehen Sie hier, was sich geändert hat und was nicht.'
      : `${pairings(silent)} ${form(silent, { one: 'ist', other: 'sind' })} verborgen, ${few}.`,
  unchanged: (still, silent, seenFrom) => {
    const cannot = `${pairings(silent)} ${form(silent, { one: 'lässt', other: 'lassen' })} sich nicht vergleichen, ${few}`;
    if (still === 0) {
      return silent === 0 ? 'Von keinem anderen Paar gibt es etwas zu berichten.' : `${cannot}.`;
    }
    const seen = seenFrom === null ? '' : `, wo ${seenFrom} Punkte aufgefallen wären`;
    const unchanged = `Keine klare Änderung bei ${inPairings(still)}${seen}`;
    return silent === 0 ? `${unchanged}.` : `${unchanged}; ${cannot}.`;
  },
  shot: (name, pair) => `„${name}“ zwischen ${pair}`,
  more: (number) => `${number} weitere`,
  due: (shots, number, theirs) =>
    `${shots} ${form(number, { one: 'steht', other: 'stehen' })} zur Überprüfung an: ${
      theirs
        ? 'sagen Sie, ob es umgesetzt wurde, dann wird das Ergebnis gezeigt'
        : 'das Ergebnis wird nach der Überprüfung gezeigt'
    }`,
  stopping: (shots, number) =>
    `${shots} ${form(number, { one: 'hat die Stoppregel erfüllt und sollte', other: 'haben ihre Stoppregel erfüllt und sollten' })} enden`,
  joined: (clauses) => `${clauses.join('; ')}.`,
  idle: (own) =>
    own
      ? 'Nichts steht zur Überprüfung an, und bei Ihren Paaren wird nichts versucht.'
      : 'Nichts steht zur Überprüfung an, und nichts wird versucht.',
  running: (number, left) => {
    const run = form(number, { one: '1 Maßnahme läuft', other: `${number} Maßnahmen laufen` });
    const result = number === 1 ? 'das Ergebnis' : 'das nächste Ergebnis';
    const rounds = left === 1 ? 'mit der nächsten Runde' : `in ${left} Runden`;
    return `Nichts steht zur Überprüfung an; ${run}, und ${result} kommt ${rounds}.`;
  },
  admin: {
    sealedDay: (day) => `Die Runde vom ${date(day)} ist versiegelt, und ihre Zahlen stehen`,
    sealed: (round, day) => `${round} wurde am ${date(day)} versiegelt, und die Zahlen stehen`,
    imported: 'sie wurde importiert, darum ist hier nicht bekannt, wen sie gefragt hat',
    asked: (teams) =>
      form(teams, { one: '1 Team wurde gefragt', other: `${teams} Teams wurden gefragt` }),
    laterSmall:
      'Von der ersten Runde an, die Sie hier durchführen, sehen Sie, welche Teams zu klein waren, um gefragt zu werden.',
    allAsked: 'Jedes Team, in dem Menschen sind, wurde gefragt.',
    notAsked: (teams, number, threshold) =>
      number === 1
        ? `${teams} wurde nicht gefragt, weil dort weniger als ${threshold} Menschen sind; die anderen haben die Arbeit mit diesem Team trotzdem bewertet.`
        : `${teams} wurden nicht gefragt, weil dort jeweils weniger als ${threshold} Menschen sind; die anderen haben die Arbeit mit diesen Teams trotzdem bewertet.`,
    open: (round, sealsOn) => `${round} läuft und soll am ${date(sealsOn)} versiegelt werden`,
    scheduled: (round, opensOn, sealsOn) =>
      `${round} soll am ${date(opensOn)} beginnen und am ${date(sealsOn)} versiegelt werden`,
    noneScheduled: 'Keine Runde ist geplant; planen Sie hier die nächste.',
  },
};

export default words;
