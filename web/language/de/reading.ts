/** Figures, bands, verdicts and quarters in words, as every screen with readings tells them. */
import type { Words } from '../words.ts';

const words: Words['reading'] = {
  friction: 'Reibung',
  dimensions: {
    trust: 'Vertrauen',
    goals: 'Gemeinsame Ziele',
    blame: 'Schuldzuweisung',
    load: 'Support-Last',
  },
  pair: (one, other) => `${one} und ${other}`,
  and: ' und ',
  about: (from, toward) => `${from} über ${toward}`,
  space: ' ',
  comma: ', ',
  semicolon: '; ',
  cut: {
    'or less': (figure) => `${figure} oder weniger`,
    'or more': (figure) => `${figure} oder mehr`,
    'either way': (figure) => `${figure} in beide Richtungen`,
  },
  withRange: (figure, range) => `${figure}\u00a0±\u00a0${range}`,
  plusMinus: (range) => `±\u00a0${range}`,
  range: (low, high) => `${low} bis ${high}`,
  band: (from, to) => `${from}–${to}`,
  share: (from, to) => (from === to ? `${from}\u00a0%` : `${from}–${to}\u00a0%`),
  hidden: 'verborgen',
  notAsked: 'nicht gefragt',
  notKnown: 'nicht bekannt',
  few: (threshold) => `weniger als ${threshold}`,
  fewThere: (threshold) => `verborgen: weniger als ${threshold} Stimmzettel in einer Richtung`,
  oneWay: 'nur eine Richtung wird gefragt',
  bands: {
    'strong tie': 'starke Verbindung',
    workable: 'tragfähig',
    strained: 'angespannt',
    'breaking down': 'am Zerbrechen',
  },
  between: (one, other) => `zwischen „${one}“ und „${other}“`,
  stands: (band) => `steht bei „${band}“`,
  lies: (one, other) => `steht zwischen „${one}“ und „${other}“`,
  verdicts: {
    better: 'Besser',
    worse: 'Schlechter',
    'no clear change': 'Keine klare Änderung',
    'too few answers': 'Zu wenige Antworten',
  },
  alone: 'Noch kein Vergleich möglich',
  couldSee: (least) => `sichtbar ab ±\u00a0${least}`,
  moved: {
    fell: (before, after) => `sank von ${before} auf ${after}`,
    rose: (before, after) => `stieg von ${before} auf ${after}`,
    stayed: (figure) => `lag beide Male bei ${figure}`,
  },
  quarter: (number, year) => `Q${number} ${year}`,
  quarterAlone: (number) => `Q${number}`,
  sealed: (round, day) => `${round}, versiegelt am ${day}`,
};

export default words;
