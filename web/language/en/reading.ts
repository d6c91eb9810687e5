/** Figures, bands, verdicts and quarters in words, as every screen with readings tells them. */
const words = {
  friction: 'Friction',
  dimensions: { trust: 'Trust', goals: 'Goals', blame: 'Blame', load: 'Load' },
  pair: (one: string, other: string) => `${one} and ${other}`,
  and: ' and ',
  about: (from: string, toward: string) => `${from} about ${toward}`,
  /** Between two sentences. */
  space: ' ',
  comma: ', ',
  semicolon: '; ',
  cut: {
    'or less': (figure: string) => `${figure} or less`,
    'or more': (figure: string) => `${figure} or more`,
    'either way': (figure: string) => `${figure} either way`,
  },
  withRange: (figure: string, range: string) => `${figure}\u00a0±\u00a0${range}`,
  plusMinus: (range: string) => `±\u00a0${range}`,
  range: (low: string, high: string) => `${low} to ${high}`,
  band: (from: number, to: number) => `${from}–${to}`,
  share: (from: number, to: number) => (from === to ? `${from}%` : `${from}–${to}%`),
  hidden: 'hidden',
  notAsked: 'not asked',
  notKnown: 'not known',
  few: (threshold: number) => `fewer than ${threshold}`,
  fewThere: (threshold: number) => `hidden: fewer than ${threshold} ballots in a direction`,
  oneWay: 'only one direction is asked',
  bands: {
    'strong tie': 'strong tie',
    workable: 'workable',
    strained: 'strained',
    'breaking down': 'breaking down',
  },
  between: (one: string, other: string) => `between ${one} and ${other}`,
  /** What follows "The pairing": where it stands among the bands. */
  stands: (band: string) => (band === 'strong tie' ? 'is a strong tie' : `is ${band}`),
  lies: (one: string, other: string) => `lies between ${one} and ${other}`,
  verdicts: {
    better: 'Better',
    worse: 'Worse',
    'no clear change': 'No clear change',
    'too few answers': 'Too few answers',
  },
  alone: 'Nothing to compare with yet',
  couldSee: (least: number) => `could see ±\u00a0${least}`,
  /** What follows "friction": only how the figure moved. */
  moved: {
    fell: (before: number, after: number) => `fell from ${before} to ${after}`,
    rose: (before: number, after: number) => `rose from ${before} to ${after}`,
    stayed: (figure: number) => `was ${figure} both times`,
  },
  quarter: (number: string, year: string) => `Q${number} ${year}`,
  quarterAlone: (number: string) => `Q${number}`,
  sealed: (round: string, day: string) => `${round}, sealed ${day}`,
};

export default words;
