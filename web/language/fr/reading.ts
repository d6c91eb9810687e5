/** Figures, bands, verdicts and quarters in words, as every screen with readings tells them. */
import type { Words } from '../words.ts';

const words: Words['reading'] = {
  friction: 'Friction',
  dimensions: {
    trust: 'Confiance',
    goals: 'Buts communs',
    blame: 'Reproches',
    load: 'Charge du support',
  },
  pair: (one, other) => `${one} et ${other}`,
  and: ' et ',
  about: (from, toward) => `${from} à propos de ${toward}`,
  space: ' ',
  comma: ', ',
  semicolon: ' ; ',
  cut: {
    'or less': (figure) => `${figure} ou moins`,
    'or more': (figure) => `${figure} ou plus`,
    'either way': (figure) => `${figure} dans les deux sens`,
  },
  withRange: (figure, range) => `${figure}\u00a0±\u00a0${range}`,
  plusMinus: (range) => `±\u00a0${range}`,
  range: (low, high) => `${low} à ${high}`,
  band: (from, to) => `${from}–${to}`,
  share: (from, to) => (from === to ? `${from}\u00a0%` : `${from}–${to}\u00a0%`),
  hidden: 'masqué',
  notAsked: 'non demandé',
  notKnown: 'inconnu',
  few: (threshold) => `moins de ${threshold}`,
  fewThere: (threshold) => `masqué : moins de ${threshold} bulletins dans une direction`,
  oneWay: 'une seule direction est demandée',
  bands: {
    'strong tie': 'lien solide',
    workable: 'viable',
    strained: 'tendu',
    'breaking down': 'en rupture',
  },
  between: (one, other) => `entre «\u00a0${one}\u00a0» et «\u00a0${other}\u00a0»`,
  stands: (band) => `se situe à «\u00a0${band}\u00a0»`,
  lies: (one, other) => `se situe entre «\u00a0${one}\u00a0» et «\u00a0${other}\u00a0»`,
  verdicts: {
    better: 'Mieux',
    worse: 'Moins bien',
    'no clear change': 'Pas de changement net',
    'too few answers': 'Trop peu de réponses',
  },
  alone: 'Rien à comparer pour l’instant',
  couldSee: (least) => `visible dès ±\u00a0${least}`,
  moved: {
    fell: (before, after) => `a baissé de ${before} à ${after}`,
    rose: (before, after) => `est passée de ${before} à ${after}`,
    stayed: (figure) => `était à ${figure} les deux fois`,
  },
  quarter: (number, year) => `T${number} ${year}`,
  quarterAlone: (number) => `T${number}`,
  sealed: (round, day) => `${round}, scellé le ${day}`,
};

export default words;
